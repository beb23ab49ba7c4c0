"""What is known of the selected fields, as form controls: name, kind, place, and what their numbers may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from digitpad.core.forms.design.changes import of_other_kind, outline_of, resized_fields, with_boxes
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.forms.form import MOST_BOXES, MOST_NAME, FieldBox, FieldKind
from digitpad.core.rules.typed_rules import TypedRules
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.words import kind_words, reading_words, shown_name
from digitpad.ui.pictures.rules.checker import CheckedRules, RuleChecker
from digitpad.ui.pictures.rules.form import RuleForm
from digitpad.ui.widgets.number_boxes import DecimalBox, WholeBox
from digitpad.ui.widgets.plain_label import PlainLabel, ProblemLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_FIRST_BOXES: Final = 3  # of a field that gets one for each digit
_MOST_ROW, _MOST_DECIMALS = 10**6, 9  # as a form's file allows
_LEAST: Final = 1.5  # millimetres of a box
_PLACE_WIDTH: Final = 76  # pixels


class FieldPanel(QWidget):
    """What is set for a field of a row holds for its whole column; its place and row are its own."""

    divided_wanted = Signal(int)
    """The selected field is to have so many boxes."""

    def __init__(self, document: FormDocument, checker: RuleChecker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._checker = document, checker
        self._showing = False
        self.title = PlainLabel(self.tr("Field"))
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.scope = _muted()
        self.problem = ProblemLabel()
        self.reading = _muted()
        self.name = QLineEdit(maxLength=MOST_NAME)
        self.kind = QComboBox()
        for kind in FieldKind:
            self.kind.addItem(kind_words(kind), kind)
        self.boxes = WholeBox(minimum=1, maximum=MOST_BOXES, value=1)
        self.decimals = WholeBox(minimum=0, maximum=_MOST_DECIMALS, value=0)
        self.decimals.setToolTip(self.tr("Digits after a point that is printed or understood; 0: as written"))
        self.row = WholeBox(minimum=0, maximum=_MOST_ROW, value=0)
        self.row.setSpecialValueText(self.tr("none"))
        self.row.setToolTip(self.tr("The row of the table to which it belongs; none: a field of the whole sheet"))
        self.places = [DecimalBox(minimum=0, maximum=2000, decimals=1, step=0.5, suffix=" mm") for _ in range(4)]
        self.rules = RuleForm(narrow=True)
        self._lay_out()
        self._connect()
        self._show()

    def begin_naming(self) -> None:
        """Let the person type a name."""
        self.name.setFocus()
        self.name.selectAll()

    def show_problems(self, problems: Mapping[int, str]) -> None:
        """Say what is wrong with the first selected field with which something is."""
        wrong = [problems[place] for place in self._document.selection if place in problems]
        self.problem.say(wrong[0] if wrong else "")

    def show_readings(self, readings: Mapping[int, FieldReading]) -> None:
        """Say what was read in the selected field."""
        selection = self._document.selection
        reading = readings.get(selection[0]) if len(selection) == 1 else None
        words = ""
        if reading is not None:
            words = self.tr("Read: {0}").format(reading_words(reading) or self.tr("nothing"))
            if reading.flags:
                words += f" ({', '.join(reading.flags)})"
        self.reading.setText(words)
        self.reading.setVisible(bool(words))

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_named)
        self.kind.activated.connect(self._on_kind)
        self.boxes.valueChanged.connect(self._on_boxes)
        self.decimals.valueChanged.connect(self._on_decimals)
        self.row.valueChanged.connect(self._on_row)
        for place in self.places:
            place.valueChanged.connect(self._on_place)
        self.rules.changed.connect(self._on_rules)
        self._document.selection_changed.connect(self._show)
        self._document.changed.connect(self._show)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(GRID)
        form.setVerticalSpacing(GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("&Name"), self.name),
            (self.tr("&Kind"), self.kind),
            (self.tr("B&oxes"), self.boxes),
            (self.tr("Deci&mals"), self.decimals),
            (self.tr("&Row"), self.row),
        ]
        self._labels: dict[QWidget, PlainLabel] = {}
        for text, widget in rows:
            self._labels[widget] = PlainLabel(text)
            self._labels[widget].setBuddy(widget)
            form.addRow(self._labels[widget], widget)
        names = (self.tr("Left"), self.tr("Top"), self.tr("Width"), self.tr("Height"))
        for text, (one, two) in ((self.tr("&Place"), (0, 1)), (self.tr("Si&ze"), (2, 3))):
            line = QHBoxLayout()
            line.setSpacing(GRID)
            for place in (one, two):
                self.places[place].setAccessibleName(names[place])
                self.places[place].setToolTip(names[place])
                self.places[place].setMinimumWidth(_PLACE_WIDTH)
                line.addWidget(self.places[place], 1)
            label = PlainLabel(text)
            label.setBuddy(self.places[one])
            form.addRow(label, line)
        title = PlainLabel(self.tr("What the number may be"))
        title.setFont(scaled_font(self.font(), 1.0, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.title, self.scope, self.problem, self.reading):
            column.addWidget(widget)
        column.addLayout(form)
        column.addSpacing(GRID)
        column.addWidget(title)
        column.addWidget(self.rules)
        column.addStretch(1)

    def _targets(self) -> tuple[int, ...]:
        """The places of the fields that are meant."""
        return self._document.with_columns(self._document.selection)

    def _show(self) -> None:
        """Show what the selected fields are, without taking it for something that was typed."""
        targets = [self._document.fields[place] for place in self._targets()]
        selection = self._document.selected
        self.setEnabled(bool(targets))
        self._showing = True
        names = list(dict.fromkeys(one.field.name for one in targets))
        self._show_text(self.name, names[0] if len(names) == 1 else "")
        self.name.setEnabled(len(names) <= 1)
        self.name.setPlaceholderText(self.tr("several") if len(names) > 1 else "")
        kinds = {one.field.kind for one in targets}
        self.kind.setCurrentIndex(self.kind.findData(kinds.pop()) if len(kinds) == 1 else -1)
        kind = self.kind.currentData()
        self._offer(self.boxes, kind is FieldKind.BOXES, len(targets[0].field.boxes) if targets else 1)
        decimal = kind in (FieldKind.DECIMAL, FieldKind.BOXES)
        self._offer(self.decimals, decimal, targets[0].field.decimals if targets else 0)
        self._offer(self.row, len(selection) == 1, selection[0].field.row if selection else 0)
        self._show_places(selection)
        typed = targets[0].typed if targets else TypedRules()
        if typed != self.rules.typed:
            with QSignalBlocker(self.rules):
                self.rules.show_typed(typed)
            self.rules.show_problem("", "")
            self.rules.show_roster("")
        self.scope.setText(self._scope_words(names, len(targets), len(selection)))
        self.scope.setVisible(bool(self.scope.text()))
        self._showing = False

    def _scope_words(self, names: list[str], targets: int, selected: int) -> str:
        if not targets:
            return self.tr("Draw a field, or select one.")
        if targets == 1:
            return ""
        if len(names) == 1 and targets > selected:
            return self.tr("For the column «{0}» in all {1} rows.").format(shown_name(names[0]), targets)
        return self.tr("For {0} fields.").format(targets)

    @staticmethod
    def _show_text(line: QLineEdit, text: str) -> None:
        if line.text() != text:
            line.setText(text)

    def _offer(self, box: WholeBox, offered: bool, value: int) -> None:
        box.setVisible(offered)
        self._labels[box].setVisible(offered)
        if not box.hasFocus() or box.value() != value:
            with QSignalBlocker(box):
                box.setValue(value)

    def _show_places(self, chosen: tuple[DrawnField, ...]) -> None:
        form = self._document.state.form
        left, top, right, bottom = outline_of(one.field.outline for one in chosen) if chosen else (0.0, 0.0, 0.0, 0.0)
        values = (left * form.width, top * form.height, (right - left) * form.width, (bottom - top) * form.height)
        for box, value in zip(self.places, values, strict=True):
            if abs(box.value() - value) >= 0.05:
                with QSignalBlocker(box):
                    box.setValue(value)

    def _change(self, text: str, merge: str, effect: Callable[[DrawnField], DrawnField]) -> None:
        """Change all fields that are meant."""
        targets = self._targets()
        if targets and not self._showing:
            fields = self._document.fields
            self._document.replace({place: effect(fields[place]) for place in targets}, text, merge=merge)

    def _on_named(self, name: str) -> None:
        self._change(self.tr("Rename"), "name", lambda one: replace(one, field=replace(one.field, name=name)))

    def _on_kind(self) -> None:
        kind: FieldKind = self.kind.currentData()
        self._change(self.tr("Change the kind"), "", lambda one: of_other_kind(one, kind, _FIRST_BOXES))

    def _on_boxes(self, count: int) -> None:
        if not self._showing:
            self.divided_wanted.emit(count)

    def _on_decimals(self, count: int) -> None:
        self._change(
            self.tr("Change the decimals"),
            "decimals",
            lambda one: replace(one, field=replace(one.field, decimals=count)),
        )

    def _on_row(self, row: int) -> None:
        if not self._showing and len(self._document.selection) == 1:
            (one,) = self._document.selected
            changed = replace(one, field=replace(one.field, row=row))
            self._document.replace_selected([changed], self.tr("Change the row"), merge="row")

    def _on_place(self) -> None:
        chosen = self._document.selected
        if not chosen or self._showing:
            return
        form = self._document.state.form
        x, y, wide, high = (box.value() for box in self.places)
        wide, high = max(wide, _LEAST), max(high, _LEAST)
        left, top = min(x / form.width, 1 - _LEAST / form.width), min(y / form.height, 1 - _LEAST / form.height)
        after: FieldBox = (left, top, min(1.0, left + wide / form.width), min(1.0, top + high / form.height))
        before = outline_of(one.field.outline for one in chosen)
        placed = resized_fields(chosen, before, after)
        placed = tuple(with_boxes(one, one.field.boxes) for one in placed)
        self._document.replace_selected(placed, self.tr("Place exactly"), merge="place")

    def _on_rules(self) -> None:
        typed = self.rules.typed
        self._change(self.tr("Change the rules"), "rules", lambda one: replace(one, typed=typed))
        self._checker.check(typed, self._on_checked)

    def _on_checked(self, checked: CheckedRules) -> None:
        """What was typed means this: for all fields for which that was typed, as a part of the same step."""
        rules = None if checked.chosen is None else checked.chosen.rules
        others = {
            place: replace(one, field=replace(one.field, rules=rules), problem=checked.problem)
            for place, one in enumerate(self._document.fields)
            if one.typed == checked.typed and (one.field.rules != rules or one.problem != checked.problem)
        }
        if others:
            self._document.replace(others, self.tr("Change the rules"), merge="rules")
        if checked.typed == self.rules.typed:
            self.rules.show_problem(checked.field, checked.problem)


def _muted() -> PlainLabel:
    label = PlainLabel()
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label
