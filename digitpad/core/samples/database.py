"""The samples' SQLite file: how it is opened, what it consists of, and what is done if it cannot be read.

Nothing but SQLite may open the file: on POSIX closing any other handle of it would drop SQLite's locks (SQLite, "How
to corrupt an SQLite database file", 2.2).
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from digitpad.core.errors import DigitpadError, FormatProblem
from digitpad.core.folder_lock import FolderLock
from digitpad.core.samples.content import state_sum

DATABASE_NAME: Final = "samples.sqlite"
APPLICATION_ID: Final = 0x64697032  # "dip2"; tells digitpad's databases from others
SCHEMA_VERSION: Final = 1
_PATIENCE: Final = 10.0  # seconds to wait for what another process holds for some milliseconds
_PAUSE: Final = 0.005  # seconds between two tries to have the folder's lock
_SCHEMA: Final = (
    # What changes of a sample stands apart from what does not: to delete 60,000 rewrites 6 MB instead of 80.
    """CREATE TABLE sample (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        label INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        change INTEGER NOT NULL,
        sum INTEGER NOT NULL
    )""",
    "CREATE INDEX sample_change ON sample (change)",
    """CREATE TABLE content (
        number INTEGER PRIMARY KEY REFERENCES sample,
        made TEXT NOT NULL,
        source TEXT NOT NULL,
        model TEXT,
        probabilities BLOB,
        rejected INTEGER,
        strokes BLOB,
        image BLOB,
        sum INTEGER NOT NULL
    )""",
    "CREATE TABLE store (identity TEXT NOT NULL)",
)


class UnreadableDatabase(FormatProblem):
    """The file is no database of samples that this program can read; the text says why, in a few words."""


@contextmanager
def opened(path: Path, *, create: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection to the database. `create`: make one if there is none.

    Raises UnreadableDatabase, or other sqlite3.Error for trouble with the disk.
    """
    if path.exists() and not path.is_file():  # a device would take everything, and keep nothing
        raise sqlite3.OperationalError("unable to open database file")
    uri = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
    with closing(sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None)) as connection:
        try:
            _set_up(connection)
            _check(connection)
            if create and is_empty(connection):
                _make(connection)
            yield connection
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                raise UnreadableDatabase("it is damaged") from None
            raise
        except UnicodeDecodeError:  # SQLite quotes the file in its words, and Python cannot read these
            raise UnreadableDatabase("it is damaged") from None


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether there is not even a table: who wanted to make the database has died, or is just about it."""
    count: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return count == 0


@contextmanager
def transaction(connection: sqlite3.Connection, *, kind: str = "IMMEDIATE") -> Iterator[None]:
    """All of what is done inside, on the disk, or nothing. Raises sqlite3.Error. `kind`: "DEFERRED" only reads."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # SQLite has rolled back by itself after some errors
            connection.execute("ROLLBACK")
        raise


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lock for what SQLite's own do not guard: files that get other names. Raises DigitpadError, OSError."""
    end = time.monotonic() + _PATIENCE
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(FolderLock(folder))
                break
            except DigitpadError:
                if time.monotonic() > end:
                    raise
            time.sleep(_PAUSE)
        yield


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error is the file's fault (SQLITE_CORRUPT, SQLITE_NOTADB): all others have classes of their own."""
    return type(error) is sqlite3.DatabaseError


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """A name in the folder that nothing has yet."""
    number = 1
    while (path := folder / f"{stem}-{number}{suffix}").exists():
        number += 1
    return path


def put_aside(path: Path) -> Path:
    """Give an unreadable database another name, its journal too; the caller holds the lock. Raises OSError."""
    other = free_name(path.parent, f"{path.stem}-unreadable", path.suffix)
    with suppress(FileNotFoundError):
        _journal(path).rename(_journal(other))
    path.rename(other)
    return other


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _set_up(connection: sqlite3.Connection) -> None:
    """Have every commit on the disk before it is called one, on network folders, too (ADR 18)."""
    connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: through the drive's own cache
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.text_factory = lambda text: text.decode(errors="replace")  # damaged text: the checksum will not fit
    connection.create_function("state_sum", 4, state_sum, deterministic=True)


def _check(connection: sqlite3.Connection) -> None:
    """Raises UnreadableDatabase for one of another program or of a newer digitpad, or one with tables missing."""
    with transaction(connection, kind="DEFERRED"):  # else it could be made between two looks, and seem another's
        application: int = connection.execute("PRAGMA application_id").fetchone()[0]
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables and application in (0, APPLICATION_ID):
        return
    if application != APPLICATION_ID:
        raise UnreadableDatabase("it is another program's")
    if version > SCHEMA_VERSION:
        raise UnreadableDatabase("a newer digitpad has written it")
    if not {"sample", "content", "store"} <= tables:
        raise UnreadableDatabase("parts of it are missing")


def _make(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        if not is_empty(connection):  # somebody was faster
            return
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        for statement in _SCHEMA:
            connection.execute(statement)
        connection.execute("INSERT INTO store VALUES (?)", (uuid4().hex,))
