"""Which starts of the program did not come up: a model that ends the process would do so at every start."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QLockFile

MOST_CRASHES: Final = 2
"""Starts that did not come up, one after another, until a start does without what the person chose."""
UP_SECONDS: Final = 3.0
"""After a model answers, until the program counts as up: the drawing of last time has been read by then."""


class StartRecord:
    """One start's mark in a folder, from its making until `came_up`; a mark whose process is gone is of a crash."""

    def __init__(self, folder: Path) -> None:
        """`folder`: holds nothing else. Where nothing can be written, nothing is known."""
        self._folder = folder
        self._lock: QLockFile | None = None
        self.crashes = 0
        """How many starts before this one did not come up, since the last one that did."""
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self.crashes = sum(_is_crash(mark) for mark in folder.glob("*.start"))
            mark = folder / f"{uuid4().hex}.start"
            self._lock = QLockFile(str(mark.with_suffix(".lock")))
            self._lock.setStaleLockTime(0)
            if self._lock.tryLock(0):
                mark.touch()
            self._mark = mark

    @property
    def has_crashed(self) -> bool:
        """Whether this start should do without what the person chose."""
        return self.crashes >= MOST_CRASHES

    def came_up(self) -> None:
        """Forget this start, and the crashes before it."""
        if self._lock is None:
            return
        for mark in self._folder.glob("*.start"):
            if mark == self._mark or _is_crash(mark):
                mark.unlink(missing_ok=True)
        self._lock.unlock()
        self._lock = None


def _is_crash(mark: Path) -> bool:
    """Whether the process that made the mark is gone."""
    lock = QLockFile(str(mark.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True
