"""A lock on a folder that the system takes away with the process that holds it, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from digitpad.core.errors import DigitpadError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FolderLock:
    """Held between `with` and its end. Raises DigitpadError when another process holds it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "lock"
        self._file: IO[str] | None = None

    def __enter__(self) -> FolderLock:
        """Take the lock; the folder must exist."""
        file = self._path.open("a+", encoding="utf-8")
        try:
            if sys.platform == "win32":
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            raise DigitpadError(
                f"Another digitpad is at work in {self._path.parent}. Wait until it has finished, or stop it."
            ) from None
        self._file = file
        if sys.platform != "win32":  # there, what is locked cannot be written
            file.truncate(0)
            file.write(f"{os.getpid()}\n")
            file.flush()
        return self

    def __exit__(self, *_: object) -> None:
        """Let it go. The file stays: removing it would let two processes lock two files of the same name."""
        if self._file is not None:
            self._file.close()
            self._file = None
