"""`digitpad read --form` and `digitpad samples sheets`."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from digitpad.core.forms.form_file import form_document, save_form
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from tests.support.made_forms import SMALL_FORM
from tests.support.made_sheets import DIGITS, make_sheet
from tests.support.readings import sheet_rows

Run = Callable[..., "subprocess.CompletedProcess[str]"]
SHEET = PrintableSheet(SheetKind.SCORES, columns=2, digits=2, rows=3)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A blank picture, two sheets of one kind, one of another, and one of digits."""
    folder = tmp_path_factory.mktemp("scans")
    Image.new("L", (300, 400), 255).save(folder / "1.png")
    for number, sheet in ((2, SHEET), (3, SHEET), (4, PrintableSheet(SheetKind.LIST, columns=2, rows=2)), (5, DIGITS)):
        picture, _ = make_sheet(sheet, number, kind="mild", empty=0, struck=0, values=lambda field, _: f"{field.row}4")
        picture.save(folder / f"{number}.jpg", quality=95)
    return folder


def test_sheets_become_a_table_and_a_workbook(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    table, book = tmp_path / "t.csv", tmp_path / "t.xlsx"
    done = digitpad("read", folder, "--form", "auto", "--csv", table, "--xlsx", book, "--annotate", tmp_path / "seen")
    assert done.returncode == 1
    assert "1.png: It could not be aligned: none of its four corner marks was found" in done.stderr
    assert "4.jpg: It is a sheet of list with 2 columns, and the first one is of scores" in done.stderr
    assert "5.jpg: It is a sheet of digits" in done.stderr
    assert "3 of 5 sheets could not be read." in done.stderr
    with table.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["row"] for row in rows] == ["", "1", "2", "3", "1", "2", "3", "", ""]
    read = [row[column] for row in rows if row["row"] for column in ("column 1", "column 2")]
    expected = ["14", "14", "24", "24", "34", "34"] * 2
    assert sum(text == right for text, right in zip(read, expected, strict=True)) >= 10
    wrong = [text for text, right in zip(read, expected, strict=True) if text not in ("", right)]
    assert len(wrong) <= 1
    assert "could not be aligned" in rows[0]["problem"]
    assert sheet_rows(book)[0][:4] == ("file", "page", "row", "column 1")
    assert [one.name for one in sorted((tmp_path / "seen").iterdir())] == ["2.jpg", "3.jpg", "4.jpg"]


