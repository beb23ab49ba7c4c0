"""Closing on a signal of the system, which waits for no answers."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from digitpad.ui.main.main_window import MainWindow

SIGNALS: Final = ("SIGINT", "SIGTERM", "SIGHUP")
"""Ctrl-C in the terminal, the system's request to end, and the terminal that is closed."""
_LISTEN_MS: Final = 300  # Python looks at signals only when it runs: let it, that often
_AGAIN_MS: Final = 20  # between two tries: an answered question needs a moment until nobody waits for it any more


class ForcedClose(QObject):
    """Closes the main window without asking; a question that is open then is answered with No.

    A window that waits for an answer in its own `closeEvent` cannot be closed (Qt ignores it), so questions go first,
    and closing is tried until the window is gone.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self._try)
        self._listen = QTimer(self, interval=_LISTEN_MS)
        self._listen.timeout.connect(lambda: None)

    def listen(self) -> None:
        """Close on signals from now on."""
        for name in SIGNALS:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: QTimer.singleShot(0, self.begin))
        self._listen.start()

    def begin(self) -> None:
        """Close as soon as nothing waits for an answer."""
        self._window.asks_before_closing = False
        self._again.start()
        self._try()

    def _try(self) -> None:
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if waiting is not None:
            _dismiss(waiting)
        elif self._window.isVisible():
            self._window.close()
        else:
            self._again.stop()


def _dismiss(waiting: QWidget) -> None:
    if isinstance(waiting, QDialog):
        waiting.reject()
    else:
        waiting.close()
