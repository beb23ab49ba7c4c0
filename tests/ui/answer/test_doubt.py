"""Answers that the network doubts, and drawings that it takes for no digit: what the panel says, shows and keeps."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.recognition.predict import Prediction
from digitpad.core.registry import CARD
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.theme import DARK, LIGHT
from tests.support.samples_drawn import DRAWN
from tests.support.windows import Mouse, NewWindow, answered, show_predictions, until

SURE = Prediction((0, 0, 0, 0.97, 0, 0.02, 0, 0, 0.01, 0))
UNSURE = Prediction((0, 0, 0.01, 0.64, 0, 0.31, 0, 0.01, 0.03, 0))
REJECTED = Prediction((0, 0, 0.05, 0.31, 0.02, 0.06, 0.01, 0, 0.54, 0.01), rejected=True)
CERTAIN = Prediction((0, 0, 0, 0, 1, 0, 0, 0, 0, 0))
WIDE = Prediction((0.45, 0.44, 0.11, 0, 0, 0, 0, 0, 0, 0), rejected=True)
STATES = {"sure": SURE, "unsure": UNSURE, "rejected": REJECTED}
WORDS = {
    "sure": "3 97 % sure Second guess: 5 (2 %)",
    "unsure": "3 Unsure: 3 or 5? 3 (64 %), 5 (31 %)",
    "rejected": "? Not sure this is a digit. Nearest: 8 (54 %) or 3 (31 %)",
}


def show(window: MainWindow, prediction: Prediction | None) -> None:
    show_predictions(window, *([[prediction]] if prediction else []))


def colours(window: MainWindow) -> set[str]:
    """All colours in the panel."""
    image = window.panel.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}


@pytest.fixture
def doubting(paths: Paths) -> Paths:
    """Folders with a model of the user's, chosen, that takes nothing for a digit."""
    folder = paths.user_models / "doubting"
    shutil.copytree(paths.bundled_models / DEFAULT_MODEL, folder)
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    changed = {**card, "name": "doubting", "rejection": {"threshold": -1.0}}
    (folder / CARD).write_text(json.dumps(changed), encoding="utf-8")
    paths.config.mkdir(parents=True)
    paths.settings_file.write_text('{"model": "doubting"}', encoding="utf-8")
    return paths


@pytest.mark.parametrize("state", STATES)
def test_each_state_has_words_of_its_own(window: MainWindow, state: str) -> None:
    show(window, STATES[state])
    assert window.panel.text == WORDS[state]
    heard = QAccessible.queryAccessibleInterface(window.panel)
    assert heard.text(QAccessible.Text.Name) == "Answer"
    assert heard.text(QAccessible.Text.Description) == WORDS[state]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_each_state_has_colours_of_its_own(window: MainWindow, theme: object) -> None:
    window.actions_.themes["dark" if theme is DARK else "light"].trigger()
    found = {}
    for state, prediction in STATES.items():
        show(window, prediction)
        found[state] = (theme.accent in colours(window), theme.warning in colours(window))
    assert found == {"sure": (True, False), "unsure": (False, True), "rejected": (False, True)}


def test_the_bars_of_what_is_no_digit_stand_back(window: MainWindow) -> None:
    def of_the_bars() -> set[str]:
        image = window.panel.bars.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}

    window.actions_.themes["light"].trigger()
    show(window, UNSURE)
    assert LIGHT.warning in of_the_bars()
    show(window, REJECTED)
    assert not {LIGHT.warning, LIGHT.accent} & of_the_bars()
    assert LIGHT.muted in of_the_bars()
    assert window.panel.bars.accessibleDescription().startswith("8: 54 %, 3: 31 %")


def test_a_change_of_theme_keeps_the_state(window: MainWindow) -> None:
    window.actions_.themes["light"].trigger()
    show(window, REJECTED)
    window.actions_.themes["dark"].trigger()
    QApplication.processEvents()
    assert DARK.warning in colours(window)
    assert LIGHT.warning not in colours(window)


