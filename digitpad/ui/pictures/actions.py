"""Everything the picture window's menus, buttons and keys can do, in one table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState
from digitpad.ui.pictures.pages.selection import PageSelection
from digitpad.ui.widgets.action_table import ActionTable, KeyEntry
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.menu_bar import fill_menu_bar


class PictureActions(ActionTable):
    """The picture window's actions."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(icons, parent)
        new = self.new
        self.open = new(self.tr("&Open pictures …"), "Ctrl+O", picture="open")
        self.paste = new(self.tr("&Paste picture"), "Ctrl+V")
        self.save = new(self.tr("&Save this page …"), "Ctrl+S", picture="save")
        self.save_all = new(self.tr("Save &all pages …"), "Ctrl+Shift+S")
        self.close = new(self.tr("&Close"), "Ctrl+W")
        self.undo = new(self.tr("&Undo"), "Ctrl+Z", picture="undo")
        self.redo = new(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", picture="redo")
        self.copy = new(self.tr("&Copy text"), "Ctrl+C", picture="copy")
        self.copy_picture = new(self.tr("Copy as p&icture"), "Ctrl+Shift+C")
        self.copy_table = new(self.tr("Copy as tab&le"), "Ctrl+Alt+C")
        self.select_all = new(self.tr("Select &all digits"), "Ctrl+A")
        self.draw_box = new(self.tr("Draw a &box around a digit"), "B", picture="box", checkable=True)
        self.read_region = new(self.tr("Read a re&gion by itself"), "G", picture="region", checkable=True)
        self.merge = new(self.tr("&Merge into one digit"), "M", picture="merge")
        self.split = new(self.tr("&Split into two digits"), "S", picture="split")
        self.remove = new(self.tr("Re&move"), "Del", "Backspace", picture="clear")
        self.confirm = new(self.tr("It is &right as it is read"), "Return", "Enter")
        self.as_read = new(self.tr("As the &network reads it"))
        self.take_back = new(self.tr("&Take the number back to what was read"), "T")
        self.signs = new(self.tr("Read points, commas and &minus signs"), checkable=True)
        self.rules = new(self.tr("R&ules for numbers …"), "Ctrl+U")
        self.keep_samples = new(self.tr("&Keep corrected digits as samples"), checkable=True)
        self.next_unsure = new(self.tr("&Next digit in doubt"), "N", "F8", picture="next")
        self.previous_unsure = new(self.tr("&Previous digit in doubt"), "Shift+N", "Shift+F8")
        self.review = new(self.tr("Re&view what was read …"), "Ctrl+R")
        self.turn_right = new(self.tr("Turn to the &right"), "R", picture="turn-right")
        self.turn_left = new(self.tr("Turn to the &left"), "Shift+R", picture="turn-left")
        self.read_again = new(self.tr("Read &again"), "F5")
        self.more_ink = new(self.tr("&More, fainter ink"), "F")
        self.less_ink = new(self.tr("L&ess ink"), "Shift+F")
        self.usual_ink = new(self.tr("&Usual ink"))
        self.next_page = new(self.tr("&Next page"), "PgDown")
        self.previous_page = new(self.tr("&Previous page"), "PgUp")
        self.cancel = new(self.tr("&Cancel reading"), "Ctrl+.")
        self.zoom_in = new(self.tr("Zoom &in"), "Ctrl++", "Ctrl+=", picture="zoom-in")
        self.zoom_out = new(self.tr("Zoom &out"), "Ctrl+-", picture="zoom-out")
        self.fit = new(self.tr("&Fit to the window"), "Ctrl+0", picture="fit")
        self.full_size = new(self.tr("&Actual size"), "Ctrl+1")
        self.boxes = new(self.tr("Show &boxes"), "H", checkable=True)
        self.steps = new(self.tr("Show the &steps"), "Ctrl+T", checkable=True)
        self.digits = [new(self.tr("The selected digits are a {0}").format(digit), str(digit)) for digit in range(10)]
        """The keys 0 to 9: the selected digits are that."""

    def further_keys(self) -> Sequence[KeyEntry]:
        return (
            KeyEntry(self.tr("Select digits"), self.tr("Click, Ctrl+click, drag")),
            KeyEntry(self.tr("Go to the next digit, line, or end"), self.tr("Arrow keys, Home, End on the page")),
            KeyEntry(self.tr("Move the page"), self.tr("Space and drag, middle button and drag")),
            KeyEntry(self.tr("Correct a digit, or say that it is none"), self.tr("Right click, menu key")),
            KeyEntry(self.tr("End drawing a box, select nothing"), self.tr("Esc")),
        )

    def renew(self, page: ListedPage | None, pages: Sequence[ListedPage], selection: PageSelection) -> None:
        """Offer what can be done now with the page that is shown and with what is selected."""
        selected, reading = selection.selected, selection.reading
        several = len(pages) > 1
        offers = [
            (bool(selected), [self.merge, self.remove, self.confirm, *self.digits]),
            (len(selected) == 1, [self.split]),
            (any(digit.correction is not None or digit.discarded for digit in selected), [self.as_read]),
            (bool(selection.by_rule), [self.take_back]),
            (bool(selection.in_doubt), [self.next_unsure, self.previous_unsure]),
            (reading is not None, [self.draw_box, self.read_region, self.select_all]),
            (reading is not None and bool(reading.digits), [self.copy, self.copy_table, self.save]),
            (page is not None and page.state is not PageState.FAILED, [self.turn_right, self.turn_left]),
            (page is not None and page.job is None, [self.read_again]),
            (page is not None and page.can_undo, [self.undo]),
            (page is not None and page.can_redo, [self.redo]),
            (page is not None, [self.zoom_in, self.zoom_out, self.fit, self.full_size, self.copy_picture]),
            (any(page.reading is not None for page in pages), [self.review]),
            (several, [self.next_page, self.previous_page]),
            (several and any(page.reading is not None for page in pages), [self.save_all]),
        ]
        for offered, actions in offers:
            for action in actions:
                action.setEnabled(offered)


def build_picture_menus(window: QMainWindow, actions: PictureActions) -> None:
    """Fill the picture window's menu bar, and let the window know the keys that stand in no menu."""
    a = actions
    menus: list[tuple[str, list[QAction | None]]] = [
        (window.tr("&File"), [a.open, None, a.save, a.save_all, None, a.close]),
        (
            window.tr("&Edit"),
            [
                a.undo, a.redo, None, a.copy, a.copy_table, a.copy_picture, a.paste, a.select_all, None,
                a.draw_box, a.read_region, a.merge, a.split, a.remove, None,
                a.confirm, a.as_read, a.take_back, a.next_unsure, a.previous_unsure, None,
                a.review, a.rules, a.keep_samples,
            ],
        ),
        (
            window.tr("&Page"),
            [
                a.turn_right, a.turn_left, a.read_again, a.signs, None, a.more_ink, a.less_ink, a.usual_ink, None,
                a.previous_page, a.next_page, None, a.cancel,
            ],
        ),
        (window.tr("&View"), [a.zoom_in, a.zoom_out, a.fit, a.full_size, None, a.boxes, a.steps]),
    ]  # fmt: skip
    fill_menu_bar(window.menuBar(), menus)
    window.addActions(a.digits)
