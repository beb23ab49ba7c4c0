"""Everything the menus, the tool row and the keyboard can do, in one table."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from digitpad.ui.icons import Icons
from digitpad.ui.theme import Theme

_Keys = QKeySequence.StandardKey


class Actions(QObject):
    """Actions without their effects: the window connects those."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._pictures: list[tuple[QAction, str]] = []
        new = self._new
        self.open = new(self.tr("&Open drawing …"), keys=_Keys.Open)
        self.read_pictures = new(self.tr("&Read pictures …"), keys="Ctrl+R")
        self.save = new(self.tr("&Save drawing as …"), keys=_Keys.Save)
        self.quit = new(self.tr("&Quit"), keys="Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = new(self.tr("&Undo"), keys=_Keys.Undo, picture="undo")
        self.redo = new(self.tr("&Redo"), keys=["Ctrl+Shift+Z", "Ctrl+Y"], picture="redo")
        self.copy = new(self.tr("&Copy drawing"), keys=_Keys.Copy)
        self.paste = new(self.tr("&Paste"), keys=_Keys.Paste)
        self.clear = new(self.tr("C&lear canvas"), keys=["Del", "Ctrl+N"], picture="clear")
        self.pen = new(self.tr("Pe&n"), keys="P", picture="pen", checkable=True)
        self.eraser = new(self.tr("&Eraser"), keys="E", picture="eraser", checkable=True)
        self.thicker = new(self.tr("&Thicker brush"), keys="]")
        self.thinner = new(self.tr("T&hinner brush"), keys="[")
        self.pressure = new(self.tr("&Stylus pressure changes the width"), checkable=True)
        self.train = new(self.tr("&Train a network …"), keys="Ctrl+T")
        self.compare = new(self.tr("&Compare architectures …"), keys="Ctrl+Shift+T")
        self.model_details = new(self.tr("About this &model …"), keys="Ctrl+I")
        self.delete_model = new(self.tr("&Delete this model …"))
        self.reject = new(self.tr("Say when a drawing is &no digit"), checkable=True)
        self.numbers = new(self.tr("Read numbers of se&veral digits"), checkable=True)
        self.boxes = new(self.tr("Show &boxes around the digits"), checkable=True)
        self.full_screen = new(self.tr("&Full screen"), keys=["F11"], checkable=True)
        self.shortcuts = new(self.tr("&Keyboard and pen …"), keys=_Keys.HelpContents)
        self.figures = new(self.tr("&How well does it read?"))
        self.about = new(self.tr("&About digitpad"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.themes = {
            "system": new(self.tr("As the &system"), checkable=True),
            "light": new(self.tr("&Light"), checkable=True),
            "dark": new(self.tr("&Dark"), checkable=True),
        }
        self._group(self.pen, self.eraser)
        self._group(*self.themes.values())
        self.pen.setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for action, picture in self._pictures:
            action.setIcon(self._icons.icon(picture, theme.text, disabled=theme.border))

    def _new(
        self,
        text: str,
        *,
        keys: QKeySequence.StandardKey | str | list[str] | None = None,
        picture: str = "",
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self, checkable=checkable)
        if isinstance(keys, list):
            action.setShortcuts([QKeySequence(key) for key in keys])
        elif keys is not None:
            action.setShortcut(QKeySequence(keys))
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = text.replace("&", "").removesuffix(" …")
        action.setToolTip(f"{plain} ({shortcut})" if shortcut else plain)
        if picture:
            action.setIconVisibleInMenu(False)
            self._pictures.append((action, picture))
        return action

    def _group(self, *actions: QAction) -> None:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
