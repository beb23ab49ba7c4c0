"""A job under way, seen from the window: events arrive as signals, whatever process it runs in."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

_PATIENCE: Final = 5000  # milliseconds that a job has to stop when the program is closed


class JobHandle(Protocol):
    """What all handles of jobs can."""

    def events(self) -> Iterator[object]:
        """Yield events as they come and end after the last one. Blocks."""
        ...

    def cancel(self) -> None:
        """Stop within two seconds."""
        ...


Job = TypeVar("Job")
Handle = TypeVar("Handle", bound=JobHandle)


class _Reader(QThread, Generic[Job, Handle]):
    """Starts the job and hands on its events: both block, so neither is for the GUI thread."""

    event_read = Signal(object)

    def __init__(
        self, job: Job, start: Callable[[Job], Handle], failed: Callable[[Exception, str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._start = start
        self._failed = failed
        self._handle: Handle | None = None
        self._asked: Callable[[Handle], None] | None = None

    def ask(self, what: Callable[[Handle], None]) -> None:
        """Ask the handle; as soon as there is one."""
        self._asked = what
        if self._handle is not None:
            what(self._handle)

    def run(self) -> None:
        try:
            self._handle = self._start(self._job)
            if self._asked is not None:
                self._asked(self._handle)
            for event in self._handle.events():
                self.event_read.emit(event)
        except Exception as error:
            self.event_read.emit(self._failed(error, traceback.format_exc()))


class JobRunner(QObject, Generic[Job, Handle]):
    """At most one job at a time."""

    started = Signal(object)
    """A job begins."""
    event_received = Signal(object)
    """An event of it; one of those that were named as last ends it."""

    def __init__(
        self,
        start: Callable[[Job], Handle],
        *,
        last: tuple[type, ...],
        failed: Callable[[Exception, str], object],
        parent: QObject | None = None,
    ) -> None:
        """`last`: types of the events that end a job; `failed` makes one of an error and its traceback."""
        super().__init__(parent)
        self._start = start
        self._last = last
        self._failed = failed
        self._reader: _Reader[Job, Handle] | None = None
        self.job: Job | None = None
        """The job under way, or the one before."""

    @property
    def is_running(self) -> bool:
        """Whether a job is under way."""
        return self._reader is not None

    def start(self, job: Job) -> None:
        """Begin. Raises RuntimeError if a job is under way."""
        if self.is_running:
            raise RuntimeError("a job is under way")
        self.job = job
        self._reader = _Reader(job, self._start, self._failed, self)
        self._reader.event_read.connect(self._on_event)
        self.started.emit(job)
        self._reader.start()

    def ask(self, what: Callable[[Handle], None]) -> None:
        """Ask something of the job under way, if there is one."""
        if self._reader is not None:
            self._reader.ask(what)

    def cancel(self) -> None:
        """Ask it to stop; its last event follows within two seconds."""
        self.ask(lambda handle: handle.cancel())

    def stop(self) -> None:
        """Cancel and wait: for closing the program."""
        if self._reader is not None:
            self._reader.event_read.disconnect(self._on_event)
            self.cancel()
            self._reader.wait(_PATIENCE)
            self._reader = None

    def _on_event(self, event: object) -> None:
        if isinstance(event, self._last) and self._reader is not None:
            self._reader.wait()
            self._reader.deleteLater()
            self._reader = None
        self.event_received.emit(event)
