"""Writing that never leaves half a file, and checksums."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import BinaryIO, Final

from digitpad.core.errors import DigitpadError, error_words
from digitpad.core.file_lock import FileLock
from digitpad.core.temporary_files import fitting_name, replacing, temporary_path

_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0)  # opening a pipe that nobody writes to would wait for ever


def open_regular(path: Path) -> BinaryIO:
    """Open a file to read bytes. Raises OSError, of a pipe or device too, which may have no end or never begin."""

    def opener(name: str, flags: int) -> int:
        return os.open(name, flags | _AT_ONCE)

    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder", str(path))
    file = open(path, "rb", opener=opener)  # noqa: SIM115  # the caller's
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "it is a pipe or device, not a regular file", str(path))
    return file


def read_bounded(path: Path, most: int) -> bytes:
    """The content of a regular file of at most `most` bytes. Raises OSError; nothing of a larger file is read."""
    with open_regular(path) as file:
        if os.fstat(file.fileno()).st_size > most:
            raise OSError(errno.EFBIG, f"it is larger than {size_words(most)}", str(path))
        content = file.read(most + 1)  # files of /proc have no size
    if len(content) > most:
        raise OSError(errno.EFBIG, f"it is larger than {size_words(most)}", str(path))
    return content


def size_words(size: int) -> str:
    """Bytes for people, in whole KiB, MiB or GiB."""
    for shift, unit in ((30, "GiB"), (20, "MiB"), (10, "KiB")):
        if size >= 1 << shift:
            return f"{size >> shift} {unit}"
    return f"{size} bytes"


def named_file(path: Path) -> Path:
    """The file that a person means who writes to `path`: where a link leads, not the link itself.

    Raises OSError if that is a folder, a pipe or a device, or may not be written. Files that nobody named are written
    without it: in a folder from elsewhere a link may lead anywhere.
    """
    file = Path(os.path.realpath(path)) if path.is_symlink() else path
    try:
        kind = stat.S_IFMT(file.stat().st_mode)
    except FileNotFoundError:
        return file
    if kind == stat.S_IFDIR:
        raise IsADirectoryError(errno.EISDIR, "it is a folder", str(path))
    if kind != stat.S_IFREG:
        raise OSError(errno.EINVAL, "it is a pipe or device, not a regular file", str(path))
    file.open("ab").close()  # another file could take its place though it is write-protected or locked
    return file


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader, a crash or a full disk sees the old file or the new one.

    Raises OSError; the temporary file is removed and the old file kept.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(data)


def write_where_named(path: Path, data: bytes) -> None:
    """The same to a file that a person has named. Raises DigitpadError, which says why it cannot be written."""
    try:
        write_atomically(named_file(path), data)
    except OSError as error:
        raise DigitpadError(f"{path} cannot be written ({error_words(error)}).") from None


def write_json(path: Path, document: Mapping[str, object]) -> None:
    """Write a JSON document atomically, indented, with a final newline. Raises OSError.

    NaN and infinity, which JSON does not have, become null: a training that went astray has such figures.
    """
    text = json.dumps(without_nan(document), indent=2, ensure_ascii=False, allow_nan=False)
    write_atomically(path, f"{text}\n".encode())


def without_nan(value: object) -> object:
    """The same value for JSON, with None for each number that is not finite."""
    if isinstance(value, Mapping):
        return {key: without_nan(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_nan(one) for one in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def sha256(path: Path) -> str:
    """The SHA-256 of a regular file in hexadecimal. Raises OSError."""
    import hashlib  # of no use until a file is checked, and slow to import

    digest = hashlib.sha256()
    with open_regular(path) as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def move_as_one(folder: Path, target: Path) -> None:
    """Move a folder to a name that is free, so that it is at one place or the other whenever this process is killed.

    To another disk it is copied under a hidden name first. Raises OSError; `folder` is where it was then.
    """
    try:
        folder.rename(target)
        return
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
    copy = temporary_path(target)
    lock = FileLock(copy.with_name(fitting_name(copy.name, ".lock")))  # whoever tidies up leaves it alone
    try:
        shutil.copytree(folder, copy)
        copy.rename(target)
    except BaseException:
        remove_folder(copy)
        raise
    finally:
        lock.release()
    remove_folder(folder)


def remove_as_one(path: Path) -> None:
    """Remove a folder for good: it is gone at once, or whole, should this process be killed. Raises OSError."""
    aside = temporary_path(path)
    path.rename(aside)
    remove_folder(aside)  # what is left of it is found by its name (core.leftovers)


def remove_folder(path: Path) -> None:
    """Remove a folder and what is in it; a folder that is gone or in use is no error."""
    shutil.rmtree(path, ignore_errors=True)
