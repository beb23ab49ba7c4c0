"""A text file that is put in place when it is whole; what there is of it after an error or Ctrl-C lies beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from uuid import uuid4

from digitpad.core.errors import DataError


class GrowingFile:
    """Write to it within `with`. Raises DataError and OSError, those that can be known before anything is written."""

    def __init__(self, path: Path, header: str) -> None:
        """`header`: its first line, which nobody misses alone."""
        self._path = path
        self._header = header
        self._more = False
        self._temporary = path.with_name(f".{path.name}.{uuid4().hex}")
        self._file: TextIOWrapper | None = None
        self.kept: Path | None = None
        """Where the beginning of the file lies, if it did not become whole."""

    def __enter__(self) -> GrowingFile:
        """Make sure that the file can be put in place later."""
        if self._path.exists():
            if not self._path.is_file():
                raise DataError(f"{self._path} is no file; name one for the table.")
            self._path.open("ab").close()  # a file that another program has locked is known now, not after hours
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._named_errors():
            # A file's name may hold what is no character.
            self._file = self._temporary.open("x", encoding="utf-8", errors="replace", newline="")
        self._file.write(self._header)
        return self

    def write(self, text: str) -> None:
        """Add text."""
        assert self._file is not None
        with self._named_errors():
            self._file.write(text)
        self._more = self._more or bool(text)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the file in place, or keep what there is of it beside that place."""
        assert self._file is not None
        try:
            if kind is None:
                with self._named_errors():
                    self._file.flush()
                    os.fsync(self._file.fileno())
                    self._file.close()
                    self._temporary.replace(self._path)
        except BaseException:
            self._keep()
            raise
        if kind is not None:
            self._keep()

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        """Errors speak of the file that was asked for."""
        try:
            yield
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(self._path)) from None

    def _keep(self) -> None:
        assert self._file is not None
        with suppress(OSError):  # the disk is full: what had reached it stays
            self._file.close()
        if not self._more:
            self._temporary.unlink()
            return
        partial = free_path(self._path.with_name(f"{self._path.stem}.partial{self._path.suffix}"))
        self._temporary.replace(partial)
        self.kept = partial


def free_path(wanted: Path) -> Path:
    """`wanted`, or the first of "wanted-2", "wanted-3", … that is not there; it is made, empty. Raises OSError."""
    path, number = wanted, 2
    while True:
        try:
            path.open("xb").close()
        except FileExistsError:
            path, number = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}"), number + 1
        else:
            return path
