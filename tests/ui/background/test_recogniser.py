"""A slow reading gives way to a newer drawing, says that it is under way, and keeps no window from closing."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import Predictions
from digitpad.ui.main.main_window import MainWindow
from tests.support.waiting import LIMIT
from tests.support.windows import NewWindow, answered, number, until


class Counting:
    """Takes everything for a seven, as soon as it may, and counts what it is asked."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.open.set()
        self.asked = 0

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        assert self.open.wait(LIMIT)
        self.asked += len(images)
        outputs = np.full((len(images), 10), 0.02 / 9, np.float32)
        outputs[:, 7] = 0.98
        return Predictions.of(outputs, None)


def many(strokes: int) -> Drawing:
    """Little strokes side by side in lines of fifty, which make ten times as many candidates."""
    places = [(0.01 + n % 50 / 50, 0.01 + n // 50 / 50) for n in range(strokes)]
    return Drawing(tuple(Stroke.of([(x, y), (x + 0.004, y + 0.008), (x, y + 0.012)], width=0.002) for x, y in places))


@pytest.fixture
def network() -> Counting:
    return Counting()


@pytest.fixture
def window(new_window: NewWindow, network: Counting) -> MainWindow:
    return new_window(load=lambda model: network)


def test_a_newer_drawing_ends_a_slow_reading(window: MainWindow, network: Counting) -> None:
    read: list[Drawing] = []
    window.recogniser.answered.connect(lambda _, drawing: read.append(drawing))
    slow, new = many(900), number("12")
    window.show_drawing(slow)
    window.show_drawing(new)
    answered(window)
    assert read == [new]
    assert network.asked < 100


def test_a_slow_reading_alone_comes_to_its_end(window: MainWindow, network: Counting) -> None:
    window.show_drawing(many(150))
    answered(window)
    assert len(window.reading.text.replace("\n", "")) == 150


def test_what_takes_long_says_so_until_it_is_read(window: MainWindow, network: Counting) -> None:
    network.open.clear()
    window.show_drawing(number("12"))
    until(lambda: "Reading …" in window.panel.text, "it says that it reads")
    network.open.set()
    answered(window)
    assert "Reading" not in window.panel.text
    assert window.panel.text.startswith("77")


def test_clearing_the_canvas_ends_the_reading_and_its_word(window: MainWindow, network: Counting) -> None:
    network.open.clear()
    window.show_drawing(number("12"))
    until(lambda: "Reading …" in window.panel.text, "it says that it reads")
    window.document.clear()
    assert window.panel.text == "? Nothing drawn yet."
    network.open.set()
    until(lambda: not window.recogniser.is_busy, "the reading is over")
    assert window.panel.text == "? Nothing drawn yet."


def test_what_is_too_much_says_so_and_the_next_drawing_is_read(window: MainWindow, network: Counting) -> None:
    window.show_drawing(many(2400))
    until(lambda: window.reading.is_current, "it is known that it is too much")
    assert window.panel.text == "? Too much to read here."
    assert network.asked == 0
    window.document.undo()
    assert window.panel.text == "? Nothing drawn yet."
    window.show_drawing(number("12"))
    answered(window)
    assert window.panel.text.startswith("77")


def test_what_cannot_be_read_leaves_no_older_answer_over_it(window: MainWindow, network: Counting) -> None:
    window.show_drawing(number("12"))
    answered(window)
    network.classify = None  # type: ignore[assignment]
    window.show_drawing(number("345"))
    until(lambda: window.reading.is_current, "the reading has failed")
    assert window.panel.text == "? This cannot be read."
    assert window.messages.isVisible()


def test_a_window_closes_in_the_middle_of_a_reading(window: MainWindow, network: Counting) -> None:
    window.show_drawing(many(900))
    until(lambda: window.recogniser.is_busy, "it is being read")
    assert window.close()
    assert not window.recogniser._worker._thread.isRunning()
    assert network.asked == 0


@pytest.mark.parametrize("numbers", [True, False])
def test_thousands_of_strokes_over_each_other_are_one_thing(
    window: MainWindow, network: Counting, numbers: bool
) -> None:
    window.actions_.numbers.setChecked(numbers)
    random = np.random.default_rng(3)
    window.show_drawing(Drawing(tuple(Stroke.of(random.uniform(0.4, 0.6, (8, 2)), width=0.01) for _ in range(2000))))
    answered(window)
    assert [digit.digit.strokes for digit in window.reading.shown.digits] == [tuple(range(2000))]
    assert network.asked == 1


@pytest.mark.parametrize("network", ["pen", "lines"])
def test_without_what_reads_lines_as_wholes_drawings_are_read_all_the_same(
    new_window: NewWindow, paths: Paths, tmp_path: Path, network: str
) -> None:
    resources = Path(shutil.copytree(paths.resources, tmp_path / "resources"))
    (resources / network / "model.tflite").write_bytes(b"nothing")
    window = new_window(replace(paths, resources=resources))
    until(lambda: bool(window.messages.text), "it is said")
    assert window.messages.text.startswith("Numbers are read less well than usual. ")
    window.show_drawing(number("12"))
    answered(window)
    assert window.reading.text == "12"
