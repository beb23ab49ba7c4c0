"""A window's actions in one table: texts, keys and icons; the window connects them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from digitpad.core.run_log import LOGGER
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.local_numbers import isolated
from digitpad.ui.widgets.theme import Theme

StandardKey: Final = QKeySequence.StandardKey
Keys: TypeAlias = "QKeySequence.StandardKey | str"


class KeyEntry(NamedTuple):
    """What something does, and how: keys or gestures, as the help lists them."""

    what: str
    keys: str


class KeyGroup(NamedTuple):
    """The keys of a window."""

    title: str
    entries: Sequence[KeyEntry]


class ActionTable(QObject):
    """Base class of such a table."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._pictures: list[tuple[QAction, str]] = []
        self._all: list[QAction] = []

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for action, picture in self._pictures:
            action.setIcon(self._icons.icon(picture, theme.text, disabled=theme.faint))

    def new(self, text: str, *keys: Keys, picture: str = "", checkable: bool = False) -> QAction:
        """An action; its tool tip names its first key. `picture`: an icon's name, for buttons."""
        action = QAction(text, self, checkable=checkable)
        self._all.append(action)
        action.setShortcuts([QKeySequence(key) for key in keys])
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = _plain(action)
        action.setToolTip(f"{plain} ({isolated(shortcut)})" if shortcut else plain)
        action.triggered.connect(lambda *_: LOGGER.info("chosen: %s", plain))
        if picture:
            action.setIconVisibleInMenu(False)
            self._pictures.append((action, picture))
        return action

    def by_name(self) -> dict[str, QAction]:
        """The actions that are attributes of the table, by their names."""
        return {name: value for name, value in vars(self).items() if isinstance(value, QAction)}

    def further_keys(self) -> Sequence[KeyEntry]:
        """What keys and gestures do that belong to no action, for a window that has some."""
        return ()

    def key_entries(self) -> list[KeyEntry]:
        """All that keys and gestures do in the window; actions for each of the digits are one entry."""
        entries = [one for one in map(_entry, self._all) if one.keys]
        return [*_with_digits_joined(entries), *self.further_keys()]


def _plain(action: QAction) -> str:
    """An action's text as people read it."""
    return action.text().replace("&", "").removesuffix(" …")


def _entry(action: QAction) -> KeyEntry:
    keys = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
    return KeyEntry(_plain(action), ",  ".join(keys))


def _with_digits_joined(entries: Sequence[KeyEntry]) -> Iterator[KeyEntry]:
    """A run of «It is a 0», key 0, «It is a 1», key 1 … as one entry."""

    def pattern(entry: KeyEntry) -> str:
        return entry.what.replace(entry.keys, "{}") if entry.keys.isdigit() and entry.keys in entry.what else ""

    for words, run in groupby(entries, key=pattern):
        found = list(run)
        if not words:
            yield from found
        else:
            digits = f"{found[0].keys} – {found[-1].keys}"
            yield KeyEntry(words.format(digits), digits)


def key_group(title: str, table: ActionTable) -> KeyGroup:
    """The keys of a window that may not be there; its table was made for this only, and goes."""
    entries = table.key_entries()
    table.deleteLater()
    return KeyGroup(title, entries)
