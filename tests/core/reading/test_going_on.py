"""Reading goes on where it was interrupted."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import pytest

from digitpad.core.pages.many_files import OnFile, OnPage
from digitpad.core.pages.read_file import FilePages, FileReading
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.reading import watched_folder
from digitpad.core.reading.going_on import read_as_they_come
from digitpad.core.reading.journal import ReadingJournal
from digitpad.core.reading.watched_folder import WatchedFolder


def no_networks() -> None:
    raise AssertionError("nothing is read here")


def last_one_first(
    files: Sequence[str], *, more: Callable[[], bool], on_page: OnPage, on_file: OnFile
) -> Generator[FileReading, None, None]:
    """Two processes that read two files each, the second one quicker."""
    while len(files) < 4:
        more()
        time.sleep(0.01)
    done = [FilePages(file, ()) for file in files]
    for first in (0, 2):
        for place in (first + 1, first):
            on_file(place, done[place])
        yield from (one.reading for one in done[first : first + 2])


def test_a_watched_folders_journal_is_in_the_order_of_its_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Else the next command finds its table to be another one.
    monkeypatch.setattr(watched_folder, "STILL_SECONDS", 0.0)
    folder = tmp_path / "scanner"
    folder.mkdir()
    for name in ("a.png", "b.png", "c.png", "d.png"):
        (folder / name).write_bytes(b"a picture up to its IEND")
    watched = WatchedFolder(folder, print)
    job = ReadJob(no_networks, no_networks)  # type: ignore[arg-type]
    with ReadingJournal(tmp_path / "t.csv", job, {}, resume=True) as journal:
        list(read_as_they_come(watched, last_one_first, journal, lambda *_: None, lambda: None))
        assert [one.file for one in journal.everything()] == watched.files
        assert [Path(file).name for file in watched.files] == ["a.png", "b.png", "c.png", "d.png"]
