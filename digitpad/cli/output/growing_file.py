"""A text file that is put in place when it is whole; what there is of it before that lies beside it."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

from digitpad.core.errors import DataError, naming
from digitpad.core.file_lock import lock_open_file
from digitpad.core.files import named_file, open_regular
from digitpad.core.temporary_files import fitting_name, free_names, keep_permissions

_BEGINNING: Final = re.compile(r"\.partial(-[0-9]+)?\.[^.]*")


def _rename(grown: Path, path: Path) -> None:
    grown.replace(path)


def _is_left_beginning(path: Path, whole: Path) -> bool:
    """Whether a file that nobody writes has nothing but the beginning of another one. Raises OSError."""
    with open_regular(path) as file, whole.open("rb") as other:
        lock_open_file(file)
        while part := file.read(1 << 20):
            if other.read(len(part)) != part:
                return False
    return True


class GrowingFile:
    """Write to it within `with`. Raises DataError and OSError, those that can be known before anything is written.

    It grows under a name that people see, "digits.partial.csv": who is killed leaves what there is where one looks.
    """

    def __init__(
        self,
        path: Path,
        header: str,
        *,
        ending: str | None = None,
        put_in_place: Callable[[Path, Path], object] = _rename,
    ) -> None:
        """`header`: its first line, which nobody misses alone. `ending`: of its name as long as it grows, if another.

        `put_in_place` is told what has grown and where it belongs; what has grown is not there hereafter.
        """
        self._path = path
        self._header = header
        self._ending = path.suffix if ending is None else ending
        self._put_in_place = put_in_place
        self._more = False
        self._growing = path
        self._file: BinaryIO | None = None
        self.kept: Path | None = None
        """Where the beginning of the file lies, if it did not become whole."""

    def __enter__(self) -> GrowingFile:
        """Make sure that the file can be put in place later."""
        if self._path.exists() and not self._path.is_file():
            raise DataError(f"{self._path} is no file; name one for the table.")
        self._path = named_file(self._path)  # what may not be written is known now, not after hours
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self.named_errors():
            self._growing, self._file = self._begun()
        self._write(self._header)
        return self

    def write(self, text: str) -> None:
        """Add text."""
        self._more = self._more or bool(text)
        with self.named_errors():
            self._write(text)

    def named_errors(self) -> AbstractContextManager[None]:
        """Errors speak of the file that was asked for."""
        return naming(self._path)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the file in place, or leave what there is of it beside that place."""
        assert self._file is not None
        try:
            if kind is None:
                with self.named_errors():
                    self._file.flush()
                    os.fsync(self._file.fileno())
                    self._file.close()
                    self._remove_beginnings()
                    self._put_in_place(self._growing, self._path)
        except BaseException:
            self._keep()
            raise
        if kind is not None:
            self._keep()

    def _remove_beginnings(self) -> None:
        """Remove what interrupted commands left that is all in this file, too."""
        for path in self._path.parent.glob(f"{glob.escape(self._path.stem)}.partial*{self._ending}"):
            if path != self._growing and _BEGINNING.fullmatch(path.name.removeprefix(self._path.stem)):
                with suppress(OSError):
                    if _is_left_beginning(path, self._growing):
                        path.unlink()

    def _begun(self) -> tuple[Path, BinaryIO]:
        """A new file, locked as long as it grows."""
        wanted = self._path.with_name(fitting_name(self._path.stem, f".partial{self._ending}"))
        self._remove_headers(wanted)
        for path in free_names(wanted):
            with suppress(FileExistsError):
                file = path.open("xb")
                keep_permissions(self._path, file)
                with suppress(OSError):
                    lock_open_file(file)
                return path, file
        raise AssertionError("names never end")

    def _remove_headers(self, path: Path) -> None:
        """Remove what a command left that was killed before it had read anything."""
        with suppress(OSError), open_regular(path) as file:
            lock_open_file(file)
            if self._header.encode().startswith(file.read(len(self._header) * 4 + 1)):
                path.unlink()

    def _write(self, text: str) -> None:
        assert self._file is not None
        self._file.write(text.encode("utf-8", "replace"))  # a file's name may hold what is no character

    def _keep(self) -> None:
        assert self._file is not None
        with suppress(OSError):  # the disk is full: what had reached it stays
            self._file.close()
        if self._more:
            self.kept = self._growing
        else:
            self._growing.unlink()
