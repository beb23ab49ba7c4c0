"""Which samples are shown: a button for each digit with its count, and three lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from digitpad.core.counts import counted
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.samples.choice import Choice, Chosen, ReadAs, days_ago
from digitpad.core.samples.sample import SAMPLE_SOURCES
from digitpad.ui.samples.tiles import label_sign, source_words
from digitpad.ui.widgets.theme import GRID


class SampleFilters(QWidget):
    """Above the grid."""

    changed = Signal()
    """Others are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons: dict[int | None, QToolButton] = {}
        """For each label, and None for all."""
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        for label in (None, *range(NOT_A_DIGIT + 1)):
            row.addWidget(self._button(label))
        self.readings = self._list(
            self.tr("How it was read"),
            [
                (self.tr("Any answer"), ReadAs.ANY),
                (self.tr("Misread"), ReadAs.MISREAD),
                (self.tr("Unsure"), ReadAs.UNSURE),
                (self.tr("Read right"), ReadAs.RIGHT),
                (self.tr("Not read"), ReadAs.UNASKED),
            ],
        )
        sources = [(self.tr("From anywhere"), None), *((source_words(source), source) for source in SAMPLE_SOURCES)]
        self.sources = self._list(self.tr("Where it comes from"), sources)
        days = [(self.tr("Of any time"), None), (self.tr("Of today"), 0), (self.tr("Of the last 7 days"), 6)]
        self.days = self._list(self.tr("When it was made"), [*days, (self.tr("Of the last 30 days"), 29)])
        lists = QHBoxLayout()
        lists.setSpacing(GRID)
        for one in (self.readings, self.sources, self.days):
            lists.addWidget(one)
        lists.addStretch(1)
        self.tools = QHBoxLayout()
        """Beside the lists, for buttons of the window's."""
        self.tools.setSpacing(GRID)
        lists.addLayout(self.tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(lists)
        layout.addLayout(row)
        self._group.idClicked.connect(lambda _: self.changed.emit())
        self.buttons[None].setChecked(True)

    @property
    def choice(self) -> Choice:
        """What is asked for."""
        label = next((label for label, button in self.buttons.items() if button.isChecked()), None)
        days = self.days.currentData()
        return Choice(
            label=label,
            read_as=self.readings.currentData(),
            source=self.sources.currentData(),
            since=None if days is None else days_ago(datetime.now().astimezone(), days),
        )

    def show_counts(self, chosen: Chosen) -> None:
        """How many there are of each label."""
        for label, button in self.buttons.items():
            count = sum(chosen.counts) if label is None else chosen.counts[label]
            name = self.tr("All") if label is None else label_sign(label)
            button.setText(f"{name}  {_short(count)}")
            whole = self.tr("all") if label is None else self.tr("not a digit") if label == NOT_A_DIGIT else str(label)
            button.setToolTip(
                self.tr("Show {0}: {1}").format(whole, counted(count, self.tr("1 sample"), self.tr("{0} samples")))
            )
            button.setAccessibleName(button.toolTip())
            if label is not None:
                button.setEnabled(count > 0 or button.isChecked())

    def _button(self, label: int | None) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setObjectName("choice")
        button.setMinimumHeight(4 * GRID)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(button)
        self.buttons[label] = button
        return button

    def _list(self, name: str, entries: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        for text, value in entries:
            box.addItem(text, value)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box


def _short(count: int) -> str:
    """A count that fits into a button."""
    return str(count) if count < 10_000 else f"{count // 1000}k"
