"""Fills menus, in which no two entries have the same letter as their key, whatever the language."""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

_KEY: Final = re.compile("(?<!&)&(?=[^& ])")
_APPENDED: Final = re.compile(r"\(&(.)\)")
"""A key of a script that keyboards have no keys for: «ファイル(&F)»."""


def fill_menu_bar(bar: QMenuBar, menus: Sequence[tuple[str, Sequence[QAction | None]]]) -> None:
    """Add menus with their entries; None: a line."""
    for title, entries in menus:
        fill_menu(bar.addMenu(title), entries)
    part_keys(bar)


def fill_menu(menu: QMenu, entries: Sequence[QAction | None]) -> None:
    """Add entries; None: a line."""
    for entry in entries:
        menu.addSeparator() if entry is None else menu.addAction(entry)


def part_keys(menu: QMenu | QMenuBar) -> None:
    """Give another key to each entry that has the one of an entry above, here and in the menus below."""
    used: set[str] = set()
    for action in menu.actions():
        if key_of(action.text()) in used:
            action.setText(with_other_key(action.text(), used))
        used.update(filter(None, [key_of(action.text())]))
        below = action.menu()
        if isinstance(below, QMenu):
            part_keys(below)


def key_of(text: str) -> str:
    """The letter behind «&», as it is typed; empty: there is none."""
    found = _KEY.search(text)
    return text[found.end()].casefold() if found else ""


def with_other_key(text: str, used: Collection[str]) -> str:
    """A menu entry with a key that is not used yet, or with none: a word's first letter if one is free."""
    if _APPENDED.search(text):
        free = next((one for one in string.ascii_uppercase if one.casefold() not in used), "")
        return _APPENDED.sub(f"(&{free})" if free else "", text, count=1)
    plain = _KEY.sub("", text, count=1)
    for place in _places(plain):
        if plain[place].casefold() not in used:
            return f"{plain[:place]}&{plain[place:]}"
    return plain


def _places(text: str) -> Iterator[int]:
    """Where letters are, those that begin words first."""
    letters = [place for place, letter in enumerate(text) if letter.isalnum()]
    yield from (place for place in letters if place == 0 or not text[place - 1].isalnum())
    yield from letters
