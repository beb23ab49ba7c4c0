"""Files that are read, with those that were read before: each of them once, in one order."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import Protocol

from digitpad.core.pages.many_files import OnFile, OnPage
from digitpad.core.pages.output import FileReading
from digitpad.core.pages.read_file import FilePages
from digitpad.core.reading.journal import FileState, ReadingJournal
from digitpad.core.reading.watched_folder import WatchedFolder


class FilesReader(Protocol):
    """Reads files, as `core.pages.many_files.read_files` does."""

    def __call__(
        self, files: Sequence[str], *, more: Callable[[], bool] = ..., on_page: OnPage = ..., on_file: OnFile = ...
    ) -> Generator[FileReading, None, None]:
        """What was read from each file, in their order. See `read_files`."""
        ...


def read_and_keep(
    files: Sequence[str], read: FilesReader, journal: ReadingJournal, on_page: OnPage
) -> Generator[FileReading, None, None]:
    """Read the files that the journal does not have, and keep them there; yield all of them in their order.

    `on_page` is told of all pages, and before their file is yielded. Raises OSError where the journal cannot be
    written, DataError where it is damaged.
    """
    fresh = [number for number, file in enumerate(files) if not journal.has(file)]
    stamps = {number: FileState.of(files[number]) for number in fresh}

    def keep(place: int, done: FilePages) -> None:
        journal.add(done, stamps[fresh[place]])

    readings = read(
        [files[number] for number in fresh],
        on_page=lambda place, page: on_page(fresh[place], page),
        on_file=keep,
    )
    with closing(readings):
        for number, file in enumerate(files):
            if number in stamps:
                yield next(readings)
            else:
                yield _told(number, journal.newest(file), on_page)


def read_as_they_come(
    folder: WatchedFolder,
    read: FilesReader,
    journal: ReadingJournal,
    on_page: OnPage,
    on_caught_up: Callable[[], object],
) -> Generator[FileReading, None, None]:
    """Yield what the journal has, then read and keep what comes into the folder, until that is not watched any more.

    `folder.files` names all that were yielded; what is in the journal as it is now is not read again. It is kept in the
    order in which it is yielded, so that a table can be gone on with. `on_caught_up` is called when all that was in the
    journal was yielded.
    """
    for done in journal.everything():
        folder.files.append(done.file)
        yield _told(len(folder.files) - 1, done, on_page)
    on_caught_up()
    before = len(folder.files)
    files: list[str] = []
    stamps: list[FileState] = []
    ahead: dict[int, FilePages] = {}
    kept = 0

    def keep(place: int, done: FilePages) -> None:
        nonlocal kept
        ahead[place] = done
        while (one := ahead.pop(kept, None)) is not None:
            journal.add(one, stamps[kept])
            kept += 1

    def more() -> bool:
        found = folder.next(journal.has)
        if found is not None:
            files.append(found[0])
            folder.files.append(found[0])
            stamps.append(found[1])
        return folder.is_watched

    yield from _closing(
        read(
            files,
            more=more,
            on_page=lambda place, page: on_page(before + place, page),
            on_file=keep,
        )
    )


def _closing(readings: Generator[FileReading, None, None]) -> Iterator[FileReading]:
    with closing(readings):
        yield from readings


def _told(number: int, done: FilePages, on_page: OnPage) -> FileReading:
    for page in done.pages:
        on_page(number, page)
    return done.reading
