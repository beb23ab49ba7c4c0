"""Everything that the menus, buttons and keys of the window with own layers can do, in one table."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from digitpad.ui.architectures.document import LayerDocument
from digitpad.ui.architectures.kinds import offered_layers
from digitpad.ui.widgets.action_table import ActionTable
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.menu_bar import fill_menu_bar


class LayerActions(ActionTable):
    """The window's actions."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(icons, parent)
        new = self.new
        self.new_empty = new(self.tr("&New, with outputs only"), "Ctrl+N")
        self.new_from = new(self.tr("New from &this one"), "Ctrl+Shift+N", picture="copy")
        self.open = new(self.tr("&Open a file …"), "Ctrl+O")
        self.save_copy = new(self.tr("&Save a copy as …"), "Ctrl+Shift+S")
        self.rename = new(self.tr("&Rename …"), "F2")
        self.delete = new(self.tr("&Delete this architecture …"))
        self.close = new(self.tr("&Close"), "Ctrl+W")
        self.undo = new(self.tr("&Undo"), "Ctrl+Z", picture="undo")
        self.redo = new(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", picture="redo")
        self.cut = new(self.tr("Cu&t the layer"), "Ctrl+X")
        self.copy = new(self.tr("&Copy the layer"), "Ctrl+C")
        self.copy_all = new(self.tr("Copy &all layers"), "Ctrl+Shift+C")
        self.paste = new(self.tr("&Paste layers"), "Ctrl+V")
        self.duplicate = new(self.tr("&Duplicate the layer"), "Ctrl+D")
        self.remove = new(self.tr("De&lete the layer"), "Del", "Backspace", picture="clear")
        self.up = new(self.tr("Move &up"), "Alt+Up")
        self.down = new(self.tr("Move &down"), "Alt+Down")
        self.code = new(self.tr("&Show the code …"), "Ctrl+K")
        self.train = new(self.tr("&Train this network …"), "Ctrl+T")
        self.compare = new(self.tr("&Compare it with others …"), "Ctrl+Shift+T")
        self.add = [new(offer.title, f"Ctrl+{number}") for number, offer in enumerate(offered_layers(), 1)]
        for action, offer in zip(self.add, offered_layers(), strict=True):
            action.setToolTip(f"{offer.explanation} ({action.shortcut().toString()})")

    def renew(self, document: LayerDocument) -> None:
        """Offer what can be done now."""
        place, last = document.selected, len(document.layers) - 1
        sound = not document.architecture.size.problem
        offers = [
            (place is not None, [self.cut, self.copy, self.duplicate, self.remove]),
            (place is not None and place > 0, [self.up]),
            (place is not None and place < last, [self.down]),
            (document.is_own, [self.rename, self.delete]),
            (sound, [self.code, self.train]),
            (sound and document.is_own, [self.compare]),
            (document.steps.canUndo(), [self.undo]),
            (document.steps.canRedo(), [self.redo]),
        ]
        for offered, actions in offers:
            for action in actions:
                action.setEnabled(offered)


def build_layer_menus(window: QMainWindow, actions: LayerActions) -> None:
    """Fill the window's menu bar."""
    a = actions
    menus: list[tuple[str, list[QAction | None]]] = [
        (
            window.tr("&File"),
            [a.new_empty, a.new_from, None, a.open, a.save_copy, None, a.rename, a.delete, None, a.close],
        ),
        (
            window.tr("&Edit"),
            [
                a.undo,
                a.redo,
                None,
                a.cut,
                a.copy,
                a.copy_all,
                a.paste,
                None,
                a.duplicate,
                a.remove,
                a.up,
                a.down,
            ],
        ),
        (window.tr("&Add"), [*a.add]),
        (window.tr("&Network"), [a.train, a.compare, None, a.code]),
    ]
    fill_menu_bar(window.menuBar(), menus)
    for menu in window.menuBar().findChildren(QMenu):
        menu.setToolTipsVisible(a.add[0] in menu.actions())
