"""`digitpad read --table`."""

from __future__ import annotations

import csv
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.made_tables import make_table
from tests.support.readings import opened_workbook

Run = Callable[..., "subprocess.CompletedProcess[str]"]
FIRST = (("12", "3"), ("45", ""), ("", "6"), ("78", "9"))
SECOND = (("1", "23"), ("4", "56"), ("7", "89"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "lists"
    folder.mkdir()
    for name, rows, ruling in (("a.png", FIRST, "grid"), ("b.png", SECOND, "none")):
        make_table(6, kind="clean", ruling=ruling, rows=rows, paper="white", size=(800, 1000))[0].save(folder / name)
    return folder


def test_tables_come_out_as_they_are_on_paper(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    table, book = tmp_path / "out.csv", tmp_path / "out.xlsx"
    done = digitpad("read", folder, "--table", "--csv", table, "--xlsx", book)
    assert (done.returncode, done.stderr) == (0, "")
    first, second = ("\n".join("\t".join(row) for row in rows) for rows in (FIRST, SECOND))
    assert done.stdout == f"{folder / 'a.png'}:\n{first}\n\n{folder / 'b.png'}:\n{second}\n"
    with table.open(encoding="utf-8", newline="") as lines:
        assert [tuple(row) for row in csv.reader(lines)] == [*FIRST, (), *SECOND]
    opened = opened_workbook(book)
    assert opened.sheetnames == ["a", "b"]
    rows = [tuple(cell or "" for cell in row) for row in opened["a"].iter_rows(values_only=True)]
    assert rows == list(FIRST)


def test_json_has_the_cells(digitpad: Run, folder: Path) -> None:
    done = digitpad("read", folder / "a.png", "--table", "--json")
    assert done.returncode == 0
    ((table,),) = [entry["tables"] for entry in json.loads(done.stdout)]
    assert [tuple(cell["text"] if cell else "" for cell in row) for row in table["rows"]] == list(FIRST)
    assert table["page"] == 1


@pytest.mark.parametrize("option", [("--form", "auto"), ("--csv-digits", "d.csv")])
def test_what_does_not_go_together_is_refused(digitpad: Run, folder: Path, option: tuple[str, str]) -> None:
    done = digitpad("read", folder, "--table", *option)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"digitpad: {option[0]} is not possible with --table; leave one of them out.\n"


def test_a_picture_that_is_none_costs_nothing_but_itself(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "c.png").write_text("1234", encoding="utf-8")
    done = digitpad("read", folder, "--table", "--csv", tmp_path / "out.csv")
    assert done.returncode == 1
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").count("\n") == len(FIRST) + 1 + len(SECOND)
