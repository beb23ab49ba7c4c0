"""What stands in the samples' database: read what is new there, and write changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from digitpad.core.samples.changes import AddSamples, DeleteSamples, RelabelSamples, SampleChange
from digitpad.core.samples.content import SampleContent, StoredSample, content_sum, state_sum
from digitpad.core.samples.database import is_empty
from digitpad.core.samples.sample_list import SampleTable

_STATE: Final = "sample.number, sample.id, sample.label, sample.deleted, sample.sum"
_CONTENT: Final = "made, source, model, probabilities, rejected, strokes, image, content.sum"
_JOINED: Final = f"SELECT {_STATE}, {_CONTENT} FROM sample LEFT JOIN content ON content.number = sample.number"
_DAMAGE: Final = (sqlite3.DatabaseError, UnicodeDecodeError)
"""The latter where SQLite quotes in its words what is no text any more."""


@dataclass(frozen=True)
class Position:
    """How far one has read a database. `identity`: of the database; another one begins anew."""

    identity: str = ""
    number: int = 0
    change: int = 0


@dataclass(frozen=True, eq=False)
class News:
    """What came to a database since a position. `added`: rows of both tables; `changed`: of the first only.

    A row that was damaged and has been written again is in both.
    """

    position: Position
    anew: bool
    added: Sequence[tuple[object, ...]] = ()
    changed: Sequence[tuple[object, ...]] = ()

    def __bool__(self) -> bool:
        """Whether anything is new."""
        return self.anew or bool(self.added) or bool(self.changed)

    def apply(self, table: SampleTable) -> list[int]:
        """Put it into a table. Returns the numbers of the rows that are damaged, and are left out."""
        damaged = []
        for row in self.added:
            try:
                content, label, deleted = checked(row)
                table.insert(content, label, deleted=deleted)
            except ValueError:
                damaged.append(int(str(row[0])))
        for row in self.changed:
            state = _state(row)
            if state is not None:
                table.change(state[1], label=state[2], deleted=bool(state[3]))
        return damaged


def read_news(connection: sqlite3.Connection, since: Position, damaged: Collection[int] = ()) -> News:
    """What is new, and what was written again of `damaged` rows; within a transaction. Raises sqlite3.Error."""
    if is_empty(connection):
        return News(Position(), anew=since != Position())
    here = read_position(connection)
    anew = here.identity != since.identity or here.change < since.change or here.number < since.number
    if anew:
        since = Position(here.identity)
    if here == since:
        return News(here, anew)
    added = connection.execute(f"{_JOINED} WHERE sample.number > ? ORDER BY sample.number", (since.number,)).fetchall()
    changed = connection.execute(
        f"SELECT {_STATE} FROM sample WHERE change > ? AND number <= ?", (since.change, since.number)
    ).fetchall()
    for number in [row[0] for row in changed if row[0] in damaged]:
        added += connection.execute(f"{_JOINED} WHERE sample.number = ?", (number,)).fetchall()
    return News(here, anew, added, changed)


def read_position(connection: sqlite3.Connection) -> Position:
    """How far a database is. Raises sqlite3.Error."""
    return Position(
        *connection.execute(
            "SELECT (SELECT identity FROM store), coalesce((SELECT max(number) FROM sample), 0),"
            " coalesce((SELECT max(change) FROM sample), 0)"
        ).fetchone()
    )


def write_changes(connection: sqlite3.Connection, changes: Iterable[SampleChange]) -> None:
    """Make changes, within a transaction. Raises sqlite3.Error."""
    for change in changes:
        stamp: int = connection.execute("SELECT coalesce(max(change), 0) + 1 FROM sample").fetchone()[0]
        if isinstance(change, AddSamples):
            labels = (sample.label for sample in change.samples)
            rows = ((content, label, False) for content, label in zip(change.contents, labels, strict=True))
            insert(connection, rows, stamp=stamp)
        elif isinstance(change, RelabelSamples):
            _update(connection, change.ids, "label", change.label, stamp=stamp)
        else:
            _update(connection, change.ids, "deleted", int(isinstance(change, DeleteSamples)), stamp=stamp)


def insert(connection: sqlite3.Connection, samples: Iterable[StoredSample], *, stamp: int) -> None:
    """Put in contents, labels and whether they are deleted; what is there, or comes twice, stays as it is."""
    number: int = connection.execute("SELECT coalesce(max(number), 0) FROM sample").fetchone()[0]
    for content, label, deleted in samples:
        number += 1
        name = content[0]
        state = (number, name, label, int(deleted))
        done = connection.execute(
            "INSERT INTO sample (number, id, label, deleted, change, sum) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            (*state, stamp, state_sum(*state)),
        )
        if done.rowcount == 0:
            number -= 1
            continue
        connection.execute(
            "INSERT OR REPLACE INTO content VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, *content[1:], content_sum(number, content)),
        )


def all_rows(connection: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    """Every row, as far as a damaged database gives them: from the front, from the back, and one by one between.

    A row may come twice.
    """
    first = 0
    last = _last_number(connection) + 1
    try:
        for row in connection.execute(f"{_JOINED} ORDER BY sample.number"):
            first = int(str(row[0]))
            yield row
        return
    except _DAMAGE:
        pass
    try:
        for row in connection.execute(f"{_JOINED} ORDER BY sample.number DESC"):
            last = int(str(row[0]))
            yield row
    except _DAMAGE:
        pass
    for number in range(first + 1, last):
        try:
            yield from connection.execute(f"{_JOINED} WHERE sample.number = ?", (number,)).fetchall()
        except _DAMAGE:
            continue


def _last_number(connection: sqlite3.Connection) -> int:
    """The highest number of a row, of which even a damaged database mostly tells; 0 if it does not."""
    for table in ("sample", "content"):
        with suppress(*_DAMAGE):
            number = connection.execute(f"SELECT max(number) FROM {table}").fetchone()[0]
            if isinstance(number, int):
                return number
    return 0


def checked(row: tuple[object, ...]) -> StoredSample:
    """A row's content, label, and whether it is deleted. Raises ValueError if a checksum is wrong."""
    *rest, rest_sum = row[5:]
    state = _state(row)
    if state is None:
        raise ValueError("its state is damaged")
    content: SampleContent = (state[1], *rest)  # type: ignore[assignment]  # decode_sample looks at what is in it
    if content_sum(state[0], content) != rest_sum:
        raise ValueError("its content is damaged")
    return content, state[2], bool(state[3])


def _update(connection: sqlite3.Connection, ids: Sequence[str], column: str, value: int, *, stamp: int) -> None:
    label, deleted = ("?1", "deleted") if column == "label" else ("label", "?1")
    connection.executemany(
        f"UPDATE sample SET {column} = ?1, change = ?2, sum = state_sum(number, id, {label}, {deleted})"
        f" WHERE id = ?3 AND {column} <> ?1",
        ((value, stamp, name) for name in ids),
    )


def _state(row: tuple[object, ...]) -> tuple[int, str, int, int] | None:
    """Number, id, label and whether it is deleted, with their types; None if the checksum is wrong."""
    number, name, label, deleted, total = row[:5]
    if not (isinstance(number, int) and isinstance(name, str) and isinstance(label, int) and isinstance(deleted, int)):
        return None
    return (number, name, label, deleted) if state_sum(number, name, label, deleted) == total else None
