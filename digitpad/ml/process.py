"""Runs a job in a process of its own: the window stays free, and a training can be ended at any moment.

This module imports no Keras: the window's process imports it, the child imports the trainer.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from math import inf
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock
from typing import Final, Generic, TypeVar

from digitpad.core.errors import DigitpadError
from digitpad.core.files import remove_folder
from digitpad.core.jobs.training import (
    LAST_EVENTS,
    Cancelled,
    Emit,
    Failed,
    Saving,
    ShouldStop,
    Stop,
    TrainingEvent,
    TrainJob,
)
from digitpad.ml.workspace import clear, workspace

_PATIENCE: Final = 1.5  # seconds that a child has to stop by itself before it is ended
_FAREWELL: Final = 5.0  # seconds that TensorFlow may take to leave after the last event
_LOOK: Final = 0.1  # seconds between two looks at the deadline
_NICE: Final = 15


Event = TypeVar("Event")
"""What a job tells: its own events, `Cancelled` and `Failed`."""
Work = Callable[[Callable[[object], None], ShouldStop], None]
"""Does a job in the child, and emits one of its last events; can be pickled."""


class ChildProcess(Generic[Event]):
    """One job in one child process. Spawned, never forked.

    Call `start`, then iterate over `events` in a thread; they end the child and leave neither zombie nor half a model.
    """

    def __init__(self, *, out: Path, work: Work, last_events: tuple[type, ...], command: str) -> None:
        """`out`: the folder that the job writes; `command`: what does the same in a terminal."""
        context = multiprocessing.get_context("spawn")
        self._out = out
        self._last_events = last_events
        self._command = command
        self._pipe, self._far_end = context.Pipe()
        self._process = context.Process(target=_work, args=(out, work, self._far_end), name="training", daemon=True)
        self._lock = Lock()
        self._asked = Stop.NO
        self._deadline = inf
        self._over = False
        self._closed = False
        self._out_is_ours = not out.exists()  # the job refuses others' folders; they are not ours to remove
        self._failure: Failed | None = None

    @property
    def pid(self) -> int | None:
        """The child's process id; None before `start` and after `close`."""
        return None if self._closed else self._process.pid

    def start(self) -> None:
        """Start the child. Where that is impossible, `events` says so."""
        try:
            self._process.start()
        except OSError as error:
            self._failure = Failed(f"The training could not be started ({error.strerror or error}).")
        finally:
            self._far_end.close()  # the child has its own; with this one open its death would go unnoticed

    def events(self) -> Iterator[Event | Cancelled | Failed]:
        """Yield events as they come and end after exactly one of the last ones. Blocks: call it from a thread.

        Whoever stops iterating earlier ends the training.
        """
        try:
            while not self._over:
                event = self._next()
                # Who has cancelled hears nothing more of a training that may go on for a second.
                if self._over or self._asked is not Stop.DISCARD:
                    yield event
        finally:
            self.close()

    def cancel(self, *, keep_best: bool = False) -> None:
        """Stop within two seconds; with `keep_best`, save the best epoch so far instead (takes a little more).

        Any thread may call it. Without `keep_best` it overrides an earlier wish to keep; the reverse does not hold.
        """
        with self._lock:
            if self._closed or self._asked is Stop.DISCARD:
                return
            self._asked = Stop.KEEP_BEST if keep_best else Stop.DISCARD
            if not keep_best:
                self._deadline = time.monotonic() + _PATIENCE
            try:
                self._pipe.send(self._asked)
            except OSError:
                return  # the child is gone already; `events` tells how it ended

    def close(self) -> None:
        """End the child if it still runs and wait for it. `events` does so itself; do not call it beside them."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._pipe.close()
        if self._process.pid is not None:
            if self._over:
                self._process.join(_FAREWELL)
            else:
                self._discard()
            self._end()
            self._process.close()

    def _next(self) -> Event | Cancelled | Failed:
        event = self._receive()
        with self._lock:
            self._over = isinstance(event, self._last_events)
            discard = self._asked is Stop.DISCARD
        if self._over and discard:
            self._discard()
            return Cancelled()
        return event

    def _receive(self) -> Event | Cancelled | Failed:
        try:
            while time.monotonic() < self._deadline:
                if self._pipe.poll(_LOOK):
                    event: Event = self._pipe.recv()
                    return event
        except (EOFError, OSError):
            return self._death()
        return Cancelled()

    def _death(self) -> Failed:
        """What to say of a child that left without a last event."""
        if self._failure is not None:
            return self._failure
        self._process.join(_PATIENCE)
        code = self._process.exitcode
        self._discard()
        return Failed(_obituary(code, self._command))

    def _discard(self) -> None:
        self._end()
        if self._out_is_ours:
            remove_folder(self._out)
        clear(self._out)

    def _end(self) -> None:
        if self._process.pid is None or not self._process.is_alive():
            return
        self._process.terminate()
        self._process.join(0.2)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


class TrainingProcess(ChildProcess[TrainingEvent]):
    """A `core.training.TrainingHandle`."""

    def __init__(self, job: TrainJob) -> None:
        super().__init__(out=job.out, work=partial(_train, job), last_events=LAST_EVENTS, command="digitpad train")


def _train(job: TrainJob, emit: Emit, should_stop: ShouldStop) -> None:
    from digitpad.ml import trainer

    trainer.run(job, emit, should_stop)


def _obituary(exit_code: int | None, command: str) -> str:
    if exit_code is None:
        return "The training stopped answering and was ended; no model was saved."
    if exit_code >= 0:
        return (
            f"The training ended unexpectedly (exit code {exit_code}); no model was saved. "
            f"«{command}» in a terminal shows more."
        )
    try:
        name = signal.Signals(-exit_code).name
    except ValueError:
        name = f"signal {-exit_code}"
    if name == "SIGKILL":
        return (
            f"The training was killed by the system ({name}), maybe because memory ran out; no model was saved. "
            "Close other programs and train again."
        )
    return f"The training crashed ({name}); no model was saved. «{command}» in a terminal shows more."


class _Link:
    """The child's end of the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._asked = Stop.NO
        self._saving = False

    def emit(self, event: object) -> None:
        """Send an event; if nobody is there to read it, the training ends."""
        self._saving = self._saving or isinstance(event, Saving)
        try:
            self._pipe.send(event)
        except OSError:
            self._asked = Stop.DISCARD

    def should_stop(self) -> Stop:
        """The last wish received; a window that died wants nothing kept."""
        try:
            while self._asked is not Stop.DISCARD and self._pipe.poll():
                self._asked = self._pipe.recv()
        except (EOFError, OSError):
            self._asked = Stop.DISCARD
        if self._saving and self._asked is Stop.KEEP_BEST:
            return Stop.NO  # all epochs are done, and what is being saved is what shall be kept
        return self._asked


def _work(out: Path, work: Work, pipe: Connection) -> None:
    """The child's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the window's to answer
    if hasattr(os, "nice"):
        os.nice(_NICE)
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # so it is in a packaged program without console
            setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for the whole life
    link = _Link(pipe)
    try:
        with workspace(out):
            work(link.emit, link.should_stop)
    except Exception as error:
        link.emit(_failure(error))


def _failure(error: Exception) -> Failed:
    if isinstance(error, DigitpadError):
        return Failed(str(error))
    details = "".join(traceback.format_exception(error))
    if isinstance(error, OSError):
        return Failed(f"The model could not be written ({error.strerror or error}).", details)
    if isinstance(error, MemoryError):
        return Failed("There is not enough memory for this training. Close other programs and train again.", details)
    return Failed(f"The training failed because of an error in digitpad ({type(error).__name__}).", details)
