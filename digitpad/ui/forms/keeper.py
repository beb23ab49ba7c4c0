"""Keeps the form that is drawn until it is saved: after a crash or a power cut, the next window goes on with it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.errors import DataError
from digitpad.core.forms.design.form_draft import DraftFile, FormDraft
from digitpad.core.temporary_files import set_aside
from digitpad.ui.background.worker import BackgroundWorker, Job, Work
from digitpad.ui.drawing.session_files import UNSAVED_FORMS, SessionFile, take_session_file
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.files import FormFiles
from digitpad.ui.forms.sheets import OpenedDraft, draft_of, open_draft

_DELAY: Final = 300  # milliseconds from a change until it is written


class FormKeeper(QObject):
    """Writes in a thread, into a file that no other window uses."""

    problem = Signal(str)
    """The form cannot be kept, in one sentence; said once."""
    restored = Signal(str)
    """A form of an earlier window is shown, in one sentence."""

    def __init__(self, folder: Path, document: FormDocument, files: FormFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._document, self._files = folder, document, files
        self._worker = BackgroundWorker("form keeper", self)
        self._taken: SessionFile | None = None  # it and the file in it: the worker's thread, or when that has ended
        self._file: DraftFile | None = None
        self._has_failed = self._is_discarded = False
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._write)
        for signal in (document.changed, document.saved_changed):
            signal.connect(self._on_changed)

    @property
    def is_idle(self) -> bool:
        """Whether everything is written."""
        return not self._worker.busy and not self._timer.isActive()

    def restore(self) -> None:
        """Show the newest form that was not saved and that no window shows, if there is one."""
        self._files.is_restoring = True
        self._worker.submit(Job(self._restored, done=self._on_restored, failed=self._on_failed_to_restore))

    def discard(self) -> None:
        """The person does not want what is not saved."""
        self._is_discarded = True

    def stop(self) -> None:
        """Write what is not written yet, and end the thread: for closing the window."""
        self._timer.stop()
        self._worker.stop()
        if not self._files.is_restoring:
            with suppress(DataError):  # the window that could say it is closed
                self._keep(self._draft())
        if self._taken is not None:
            self._taken.lock.unlock()

    def _on_changed(self) -> None:
        if not self._timer.isActive() and not self._files.is_restoring:
            self._timer.start()

    def _write(self) -> None:
        draft = self._draft()
        self._worker.submit(Job(lambda _: self._keep(draft), failed=self._on_failed))

    def _draft(self) -> FormDraft | None:
        """What is not saved; None: nothing."""
        document = self._document
        if document.is_saved or self._is_discarded:
            return None
        return draft_of(document.state, self._files.drawn_on, document.path)

    def _keep(self, draft: FormDraft | None) -> None:
        if draft is None:
            if self._file is not None:
                with suppress(OSError):  # it comes back once more, then
                    self._file.remove()
            return
        if self._file is None:
            self._take()
        if self._file is None:
            raise DataError(f"The form cannot be kept in {self._folder}; save it now and then.")
        self._file.write(draft)

    def _take(self, *, empty: bool = False) -> None:
        """Take a file; the one before, if there was one, is let go."""
        if self._taken is not None:
            self._taken.lock.unlock()
        self._taken = take_session_file(self._folder, UNSAVED_FORMS, empty=empty)
        self._file = None if self._taken is None else DraftFile(self._taken.path)

    def _restored(self, work: Work) -> OpenedDraft | None:
        self._take()
        taken, file = self._taken, self._file
        if taken is None or file is None or taken.source is None:
            return None
        try:
            source = file if taken.source == taken.path else DraftFile(taken.source)  # another machine's
            return open_draft(source.read(), work)
        except DataError as error:
            aside = set_aside(taken.source)
            self._take(empty=True)
            kept = f"It stays as {taken.source}." if aside is None else f"It is kept as {aside}."
            raise DataError(f"{error} {kept}") from None

    def _on_restored(self, draft: OpenedDraft | None) -> None:
        self._files.is_restoring = False
        if draft is not None:
            self._files.go_on_with(draft)
            self.restored.emit(self.tr("This form was not saved when digitpad ended; here it is as it was left."))

    def _on_failed_to_restore(self, sentence: str) -> None:
        self._files.is_restoring = False
        self.problem.emit(sentence)

    def _on_failed(self, sentence: str) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.problem.emit(sentence)
