"""What the window that reads sheets consists of: the table, and beside it the selected field and its sheet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digitpad.ui.sheets.actions import SheetActions
from digitpad.ui.sheets.form_choice import FormChoice
from digitpad.ui.sheets.pictures import SheetPictures
from digitpad.ui.sheets.problems import ProblemList
from digitpad.ui.sheets.session import SheetsSession
from digitpad.ui.sheets.side import SheetSide
from digitpad.ui.sheets.table_model import SheetTableModel
from digitpad.ui.sheets.table_view import SheetTableView
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.tool_buttons import tool_button

_SIZES: Final = (820, 420)  # pixels of width at the start: the table, what is beside it
_HEIGHT_FOR_SHEET: Final = 420  # pixels of height, from which the whole sheet has room beside its field


class SheetsLayout(QWidget):
    """Lays out; what happens is the window's."""

    def __init__(
        self, session: SheetsSession, pictures: SheetPictures, form: FormChoice, actions: SheetActions, icons: Icons
    ) -> None:
        super().__init__()
        self._actions = actions
        self.messages = MessageBar(icons)
        self.note = PlainLabel()
        self.note.setObjectName("muted")
        self.note.hide()
        self.table = SheetTableModel(session, self)
        self.view = SheetTableView(session, self.table)
        self.problems = ProblemList(session)
        self.side = SheetSide(session, pictures)
        self.summary, self.rules = PlainLabel(), PlainLabel()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GRID)
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 2)  # a narrow window takes from both
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_SIZES))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._start_page())
        self._pages.addWidget(self.splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(self._tools(form, actions))
        layout.addWidget(self.messages)
        layout.addWidget(self.note)
        layout.addWidget(self._pages, 1)
        self.show_table(False)

    def show_table(self, shown: bool) -> None:
        """Show the table, or what can be done where there is none."""
        self._pages.setCurrentIndex(int(shown))
        (self.view if shown else self.start).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.show_sheet(self.height() >= _HEIGHT_FOR_SHEET)

    def _tools(self, form: FormChoice, actions: SheetActions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for action in (actions.open, actions.save, actions.undo, actions.redo, actions.next_doubtful):
            row.addWidget(tool_button(action))
        row.addSpacing(GRID)
        label = PlainLabel(self.tr("Form"))
        label.setObjectName("muted")
        row.addWidget(label)
        row.addWidget(form.box, 1)
        form.box.setMaximumWidth(44 * GRID)
        row.addStretch(1)
        accept = QPushButton(self.tr("Accept (Enter)"))
        accept.setObjectName("primary")
        accept.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        accept.clicked.connect(actions.accept.trigger)
        actions.accept.changed.connect(lambda: accept.setEnabled(actions.accept.isEnabled()))
        row.addWidget(accept)
        return row

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.view, 1)
        column.addWidget(self.problems)
        left.setMinimumWidth(260)
        return left

    def _start_page(self) -> QWidget:
        page = QFrame()
        page.setObjectName("card")
        words = PlainLabel(
            self.tr(
                "Drop pictures, PDFs or a folder of filled-in sheets here. Each becomes rows of a table, and what is "
                "in doubt is shown with its picture."
            )
        )
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.start = QPushButton(self.tr("&Read sheets …"))
        self.start.setObjectName("primary")
        self.start.clicked.connect(self._actions.open.trigger)
        column = QVBoxLayout(page)
        column.setContentsMargins(6 * GRID, 2 * GRID, 6 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page
