"""The person's own samples on the disk: a SQLite database that several windows and programs may use at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from threading import RLock
from typing import Final, TypeVar

from digitpad.core.errors import DataError, DigitpadError, error_words
from digitpad.core.samples.changes import AddSamples, DeleteSamples, RelabelSamples, RestoreSamples, SampleChange
from digitpad.core.samples.database import DATABASE_NAME, UnreadableDatabase, opened, transaction
from digitpad.core.samples.old_file import OLD_NAME, OldFile, read_old_file
from digitpad.core.samples.rows import News, Position, read_news, read_position, write_changes
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.sample_list import SampleList, SampleTable
from digitpad.core.samples.takeover import damage_words, file_number, replace_unreadable, take_over_old_file

_T = TypeVar("_T")
_WORDS: Final = {
    "database or disk is full": "the disk is full",
    "attempt to write a readonly database": "the file or its folder is read only",
    "unable to open database file": "no file can be opened there",
    "database is locked": "another program does not let go of them",
    "disk I/O error": "the disk refuses",
}


class UnwrittenSamples(DataError):
    """Samples that cannot be written, and are kept in memory. `why`: a sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(f"{why} They are kept while digitpad is open, and written as soon as that is possible.")
        self.why = why


class SampleStore:
    """The samples in a folder, which need not exist yet. May be used from several threads.

    What cannot be written stays in memory and is written with the next change, or by `flush`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / DATABASE_NAME
        self._table = SampleTable()
        """The database as it was read last."""
        self._position = Position()
        self._unwritten: list[SampleChange] = []
        self._old: OldFile | None = None
        """A file that could not be taken over, which is used as it is."""
        self._view: SampleList | None = None
        self._damaged: list[int] = []
        self._notices: list[str] = []
        self._lock = RLock()

    def samples(self) -> SampleList:
        """All samples as the database has them now, in the order of their making. Raises DataError."""
        with self._lock:
            self.refresh()
            return self.snapshot()

    def snapshot(self) -> SampleList:
        """The samples as they were when the database was looked at last, and what could not be written."""
        with self._lock:
            if self._view is None:
                self._view = self._everything().view()
            return self._view

    def refresh(self) -> bool:
        """Read what was written since, by whomever; False if nothing was. Raises DataError."""
        with self._lock:
            try:
                news = self._guarded(self._read)
            except (OSError, sqlite3.Error, DigitpadError) as error:
                raise DataError(f"The samples in {self.folder} cannot be read ({_why(error)}).") from None
            self._take(news)
            return bool(news)

    def add(self, *samples: OwnSample) -> None:
        """Keep new samples. Raises DataError, as all changes do; they are in memory then."""
        self.append([AddSamples(samples)])

    def relabel(self, ids: Iterable[str], label: int) -> None:
        """Say that samples are `label`: 0..9, or NOT_A_DIGIT."""
        self.append([RelabelSamples(tuple(ids), label)])

    def delete(self, ids: Iterable[str]) -> None:
        """Delete samples; the database keeps them for `restore`."""
        self.append([DeleteSamples(tuple(ids))])

    def restore(self, ids: Iterable[str]) -> None:
        """Bring deleted samples back."""
        self.append([RestoreSamples(tuple(ids))])

    def append(self, changes: Sequence[SampleChange]) -> None:
        """Make changes, in one piece: on the disk when this returns. Raises DataError."""
        with self._lock:
            self._unwritten += changes
            self._view = None
            self.flush()

    def flush(self) -> None:
        """Write what could not be written before. Raises DataError."""
        with self._lock:
            if not self._unwritten:
                return
            try:
                others, position = self._guarded(self._write)
            except (OSError, sqlite3.Error, DigitpadError) as error:
                raise UnwrittenSamples(f"Your samples cannot be written in {self.folder} ({_why(error)}).") from None
            self._take(others)
            for change in self._unwritten:
                apply_change(self._table, change)
            self._unwritten, self._position, self._view = [], position, None

    @property
    def unwritten(self) -> int:
        """How many changes are not on the disk."""
        with self._lock:
            return len(self._unwritten)

    def unwritten_samples(self) -> tuple[OwnSample, ...]:
        """Those samples, new or changed, that are not on the disk as they are now."""
        with self._lock:
            names = {name for change in self._unwritten for name in change.ids}
            return tuple(sample for sample in self.snapshot() if sample.id in names) if names else ()

    @property
    def problems(self) -> list[str]:
        """What is wrong with the files, in sentences; what is sound in them is used all the same."""
        with self._lock:
            old = damage_words(self.folder / OLD_NAME, "line", self._old.damaged) if self._old is not None else []
            return [*self._notices, *old, *damage_words(self._path, "row", self._damaged)]

    def _guarded(self, work: Callable[[], _T]) -> _T:
        """Do it; if the database cannot be read, with another one. Raises OSError, sqlite3.Error, DigitpadError."""
        number = file_number(self._path)
        try:
            return work()
        except UnreadableDatabase as unreadable:
            known = self._table.rows()
            notice = replace_unreadable(self.folder, str(unreadable), number=number, known=known)
            self._notices += [notice] if notice else []
        try:
            return work()
        except UnreadableDatabase as unreadable:
            raise DataError(str(unreadable)) from None

    def _read(self) -> News:
        if self._old is None and (self.folder / OLD_NAME).exists():
            self._take_over()
        if not self._path.exists():
            return News(Position(), anew=self._position != Position())
        with opened(self._path) as connection, transaction(connection, kind="DEFERRED"):
            return read_news(connection, self._position, self._damaged)

    def _write(self) -> tuple[News, Position]:
        """What others wrote before, and how far the database is then."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if (self.folder / OLD_NAME).exists():
            self._notices += take_over_old_file(self.folder)
            self._old, self._view = None, None
        with opened(self._path, create=True) as connection, transaction(connection):
            others = read_news(connection, self._position, self._damaged)
            write_changes(connection, self._unwritten)
            return others, read_position(connection)

    def _take_over(self) -> None:
        """Take the old file over; where nothing can be written, use it as it is. Raises OSError, UnreadableDatabase."""
        try:
            self._notices += take_over_old_file(self.folder)
        except (OSError, sqlite3.Error, DigitpadError) as error:
            self._old, self._view = read_old_file(self.folder / OLD_NAME), None
            self._notices.append(
                f"The samples in {self.folder / OLD_NAME} cannot be put into {DATABASE_NAME} beside it "
                f"({_why(error)}); they are used as they are."
            )

    def _take(self, news: News) -> None:
        if news.anew:
            self._table, self._damaged = SampleTable(), []
        if news:
            written = {int(str(row[0])) for row in news.added}
            self._damaged = [number for number in self._damaged if number not in written] + news.apply(self._table)
            self._view = None
        self._position = news.position

    def _everything(self) -> SampleTable:
        """What is in the database, and what ought to be."""
        if not self._unwritten and self._old is None:
            return self._table
        table = self._table.copy()
        for one in self._old.samples if self._old is not None else ():
            table.insert(one.content, one.label, deleted=one.deleted)
        for change in self._unwritten:
            apply_change(table, change)
        return table


def apply_change(table: SampleTable, change: SampleChange) -> None:
    """Make a change in memory only."""
    if isinstance(change, AddSamples):
        for sample, content in zip(change.samples, change.contents, strict=True):
            table.insert_sample(sample, content)
        return
    label = change.label if isinstance(change, RelabelSamples) else None
    deleted = None if isinstance(change, RelabelSamples) else isinstance(change, DeleteSamples)
    for name in change.ids:
        table.change(name, label=label, deleted=deleted)


def _why(error: Exception) -> str:
    """An error in a few words."""
    if isinstance(error, sqlite3.Error):
        return _WORDS.get(
            str(error), f"the database refuses, {getattr(error, 'sqlite_errorname', 'for no known reason')}"
        )
    return error_words(error).rstrip(".")
