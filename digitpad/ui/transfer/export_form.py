"""The form of the export dialog: which model, which formats, where to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.registry import Model
from digitpad.core.transfer.formats import FORMATS, missing
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font


class ExportForm(QWidget):
    """Fields for an `ExportJob`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: Sequence[Model] = ()
        self.model = QComboBox()
        self.formats = {key: QCheckBox(one.title) for key, one in FORMATS.items()}
        self.folder = QLineEdit()
        self.choose_button = QPushButton(self.tr("&Choose …"))
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._on_choose)
        self._lay_out()
        for box in self.formats.values():
            box.toggled.connect(self.changed)
        self.folder.textChanged.connect(self.changed)
        self.model.currentIndexChanged.connect(self.changed)
        self.formats["litert"].setChecked(True)

    def set_models(self, models: Sequence[Model], active: Model | None) -> None:
        """Offer these, the active one chosen; none is, if that one is gone: another is not what was meant."""
        self._models = models
        self.model.clear()
        self.model.addItems([model.name for model in models])
        names = [model.name for model in models]
        if active is None:
            self.model.setCurrentIndex(0)
        else:
            self.model.setCurrentIndex(names.index(active.name) if active.name in names else -1)

    @property
    def chosen_model(self) -> Model | None:
        """The model to export."""
        row = self.model.currentIndex()
        return self._models[row] if 0 <= row < len(self._models) else None

    @property
    def chosen_formats(self) -> tuple[str, ...]:
        """Keys of `FORMATS`."""
        return tuple(key for key, box in self.formats.items() if box.isChecked())

    @property
    def chosen_folder(self) -> Path | None:
        """Where to; None where nothing is said."""
        text = self.folder.text().strip()
        return Path(text).expanduser() if text else None

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Take a model along"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID // 2)
        for number, (key, box) in enumerate(self.formats.items()):
            if number:
                column.addSpacing(GRID)
            column.addWidget(box)
            column.addWidget(self._explanation(key, box))
        form = QGridLayout()
        form.setVerticalSpacing(GRID)
        form.setHorizontalSpacing(GRID)
        for row, (text, field) in enumerate(((self.tr("&Model"), self.model), (self.tr("F&older"), self.folder))):
            label = PlainLabel(text)
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1, 1, 1 if row else 2)
        form.addWidget(self.choose_button, 1, 2)
        form.setColumnStretch(1, 1)
        form.setColumnMinimumWidth(0, 8 * GRID)
        self.folder.setAccessibleName(self.tr("Folder"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(title)
        layout.addLayout(form)
        layout.addWidget(card)
        layout.addStretch(1)

    def _explanation(self, key: str, box: QCheckBox) -> QLabel:
        problem = missing(key)
        box.setEnabled(not problem)
        needs = self.tr("Needs {0}: pip install 'digitpad[onnx]'; not in the packaged program.")
        label = PlainLabel(needs.format(", ".join(FORMATS[key].needs)) if problem else self._explain(key))
        label.setObjectName("muted")
        metric, style = QStyle.PixelMetric, self.style()  # it stands under its check box' text
        gap = style.pixelMetric(metric.PM_CheckBoxLabelSpacing, None, box)
        label.setIndent(style.pixelMetric(metric.PM_IndicatorWidth, None, box) + gap)
        box.setAccessibleDescription(label.text())
        return label

    def _explain(self, key: str) -> str:
        return {
            "keras": self.tr("The network itself, to run and to train on with Keras."),
            "litert": self.tr("For phones and small computers, without TensorFlow. digitpad itself runs it."),
            "litert-int8": self.tr("Whole numbers only, a quarter of the size: for microcontrollers and accelerators."),
            "onnx": self.tr("For most other engines and languages."),
            "savedmodel": self.tr("For TensorFlow, its servers and its tools."),
            "web": self.tr("One HTML file that reads what is drawn on it, offline and on phones too."),
        }[key]

    def _on_choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Export to"), self.folder.text())
        if folder:
            self.folder.setText(folder)
