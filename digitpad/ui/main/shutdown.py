"""Takes windows and application apart in a defined order, while Python is there to be called by them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.ui.drawing.clipboard import release_clipboard


def end_application(app: QApplication, window: QWidget) -> None:
    """Destroy a closed main window and all that belongs to it, then the application; neither may be used afterwards.

    Left to the end of the process, they go in the order in which they lie in memory, some of them after Python.
    """
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    release_clipboard()
    app.shutdown()
