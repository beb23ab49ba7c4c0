"""Reads many files of pictures, in this process or in several at once, and gives what was read in the files' order."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, ModelError
from digitpad.core.jobs.child_process import ChildDeath, ready
from digitpad.core.pages.output import FileReading
from digitpad.core.pages.read_file import FilePages, PageResult
from digitpad.core.pages.reading_process import FileDone, ReadingMessage, ReadJob, Unable, start_reading

PAGE_SECONDS: Final = 120.0
"""Most that a page may take in a process of its own, and the start of one."""
MOST_READING_PROCESSES: Final = 64
FILES_AHEAD: Final = 64
"""Most that are read before one that takes long: their results wait in memory."""
_LOOK_SECONDS: Final = 0.5
"""Between two looks at who takes too long."""
_FAILED_STARTS: Final = 3
"""So many processes that end before they have begun: the next one would, too."""
_LEAVING_SECONDS: Final = 1.0
"""Most that a child may take to leave that has closed its pipe."""

OnPage = Callable[[int, PageResult], None]
"""Called with a file's number (from 0) and a page's result, as soon as that has come."""
OnFile = Callable[[int, FilePages], None]
"""Called with a file's number and what came of it, as soon as that is known: in another order than the files'."""


def unheard_page(number: int, page: PageResult) -> None:
    """Nobody wants to know about pages."""


def unheard_file(number: int, pages: FilePages) -> None:
    """Nobody wants to know about files before it is their turn."""


def no_more() -> bool:
    """These are all the files."""
    return False


def _unasked() -> None:
    """Nobody wants to end earlier."""


def read_files(
    files: Sequence[str],
    job: ReadJob,
    *,
    processes: int,
    more: Callable[[], bool] = no_more,
    on_page: OnPage = unheard_page,
    on_file: OnFile = unheard_file,
    patience: float = PAGE_SECONDS,
    check: Callable[[], object] = _unasked,
) -> Generator[FileReading, None, None]:
    """Read the files and yield what was read, in their order. Close it (contextlib.closing) to end earlier.

    With one process that is this one. With more, a file costs nothing but itself if a decoder crashes or a page takes
    longer than `patience` seconds. `more` is called where another file could be read: it may add one to `files`, and
    says whether there may still be others. `check` is called twice a second and more, and ends it all by raising; with
    one process, after each page. Raises ModelError if the network cannot be loaded.
    """
    if processes == 1:
        yield from _read_here(files, job, more, on_page, on_file, check)
        return
    crew = _Crew(files, job, processes, more, on_page, on_file, patience, check)
    try:
        yield from crew.readings()
    finally:
        crew.end()


def without_picture(page: PageResult) -> PageResult:
    """As small as it can be kept until the file is done."""
    return replace(page, picture=None)


def _read_here(
    files: Sequence[str],
    job: ReadJob,
    more: Callable[[], bool],
    on_page: OnPage,
    on_file: OnFile,
    check: Callable[[], object],
) -> Iterator[FileReading]:
    classifier, network = job.load(), job.load_network()
    number = 0
    while number < len(files) or more():
        if number == len(files):
            time.sleep(_LOOK_SECONDS)
            continue
        pages = []
        for page in job.read(files[number], classifier, network):
            on_page(number, page)
            check()
            pages.append(without_picture(page))
        done = FilePages(files[number], tuple(pages))
        on_file(number, done)
        yield done.reading
        number += 1


class _Worker:
    """A process, the number of the file that it reads, and what it has sent of it."""

    def __init__(self, job: ReadJob) -> None:
        self.child = start_reading(job)
        self.begun = False
        self.number: int | None = None
        self.pages: list[PageResult] = []
        self.silent = 0.0

    @property
    def idle(self) -> bool:
        return self.begun and self.number is None


class _Crew:
    """As many workers as are asked for, each of which gets the next file as soon as it is idle."""

    def __init__(
        self,
        files: Sequence[str],
        job: ReadJob,
        size: int,
        more: Callable[[], bool],
        on_page: OnPage,
        on_file: OnFile,
        patience: float,
        check: Callable[[], object],
    ) -> None:
        self._files, self._job, self._size, self._patience = files, job, size, patience
        self._more, self._on_page, self._on_file, self._check = more, on_page, on_file, check
        self._workers: list[_Worker] = []
        self._done: dict[int, FileReading] = {}
        self._next_in = self._next_out = 0
        self._failed_starts = 0
        self._looked = 0.0

    def readings(self) -> Iterator[FileReading]:
        """What was read, in the files' order."""
        self._looked = time.monotonic()
        while self._may_go_on():
            self._check()
            self._hire()
            self._hand_out()
            self._look()
            while (reading := self._done.pop(self._next_out, None)) is not None:
                self._next_out += 1
                yield reading

    def end(self) -> None:
        """End all processes."""
        while self._workers:
            self._workers.pop().child.end()

    def _may_go_on(self) -> bool:
        """Whether there is something to do or to wait for; looks for more files where one could be read."""
        busy = sum(worker.number is not None for worker in self._workers)
        room = self._size - busy - (len(self._files) - self._next_in)
        return (room > 0 and self._more()) or self._next_out < len(self._files)

    def _hire(self) -> None:
        """Never more workers than files that are not read yet."""
        waiting = len(self._files) - self._next_in + sum(worker.number is not None for worker in self._workers)
        while len(self._workers) < min(self._size, waiting):
            self._workers.append(_Worker(self._job))

    def _hand_out(self) -> None:
        end = min(len(self._files), self._next_out + FILES_AHEAD)
        for worker in [worker for worker in self._workers if worker.idle]:
            if self._next_in >= end:
                return
            if not worker.child.send(self._files[self._next_in]):
                self._bury(worker)
                continue
            worker.number, worker.pages, worker.silent = self._next_in, [], 0.0
            self._next_in += 1

    def _look(self) -> None:
        """Wait a moment for messages and take those that are there; end who has been silent for too long."""
        if not self._workers:
            time.sleep(_LOOK_SECONDS)
            return
        arrived = ready([worker.child for worker in self._workers], _LOOK_SECONDS)
        for worker in [worker for worker in self._workers if worker.child in arrived]:
            message = worker.child.receive()
            if isinstance(message, ChildDeath):
                self._bury(worker)
            else:
                self._take(worker, message)
        # Added up from call to call: a computer that sleeps or a job that is stopped makes nobody late.
        now = time.monotonic()
        passed, self._looked = min(now - self._looked, 2 * _LOOK_SECONDS), now
        for worker in [worker for worker in self._workers if not worker.idle]:
            worker.silent += passed
            if worker.silent > (self._patience if worker.begun else PAGE_SECONDS):
                self._bury(worker, late=True)

    def _take(self, worker: _Worker, message: ReadingMessage) -> None:
        worker.silent = 0.0
        if isinstance(message, Unable):
            raise ModelError(message.sentence)
        if worker.number is None:  # Ready
            worker.begun, self._failed_starts = True, 0
        elif isinstance(message, PageResult):
            worker.pages.append(without_picture(message))
            self._on_page(worker.number, message)
        elif isinstance(message, FileDone):
            self._finish(worker, worker.number)

    def _finish(self, worker: _Worker, number: int, end: str | None = None) -> None:
        done = FilePages(self._files[number], tuple(worker.pages), end)
        self._on_file(number, done)
        self._done[number] = done.reading
        worker.number, worker.pages = None, []

    def _bury(self, worker: _Worker, *, late: bool = False) -> None:
        """End a worker that is dead or as good as that; its file is done with an error."""
        self._workers.remove(worker)
        death = ChildDeath(worker.child.end(0.0 if late else _LEAVING_SECONDS))
        if worker.number is not None:
            name = Path(self._files[worker.number]).name
            end = f"A page of {name} takes longer than {self._patience:g} seconds to read; the rest of it is left out."
            self._finish(worker, worker.number, end if late else _obituary(name, death))
        elif not worker.begun:
            self._failed_starts += 1
            if self._failed_starts == _FAILED_STARTS:
                how = "does not answer" if late else f"ended at its start ({death.cause})"
                raise DataError(f"A process for reading {how}; try again with one process (--processes 1).")


def _obituary(name: str, death: ChildDeath) -> str:
    if death.cause == "SIGKILL":
        return (
            f"{name} could not be read: the system ended the process (SIGKILL), maybe because memory ran out; "
            "make it smaller first."
        )
    return f"{name} could not be read: the process crashed ({death.cause}); the file may be damaged, save it anew."
