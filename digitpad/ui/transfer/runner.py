"""An export or import under way, seen from the window: events arrive as signals, whatever process it runs in."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.transfer.jobs import LAST_EVENTS, TransferEvent, TransferFailed, TransferHandle, TransferJob

StartTransfer = Callable[[TransferJob], TransferHandle]
"""Makes a handle; its work begins with the first event that is asked for."""


class _Reader(QThread):
    """Starts the work and hands on its events: both block, so neither is for the GUI thread."""

    event_read = Signal(object)

    def __init__(self, job: TransferJob, start: StartTransfer, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self._start = start
        self._handle: TransferHandle | None = None
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
            self.event_read.emit(TransferFailed(f"It could not be started ({error}).", traceback.format_exc()))


class TransferRunner(QObject):
    """At most one at a time."""

    event_received = Signal(object)
    """A `TransferEvent`; one of `core.transfer.jobs.LAST_EVENTS` is the last."""

    def __init__(self, start: StartTransfer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._reader: _Reader | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._reader is not None

    def start(self, job: TransferJob) -> None:
        """Begin. Raises RuntimeError if something is under way."""
        if self.is_running:
            raise RuntimeError("an export or import is under way")
        self._reader = _Reader(job, self._start, self)
        self._reader.event_read.connect(self._on_event)
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

    def _on_event(self, event: TransferEvent) -> None:
        if isinstance(event, LAST_EVENTS) and self._reader is not None:
            self._reader.wait()
            self._reader.deleteLater()
            self._reader = None
        self.event_received.emit(event)
