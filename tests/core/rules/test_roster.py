"""Rosters as spreadsheets of several countries write them, and what is wrong with others."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from digitpad.core.errors import DataError
from digitpad.core.rules.roster import read_roster
from tests.support.endless import ENDLESS, make_endless

NUMBERS = ("0012", "345", "6789")


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "students.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("content", "column"),
    [
        ("0012\n345\n6789\n", None),
        ("0012\r\n345\r\n\r\n6789", None),
        ("number\n0012\n345\n6789\n", None),
        ("number,name\n0012,A\n345,B\n6789,C\n", None),
        ("name;number\nA;0012\nB;345\nC;6789\n", "number"),
        ("name\tnumber\nA\t0012\nB\t345\nC\t 6789 \n", "2"),
        ('name,number\n"Doe, J.\nJunior",0012\nB,345\nC,6789\nD,\n', "number"),
        ("\ufeffnumber,1\n0012,5\n345,5\n6789,5\n", "number"),
        ("name;Prüfling\nÄ;0012\nB;345\nC;6789\n".encode("latin-1"), "Prüfling"),
        ("number\n0012\n345\n6789\n".encode("utf-16"), "number"),
        ("sep=;\r\nnumber;name\r\n0012;A, B\r\n345;C\r\n6789;D\r\n", None),
        ("SEP=;\r\nname;number\r\nA, B;0012\r\nC;345\r\nD;6789\r\n", "number"),
    ],
)
def test_a_column_is_read_with_or_without_a_header(tmp_path: Path, content: str | bytes, column: str | None) -> None:
    roster = read_roster(written(tmp_path, content), column)
    assert (roster.name, roster.entries) == ("students.csv", NUMBERS)


@pytest.mark.parametrize(
    ("content", "column", "words"),
    [
        ("", None, "is empty"),
        ("\n\n", None, "is empty"),
        ("number\n", None, "has no number in column 1"),
        ("number\n12\n345\n12\n", None, "has the number 12 twice, in lines 2 and 4"),
        ("number,name\n12,A\n1 2,B\n", None, "Line 3 of .* has «1 2» where a number is expected, in column 1"),
        ("12\n-5\n", None, "Line 2 .*«-5»"),
        ("12\n3.0\n", None, "Line 2 .*«3.0»"),
        ("12\n٣\n", None, "Line 2 .*«٣»"),
        ("name,number\nA,12\n", "mark", "has no column «mark»; its columns are «name», «number»"),
        ("name,number\nA,12\n", "3", "has no column «3»"),
        ("name,number\nA,12\n", "0", "has no column «0»"),
        ('12\n"34\n', None, "is no CSV file"),
        (b"PK\x03\x04" + bytes(range(256)), None, "is a workbook or an archive; save the list of numbers as CSV"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", None, "is no CSV file but a picture, a program or the like"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    tmp_path: Path, content: str | bytes, column: str | None, words: str
) -> None:
    with pytest.raises(DataError, match=words):
        read_roster(written(tmp_path, content), column)


def test_a_file_that_is_not_there_or_a_folder(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "none.csv", ""), (tmp_path, "it is a folder")):
        with pytest.raises(DataError, match=rf"cannot be read \({words}"):
            read_roster(path)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize("kind", ENDLESS)
def test_what_has_no_end_is_refused(kind: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="more than 64 MiB" if kind == "huge" else "pipe or device"):
        read_roster(make_endless(tmp_path / "students.csv", kind))


def test_starts_are_looked_up_among_numbers_of_one_length(tmp_path: Path) -> None:
    roster = read_roster(written(tmp_path, "12\n19\n1234\n"))
    assert [roster.count(length) for length in (1, 2, 4)] == [0, 2, 1]
    assert [roster.begins(start, 2) for start in ("", "1", "12", "13", "2")] == [True, True, True, False, False]
    assert not roster.begins("19", 4)
    assert "12" in roster
    assert "13" not in roster
