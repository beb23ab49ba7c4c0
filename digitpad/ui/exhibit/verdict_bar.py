"""What visitors say of an answer: whether it was right, and where that is kept, what they drew."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from digitpad.core.exhibit.texts import ExhibitTexts
from digitpad.core.recognition.predict import DIGITS, NOT_A_DIGIT
from digitpad.ui.exhibit.sizes import ExhibitSizes
from digitpad.ui.widgets.plain_label import PlainLabel

_NARROW = 0.9  # of what a finger can hit well: the width of a digit's button
_BLANK, _QUESTION, _WHAT, _THANKS = range(4)


class VerdictBar(QStackedWidget):
    """Empty, a question with yes and no, a question with the ten digits, or thanks."""

    judged = Signal(bool, object)
    """Whether the answer was right, and what was drawn where the visitor has said that: 0..9 or NOT_A_DIGIT."""
    touched = Signal()
    """A visitor is still at it."""

    def __init__(self, *, asks_what: bool, parent: QWidget | None = None) -> None:
        """`asks_what`: after a no."""
        super().__init__(parent)
        self._asks_what = asks_what
        self._may_ask_what = False
        self._question, self._what, self._thanks = PlainLabel(), PlainLabel(), PlainLabel()
        self.yes, self.no = QPushButton(), QPushButton()
        self.digits = [QPushButton(str(digit)) for digit in range(DIGITS)] + [QPushButton()]
        self._rows: list[QHBoxLayout] = []
        for parts in ((), (self._question, self.yes, self.no), (self._what, *self.digits), (self._thanks,)):
            page = QWidget()
            row = QHBoxLayout(page)
            row.setContentsMargins(0, 0, 0, 0)
            row.addStretch(1)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            self._rows.append(row)
            self.addWidget(page)
        for button in self.digits:
            button.setStyleSheet("padding: 4px;")  # eleven of them in a row
        self.yes.clicked.connect(lambda: self._say(True, None))
        self.no.clicked.connect(self._on_no)
        for label, button in enumerate(self.digits):
            button.clicked.connect(lambda checked=False, label=label: self._say(False, label))

    @property
    def is_asking_what(self) -> bool:
        """Whether it shows the ten digits."""
        return self.currentIndex() == _WHAT

    def ask(self, *, what: bool) -> None:
        """Ask whether the answer was right; `what`: there is one digit of which one could say what it is."""
        self._may_ask_what = what and self._asks_what
        if self.currentIndex() == _BLANK:
            self.setCurrentIndex(_QUESTION)

    def be_silent(self) -> None:
        """Ask nothing."""
        self.setCurrentIndex(_BLANK)

    def set_texts(self, texts: ExhibitTexts) -> None:
        """Speak a language."""
        for part, text in (
            (self._question, texts.question), (self.yes, texts.yes), (self.no, texts.no), (self._what, texts.what),
            (self.digits[NOT_A_DIGIT], texts.nothing), (self._thanks, texts.thanks),
        ):  # fmt: skip
            part.setText(text)

    def set_sizes(self, sizes: ExhibitSizes) -> None:
        """Be as large as that."""
        for label in (self._question, self._what, self._thanks):
            label.setWordWrap(label is self._what)
            label.setFont(sizes.font(self.font(), 1.1, bold=True))
        for button in (self.yes, self.no, *self.digits):
            button.setFont(sizes.font(self.font(), 1.1, bold=True))
            button.setMinimumHeight(sizes.touch)
        for button in (self.yes, self.no):
            button.setMinimumWidth(2 * sizes.touch)
        for button in self.digits:
            button.setMinimumWidth(round(_NARROW * sizes.touch))
        for number, row in enumerate(self._rows):
            row.setSpacing(sizes.gap // 3 if number == _WHAT else sizes.gap)

    def _on_no(self) -> None:
        if self._may_ask_what:
            self.setCurrentIndex(_WHAT)
            self.touched.emit()
        else:
            self._say(False, None)

    def _say(self, right: bool, label: int | None) -> None:
        self.setCurrentIndex(_THANKS)
        self.judged.emit(right, label)
