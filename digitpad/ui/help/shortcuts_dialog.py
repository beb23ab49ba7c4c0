"""The page with all keyboard shortcuts, made from the windows' own actions, with a field to search in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.settings import Settings
from digitpad.ui.widgets.action_table import KeyEntry, KeyGroup
from digitpad.ui.widgets.local_numbers import isolated
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.window_place import bring_to_front, keep_size

_USUAL_SIZE: Final = QSize(680, 600)
_ROOM: Final = "QTreeView::item { padding: 3px 8px 3px 0; }"


def show_shortcuts(parent: QWidget, groups: Sequence[KeyGroup], settings: Settings) -> None:
    """Show the page, or bring it to the front; one can work on beside it."""
    dialog = parent.findChild(ShortcutsDialog)
    if dialog is None:
        dialog = ShortcutsDialog(groups, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_size(dialog, settings, "shortcuts_size", _USUAL_SIZE)
    bring_to_front(dialog)
    dialog.search.setFocus()


class ShortcutsDialog(QDialog):
    """A list of what keys and gestures do, window by window."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search for what you want to do, or for a key"))
        self.search.setAccessibleName(self.tr("Search"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("What"), self.tr("Key")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setStyleSheet(_ROOM)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self.list.header().setStretchLastSection(True)
        self.nothing = PlainLabel(self.tr("No shortcut has these words."))
        self.nothing.setObjectName("muted")
        self.nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (self.search, self.list, self.nothing, buttons):
            layout.addWidget(widget)
        for group in groups:
            self._add(group)
        self.list.expandAll()
        self.list.resizeColumnToContents(0)  # once: it stays where it is while one searches
        self.search.textChanged.connect(self._on_searched)

    @property
    def listed(self) -> list[KeyEntry]:
        """The entries that are seen, in their order."""
        entries = [entry for group in self._groups() for entry in _children(group)]
        return [KeyEntry(entry.text(0), entry.text(1)) for entry in entries if not entry.isHidden()]

    def _add(self, group: KeyGroup) -> None:
        title = QTreeWidgetItem(self.list, [group.title])
        title.setFont(0, scaled_font(self.font(), 1.0, bold=True))
        title.setFlags(Qt.ItemFlag.ItemIsEnabled)
        title.setFirstColumnSpanned(True)
        for entry in group.entries:
            row = QTreeWidgetItem(title, [entry.what, isolated(entry.keys)])
            row.setToolTip(0, entry.what)
            row.setToolTip(1, row.text(1))

    def _groups(self) -> list[QTreeWidgetItem]:
        return [item for place in range(self.list.topLevelItemCount()) if (item := self.list.topLevelItem(place))]

    def _on_searched(self, text: str) -> None:
        """Show what has all these words, in any order; the name of a window finds all of it."""
        words = text.casefold().split()
        for group in self._groups():
            for entry in _children(group):
                found = f"{group.text(0)} {entry.text(0)} {entry.text(1)}".casefold()
                entry.setHidden(not all(word in found for word in words))
            group.setHidden(all(entry.isHidden() for entry in _children(group)))
        self.nothing.setVisible(not self.listed)


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [entry for row in range(group.childCount()) if (entry := group.child(row)) is not None]
