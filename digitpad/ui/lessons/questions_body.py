"""The questions of a lesson; each answer is shown once the student has given one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.lessons.lesson import LessonQuestion
from digitpad.core.lessons.markup import lesson_html
from digitpad.core.lessons.progress import LONGEST_ANSWER
from digitpad.ui.widgets.announcing import announce
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font


class QuestionsBody(QWidget):
    """All questions below each other."""

    answered = Signal(int, str)
    """The place of a question, and what was answered: words, or the place of a choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[QuestionCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2 * GRID)
        self._layout.addStretch(1)

    def show_questions(self, questions: Sequence[LessonQuestion], answers: Mapping[int, str]) -> None:
        """Show questions, with what was answered before."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [QuestionCard(number, question) for number, question in enumerate(questions)]
        for number, card in enumerate(self.cards):
            self._layout.insertWidget(number, card)
            card.show_answer(answers.get(number, ""))
            card.answered.connect(lambda text, number=number: self.answered.emit(number, text))


class QuestionCard(QFrame):
    """One question, with choices or a field for free words."""

    answered = Signal(str)

    def __init__(self, number: int, question: LessonQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setObjectName("card")
        text = QLabel(lesson_html(f"**{number + 1}.** {question.text}"))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        self.choices = QButtonGroup(self)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(question.text)
        self.words.setFixedHeight(self.words.fontMetrics().lineSpacing() * 4 + 2 * GRID)
        self.compare = QPushButton(self.tr("Show an answer"))
        self.verdict = PlainLabel()
        self.verdict.setFont(scaled_font(self.font(), 1.0, bold=True))
        self.verdict.setWordWrap(True)
        self.answer = QLabel()
        self.answer.setTextFormat(Qt.TextFormat.RichText)
        self.answer.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(text)
        for place, choice in enumerate(question.choices):
            row = _ChoiceRow(choice)
            self.choices.addButton(row.button, place)
            layout.addWidget(row)
        for widget in (self.words, self.compare, self.verdict, self.answer):
            layout.addWidget(widget)
        for widget in (self.words, self.compare):
            widget.setVisible(not question.choices)
        self.verdict.hide()
        self.answer.hide()
        self.choices.idClicked.connect(self._on_chosen)
        self.words.textChanged.connect(self._on_words)
        self.compare.clicked.connect(self._on_compare)
        self.compare.setEnabled(False)

    def show_answer(self, text: str) -> None:
        """What was answered before; empty: nothing."""
        if not self._question.choices:
            self.words.blockSignals(True)
            self.words.setPlainText(text)
            self.words.blockSignals(False)
            self.compare.setEnabled(bool(text.strip()))
        elif (place := self._question.chosen(text)) is not None:
            self.choices.button(place).setChecked(True)
            self._show_verdict(place)

    def _on_chosen(self, place: int) -> None:
        self._show_verdict(place)
        announce(self, self.verdict.text())
        self.answered.emit(str(place))

    def _show_verdict(self, place: int) -> None:
        question = self._question
        right = place == question.right
        wrong = self.tr("Not quite. Right is: {0}").format(question.choices[question.right])
        self.verdict.setText(self.tr("✓ Right.") if right else wrong)
        self.verdict.show()
        self._show_explanation()

    def _on_words(self) -> None:
        text = self.words.toPlainText()
        if len(text) > LONGEST_ANSWER:
            self.words.setPlainText(text[:LONGEST_ANSWER])
            return
        self.compare.setEnabled(bool(text.strip()))
        self.answered.emit(text)

    def _on_compare(self) -> None:
        self.verdict.setText(self.tr("One could say:"))
        self.verdict.show()
        self._show_explanation()

    def _show_explanation(self) -> None:
        self.answer.setText(lesson_html(self._question.answer))
        self.answer.setVisible(bool(self._question.answer))


class _ChoiceRow(QWidget):
    """A radio button with words that may take several lines; a click on them is one on the button."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setAccessibleName(words)
        label = PlainLabel(words)
        label.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(label, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.button.click()
