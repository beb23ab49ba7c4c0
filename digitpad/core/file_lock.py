"""Locks that the system takes away with the process that holds them, however that ends: who is dead holds nothing."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from digitpad.core.errors import naming

if sys.platform == "win32":
    import msvcrt

    _FAR: Final = 1 << 30  # what is locked cannot be written there, so a byte is locked that no file has
else:
    import fcntl


def lock_open_file(file: BinaryIO) -> None:
    """Lock a file until it is closed.

    Raises BlockingIOError if somebody else holds it, another OSError where the file system knows no locks.
    """
    if sys.platform == "win32":
        place = file.tell()
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(error.errno, error.strerror) from None
        finally:
            file.seek(place)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """A lock with a file of its own, held from the beginning until `release` or this process' end."""

    def __init__(self, path: Path) -> None:
        """Take it. Raises BlockingIOError if somebody else holds it, OSError where that cannot be known."""
        self._path = path
        while True:
            file = path.open("a+b")
            try:
                lock_open_file(file)
            except BaseException:
                file.close()
                raise
            if is_still_at(path, file):
                self._file = file
                return
            file.close()  # its last holder has removed it since

    def note_process(self) -> None:
        """Write this process' id into the file, for people. Raises OSError, which names the file."""
        with naming(self._path):
            self._file.truncate(0)
            os.write(self._file.fileno(), f"{os.getpid()}\n".encode())  # a buffer would be written again at the end

    def release(self, *, remove: bool = True) -> None:
        """Let it go, and remove its file unless others look for it there."""
        if remove and sys.platform != "win32":  # while it is held: whoever waits for this file sees that it is gone
            self._path.unlink(missing_ok=True)
        self._file.close()
        if remove and sys.platform == "win32":
            with suppress(OSError):  # somebody else has it open already
                self._path.unlink(missing_ok=True)


def is_still_at(path: Path, file: BinaryIO) -> bool:
    """Whether an open file is still the one of that name."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False
