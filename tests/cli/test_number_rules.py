"""`digitpad read` with rules for the numbers."""

from __future__ import annotations

import csv
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.pages import make_page
from tests.support.readings import sheet_rows

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """Three pages; that with the last number has no valid check digit, the last page has a number of the first one."""
    folder = tmp_path / "cards"
    folder.mkdir()
    for name, lines in {"a": ["79927398713", "18"], "b": ["79927398714"], "c": ["18"]}.items():
        make_page(1, kind="clean", size=(700, 400), lines=lines, paper="white")[0].save(folder / f"{name}.png")
    return folder


def test_help_shows_rules_and_an_example(digitpad: Run) -> None:
    done = digitpad("read", "--help")
    assert done.returncode == 0
    assert "rules:\n" in done.stdout
    for option in ("--length N", "--between LOW HIGH", "--step N", "--check {luhn,", "--allowed FILE[:COLUMN]"):
        assert option in done.stdout
    assert "digitpad read cards --length 16 --check luhn" in done.stdout


@pytest.mark.parametrize("processes", [1, 2])
def test_tables_json_and_sentences_tell_what_breaks_a_rule(
    digitpad: Run, cards: Path, tmp_path: Path, processes: int
) -> None:
    table, book = tmp_path / "numbers.csv", tmp_path / "numbers.xlsx"
    what = ("--check", "luhn", "--json", "--csv", table, "--xlsx", book, "--xlsx-pictures", "--processes", processes)
    done = digitpad("read", cards, *what)
    assert done.returncode == 0
    assert done.stderr.splitlines() == ["1 number breaks the rules and was left as it was read (invalid)."]
    a, b, c = json.loads(done.stdout)
    assert [line["flags"] for line in a["lines"] + c["lines"]] == [[[]], [[]], [[]]]
    assert [(line["numbers"], line["as_read"], line["flags"]) for line in b["lines"]] == [
        (["79927398714"], ["79927398714"], [["invalid"]])
    ]
    with table.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == ["79927398713", "18", "79927398714", "18"]
    assert [row["flags"] for row in rows] == ["", "", "invalid", ""]
    assert {row["as_read"] for row in rows} == {""}
    header, *cells = sheet_rows(book)
    assert header[-2:] == ("flags", "as_read")
    assert [row[header.index("text")] for row in cells] == [row["text"] for row in rows]
    assert [row[header.index("flags")] for row in cells] == [None, None, "invalid", None]


def test_a_number_that_is_in_the_list_once_and_read_twice_is_flagged(
    digitpad: Run, cards: Path, tmp_path: Path
) -> None:
    table, roster = tmp_path / "numbers.csv", tmp_path / "students.csv"
    roster.write_text("name;number\nA;79927398713\nB;18\nC;79927398714\n", encoding="utf-8")
    done = digitpad("read", cards, "--allowed", f"{roster}:number", "--csv", table)
    assert done.returncode == 0
    assert [line for line in done.stdout.splitlines() if line.isdecimal()].count("18") == 2
    assert done.stderr.splitlines() == [f"18 was read 2 times, first in {cards / 'a.png'}."]
    with table.open(newline="", encoding="utf-8") as file:
        assert [row["flags"] for row in csv.DictReader(file)] == ["", "", "", "duplicate"]


def test_without_rules_nothing_is_said_of_them(digitpad: Run, cards: Path, tmp_path: Path) -> None:
    done = digitpad("read", cards / "b.png", "--csv", tmp_path / "numbers.csv")
    assert (done.returncode, done.stdout, done.stderr) == (0, "79927398714\n", "")
    assert (tmp_path / "numbers.csv").read_text(encoding="utf-8").startswith("file,page,line,column,text,")
    assert "as_read" not in (tmp_path / "numbers.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--between", 9, 3), "between 9 and 3"),
        (("--length", 5, "--check", "ean"), "digits, not 5"),
        (("--step", 0), "1 or more, not 0"),
        (("--allowed", "none.csv"), "none.csv cannot be read"),
        (("--allowed", "doubles.csv"), "doubles.csv has the number 12 twice, in lines 1 and 2"),
        (("--allowed", "empty.csv"), "empty.csv is empty"),
        (("--allowed", "names.csv"), "names.csv has «B» where a number is expected"),
        (("--allowed", "names.csv:mark"), "names.csv has no column «mark»"),
        (("--allowed", "names.csv:"), "names no column after the colon"),
        (("--allowed", "names.csv:2", "--length", 2), "names.csv allows the number 345"),
    ],
)
def test_bad_rules_are_named_in_a_sentence_before_anything_is_read(
    digitpad: Run, cards: Path, tmp_path: Path, options: tuple[object, ...], words: str
) -> None:
    (tmp_path / "doubles.csv").write_text("12\n12\n", encoding="utf-8")
    (tmp_path / "empty.csv").touch()
    (tmp_path / "names.csv").write_text("A,12\nB,345\n", encoding="utf-8")
    done = digitpad("read", cards, *options, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    (sentence,) = done.stderr.splitlines()
    assert words in sentence
