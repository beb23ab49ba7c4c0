"""The row of a form that says what is learned from: MNIST, or data of one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.data.own_source import OwnSource
from digitpad.ui.own_data.looked_at import LookedAt
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID


class DataRow(QWidget):
    """MNIST, or data that were looked at; these stay to be chosen again."""

    changed = Signal()
    wanted = Signal()
    """Data of one's own are to be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looked_at: LookedAt | None = None
        self.box = QComboBox()
        self.box.addItem(self.tr("MNIST's 60,000 digits"))
        self.box.addItem(self.tr("Own data …"))
        self.box.setAccessibleName(self.tr("Data to learn from"))
        self.box.setMinimumWidth(24 * GRID)
        self.button = QPushButton(self.tr("Loo&k at them …"))
        self.button.setAutoDefault(False)
        self.words = PlainLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self.words)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._on_activated)
        self.button.clicked.connect(self.wanted)
        self._show()

    @property
    def looked_at(self) -> LookedAt | None:
        """The data of one's own that are chosen; None: MNIST."""
        return self._looked_at if self.box.currentIndex() == 1 else None

    @property
    def source(self) -> OwnSource | None:
        """Where they come from; None: MNIST."""
        return None if self.looked_at is None else self.looked_at.source

    def choose(self, looked_at: LookedAt | None) -> None:
        """Learn from these; None: from MNIST."""
        if looked_at is not None:
            self._looked_at = looked_at
            self.box.setItemText(1, self.tr("Own data: {0}").format(looked_at.name))
        self.box.setCurrentIndex(0 if looked_at is None else 1)
        self._show()
        self.changed.emit()

    def renew_same(self, looked_at: LookedAt) -> None:
        """If these are the data that are chosen, they are split another way."""
        if self.looked_at is not None and self.looked_at.data is looked_at.data:
            self._looked_at = looked_at
            self._show()

    def _on_activated(self, index: int) -> None:
        if index == 1 and self._looked_at is None:
            self.box.setCurrentIndex(0)
            self.wanted.emit()
            return
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        looked_at = self.looked_at
        self.button.setVisible(looked_at is not None)
        self.words.setVisible(looked_at is not None)
        self.words.setText("" if looked_at is None else f"{looked_at.size_words}. {looked_at.split_words}")