def test_a_form_of_ones_own_names_columns_and_rules(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    document = json.loads(json.dumps(form_document(sheet_form(SHEET))))
    for field in document["fields"]:
        field["name"] = field["name"].replace("column", "task")
        field["rules"] = {"low": 0, "high": 30}
    (tmp_path / "exam.json").write_text(json.dumps(document), encoding="utf-8")
    done = digitpad("read", folder / "2.jpg", "--form", tmp_path / "exam.json", "--json")
    assert done.returncode == 0, done.stderr
    (entry,) = json.loads(done.stdout)
    assert [row["row"] for row in entry["rows"]] == [1, 2, 3]
    assert set(entry["rows"][2]["fields"]) == {"task 1", "task 2"}
    last = entry["rows"][2]["fields"]["task 1"]
    assert last["text"] != "34" or "invalid" in last["flags"]


@pytest.mark.parametrize("filled", [False, True])
def test_a_form_without_marks_is_read_by_its_picture(filled: bool, digitpad: Run, tmp_path: Path) -> None:
    save_form(SMALL_FORM.with_reference(filled=filled), tmp_path / "small.json")
    picture, truth = SMALL_FORM.filled(4, kind="hard", empty=0, struck=0)
    picture.save(tmp_path / "1.jpg", quality=95)
    Image.new("L", (300, 400), 255).save(tmp_path / "2.png")
    done = digitpad("read", tmp_path / "1.jpg", tmp_path / "2.png", "--form", tmp_path / "small.json", "--json")
    assert done.returncode == 1
    read, blank = json.loads(done.stdout)
    assert read["rows"][0]["fields"]["points"]["text"] in (truth.written[0].text, "")
    assert "may be another form, an empty page" in blank["error"]
    assert ("too few to tell what is printed" in done.stderr) is filled


def test_an_entry_of_a_list_that_stands_on_two_sheets_is_flagged_and_named(
    digitpad: Run, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "students.csv").write_text("number\n14\n24\n34\n", encoding="utf-8")
    document = json.loads(json.dumps(form_document(sheet_form(SHEET))))
    student = document["fields"][0]
    document["fields"] = [student | {"name": "student", "rules": {"allowed": "students.csv:number"}}]
    (tmp_path / "exam.json").write_text(json.dumps(document), encoding="utf-8")
    files = [folder / "2.jpg", folder / "3.jpg"]
    done = digitpad("read", *files, "--form", tmp_path / "exam.json", "--csv", tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as file:
        first, later = csv.DictReader(file)
    assert (first["student"], later["student"]) == ("14", "14")
    assert "student:duplicate" not in first["flags"]
    assert "student:duplicate" in later["flags"]
    assert f"14 was read 2 times as student, first in {folder / '2.jpg'}." in done.stderr
    # The list may hold for all fields: on each of two sheets, all its entries stand in two columns.
    listed = ["--allowed", f"{tmp_path / 'students.csv'}:number"]
    done = digitpad("read", *files, "--form", "auto", *listed, "--csv", tmp_path / "t.csv")
    assert f"24 was read 2 times as column 1, first in {folder / '2.jpg'}." in done.stderr


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--form", "none.json"], "none.json cannot be read"),
        (["--form", "auto", "--xlsx", "a.xlsx", "--xlsx-pictures"], "--xlsx-pictures is not possible with --form"),
        (["--form", "auto", "--csv-digits", "a.csv"], "--csv-digits is not possible with --form"),
        (["--form", "auto", "--csv-digits", "d.csv"], "--csv-digits is not possible with --form"),
    ],
)
def test_what_is_not_possible_is_said(digitpad: Run, folder: Path, more: list[str], words: str) -> None:
    done = digitpad("read", folder, *more)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr


@pytest.mark.parametrize(("option", "printed"), [([], ""), (["--json"], "[")])
def test_where_no_sheet_can_be_read_the_call_was_wrong(
    digitpad: Run, folder: Path, option: list[str], printed: str
) -> None:
    done = digitpad("read", folder / "1.png", folder / "none.png", "--form", "auto", *option)
    assert (done.returncode, done.stdout[:1]) == (2, printed)
    assert "1.png: It could not be aligned" in done.stderr
    assert "2 of 2 sheets could not be read." in done.stderr


def test_where_no_sheet_becomes_samples_the_call_was_wrong(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name, words in ((folder / "2.jpg", "It is a sheet with numbers"), (tmp_path / "empty", "is a folder")):
        done = digitpad("samples", "sheets", name, "--out", tmp_path / "writers")
        assert (done.returncode, done.stdout) == (2, "")
        assert words in done.stderr


def test_a_damaged_form_is_said(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    form = sheet_form(SHEET)
    save_form(form, tmp_path / "form.json")
    (tmp_path / "form.json").write_bytes((tmp_path / "form.json").read_bytes()[:200])
    done = digitpad("read", folder, "--form", tmp_path / "form.json")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "form.json is no form that digitpad can use" in done.stderr


def test_sheets_of_digits_become_samples(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    done = digitpad("samples", "sheets", folder / "5.jpg", folder / "2.jpg", "--out", tmp_path / "writers", "--json")
    assert done.returncode == 1
    first, second = json.loads(done.stdout)
    assert first["samples"] >= 90
    assert "It is a sheet with numbers" in second["error"]
    kept = digitpad("samples", "import", first["out"], "--samples", tmp_path / "mine", "--json")
    assert json.loads(kept.stdout)["added"] == first["samples"]
    labels = [
        row["label"] for row in json.loads(digitpad("samples", "list", "--samples", tmp_path / "mine", "--json").stdout)
    ]
    assert {labels.count(digit) for digit in range(10)} <= set(range(7, 11))


def test_only_who_reads_forms_imports_what_reads_them() -> None:
    code = (
        "import sys; from digitpad.cli.parser import build_parser; build_parser(); "
        "print([name for name in sys.modules if name.startswith('digitpad.core.forms')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
