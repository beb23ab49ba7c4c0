"""Visitors' drawings as samples: written and forgotten, so that an exhibit of many weeks takes no more memory.

`SampleStore` holds all samples in memory, which is what the window wants; an exhibit never looks at them.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, FormatProblem, error_words
from digitpad.core.samples.changes import AddSamples
from digitpad.core.samples.database import DATABASE_NAME, opened, transaction
from digitpad.core.samples.rows import write_changes
from digitpad.core.samples.sample import OwnSample

_MOST_WAITING: Final = 200
"""Samples that wait for a disk that takes nothing; what comes then is not kept."""


class VisitorSamples:
    """The samples in a folder; what `add` is given lies there after the next `write`."""

    def __init__(self, folder: Path, most: int) -> None:
        """`most`: samples that the folder may hold."""
        self.folder = folder
        self._most = most
        self._waiting: deque[OwnSample] = deque()
        self._full = False

    @property
    def is_full(self) -> bool:
        """Whether no more are taken: so many are there."""
        return self._full

    def add(self, sample: OwnSample) -> None:
        """Keep a sample, unless there are too many."""
        if not self._full and len(self._waiting) < _MOST_WAITING:
            self._waiting.append(sample)

    def write(self) -> None:
        """Write all that waits, in any thread. Raises DataError; then they still wait."""
        samples = tuple(self._waiting)
        if not samples:
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with opened(self.folder / DATABASE_NAME, create=True) as connection, transaction(connection):
                there: int = connection.execute("SELECT count(*) FROM sample").fetchone()[0]
                self._full = there + len(samples) >= self._most
                write_changes(connection, [AddSamples(samples[: max(self._most - there, 0)])])
        except (OSError, sqlite3.Error, FormatProblem) as error:
            why = "the database refuses" if isinstance(error, sqlite3.Error) else error_words(error)
            raise DataError(f"Visitors' drawings cannot be written in {self.folder} ({why}).") from None
        written = {sample.id for sample in samples}
        with suppress(IndexError):  # none waits any more
            while self._waiting[0].id in written:  # who closes may write what a hanging thread writes, too
                self._waiting.popleft()
