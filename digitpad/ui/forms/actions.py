"""Everything the form window's menus, buttons and keys can do, in one table."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow

from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.input import FormTool
from digitpad.ui.widgets.action_table import ActionTable
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.menu_bar import fill_menu_bar


class FormActions(ActionTable):
    """The form window's actions."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(icons, parent)
        new = self.new
        self.new_form = new(self.tr("&New form from a sheet …"), "Ctrl+N", picture="open")
        self.open_form = new(self.tr("&Open a form …"), "Ctrl+O")
        self.open_sheet = new(self.tr("Show another &sheet of this form …"), "Ctrl+Shift+O")
        self.save = new(self.tr("&Save"), "Ctrl+S", picture="save")
        self.save_as = new(self.tr("Save &as …"), "Ctrl+Shift+S")
        self.close = new(self.tr("&Close"), "Ctrl+W")
        self.undo = new(self.tr("&Undo"), "Ctrl+Z", picture="undo")
        self.redo = new(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", picture="redo")
        self.cut = new(self.tr("Cu&t"), "Ctrl+X")
        self.copy = new(self.tr("&Copy"), "Ctrl+C")
        self.paste = new(self.tr("&Paste"), "Ctrl+V")
        self.duplicate = new(self.tr("&Duplicate"), "Ctrl+D", picture="copy")
        self.remove = new(self.tr("De&lete"), "Del", "Backspace", picture="clear")
        self.select_all = new(self.tr("Select &all fields"), "Ctrl+A")
        self.select_column = new(self.tr("Select the whole c&olumn"), "Ctrl+L")
        self.next_field = new(self.tr("&Next field"), "N")
        self.previous_field = new(self.tr("Pre&vious field"), "Shift+N")
        self.rename = new(self.tr("&Rename"), "F2")
        self.select = new(self.tr("&Select and move fields"), "V", picture="select", checkable=True)
        self.box = new(self.tr("&Box: one field"), "B", picture="box", checkable=True)
        self.row = new(self.tr("&Row of boxes: one field, a box a digit"), "R", picture="box-row", checkable=True)
        self.table = new(self.tr("&Table: a field in each cell"), "T", picture="box-table", checkable=True)
        self.add = new(self.tr("&Add a field in the middle"), "Ins")
        self.snap = new(self.tr("S&nap to printed lines"), "L", picture="snap", checkable=True)
        self.turn_right = new(self.tr("Turn the sheet to the r&ight"), "Ctrl+R", picture="turn-right")
        self.turn_left = new(self.tr("Turn the sheet to the &left"), "Ctrl+Shift+R", picture="turn-left")
        self.try_form = new(self.tr("&Try on this sheet"), "F5")
        self.cancel = new(self.tr("&Cancel"), "Ctrl+.")
        self.zoom_in = new(self.tr("Zoom &in"), "Ctrl++", "Ctrl+=", picture="zoom-in")
        self.zoom_out = new(self.tr("Zoom &out"), "Ctrl+-", picture="zoom-out")
        self.fit = new(self.tr("&Fit to the window"), "Ctrl+0", picture="fit")
        self.full_size = new(self.tr("&Actual size"), "Ctrl+1")
        self.tools = {
            FormTool.SELECT: self.select,
            FormTool.BOX: self.box,
            FormTool.ROW: self.row,
            FormTool.TABLE: self.table,
        }
        group = QActionGroup(self)
        for action in self.tools.values():
            group.addAction(action)
        self.select.setChecked(True)

    def renew(self, document: FormDocument, *, has_sheet: bool, can_turn: bool, can_paste: bool) -> None:
        """Offer what can be done now. `has_sheet`: there is a sheet to try the form on."""
        is_open, some, fields = document.is_open, bool(document.selection), bool(document.fields)
        offers = [
            (is_open, [self.open_sheet, self.save_as, *self.tools.values(), self.add]),
            (is_open, [self.zoom_in, self.zoom_out, self.fit, self.full_size]),
            (is_open and (not document.is_saved or document.path is None), [self.save]),
            (document.undo.canUndo(), [self.undo]),
            (document.undo.canRedo(), [self.redo]),
            (some, [self.cut, self.copy, self.duplicate, self.remove, self.rename]),
            (any(one.field.row for one in document.selected), [self.select_column]),
            (fields, [self.select_all, self.next_field, self.previous_field]),
            (fields and has_sheet, [self.try_form]),
            (can_turn, [self.turn_right, self.turn_left]),
            (can_paste, [self.paste]),
        ]
        for offered, actions in offers:
            for action in actions:
                action.setEnabled(offered)


def build_form_menus(window: QMainWindow, actions: FormActions) -> None:
    """Fill the form window's menu bar."""
    a = actions
    menus: list[tuple[str, list[QAction | None]]] = [
        (window.tr("&File"), [a.new_form, a.open_form, a.open_sheet, None, a.save, a.save_as, None, a.close]),
        (
            window.tr("&Edit"),
            [
                a.undo, a.redo, None, a.cut, a.copy, a.paste, a.duplicate, a.remove, None,
                a.select_all, a.select_column, a.next_field, a.previous_field, a.rename,
            ],
        ),
        (window.tr("&Draw"), [a.select, a.box, a.row, a.table, None, a.add, a.snap]),
        (window.tr("&Sheet"), [a.try_form, a.cancel, None, a.turn_right, a.turn_left]),
        (window.tr("&View"), [a.zoom_in, a.zoom_out, a.fit, a.full_size]),
    ]  # fmt: skip
    fill_menu_bar(window.menuBar(), menus)
