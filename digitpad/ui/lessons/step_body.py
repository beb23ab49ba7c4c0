"""One step: what to read and to do, where the control is, what to write down, and whether it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from digitpad.core.lessons.lesson import LessonStep
from digitpad.core.lessons.markup import lesson_html
from digitpad.core.lessons.progress import LONGEST_ANSWER
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font


class StepBody(QWidget):
    """Only what the step has is shown."""

    train_wanted = Signal()
    written = Signal(str)
    """What the student writes down; it is printed on the worksheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.way = PlainLabel()
        self.way.setWordWrap(True)
        self.way.setFont(scaled_font(self.font(), 1.0, bold=True))
        self.train_button = QPushButton(self.tr("&Train it now"))
        self.train_button.setObjectName("primary")
        self.train_button.clicked.connect(self.train_wanted)
        self.number = QLineEdit()
        self.number.setMaxLength(20)
        self.number.setPlaceholderText(self.tr("such as {0}").format(f"{LocalNumber(0.42):.2f}"))
        self.number.textChanged.connect(self._show_number)
        self._number_words = PlainLabel(self.tr("&Your result:"))
        self._number_words.setBuddy(self.number)
        self._hint = PlainLabel()
        self._hint.setWordWrap(True)
        self._write_words = PlainLabel()
        self._write_words.setWordWrap(True)
        self.write = QPlainTextEdit()
        self.write.setTabChangesFocus(True)
        self.write.setPlaceholderText(self.tr("For your worksheet"))
        self.write.setFixedHeight(self.write.fontMetrics().lineSpacing() * 3 + 2 * GRID)
        self.write.textChanged.connect(self._on_written)
        self.state = PlainLabel()
        self.state.setWordWrap(True)
        self._met = False
        self._lay_out()

    @property
    def typed(self) -> float | None:
        """The number that was typed; with a comma or a point."""
        text = self.number.text().strip().replace(",", ".").replace("−", "-")
        try:
            return float(text)
        except ValueError:
            return None

    def show_step(self, step: LessonStep, written: str, *, met: bool) -> None:
        """Show a step; `written`: what the student has written down before."""
        self.text.setText(lesson_html(step.text))
        self.train_button.setVisible(bool(step.train))
        wants_number = step.until is not None and step.until.wants_number
        for widget in (self.number, self._number_words):
            widget.setVisible(wants_number)
        self.number.clear()
        for label in (self._write_words, self.write):
            label.setVisible(bool(step.write))
        self._write_words.setText(step.write)
        self.write.setAccessibleName(step.write)
        self.write.blockSignals(True)
        self.write.setPlainText(written)
        self.write.blockSignals(False)
        self.state.setVisible(step.until is not None)
        self.show_way("")
        self.show_met(met)

    def show_way(self, way: str) -> None:
        """How to get to what the step points at; empty: it is there."""
        self.way.setText(way if way.endswith((".", "。", "।")) else self.tr("Menu: {0}").format(way))
        self.way.setVisible(bool(way))

    def show_met(self, met: bool) -> None:
        """Whether the step is done."""
        self._met = met
        self.state.setObjectName("" if met else "muted")
        self.state.style().polish(self.state)
        self.state.setFont(scaled_font(self.font(), 1.0, bold=met))
        self.state.setText(self.tr("✓ Done. Go on when you like.") if met else self.tr("○ Your turn."))
        self._show_number()

    def _show_number(self) -> None:
        wrong = self.typed is not None and not self._met and self.number.isVisibleTo(self)
        self._hint.setVisible(wrong)
        self._hint.setText(self.tr("Not yet: compare it with the numbers that are shown.") if wrong else "")

    def _on_written(self) -> None:
        text = self.write.toPlainText()
        if len(text) > LONGEST_ANSWER:
            self.write.setPlainText(text[:LONGEST_ANSWER])
            return
        self.written.emit(text)

    def _lay_out(self) -> None:
        number = QHBoxLayout()
        number.setSpacing(GRID)
        number.addWidget(self._number_words)
        number.addWidget(self.number, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.text)
        layout.addWidget(self.way)
        layout.addWidget(self.train_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(number)
        for widget in (self._hint, self._write_words, self.write, self.state):
            layout.addWidget(widget)
        layout.addStretch(1)
