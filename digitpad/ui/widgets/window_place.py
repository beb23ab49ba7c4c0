"""Windows come back where they were: place, size and whether they filled the screen; dialogs as large as they were."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize
from PySide6.QtWidgets import QDialog, QWidget

from digitpad.core.settings import Settings
from digitpad.ui.widgets.screen_room import keep_on_screen

_SIZE: Final = re.compile(r"(\d{1,5})x(\d{1,5})")


def keep_place(window: QWidget, settings: Settings, key: str, usual: QSize | None = None) -> None:
    """Bring a window back to where it was closed last, on a screen that is there, and remember where it is closed next.

    `key`: the setting, with the place as Qt saves it, in base64; `usual`: the size for the first time, or its own.
    """
    saved = str(settings[key])
    if not saved or not window.restoreGeometry(QByteArray.fromBase64(saved.encode())):
        window.resize(usual or window.sizeHint())
    else:
        keep_on_screen(window)
    _Follower(window, settings, key, whole=True)


def keep_size(dialog: QWidget, settings: Settings, key: str, usual: QSize) -> None:
    """Make a dialog as large as it was closed last. Its place is in front of its window, wherever that is now.

    `key`: the setting, as "640x480".
    """
    saved = _SIZE.fullmatch(str(settings[key]))
    wanted = QSize(int(saved[1]), int(saved[2])) if saved else usual
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize()))
    _Follower(dialog, settings, key, whole=False)


class _Follower(QObject):
    """Remembers a window's place or size when it is closed, before the window itself sees that and saves settings.

    A dialog can also end without being closed. That a window is hidden tells nothing: it also is while it is destroyed.
    """

    def __init__(self, window: QWidget, settings: Settings, key: str, *, whole: bool) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._key = key
        self._whole = whole
        window.installEventFilter(self)
        if isinstance(window, QDialog):
            window.finished.connect(self._remember)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._window.isVisible():
            self._remember()
        return False

    def _remember(self) -> None:
        self._settings[self._key] = self._place() if self._whole else self._size()

    def _place(self) -> str:
        return bytes(self._window.saveGeometry().toBase64().data()).decode()

    def _size(self) -> str:
        return f"{self._window.width()}x{self._window.height()}"
