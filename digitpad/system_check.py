"""What the window needs of the system, checked before Qt gives up without a clear word."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Final

# Shared libraries that Qt's X11 plug-in loads and that a minimal Debian or Ubuntu lacks, with their packages.
_X11: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
_OFFSCREEN: Final = ("libEGL.so.1", "libGL.so.1", "libfontconfig.so.1", "libdbus-1.so.3", "libglib-2.0.so.0",
                     "libxkbcommon.so.0")  # fmt: skip


def window_problem() -> str:
    """Why no window can be opened here, with what to do; empty when nothing stands against it."""
    if sys.platform != "linux" or hasattr(sys, "_MEIPASS"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not (platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return (
            "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "Start digitpad from a desktop, or use its commands: digitpad --help."
        )
    wanted = _OFFSCREEN if platform.startswith(("offscreen", "minimal", "vnc")) else tuple(_X11)
    packages = [_X11[name] for name in wanted if not _loads(name)]
    if packages:
        command = f"sudo apt-get install {' '.join(packages)}"
        return f"Qt needs system libraries that are missing here. On Debian or Ubuntu: {command}"
    if platform in ("", "xcb") and not os.environ.get("WAYLAND_DISPLAY") and not _display_answers():
        return (
            f"The screen that DISPLAY names, «{os.environ.get('DISPLAY', '')}», cannot be opened. "
            "Start digitpad from a desktop, or use its commands: digitpad --help."
        )
    return ""


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _display_answers() -> bool:
    """Whether an X server lets us in; Qt would end the process if it did not."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # nothing is known
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)


if __name__ == "__main__":
    problem = window_problem()
    if problem:
        print(problem, file=sys.stderr)
    sys.exit(2 if problem else 0)
