"""What is done once a window is seen: what is done before, people wait for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_LONGEST_MS: Final = 1000  # that is waited for a window that is not painted, such as one that begins as an icon


def after_first_picture(window: QWidget, act: Callable[[], object]) -> None:
    """Call `act` once, when `window` was painted for the first time after this."""
    _FirstPicture(window, act)


class _FirstPicture(QObject):
    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._timer.timeout.connect(act)
        self._timer.timeout.connect(self.deleteLater)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)  # its children are painted after it
        return False
