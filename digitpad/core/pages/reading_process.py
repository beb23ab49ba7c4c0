"""A process that reads files of pictures, one after another: a decoder that crashes ends it and nothing else."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from types import FrameType
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.pages.read_file import PageResult, read_pages
from digitpad.core.recognition.predict import Classifier

_FAREWELL: Final = 1.0  # seconds that an ended process may take to leave


@dataclass(frozen=True)
class Ready:
    """The network is loaded."""


@dataclass(frozen=True)
class Unable:
    """The network cannot be loaded, and why."""

    sentence: str


@dataclass(frozen=True)
class FileDone:
    """All pages of the file were sent."""


Message: TypeAlias = "Ready | Unable | PageResult | FileDone"


@dataclass(frozen=True)
class ReadJob:
    """How files are read. `load` makes the network, in the process that uses it; `pictures`: pages with answers, too.

    `quiet`: other processes write nothing to this one's standard output and standard error.
    """

    load: Callable[[], Classifier]
    pictures: bool = False
    quiet: bool = True


class ReadingProcess:
    """One child process. Spawned, never forked. Raises DataError if it cannot be started."""

    def __init__(self, job: ReadJob) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, far_end = context.Pipe()
        self._process = context.Process(target=_work, args=(job, far_end), name="reading", daemon=True)
        try:
            with _interrupts_later():
                self._process.start()
        except OSError as error:
            self.pipe.close()
            raise DataError(f"A process for reading cannot be started ({error.strerror or error}).") from None
        finally:
            far_end.close()  # the child has its own; with this one open its death would go unnoticed

    def send(self, file: str) -> bool:
        """Give it a file to read; False if it is dead."""
        try:
            self.pipe.send(file)
        except OSError:
            return False
        return True

    def receive(self) -> Message | None:
        """The next message, waiting for it; None if it is dead."""
        try:
            message: Message = self.pipe.recv()
        except (EOFError, OSError):
            return None
        return message

    def end(self, *, dead: bool = False) -> int | None:
        """End it at once. The exit code that it had by itself, if it is dead already."""
        self._process.join(_FAREWELL if dead else 0)
        code = self._process.exitcode
        self.pipe.close()
        self._process.terminate()
        self._process.join(_FAREWELL)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        return code


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Ctrl-C waits, here and in the child: one that has only half begun would answer with a traceback."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []

    def note(number: int, _: FrameType | None) -> None:
        came.append(number)

    before = signal.signal(signal.SIGINT, note)
    try:
        with _blocked():
            yield
    finally:
        signal.signal(signal.SIGINT, before)
        if came:
            raise KeyboardInterrupt


@contextmanager
def _blocked() -> Iterator[None]:
    """The child inherits what is blocked here."""
    if sys.platform == "win32":
        yield
        return
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()  # it would unblock the signal when the first child is started
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(job: ReadJob, pipe: Connection) -> None:
    """The child's whole life: it ends when nobody is there any more to give it files."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the parent's to answer
    _settle_streams(quiet=job.quiet)

    def check(share: float) -> None:
        if pipe.poll():  # nothing is sent to who has not answered: the parent is gone
            raise EOFError

    try:
        try:
            classifier = job.load()
        except DigitpadError as error:
            pipe.send(Unable(str(error)))
            return
        pipe.send(Ready())
        while True:
            for page in read_pages(pipe.recv(), classifier, pictures=job.pictures, check=check):
                pipe.send(page)
            pipe.send(FileDone())
    except (EOFError, OSError):
        return


def _settle_streams(*, quiet: bool) -> None:
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # so it is in a packaged program without console
            setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for the whole life
    if quiet:  # decoders in C write there whatever they like
        null = os.open(os.devnull, os.O_WRONLY)
        for descriptor in (1, 2):
            os.dup2(null, descriptor)
