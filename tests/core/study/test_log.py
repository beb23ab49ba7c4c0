"""What a study under way has told so far."""

from __future__ import annotations

import pytest

from digitpad.core.study.events import BatchesDone, RunDisturbed, RunEpochDone, RunFinished, RunStarted, StudyStarted
from digitpad.core.study.log import StudyLog
from digitpad.core.study.plan import Epoch, Result, Run, StudyPlan

PLAN = StudyPlan(cases=("conv1", "paper"), seeds=(1, 2), epochs=2)
GROUP = ("conv1", 100)
FIRST, SECOND = Run(*GROUP, 1), Run(*GROUP, 2)


def epoch(accuracy: float, *, held_out: bool = True) -> Epoch:
    return Epoch(0.5, 0.8, 0.4 if held_out else None, accuracy if held_out else None, 2.0)


def result(run: Run, *accuracies: float) -> Result:
    epochs = tuple(map(epoch, accuracies))
    return Result(run, PLAN.fingerprint, 9000, 10_000, 0.3, 5.0, 1000, epochs, {})


def validation(one: Epoch) -> float | None:
    return one.validation_accuracy


def test_a_curve_is_the_mean_of_the_runs_that_came_so_far() -> None:
    log = StudyLog(PLAN)
    log.note(StudyStarted(PLAN, (result(FIRST, 0.6, 0.8),)))
    log.note(RunStarted(SECOND, 1000, 10, 10))
    log.note(RunEpochDone(SECOND, 1, epoch(0.7)))
    curve = log.curve(GROUP, validation)
    assert curve.epochs.tolist() == [1, 2]
    assert curve.mean.tolist() == pytest.approx([0.65, 0.8])
    assert curve.low.tolist() == pytest.approx([0.6, 0.8])
    assert curve.high.tolist() == pytest.approx([0.7, 0.8])
    assert not len(log.curve(("paper", 100), validation).mean)


def test_what_was_not_measured_is_no_curve() -> None:
    log = StudyLog(PLAN)
    log.note(RunStarted(FIRST, 1000, 10, 10))
    log.note(RunEpochDone(FIRST, 1, epoch(0.7, held_out=False)))
    assert not len(log.curve(GROUP, validation).mean)


def test_epochs_of_an_earlier_sitting_count_once() -> None:
    log = StudyLog(PLAN)
    log.note(StudyStarted(PLAN, ()))
    for _ in range(2):  # its process was lost: it starts again
        log.note(RunStarted(FIRST, 1000, 10, 10, (epoch(0.6),)))
    log.note(RunEpochDone(FIRST, 2, epoch(0.7)))
    assert log.curve(GROUP, validation).mean.tolist() == pytest.approx([0.6, 0.7])


def test_it_knows_what_is_under_way_and_what_is_finished() -> None:
    log = StudyLog(PLAN)
    log.note(StudyStarted(PLAN, ()))
    log.note(RunStarted(FIRST, 1000, 10, 10))
    log.note(RunStarted(SECOND, 1000, 10, 10, (epoch(0.6),)))
    log.note(BatchesDone(FIRST, 1, 0.5, 0.4, 0.9, 1000.0))
    assert log.under_way == {FIRST: 0.5, SECOND: 1.0}
    log.note(RunDisturbed(SECOND, "It was killed."))
    log.note(RunFinished(FIRST, result(FIRST, 0.6, 0.8)))
    assert not log.under_way
    assert [one.run for one in log.results_of(GROUP)] == [FIRST]
    assert log.groups == [GROUP, ("paper", 100)]
