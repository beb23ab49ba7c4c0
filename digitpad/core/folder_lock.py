"""A lock on a folder, for whoever works on what is in it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.file_lock import FileLock

LOCK_NAME: Final = "lock"
"""The file in the folder."""


class FolderLock:
    """Held between `with` and its end. Raises DigitpadError when another process holds it, OSError without a folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._lock: FileLock | None = None

    def __enter__(self) -> FolderLock:
        """Take the lock; the folder must exist."""
        try:
            self._lock = FileLock(self._path)
        except BlockingIOError:
            raise DigitpadError(
                f"Another digitpad is at work in {self._path.parent}. Wait until it has finished, or stop it."
            ) from None
        try:
            self._lock.note_process()
        except OSError:  # the disk is full: whatever is to be written here could not be
            self._lock.release()
            self._lock = None
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Let it go. The file stays: it belongs to the folder."""
        if self._lock is not None:
            self._lock.release(remove=False)
            self._lock = None
