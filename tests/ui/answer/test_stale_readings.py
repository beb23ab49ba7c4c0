"""Keys, buttons, menus and copies act on the drawing that the person sees, not on the reading of an older one."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from digitpad.core.recognition.predict import Predictions
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from digitpad.ui.main.main_window import MainWindow
from tests.support.waiting import LIMIT
from tests.support.windows import LEFT, Mouse, NewWindow, answered, answering, settle, until

BARS = [[(x, 0.3), (x, 0.4), (x, 0.5), (x, 0.6)] for x in (0.2, 0.4)]
NEW = [(0.7, 0.3), (0.7, 0.4), (0.7, 0.5), (0.7, 0.6)]
ACROSS = [(0.35, 0.45), (0.4, 0.45), (0.45, 0.45)]
"""Makes one digit with the second bar."""


class Gate:
    """Takes everything for a seven, as soon as it may."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.open.set()

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        assert self.open.wait(LIMIT)
        outputs = np.full((len(images), 10), 0.02 / 9, np.float32)
        outputs[:, 7] = 0.98
        return Predictions.of(outputs, None)


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def window(new_window: NewWindow, gate: Gate) -> MainWindow:
    """A window that has read two sevens, and reads nothing more until the gate is open."""
    window = new_window(load=lambda model: gate)
    window.activateWindow()
    window.canvas.setFocus()
    Mouse(window.canvas).draw(BARS)
    answered(window)
    until(lambda: window.features.samples.live_samples.loaded, "the samples are read")
    gate.open.clear()
    yield window
    gate.open.set()


def kept(window: MainWindow) -> list[OwnSample]:
    until(lambda: window.features.samples.live_samples.is_settled, "the samples are written")
    return list(SampleStore(window.features.samples.live_samples.folder).samples())


def labels(window: MainWindow) -> list[int | None]:
    assert window.reading.shown is not None
    return [digit.correction for digit in window.reading.shown.digits]


def let_read(window: MainWindow, gate: Gate) -> None:
    gate.open.set()
    answered(window)


def test_a_key_waits_for_the_digit_that_was_just_drawn(window: MainWindow, gate: Gate) -> None:
    Mouse(window.canvas).stroke(NEW)
    QTest.keyClick(window.canvas, Qt.Key.Key_1)
    settle()
    assert labels(window) == [None, None]
    let_read(window, gate)
    assert labels(window) == [None, None, 1]
    (sample,) = kept(window)
    assert sample.label == 1
    (stroke,) = sample.drawing.strokes
    assert np.allclose(stroke.points, window.document.drawing.strokes[-1].points, atol=1e-6)


def test_the_key_of_the_very_first_digit_waits_too(new_window: NewWindow, gate: Gate) -> None:
    window = new_window(load=lambda model: gate)
    gate.open.clear()
    Mouse(window.canvas).stroke(NEW)
    QTest.keyClick(window.canvas, Qt.Key.Key_1)
    let_read(window, gate)
    assert labels(window) == [1]


def test_keys_wait_in_their_order(window: MainWindow, gate: Gate) -> None:
    Mouse(window.canvas).stroke(NEW)
    for key in (Qt.Key.Key_3, Qt.Key.Key_Left, Qt.Key.Key_2):
        QTest.keyClick(window.canvas, key)
    let_read(window, gate)
    assert labels(window) == [None, 2, 3]


def test_who_draws_on_before_the_reading_comes_is_refused(window: MainWindow, gate: Gate) -> None:
    Mouse(window.canvas).stroke(NEW)
    QTest.keyClick(window.canvas, Qt.Key.Key_1)
    Mouse(window.canvas).stroke(ACROSS)
    assert window.statusBar().currentMessage().startswith("Nothing was corrected")
    let_read(window, gate)
    assert set(labels(window)) == {None}
    assert kept(window) == []


def test_a_button_is_refused_when_its_digit_is_no_longer_one(window: MainWindow, gate: Gate) -> None:
    Mouse(window.canvas).stroke(ACROSS)
    QTest.mouseClick(window.panel.row.choices[3], LEFT)  # of the second bar, which the panel still shows
    let_read(window, gate)
    assert set(labels(window)) == {None}
    assert kept(window) == []
    assert window.statusBar().currentMessage().startswith("Nothing was corrected")


def test_a_menu_opens_on_the_digit_that_was_just_drawn(window: MainWindow, gate: Gate) -> None:
    Mouse(window.canvas).stroke(NEW)
    QTest.keyClick(window.canvas, Qt.Key.Key_F2)
    assert window.digit_input.menu is None
    let_read(window, gate)
    assert window.digit_input.menu is not None
    assert window.reading.shown.current.digit.strokes == (2,)


def test_the_label_of_a_digit_that_is_no_longer_one_opens_no_menu(window: MainWindow, gate: Gate) -> None:
    place: QPoint = window.canvas.boxes._placed().labels[1].center().toPoint()
    Mouse(window.canvas).stroke(ACROSS)
    QTest.mouseClick(window.canvas, LEFT, Qt.KeyboardModifier.NoModifier, place)
    let_read(window, gate)
    settle()
    assert window.digit_input.menu is None


def test_an_open_menu_does_not_correct_what_changed_below_it(window: MainWindow, gate: Gate) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_F2)
    menu = window.digit_input.menu
    Mouse(window.canvas).stroke(ACROSS)
    menu.corrected.emit(3)
    let_read(window, gate)
    assert set(labels(window)) == {None}
    assert kept(window) == []


def test_a_copy_waits_for_the_number(window: MainWindow, gate: Gate) -> None:
    Mouse(window.canvas).stroke(NEW)
    window.actions_.copy.trigger()
    let_read(window, gate)
    assert QGuiApplication.clipboard().text() == "777"


def test_a_copy_of_what_was_never_read_holds_the_drawing_alone(window: MainWindow, gate: Gate) -> None:
    Mouse(window.canvas).stroke(NEW)
    window.actions_.copy.trigger()
    window.actions_.clear.trigger()
    assert QGuiApplication.clipboard().text() == ""
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_what_was_copied_elsewhere_meanwhile_stays_on_the_clipboard(window: MainWindow, gate: Gate) -> None:
    Mouse(window.canvas).stroke(NEW)
    window.actions_.copy.trigger()
    QGuiApplication.clipboard().setText("another program's")
    let_read(window, gate)
    assert QGuiApplication.clipboard().text() == "another program's"


def test_another_model_makes_the_reading_an_old_one(window: MainWindow, gate: Gate) -> None:
    window.recogniser.use(window.models.active)
    until(lambda: window.reading.awaited, "the drawing is to be read again")
    QTest.keyClick(window.canvas, Qt.Key.Key_1)
    settle()
    assert labels(window) == [None, None]
    gate.open.set()
    until(lambda: window.reading.is_current, "it is read again")
    assert labels(window) == [None, 1]


@pytest.mark.parametrize(("button", "count"), [("Do not keep it", 0), ("Keep it", 1)])
def test_next_to_no_ink_is_kept_only_when_the_person_says_so(
    window: MainWindow, gate: Gate, button: str, count: int
) -> None:
    window.actions_.clear.trigger()  # beside digits, a dot would belong to one of them
    Mouse(window.canvas).stroke([(0.7, 0.5), (0.71, 0.5)])
    let_read(window, gate)
    with answering(button) as asked:
        QTest.keyClick(window.canvas, Qt.Key.Key_7)
    assert asked == ["There is next to no ink. Keep it as a sample all the same?"]
    assert len(kept(window)) == count
