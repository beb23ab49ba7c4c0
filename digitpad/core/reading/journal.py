"""What a command has read, kept file by file beside its table until that is whole: an interrupted one can go on.

Lines of JSON. The first one says how was read; each other one holds what came of a file, and is written at once when
the file is done. A line that a killed process has written in part is cut off by the next one.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

from digitpad.core.counts import counted
from digitpad.core.errors import DataError, DigitpadError, FormatProblem, naming
from digitpad.core.file_lock import lock_open_file
from digitpad.core.files import open_regular
from digitpad.core.json_files import JsonObject, JsonProblem, parse_json
from digitpad.core.pages.read_file import FilePages
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.temporary_files import fitting_name, keep_permissions

_ENDING: Final = ".unfinished"
_KIND: Final = "digitpad unfinished reading"
_VERSION: Final = 1
_MOST: Final = 10**18 - 1
_MICROSECOND: Final = 1000  # nanoseconds
_HALF_CHARACTER: Final = re.compile("[\ud800-\udfff]")  # of a name that is no text; JSON has no word for it, so it ...
_STAND_IN: Final = re.compile("[\U000fd800-\U000fdfff]")  # ... becomes one of these, which belong to nobody
_SHIFT: Final = 0xF0000


@dataclass(frozen=True)
class FileState:
    """How a file was when it was read: `size` in bytes, `changed` in microseconds. Another one is another content."""

    size: int
    changed: int

    @classmethod
    def of(cls, file: str) -> FileState | None:
        """That of a file as it is now; None if there is none."""
        try:
            now = os.stat(file)
        except (OSError, ValueError):
            return None
        return cls(now.st_size, now.st_mtime_ns // _MICROSECOND)


@dataclass(frozen=True)
class _Place:
    """Where what came of a file stands in the journal."""

    file: str
    stamp: FileState | None
    start: int
    length: int


class ReadingJournal:
    """Used within `with`, by one process at a time. Raises OSError, and DigitpadError where it cannot be used."""

    def __init__(self, table: Path, job: ReadJob, command: Mapping[str, object], *, resume: bool) -> None:
        """`table`: beside which it lies; `command`: all that decides what is read, as JSON has it; `resume`: whether to
        go on where an interrupted command stopped.
        """
        self.path = journal_path(table)
        self._job, self._command, self._resume = job, dict(command), resume
        self._places: list[_Place] = []
        self._newest: dict[str, _Place] = {}
        self._file: BinaryIO | None = None

    def __enter__(self) -> ReadingJournal:
        """Begin it, or go on with what lies there."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if self.path.exists():
            open_regular(self.path).close()  # a pipe or device is refused
        new = not self.path.exists()
        self._file = self.path.open("a+b")
        try:
            self._lock()
            if new:
                keep_permissions(self.path.with_name(self.path.name.removesuffix(_ENDING)), self._file)
            self._open()
        except BaseException:
            self._file.close()
            if new:
                self.path.unlink(missing_ok=True)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let it lie there unless nothing was read."""
        if self._file is not None:
            with suppress(OSError):  # the disk is full: of the last line that was not written
                self._file.close()
        if not self._places:
            self.path.unlink(missing_ok=True)

    def __len__(self) -> int:
        """How many files there are in it, each time that one was read."""
        return len(self._places)

    def remove(self) -> None:
        """The table is whole: nothing is to go on."""
        self._places, self._newest = [], {}

    def has(self, file: str) -> bool:
        """Whether a file was read as it is now."""
        stamp = FileState.of(file)
        place = self._newest.get(os.path.abspath(file))
        return place is not None and stamp is not None and place.stamp == stamp

    def newest(self, file: str) -> FilePages:
        """What came of a file, the last time that it was read. Raises KeyError, DataError where the journal is bad."""
        return replace(self._restored(self._newest[os.path.abspath(file)]), file=file)

    def everything(self) -> Iterator[FilePages]:
        """What came of all files, in the order in which they were done."""
        yield from map(self._restored, tuple(self._places))

    def add(self, done: FilePages, stamp: FileState | None) -> None:
        """Keep what came of a file. `stamp`: as it was before it was read. Raises OSError."""
        assert self._file is not None
        document = {
            "file": os.path.abspath(done.file),
            "size": None if stamp is None else stamp.size,
            "changed": None if stamp is None else stamp.changed,
            "pages": [self._job.packed(page) for page in done.pages],
            "end": done.end,
        }
        self._note(document, *self._append(document))

    def _lock(self) -> None:
        assert self._file is not None
        try:
            lock_open_file(self._file)
        except BlockingIOError:
            raise DigitpadError(
                f"Another digitpad writes the table that {self.path.name} belongs to. Wait until it has finished, or "
                "stop it."
            ) from None
        except OSError:  # the file system knows no locks
            pass

    def _open(self) -> None:
        assert self._file is not None
        begun = self._read()
        if begun is None:
            self._file.truncate(0)
            self._append({"kind": _KIND, "version": _VERSION, "command": self._command})
            return
        done = counted(len(self._places), "1 file is read", "{0:,} files are read")
        if self._places and not self._resume:
            raise DigitpadError(
                f"An interrupted command left its work in {self.path}: {done}. Add --resume to go on, or remove that "
                "file to begin anew."
            )
        if begun != self._command:
            if not self._places:
                self._file.truncate(0)
                self._append({"kind": _KIND, "version": _VERSION, "command": self._command})
                return
            names = [name for name in {**begun, **self._command} if begun.get(name) != self._command.get(name)]
            raise DigitpadError(
                f"What lies in {self.path} ({done}) was read with another {' and another '.join(names)}. Give the same "
                "options to go on, or remove that file to begin anew."
            )

    def _read(self) -> dict[str, object] | None:
        """With what it was begun; None for one without a first line. What is half written is cut off."""
        assert self._file is not None
        self._file.seek(0)
        first = self._file.readline()
        if not first.endswith(b"\n"):
            if first and not first.startswith(b'{"kind": "digitpad'[: len(first)]):
                raise self._foreign()
            return None
        begun = self._header(first)
        end = len(first)
        for line in self._file:
            if not line.endswith(b"\n"):
                break
            with suppress(JsonProblem):  # it is damaged: that file is read again
                self._note(JsonObject.of(_parsed(line)).values(), end, len(line))
            end += len(line)
        self._file.truncate(end)
        return begun

    def _header(self, line: bytes) -> dict[str, object]:
        try:
            document = JsonObject.of(_parsed(line))
            if document.text("kind") != _KIND or document.whole("version", 0, _MOST) != _VERSION:
                raise self._foreign()
            return document.child("command").values()
        except JsonProblem:
            raise self._foreign() from None

    def _foreign(self) -> DataError:
        return DataError(f"{self.path} is needed for what was read, but holds something else. Move it away.")

    def _note(self, document: Mapping[str, object], start: int, length: int) -> None:
        one = JsonObject(document)
        stamp = None
        if one.has("size"):
            stamp = FileState(one.whole("size", 0, _MOST), one.whole("changed", -_MOST, _MOST))
        place = _Place(one.text("file"), stamp, start, length)
        self._places.append(place)
        self._newest[place.file] = place

    def _append(self, document: Mapping[str, object]) -> tuple[int, int]:
        """Write a line, safe from a power cut. Where it begins, and its length in bytes."""
        assert self._file is not None
        text = json.dumps(document, ensure_ascii=False, allow_nan=False)
        line = _HALF_CHARACTER.sub(lambda one: chr(ord(one[0]) + _SHIFT), text).encode() + b"\n"
        start = self._file.seek(0, os.SEEK_END)
        with naming(self.path):
            self._file.write(line)
            self._file.flush()
            os.fsync(self._file.fileno())
        return start, len(line)

    def _restored(self, place: _Place) -> FilePages:
        assert self._file is not None
        self._file.seek(place.start)
        try:
            one = JsonObject.of(_parsed(self._file.read(place.length)))
            pages = tuple(self._job.unpacked(page.values()) for page in one.children("pages"))
            return FilePages(place.file, pages, one.text("end") if one.has("end") else None)
        except FormatProblem as error:
            raise DataError(
                f"What {self.path} says of {place.file} is damaged ({error}). Remove that file to begin anew."
            ) from None


def journal_path(table: Path) -> Path:
    """The journal of a table."""
    return table.with_name(fitting_name(table.name, _ENDING))


def _parsed(line: bytes) -> object:
    """Raises JsonProblem."""
    try:
        text = line.decode()
    except UnicodeDecodeError:
        raise JsonProblem("it is no text in UTF-8") from None
    document = parse_json(text)
    return _with_half_characters(document) if _STAND_IN.search(text) else document


def _with_half_characters(part: object) -> object:
    if isinstance(part, str):
        return _STAND_IN.sub(lambda one: chr(ord(one[0]) - _SHIFT), part)
    if isinstance(part, dict):
        return {key: _with_half_characters(one) for key, one in part.items()}
    return [_with_half_characters(one) for one in part] if isinstance(part, list) else part
