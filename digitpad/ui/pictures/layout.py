"""What the picture window consists of: list, picture with its steps, text and the selected digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from digitpad.core.rules.rule_set import RuleSet
from digitpad.ui.pictures.actions import PictureActions
from digitpad.ui.pictures.digit_card import DigitCard
from digitpad.ui.pictures.ink_limit import InkLimit
from digitpad.ui.pictures.page_input import PageInput
from digitpad.ui.pictures.page_list_view import PageListView, state_words
from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState
from digitpad.ui.pictures.pages.page_list import PageList
from digitpad.ui.pictures.pages.selection import PageSelection
from digitpad.ui.pictures.rules.words import rule_words
from digitpad.ui.pictures.status import ReadingStatus
from digitpad.ui.pictures.steps import PageSteps
from digitpad.ui.pictures.text import PageText
from digitpad.ui.pictures.view import PageView
from digitpad.ui.widgets.announcing import announce
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.plain_label import PlainLabel, StatusLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.tool_buttons import action_button, in_card, tool_button

_LIST_WIDTH, _SIDE_WIDTH = 200, 360  # pixels of width at the start
_HEIGHT_FOR_STEPS, _HEIGHT_FOR_CARD = 400, 540
"""Pixels of height from which the steps, and the selected digit's card, have room."""


class PictureLayout(QWidget):
    """Lays out; what happens is the window's."""

    def __init__(self, page_list: PageList, selection: PageSelection, actions: PictureActions, icons: Icons) -> None:
        super().__init__()
        self._page_list = page_list
        self._actions = actions
        self._steps_on = True
        self._announced: tuple[ListedPage, str] | None = None
        self.messages = MessageBar(icons)
        self.list = PageListView()
        self.view = PageView(selection)
        self.page_input = PageInput(self.view, selection)
        self.steps = PageSteps()
        self.ink_limit = InkLimit(actions)
        self.text = PageText(selection)
        self.digit = DigitCard(selection, actions.take_back)
        self.rules = PlainLabel()
        self.status = ReadingStatus(page_list, actions.cancel)
        self.summary = StatusLabel()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GRID)
        for part in (self._list_card(), self._middle(), self._side(actions)):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LIST_WIDTH, 10_000, _SIDE_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(self._tools(actions))
        layout.addWidget(self.messages)
        layout.addWidget(self.splitter, 1)
        self.steps.chosen.connect(self.view.show_layer)

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar above the page, below messages; it is seen when it has something to say."""
        rows = self.layout()
        if isinstance(rows, QVBoxLayout):
            rows.insertWidget(rows.indexOf(self.splitter), bar)

    def add_pages(self, pages: Sequence[ListedPage]) -> None:
        """List more pages; a single one needs no list."""
        self.list.add(pages)
        self._list_frame.setVisible(len(self._page_list.pages) > 1)

    def show_page(self, page: ListedPage | None) -> None:
        """Show the picture of a page, and say in words how far it is."""
        picture = (page.preview or page.picture) if page is not None else None
        if picture is not self.view.picture:
            self.view.show_picture(picture)
            self.steps.show_picture(picture)
        readable = page is not None and page.version.quarter_turns is not None
        self.ink_limit.show_limit(page.version.least_ink if page is not None and readable else None)
        self.view.set_hint(self._hint(page))
        self._show_what_fits()
        state = "" if page is None or page.state is PageState.FAILED else state_words(page)
        self.summary.setText(state)
        if page is not None and page.reading is not None and page.state is PageState.READ:
            self._announce(page, state, page.reading.text)

    def _announce(self, page: ListedPage, state: str, text: str) -> None:
        """Say what was read once it was, and what becomes of it."""
        words = ": ".join(filter(None, (page.title, state, text.replace("\n", ", "))))
        if self._announced != (page, words):
            self._announced = (page, words)
            announce(self.view, words)

    def show_rules(self, rules: RuleSet | None) -> None:
        """Say which rules hold for the numbers; without any, nothing."""
        words = "" if rules is None else self.tr("Rules: {0}").format(rule_words(rules))
        self.rules.setText(words)
        self.rules.setVisible(bool(words))

    def show_steps(self, on: bool) -> None:
        """Show the row of steps; without it the picture is what is shown."""
        self._steps_on = on
        self._show_what_fits()
        if not on:
            self.steps.choose(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_what_fits()
        super().resizeEvent(event)

    def _show_what_fits(self) -> None:
        """In a low window the picture and the text come first."""
        self.digit.setVisible(self.height() >= _HEIGHT_FOR_CARD)
        steps = self._steps_on and self.view.picture is not None and self.height() >= _HEIGHT_FOR_STEPS
        self.steps.setVisible(steps)
        self.ink_limit.setVisible(steps)

    def _hint(self, page: ListedPage | None) -> str:
        if page is None:
            return self.tr("Open, drop or paste a picture of handwritten digits:\na photo, a scan or a PDF file.")
        if page.state is PageState.CANCELLED or (page.state is PageState.READ and page.light):
            return self.tr("Reading was cancelled. F5 reads this page.")
        if page.state is PageState.READ and page.reading is not None and not page.reading.digits:
            return self.tr(
                "No digits found in this picture.\n"
                "Turn it (R), let fainter ink count (F), or draw a box around a digit (B)."
            )
        if page.state is PageState.FAILED:
            return self.tr("This picture cannot be read.")
        return ""

    def _list_card(self) -> QWidget:
        self._list_frame = in_card(self.list)
        self._list_frame.hide()
        return self._list_frame

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(in_card(self.view), 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.steps, 1)
        row.addWidget(self.ink_limit)
        column.addLayout(row)
        return middle

    def _side(self, actions: PictureActions) -> QWidget:
        title = PlainLabel(self.tr("Text"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.rules.setObjectName("muted")
        self.rules.setWordWrap(True)
        self.rules.hide()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for action, primary in ((actions.copy, True), (actions.save, False)):
            buttons.addWidget(action_button(action, primary=primary), 1)
        text = QFrame()
        text.setObjectName("card")
        column = QVBoxLayout(text)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addWidget(self.rules)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        rows.addWidget(text, 1)
        rows.addWidget(self.digit)
        return side

    def _tools(self, a: PictureActions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        groups = (
            (a.open,),
            (a.turn_left, a.turn_right),
            (a.draw_box, a.read_region, a.merge, a.split, a.remove, a.next_unsure),
            (a.undo, a.redo),
        )
        for number, group in enumerate(groups):
            if number:
                row.addSpacing(2 * GRID)
            for action in group:
                row.addWidget(tool_button(action))
        row.addStretch(1)
        for action in (a.zoom_out, a.zoom_in, a.fit):
            row.addWidget(tool_button(action))
        return row
