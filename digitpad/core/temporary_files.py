"""Files that take another one's place when they are whole, and what is left of them where a process was killed."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO, Final

from digitpad.core.file_lock import is_still_at, lock_open_file

_LONGEST_NAME: Final = 255
"""Bytes of a file's name, on all usual file systems."""
_NAME: Final = re.compile(r"\..*\.digitpad-[0-9a-f]{32}", re.DOTALL)
_EARLIER_NAME: Final = re.compile(r"\..+\.[0-9a-f]{32}", re.DOTALL)
"""Of earlier versions; other programs may have such files, too."""


def fitting_name(stem: str, ending: str) -> str:
    """`stem` and `ending` as a file's name: the stem loses its last characters if the name were too long."""
    while stem and len(os.fsencode(stem + ending)) > _LONGEST_NAME:
        stem = stem[:-1]
    return stem + ending


def temporary_path(path: Path) -> Path:
    """A hidden file or folder beside `path`, for what is to take its place; a new name each time."""
    return path.with_name(fitting_name(f".{path.name}", f".digitpad-{os.urandom(16).hex()}"))


def is_temporary_name(name: str, *, earlier: bool = False) -> bool:
    """Whether `temporary_path` gives such names; `earlier`: or gave them in earlier versions."""
    return bool(_NAME.fullmatch(name) or (earlier and _EARLIER_NAME.fullmatch(name)))


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file, which takes the place of `path` at the end of `with`, and is removed after any error.

    It is locked as long as it has its temporary name, and as open to others as the file before. Raises OSError.
    """
    file, temporary = _new_file(path)
    try:
        with file:
            keep_permissions(path, file)
            yield file
            _flush(file)
            if sys.platform != "win32":  # there, an open file cannot be renamed
                temporary.replace(path)
        if sys.platform == "win32":
            temporary.replace(path)
    except BaseException as error:
        with suppress(OSError):  # of a full disk: what is in its buffer
            file.close()
        temporary.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno and error.filename in (None, str(temporary)):
            raise OSError(error.errno, error.strerror, str(path)) from None  # nobody knows the hidden name
        raise
    remove_abandoned(path.parent)


def write_new(wanted: Path, data: bytes) -> Path:
    """Write `wanted`, or the first of "wanted-2", "wanted-3", … that is not there, whole or not at all; returns which.

    Raises OSError.
    """
    file, temporary = _new_file(wanted)
    try:
        with file:
            file.write(data)
            _flush(file)
            for path in free_names(wanted):
                if _linked(temporary, path):
                    return path
    finally:
        file.close()
        temporary.unlink(missing_ok=True)
    raise AssertionError("names never end")


def free_names(wanted: Path) -> Iterator[Path]:
    """`wanted` and "wanted-2", "wanted-3", … that are not there now."""
    for number in count(1):
        tail = f"-{number}{wanted.suffix}" if number > 1 else wanted.suffix
        path = wanted.with_name(fitting_name(wanted.stem, tail))
        if not os.path.lexists(path):
            yield path


def set_aside(damaged: Path) -> Path | None:
    """Give a file that cannot be read another name, beside its own; that name, or None if it cannot have one."""
    aside = next(free_names(damaged.with_suffix(".damaged.json")))
    try:
        damaged.replace(aside)
    except OSError:
        return None
    return aside


def set_aside_in_words(damaged: Path) -> str:
    """The same, and a sentence about it; empty if it cannot have another name."""
    aside = set_aside(damaged)
    return "" if aside is None else f"The damaged file is now {aside.name}."


def remove_abandoned(folder: Path, *, earlier: bool = False) -> None:
    """Remove the temporary files in a folder whose writers are dead. `earlier`: those of earlier versions, too.

    A file that is locked is being written; where nothing is known of locks, all are left alone.
    """
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if is_temporary_name(entry.name, earlier=earlier)]
    except OSError:
        return
    for name in names:
        with suppress(OSError):
            _remove_unlocked(folder / name)


def keep_permissions(path: Path, file: BinaryIO) -> None:
    """Give a new file the permissions of the one that it replaces: who has hidden that from others hides this."""
    if sys.platform != "win32":
        with suppress(OSError):
            before = os.lstat(path)
            if stat.S_ISREG(before.st_mode):
                os.fchmod(file.fileno(), stat.S_IMODE(before.st_mode))


def _remove_unlocked(path: Path) -> None:
    if path.is_symlink() or not path.is_file():
        return
    with path.open("rb") as file:
        lock_open_file(file)
        if sys.platform != "win32":
            path.unlink()
    if sys.platform == "win32":
        path.unlink()


def _new_file(path: Path) -> tuple[BinaryIO, Path]:
    """A temporary file for `path`, locked where that can be, and its name."""
    while True:
        temporary = temporary_path(path)
        file = temporary.open("x+b")
        try:
            lock_open_file(file)
        except BlockingIOError:  # it is being removed already, as if its writer were dead
            file.close()
            continue
        except OSError:
            return file, temporary  # where nothing is known of locks, nobody removes it
        if is_still_at(temporary, file):
            return file, temporary
        file.close()


def _flush(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _linked(temporary: Path, path: Path) -> bool:
    """Let a file have another name, too; False if there is such a file already. Raises OSError."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:  # no links on this disk: between these two lines an empty file has the name
        try:
            path.open("xb").close()
        except FileExistsError:
            return False
        try:
            temporary.replace(path)
        except OSError:
            path.unlink(missing_ok=True)
            raise
    return True
