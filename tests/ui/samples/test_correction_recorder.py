"""What a person says that a digit on the canvas is becomes a sample, and goes again when they take it back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import NOT_A_DIGIT, Predictions
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from digitpad.ui.main.main_window import MainWindow
from tests.support.windows import LEFT, Mouse, NewWindow, answered, answering, until

BARS = [[(x, 0.3), (x, 0.4), (x, 0.5), (x, 0.6)] for x in (0.2, 0.5, 0.8)]
"""Three strokes so far from each other that each is a digit."""


class Sevens:
    """Takes everything for a seven."""

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        outputs = np.full((len(images), 10), 0.02 / 9, np.float32)
        outputs[:, 7] = 0.98
        return Predictions.of(outputs, None)


@pytest.fixture
def window(new_window: NewWindow) -> MainWindow:
    """A window whose network reads three sevens."""
    window = new_window(load=lambda model: Sevens())
    window.activateWindow()
    window.canvas.setFocus()
    Mouse(window.canvas).draw(BARS)
    answered(window)
    until(lambda: window.features.samples.live_samples.loaded, "the samples are read")
    return window


def stored(window: MainWindow) -> list[OwnSample]:
    """What stands on the disk, as another program reads it."""
    return list(SampleStore(window.features.samples.live_samples.folder).samples())


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.canvas, key)


def said(window: MainWindow, words: str) -> None:
    until(lambda: window.statusBar().currentMessage() == words, words)


def test_a_key_keeps_the_digit_s_own_strokes(window: MainWindow) -> None:
    press(window, Qt.Key.Key_1)
    said(window, "Kept as a sample of 1 · 1 sample")
    (sample,) = stored(window)
    assert (sample.label, sample.source, sample.image) == (1, "canvas", None)
    (stroke,) = sample.drawing.strokes
    assert np.allclose(stroke.points, window.document.drawing.strokes[2].points, atol=1e-6)
    assert sample.answer.model == window.models.active.name
    assert (sample.answer.prediction.digit, sample.misread) == (7, True)


def test_a_change_of_mind_is_the_same_sample_with_another_label(window: MainWindow) -> None:
    press(window, Qt.Key.Key_1, Qt.Key.Key_4)
    press(window, Qt.Key.Key_Left, Qt.Key.Key_7)
    said(window, "Kept as a sample of 7 · 2 samples")
    assert [sample.label for sample in stored(window)] == [4, 7]
    assert [sample.misread for sample in stored(window)] == [True, False]


def test_the_menu_takes_a_sample_back_and_brings_it_again(window: MainWindow) -> None:
    press(window, Qt.Key.Key_1, Qt.Key.Key_F2)
    window.digit_input.menu.as_read.trigger()
    said(window, "No sample any more · 0 samples")
    assert stored(window) == []
    press(window, Qt.Key.Key_2)
    said(window, "Kept as a sample of 2 · 1 sample")


def test_the_buttons_say_right_wrong_and_no_digit(window: MainWindow) -> None:
    row = window.panel.row
    QTest.mouseClick(row.right, LEFT)
    said(window, "Kept as a sample of 7 · 1 sample")
    assert row.right.isChecked()
    assert row.choices[7].isChecked()
    assert window.panel.text.startswith("777 Digit 3 of 3: confirmed as 7")
    QTest.mouseClick(row.choices[NOT_A_DIGIT], LEFT)
    said(window, "Kept as a sample of what is no digit · 1 sample")
    assert not row.right.isChecked()
    QTest.mouseClick(row.choices[3], LEFT)
    until(lambda: [sample.label for sample in stored(window)] == [3], "the label is three")
    QTest.mouseClick(row.choices[3], LEFT)  # pressed again: taken back
    said(window, "No sample any more · 0 samples")
    assert not any(button.isChecked() for button in [row.right, *row.choices.values()])
    assert window.canvas.hasFocus()


def test_the_buttons_follow_the_selected_digit(window: MainWindow) -> None:
    row = window.panel.row
    QTest.mouseClick(row.choices[3], LEFT)
    press(window, Qt.Key.Key_Home)
    assert not row.choices[3].isChecked()
    press(window, Qt.Key.Key_End)
    assert row.choices[3].isChecked()
    window.actions_.clear.trigger()
    assert not row.isEnabled()


def test_a_sample_that_was_deleted_meanwhile_comes_back_with_the_next_correction(window: MainWindow) -> None:
    press(window, Qt.Key.Key_1)
    said(window, "Kept as a sample of 1 · 1 sample")
    window.features.samples.live_samples.delete([stored(window)[0].id])
    until(lambda: not window.features.samples.live_samples.samples(), "the sample is deleted")
    press(window, Qt.Key.Key_5)
    said(window, "Kept as a sample of 5 · 1 sample")
    assert [sample.label for sample in stored(window)] == [5]


def test_samples_stay_when_the_canvas_is_cleared_and_the_window_closed(window: MainWindow) -> None:
    press(window, Qt.Key.Key_1)
    window.actions_.clear.trigger()
    assert window.close()
    assert [sample.label for sample in stored(window)] == [1]


def test_another_window_shows_what_this_one_keeps(window: MainWindow, new_window: NewWindow) -> None:
    other = new_window()
    press(window, Qt.Key.Key_1)
    until(lambda: len(other.features.samples.live_samples.samples()) == 1, "the other window knows it")


def test_what_cannot_be_written_is_said_kept_and_written_later(window: MainWindow, paths: Paths) -> None:
    paths.samples.parent.mkdir(parents=True, exist_ok=True)
    paths.samples.write_text("a file where the folder should be")
    press(window, Qt.Key.Key_1)
    until(lambda: "cannot be written" in window.messages.text, "it is said")
    assert len(window.features.samples.live_samples.samples()) == 1
    with answering("Stay") as asked:
        assert not window.close()
    assert "cannot be written" in asked[0]
    paths.samples.unlink()
    assert window.close()
    assert [sample.label for sample in stored(window)] == [1]


def test_a_sample_is_said_to_be_kept_when_it_is_on_the_disk_and_not_before(window: MainWindow, paths: Paths) -> None:
    paths.samples.parent.mkdir(parents=True, exist_ok=True)
    paths.samples.write_text("a file where the folder should be")
    window.statusBar().clearMessage()
    press(window, Qt.Key.Key_1)
    live_samples = window.features.samples.live_samples
    until(lambda: "cannot be written" in window.messages.text and len(live_samples.samples()) == 1, "it is in memory")
    assert not live_samples.is_settled
    assert "Kept" not in window.statusBar().currentMessage()
    paths.samples.unlink()
    said(window, "Kept as a sample of 1 · 1 sample")
    assert [sample.label for sample in stored(window)] == [1]
    until(lambda: window.messages.text == "Your samples are read and written again.", "it is said that it works again")


def test_a_damaged_file_is_said_once_in_a_window(new_window: NewWindow, paths: Paths) -> None:
    paths.samples.mkdir(parents=True)
    (Path(paths.samples) / "samples.jsonl").write_text("no record\n")
    window = new_window()
    until(lambda: "line 1" in window.messages.text, "it is said")
    window.messages.hide()
    live_samples = window.features.samples.live_samples
    live_samples.start()
    live_samples.append(())
    until(lambda: live_samples.is_settled, "they were read again")
    assert window.messages.text == ""
