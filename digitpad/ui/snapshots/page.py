"""What a page of the window with snapshots is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitpad.core.snapshots.snapshot import TrainingCourse


class SnapshotsPage(QWidget):
    """Shows one side of a snapshot. Only the page that is seen is told, and again when it comes to be seen."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title

    def show_snapshot(self, course: TrainingCourse, number: int) -> None:
        """Show the snapshot with this number; the course may have become longer, or be another one."""
        raise NotImplementedError
