"""What the window with own layers consists of: which architecture, kinds of layers, the layers, what is set for one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QSplitter, QVBoxLayout

from digitpad.core.architectures.sizes import NetworkSize
from digitpad.core.counts import counted
from digitpad.ui.architectures.actions import LayerActions
from digitpad.ui.architectures.document import LayerDocument
from digitpad.ui.architectures.palette import LayerPalette
from digitpad.ui.architectures.panel import LayerPanel
from digitpad.ui.architectures.table import LayerTable
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.screen_room import LowContent, ScrolledContent
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.tool_buttons import action_button, in_card, tool_button
from digitpad.ui.widgets.words import said

_NARROW: Final = 860  # pixels of the window, below which kinds of layers are in a menu only
_PANEL_WIDTH: Final = 220  # pixels at the start
_LEAST_SHARES: Final = (0.5, 0.2)  # of the screen that the controls at the sides take at least; the rest scrolls


class LayerWindowLayout(LowContent):
    """Lays out; what happens is the window's."""

    def __init__(self, document: LayerDocument, actions: LayerActions, icons: Icons) -> None:
        super().__init__()
        self.messages = MessageBar(icons)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Architecture"))
        self.choice.setMinimumContentsLength(16)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.palette_ = LayerPalette(actions.add)
        self.table = LayerTable(document)
        self.panel = LayerPanel(document)
        self.summary = PlainLabel()
        self.summary.setWordWrap(True)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GRID)
        self._kinds = in_card(ScrolledContent(self.palette_, shares=_LEAST_SHARES))
        self.splitter.addWidget(self._kinds)
        self.splitter.addWidget(in_card(self.table))
        self.splitter.addWidget(in_card(ScrolledContent(self.panel, shares=_LEAST_SHARES)))
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([1, 10_000, _PANEL_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(self._top(actions))
        layout.addWidget(self.messages)
        layout.addWidget(self.splitter, 1)
        layout.addLayout(self._bottom(actions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._kinds.setHidden(narrow)
        self.add_button.setVisible(narrow)

    def show_size(self, size: NetworkSize) -> None:
        """Sum up what the whole network has and costs, or why there is none."""
        count = len(size.layers)
        words = self.tr("{0} · {1} parameters · {2} multiply-adds for an image").format(
            counted(count, self.tr("1 layer and the outputs"), self.tr("{0} layers and the outputs")),
            f"{LocalNumber(size.parameters):,}",
            f"{LocalNumber(size.cost):,}",
        )
        self.summary.setText(self._problem_words(size) or words)
        self.summary.setObjectName("problem" if size.problem else "muted")
        self.summary.style().polish(self.summary)

    def _problem_words(self, size: NetworkSize) -> str:
        """Which layer is impossible, as the table says there why; or what is wrong with them all together."""
        for number, one in enumerate(size.layers, 1):
            if one.problem:
                return self.tr("It cannot be built as it is: see layer {0}.").format(number)
        return self.tr("It cannot be built as it is: see the outputs.") if size.output.problem else said(size.problem)

    def _top(self, a: LayerActions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions(a.add)
        self.add_button = QPushButton(self.tr("A&dd"))
        self.add_button.setMenu(menu)
        self.add_button.hide()
        row.addWidget(self.choice, 1)
        row.addWidget(self.add_button)
        row.addWidget(tool_button(a.new_from))
        row.addSpacing(GRID)
        for action in (a.undo, a.redo, a.remove):
            row.addWidget(tool_button(action))
        row.addStretch(1)
        return row

    def _bottom(self, a: LayerActions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.summary, 1)
        row.addWidget(action_button(a.code, primary=False))
        row.addWidget(action_button(a.train, primary=True))
        return row
