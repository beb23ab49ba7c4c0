"""The progress of a training: it says what goes on, however long a batch takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.core.jobs.events import Failed
from digitpad.core.jobs.training import BatchDone, EpochDone, Saving, Started, TrainJob
from digitpad.ui.training.progress import TrainingProgressPanel
from tests.support.windows import destroy

JOB = TrainJob(architecture="paper", name="mine", mnist=Path("mnist"), out=Path("out"), epochs=2, batch_size=10_000)
STARTED = Started(159_254, 55_000, 5_000, 12)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def panel(qapp: QApplication, clock: Clock) -> Iterator[TrainingProgressPanel]:
    panel = TrainingProgressPanel(clock=clock)
    panel.show()
    panel.begin(JOB)
    yield panel
    destroy(panel)


def later(panel: TrainingProgressPanel, clock: Clock, seconds: float) -> str:
    """What the panel says so many seconds later."""
    clock.now += seconds
    assert panel._tick.isActive()
    panel._tick.timeout.emit()
    return panel.text


def first(batch: int, epoch: int = 1) -> BatchDone:
    return BatchDone(epoch, batch, 12, 2.3, 0.1, None, None)


def test_the_bar_works_until_the_first_batch_is_done(panel: TrainingProgressPanel, clock: Clock) -> None:
    panel.show_event(STARTED)
    assert panel.bar.maximum() == 0, "it moves by itself"
    assert "for" not in later(panel, clock, 1)
    said = later(panel, clock, 9)
    assert "55,000 training and 5,000 validation images" in said
    assert "the first batch builds the network's program, for 10 s" in said
    panel.show_event(first(1))
    assert (panel.bar.value(), panel.bar.maximum()) == (1, 12)
    assert "Epoch 1 of 2 · 55,000 training and 5,000 validation images, 159,254 parameters" in panel.text
    assert "first batch" not in panel.text


def test_a_slow_batch_is_counted_second_by_second(panel: TrainingProgressPanel, clock: Clock) -> None:
    panel.show_event(STARTED)
    panel.show_event(first(1))
    assert "batch 2 of 12 for 3 s" in later(panel, clock, 3)
    assert "batch 2 of 12 for 4 s" in later(panel, clock, 1)
    panel.show_event(BatchDone(1, 2, 12, 2.0, 0.3, 1_000.0, 100.0))
    assert panel.text.endswith("Epoch 1 of 2 · 1,000 images/s · 1 min 40 s left ")
    assert "1,000 images/s · 1 min 40 s left · batch 3 of 12 for 5 s" in later(panel, clock, 5)


def test_quick_batches_are_not_counted(panel: TrainingProgressPanel, clock: Clock) -> None:
    panel.show_event(STARTED)
    for batch in range(1, 6):
        panel.show_event(first(batch))
        assert "batch" not in later(panel, clock, 1)


def test_a_slow_validation_is_called_so(panel: TrainingProgressPanel, clock: Clock) -> None:
    panel.show_event(STARTED)
    panel.show_event(first(6))
    assert "validating for 4 s" in later(panel, clock, 4)
    panel.show_event(EpochDone(1, 2.0, 0.3, 1.9, 0.4, 30.0))
    assert "validating" not in later(panel, clock, 1)
    assert "batch 7 of 12 for 3 s" in later(panel, clock, 2)


def test_who_stops_a_training_reads_so_until_it_has_stopped(panel: TrainingProgressPanel, clock: Clock) -> None:
    panel.show_event(STARTED)
    panel.show_event(first(1))
    panel.say("Stopping …")
    panel.show_event(first(2))
    assert "Stopping …" in later(panel, clock, 5)
    assert "batch" not in panel.text


def test_saving_and_the_end_are_not_overwritten(panel: TrainingProgressPanel, clock: Clock) -> None:
    panel.show_event(STARTED)
    panel.show_event(first(12, epoch=2))
    panel.show_event(Saving())
    assert "Saving" in later(panel, clock, 10)
    assert "for" not in panel.text.split("Saving")[1]
    panel.show_event(Failed("The disk is full."))
    assert "The disk is full." in panel.text
    assert not panel._tick.isActive()
