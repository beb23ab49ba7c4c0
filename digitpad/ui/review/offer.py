"""The bar in the picture window that offers to go on with a review that was begun."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, Theme


class ReviewOffer(QFrame):
    """Hidden until there is something to offer."""

    accepted = Signal()
    """The review is to go on."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("card")
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(self.accepted)
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close this offer"))
        self._close.setAccessibleName(self._close.toolTip())
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID // 2, GRID // 2, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._close)
        self.hide()

    def offer(self, names: list[str], digits: int) -> None:
        """Offer to go on with what was looked at of these pictures."""
        what = names[0] if len(names) == 1 else self.tr("{0} pictures").format(len(names))
        seen = (
            self.tr("1 digit was looked at.") if digits == 1 else self.tr("{0} digits were looked at.").format(digits)
        )
        self.words.setText(self.tr("The review of {0} was begun: {1}").format(what, seen))
        self.button.setText(self.tr("Go on with the review"))
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the theme's colours."""
        self._close.setIcon(self._icons.icon("close", theme.muted))
