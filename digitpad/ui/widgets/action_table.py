"""A window's actions in one table: texts, keys and icons; the window connects them."""

from __future__ import annotations

from typing import Final, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.theme import Theme

StandardKey: Final = QKeySequence.StandardKey
Keys: TypeAlias = "QKeySequence.StandardKey | str"


class ActionTable(QObject):
    """Base class of such a table."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._pictures: list[tuple[QAction, str]] = []

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for action, picture in self._pictures:
            action.setIcon(self._icons.icon(picture, theme.text, disabled=theme.faint))

    def new(self, text: str, *keys: Keys, picture: str = "", checkable: bool = False) -> QAction:
        """An action; its tool tip names its first key. `picture`: an icon's name, for buttons."""
        action = QAction(text, self, checkable=checkable)
        action.setShortcuts([QKeySequence(key) for key in keys])
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = text.replace("&", "").removesuffix(" …")
        action.setToolTip(f"{plain} ({shortcut})" if shortcut else plain)
        if picture:
            action.setIconVisibleInMenu(False)
            self._pictures.append((action, picture))
        return action
