"""A teaching under way, seen from the window: events arrive as signals, whatever process it runs in."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.teaching import LAST_TEACHING_EVENTS, TeachingEvent, TeachingHandle, TeachJob
from digitpad.core.training import Failed

StartTeaching = Callable[[TeachJob], TeachingHandle]


class _Reader(QThread):
    """Starts the teaching and hands on its events: both block, so neither is for the GUI thread."""

    event_read = Signal(object)

    def __init__(self, job: TeachJob, start: StartTeaching, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self._start = start
        self._handle: TeachingHandle | None = None
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True
        if self._handle is not None:
            self._handle.cancel()

    def run(self) -> None:
        try:
            self._handle = self._start(self._job)
            if self._cancelled:
                self._handle.cancel()
            for event in self._handle.events():
                self.event_read.emit(event)
        except Exception as error:
            self.event_read.emit(Failed(f"Learning could not be started ({error}).", traceback.format_exc()))


class TeachingRunner(QObject):
    """At most one teaching at a time."""

    started = Signal(object)
    """A `TeachJob` begins."""
    event_received = Signal(object)
    """A `TeachingEvent`; one of `core.teaching.LAST_TEACHING_EVENTS` ends it."""

    def __init__(self, start: StartTeaching, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._reader: _Reader | None = None
        self.job: TeachJob | None = None

    @property
    def is_running(self) -> bool:
        """Whether a teaching is under way."""
        return self._reader is not None

    def start(self, job: TeachJob) -> None:
        """Begin. Raises RuntimeError if a teaching is under way."""
        if self.is_running:
            raise RuntimeError("a teaching is under way")
        self.job = job
        self._reader = _Reader(job, self._start, self)
        self._reader.event_read.connect(self._on_event)
        self.started.emit(job)
        self._reader.start()

    def cancel(self) -> None:
        """Ask it to stop; its last event follows within two seconds."""
        if self._reader is not None:
            self._reader.cancel()

    def stop(self) -> None:
        """Cancel and wait: for closing the program."""
        if self._reader is not None:
            self._reader.event_read.disconnect(self._on_event)
            self._reader.cancel()
            self._reader.wait(5000)
            self._reader = None

    def _on_event(self, event: TeachingEvent) -> None:
        if isinstance(event, LAST_TEACHING_EVENTS) and self._reader is not None:
            self._reader.wait()
            self._reader.deleteLater()
            self._reader = None
        self.event_received.emit(event)
