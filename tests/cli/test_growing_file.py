"""A table that grows: whole or not at all in its place, and nothing that was written is lost."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.cli.output.annotated_files import AnnotatedFiles, unlike_stems
from digitpad.cli.output.growing_file import GrowingFile
from digitpad.core.errors import DataError
from digitpad.core.pages.read_file import PageResult
from tests.support.waiting import LIMIT


def _write(table: GrowingFile, text: str, error: type[BaseException]) -> None:
    with table:
        table.write(text)
        raise error


def test_it_is_in_place_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "table.csv"
    with GrowingFile(path, "a,b\n") as table:
        table.write("1,2\n")
        assert not path.exists()
        table.write("3,ü\ud800\n")
    assert path.read_text(encoding="utf-8") == "a,b\n1,2\n3,ü?\n"
    assert table.kept is None
    assert os.listdir(path.parent) == ["table.csv"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_link_stays_and_what_was_hidden_from_others_stays_hidden(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    file, link = tmp_path / "far" / "table.csv", tmp_path / "link.csv"
    file.touch(0o600)
    link.symlink_to(file)
    with GrowingFile(link, "a,b\n") as table:
        table.write("1,2\n")
    assert link.is_symlink()
    assert file.read_text(encoding="utf-8") == "a,b\n1,2\n"
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_what_was_written_is_kept_beside_the_old_file(tmp_path: Path, error: type[BaseException]) -> None:
    path = tmp_path / "table.csv"
    path.write_text("old", encoding="utf-8")
    for name in ("table.partial.csv", "table.partial-2.csv"):
        table = GrowingFile(path, "a,b\n")
        with pytest.raises(error):
            _write(table, "1,2\n", error)
        assert table.kept == tmp_path / name
        assert table.kept.read_text(encoding="utf-8") == "a,b\n1,2\n"
    assert path.read_text(encoding="utf-8") == "old"
    assert sorted(os.listdir(tmp_path)) == ["table.csv", "table.partial-2.csv", "table.partial.csv"]


def test_what_grows_as_something_else_is_turned_into_it_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "table.list"
    path.write_text("old", encoding="utf-8")

    def turn(grown: Path, into: Path) -> None:
        if "bad" in grown.read_text(encoding="utf-8"):
            raise OSError(errno.ENOSPC, "No space left on device", "elsewhere")
        into.write_text(grown.read_text(encoding="utf-8").replace(",", ";"), encoding="utf-8")
        grown.unlink()

    with GrowingFile(path, "a,b\n", ending=".csv", put_in_place=turn) as table:
        table.write("1,2\n")
        assert sorted(os.listdir(tmp_path)) == ["table.list", "table.partial.csv"]
    assert (os.listdir(tmp_path), table.kept) == (["table.list"], None)
    assert path.read_text(encoding="utf-8") == "a;b\n1;2\n"
    table = GrowingFile(path, "a,b\n", ending=".csv", put_in_place=turn)
    with pytest.raises(OSError, match=re.escape(f"No space left on device: '{path}'")), table:
        table.write("bad\n")
    assert table.kept == tmp_path / "table.partial.csv"
    assert table.kept.read_text(encoding="utf-8") == "a,b\nbad\n"
    assert path.read_text(encoding="utf-8") == "a;b\n1;2\n"


def test_a_header_alone_is_not_kept(tmp_path: Path) -> None:
    table = GrowingFile(tmp_path / "table.csv", "a,b\n")
    with pytest.raises(KeyboardInterrupt):
        _write(table, "", KeyboardInterrupt)
    assert table.kept is None
    assert not os.listdir(tmp_path)


def test_a_full_disk_at_the_end_keeps_what_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    table = GrowingFile(tmp_path / "table.csv", "a,b\n")
    with pytest.raises(OSError, match="No space left"), table:
        table.write("1,2\n")
    assert table.kept == tmp_path / "table.partial.csv"
    assert os.listdir(tmp_path) == ["table.partial.csv"]


def test_a_place_that_is_no_file_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="is no file; name one for the table"), GrowingFile(tmp_path, "a,b\n"):
        pytest.fail("it must not begin")
    assert not os.listdir(tmp_path)


def test_who_is_killed_leaves_what_there_is_under_a_name_that_people_see(tmp_path: Path) -> None:
    killed = (
        "import os, sys; from pathlib import Path; from digitpad.cli.output.growing_file import GrowingFile\n"
        "with GrowingFile(Path(sys.argv[1]), 'a,b\\n') as table:\n"
        "    table.write(int(sys.argv[2]) * '1,2\\n'); table._file.flush(); os.kill(os.getpid(), 9)"
    )
    for rows in ("1", "0"):
        subprocess.run([sys.executable, "-c", killed, str(tmp_path / "table.csv"), rows], timeout=LIMIT)
    names = ["table.partial-2.csv", "table.partial.csv"]
    assert sorted(os.listdir(tmp_path)) == names
    assert [(tmp_path / name).read_text(encoding="utf-8") for name in names] == ["a,b\n", "a,b\n1,2\n"]
    (tmp_path / "table.partial.csv").unlink()
    (tmp_path / "table.partial-2.csv").rename(tmp_path / "table.partial.csv")
    with GrowingFile(tmp_path / "table.csv", "a,b\n") as table:  # a header alone is worth nothing
        assert os.listdir(tmp_path) == ["table.partial.csv"]
        with GrowingFile(tmp_path / "table.csv", "a,b\n"):  # but it may be another's who has just begun
            assert sorted(os.listdir(tmp_path)) == names
        table.write("3,4\n")
    assert (tmp_path / "table.csv").read_text(encoding="utf-8") == "a,b\n3,4\n"


def test_stems_are_unlike_whatever_the_case_and_the_folder() -> None:
    files = ["x/scan.png", "y/Scan.jpg", "x/scan-2.png", "z/SCAN.tif", "x/other.png", "y/scan-2.png"]
    assert unlike_stems(files) == ["scan", "Scan-2", "scan-2-2", "SCAN-3", "other", "scan-2-3"]


def test_thousands_of_like_names_take_no_time() -> None:
    stems = unlike_stems(["page.png"] * 50_000)
    assert (len(set(stems)), stems[-1]) == (50_000, "page-50000")


def test_a_name_as_long_as_the_disk_allows_can_be_written_and_kept(tmp_path: Path) -> None:
    path = tmp_path / ("t" * 251 + ".csv")
    with GrowingFile(path, "a\n") as table:
        table.write("1\n")
    assert os.listdir(tmp_path) == [path.name]
    for count in (2, 3):
        with pytest.raises(KeyboardInterrupt):
            _write(table := GrowingFile(path, "a\n"), "2\n", KeyboardInterrupt)
        assert table.kept is not None
        assert table.kept.suffix == ".csv"
        assert len(os.listdir(tmp_path)) == count
    assert path.read_text(encoding="utf-8") == "a\n1\n"
    pages = AnnotatedFiles(tmp_path / "seen", ["p" * 251 + ".pdf"] * 2)
    for file, page in ((0, 1), (0, 2), (1, 1)):
        pages.write(file, PageResult(lines=(), marked=0, number=page, count=2, picture=b"jpeg"))
    assert len({*pages.of(0), *pages.of(1)}) == 3
