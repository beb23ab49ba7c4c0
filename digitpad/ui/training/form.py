"""The form of the training dialog: what to train and how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.architectures.architecture import Architecture, layers_as_json
from digitpad.core.architectures.layers import HiddenLayer
from digitpad.core.data.mnist import TRAINING_IMAGES
from digitpad.core.jobs.training import ARCHITECTURES
from digitpad.core.json_files import JsonObject, JsonProblem
from digitpad.core.model_names import LONGEST_NAME
from digitpad.core.registry import OWN_DATA, Model
from digitpad.core.settings import TABLE, Settings
from digitpad.ui.own_data.data_row import DataRow
from digitpad.ui.own_data.looked_at import SplitPlan
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.number_boxes import DecimalBox, WholeBox
from digitpad.ui.widgets.plain_label import PlainLabel, ProblemLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import duration

_START_SECONDS = 12.0  # TensorFlow's import, the first batch, export and test
_LONGEST_EPOCH = 1e7  # seconds, four months; more was not measured


class TrainingForm(QWidget):
    """Fields for a `TrainJob`, filled with what was used last."""

    changed = Signal()
    seen = Signal(bool)
    """It is shown, or not any more: a training may be about to begin."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name_problem = ProblemLabel()
        self.data = DataRow()
        self.architecture = QComboBox()
        for name in ARCHITECTURES:
            self.architecture.addItem(self._describe(name), name)
        self.architecture.setMinimumWidth(24 * GRID)  # of a long description, what fits
        self.epochs = self._whole("train_epochs")
        self.batch_size = self._whole("train_batch_size")
        self.validation = self._whole("train_validation_percent", suffix=" %")
        self.seed = self._whole("train_seed")
        self.learning_rate = DecimalBox(decimals=5, minimum=0.00001, maximum=1.0, step=0.0005)
        self.learning_rate.setValue(settings.number("train_learning_rate"))
        self.augmentation = QCheckBox(self.tr("Turn, slant, stretch and shift the images, vary the strokes"))
        self.augmentation.setChecked(bool(settings["train_augmentation"]))
        self.snapshots = QCheckBox(self.tr("Keep how it learns with the model, to see it again"))
        self.snapshots.setChecked(bool(settings["train_snapshots"]))
        self.snapshots.setToolTip(
            self.tr("At most 5 MB in the model's folder, your digit on the canvas included. Exports leave it out.")
        )
        self._own: dict[str, Architecture] = {}
        self._unwritten = ""  # the name of an own one whose file may not be there yet
        self._wanted = str(settings["train_architecture"])  # that of last time may be an own one, not known yet
        self._bundled = self.architecture.count()
        self.architecture.setCurrentIndex(max(self.architecture.findData(self._wanted), 0))
        self.architecture.activated.connect(self._on_chosen)
        self._expected = PlainLabel()
        self._expected.setObjectName("muted")
        self._expected.setWordWrap(True)
        self._models: Sequence[Model] = ()
        self._lay_out()
        self.architecture.currentIndexChanged.connect(self._on_changed)
        self.epochs.valueChanged.connect(self._on_changed)
        self.validation.valueChanged.connect(self._on_changed)
        self.data.changed.connect(self._on_changed)

    def set_models(self, models: Sequence[Model], name: str) -> None:
        """Tell the models that there are, for the expected duration, and a free name for the new one."""
        self._models = models
        self.name.setText(name)
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def set_own(self, architectures: Sequence[Architecture]) -> None:
        """Offer the user's own architectures that can be built beside those that come with digitpad."""
        if self._unwritten in {one.name for one in architectures}:
            self._unwritten = ""  # from now on, one that is gone was removed
        unwritten = self._own.get(self._unwritten)
        self._offer(architectures if unwritten is None else [*architectures, unwritten])

    def add_own(self, architecture: Architecture) -> None:
        """Offer an own architecture as it is now, whatever its file holds yet."""
        self._unwritten = architecture.name
        others = [one for one in self._own.values() if one.name != architecture.name]
        self._offer([*others, architecture])

    def choose(self, name: str) -> None:
        """Choose an architecture, as soon as it is known."""
        self._wanted = name
        self.architecture.setCurrentIndex(max(self.architecture.findData(name), 0))

    @property
    def layers(self) -> tuple[HiddenLayer, ...] | None:
        """Of the chosen architecture, if it is an own one."""
        own = self._own.get(self.architecture.currentData())
        return None if own is None else own.layers

    def remember(self) -> None:
        """Put the values into the settings."""
        self._settings["train_architecture"] = self.architecture.currentData()
        if self.data.looked_at is None:  # those of own data follow from how many images they have
            self._settings["train_epochs"] = self.epochs.value()
        self._settings["train_batch_size"] = self.batch_size.value()
        self._settings["train_learning_rate"] = self.learning_rate.value()
        self._settings["train_validation_percent"] = self.validation.value()
        self._settings["train_augmentation"] = self.augmentation.isChecked()
        self._settings["train_seed"] = self.seed.value()
        self._settings["train_snapshots"] = self.snapshots.isChecked()

    def expected_seconds(self) -> float | None:
        """How long the training will take, from the newest model of the same architecture; None if unknown."""
        own = self.data.looked_at
        return expected_training_seconds(
            self._models,
            self.architecture.currentData(),
            layers=self.layers,
            epochs=self.epochs.value(),
            validation_share=self.validation.value() / 100,
            images=TRAINING_IMAGES if own is None else len(own.split.training) + len(own.split.validation),
        )

    @property
    def split_plan(self) -> SplitPlan:
        """What decides how data of one's own are split."""
        return SplitPlan(self.seed.value(), self.validation.value() / 100)

    def _offer(self, architectures: Sequence[Architecture]) -> None:
        before = self.architecture.currentData()
        self._own = {one.name: one for one in architectures if not one.size.problem}
        with QSignalBlocker(self.architecture):
            while self.architecture.count() > self._bundled:
                self.architecture.removeItem(self._bundled)
            for one in self._own.values():
                words = self.tr("{0} – your own, {1} parameters").format(
                    one.name, f"{LocalNumber(one.size.parameters):,}"
                )
                self.architecture.addItem(words, one.name)
            self.architecture.setCurrentIndex(max(self.architecture.findData(self._wanted), 0))
        if self.architecture.currentData() == before:
            self._on_changed()
        else:
            self.architecture.currentIndexChanged.emit(self.architecture.currentIndex())

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Train a network"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        title.setWordWrap(True)
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        form.setHorizontalSpacing(2 * GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow("", self.name_problem)
        form.addRow(self.tr("T&rain on"), self.data)
        form.addRow(self.tr("Net&work"), self.architecture)
        form.addRow(self.tr("&Epochs"), self.epochs)
        form.addRow(self.tr("&Batch size"), self.batch_size)
        form.addRow(self.tr("&Learning rate"), self.learning_rate)
        form.addRow(self.tr("&Validation share"), self.validation)
        form.addRow(self.tr("&Augmentation"), self.augmentation)
        form.addRow(self.tr("See&d"), self.seed)
        form.addRow(self.tr("Sna&pshots"), self.snapshots)
        self.learning_rate.setToolTip(self.tr("The highest rate: it rises to this, then falls along a cosine to 0."))
        self.validation.setToolTip(self.tr("Training images that are held out to measure the network on."))
        self.seed.setToolTip(self.tr("The same seed and values repeat a training."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(title)
        layout.addLayout(form)
        layout.addWidget(self._expected)
        layout.addStretch(1)

    def _whole(self, key: str, *, suffix: str = "") -> WholeBox:
        setting = TABLE[key]
        low, high, value = int(setting.low or 0), int(setting.high or 0), int(self._settings.number(key))
        box = WholeBox(minimum=low, maximum=high, value=value, suffix=suffix)
        box.setMinimumWidth(12 * GRID)
        return box

    def _describe(self, name: str) -> str:
        known = {
            "paper": self.tr("paper – the student paper's network, 159,254 parameters"),
            "digitpad": self.tr("digitpad – batch-normalised convolutions, 391,082 parameters"),
            "digitpad-small": self.tr("digitpad-small – the same with fewer filters, 157,954 parameters"),
        }
        return known.get(name, name)

    def _on_chosen(self) -> None:
        self._wanted = self.architecture.currentData()

    def _on_changed(self) -> None:
        self.architecture.setToolTip(self.architecture.currentText())  # whole where the field has no room for it
        seconds = self.expected_seconds()
        if seconds is None:
            self._expected.setText(self.tr("How long it takes shows after the first epoch."))
        else:
            self._expected.setText(self.tr("This will take about {0}.").format(duration(seconds)))
        self.changed.emit()


def expected_training_seconds(
    models: Sequence[Model],
    architecture: str,
    *,
    epochs: int,
    validation_share: float,
    layers: Sequence[HiddenLayer] | None = None,
    images: int = TRAINING_IMAGES,
) -> float | None:
    """How long a training takes, going by the fastest epoch of the newest model with that architecture.

    `layers`: of an own one, that may have been another when such a model was trained; `images`: to learn from and to
    validate on.
    """
    same = [model for model in models if model.card.get("architecture") == architecture]
    if layers is not None:
        same = [model for model in same if model.card.get("layers") == layers_as_json(layers)]
    for model in sorted(same, key=lambda m: str(m.card.get("created")), reverse=True):
        full = _full_epoch(model.card)
        if full is not None:
            return _START_SECONDS + epochs * full * (1 - validation_share) * images / TRAINING_IMAGES
    return None


def _full_epoch(card: Mapping[str, object]) -> float | None:
    """Seconds that an epoch over all of MNIST would have taken; None if the card does not tell."""
    try:
        whole, data = JsonObject(card), JsonObject(card).child("data")
        images = data.number("images", 0, TRAINING_IMAGES) if data.has("images") else TRAINING_IMAGES
        share = images / TRAINING_IMAGES * (1 - data.number("validation_share", 0, 1))
        seconds = min((epoch.number("seconds", 0, _LONGEST_EPOCH) for epoch in whole.children("history")), default=None)
    except JsonProblem:
        return None  # not written by digitpad
    if seconds is None or share < 0.5 or data.values().get("strokes") or data.has(OWN_DATA):
        return None  # too short a training says little, epochs with pen strokes are longer ones, own data are others
    return seconds / share
