"""The files that `digitpad read` reads: how they come, who reads them, and what an interrupted command had read."""

from __future__ import annotations

import argparse
import hashlib
import signal
import threading
from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, Final

from digitpad import __version__
from digitpad.cli.cluster_options import CLUSTER_OPTIONS, add_cluster_options, cluster_of
from digitpad.cli.output.growing_table import GrowingTable
from digitpad.core.counts import counted
from digitpad.core.errors import DigitpadError
from digitpad.core.files import sha256
from digitpad.core.pages.many_files import OnPage, read_files
from digitpad.core.pages.output import FileReading
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.registry import Model

if TYPE_CHECKING:
    from digitpad.core.reading.going_on import FilesReader
    from digitpad.core.reading.journal import ReadingJournal
    from digitpad.core.reading.watched_folder import WatchedFolder

_NOT_READING: Final = (
    "command", "run", "files", "json", "csv", "csv_digits", "xlsx", "processes", "resume", "watch", *CLUSTER_OPTIONS,
)  # fmt: skip
"""Options that do not decide what is read in a file."""
_DIGEST: Final = 16  # characters of a SHA-256 that tell contents apart


def add_many_options(parser: argparse.ArgumentParser) -> None:
    """Add the options for many files."""
    group = parser.add_argument_group("many files")
    group.add_argument(
        "--resume",
        action="store_true",
        help="go on where an interrupted command with the same table stopped; files that have changed since are read "
        "again; begins where there is nothing to go on with",
    )
    group.add_argument(
        "--watch",
        action="store_true",
        help="read what comes into the folder FILE, such as a scanner's, until Ctrl-C: each file once, also across "
        "restarts, with its rows added to the table of --csv at once",
    )
    add_cluster_options(parser, "the files")


def check_many_options(options: argparse.Namespace) -> None:
    """Raises DigitpadError for what is not possible."""
    if options.resume and not table_files(options):
        raise DigitpadError("--resume goes on with a table; name it with --csv or --xlsx.")
    if not options.watch:
        return
    if options.xlsx is not None:
        raise DigitpadError("--xlsx is not possible with --watch, as no rows can be added to a workbook; use --csv.")
    if not table_files(options):
        raise DigitpadError("--watch needs a table to which rows are added; name it with --csv.")
    if len(options.files) != 1:
        raise DigitpadError(f"--watch needs one folder into which the pictures come, not {len(options.files)} names.")


def table_files(options: argparse.Namespace) -> list[Path]:
    """The files of the tables that are wanted; beside the first one lies what an interrupted command had read."""
    return [path for path in (options.csv, options.xlsx, options.csv_digits) if path is not None]


class FilesSource:
    """Used within `with`, around the tables. Raises DigitpadError and OSError.

    `files`: all that are read, in the order of what was read from them; of a watched folder, those that have come.
    """

    def __init__(
        self,
        options: argparse.Namespace,
        files: list[str],
        model: Model,
        job: ReadJob,
        tables: Sequence[GrowingTable],
        say: Callable[[str], object],
    ) -> None:
        self.files = files
        self.is_told = True
        """Whether what comes is news to who sits before the terminal."""
        self._job, self._tables, self._say = job, tables, say
        self._folder = _watched(options, say) if options.watch else None
        if self._folder is not None:
            self.files = self._folder.files
            for table in tables:
                table.write_in_place()
        self._read = _reader(options, job)
        self._journal = _journal(options, model, job)
        self._before: dict[signal.Signals, Any] = {}

    @property
    def count(self) -> int | None:
        """How many files there are; None where nobody knows."""
        return len(self.files) if self._folder is None else None

    def __enter__(self) -> FilesSource:
        """Take what an interrupted command has read."""
        if self._journal is not None:
            self._journal.__enter__()
        if self._folder is not None and threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._on_signal)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget it where all tables are whole; else say where they are, and how to go on."""
        self._restore_signals()
        if self._journal is None:
            return
        if kind is None and self._folder is None:
            self._journal.remove()
        elif len(self._journal) and self._folder is None:
            done = counted(len(self._journal), "1 file is read", "{0:,} files are read")
            self._say(f"{done}; add --resume to go on.")
        for kept in [table.kept for table in self._tables if table.kept is not None]:
            self._say(f"What had been read is in {kept}.")
        self._journal.__exit__(kind, error, trace)

    def readings(self, on_page: OnPage) -> Generator[FileReading, None, None]:
        """What was read from each file, in their order."""
        if self._journal is None:
            yield from self._read(self.files, on_page=on_page)
            return
        from digitpad.core.reading.going_on import read_and_keep, read_as_they_come

        if self._folder is None:
            yield from read_and_keep(self.files, self._read, self._journal, on_page)
            return
        self.is_told = False
        yield from read_as_they_come(self._folder, self._read, self._journal, on_page, self._on_caught_up)

    def _on_caught_up(self) -> None:
        self.is_told = True
        for table in self._tables:
            table.end_comparing()
        self._say("Waiting for pictures; Ctrl-C ends it.")

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        """The first one lets the files in hand be read, the next one ends everything."""
        self._restore_signals()
        if self._folder is not None:
            self._folder.end()

    def _restore_signals(self) -> None:
        while self._before:
            signal.signal(*self._before.popitem())


def _watched(options: argparse.Namespace, say: Callable[[str], object]) -> WatchedFolder:
    from digitpad.core.reading.journal import journal_path
    from digitpad.core.reading.watched_folder import WatchedFolder

    tables = table_files(options)
    return WatchedFolder(Path(options.files[0]), say, own=[*tables, *map(journal_path, tables)])


def _reader(options: argparse.Namespace, job: ReadJob) -> FilesReader:
    cluster = cluster_of(options)
    if cluster is None:
        return partial(read_files, job=job, processes=options.processes)
    from digitpad.core.reading.cluster import read_on_cluster

    return partial(read_on_cluster, job=job, cluster=cluster)


def _journal(options: argparse.Namespace, model: Model, job: ReadJob) -> ReadingJournal | None:
    tables = table_files(options)
    if not tables:
        return None
    from digitpad.core.reading.journal import ReadingJournal

    command = _deciding(options, model, job)
    return ReadingJournal(tables[0], job, command, resume=options.resume or options.watch)


def _deciding(options: argparse.Namespace, model: Model, job: ReadJob) -> dict[str, object]:
    """All that decides what is read in a file, by the words of a person."""
    given: dict[str, object] = {
        f"--{name.replace('_', '-')}": value if isinstance(value, (bool, int)) else str(value)
        for name, value in vars(options).items()
        if name not in _NOT_READING and value is not None and value is not False
    }
    given["version of digitpad"] = __version__
    given["--model"] = f"{model.name} {sha256(model.litert_file)[:_DIGEST]}"
    form = given.get("--form")
    if isinstance(form, str) and Path(form).is_file():
        given["--form"] = f"{form} {sha256(Path(form))[:_DIGEST]}"
    for roster in dict.fromkeys(job.rosters):
        content = "\n".join(roster.entries).encode()
        given[f"list {roster.name}"] = hashlib.sha256(content).hexdigest()[:_DIGEST]
    return given
