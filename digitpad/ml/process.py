"""Runs a job that makes a model in a process of its own: the window stays free, the job can be ended at any moment.

This module imports no Keras: the window's process imports it, the child imports the trainer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

from digitpad.core.errors import error_words
from digitpad.core.files import remove_folder
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildSettings
from digitpad.core.jobs.events import Cancelled, Emit, Failed, FailureSentences, ShouldStop, Stop, failed
from digitpad.core.jobs.job_process import NICENESS, JobProcess
from digitpad.core.jobs.ready_child import ReadyChild
from digitpad.core.jobs.training import Saving, TrainingEvent, TrainJob
from digitpad.core.jobs.workspace import abandon, clear, workspace

_STOPPING_SECONDS: Final = 1.5
"""Most that a cancelled child may take to stop by itself, so that all is over in two."""
_SETTINGS: Final = ChildSettings("training", niceness=NICENESS)
_SENTENCES: Final = FailureSentences(
    unwritable="The model could not be written",
    memory="There is not enough memory for this training. Close other programs and train again.",
    unexpected="The training failed because of an error in digitpad",
)

_Event = TypeVar("_Event")
JobFunction: TypeAlias = Callable[[Emit[_Event], ShouldStop], None]
"""Does a job in the child, and emits its last event. It travels by its name: a `partial` of a module's function."""


class ModelProcess(JobProcess[_Event]):
    """A job that writes a model into a folder of its own; cancelled, killed or crashed, it leaves nothing there."""

    def __init__(self, *, out: Path, work: JobFunction[_Event], command: str, ready: ReadyChild | None = None) -> None:
        """`out`: the folder that the job writes; `command`: what does the same in a terminal."""
        main = partial(_run_job, out, work)
        super().__init__(main, _SETTINGS, patience=_STOPPING_SECONDS, ready=ready)
        self._out = out
        self._command = command
        self._out_is_ours = not out.exists()  # the job refuses others' folders; they are not ours to remove

    def _not_started(self, error: Exception) -> Failed:
        return Failed(f"The training could not be started ({error_words(error)}).")

    def _settled(self, last: _Event) -> _Event | Cancelled:
        return Cancelled()  # a model that was finished in that very moment is removed, too

    def _tidy(self, last: object, *, by_itself: bool) -> None:
        if not by_itself:
            if self._out_is_ours:
                remove_folder(self._out)
            clear(self._out)

    def _obituary(self, death: ChildDeath) -> str:
        more = f"«{self._command}» in a terminal shows more."
        if death.exit_code is None:
            return "The training stopped answering and was ended; no model was saved."
        if death.exit_code >= 0:
            return f"The training ended unexpectedly ({death.cause}); no model was saved. {more}"
        if death.cause == "SIGKILL":
            return (
                f"The training was killed by the system ({death.cause}), maybe because memory ran out; no model was "
                "saved. Close other programs and train again."
            )
        return f"The training crashed ({death.cause}); no model was saved. {more}"


class TrainingProcess(ModelProcess[TrainingEvent]):
    """A `core.jobs.training.TrainingHandle`."""

    def __init__(self, job: TrainJob, ready: ReadyChild | None = None) -> None:
        """`ready`: of `child_for_training`."""
        super().__init__(out=job.out, work=partial(_train, job), command="digitpad train", ready=ready)

    def cancel(self, *, keep_best: bool = False) -> None:
        """Stop within two seconds; with `keep_best`, save the best epoch so far instead (takes a little more).

        Without `keep_best` it overrides an earlier request to keep; the reverse does not hold.
        """
        self._ask(Stop.KEEP_BEST if keep_best else Stop.DISCARD)


def child_for_training() -> ReadyChild:
    """Keeps a child with TensorFlow imported, which takes seconds, for a training or teaching that may begin soon."""
    return ReadyChild(_import_trainer, _SETTINGS)


def _import_trainer() -> None:
    import digitpad.ml.trainer  # noqa: F401  # that is all


def _train(job: TrainJob, emit: Emit[TrainingEvent], should_stop: ShouldStop) -> None:
    from digitpad.ml.trainer import train

    train(job, emit, should_stop)


class StopListener:
    """In the child: sends events, and knows what was asked last."""

    def __init__(self, link: ChildLink[Stop, object]) -> None:
        self._link = link
        self._asked = Stop.NO
        self._saving = False

    def emit(self, event: object) -> None:
        """Send an event; if nobody is there to read it, the training ends."""
        self._saving = self._saving or isinstance(event, Saving)
        try:
            self._link.send(event)
        except OSError:
            self._asked = Stop.DISCARD

    def should_stop(self) -> Stop:
        """What was asked last; a window that died wants nothing kept."""
        try:
            while self._asked is not Stop.DISCARD and self._link.poll():
                self._asked = self._link.receive()
        except (EOFError, OSError):
            self._asked = Stop.DISCARD
        if self._saving and self._asked is Stop.KEEP_BEST:
            return Stop.NO  # all epochs are done, and what is being saved is what shall be kept
        return self._asked


def _run_job(out: Path, work: JobFunction[object], link: ChildLink[Stop, object]) -> None:
    """The child's whole life."""
    listener = StopListener(link)
    try:
        with workspace(out):
            link.when_orphaned(partial(abandon, out))
            work(listener.emit, listener.should_stop)
    except Exception as error:
        listener.emit(failed(error, _SENTENCES))
