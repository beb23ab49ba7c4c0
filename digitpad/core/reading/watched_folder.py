"""A folder into which others put files, a scanner say: which of them are whole and were not read yet.

It is looked at now and then. What the system tells of changes would come earlier by a second, but not from network
shares, on which scanners write.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import open_regular
from digitpad.core.picture_files import is_picture_name, natural_key
from digitpad.core.reading.journal import FileState

LOOK_SECONDS: Final = 1.0
"""Between two looks at the folder."""
STILL_SECONDS: Final = 2.0
"""A file that has not changed for so long is whole, if it ends as its format does ..."""
_STILL_ANYWAY: Final = 15.0  # ... or for so long, whatever its end: scanners write page after page
_PAUSE: Final = 20.0  # times what a look has taken: a slow share is looked at less often
_ENDS: Final = {".pdf": b"%%EOF", ".jpg": b"\xff\xd9", ".jpeg": b"\xff\xd9", ".png": b"IEND"}
_END_BYTES: Final = 1024  # of a file, in which its end is looked for


class WatchedFolder:
    """`files`: all that were taken from it, in that order; `say` gets a sentence for each file that is no picture.

    `own`: files in it that are no one else's. Raises DataError if there is no such folder.
    """

    def __init__(self, folder: Path, say: Callable[[str], object], own: Iterable[Path] = ()) -> None:
        self.files: list[str] = []
        self.is_watched = True
        self._folder, self._say = folder, say
        self._own = {os.path.abspath(path) for path in own}
        self._since: dict[str, tuple[FileState, float]] = {}
        self._taken: dict[str, FileState] = {}
        self._foreign: set[str] = set()
        self._waiting: deque[tuple[str, FileState]] = deque()
        self._next_look = 0.0
        self._is_lost = False
        if not folder.is_dir():
            what = "no folder" if folder.exists() else "not there"
            raise DataError(f"{folder} is {what}; --watch needs the folder into which the pictures come.")

    def end(self) -> None:
        """No more files are taken; any thread may call it."""
        self.is_watched = False

    def next(self, is_known: Callable[[str], bool]) -> tuple[str, FileState] | None:
        """A file that is whole, and how it is; None if there is none now. `is_known`: whether it was read before."""
        if not self.is_watched:
            return None
        now = time.monotonic()
        if not self._waiting and now >= self._next_look:
            self._look(now, is_known)
            ended = time.monotonic()
            self._next_look = ended + max(LOOK_SECONDS, _PAUSE * (ended - now))
        return self._waiting.popleft() if self._waiting else None

    def _look(self, now: float, is_known: Callable[[str], bool]) -> None:
        """Find what has come, in the order of the names."""
        names = self._names()
        if names is None:
            return
        there: dict[str, tuple[FileState, float]] = {}
        for name in sorted(names, key=natural_key):
            file = str(self._folder / name)
            stamp = FileState.of(file)
            if stamp is None or self._taken.get(file) == stamp:
                continue
            before = self._since.get(file)
            since = before[1] if before is not None and before[0] == stamp else now
            if not stamp.size or not _is_whole(file, stamp.size, now - since):
                there[file] = stamp, since
                continue
            self._taken[file] = stamp
            if not is_picture_name(Path(name)):
                self._say_foreign(file)
            elif not is_known(file):
                self._waiting.append((file, stamp))
        self._since = there

    def _names(self) -> list[str] | None:
        """Files, but hidden ones and our own; None where the folder is away, as shares may be for a while."""
        try:
            with os.scandir(self._folder) as entries:
                names = [one.name for one in entries if not one.name.startswith(".") and not os.path.isdir(one.path)]
        except OSError as error:
            if not self._is_lost:
                self._say(f"The folder {self._folder} cannot be read ({error_words(error)}); digitpad looks again.")
            self._is_lost = True
            return None
        self._is_lost = False
        return [name for name in names if os.path.abspath(self._folder / name) not in self._own]

    def _say_foreign(self, file: str) -> None:
        if file not in self._foreign:
            self._foreign.add(file)
            self._say(f"{file} is no picture that digitpad reads; it is left alone.")


def _is_whole(file: str, size: int, still: float) -> bool:
    """Whether nobody writes a file any more that has not changed for so many seconds."""
    if still < STILL_SECONDS:
        return False
    try:
        with open_regular(Path(file)) as opened:
            end = _ENDS.get(Path(file).suffix.lower())
            if still >= _STILL_ANYWAY or not is_picture_name(Path(file)):
                return True
            opened.seek(max(0, size - _END_BYTES))
            return end is not None and end in opened.read(_END_BYTES)
    except OSError:  # a writer on Windows keeps it to himself; what nobody may read, the reading says
        return still >= _STILL_ANYWAY
