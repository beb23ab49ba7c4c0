"""A file that only ever grows by whole lines, shared by several processes.

Who writes holds a lock, sees first what others have written, and has each write flushed to the disk. A line that a
power cut left half is ended before the next one begins, so the two never join. Nothing is ever rewritten.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.folder_lock import FolderLock

_WAIT: Final = 10.0  # seconds for a lock that another process holds for some milliseconds
_PAUSE: Final = 0.005


class LineLog:
    """One process' view of the file: how far it has read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._inode = 0
        self._read = 0
        self.rest = b""
        """What stands after the last whole line: half a line, or one that is being written just now."""

    def news(self) -> tuple[list[bytes], bool]:
        """The lines, without their ends, that came since the last call; True if the file is another one: all lines.

        Raises OSError.
        """
        try:
            with self.path.open("rb") as file:
                status = os.fstat(file.fileno())
                anew = (status.st_ino != self._inode and self._inode != 0) or status.st_size < self._read
                if anew:
                    self._read = 0
                self._inode = status.st_ino
                file.seek(self._read)
                content = file.read()
        except (FileNotFoundError, NotADirectoryError):  # said when something is to be written
            anew, self._read, self._inode, self.rest = self._read > 0, 0, 0, b""
            return [], anew
        *lines, self.rest = content.split(b"\n")
        self._read += len(content) - len(self.rest)
        return lines, anew

    def append(self, lines: Sequence[bytes]) -> tuple[list[bytes], bool]:
        """Write lines, each with its end, as one piece. Returns what `news` would have said before.

        Raises OSError: then nothing, a part or all of them may stand in the file. Raises DigitpadError if the lock
        cannot be had.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(self.path.parent):
            before = self.news()
            with self.path.open("ab", buffering=0) as file:
                content = (b"\n" if self.rest else b"") + b"".join(lines)
                _write_all(file.fileno(), content)
                os.fsync(file.fileno())
                self._inode = os.fstat(file.fileno()).st_ino
            if self.rest:
                before[0].append(self.rest)  # ended now: a line like any other
            self._read += len(self.rest) + len(content)
            self.rest = b""
        return before


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the folder's lock; waits for its turn. Raises DigitpadError, OSError."""
    end = time.monotonic() + _WAIT
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(FolderLock(folder))
                break
            except DigitpadError:
                if time.monotonic() > end:
                    raise
            time.sleep(_PAUSE)
        yield


def _write_all(file: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(file, view) :]
