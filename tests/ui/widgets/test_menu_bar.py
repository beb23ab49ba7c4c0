"""No two entries of a menu have the same key, whatever the language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from digitpad.ui.main.application import Application
from digitpad.ui.widgets.menu_bar import fill_menu_bar, key_of, part_keys, with_other_key


@pytest.mark.parametrize(
    ("text", "key"),
    [("&Open", "o"), ("Save && &close", "c"), ("Save && close", ""), ("開く(&O) …", "o"), ("A & b", "")],
)
def test_the_key_of_an_entry(text: str, key: str) -> None:
    assert key_of(text) == key


@pytest.mark.parametrize(
    ("text", "used", "other"),
    [
        ("&Redo", "r", "R&edo"),
        ("As it was &read", "r", "&As it was read"),
        ("&Save && close", "s", "Save && &close"),
        ("開く(&O) …", "oab", "開く(&C) …"),
        ("ab&a", "ab", "aba"),
        ("&قراءة", "ق", "ق&راءة"),
    ],
)
def test_another_key(text: str, used: str, other: str) -> None:
    assert with_other_key(text, set(used)) == other


def test_menus_and_the_bar_are_parted(qapp: Application) -> None:
    bar = QMenuBar()
    twice = [QAction("&Undo", bar), None, QAction("R&ules", bar), QAction("&Use", bar)]
    fill_menu_bar(bar, [("&Edit", twice), ("&Exit", [])])
    titles = [action.text() for action in bar.actions()]
    assert [key_of(text) for text in titles] == ["e", "x"]
    keys = [key_of(action.text()) for action in twice if action is not None]
    assert len(set(keys)) == 3
    assert keys[0] == "u"


def test_menus_that_were_made_elsewhere_are_parted(qapp: Application) -> None:
    bar, window = QMenuBar(), QWidget()
    menu = QMenu("&Model", window)
    entries = [menu.addAction("&Train"), menu.addAction("&Teach")]
    below = QMenu("&Then")
    entries.append(menu.addMenu(below))
    bar.addMenu(menu)
    inner = [below.addAction("&One"), below.addAction("&Or")]
    part_keys(bar)
    assert len({key_of(action.text()) for action in entries}) == 3
    assert len({key_of(action.text()) for action in inner}) == 2
