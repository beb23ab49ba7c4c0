"""The fields of the rules for numbers, each with what is wrong with it below."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.typed_rules import TypedRules
from digitpad.ui.pictures.rules.words import check_words
from digitpad.ui.widgets.plain_label import PlainLabel, ProblemLabel
from digitpad.ui.widgets.theme import GRID

_NUMBER_WIDTH, _NARROW_WIDTH = 120, 72  # pixels of a field for a number


class RuleForm(QWidget):
    """Fields for `TypedRules`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        """`narrow`: there is no room for explanations beside the fields."""
        super().__init__(parent)
        self._narrow = narrow
        self.length = _number(self.tr("any"), self.tr("How many digits"))
        self.low = _number("0", self.tr("Least value"))
        self.high = _number(self.tr("no limit"), self.tr("Greatest value"))
        self.step = _number("1", self.tr("Step"))
        self.check = QComboBox()
        self.check.setAccessibleName(self.tr("Check digit"))
        self.check.addItem(self.tr("None"), "")
        for name in CHECK_DIGITS:
            self.check.addItem(check_words(name), name)
        self.roster = QLineEdit(placeholderText=self.tr("a CSV file with all numbers that there are"))
        self.roster.setAccessibleName(self.tr("List of numbers"))
        self.roster.setAcceptDrops(False)  # the dialog takes files, as a path and not as an address
        self.choose_button = QPushButton(self.tr("&Choose …"))
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._on_choose)
        self.column = _number(self.tr("the first"), self.tr("Column of the list"))
        self.column.setToolTip(self.tr("The column's name in the first line, or its place: 1, 2 …"))
        self.roster_words = PlainLabel()
        self.roster_words.setObjectName("muted")
        self.problems = {name: ProblemLabel() for name in ("length", "low", "step", "check", "roster")}
        self._lay_out()
        for field in (self.length, self.low, self.high, self.step, self.roster, self.column):
            field.textChanged.connect(self.changed)
        self.check.currentIndexChanged.connect(self.changed)

    @property
    def typed(self) -> TypedRules:
        """What stands in the fields."""
        texts = {one.name: self._field(one.name).text() for one in fields(TypedRules) if one.name != "check"}
        return TypedRules(**texts, check=str(self.check.currentData()))

    def show_typed(self, typed: TypedRules) -> None:
        """Fill the fields."""
        for one in fields(TypedRules):
            if one.name != "check":
                self._field(one.name).setText(getattr(typed, one.name))
        self.check.setCurrentIndex(max(0, self.check.findData(typed.check)))

    def show_problem(self, field: str, sentence: str) -> QWidget | None:
        """Say what is wrong with a field, and where that is said; an empty sentence: nothing is wrong with any."""
        row = {"high": "low", "": "roster"}.get(field, field)
        for name, label in self.problems.items():
            label.say(sentence if name == row else "")
        return self.problems[row] if sentence else None

    def show_roster(self, words: str) -> None:
        """Say what is in the list."""
        self.roster_words.setText(words)
        self.roster_words.setVisible(bool(words))

    def _field(self, name: str) -> QLineEdit:
        field = getattr(self, name)
        assert isinstance(field, QLineEdit)
        return field

    def _lay_out(self) -> None:
        form = QGridLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.setColumnStretch(1, 1)
        explanations = [
            PlainLabel(self.tr("zeros in front included")),
            PlainLabel(self.tr("such as 5, from the least value on")),
        ]
        rows: tuple[tuple[str, QWidget, tuple[QWidget, ...], str], ...] = (
            (self.tr("&Digits"), self.length, (explanations[0],), "length"),
            (self.tr("&Value"), self.low, (PlainLabel(self.tr("to")), self.high), "low"),
            (self.tr("&Step"), self.step, (explanations[1],), "step"),
            (self.tr("Chec&k digit"), self.check, (), "check"),
            (self.tr("&List"), self.roster, (self.choose_button,), ""),
            (self.tr("Col&umn"), self.column, (self.roster_words,), "roster"),
        )
        if self._narrow:
            form.setHorizontalSpacing(GRID)
            self.roster_words.setWordWrap(True)
            for number in (self.length, self.low, self.high, self.step, self.column):
                number.setFixedWidth(_NARROW_WIDTH)
        for text, field, beside, name in rows:
            row = form.rowCount()
            label = PlainLabel(text)
            label.setBuddy(field)
            line = QHBoxLayout()
            line.setSpacing(GRID)
            line.addWidget(field, 1 if field is self.roster else 0)
            for widget in beside:
                if isinstance(widget, PlainLabel):
                    widget.setObjectName("muted")
                    if self._narrow and widget in explanations:
                        field.setToolTip(widget.text())
                        continue
                line.addWidget(widget)
            if field is not self.roster:
                line.addStretch(1)
            form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            form.addLayout(line, row, 1)
            if name:
                form.addWidget(self.problems[name], row + 1, 1)

    def _on_choose(self) -> None:
        title = self.tr("List of numbers")
        filters = self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path(self.roster.text()).parent), filters)
        if name:
            self.roster.setText(name)


def _number(placeholder: str, name: str) -> QLineEdit:
    field = QLineEdit(placeholderText=placeholder)
    field.setFixedWidth(_NUMBER_WIDTH)
    field.setAccessibleName(name)
    return field
