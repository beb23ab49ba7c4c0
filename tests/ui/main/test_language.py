"""View > Language: chosen, remembered, spoken from the next start on, with sentences of modules that know no Qt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from digitpad.core.language.choice import ENGLISH, LANGUAGES
from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.ui.help.shortcuts_dialog import ShortcutsDialog
from digitpad.ui.main.language import use_language
from digitpad.ui.widgets.words import said
from tests.support.windows import NewWindow


@pytest.fixture(autouse=True)
def _english_again(paths: Paths) -> Iterator[None]:
    yield
    use_language(ENGLISH, paths.languages)


def test_each_language_can_be_chosen_and_is_remembered(new_window: NewWindow) -> None:
    window = new_window()
    assert set(window.actions_.languages) == {"system", *LANGUAGES}
    window.actions_.languages["de"].trigger()
    assert window._settings["language"] == "de"
    assert "next time" in window.messages.text
    window.close()
    again = new_window()
    assert again.actions_.languages["de"].isChecked()


def test_a_window_speaks_german_in_its_own_words_and_in_those_of_others(new_window: NewWindow, paths: Paths) -> None:
    assert use_language("de", paths.languages) == "de"
    window = new_window()
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles[:2] == ["Datei", "Bearbeiten"]
    assert window.panel.text.endswith("Noch nichts gezeichnet.")
    window.say("There is no file /tmp/x.png.")
    assert window.messages.text == "There is no file /tmp/x.png."
    assert "/tmp/x.png" in window.messages.accessibleName()
    assert "Datei" in window.messages.accessibleName()
    window.say_solved("There is no file /tmp/x.png.", "It is there again.")
    assert "/tmp/x.png" not in window.messages.accessibleName()


def test_arabic_is_mirrored_and_english_is_not(paths: Paths, new_window: NewWindow) -> None:
    use_language("ar", paths.languages)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    window = new_window()
    assert window.canvas.mapTo(window, window.rect().topLeft()).x() > window.panel.x()
    assert f"«\u2068{DEFAULT_MODEL}\u2069»" in window.model_label.text()
    assert "(\u2068]\u2069)" in window.actions_.thicker.toolTip()
    window.actions_.shortcuts.trigger()
    page = window.findChild(ShortcutsDialog)
    assert page is not None
    assert {"\u2068[\u2069", "\u2068]\u2069"} <= {entry.keys for entry in page.listed}
    page.search.setText("]")
    assert len(page.listed) < 4
    page.close()
    assert any(menu.title() for menu in window.menuBar().findChildren(QMenu))
    use_language(ENGLISH, paths.languages)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert said("There is no file x.") == "There is no file x."


def test_without_its_files_it_is_english(paths: Paths) -> None:
    assert use_language("ja", paths.data / "nowhere") == "ja"
    assert said("There is no file x.") == "There is no file x."
