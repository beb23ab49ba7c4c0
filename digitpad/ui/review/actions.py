"""Everything the review's menus, buttons and keys can do, in one table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from digitpad.ui.widgets.action_table import ActionTable, KeyEntry
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.menu_bar import fill_menu_bar


class ReviewActions(ActionTable):
    """The review's actions; digits, Delete and Return are keys of what is looked at."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(icons, parent)
        new = self.new
        self.close = new(self.tr("&Close"), "Ctrl+W", "Esc")
        self.undo = new(self.tr("&Undo"), "Ctrl+Z", picture="undo")
        self.redo = new(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", picture="redo")
        self.accept = new(self.tr("&Accept what is seen (Enter)"))
        self.groups = new(self.tr("&Groups of digits"), "Ctrl+1", checkable=True)
        self.numbers = new(self.tr("&Numbers in doubt"), "Ctrl+2", checkable=True)
        self.screens = new(self.tr("&All numbers by screens"), "Ctrl+3", checkable=True)
        self.screens.setIconText(self.tr("Screens"))
        self.groups.setIconText(self.tr("Groups"))  # on a button, where there is less room
        self.numbers.setIconText(self.tr("Numbers"))
        self.join = new(self.tr("&Join with the next number"), "J")
        self.separate = new(self.tr("&Begin a number with this digit"), "B")
        self.next_group = new(self.tr("Ne&xt group"), "N", "Ctrl+Right")
        self.previous_group = new(self.tr("&Previous group"), "Shift+N", "Ctrl+Left")
        self.on_page = new(self.tr("&Show on the page"), "P")

    def further_keys(self) -> Sequence[KeyEntry]:
        return (
            KeyEntry(self.tr("Accept what is seen"), self.tr("Enter, Space")),
            KeyEntry(self.tr("Say what the digit is"), self.tr("0 – 9")),
            KeyEntry(self.tr("Say that it is no digit"), self.tr("Del, Backspace, X")),
            KeyEntry(self.tr("Go to another digit or number"), self.tr("Arrow keys, Home, End, PgUp, PgDown")),
            KeyEntry(self.tr("Correct a number of a screen"), self.tr("F2")),
        )


def build_review_menus(window: QMainWindow, actions: ReviewActions) -> None:
    """Fill the review's menu bar."""
    a = actions
    menus: list[tuple[str, list[QAction | None]]] = [
        (window.tr("&Review"), [a.accept, None, a.on_page, None, a.close]),
        (window.tr("&Edit"), [a.undo, a.redo, None, a.join, a.separate]),
        (window.tr("&View"), [a.groups, a.numbers, a.screens, None, a.next_group, a.previous_group]),
    ]
    fill_menu_bar(window.menuBar(), menus)
