"""Everything the menus, the tool row and the keyboard can do, in one table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup

from digitpad.core.language.choice import LANGUAGES, SYSTEM
from digitpad.ui.widgets.action_table import ActionTable, KeyEntry
from digitpad.ui.widgets.action_table import StandardKey as Keys
from digitpad.ui.widgets.icons import Icons


class Actions(ActionTable):
    """The main window's actions."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(icons, parent)
        new = self.new
        self.open = new(self.tr("&Open drawing …"), Keys.Open)
        self.read_pictures = new(self.tr("&Read pictures …"), "Ctrl+R")
        self.save = new(self.tr("&Save drawing as …"), Keys.Save)
        self.read_sheets = new(self.tr("Read s&heets …"), "Ctrl+Shift+R")
        self.print_sheet = new(self.tr("&Print a sheet …"), Keys.Print)
        self.draw_form = new(self.tr("Draw a &form …"), "Ctrl+Shift+F")
        self.quit = new(self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = new(self.tr("&Undo"), Keys.Undo, picture="undo")
        self.redo = new(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", picture="redo")
        self.copy = new(self.tr("&Copy drawing"), Keys.Copy)
        self.copy_picture = new(self.tr("Copy as p&icture"), "Ctrl+Shift+C")
        self.paste = new(self.tr("&Paste"), Keys.Paste)
        self.clear = new(self.tr("C&lear canvas"), "Del", "Ctrl+N", picture="clear")
        self.pen, self.eraser = self._new_tools()
        self.thicker = new(self.tr("&Thicker brush"), "]")
        self.thinner = new(self.tr("T&hinner brush"), "[")
        self.preferences = new(self.tr("Pre&ferences …"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.samples = new(self.tr("My &samples …"), "Ctrl+Shift+S")
        self.pressure = new(self.tr("&Stylus pressure changes the width"), checkable=True)
        self.train = new(self.tr("&Train a network …"), "Ctrl+T")
        self.layers = new(self.tr("Own la&yers …"), "Ctrl+Shift+L")
        self.learn = new(self.tr("&Learn my samples …"), "Ctrl+L")
        self.go_back = new(self.tr("&Go back to the model before"))
        self.compare = new(self.tr("&Compare architectures …"), "Ctrl+Shift+T")
        self.inside = new(self.tr("Look &inside …"), "Ctrl+Shift+I")
        self.learned = new(self.tr("How it lear&ned …"), "Ctrl+Shift+H")
        self.import_model = new(self.tr("Im&port a model …"))
        self.export_model = new(self.tr("E&xport this model …"), "Ctrl+E")
        self.model_details = new(self.tr("About this &model …"), "Ctrl+I")
        self.delete_model = new(self.tr("&Delete this model …"))
        self.reject = new(self.tr("Say when a drawing is &no digit"), checkable=True)
        self.numbers = new(self.tr("Read numbers of se&veral digits"), checkable=True)
        self.signs = new(self.tr("Read points, commas and &minus signs"), checkable=True)
        self.boxes = new(self.tr("Show &boxes around the digits"), checkable=True)
        self.full_screen = new(self.tr("&Full screen"), "F11", checkable=True)
        self.exhibit = new(self.tr("E&xhibit …"))
        self.lessons = new(self.tr("&Lessons …"), "Ctrl+F1")
        self.shortcuts = new(self.tr("&Keyboard shortcuts …"), "F1", "Ctrl+?", "?")
        for everywhere in (self.preferences, self.lessons, self.shortcuts):
            everywhere.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.figures = new(self.tr("&How well does it read?"))
        self.about = new(self.tr("&About digitpad"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.themes = self._new_themes()
        self.languages = self._new_languages()

    def further_keys(self) -> Sequence[KeyEntry]:
        return (
            KeyEntry(self.tr("Draw"), self.tr("Left button, pen, finger")),
            KeyEntry(self.tr("Erase"), self.tr("Right button, eraser end of the pen")),
            KeyEntry(self.tr("Cancel the stroke under way"), self.tr("Esc")),
            KeyEntry(self.tr("Select a digit of the number"), self.tr("Arrow keys, Home, End on the canvas")),
            KeyEntry(self.tr("Correct the selected digit"), self.tr("0 – 9 on the canvas, click on a digit's label")),
            KeyEntry(
                self.tr("Keep the digit as a sample, even if read right"),
                self.tr("The same, and the buttons below the answer"),
            ),
            KeyEntry(
                self.tr("Choose what the selected digit is, or that it is none"), self.tr("F2, Enter on the canvas")
            ),
            KeyEntry(self.tr("Walk from pixel to pixel"), self.tr("Arrow keys on the network's image")),
        )

    def _new_tools(self) -> tuple[QAction, QAction]:
        pen = self.new(self.tr("Pe&n"), "P", picture="pen", checkable=True)
        eraser = self.new(self.tr("&Eraser"), "E", picture="eraser", checkable=True)
        self._group(pen, eraser)
        pen.setChecked(True)
        return pen, eraser

    def _new_themes(self) -> dict[str, QAction]:
        themes = {
            "system": self.new(self.tr("As the &system"), checkable=True),
            "light": self.new(self.tr("&Light"), checkable=True),
            "dark": self.new(self.tr("&Dark"), checkable=True),
            "contrast": self.new(self.tr("&High contrast"), checkable=True),
        }
        self._group(*themes.values())
        return themes

    def _new_languages(self) -> dict[str, QAction]:
        languages = {SYSTEM: self.new(self.tr("As the s&ystem"), checkable=True)}
        languages |= {code: self.new(name, checkable=True) for code, name in LANGUAGES.items()}
        self._group(*languages.values())
        return languages

    def _group(self, *actions: QAction) -> None:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
