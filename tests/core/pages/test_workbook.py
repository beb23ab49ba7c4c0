"""Workbooks, read back with another library than the one that writes them."""

from __future__ import annotations

import errno
import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from digitpad.core.pages import growing_workbook as module
from digitpad.core.pages.output import FileReading, ReadLine
from digitpad.core.pages.tables import NUMBERS_HEADER, number_rows
from digitpad.core.pages.workbook import NumbersWorkbook
from tests.support.readings import number, one_number, opened_workbook, sheet_rows

LONG = "12345678901234567890"


def written(tmp_path: Path, *readings: FileReading, pictures: bool = False) -> Path:
    path = tmp_path / "new" / "numbers.xlsx"
    with NumbersWorkbook(tmp_path / "cache", pictures=pictures) as workbook:
        for reading in readings:
            workbook.add(reading)
        workbook.save(path)
    return path


def jpeg(size: tuple[int, int], colour: str) -> bytes:
    content = BytesIO()
    Image.new("RGB", size, colour).save(content, "JPEG")
    return content.getvalue()


def test_a_workbook_has_the_rows_of_the_table(tmp_path: Path) -> None:
    readings = [
        FileReading("a.png", (ReadLine(1, (number("007"), number("4", unsure=True))), ReadLine(2, (number("89"),)))),
        FileReading("empty.png"),
        one_number("Größe «1».png", LONG),
    ]
    path = written(tmp_path, *readings)
    head, *rows = sheet_rows(path)
    assert head == NUMBERS_HEADER
    expected = [row.cells for reading in readings for row in number_rows(reading)]
    assert rows == [tuple(None if cell == "" else cell for cell in row) for row in expected]
    assert [row[4] for row in rows] == ["007", "4", "89", LONG]
    assert os.listdir(path.parent) == ["numbers.xlsx"]
    assert not os.listdir(tmp_path / "cache")


def test_a_workbook_without_numbers_has_its_header(tmp_path: Path) -> None:
    assert sheet_rows(written(tmp_path)) == [NUMBERS_HEADER]


@pytest.mark.parametrize(
    "name",
    ["=HYPERLINK(A1).png", "+1.png", "-1.png", "@a.png", "'=1.png", "{=1}.png", "http://example.org/a.png", "1.5", " "],
)
def test_foreign_text_is_text_and_stays_so_when_somebody_edits_it(tmp_path: Path, name: str) -> None:
    sheet = opened_workbook(written(tmp_path, one_number(name))).active
    cell = sheet["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == (name, "s", "@")
    assert cell.hyperlink is None
    assert sheet["E2"].number_format == "@"  # a 0 in front that somebody types stays


@pytest.mark.parametrize(
    "name", ["\t=1.png", "a\x00\x07\nb.png", "half \ud800.png", "none \uffff.png", "\u202egnp.exe"]
)
def test_what_no_cell_can_hold_is_shown_as_missing(tmp_path: Path, name: str) -> None:
    cell = opened_workbook(written(tmp_path, one_number(name))).active["A2"]
    assert cell.value == "".join(one if one.isprintable() else "�" for one in name)
    assert cell.data_type == "s"


def test_what_looks_like_an_escape_of_the_format_is_a_name(tmp_path: Path) -> None:
    with zipfile.ZipFile(written(tmp_path, one_number("_x0041_.png"))) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<t>_x005F_x0041_.png</t>" in sheet


def test_pictures_lie_beside_what_is_in_doubt_and_inside_their_cells(tmp_path: Path) -> None:
    red, blue = jpeg((300, 96), "red"), jpeg((40, 30), "blue")
    line = ReadLine(
        1, (number("12"), number("34", unsure=True, picture=red), number("5"), number("6", marked=1, picture=blue))
    )
    path = written(tmp_path, FileReading("a.png", (line,)), pictures=True)
    sheet = opened_workbook(path).active
    assert [cell.value for cell in sheet[1]] == [*NUMBERS_HEADER[:5], "picture", *NUMBERS_HEADER[5:]]
    assert [sheet.cell(row, 5).value for row in range(2, 6)] == ["12", "34", "5", "6"]
    assert [sheet.cell(row, 12).value for row in range(2, 6)] == [None, "unsure", None, "marked"]
    first, second = sheet._images
    for image, row, colour in ((first, 2, (254, 0, 0)), (second, 4, (0, 0, 254))):
        start, end = image.anchor._from, image.anchor.to
        assert (start.row, start.col, end.row, end.col) == (row, 5, row, 5)
        with Image.open(image.ref) as picture:
            assert picture.getpixel((5, 5)) == colour
    fills = [sheet.cell(row, 5).fill.fgColor.rgb for row in range(2, 6)]
    assert fills[0] == fills[2] != fills[1] == fills[3]
    assert sheet.row_dimensions[3].height == pytest.approx(0.75 * (96 / 2 + 4))
    assert sheet.row_dimensions[5].height == pytest.approx(0.75 * (30 * 1.6 + 4))
    assert sheet.row_dimensions[2].height is None
    assert not opened_workbook(written(tmp_path, FileReading("a.png", (line,)))).active._images


def test_more_rows_than_a_sheet_takes_go_on_in_another_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 3)
    picture = jpeg((40, 30), "red")
    lines = [
        ReadLine(1, (number(str(value), unsure=value == 4, picture=picture if value == 4 else None),))
        for value in range(5)
    ]
    book = opened_workbook(written(tmp_path, FileReading("a.png", tuple(lines)), pictures=True))
    assert book.sheetnames == ["Numbers", "Numbers 2", "Numbers 3"]
    texts = [[cell.value for cell in sheet["E"]] for sheet in book.worksheets]
    assert texts == [["text", "0", "1"], ["text", "2", "3"], ["text", "4"]]
    assert [len(sheet._images) for sheet in book.worksheets] == [0, 0, 1]


def test_a_workbook_that_is_not_saved_leaves_nothing(tmp_path: Path) -> None:
    with NumbersWorkbook(tmp_path / "cache", pictures=True) as workbook:
        workbook.add(FileReading("a.png", (ReadLine(1, (number("1", picture=jpeg((40, 30), "red")),)),)))
        assert os.listdir(tmp_path / "cache")
    assert not os.listdir(tmp_path / "cache")


def test_a_disk_that_is_full_keeps_the_old_workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, one_number("old.png"))
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        written(tmp_path, one_number("new.png"))
    assert caught.value.filename == str(path)
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == ["numbers.xlsx"]
    assert not os.listdir(tmp_path / "cache")


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_no_room_for_what_it_needs_meanwhile_is_an_error_of_the_system(tmp_path: Path) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with NumbersWorkbook(tmp_path / "cache") as workbook:
        workbook.add(one_number("a.png"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (200, before[1]))
        try:
            with pytest.raises(OSError, match="File too large"):
                workbook.save(tmp_path / "numbers.xlsx")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert os.listdir(tmp_path) == ["cache"]
    assert not os.listdir(tmp_path / "cache")
