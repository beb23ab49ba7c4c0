"""What earlier or damaged files hold comes into the database: once, checked, and the file itself is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from digitpad.core.errors import DataError
from digitpad.core.samples.content import StoredSample
from digitpad.core.samples.database import (
    DATABASE_NAME,
    free_name,
    locked,
    opened,
    put_aside,
    transaction,
)
from digitpad.core.samples.old_file import OLD_NAME, OldSample, read_old_file
from digitpad.core.samples.rows import all_rows, checked, insert
from digitpad.core.samples.sample_list import SampleTable

_NAMED = 5  # damaged lines or rows; of more only how many there are


def take_over_old_file(folder: Path) -> list[str]:
    """Put the old file's samples into the database, and give the file another name. Returns what is wrong with it.

    If this dies in between, the next try finds what is there already. Raises DigitpadError, OSError, sqlite3.Error,
    UnreadableDatabase; then the old file is where it was.
    """
    path = folder / OLD_NAME
    with locked(folder):  # the same that digitpad held when it wrote the old file
        if not path.exists():
            return []
        old = read_old_file(path)
        with opened(folder / DATABASE_NAME, create=True) as connection, transaction(connection):
            before = _ids(connection)
            insert(connection, ((one.content, one.label, one.deleted) for one in old.samples), stamp=_next(connection))
            _compare(connection, old.samples, before)
        backup = free_name(folder, f"{path.stem}-before-sqlite", path.suffix)
        path.rename(backup)
    return damage_words(backup, "line", old.damaged)


def file_number(path: Path) -> int:
    """What tells a file from another that had its name before; 0: there is none."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def replace_unreadable(folder: Path, why: str, *, number: int, known: Iterable[StoredSample]) -> str:
    """Set the database aside, and begin another with all of it that can be read. Returns a sentence for the person.

    `number`: of the file that cannot be read; `known`: what was read of it before. Raises DigitpadError, OSError,
    sqlite3.Error.
    """
    path = folder / DATABASE_NAME
    with locked(folder):
        if file_number(path) != number:
            return ""  # another window has done it
        saved = _readable(path, known)
        other = put_aside(path)
        with opened(path, create=True) as connection, transaction(connection):
            insert(connection, saved, stamp=1)
    many = f"{len(saved)} samples of it were" if len(saved) != 1 else "1 sample of it was"
    return f"The samples in {path} cannot be read ({why}). The file is kept as {other.name}; {many} saved."


def damage_words(path: Path, what: str, numbers: Sequence[int]) -> list[str]:
    """That lines or rows are damaged; empty if none is."""
    if not numbers:
        return []
    places = [f"{what} {number}" for number in numbers[:_NAMED]]
    if len(numbers) > len(places):
        places.append(f"{len(numbers) - len(places)} more")
    return [f"Damaged in {path}, and left out: {', '.join(places)}."]


def _readable(path: Path, known: Iterable[StoredSample]) -> list[StoredSample]:
    """The sound rows of a file that cannot be used as it is, and what was known of it before."""
    found: dict[str, StoredSample] = {one[0][0]: one for one in known}
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(uri, uri=True)) as connection:
        for row in all_rows(connection):
            with suppress(ValueError):
                content, label, deleted = checked(row)
                SampleTable().insert(content, label, deleted=deleted)  # is it one of a sample?
                found[content[0]] = content, label, deleted
    return list(found.values())


def _ids(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT id FROM sample")}


def _next(connection: sqlite3.Connection) -> int:
    number: int = connection.execute("SELECT coalesce(max(change), 0) + 1 FROM sample").fetchone()[0]
    return number


def _compare(connection: sqlite3.Connection, old: Sequence[OldSample], before: set[str]) -> None:
    """Raises DataError unless each sample of the old file is in the database as it was there."""
    there = {}
    for row in all_rows(connection):
        with suppress(ValueError):
            content, label, deleted = checked(row)
            there[content[0]] = content, label, deleted
    for one in old:
        name = one.content[0]
        found = there.get(name)
        same = found is not None and found[0] == one.content
        if name not in before:  # what was there before may have been changed since
            same = same and found is not None and found[1:] == (one.label, one.deleted)
        if not same:
            raise DataError(f"The samples in {OLD_NAME} were not taken over as they are: {name} differs.")
