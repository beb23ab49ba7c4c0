"""A text file that is written in its place, and gone on with by the next command."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from digitpad.core.errors import DataError, naming
from digitpad.core.files import named_file


class ContinuedFile:
    """Write to it within `with`, as to a `GrowingFile`, all that is in it from its beginning: what is there already is
    compared, and the rest is written at once. Raises OSError, and DataError where something else is there, also where
    somebody has put it there since.
    """

    kept: Path | None = None
    """There is nothing beside it."""

    def __init__(self, path: Path, header: str) -> None:
        """`header`: its first line."""
        self._path, self._header = path, header
        self._file: BinaryIO | None = None
        self._is_compared = True

    def __enter__(self) -> ContinuedFile:
        """Open it, or begin it."""
        if self._path.exists() and not self._path.is_file():
            raise DataError(f"{self._path} is no file; name one for the table.")
        self._path = named_file(self._path)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self.named_errors():
            self._file = self._path.open("r+b" if self._path.exists() else "x+b")
        try:
            self.write(self._header)
        except BaseException:
            self._file.close()
            raise
        return self

    def write(self, text: str) -> None:
        """The next part of its text, whether that is there already or not."""
        assert self._file is not None
        data = text.encode("utf-8", "replace")
        with self.named_errors():
            if self._is_compared:
                there = self._file.read(len(data))
                if there == data:
                    return
                if not data.startswith(there):
                    raise self._changed()
                self._is_compared = False  # the end of what is there, maybe within a row
                data = data[len(there) :]
            if not self._is_as_left(self._file):
                raise self._changed()
            self._file.write(data)
            self._file.flush()

    def end_comparing(self) -> None:
        """All that can be there was written; what comes is new."""
        assert self._file is not None
        if self._is_compared and self._file.read(1):
            raise self._changed()
        self._is_compared = False

    def named_errors(self) -> AbstractContextManager[None]:
        """Errors speak of the file that was asked for."""
        return naming(self._path)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave it as it is."""
        assert self._file is not None
        with self.named_errors():
            self._file.close()

    def _is_as_left(self, file: BinaryIO) -> bool:
        """Whether it still ends where it is gone on with: else what somebody has added would be written over, or, where
        an editor has put another file in its place, nobody would see what is written.
        """
        there = self._path.stat()
        return os.path.samestat(there, os.fstat(file.fileno())) and there.st_size == file.tell()

    def _changed(self) -> DataError:
        return DataError(
            f"{self._path} is not as digitpad has left it: it was changed, or is another table. Move it away, and all "
            "rows are written anew, or name another file."
        )
