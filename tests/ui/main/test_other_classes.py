"""The window while a model answers that tells other things apart than digits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.settings import Settings
from digitpad.runtime.lines import load_drawn_lines, load_pen
from digitpad.runtime.litert import load_classifier
from digitpad.ui.background.recogniser import Recogniser
from digitpad.ui.help.about import card_rows
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.main.model_choice import ModelChoice
from tests.support.inside_windows import draw
from tests.support.letter_windows import choose, install, letter_window, show_letter
from tests.support.windows import NewWindow, until

PROBLEM = "needs a model that reads digits, but «letters» tells «a», «b», «c» … apart."


@pytest.fixture
def letters(new_window: NewWindow, paths: Paths, letters_model: Model) -> MainWindow:
    """A window in which twelve letters are told apart."""
    return letter_window(new_window, paths, letters_model)


def test_the_panel_says_the_class_and_ranks_many_bars(letters: MainWindow) -> None:
    show_letter(letters, "b")
    shown = letters.reading.shown
    assert shown is not None
    names, ranked = letters.reading.class_names, shown.current.prediction.ranked
    answer = names[ranked[0]]
    assert names == tuple("abcdefghijkl")
    assert letters.panel.number == letters.reading.text == answer
    assert letters.panel.bars.order == ranked
    assert letters.panel.bars.accessibleName() == "Probabilities of the classes"
    assert letters.panel.bars.accessibleDescription().startswith(f"{answer}: ")
    assert letters.panel.accessibleDescription().startswith(f"{answer} ")
    assert f"It reads {answer}." in letters.canvas.accessibleDescription()
    assert not letters.panel.row.isVisible()


def test_several_letters_are_read_as_one_thing(letters: MainWindow) -> None:
    letters.recogniser.set_numbers(True)
    show_letter(letters, "k")
    assert letters.reading.shown is not None
    assert len(letters.reading.shown.digits) == 1


def test_what_needs_digits_is_switched_off_and_says_why(letters: MainWindow) -> None:
    actions = letters.actions_
    for action in (
        actions.numbers, actions.signs, actions.boxes, actions.read_pictures, actions.read_sheets, actions.learn,
    ):  # fmt: skip
        assert not action.isEnabled()
        assert PROBLEM in action.toolTip()
        assert action.statusTip() == action.toolTip()
    choose(letters, DEFAULT_MODEL)
    for action in (actions.numbers, actions.read_pictures, actions.read_sheets, actions.learn):
        assert action.isEnabled()
        assert PROBLEM not in action.toolTip()
        assert not action.statusTip()


def test_pictures_that_come_another_way_are_refused_with_a_sentence(letters: MainWindow, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.png" for name in "ab"]
    for file in files:
        Image.new("L", (60, 40), 255).save(file)
    for paths in ([files[0]], files):
        letters.messages.hide()
        letters.open_files(paths)
        assert letters.messages.text == f"Reading pictures {PROBLEM}"
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(files[0]))])
    QGuiApplication.clipboard().setMimeData(mime)
    letters.messages.hide()
    letters.late.effects["paste"]()
    assert letters.messages.text == f"Reading pictures {PROBLEM}"
    assert letters.features.pictures.window is None


def test_an_open_picture_window_reads_no_digits_with_letters(letters: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    Image.new("L", (60, 40), 255).save(file)
    letters.features.pictures.open([file])
    window = letters.features.pictures.window
    assert window is not None
    until(lambda: bool(window.page_list.pages) and bool(window.page_list.pages[0].problem), "the page has a problem")
    sentence = "There is no model of digits to ask; choose one in the main window."
    assert window.page_list.pages[0].problem == sentence


def test_letters_are_not_corrected_and_become_no_samples(letters: MainWindow) -> None:
    show_letter(letters, "c")
    text = letters.reading.text
    letters.canvas.setFocus()
    for key in (Qt.Key.Key_7, Qt.Key.Key_F2):
        letters.statusBar().clearMessage()
        QTest.keyClick(letters.canvas, key)
        until(lambda: "Only digits can be corrected" in letters.statusBar().currentMessage(), "it says why not")
    assert letters.reading.text == text
    assert letters.digit_input.menu is None
    assert not letters.features.samples.live_samples.samples()


def test_digits_are_as_they_were_when_a_model_of_digits_answers_again(letters: MainWindow) -> None:
    show_letter(letters, "d")
    choose(letters, DEFAULT_MODEL)
    until(lambda: letters.reading.shown is not None, "the drawing is read as a digit")
    assert set(letters.reading.text) <= set("0123456789?\n")
    assert letters.panel.row.isVisible()
    draw(letters, 5)
    assert letters.reading.text == "5"
    assert letters.panel.bars.order == tuple(range(10))
    choose(letters, "letters")
    until(lambda: letters.reading.shown is not None, "the digit is read as a letter")
    assert letters.reading.text in (*"abcdefghijkl", "?")


def test_the_letter_is_copied_as_text(letters: MainWindow) -> None:
    show_letter(letters, "e")
    letters.actions_.copy.trigger()
    until(lambda: QGuiApplication.clipboard().text() == letters.reading.text, "the letter is on the clipboard")


def test_the_model_is_told_by_what_it_was_tested_with(letters: MainWindow) -> None:
    model = letters.models.active
    assert model is not None
    assert model.own_test_accuracy is not None
    percent = f"{100 * model.own_test_accuracy:.2f} %"
    assert letters.model_label.text() == f"Model «letters» · {percent} on the test part of its data"
    entry = next(one for one in letters.model_menu.choices if one.text().startswith("letters"))
    assert percent in entry.text()
    assert entry.toolTip() == "your own; it tells 12 classes apart"
    rows = dict(card_rows(model))
    assert rows["Classes"].startswith("12: a, b, c, d")
    assert percent in rows["Test part of its data"]
    assert "Held out of its data" in rows
    assert "MNIST, held out" not in rows


def test_a_new_window_invites_to_draw_whatever_it_is(letters: MainWindow) -> None:
    assert letters.canvas.hint == "Draw here"
    choose(letters, DEFAULT_MODEL)
    assert letters.canvas.hint.startswith("Draw a digit or a number here")


def test_corrections_of_digits_are_there_again_with_digits(letters: MainWindow) -> None:
    choose(letters, DEFAULT_MODEL)
    draw(letters, 5)
    letters.reading.correct_selected(3)
    until(lambda: letters.reading.text == "3", "the digit is corrected")
    choose(letters, "letters")
    until(lambda: letters.reading.shown is not None, "it is read as a letter")
    assert letters.reading.shown is not None
    assert letters.reading.shown.current.correction is None
    choose(letters, DEFAULT_MODEL)
    until(lambda: letters.reading.text == "3", "the correction counts again")


def test_an_exhibit_takes_the_bundled_model(
    qapp: QApplication, paths: Paths, registry: Registry, letters_model: Model
) -> None:
    install(paths, letters_model)
    settings = Settings(paths.settings_file)
    settings["model"] = "letters"
    recogniser = Recogniser(load_classifier, lambda: load_pen(paths), lambda: load_drawn_lines(paths))
    models = ModelChoice(registry=registry, recogniser=recogniser, settings=settings, digits_only=True)
    problems: list[str] = []
    models.problem.connect(problems.append)
    models.start()
    until(lambda: models.active is not None, "a model answers")
    assert models.active is not None
    assert models.active.name == DEFAULT_MODEL
    assert problems == [f"An exhibit {PROBLEM}"]
    recogniser.stop()
