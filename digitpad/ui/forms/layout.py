"""What the form window consists of: tools, the page, and at its side the fields and what is known of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from digitpad.ui.forms.actions import FormActions
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.field_panel import FieldPanel
from digitpad.ui.forms.field_table import FieldTable
from digitpad.ui.forms.input import FormInput
from digitpad.ui.forms.page_panel import PagePanel
from digitpad.ui.forms.tool_options import ToolOptions
from digitpad.ui.forms.view import FormView
from digitpad.ui.pictures.rules.checker import RuleChecker
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.job_bar import JobBar
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.plain_label import StatusLabel
from digitpad.ui.widgets.screen_room import LowContent, ScrolledContent
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.tool_buttons import action_button, in_card, tool_button

_SIDE_WIDTH, _LIST_HEIGHT = 370, 240  # pixels at the start
_LEAST_SHARES = (0.5, 0.15)  # of the screen that the controls at the side take at least; the rest scrolls


class FormWindowLayout(LowContent):
    """Lays out; what happens is the window's."""

    def __init__(self, document: FormDocument, checker: RuleChecker, actions: FormActions, icons: Icons) -> None:
        super().__init__()
        self.messages = MessageBar(icons)
        self.jobs = JobBar()
        self.view = FormView(document)
        self.input = FormInput(self.view, document)
        self.options = ToolOptions()
        self.table = FieldTable(document)
        self.page = PagePanel(document)
        self.field = FieldPanel(document, checker)
        self.summary = StatusLabel()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GRID)
        self.splitter.addWidget(in_card(self.view))
        self.splitter.addWidget(self._side(actions))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([10_000, _SIDE_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(_tools(actions))
        layout.addWidget(self.options)
        layout.addWidget(self.messages)
        layout.addWidget(self.jobs)
        layout.addWidget(self.splitter, 1)

    def _side(self, actions: FormActions) -> QWidget:
        panels = QWidget()
        rows = QVBoxLayout(panels)
        rows.setContentsMargins(GRID, GRID, GRID, GRID)
        rows.setSpacing(2 * GRID)
        rows.addWidget(self.field)
        rows.addWidget(self.page)
        rows.addStretch(1)
        upper = QFrame()
        upper.setObjectName("card")
        column = QVBoxLayout(upper)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addWidget(action_button(actions.try_form, primary=True))
        side = QSplitter(Qt.Orientation.Vertical)
        side.setChildrenCollapsible(False)
        side.setHandleWidth(GRID)
        side.addWidget(upper)
        side.addWidget(in_card(ScrolledContent(panels, shares=_LEAST_SHARES)))
        side.setStretchFactor(1, 1)
        side.setSizes([_LIST_HEIGHT, 10_000])
        self.side = side
        return side


def _tools(a: FormActions) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID // 4)
    groups = (
        (a.new_form, a.save),
        (a.select, a.box, a.row, a.table),
        (a.snap, a.remove),
        (a.undo, a.redo),
        (a.turn_right,),
    )
    for number, group in enumerate(groups):
        if number:
            row.addSpacing(GRID)
        for action in group:
            row.addWidget(tool_button(action))
    row.addStretch(1)
    for action in (a.zoom_out, a.zoom_in, a.fit):
        row.addWidget(tool_button(action))
    return row
