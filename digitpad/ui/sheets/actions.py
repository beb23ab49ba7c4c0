"""Everything the menus, buttons and keys of the window that reads sheets can do, in one table."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow

from digitpad.ui.widgets.action_table import ActionTable
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.menu_bar import fill_menu_bar


class SheetActions(ActionTable):
    """The actions; digits overwrite the field that is selected, and Enter accepts it."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(icons, parent)
        new = self.new
        self.open = new(self.tr("&Read sheets …"), "Ctrl+O", picture="open")
        self.open_folder = new(self.tr("Read a &folder …"), "Ctrl+Shift+O")
        self.go_on = new(self.tr("&Go on reading"), "F5")
        self.cancel = new(self.tr("&Cancel reading"), "Ctrl+.")
        self.new_table = new(self.tr("Begin a &new table"), "Ctrl+N")
        self.save = new(self.tr("&Save the table …"), "Ctrl+S", picture="save")
        self.close = new(self.tr("C&lose"), "Ctrl+W")
        self.undo = new(self.tr("&Undo"), "Ctrl+Z", picture="undo")
        self.redo = new(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", picture="redo")
        self.copy = new(self.tr("&Copy"), "Ctrl+C", picture="copy")
        self.accept = new(self.tr("&Accept what is seen (Enter)"))
        self.nothing = new(self.tr("Nothing stands &there (Delete)"))
        self.as_read = new(self.tr("As it was &read"))
        self.next_doubtful = new(self.tr("&Next field in doubt"), "F3", "F8", picture="next")
        self.previous_doubtful = new(self.tr("&Previous field in doubt"), "Shift+F3", "Shift+F8")
        self.printed = new(self.tr("&Sheets that digitpad printed"), checkable=True)
        self.choose_form = new(self.tr("&Choose a form file …"), "Ctrl+F")
        self.form = new("", checkable=True)
        """The form file that is used, or was used last."""
        self.rules = new(self.tr("R&ules for numbers …"), "Ctrl+U")
        group = QActionGroup(self)
        group.addAction(self.printed)
        group.addAction(self.form)


def build_sheet_menus(window: QMainWindow, actions: SheetActions) -> None:
    """Fill the menu bar of the window that reads sheets."""
    a = actions
    menus: list[tuple[str, list[QAction | None]]] = [
        (window.tr("&File"), [a.open, a.open_folder, a.go_on, a.cancel, None, a.new_table, a.save, None, a.close]),
        (
            window.tr("&Edit"),
            [a.undo, a.redo, None, a.copy, None, a.accept, a.nothing, a.as_read, None, a.next_doubtful,
             a.previous_doubtful],
        ),
        (window.tr("F&orm"), [a.printed, a.form, None, a.choose_form, a.rules]),
    ]  # fmt: skip
    fill_menu_bar(window.menuBar(), menus)
