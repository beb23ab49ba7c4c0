"""Runs an export or import in a process of its own, which can be ended at any moment, whatever a file does to it.

This module imports no Keras: the window's process imports it, the child imports the rest.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.files import remove_folder
from digitpad.core.transfer.jobs import (
    LAST_EVENTS,
    ExportDone,
    ExportJob,
    ImportJob,
    LoadFile,
    TransferCancelled,
    TransferEvent,
    TransferFailed,
    TransferJob,
)
from digitpad.ml.workspace import clear, workspace

IMPORT_SECONDS: Final = 300.0
"""A file that keeps the child busy for longer is given up."""
_LOOK: Final = 0.1  # seconds between two looks at wishes and the deadline
_FAREWELL: Final = 5.0  # seconds that TensorFlow may take to leave after the last event
_NICE: Final = 15


class TransferProcess:
    """A `core.transfer.jobs.TransferHandle`: one job in one child process. Spawned, never forked."""

    def __init__(self, job: TransferJob, load: LoadFile, *, seconds: float = IMPORT_SECONDS) -> None:
        """`seconds`: how long an import may take."""
        context = multiprocessing.get_context("spawn")
        self._job = job
        self._pipe, self._far_end = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(job, load, self._far_end), name="transfer", daemon=True)
        self._seconds = seconds
        self._wish = Event()
        self._failure: TransferFailed | None = None
        self._started = False
        self._made_out = isinstance(job, ExportJob) and not job.out.exists()

    @property
    def pid(self) -> int | None:
        """The child's process id; None before the start."""
        return self._process.pid

    def start(self) -> None:
        """Start the child. Where that is impossible, `events` says so."""
        self._started = True
        try:
            self._job.check()
            self._process.start()
        except (DigitpadError, OSError) as error:
            self._failure = failure(error)
        finally:
            self._far_end.close()  # the child has its own; with this one open its death would go unnoticed

    def cancel(self) -> None:
        """Stop within two seconds. Any thread may call it. What is complete already stays so."""
        self._wish.set()

    def events(self) -> Iterator[TransferEvent]:
        """Yield events as they come and end after exactly one of `LAST_EVENTS`; starts the child if nobody has.

        Blocks: call it from a thread. Whoever stops iterating earlier ends the child.
        """
        if not self._started:
            self.start()
        last: TransferEvent | None = self._failure
        try:
            deadline = time.monotonic() + (self._seconds if isinstance(self._job, ImportJob) else float("inf"))
            while last is None:
                event = self._next(deadline)
                if isinstance(event, LAST_EVENTS):
                    last = event
                elif event is not None:
                    yield event
        finally:
            self._end(whole=last is not None and not isinstance(last, (TransferCancelled, TransferFailed)))
        yield last

    def _next(self, deadline: float) -> TransferEvent | None:
        """The next event, if there is one already."""
        stop: TransferEvent | None = None
        if self._wish.is_set():
            stop = TransferCancelled()
        elif time.monotonic() > deadline:
            stop = TransferFailed(f"The file kept digitpad busy for more than {self._seconds:.0f} s; it was given up.")
        try:
            if not self._pipe.poll(0 if stop else _LOOK):
                return stop
            event: TransferEvent = self._pipe.recv()
            return event
        except (EOFError, OSError):
            self._process.join(_FAREWELL)
            return TransferFailed(_obituary(self._job, self._process.exitcode))

    def _end(self, *, whole: bool) -> None:
        self._pipe.close()
        if self._process.pid is not None:
            if whole:
                self._process.join(_FAREWELL)
            if self._process.is_alive():
                self._process.terminate()
                self._process.join(0.2)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
        if not whole:
            remove_folder(self._job.staging)
        clear(self._job.staging)
        if self._made_out and not whole and isinstance(self._job, ExportJob):
            with suppress(OSError):
                self._job.out.rmdir()  # only if nothing else is in it


def failure(error: Exception) -> TransferFailed:
    """What to say of an error."""
    if isinstance(error, DigitpadError):
        return TransferFailed(str(error))
    details = "".join(traceback.format_exception(error))
    if isinstance(error, OSError):
        return TransferFailed(f"A file could not be read or written ({error.strerror or error}).", details)
    if isinstance(error, MemoryError):
        return TransferFailed("There is not enough memory for this network.", details)
    return TransferFailed(f"It failed because of an error in digitpad ({type(error).__name__}).", details)


def _obituary(job: TransferJob, exit_code: int | None) -> str:
    how = f"exit code {exit_code}"
    if exit_code is not None and exit_code < 0:
        with suppress(ValueError):
            how = signal.Signals(-exit_code).name
    if isinstance(job, ImportJob):
        return (
            f"Reading {job.file.name} brought its process down ({how}), maybe because memory ran out; nothing came in."
        )
    return f"The export ended unexpectedly ({how}), maybe because memory ran out; nothing was written."


def _work(job: TransferJob, load: LoadFile, pipe: Connection) -> None:
    """The child's whole life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the parent's to answer
    if hasattr(os, "nice"):
        os.nice(_NICE)
    with suppress(OSError):  # where memory runs out, Linux ends this process and not the window
        Path("/proc/self/oom_score_adj").write_text("800", encoding="ascii")
    null = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):  # what TensorFlow has to say about a network is for nobody; events go through the pipe
        os.dup2(null, descriptor)
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # so it is in a packaged program without console
            setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for the whole life
    try:
        with workspace(job.staging):
            if isinstance(job, ExportJob):
                from digitpad.ml.transfer.export import run_export

                last: TransferEvent = ExportDone(run_export(job, load, pipe.send))
            else:
                from digitpad.ml.transfer.import_model import run_import

                last = run_import(job, load, pipe.send)
        pipe.send(last)
    except BrokenPipeError:
        remove_folder(job.staging)  # nobody is there any more
    except Exception as error:
        remove_folder(job.staging)
        with suppress(OSError):
            pipe.send(failure(error))
