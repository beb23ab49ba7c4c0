"""A job under way, seen from the window: events arrive as signals, whatever process it runs in."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.jobs.events import Failed, JobHandle, LastEvent

STOPPING_MS: Final = 30_000
"""Most milliseconds that a job may take to stop when the program is closed; two seconds, but for a very busy computer.

A thread that outlives the window would take the program down with it.
"""

_Job = TypeVar("_Job")
_Handle = TypeVar("_Handle", bound=JobHandle[object])


class _Reader(QThread, Generic[_Job, _Handle]):
    """Starts the job and hands on its events: both block, so neither is for the GUI thread."""

    event_read = Signal(object)

    def __init__(self, job: _Job, start: Callable[[_Job], _Handle], not_started: str, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self._start = start
        self._not_started = not_started
        self._handle: _Handle | None = None
        self._asked: Callable[[_Handle], None] | None = None

    def ask(self, what: Callable[[_Handle], None]) -> None:
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
            self.event_read.emit(Failed(f"{self._not_started} ({error}).", traceback.format_exc()))


class JobRunner(QObject, Generic[_Job, _Handle]):
    """At most one job at a time."""

    started = Signal(object)
    """A job begins."""
    event_received = Signal(object)
    """An event of it; a `LastEvent` ends it."""

    def __init__(self, start: Callable[[_Job], _Handle], *, not_started: str, parent: QObject | None = None) -> None:
        """`not_started`: what to say, without a full stop, of a job that cannot begin; the reason follows."""
        super().__init__(parent)
        self._start = start
        self._not_started = not_started
        self._reader: _Reader[_Job, _Handle] | None = None
        self.job: _Job | None = None
        """The job under way, or the one before."""

    @property
    def is_running(self) -> bool:
        """Whether a job is under way."""
        return self._reader is not None

    def start(self, job: _Job) -> None:
        """Begin. Raises RuntimeError if a job is under way."""
        if self.is_running:
            raise RuntimeError("a job is under way")
        self.job = job
        self._reader = _Reader(job, self._start, self._not_started, self)
        self._reader.event_read.connect(self._on_event)
        self.started.emit(job)
        self._reader.start()

    def ask(self, what: Callable[[_Handle], None]) -> None:
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
            self._reader.wait(STOPPING_MS)
            self._reader = None

    def _on_event(self, event: object) -> None:
        if isinstance(event, LastEvent) and self._reader is not None:
            self._reader.wait()
            self._reader.deleteLater()
            self._reader = None
        self.event_received.emit(event)
