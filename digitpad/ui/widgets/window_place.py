"""Windows come back where they were: place, size and whether they filled the screen; dialogs as large as they were."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from digitpad.core.settings import Settings
from digitpad.ui.widgets.screen_room import keep_on_screen

_SIZE: Final = re.compile(r"(\d{1,5})x(\d{1,5})")


def bring_to_front(window: QWidget) -> None:
    """Show a window, above all others, and let it have the keyboard."""
    keep_on_screen(window)
    window.show()
    window.raise_()
    window.activateWindow()


def keep_place(window: QWidget, settings: Settings, key: str, usual: QSize | None = None) -> None:
    """Bring a window back to where it was closed last, on a screen that is there, and remember where it is closed next.

    `key`: the setting, with the place as Qt saves it, in base64; `usual`: the size for the first time, or its own.
    """
    saved = _bytes(str(settings[key]))
    if saved.isEmpty() or not window.restoreGeometry(saved):
        window.resize(usual or window.sizeHint())
    else:
        keep_on_screen(window)
    _Follower(window, settings, key, lambda: _text(window.saveGeometry()))


def keep_widths(window: QWidget, splitter: QSplitter, settings: Settings, key: str) -> None:
    """Make the parts of a window as wide as they were when it was closed last, and remember how wide they are next.

    `key`: the setting, with the widths as Qt saves them, in base64.
    """
    saved = _bytes(str(settings[key]))
    if not saved.isEmpty():
        splitter.restoreState(saved)
    _Follower(window, settings, key, lambda: _text(splitter.saveState()))


def keep_size(dialog: QWidget, settings: Settings, key: str, usual: QSize) -> None:
    """Make a dialog as large as it was closed last. Its place is in front of its window, wherever that is now.

    `key`: the setting, as "640x480".
    """
    saved = _SIZE.fullmatch(str(settings[key]))
    wanted = QSize(int(saved[1]), int(saved[2])) if saved else usual
    dialog.resize(wanted.boundedTo(dialog.screen().availableSize()))
    _Follower(dialog, settings, key, lambda: f"{dialog.width()}x{dialog.height()}")


class _Follower(QObject):
    """Remembers what `state` says of a window when it is closed, before the window itself sees that and saves settings.

    A dialog can also end without being closed. That a window is hidden tells nothing: it also is while it is destroyed.
    """

    def __init__(self, window: QWidget, settings: Settings, key: str, state: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._key = key
        self._state = state
        window.installEventFilter(self)
        if isinstance(window, QDialog):
            window.finished.connect(self._remember)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._window.isVisible():
            self._remember()
        return False

    def _remember(self) -> None:
        self._settings[self._key] = self._state()


def _bytes(saved: str) -> QByteArray:
    return QByteArray.fromBase64(saved.encode())


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
