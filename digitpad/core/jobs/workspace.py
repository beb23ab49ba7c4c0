"""The folders beside a training's result that must be gone when it ends, and a note where they are should it be killed.

DIR              the result; a hidden one, of an export, is unfinished as long as it has that name
DIR.partial      the unfinished model
DIR.temporary    temporary files, and `lock`, held by the process that writes here
DIR.lock         held by the process that decides what becomes of the result, unless a person named DIR
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.file_lock import FileLock
from digitpad.core.files import remove_folder
from digitpad.core.folder_lock import LOCK_NAME, FolderLock
from digitpad.core.jobs.notes import Note, WorkKind
from digitpad.core.temporary_files import fitting_name

PARTIAL: Final = ".partial"
TEMPORARY: Final = ".temporary"
LOCK: Final = ".lock"
"""What the names of the folders and files beside a result end in."""


@contextmanager
def workspace(out: Path) -> Iterator[None]:
    """Let temporary files lie beside `out` while a training runs, and remove them afterwards.

    Keras exports through temporary files; those of a training that is killed would stay in /tmp for ever. Raises
    OSError where nothing can be written, before hours are spent on a training that cannot be saved, and DigitpadError
    where somebody else writes.
    """
    partial, temporary = side_folders(out)
    if partial.exists() and not (temporary / LOCK_NAME).exists():
        raise DigitpadError(
            f"{partial} is needed for a while, but there already. Move it away, or choose another folder."
        )
    note = Note(WorkKind.TRAINING, out)
    note.write()
    before = tempfile.tempdir
    temporary.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        try:
            stack.enter_context(FolderLock(temporary))
        except OSError:
            remove_folder(temporary)
            note.forget()
            raise
        remove_folder(partial)  # of a training that was killed
        tempfile.tempdir = str(temporary)
        try:
            yield
        finally:
            tempfile.tempdir = before
            remove_side_folders(out)
    if os.name != "posix":  # there, nothing can be removed that is open
        remove_side_folders(out)
    note.forget()


def side_folders(out: Path) -> tuple[Path, Path]:
    """The trainer's unfinished model and the temporary files."""
    return out.with_name(fitting_name(out.name, PARTIAL)), out.with_name(fitting_name(out.name, TEMPORARY))


def hold(out: Path) -> FileLock | None:
    """Let a result belong to this process until it is released; None where there are no locks. Raises OSError."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with suppress(OSError):
        return FileLock(out.with_name(fitting_name(out.name, LOCK)))
    return None


@contextmanager
def holding(out: Path) -> Iterator[None]:
    """The same, between `with` and its end."""
    lock = hold(out)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def clear(out: Path) -> bool:
    """Remove what a training that ended unexpectedly left beside `out`; False if one is at work there."""
    _, temporary = side_folders(out)
    if not (temporary / LOCK_NAME).exists():
        with suppress(OSError):
            temporary.rmdir()  # if nothing is in it
        return True  # whatever else has these names, no training has made it
    try:
        lock = FileLock(temporary / LOCK_NAME)
    except OSError:
        return False
    try:
        remove_side_folders(out)
    finally:
        lock.release()
    if os.name != "posix":
        remove_side_folders(out)
    return True


def abandon(out: Path) -> None:
    """Leave one's own workspace without coming back to it: this process is about to end."""
    remove_side_folders(out)
    Note(WorkKind.TRAINING, out).forget()


def remove_side_folders(out: Path) -> None:
    """Remove them without a question, in the process whose `workspace` they are."""
    partial, temporary = side_folders(out)
    remove_folder(partial)
    with suppress(OSError):
        for path in temporary.iterdir():  # the lock, which tells that it is ours, goes last: it may be killed meanwhile
            if path.name != LOCK_NAME:
                remove_folder(path) if path.is_dir() else path.unlink()
    remove_folder(temporary)
