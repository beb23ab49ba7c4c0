"""The end of a lesson: what was learned, the worksheet, and what becomes of the models that were trained in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from digitpad.core.lessons.lesson import Lesson
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font


class EndBody(QWidget):
    """Only what there is to do is shown."""

    sheets_wanted = Signal()
    removal_wanted = Signal()
    """The models that were trained in the lesson are to be deleted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(self.tr("Well done."))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.goal = PlainLabel()
        self._models = PlainLabel()
        self.remove_button = QPushButton(self.tr("&Delete them …"))
        self.remove_button.clicked.connect(self.removal_wanted)
        self.sheets_button = QPushButton(self.tr("&Worksheet …"))
        self.sheets_button.clicked.connect(self.sheets_wanted)
        self._kept = PlainLabel(
            self.tr("What you wrote is kept on this computer for your worksheet, and for nothing else.")
        )
        self._kept.setObjectName("muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for label in (title, self.goal, self._kept):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.sheets_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addSpacing(GRID)
        self._models.setWordWrap(True)
        layout.addWidget(self._models)
        layout.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)

    def show_end(self, lesson: Lesson, models: Sequence[str]) -> None:
        """Show the end of a lesson; `models`: the names of those that were trained in it and are still there."""
        self.goal.setText(lesson.goal)
        names = ", ".join(f"«{name}»" for name in models)
        self._models.setText(self.tr("Trained in this lesson, and among your models: {0}.").format(names))
        for widget in (self._models, self.remove_button):
            widget.setVisible(bool(models))
