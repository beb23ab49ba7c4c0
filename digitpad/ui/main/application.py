"""The Qt application."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Signals when a stylus comes near or leaves: Qt sends that event to the application, not to a widget."""

    pen_near = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.TabletEnterProximity, QEvent.Type.TabletLeaveProximity):
            self.pen_near.emit()
        return super().event(event)
