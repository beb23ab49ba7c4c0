"""Trainings in a real child process: how they end, however they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.core.jobs.events import Cancelled, Failed, LastEvent
from digitpad.core.jobs.training import BatchDone, EpochDone, Finished, Saving, Started, TrainingEvent, TrainJob
from digitpad.core.paths import default_paths
from digitpad.core.registry import CARD, KERAS_FILE, read_model
from digitpad.ml.process import TrainingProcess, child_for_training
from tests.support.jobs import under_way
from tests.support.processes import has_tensorflow
from tests.support.waiting import LIMIT, Stopwatch, wait_until

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
MNIST = default_paths().mnist


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "trainings"
    folder.mkdir()
    return folder


def job(folder: Path, **changes: object) -> TrainJob:
    values: dict[str, object] = {"limit": 300, "epochs": 1, "augmentation": (), **changes}
    return TrainJob(architecture="paper", name="test", mnist=MNIST, out=folder / "model", **values)


def events_of(
    process: TrainingProcess, react: Callable[[TrainingEvent], None] = lambda event: None
) -> list[TrainingEvent]:
    events = []
    for event in process.events():
        events.append(event)
        react(event)
    assert process.pid is None  # no zombie: it was waited for
    assert [isinstance(event, LastEvent) for event in events] == [False] * (len(events) - 1) + [True]
    return events


def cancelled_at(process: TrainingProcess, moment: Callable[[TrainingEvent], bool]) -> list[TrainingEvent]:
    """Cancel at the first event for which `moment` holds; check that the answer comes promptly."""
    asked: list[Stopwatch] = []

    def react(event: TrainingEvent) -> None:
        if isinstance(event, LastEvent):
            asked[0].assert_prompt()
        elif not asked and moment(event):
            asked.append(Stopwatch())
            process.cancel()

    return events_of(process, react)


def test_a_training_tells_its_course_and_leaves_a_whole_model(folder: Path) -> None:
    ready = child_for_training()
    ready.make_ready()
    events = events_of(TrainingProcess(job(folder), ready))
    kinds = [type(event) for event in events if not isinstance(event, BatchDone)]
    assert kinds == [Started, EpochDone, Saving, Finished]
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert finished.folder == folder / "model"
    assert [path.name for path in folder.iterdir()] == ["model"]
    model = read_model(finished.folder, bundled=False)
    model.verify()
    assert model.test_accuracy == finished.test_accuracy


@pytest.mark.usefixtures("spawned")
@pytest.mark.parametrize("waits", [False, True])
def test_cancel_while_tensorflow_is_imported(folder: Path, waits: bool) -> None:
    ready = child_for_training()
    if waits:
        ready.make_ready()
    process = TrainingProcess(job(folder), ready)
    with under_way(process) as events:
        wait_until(lambda: has_tensorflow(process.pid or 0), "TensorFlow is being imported")
        asked = Stopwatch()
        process.cancel()
        assert events.result() == [Cancelled()]
    asked.assert_prompt()
    assert not list(folder.iterdir())


def test_cancel_before_the_start(folder: Path) -> None:
    process = TrainingProcess(job(folder))
    process.cancel()
    assert events_of(process) == [Cancelled()]
    assert not list(folder.iterdir())


def test_cancel_within_an_epoch(folder: Path) -> None:
    process = TrainingProcess(job(folder, limit=5000, batch_size=10, epochs=50))
    events = cancelled_at(process, lambda event: isinstance(event, BatchDone))
    assert events[-1] == Cancelled()
    assert not list(folder.iterdir())


def test_cancel_during_validation(folder: Path) -> None:
    process = TrainingProcess(job(folder, limit=30_000, batch_size=1000, validation_share=0.9))
    last_batch = 3
    events = cancelled_at(process, lambda event: isinstance(event, BatchDone) and event.batch == last_batch)
    assert events[-1] == Cancelled()
    assert EpochDone not in map(type, events)
    assert not list(folder.iterdir())


def test_cancel_overrides_keeping_and_answers_while_saving(folder: Path) -> None:
    process = TrainingProcess(job(folder))

    def exporting() -> bool:
        try:
            return any(folder.rglob(KERAS_FILE))
        except FileNotFoundError:  # a folder that was just there
            return False

    def moment(event: TrainingEvent) -> bool:
        if isinstance(event, Saving):
            process.cancel(keep_best=True)
            wait_until(exporting, "the child is in the middle of the export")
            return True
        return False

    assert cancelled_at(process, moment)[-1] == Cancelled()
    assert not list(folder.iterdir())


def test_keep_best_saves_the_epochs_so_far(folder: Path) -> None:
    process = TrainingProcess(job(folder, limit=500, batch_size=20, epochs=1000))

    def react(event: TrainingEvent) -> None:
        if isinstance(event, EpochDone):
            process.cancel(keep_best=True)

    events = events_of(process, react)
    finished = events[-1]
    assert isinstance(finished, Finished)
    assert 1 <= finished.epochs < 10
    model = read_model(finished.folder, bundled=False)
    model.verify()
    assert model.card["epochs"] == finished.epochs


@posix
def test_a_killed_child_is_a_failure_that_names_the_signal(folder: Path) -> None:
    process = TrainingProcess(job(folder))
    with under_way(process) as events:
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        (failed,) = events.result()
    assert isinstance(failed, Failed)
    assert "SIGKILL" in failed.message
    assert not list(folder.iterdir())


def test_a_target_that_cannot_be_written_fails_before_the_training(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    (failed,) = events_of(TrainingProcess(job(tmp_path / "file")))
    assert isinstance(failed, Failed)
    assert failed.message.startswith("The model could not be written (")


def test_errors_for_people_arrive_as_their_sentence(folder: Path) -> None:
    (folder / "model").mkdir()
    (folder / "model" / CARD).write_text("somebody's")
    (failed,) = events_of(TrainingProcess(job(folder)))
    assert failed == Failed(f"{folder / 'model'} is in use already. Choose a folder that does not exist yet.")
    assert (folder / "model" / CARD).read_text() == "somebody's"


_DYING_PARENT = """
import os, sys
from pathlib import Path
from digitpad.core.jobs.training import (TrainJob,)
from digitpad.ml.process import TrainingProcess

if __name__ == "__main__":
    mnist, out = map(Path, sys.argv[1:])
    process = TrainingProcess(TrainJob("paper", "test", mnist, out, limit=5000, batch_size=10, epochs=1000))
    events = process.events()
    next(events)
    print("started", flush=True)
    os._exit(0)
"""


def test_a_child_whose_parent_died_ends(folder: Path, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_DYING_PARENT)
    command = [sys.executable, str(script), str(MNIST), str(folder / "model")]
    # The child has its parent's standard output: `run` returns when both have closed it.
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=LIMIT, check=True)
    assert done.stdout == "started\n"
    wait_until(lambda: not list(folder.iterdir()), "nothing is left")
