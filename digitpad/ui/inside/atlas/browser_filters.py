"""Choosers for which digits of a set are shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.inside.atlas_digits import ORDERS, DigitFilter
from digitpad.ui.inside.atlas.sources import DigitSource, SourceBox
from digitpad.ui.widgets.number_boxes import WholeBox
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID


class BrowserFilters(QWidget):
    """Chooses a source of digits, and which of them are shown in which order."""

    source_changed = Signal()
    filter_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signals_blocked = False
        self.source_box = SourceBox()
        self.label_box, self.answer_box = QComboBox(), QComboBox()
        self.name_classes(DIGIT_NAMES)
        self.misread_box = QCheckBox(self.tr("&Misread only"))
        self.low_box, self.high_box = _percent_box(0), _percent_box(100)
        self.order_box = QComboBox()
        for words in (self.tr("as they come"), self.tr("surest first"), self.tr("least sure first")):
            self.order_box.addItem(words)
        self.reset_button = QPushButton(self.tr("&All of them"))
        self.reset_button.clicked.connect(lambda: self.show_filter(self.source, DigitFilter()))
        self.low_box.setAccessibleName(self.tr("At least so sure"))
        self.high_box.setAccessibleName(self.tr("At most so sure"))
        self._lay_out()
        self.source_box.source_changed.connect(self.source_changed)
        for box in (self.label_box, self.answer_box, self.order_box):
            box.currentIndexChanged.connect(lambda _: self._on_changed())
        self.misread_box.toggled.connect(lambda _: self._on_changed())
        self.low_box.valueChanged.connect(lambda low: self._on_range(low, max(low, self.high_box.value())))
        self.high_box.valueChanged.connect(lambda high: self._on_range(min(high, self.low_box.value()), high))

    def name_classes(self, names: tuple[str, ...]) -> None:
        """Offer these labels and answers, and none of them."""
        self.source_box.name_classes(names)
        none = self.tr("no digit") if are_digits(names) else self.tr("none of them")
        with self._blocked_signals():
            for box, any_ in ((self.label_box, self.tr("any")), (self.answer_box, self.tr("anything"))):
                wanted = [any_, *names, none]
                if [box.itemText(place) for place in range(box.count())] != wanted:
                    box.clear()
                    box.addItems(wanted)

    @property
    def source(self) -> DigitSource:
        """Where the digits come from."""
        return self.source_box.source

    @property
    def chosen_filter(self) -> DigitFilter:
        """Which of them."""
        return DigitFilter(
            label=_digit(self.label_box),
            answer=_digit(self.answer_box),
            misread=self.misread_box.isChecked(),
            confidence=(self.low_box.value() / 100, self.high_box.value() / 100),
            order=ORDERS[self.order_box.currentIndex()],
        )

    def show_filter(self, source: DigitSource, chosen_filter: DigitFilter) -> None:
        """Choose these; signals once."""
        with self._blocked_signals():
            self.label_box.setCurrentIndex(0 if chosen_filter.label is None else chosen_filter.label + 1)
            self.answer_box.setCurrentIndex(0 if chosen_filter.answer is None else chosen_filter.answer + 1)
            self.misread_box.setChecked(chosen_filter.misread)
            self.low_box.setValue(round(100 * chosen_filter.confidence[0]))
            self.high_box.setValue(round(100 * chosen_filter.confidence[1]))
            self.order_box.setCurrentIndex(ORDERS.index(chosen_filter.order))
        if source == self.source:
            self.filter_changed.emit()
        else:
            self.source_box.choose(source)

    @contextmanager
    def _blocked_signals(self) -> Iterator[None]:
        self._signals_blocked = True
        yield
        self._signals_blocked = False

    def _on_changed(self) -> None:
        if not self._signals_blocked:
            self.filter_changed.emit()

    def _on_range(self, low: int, high: int) -> None:
        """Keep the lower end of the range below the upper."""
        if self._signals_blocked:
            return
        with self._blocked_signals():
            self.low_box.setValue(low)
            self.high_box.setValue(high)
        self.filter_changed.emit()

    def _lay_out(self) -> None:
        sure = QWidget()
        ends = QHBoxLayout(sure)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.setSpacing(GRID)
        for widget in (self.low_box, PlainLabel(self.tr("to")), self.high_box):
            ends.addWidget(widget)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(GRID)
        fields = (
            (self.tr("&Images:"), self.source_box),
            (self.tr("&Labelled:"), self.label_box),
            (self.tr("Taken &for:"), self.answer_box),
            (self.tr("S&ure:"), sure),
            (self.tr("Orde&r:"), self.order_box),
        )
        for place, (words, field) in enumerate(fields):
            row, column = divmod(place, 3)
            label = PlainLabel(words)
            layout.addWidget(label, row, 3 * column)
            label.setBuddy(self.low_box if field is sure else field)
            layout.addWidget(field, row, 3 * column + 1)
            layout.setColumnMinimumWidth(3 * column + 2, GRID)
        last = QHBoxLayout()
        last.setSpacing(2 * GRID)
        last.addWidget(self.misread_box)
        last.addWidget(self.reset_button)
        last.addStretch(1)
        layout.addLayout(last, 1, 6, 1, 3)
        layout.setColumnStretch(9, 1)


def _digit(box: QComboBox) -> int | None:
    """The chosen digit or other class, the number after the last for none of them, or None for any."""
    number = box.currentIndex() - 1
    return None if number < 0 else number


def _percent_box(value: int) -> WholeBox:
    return WholeBox(minimum=0, maximum=100, value=value, step=5, suffix=" %")
