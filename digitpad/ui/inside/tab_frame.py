"""A tab with its title and its explanation, which can be folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from digitpad.core.settings import Settings
from digitpad.ui.inside.elements.tab import InsideTab
from digitpad.ui.sharing.picture_source import offer_picture
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID, scaled_font

_SHARES = 0.5, 0.4  # of the screen, which a tab may ask for at least; the rest is for the list and the explanation


class TabFrame(QWidget):
    """Title, explanation and tab; whether explanations are shown is one setting for all tabs."""

    def __init__(self, title: str, tab: InsideTab, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        heading = PlainLabel(title)
        heading.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setText(self.tr("What is this?"))
        self.explanation = PlainLabel(tab.explanation)
        self.explanation.setObjectName("muted")
        self.explanation.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(heading)
        head.addWidget(self.fold)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.explanation)
        layout.addWidget(ScrolledContent(tab, shares=_SHARES), 1)
        offer_picture(tab)
        self.fold.toggled.connect(self._on_toggled)
        self._show(bool(settings["inside_explains"]))
        self.destroyed.connect(settings.watch("inside_explains", lambda: self._show(bool(settings["inside_explains"]))))

    def _show(self, on: bool) -> None:
        self.fold.setChecked(on)
        self.fold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.explanation.setVisible(on)

    def _on_toggled(self, on: bool) -> None:
        self._settings["inside_explains"] = on
