"""Studies in real child processes: what they tell, and that nothing is lost however they end."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import load_test
from digitpad.core.jobs.events import Cancelled, LastEvent
from digitpad.core.paths import default_paths
from digitpad.core.registry import read_model
from digitpad.core.study.events import (
    BatchesDone,
    RunDisturbed,
    RunEpochDone,
    RunStarted,
    StudyEvent,
    StudyFinished,
    StudyStarted,
)
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Run, StudyPlan
from digitpad.ml.study.child import StudyJob
from digitpad.ml.study.process import StudyProcesses
from tests.support.processes import is_waiting
from tests.support.waiting import Stopwatch, wait_until

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
MNIST = default_paths().mnist
PLAN = StudyPlan(cases=("conv1-dropout1",), seeds=(1,), epochs=4, limit=240)
RUN = Run("conv1-dropout1", 100, 1)
React = Callable[[StudyProcesses, StudyEvent], None]


def events_of(
    path: Path, plan: StudyPlan = PLAN, react: React = lambda handle, event: None, **changes: object
) -> list[StudyEvent]:
    folder = StudyFolder(path)
    folder.create(plan)
    handle = StudyProcesses(StudyJob(plan, folder, MNIST, **changes))
    events = []
    for event in handle.events():
        events.append(event)
        react(handle, event)
    assert handle.pids == []  # no zombies: they were waited for
    assert not folder.temporary.exists()
    assert [isinstance(event, LastEvent) for event in events] == [False] * (len(events) - 1) + [True]
    return events


def kinds(events: list[StudyEvent]) -> list[str]:
    return [type(event).__name__ for event in events if not isinstance(event, BatchesDone)]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("undisturbed")
    events = events_of(path)
    assert kinds(events) == ["StudyStarted", "RunStarted", *["RunEpochDone"] * 4, "RunFinished", "StudyFinished"]
    return path


def test_a_finished_run_has_its_figures_its_answers_and_a_model(undisturbed: Path) -> None:
    folder = StudyFolder(undisturbed)
    result = folder.result(PLAN, RUN)
    assert result is not None
    assert (len(result.epochs), result.test_images, result.parameters) == (4, 10_000, 542_230)
    assert result.epochs[-1].loss < result.epochs[0].loss
    labels = load_test(MNIST).labels
    assert (folder.outputs(RUN).argmax(1) == labels).sum() == result.hits > 5000
    model = read_model(folder.model_folder(RUN), bundled=False)
    model.verify()
    assert model.test_accuracy == result.accuracy
    assert model.rejection_threshold is not None
    assert "--cases conv1-dropout1 --seeds 1 " in str(model.card["command"])


def test_a_stopped_run_goes_on_and_ends_as_if_nothing_had_been(undisturbed: Path, tmp_path: Path) -> None:
    def stop(handle: StudyProcesses, event: StudyEvent) -> None:
        if isinstance(event, RunEpochDone) and event.number == 2:
            handle.cancel()

    assert events_of(tmp_path, react=stop)[-1] == Cancelled()
    events = events_of(tmp_path)
    started = next(event for event in events if isinstance(event, RunStarted))
    assert len(started.before) >= 2
    first, second = (StudyFolder(path).outputs(RUN) for path in (undisturbed, tmp_path))
    if os.cpu_count() in (1, 2):  # with one thread for each run, to the last bit
        assert np.array_equal(first, second)
    assert first == pytest.approx(second, abs=1e-3)


@posix
def test_a_killed_child_loses_nothing_and_is_replaced(tmp_path: Path) -> None:
    killed: list[int] = []

    def kill(handle: StudyProcesses, event: StudyEvent) -> None:
        if isinstance(event, RunEpochDone) and event.number == 1 and not killed:
            killed.extend(handle.pids)
            os.kill(killed[0], signal.SIGKILL)

    events = events_of(tmp_path, react=kill)
    assert kinds(events).count("RunFinished") == 1
    (disturbed,) = (event for event in events if isinstance(event, RunDisturbed))
    assert "was killed (signal 9); the run goes on from its last epoch" in disturbed.message
    starts = [event for event in events if isinstance(event, RunStarted)]
    assert [len(start.before) > 0 for start in starts] == [False, True]
    assert events[-1] == StudyFinished()


def test_a_damaged_checkpoint_and_a_damaged_record_are_named_and_done_again(undisturbed: Path, tmp_path: Path) -> None:
    plan = replace(PLAN, epochs=1, seeds=(1, 2))
    folder = StudyFolder(tmp_path)
    for name in ("record.json", "checkpoint.npz"):
        run = plan.runs[0] if name == "record.json" else plan.runs[1]
        folder.run_folder(run).mkdir(parents=True)
        (folder.run_folder(run) / name).write_bytes(b"{")
    events = events_of(tmp_path, plan, processes=1)
    messages = [event.message for event in events if isinstance(event, RunDisturbed)]
    assert messages == [
        "The record of conv1-dropout1, batch 100, seed 1 is damaged; the run is done again.",
        "The unfinished run conv1-dropout1, batch 100, seed 2 is damaged or of another study; it begins again.",
    ]
    assert kinds(events).count("RunFinished") == 2


def test_pause_go_on_and_cancel_in_a_pause(tmp_path: Path) -> None:
    """At the first epoch it pauses; at a later one again, and is cancelled there."""
    seen: list[str] = []

    def react(handle: StudyProcesses, event: StudyEvent) -> None:
        if not isinstance(event, (RunEpochDone, BatchesDone)) or len(seen) > 1:
            return
        handle.pause()
        (pid,) = handle.pids
        wait_until(lambda: is_waiting(pid), "the child waits")
        done = len(list(tmp_path.glob("runs/*/checkpoint.npz"))), stamp(tmp_path)
        assert is_waiting(pid)
        assert (len(list(tmp_path.glob("runs/*/checkpoint.npz"))), stamp(tmp_path)) == done
        seen.append("paused")
        if len(seen) == 1:
            handle.go_on()
        else:
            asked.append(Stopwatch())
            handle.cancel()

    asked: list[Stopwatch] = []
    events = events_of(tmp_path, replace(PLAN, epochs=500), react=react)
    assert seen == ["paused", "paused"]
    asked[0].assert_prompt()
    assert events[-1] == Cancelled()


def stamp(path: Path) -> list[int]:
    return [file.stat().st_mtime_ns for file in path.glob("runs/*/checkpoint.npz")]


def test_everything_finished_needs_no_child(undisturbed: Path) -> None:
    started, last = events_of(undisturbed)
    assert isinstance(started, StudyStarted)
    assert [result.run for result in started.finished] == [RUN]
    assert last == StudyFinished()


def test_a_full_folder_ends_the_study_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("in the way")
    last = events_of(tmp_path, replace(PLAN, epochs=1))[-1]
    assert type(last).__name__ == "Failed"
    assert last.message.startswith("The study could not be written (")
