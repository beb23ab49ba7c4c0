"""Writing that never leaves half a file, and checksums."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Final
from uuid import uuid4

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


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader, a crash or a full disk sees the old file or the new one.

    Raises OSError; the temporary file is removed and the old file kept.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_json(path: Path, document: Mapping[str, object]) -> None:
    """Write a JSON document atomically, indented, with a final newline. Raises OSError."""
    write_atomically(path, (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode())


def sha256(path: Path) -> str:
    """The SHA-256 of a regular file in hexadecimal. Raises OSError."""
    digest = hashlib.sha256()
    with open_regular(path) as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def remove_folder(path: Path) -> None:
    """Remove a folder and what is in it; a folder that is gone or in use is no error."""
    shutil.rmtree(path, ignore_errors=True)
