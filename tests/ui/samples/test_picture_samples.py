"""Corrections in the picture window become samples of the digits' images, and undo takes them back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.window import PictureWindow
from tests.support.picture_windows import CTRL, digit, opened, page_file, press
from tests.support.windows import until


@pytest.fixture
def page(reader: PictureWindow, tmp_path: Path) -> PictureWindow:
    """The picture window with a page of three lines: 4096, 1378, 52; its first digit is selected."""
    opened(reader, page_file(tmp_path))
    reader.selection.choose([digit(reader, 0)])
    return reader


def stored(window: MainWindow) -> list[OwnSample]:
    return list(SampleStore(window.features.samples.live_samples.folder).samples())


def labels(window: MainWindow, expected: list[int]) -> None:
    until(lambda: [sample.label for sample in stored(window)] == expected, f"the samples are {expected}")


def test_a_correction_keeps_the_digit_s_image(window: MainWindow, page: PictureWindow) -> None:
    press(page, Qt.Key.Key_9)
    labels(window, [9])
    (sample,) = stored(window)
    assert (sample.source, sample.drawing) == ("picture", None)
    assert np.array_equal(sample.image, np.rint(page.selection.digits[0].prepared.image * 255))
    assert sample.answer.prediction.digit == 4
    assert sample.misread
    until(lambda: "Kept as a sample of 9 · 1 sample" in page.statusBar().currentMessage(), "it is said")


def test_right_as_it_is_read_keeps_it_too(window: MainWindow, page: PictureWindow) -> None:
    press(page, Qt.Key.Key_Return)
    labels(window, [4])
    assert not stored(window)[0].misread


def test_undo_takes_it_back_and_redo_brings_the_same_again(window: MainWindow, page: PictureWindow) -> None:
    press(page, Qt.Key.Key_9)
    labels(window, [9])
    (before,) = stored(window)
    press(page, Qt.Key.Key_1)
    labels(window, [1])
    press(page, Qt.Key.Key_Z, CTRL)
    labels(window, [9])
    press(page, Qt.Key.Key_Z, CTRL)
    labels(window, [])
    press(page, Qt.Key.Key_Y, CTRL)
    labels(window, [9])
    assert stored(window)[0].id == before.id
    page.actions_.as_read.trigger()
    labels(window, [])


def test_many_at_once(window: MainWindow, page: PictureWindow) -> None:
    page.actions_.select_all.trigger()
    press(page, Qt.Key.Key_Return)
    labels(window, [4, 0, 9, 6, 1, 3, 7, 8, 5, 2])
    until(lambda: page.statusBar().currentMessage() == "Kept 10 samples · 10 samples in all", "it is said")


def test_a_page_that_is_read_again_keeps_its_samples(window: MainWindow, page: PictureWindow) -> None:
    press(page, Qt.Key.Key_9)
    labels(window, [9])
    page.actions_.read_again.trigger()
    until(lambda: not page.page_list.is_busy, "it is read again")
    assert [one.correction for one in page.selection.digits] == [None] * 10
    labels(window, [9])
    page.selection.choose([digit(page, 0)])
    press(page, Qt.Key.Key_8)  # the same digit again
    labels(window, [8])


def test_nothing_is_kept_when_the_tick_is_off(window: MainWindow, page: PictureWindow) -> None:
    page.actions_.keep_samples.setChecked(False)
    press(page, Qt.Key.Key_9)
    page.actions_.keep_samples.setChecked(True)
    page.selection.choose([digit(page, 1)])
    press(page, Qt.Key.Key_Return)
    labels(window, [0])
    assert window._settings["keep_corrections"] is True
