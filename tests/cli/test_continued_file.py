"""Files that are written in their place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from digitpad.cli.output.continued_file import ContinuedFile
from digitpad.core.errors import DataError

_RENAMES_OPEN_FILES = pytest.mark.skipif(os.name != "posix", reason="files that are open can be renamed")


def test_is_gone_on_with_by_the_next_command(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with ContinuedFile(path, "a,b\n") as file:
        file.end_comparing()
        file.write("1,2\n")
    with ContinuedFile(path, "a,b\n") as file:
        file.write("1,2\n")
        file.end_comparing()
        file.write("3,4\n")
        file.write("5,6\n")
    assert path.read_text() == "a,b\n1,2\n3,4\n5,6\n"


def test_what_somebody_adds_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with ContinuedFile(path, "a\n") as file:
        file.end_comparing()
        file.write("1\n")
        path.write_text(path.read_text() + "a note\n")
        with pytest.raises(DataError, match=r"table\.csv is not as digitpad has left it"):
            file.write("2\n")
    assert path.read_text() == "a\n1\na note\n"


@_RENAMES_OPEN_FILES
def test_nothing_is_written_to_a_file_that_an_editor_has_replaced(tmp_path: Path) -> None:
    path, edited = tmp_path / "table.csv", tmp_path / "edited"
    with ContinuedFile(path, "a\n") as file:
        file.end_comparing()
        file.write("1\n")
        edited.write_text("a\n7\n")
        edited.replace(path)
        with pytest.raises(DataError, match=r"table\.csv is not as digitpad has left it"):
            file.write("2\n")
    assert path.read_text() == "a\n7\n"


@_RENAMES_OPEN_FILES
def test_nothing_is_written_to_a_file_that_was_moved_away(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with ContinuedFile(path, "a\n") as file:
        file.end_comparing()
        path.rename(tmp_path / "elsewhere.csv")
        with pytest.raises(OSError, match=r"table\.csv"):
            file.write("2\n")
    assert (tmp_path / "elsewhere.csv").read_text() == "a\n"
