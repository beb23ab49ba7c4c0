"""Reads sheets in child processes, which a thread waits for: one reading after the other, each can be cancelled."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from digitpad.core.errors import DataError, error_words
from digitpad.core.forms.fields.read_form import FormJob
from digitpad.core.forms.form import Form
from digitpad.core.forms.form_file import load_form
from digitpad.core.forms.review.picture_store import PictureStore, StoredPicture
from digitpad.core.forms.review.sheet_files import SheetFiles, TakenSheet, files_of
from digitpad.core.forms.review.sheets_review import ReviewedSheet
from digitpad.core.forms.stack.common_print import TOO_FEW, without_writing
from digitpad.ui.background.worker import AnyJob, BackgroundWorker, Job, Work

_TELLS_FROM: Final = 2.0  # seconds of reading, from which on the time that is left can be told


@dataclass(frozen=True, eq=False)
class ShownSheet:
    """A sheet that was read, and where its picture is."""

    path: Path
    sheet: ReviewedSheet
    picture: StoredPicture | None


@dataclass(eq=False)
class _Table:
    """What is known of the files of one table. The worker's thread changes it between two readings only, but for
    `store`: a sheet is read once the GUI thread has it, which hears of no sheet after a reading was cancelled.
    """

    form_file: Path | None
    is_begun: bool = False
    form: Form | None = None
    store: PictureStore | None = None
    complete: set[Path] = field(default_factory=set)
    pages: dict[Path, int] = field(default_factory=dict)


@dataclass(eq=False)
class _Reading:
    """One reading: what is to be read, and how far that has come to the GUI thread."""

    table: _Table
    paths: Sequence[Path]
    files: list[Path] | None = None
    done: int = 0
    began: float = 0.0
    share: float = 0.0

    @property
    def left(self) -> list[Path]:
        """What was not read."""
        return list(self.paths) if self.files is None else self.files[self.done :]


class SheetReader(QObject):
    """Lives in the GUI thread."""

    form_known = Signal(object)
    """The `Form` with which a table begins, None for digitpad's own sheets; no sheet comes before it."""
    taken = Signal(object)
    """A `ShownSheet`, in the order of the files."""
    changed = Signal()
    """A reading begins, goes on or ends."""
    problem = Signal(str)
    """What could not be read at all, in one sentence."""

    def __init__(self, *, kept: Path, temporary: Path, parent: QObject | None = None) -> None:
        """Folders of ours: `kept` with what was said of sheets, `temporary` for their pictures."""
        super().__init__(parent)
        self._kept, self._temporary = kept, temporary
        self._worker = BackgroundWorker("sheets", self)
        self._table = _Table(None)
        self._readings: dict[AnyJob, _Reading] = {}
        self.left: list[Path] = []
        """What was to be read when reading was cancelled."""

    @property
    def unread(self) -> list[Path]:
        """That, and what is being read or waits for it."""
        return [*self.left, *(path for reading in self._readings.values() for path in reading.left)]

    @property
    def is_busy(self) -> bool:
        """Whether anything is read."""
        return bool(self._readings)

    @property
    def progress(self) -> tuple[int, int, float, float | None]:
        """Of the reading that is under way: files that are done, of how many, as a share, and seconds that are left,
        None where they cannot be told yet.
        """
        reading = next(iter(self._readings.values()), _Reading(self._table, ()))
        seconds = time.monotonic() - reading.began if reading.began else 0.0
        left = seconds * (1 - reading.share) / reading.share if seconds >= _TELLS_FROM and reading.share > 0 else None
        return reading.done, len(reading.files or reading.paths), reading.share, left

    def begin(self, form_file: Path | None) -> None:
        """Begin another table: what is being read is cancelled. `form_file`: None for digitpad's own sheets."""
        self.cancel()
        self.left = []
        before, self._table = self._table, _Table(form_file)
        self._worker.submit(Job(lambda _: _forget_pictures(before)))  # once its readings have ended

    def read(self, paths: Sequence[Path], job: FormJob) -> None:
        """Read files, and pictures in folders; what is in the table already is left out. `job`: with any form."""
        table, reading = self._table, _Reading(self._table, paths)
        self.left = [path for path in self.left if path not in paths]
        work: Job[None] = Job(partial(self._run, table, reading, job))
        work.shown = lambda part: part() if callable(part) else None
        work.progressed = partial(self._on_progressed, reading)
        work.done = lambda _: self._on_ended(work)
        work.failed = lambda sentence: self._on_ended(work, sentence)
        work.cancelled = lambda: self._on_ended(work)
        self._readings[work] = reading
        self._worker.submit(work)
        self.changed.emit()

    def cancel(self) -> None:
        """End what is being read; what was read stays."""
        self._worker.cancel_all()

    def picture(self, place: StoredPicture) -> bytes:
        """A sheet's picture, in any thread. Raises OSError."""
        if self._table.store is None:
            raise OSError("no picture was kept")
        return self._table.store.read(place)

    def stop(self) -> None:
        """End the thread and forget the pictures: for closing the window."""
        self._worker.stop()
        _forget_pictures(self._table)

    def _run(self, table: _Table, reading: _Reading, job: FormJob, work: Work) -> None:
        """In the worker's thread."""
        if not table.is_begun:
            table.form = None if table.form_file is None else load_form(table.form_file)
            work.show(partial(self._on_begun, table))
        reading.files = files_of(reading.paths, table.complete)
        self._leave_writing_out(table, reading.files, work)
        reading.began = time.monotonic()
        files = SheetFiles(reading.files, replace(job, form=table.form), self._kept, read_before=table.pages)
        count = max(1, len(reading.files))
        under_way, told = 0.0, 0

        def check() -> None:
            nonlocal told
            if files.done > told:
                told = files.done
                work.show(partial(self._on_files_done, table, reading, told))
            work.check(min(1.0, (files.done + under_way) / count))

        def take(sheet: TakenSheet) -> None:
            nonlocal under_way
            result = sheet.sheet.reading.result
            under_way = result.number / result.count if result.number < result.count else 0.0
            shown = ShownSheet(sheet.path, sheet.sheet, self._keep_picture(table, sheet.picture))
            work.show(partial(self._on_taken, table, shown))

        files.read(check, take)
        work.show(partial(self._on_files_done, table, reading, len(reading.files)))

    def _leave_writing_out(self, table: _Table, files: Sequence[Path], work: Work) -> None:
        """Let the form's picture be what its sheets have in common, if it was filled in and there are enough."""
        if table.form is None or table.form.reference is None or not table.form.reference.filled:
            return
        sheets = map(str, [*files, *table.complete])
        common = without_writing(table.form, sheets, lambda: work.check(0.0))
        if common is table.form and files:
            work.show(lambda: self.problem.emit(TOO_FEW))
        table.form = common

    def _keep_picture(self, table: _Table, picture: bytes | None) -> StoredPicture | None:
        if picture is None:
            return None
        try:
            if table.store is None:
                table.store = PictureStore(self._temporary)
            return table.store.add(picture)
        except OSError as error:
            raise DataError(
                f"The sheets' pictures cannot be kept in {self._temporary} ({error_words(error)}); make room there."
            ) from None

    def _on_begun(self, table: _Table) -> None:
        table.is_begun = True
        self.form_known.emit(table.form)

    def _on_taken(self, table: _Table, shown: ShownSheet) -> None:
        table.pages[shown.path] = shown.sheet.reading.result.number
        self.taken.emit(shown)

    @staticmethod
    def _on_files_done(table: _Table, reading: _Reading, done: int) -> None:
        table.complete.update((reading.files or [])[reading.done : done])
        reading.done = done

    def _on_progressed(self, reading: _Reading, share: float) -> None:
        reading.share = share
        self.changed.emit()

    def _on_ended(self, work: AnyJob, sentence: str = "") -> None:
        reading = self._readings.pop(work)
        if (work.stop.is_set() or sentence) and reading.table is self._table:
            self.left += [path for path in reading.left if path not in self.left]
        self.changed.emit()
        if sentence:
            self.problem.emit(sentence)


def _forget_pictures(table: _Table) -> None:
    if table.store is not None:
        table.store.close()


NewFormJob = Callable[[], "FormJob | None"]
"""How sheets are read now; None where no model answers."""
