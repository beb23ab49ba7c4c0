"""Fooling a network by hand: sliders, curves, the smallest changes, undo, and what one takes along."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from digitpad.core.experiments.distortion import SLIDERS, slider_of
from digitpad.core.experiments.trial import TrialAnswer
from digitpad.ui.background.worker import Job
from digitpad.ui.inside.atlas.browser_tab import BrowserTab
from digitpad.ui.inside.experiments.fool_tab import FoolTab
from digitpad.ui.inside.experiments.words import distortion_words, slider_name, value_words
from digitpad.ui.main.main_window import MainWindow
from tests.support.inside_windows import draw, look_at, look_inside
from tests.support.windows import settle, until


@pytest.fixture
def tab(window: MainWindow) -> FoolTab:
    """With a five that was drawn."""
    window.models.choose("paper")
    until(lambda: window.models.active is not None and window.models.active.name == "paper", "paper answers")
    draw(window, 5)
    tab = look_at(window, FoolTab)
    tab.window().activateWindow()
    answered(tab)
    return tab


def answered(tab: FoolTab) -> TrialAnswer:
    """Wait until what is shown is what is asked."""

    def shown() -> bool:
        reply = tab.reply
        return reply is not None and reply.answer is not None and reply.answer.trial == tab.experiment.trial

    until(shown, "the trial is answered")
    settle()
    assert tab.reply is not None
    assert tab.reply.answer is not None
    return tab.reply.answer


def test_a_slider_turns_the_digit_and_the_curve_stays(tab: FoolTab) -> None:
    before = answered(tab)
    assert int(before.outputs[0].argmax()) == 5
    assert "paper: 5" in tab.pictures.words.text()
    knob = tab.panel.knobs["turn"]
    knob.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(knob, Qt.Key.Key_PageUp)
    assert tab.experiment.trial.distortion.turn == 30
    after = answered(tab)
    assert not np.array_equal(after.seen, before.seen)
    assert after.curves is before.curves  # only the mark moves
    QTest.keyClick(knob, Qt.Key.Key_Delete)
    assert tab.experiment.trial.distortion.is_none


def test_curves_are_those_of_the_slider_that_was_touched_last(tab: FoolTab) -> None:
    tab.panel.knobs["blur"].setValue(20)
    answer = answered(tab)
    until(lambda: tab.reply is not None and tab.reply.request.slider is slider_of("blur"), "blur's curve is there")
    assert tab.curves.shown is not None
    assert tab.curves.shown.axis == "Blur (px)"
    assert answer.trial.distortion.blur == pytest.approx(2)
    tab.curves.value_wanted.emit(1.0)
    assert tab.experiment.trial.distortion.blur == 1


def test_the_name_of_the_slider_that_is_chosen_stands_out(tab: FoolTab) -> None:
    def bold() -> list[str]:
        return [key for key, name in tab.panel._names.items() if name.font().bold()]

    assert bold() == ["turn"]
    tab.panel.knobs["blur"].setValue(20)
    assert bold() == ["blur"]


def test_moves_of_one_slider_are_one_step_back(tab: FoolTab) -> None:
    for value in (5, 10, 15):
        tab.panel.knobs["turn"].setValue(value)
    tab.panel.released.emit()
    tab.panel.knobs["blur"].setValue(10)
    assert tab.experiment.trial.distortion.blur == 1
    QTest.keyClick(tab.pictures.seen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tab.experiment.trial.distortion.blur == 0
    tab.panel.undo_button.click()
    assert tab.experiment.trial.distortion.is_none
    assert not tab.panel.undo_button.isEnabled()
    tab.panel.redo_button.click()
    assert tab.experiment.trial.distortion.turn == 15
    tab.panel.reset_button.click()
    assert tab.experiment.trial.distortion.is_none


def test_a_second_model_has_dashed_lines_and_is_remembered(tab: FoolTab) -> None:
    until(lambda: tab.beside.count() == 3, "the other models are listed")
    names = [tab.beside.itemText(number) for number in range(3)]
    assert names[1:] == ["digitpad", "digitpad-mnist"]
    tab.beside.setCurrentIndex(1)
    tab.beside.activated.emit(1)
    until(lambda: tab.reply is not None and len(tab.reply.request.models) == 2, "both are asked")
    assert tab.curves.shown is not None
    assert {one.dashed for one in tab.curves.shown.series} == {False, True}
    assert "digitpad: 5" in tab.pictures.words.text()
    assert tab.curves.caption.text() == "Solid: paper. Dashed: digitpad."
    assert tab._settings["experiment_beside"] == "digitpad"


def test_the_smallest_changes_are_found_and_a_click_shows_one(tab: FoolTab) -> None:
    tab.flips.search.click()
    until(lambda: tab.flips.next_slider is None, "all sliders were tried")
    flips = tab.flips.flips
    assert len(flips) >= 5
    assert [flip.change for flip in flips] == sorted(flip.change for flip in flips)
    assert tab.flips.list.item(0).text().endswith(f"it is read as {flips[0].answer}.")
    item = tab.flips.list.item(0)
    QTest.mouseClick(
        tab.flips.list.viewport(), Qt.MouseButton.LeftButton, pos=tab.flips.list.visualItemRect(item).center()
    )
    answer = answered(tab)
    assert answer.trial.distortion == flips[0].distortion
    assert int(answer.outputs[0].argmax()) == flips[0].answer
    assert tab.flips.flips == flips  # they are still this digit's
    tab.panel.normalise.click()
    answered(tab)
    until(lambda: not tab.flips.flips, "those without normalisation are gone")


def test_any_digit_of_mnist_and_one_of_the_browser(tab: FoolTab, window: MainWindow) -> None:
    tab.digits.another.click()
    digit = answered(tab)
    assert digit.digit.label is not None
    assert f"Labelled {digit.digit.label}" in tab.pictures.words.text()
    assert tab.digits.source.currentData() == "test"
    look_inside(window).tabs.of(BrowserTab).experiment_wanted.emit("training", 7)
    assert answered(tab).trial.index == 7
    assert tab.digits.number.value() == 7


def test_a_click_in_the_picture_rubs_a_hole(tab: FoolTab) -> None:
    tab.pictures.seen.setFocus(Qt.FocusReason.TabFocusReason)
    tab.pictures.seen._point_at((8, 12))
    QTest.keyClick(tab.pictures.seen, Qt.Key.Key_Return)
    distortion = tab.experiment.trial.distortion
    assert distortion.rubber_at == (8.0, 12.0)
    assert distortion.rubber > 0
    assert answered(tab).seen[8, 12] == 0
    seed = distortion.seed
    tab.panel.noise_button.click()
    assert tab.experiment.trial.distortion.seed == seed + 1


def test_the_plot_is_copied_and_saved(tab: FoolTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tab.curves.copy_button.click()
    assert QGuiApplication.clipboard().image().width() > 100
    for name, begins in (("a.png", b"\x89PNG"), ("a.svg", b"<svg"), ("a.csv", b"Turn")):
        file = tmp_path / name
        kind = {"png": "Picture (*.png)", "svg": "Drawing (*.svg)", "csv": "Table (*.csv)"}[name[2:]]
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, file=file, kind=kind: (str(file), kind))
        busy = Event()
        tab.curves._errands.submit(Job(lambda _, busy=busy: busy.wait(60)))
        tab.curves.save_button.click()  # a picture takes a second: it is drawn in the worker's thread
        assert not file.exists()
        busy.set()
        until(lambda file=file: str(file) in tab.curves.caption.text(), "that is said")
        assert file.read_bytes().startswith(begins)
    tab.curves.save(tmp_path / "a.png" / "a.csv")
    until(lambda: "cannot be written" in tab.curves.caption.text(), "that is said")


def test_an_empty_canvas_is_said(tab: FoolTab, window: MainWindow) -> None:
    window.document.clear()
    until(lambda: "Draw something" in tab.pictures.words.text(), "there is nothing to distort")
    assert tab.curves.shown is None


def test_what_was_set_is_there_when_the_window_opens_again(tab: FoolTab, window: MainWindow) -> None:
    tab.experiment.set_value("blur", 1.5)
    look_inside(window).close()
    settle()
    again = look_inside(window).tabs.of(FoolTab)
    assert again is not tab
    assert again.experiment.trial.distortion.blur == 1.5
    assert again.panel.knobs["blur"].value() == 15


def test_every_slider_has_words() -> None:
    names = {slider_name(slider) for slider in SLIDERS}
    assert len(names) == len(SLIDERS)
    ends = {distortion_words(slider, value) for slider in SLIDERS for value in (slider.low, slider.high)}
    assert len(ends) == 2 * len(SLIDERS)
    assert value_words(slider_of("turn"), -34) == "−34°"
    assert value_words(slider_of("noise"), 0.25) == "25\u00a0%"
