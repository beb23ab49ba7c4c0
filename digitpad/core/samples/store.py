"""The person's own samples on the disk: a file of records that several windows and programs may use at once."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import RLock
from typing import Final

from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.samples.log import LineLog
from digitpad.core.samples.record import LABELS, Add, Change, Record, Relabel, read_line
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.shelf import Shelf

FILE: Final = "samples.jsonl"


class SampleStore:
    """The samples in a folder, which need not exist yet. May be used from several threads.

    What cannot be written stays in memory and is written with the next change, or by `flush`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._log = LineLog(folder / FILE)
        self._shelf = Shelf()
        self._damaged: list[int] = []
        self._count = 0
        self._unwritten: list[Record] = []
        self._lock = RLock()

    def samples(self) -> list[OwnSample]:
        """All samples as the file has them now, in the order of their making. Raises DataError."""
        self.refresh()
        return list(self.snapshot())

    def snapshot(self) -> tuple[OwnSample, ...]:
        """The samples as they were when the file was looked at last."""
        with self._lock:
            return self._shelf.samples()

    def refresh(self) -> bool:
        """Read what was written since, by whomever; False if nothing was. Raises DataError."""
        with self._lock:
            try:
                lines, anew = self._log.news()
            except OSError as error:
                raise DataError(f"The samples in {self.folder} cannot be read ({_why(error)}).") from None
            self._take(lines, anew)
            return bool(lines) or anew

    def add(self, *samples: OwnSample) -> None:
        """Keep new samples. Raises DataError, as all changes do; they are in memory then."""
        self.append([Add(sample) for sample in samples])

    def relabel(self, ids: Iterable[str], label: int) -> None:
        """Say that samples are `label`: 0..9, or NOT_A_DIGIT."""
        if label not in LABELS:
            raise ValueError(f"{label} is no label")
        self.append([Relabel(tuple(ids), label)])

    def delete(self, ids: Iterable[str]) -> None:
        """Delete samples; the file keeps them for `restore`."""
        self.append([Change(tuple(ids), deleted=True)])

    def restore(self, ids: Iterable[str]) -> None:
        """Bring deleted samples back."""
        self.append([Change(tuple(ids), deleted=False)])

    def append(self, records: Sequence[Record]) -> None:
        """Make changes, in one piece. Raises DataError."""
        with self._lock:
            self._unwritten += records
            self._shelf.apply(records)
            self.flush()

    def flush(self) -> None:
        """Write what could not be written before. Raises DataError."""
        with self._lock:
            if not self._unwritten:
                return
            try:
                lines, anew = self._log.append([record.line for record in self._unwritten])
            except (OSError, DigitpadError) as error:
                raise DataError(self._not_written(error)) from None
            done, self._unwritten = self._unwritten, []
            self._take(lines, anew, then=done)

    @property
    def unwritten(self) -> int:
        """How many changes are not on the disk."""
        with self._lock:
            return len(self._unwritten)

    @property
    def problems(self) -> list[str]:
        """What is wrong with the file, in sentences; its sound records are used all the same."""
        with self._lock:
            places = [f"line {number}" for number in self._damaged[:5]]
            if len(self._damaged) > len(places):
                places.append(f"{len(self._damaged) - len(places)} more")
            found = []
            if places:
                found.append(f"Damaged in {self._log.path}, and left out: {', '.join(places)}.")
            if self._log.rest:
                found.append(f"The last record in {self._log.path} is not complete; it is left out.")
            return found

    def _take(self, lines: Sequence[bytes], anew: bool, *, then: Sequence[Record] = ()) -> None:
        """Apply lines of the file, and what stands or will stand behind them there."""
        if anew:
            self._shelf, self._damaged, self._count = Shelf(), [], 0
        records = []
        for line in lines:
            self._count += 1
            try:
                record = read_line(line) if line else None
            except ValueError:
                self._damaged.append(self._count)
            else:
                records.extend([record] if record is not None else [])
        self._shelf.apply(records)
        self._count += len(then)
        if lines or anew:
            self._shelf.apply([*then, *self._unwritten])

    def _not_written(self, error: Exception) -> str:
        why = _why(error) if isinstance(error, OSError) else str(error).rstrip(".")
        return (
            f"Your samples cannot be written in {self.folder} ({why}). "
            "They are kept while digitpad is open, and written as soon as that is possible."
        )


def _why(error: OSError) -> str:
    return "the disk is full" if error.errno == errno.ENOSPC else error.strerror or type(error).__name__