@pytest.mark.parametrize("size", [(480, 480), (820, 480), (860, 540), (1152, 704), (2000, 1100)])
def test_nothing_moves_while_the_answer_changes(window: MainWindow, size: tuple[int, int]) -> None:
    panel = window.panel
    parts = (panel, panel._number, panel._sentence, panel._second, panel.bars, window.prepared, window.canvas)

    def layout() -> tuple[tuple[int, ...], ...]:
        return tuple(QRect(part.mapTo(window, part.rect().topLeft()), part.size()).getRect() for part in parts)

    def stays() -> bool:
        before = layout()
        QTest.qWait(50)
        return layout() == before

    def has_size() -> bool:
        if (window.width(), window.height()) != size:  # of one larger than its screen the platform may want another
            window.resize(*size)
        return stays() and (window.width(), window.height()) == size

    until(has_size, "the window has its size")
    places = set()
    for prediction in (None, SURE, UNSURE, REJECTED, CERTAIN, WIDE, None):
        show(window, prediction)
        if (window.width(), window.height()) != size:
            until(has_size, "the window has its size again")
        places.add(layout())
        for label in (panel._sentence, panel._second):
            room = label.fontMetrics().boundingRect(QRect(0, 0, label.width(), 999), 0x1000, label.text())
            assert room.height() <= label.height()
            assert room.width() <= label.width()
    assert len(places) == 1


def test_what_is_no_digit_is_said_of_a_drawing(new_window: NewWindow, doubting: Paths) -> None:
    window = new_window(doubting)
    Mouse(window.canvas).draw(DRAWN[3])
    answered(window)
    assert window.panel.text.startswith("? Not sure this is a digit. Nearest: 3 (")


def test_the_switch_applies_to_the_drawing_on_the_canvas(new_window: NewWindow, doubting: Paths) -> None:
    window = new_window(doubting)
    Mouse(window.canvas).draw(DRAWN[3])
    answered(window)
    assert "Not sure" in window.panel.text
    assert window.actions_.reject.isChecked()
    window.actions_.reject.trigger()
    assert window.panel.text.startswith("3 ")
    assert "Not sure" not in window.panel.text
    assert not window.panel.accessibleDescription().startswith("?")
    window.actions_.clear.trigger()
    Mouse(window.canvas).draw(DRAWN[5])
    answered(window)
    assert window.panel.text.startswith("5 ")
    window.actions_.reject.trigger()
    assert window.panel.text.startswith("? Not sure this is a digit. Nearest: 5 (")


def test_the_switch_is_remembered(new_window: NewWindow, doubting: Paths) -> None:
    window = new_window(doubting)
    window.actions_.reject.trigger()
    window.close()
    assert json.loads(doubting.settings_file.read_text(encoding="utf-8"))["reject"] is False
    again = new_window(doubting)
    assert not again.actions_.reject.isChecked()
    Mouse(again.canvas).draw(DRAWN[7])
    until(lambda: again.panel.text.startswith("7"), "the 7 is answered")


def test_without_the_switch_doubt_is_still_said(window: MainWindow) -> None:
    window.actions_.reject.trigger()
    show(window, REJECTED)
    assert window.panel.text == "8 Unsure: 8 or 3? 8 (54 %), 3 (31 %)"
    show(window, replace(SURE, rejected=True))
    assert window.panel.text == WORDS["sure"]


def test_an_empty_canvas_is_not_refused(new_window: NewWindow, doubting: Paths) -> None:
    window = new_window(doubting)
    window.actions_.reject.trigger()
    window.actions_.reject.trigger()
    assert window.panel.text == "? Nothing drawn yet."


def test_the_switch_stands_in_a_menu(window: MainWindow) -> None:
    (view,) = (action.menu() for action in window.menuBar().actions() if action.text() == "&View")
    assert window.actions_.reject in view.actions()
