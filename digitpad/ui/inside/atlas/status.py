"""How far the atlas is, above a tab that needs it: a sentence, a bar, and a button to stop or to go on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from digitpad.core.class_names import are_digits
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_BAR_STEPS = 1000  # of a progress bar, for the whole


class AtlasStatus(QFrame):
    """Hidden when there is nothing to say."""

    def __init__(self, loader: AtlasLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self.setObjectName("card")
        self._label = PlainLabel()
        self._label.setWordWrap(True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setFixedWidth(20 * GRID)
        self._bar.setAccessibleName(self.tr("Digits that the network has looked at"))
        self.button = QPushButton()
        self.button.clicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self.button)
        loader.state_changed.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def _show(self) -> None:
        state = self._loader.state
        digits = are_digits(self._loader.class_names)
        sentences = {
            "working": self.tr("The network looks at MNIST's 70,000 digits. It does so once; then it is remembered.")
            if digits
            else self.tr("The network looks at the test images of its own data."),
            "cancelled": self.tr("The network has not looked at all of MNIST's 70,000 digits.")
            if digits
            else self.tr("The network has not looked at the test images of its own data."),
            "failed": self._loader.failure,
        }
        self.setVisible(state in sentences)
        self._label.setText(sentences.get(state, ""))
        self._bar.setVisible(state == "working")
        self._bar.setValue(round(_BAR_STEPS * self._loader.share))
        words = {"working": self.tr("&Stop"), "failed": self.tr("&Try again"), "cancelled": self.tr("&Look at them")}
        self.button.setText(words.get(state, ""))

    def _on_clicked(self) -> None:
        if self._loader.state == "working":
            self._loader.cancel()
        else:
            self._loader.start()
