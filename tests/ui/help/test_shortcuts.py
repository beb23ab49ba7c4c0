"""Help > Keyboard shortcuts: what the windows themselves can do, and a search in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.ui.help.shortcuts_dialog import ShortcutsDialog
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.window import PictureWindow
from digitpad.ui.widgets.action_table import ActionTable, KeyEntry
from digitpad.ui.widgets.icons import Icons
from tests.support.windows import settle, until


def opened(window: MainWindow) -> ShortcutsDialog:
    """The page, as the menu opens it."""
    window.actions_.shortcuts.trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    until(dialog.isVisible, "the page is shown")
    return dialog


def native(action: QAction) -> list[str]:
    return [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]


def keyed(window: QWidget) -> list[QAction]:
    """The actions of a window's menus that have a key."""
    menus = [action.menu() for action in window.findChildren(QAction) if action.menu() is not None]
    return [action for menu in menus for action in menu.actions() if action.shortcuts()]


def test_every_key_of_the_menus_is_listed(window: MainWindow, reader: PictureWindow) -> None:
    dialog = opened(window)
    listed = {(entry.what, entry.keys) for entry in dialog.listed}
    actions = [*keyed(window), *keyed(reader)]
    assert len(actions) > 40
    for action in actions:
        if not native(action)[0].isdigit():
            assert (action.text().replace("&", "").removesuffix(" …"), ",  ".join(native(action))) in listed
    dialog.close()


def test_gestures_other_windows_and_digits_are_listed_once(window: MainWindow) -> None:
    dialog = opened(window)
    assert KeyEntry("Draw", "Left button, pen, finger") in dialog.listed
    assert KeyEntry("The selected digits are a 0 – 9", "0 – 9") in dialog.listed
    assert KeyEntry("They are a 0 – 9", "0 – 9") in dialog.listed
    assert KeyEntry("Accept what is seen", "Enter, Space") in dialog.listed
    titles = [dialog.list.topLevelItem(place).text(0) for place in range(dialog.list.topLevelItemCount())]  # type: ignore[union-attr]
    assert titles == [
        "Drawing",
        "Watch it learn",
        "Own layers",
        "Look inside: Fool it",
        "Read pictures",
        "Review",
        "Draw a form",
        "Read sheets",
        "My samples",
    ]
    assert dialog.findChildren(QAction, "digit") == []
    dialog.close()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("train", KeyEntry("Train a network", "Ctrl+T")),
        ("ctrl+shift+z undo", None),
        ("NETWORK ctrl+t", KeyEntry("Train a network", "Ctrl+T")),
        ("F11", KeyEntry("Full screen", "F11")),
        ("review undo", KeyEntry("Undo", "Ctrl+Z")),
    ],
)
def test_what_has_all_the_words_is_found(window: MainWindow, text: str, wanted: KeyEntry | None) -> None:
    dialog = opened(window)
    everything = len(dialog.listed)
    QTest.keyClicks(dialog.search, text)
    if wanted is None:
        assert dialog.listed == []
        assert dialog.nothing.isVisible()
    else:
        assert wanted in dialog.listed
        assert len(dialog.listed) < everything / 4
    dialog.search.clear()
    assert len(dialog.listed) == everything
    assert not dialog.nothing.isVisible()
    dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_its_key_opens_it_once_from_any_window(window: MainWindow, reader: PictureWindow, key: Qt.Key) -> None:
    for one in (window, reader):
        one.activateWindow()
        settle()
        QTest.keyClick(one, key)
        until(lambda: window.findChild(ShortcutsDialog) is not None, "the page is there")
        assert len(window.findChildren(ShortcutsDialog)) == 1
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    dialog.close()
    settle()
    assert window.findChild(ShortcutsDialog) is None


def test_digits_that_mean_different_things_stay_apart(window: MainWindow) -> None:
    class Table(ActionTable):
        def __init__(self, icons: Icons, parent: QObject) -> None:
            super().__init__(icons, parent)
            self.one = self.new("Go to page 1", "1")
            self.two = self.new("Go to page 2", "2")
            self.other = self.new("Turn", "3")
            self.none = self.new("No key")

    entries = Table(window.features.pictures._context.icons, window).key_entries()
    assert entries == [KeyEntry("Go to page 1 – 2", "1 – 2"), KeyEntry("Turn", "3")]
