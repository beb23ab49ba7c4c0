"""A study under way, seen from the window: events arrive as signals, whatever processes do the work."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from digitpad.core.errors import DigitpadError, error_words, unexpected_sentence
from digitpad.core.folder_lock import FolderLock
from digitpad.core.jobs.events import Cancelled, Failed, LastEvent
from digitpad.core.study.events import StudyEvent, StudyHandle
from digitpad.core.study.folder import StudyFolder, open_study
from digitpad.core.study.log import StudyLog
from digitpad.core.study.plan import StudyPlan
from digitpad.core.study.stored_studies import new_folder
from digitpad.ui.background.job_runner import STOPPING_MS

StartStudy = Callable[[StudyPlan, StudyFolder, int], StudyHandle]
"""A study in a folder whose lock is held, with so many runs side by side."""


@dataclass(frozen=True)
class StudyRequest:
    """What to do: the study in `folder`, or a new one somewhere in `root` if there is none yet."""

    plan: StudyPlan
    root: Path
    folder: StudyFolder | None = None
    side_by_side: int = 1


class _Reader(QThread):
    """Opens the folder, starts the study and passes its events on: all that blocks, so it is not for the GUI thread."""

    folder_known = Signal(object)
    event_read = Signal(object)

    def __init__(self, request: StudyRequest, start: StartStudy, parent: QObject) -> None:
        super().__init__(parent)
        self._request = request
        self._start = start
        self._handle: StudyHandle | None = None
        self._cancelled = False
        # Messages wait for a lock that the study holds while it starts processes.
        self._messenger = ThreadPoolExecutor(1, "study-messages")

    def ask(self, what: Callable[[StudyHandle], None]) -> None:
        """Tell the study something, after all that it was told before."""
        with suppress(RuntimeError):  # the study has just ended
            self._messenger.submit(self._send, what)

    def cancel(self) -> None:
        """End the study, also one that has not begun."""
        self._cancelled = True
        self.ask(lambda handle: handle.cancel())

    def _send(self, what: Callable[[StudyHandle], None]) -> None:
        if self._handle is not None:
            what(self._handle)

    def run(self) -> None:
        try:
            self._work()
        except DigitpadError as error:
            self.event_read.emit(Failed(str(error)))
        except OSError as error:
            sentence = f"The study cannot be written ({error_words(error)})."
            self.event_read.emit(Failed(sentence, traceback.format_exc()))
        except Exception as error:
            sentence = f"The study could not be started. {unexpected_sentence(error)}"
            self.event_read.emit(Failed(sentence, traceback.format_exc()))
        finally:
            self._messenger.shutdown(wait=True)

    def _work(self) -> None:
        folder = self._request.folder or new_folder(self._request.root)
        last: StudyEvent = Cancelled()
        with FolderLock(folder.path):
            plan = open_study(folder, vars(self._request.plan), resume=True)
            self.folder_known.emit(folder)
            self._handle = self._start(plan, folder, self._request.side_by_side)
            if self._cancelled:
                self._handle.cancel()
            for event in self._handle.events():
                if isinstance(event, LastEvent):
                    last = event
                else:
                    self.event_read.emit(event)
        self.event_read.emit(last)  # only now, as whoever hears it may want the folder


class StudyRunner(QObject):
    """At most one study at a time."""

    started = Signal(object)
    """A `StudyRequest` begins."""
    event_received = Signal(object)
    """A `StudyEvent`; a `LastEvent` ends the study."""
    pause_changed = Signal()

    def __init__(self, start: StartStudy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._reader: _Reader | None = None
        self.folder: StudyFolder | None = None
        """Of the study under way, or the one before; None until it is known."""
        self.log: StudyLog | None = None
        self.is_paused = False

    @property
    def is_running(self) -> bool:
        """Whether a study is under way, paused or not."""
        return self._reader is not None

    def start(self, request: StudyRequest) -> None:
        """Begin a study or go on with one. Raises RuntimeError if one is under way."""
        if self.is_running:
            raise RuntimeError("a study is under way")
        self.folder, self.log, self.is_paused = request.folder, StudyLog(request.plan), False
        self._reader = _Reader(request, self._start, self)
        self._reader.folder_known.connect(self._on_folder_known)
        self._reader.event_read.connect(self._on_event)
        self.started.emit(request)
        self._reader.start()

    def set_paused(self, paused: bool) -> None:
        """Wait after the batches under way, or go on."""
        if self._reader is None or self.log is None or paused == self.is_paused:
            return
        self.is_paused = paused
        self.log.progress.paused(now=paused)
        self._reader.ask(lambda handle: handle.pause() if paused else handle.go_on())
        self.pause_changed.emit()

    def cancel(self) -> None:
        """Ask the study to stop; its last event follows within two seconds, and it can be resumed."""
        if self._reader is not None:
            self._reader.cancel()

    def stop(self) -> None:
        """Cancel and wait: for closing the program."""
        if self._reader is not None:
            self._reader.event_read.disconnect(self._on_event)
            self._reader.folder_known.disconnect(self._on_folder_known)
            self._reader.cancel()
            self._reader.wait(STOPPING_MS)
            self._reader = None

    def _on_folder_known(self, folder: StudyFolder) -> None:
        self.folder = folder

    def _on_event(self, event: StudyEvent) -> None:
        if self.log is not None:
            self.log.note(event)
        if isinstance(event, LastEvent) and self._reader is not None:
            self._reader.wait()
            self._reader.deleteLater()
            self._reader = None
            self.is_paused = False
            if self.log is not None:
                self.log.stop()
        self.event_received.emit(event)
