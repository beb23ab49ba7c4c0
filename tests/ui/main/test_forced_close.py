"""Signals of the system close the window whatever is asked at that moment, and nothing is lost by it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from digitpad.core.jobs.training import Cancelled, Started, TrainingEvent, TrainJob
from digitpad.core.paths import Paths
from digitpad.core.samples.spare import SPARE_NAME
from digitpad.core.samples.store import SampleStore
from digitpad.ui.main.forced_close import SIGNALS, ForcedClose
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import Mouse, NewWindow, answered, answering, until

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")


class EndlessTraining:
    """A `TrainingHandle` that goes on until it is cancelled."""

    def __init__(self, job: TrainJob) -> None:
        self._asked = Event()

    def events(self) -> Iterator[TrainingEvent]:
        yield Started(159_254, 55_000, 5_000, 100)
        assert self._asked.wait(30)
        yield Cancelled()

    def cancel(self, *, keep_best: bool = False) -> None:
        self._asked.set()


@pytest.fixture(autouse=True)
def _handlers_stay() -> Iterator[None]:
    before = {name: signal.getsignal(getattr(signal, name)) for name in SIGNALS}
    yield
    for name, handler in before.items():
        signal.signal(getattr(signal, name), handler)


def listening(new_window: NewWindow, **given: object) -> MainWindow:
    """A window that closes on signals."""
    window = new_window(**given)
    ForcedClose(window).listen()
    return window


def training(new_window: NewWindow) -> MainWindow:
    window = listening(new_window, start_training=EndlessTraining)
    window.actions_.train.trigger()
    window.features.training.dialog.start_button.click()
    until(lambda: window.features.training.runner.is_running, "a training is under way")
    return window


def when(holds: Callable[[], bool], do: Callable[[], object]) -> QTimer:
    """Do something once, as soon as something holds; the timer must be held."""
    timer = QTimer(interval=10)

    def look() -> None:
        if holds():
            timer.stop()
            do()

    timer.timeout.connect(look)
    timer.start()
    return timer


def question_is_open() -> bool:
    return isinstance(QApplication.activeModalWidget(), QMessageBox)


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_closes_the_window_while_it_asks(new_window: NewWindow, name: str) -> None:
    window = training(new_window)
    waits = when(question_is_open, lambda: os.kill(os.getpid(), getattr(signal, name)))
    assert not window.close()  # the signal answered for the person: not this time
    assert not waits.isActive()
    until(lambda: not window.isVisible(), "the window is closed")
    assert not window.features.training.runner.is_running


def test_a_signal_closes_the_window_while_a_menu_is_open(new_window: NewWindow) -> None:
    window = listening(new_window)
    menu = QMenu(window)
    menu.addAction("something")
    waits = when(menu.isVisible, lambda: os.kill(os.getpid(), signal.SIGTERM))
    menu.exec(window.mapToGlobal(window.rect().center()))
    assert not waits.isActive()
    until(lambda: not window.isVisible(), "the window is closed")


def test_who_stays_is_asked_again_next_time(new_window: NewWindow) -> None:
    window = training(new_window)
    for _ in range(2):
        with answering("Go on"):
            assert not window.close()
    assert window.features.training.runner.is_running


def test_a_sample_that_cannot_be_written_when_a_signal_comes_is_there_next_time(
    new_window: NewWindow, paths: Paths
) -> None:
    window = listening(new_window)
    paths.samples.parent.mkdir(parents=True, exist_ok=True)
    paths.samples.write_text("a file where the folder should be")
    window.activateWindow()
    window.canvas.setFocus()
    Mouse(window.canvas).draw(DRAWN[5])
    answered(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_5)
    until(lambda: "cannot be written" in window.messages.text, "it is said")
    waits = when(question_is_open, lambda: os.kill(os.getpid(), signal.SIGTERM))
    assert not window.close()
    assert not waits.isActive()
    until(lambda: not window.isVisible(), "the window is closed")
    paths.samples.unlink()
    again = new_window()
    live_samples = again.features.samples.live_samples
    until(lambda: [sample.label for sample in live_samples.samples()] == [5], "the sample is there")
    until(lambda: live_samples.is_settled, "it is written")
    assert [sample.label for sample in SampleStore(paths.samples).samples()] == [5]
    assert not list(paths.data.parent.rglob(f"*/{SPARE_NAME}"))
