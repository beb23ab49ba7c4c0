"""PyInstaller: Qt's plug-ins without those for screens that digitpad is never shown on.

A hook, not a filter in `build.spec`: what is left out here is not searched for the libraries that it needs either.
"""

from __future__ import annotations

from fnmatch import fnmatch

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

_UNUSED = (
    "*qgtk3*",  # loads the system's GTK next to a GLib of ours; the desktop portal gives the same file dialogs
    "*eglfs*",  # devices without a desktop: this line and the next four
    "*linuxfb*",
    "*minimalegl*",
    "*vkkhrdisplay*",
    "*plugins/generic*",
    "*plugins/egldeviceintegrations*",
    "*qvnc*",  # a screen over the network; with QtNetwork, OpenSSL and Kerberos
    "*plugins/networkinformation*",
    "*plugins/tls*",
    "*qpdf*",  # shows PDF as a picture; brings QtPdf where that is installed
)

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [
    (source, folder)
    for source, folder in binaries
    if not any(fnmatch(source.replace("\\", "/"), pattern) for pattern in _UNUSED)
]
