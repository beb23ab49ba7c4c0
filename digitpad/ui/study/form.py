"""The form of the study dialog: what to compare, and how long that takes."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.counts import counted
from digitpad.core.data.mnist import TRAINING_IMAGES
from digitpad.core.errors import DigitpadError
from digitpad.core.own_data.usual import usual_epochs
from digitpad.core.study.cases import SIX_CASES, Case, case_of, cases_of, own_case
from digitpad.core.study.plan import USUAL_TRAINING_SHARE, StudyPlan
from digitpad.core.study.stored_studies import expected_seconds
from digitpad.core.study.studied_data import SPLIT_SEED, StudiedData
from digitpad.ui.own_data.data_row import DataRow
from digitpad.ui.own_data.looked_at import SplitPlan
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.number_boxes import DecimalBox, WholeBox
from digitpad.ui.widgets.plain_label import PlainLabel, plain_tip
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import duration

_SHARE_DECIMALS = 2
_MOST_ROWS = 10  # of the list of cases


def _is_checked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


class StudyForm(QWidget):
    """Fields for a `StudyPlan`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rate: float | None = None
        usual = StudyPlan()
        self.cases = QListWidget()
        self.cases.setAccessibleName(self.tr("Cases"))
        self._own: dict[str, Architecture] = {}
        for name in SIX_CASES:
            self._add_case(case_of(name), chosen=True)
        self.data = DataRow()
        self.other_cases = QLineEdit(placeholderText=self.tr("such as conv3-dropout2, conv2-dense200"))
        self.seeds = WholeBox(minimum=1, maximum=100, value=len(usual.seeds))
        self.epochs = WholeBox(minimum=1, maximum=1000, value=usual.epochs)
        self.batch_sizes = QLineEdit(str(usual.batch_sizes[0]), placeholderText=self.tr("such as 32, 100, 256"))
        self.share = DecimalBox(minimum=10, maximum=100, decimals=_SHARE_DECIMALS, suffix=" %")
        self.share.setValue(100 * USUAL_TRAINING_SHARE)
        self.images = WholeBox(minimum=20, maximum=TRAINING_IMAGES, value=TRAINING_IMAGES, step=1000)
        self.side_by_side = QComboBox()
        self.side_by_side.addItem(self.tr("one after the other"), 1)
        self.side_by_side.addItem(self.tr("two at once"), 2)
        self.side_by_side.setCurrentIndex(1 if (os.cpu_count() or 1) > 1 else 0)
        self.expected = PlainLabel()
        self.expected.setWordWrap(True)
        self._lay_out()
        self.cases.itemChanged.connect(self._on_changed)
        for edit in (self.other_cases, self.batch_sizes):
            edit.textChanged.connect(self._on_changed)
        for box in (self.seeds, self.epochs, self.share, self.images):
            box.valueChanged.connect(self._on_changed)
        self.side_by_side.currentIndexChanged.connect(self._on_changed)
        self.data.changed.connect(self._on_data_changed)
        self._on_changed()

    def set_own(self, architectures: Sequence[Architecture], *, chosen: str = "") -> None:
        """Offer the user's own architectures that can be built, below the paper's cases. `chosen`: one to compare."""
        rows = range(len(SIX_CASES), self.cases.count())
        checked = {self.cases.item(row).text() for row in rows if _is_checked(self.cases.item(row))} | {chosen}
        self._own = {one.name: one for one in architectures if not one.size.problem}
        with QSignalBlocker(self.cases):
            while self.cases.count() > len(SIX_CASES):
                self.cases.takeItem(len(SIX_CASES))
            for name, architecture in self._own.items():
                self._add_case(own_case(architecture), chosen=name in checked)
        self._set_height()
        self._on_changed()

    def add_own(self, architecture: Architecture) -> None:
        """Offer an own architecture as it is now, whatever its file holds yet, and choose it."""
        others = [one for one in self._own.values() if one.name != architecture.name]
        self.set_own([*others, architecture], chosen=architecture.name)

    def set_rate(self, rate: float | None) -> None:
        """Set how fast this computer is (`measured_rate`); None: not measured."""
        self._rate = rate
        self._on_changed()

    def plan(self) -> StudyPlan:
        """What the form asks for. Raises DigitpadError."""
        items = [self.cases.item(row) for row in range(self.cases.count())]
        names = [str(item.text()) for item in items if _is_checked(item)]
        own = tuple(self._own[name] for name in names if name in self._own)
        if self.other_cases.text().strip():
            names += [case.name for case in cases_of(self.other_cases.text())]
        images = self.images.value()
        return StudyPlan(
            cases=tuple(dict.fromkeys(names)),
            batch_sizes=self._batch_sizes(),
            seeds=tuple(range(1, self.seeds.value() + 1)),
            epochs=self.epochs.value(),
            limit=None if images == self.images.maximum() else images,
            training_share=self._share,
            own=own,
            data=self._studied_data(),
        )

    @property
    def split_plan(self) -> SplitPlan:
        """What decides how data of one's own are split."""
        return SplitPlan(SPLIT_SEED, 1 - self._share)

    @property
    def problem(self) -> str:
        """Why the form's values make no study, in a sentence; empty if they do."""
        try:
            self.plan()
        except DigitpadError as error:
            return str(error)
        return ""

    @property
    def _share(self) -> float:
        usual = self.share.value() == round(100 * USUAL_TRAINING_SHARE, _SHARE_DECIMALS)
        return USUAL_TRAINING_SHARE if usual else self.share.value() / 100

    def _studied_data(self) -> StudiedData | None:
        looked_at = self.data.looked_at
        return None if looked_at is None else StudiedData.of(looked_at.source, looked_at.data)

    def _on_data_changed(self) -> None:
        """MNIST with the paper's epochs, or data of one's own, with more where there are few; all their images."""
        looked_at = self.data.looked_at
        learnable = TRAINING_IMAGES if looked_at is None else len(looked_at.data) - len(looked_at.split.test)
        usual = StudyPlan()
        with QSignalBlocker(self):
            self.epochs.setValue(
                usual.epochs if looked_at is None else usual_epochs(looked_at.data, usual.batch_sizes[0])
            )
            self.images.setMaximum(min(max(learnable, self.images.minimum()), TRAINING_IMAGES))
            self.images.setValue(self.images.maximum())
        self._on_changed()

    def _batch_sizes(self) -> tuple[int, ...]:
        words = [word.strip() for word in self.batch_sizes.text().split(",") if word.strip()]
        try:
            return tuple(dict.fromkeys(int(word) for word in words))
        except ValueError:
            raise DigitpadError(self.tr("Batch sizes are whole numbers with commas between them.")) from None

    def _add_case(self, case: Case, *, chosen: bool) -> None:
        item = QListWidgetItem(case.name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        item.setToolTip(
            plain_tip(f"{case.definition}\n{self.tr('{0} parameters').format(f'{LocalNumber(case.parameters):,}')}")
        )
        self.cases.addItem(item)

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Compare architectures"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        title.setWordWrap(True)
        self.cases.setSpacing(2)
        self._set_height()
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        form.setHorizontalSpacing(2 * GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Tr&ain on"), self.data)
        form.addRow(self.tr("&Cases"), self.cases)
        form.addRow(self.tr("Ot&her cases"), self.other_cases)
        form.addRow(self.tr("See&ds"), self.seeds)
        form.addRow(self.tr("&Epochs"), self.epochs)
        form.addRow(self.tr("&Batch sizes"), self.batch_sizes)
        form.addRow(self.tr("&Training share"), self.share)
        form.addRow(self.tr("Training &images"), self.images)
        form.addRow(self.tr("&Runs"), self.side_by_side)
        self.seeds.setToolTip(self.tr("So often each case is trained, from other first weights each time."))
        self.share.setToolTip(self.tr("Of the training images; the curves are drawn from the rest."))
        self.images.setToolTip(self.tr("Fewer are for a quick try. All test images are always used."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        self.setMaximumWidth(80 * GRID)
        layout.addWidget(title)
        layout.addLayout(form)
        layout.addWidget(self.expected)
        layout.addStretch(1)

    def _set_height(self) -> None:
        """Room for the paper's cases and some of one's own; the rest scrolls."""
        height = self.cases.fontMetrics().height() + GRID
        self.cases.setFixedHeight(height * min(self.cases.count(), _MOST_ROWS) + 2 * self.cases.frameWidth())

    def _on_changed(self) -> None:
        problem = self.problem
        if problem:
            self.expected.setText(problem)
        else:
            plan = self.plan()
            seconds = expected_seconds(plan, side_by_side=self.side_by_side.currentData(), rate=self._rate)
            runs = counted(len(plan.runs), self.tr("1 run"), self.tr("{0} runs"))
            text = self.tr("{0}, about {1} if nothing else keeps this computer busy.")
            self.expected.setText(text.format(runs, duration(seconds)))
        self.changed.emit()
