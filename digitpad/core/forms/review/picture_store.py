"""Pictures of sheets on the disk while a window shows them: a file without a name, which ends with the process."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock
from typing import TypeAlias

StoredPicture: TypeAlias = tuple[int, int]
"""Where it begins in the file, and how many bytes it has."""


class PictureStore:
    """For several threads. All of it may raise OSError."""

    def __init__(self, folder: Path) -> None:
        """`folder`: of ours, on whose disk there is room."""
        folder.mkdir(parents=True, exist_ok=True)
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115  # closed by `close`
        self._lock = Lock()
        self._end = 0

    def add(self, content: bytes) -> StoredPicture:
        """Keep a picture's file."""
        with self._lock:
            self._file.seek(self._end)
            self._file.write(content)
            place = self._end, len(content)
            self._end += len(content)
            return place

    def read(self, place: StoredPicture) -> bytes:
        """A picture's file."""
        with self._lock:
            if self._file.closed:
                raise OSError("the pictures were forgotten")
            self._file.seek(place[0])
            return self._file.read(place[1])

    def close(self) -> None:
        """Forget all of them."""
        with self._lock:
            self._file.close()
