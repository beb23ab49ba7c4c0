"""What leaves the picture window: text, a table, and the picture with boxes and answers."""

from __future__ import annotations

import csv
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from digitpad.core.pages.page import PageReading
from digitpad.core.pages.tables import DIGITS_HEADER, NUMBERS_HEADER
from digitpad.ui.background.worker import Job, Work
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.pages import page_list as page_list_module
from digitpad.ui.pictures.window import PictureWindow
from tests.support.made_tables import make_table
from tests.support.picture_windows import CTRL, LINES, TEXT, click, opened, page_file, press
from tests.support.readings import opened_workbook, sheet_rows
from tests.support.windows import answering, until


class Dialog:
    """Stands for the dialog that asks for a name: answers, and remembers what it was asked."""

    def __init__(self, name: Path, kind: str = "") -> None:
        self.name, self.kind = name, kind
        self.title = self.proposal = self.kinds = ""

    def __call__(self, parent: object, title: str, proposal: str, kinds: str) -> tuple[str, str]:
        self.title, self.proposal, self.kinds = title, proposal, kinds
        return str(self.name), next(kind for kind in kinds.split(";;") if self.kind in kind)


@pytest.fixture
def page(window: MainWindow, reader: PictureWindow, tmp_path: Path) -> PictureWindow:
    """The picture window with a page of three lines, its 9 corrected to 3."""
    opened(reader, page_file(tmp_path))
    click(reader, 2)
    press(reader, Qt.Key.Key_3)
    # That the correction was kept as a sample is told later, and would be told over what the tests look for.
    until(lambda: window.features.samples.live_samples.is_settled, "the correction is kept")
    return reader


def make_unsure(reader: PictureWindow, place: int) -> None:
    """Let the network doubt which digit it is."""
    doubted = reader.selection.digits[place]
    said = replace(doubted.prediction, probabilities=tuple(0.6 if n == doubted.digit else 0.4 / 9 for n in range(10)))

    def edit(reading: PageReading, _: object) -> PageReading:
        lines = [[replace(one, prediction=said) if one is doubted else one for one in line] for line in reading.lines]
        return replace(reading, lines=tuple(map(tuple, lines)))

    reader.page_list.edit(edit)
    until(lambda: not reader.page_list.is_busy, "the reading is another one")


def saved(reader: PictureWindow, monkeypatch: pytest.MonkeyPatch, dialog: Dialog, *, everything: bool = False) -> Path:
    """Save with this dialog; the file that was written."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    (reader.actions_.save_all if everything else reader.actions_.save).trigger()
    until(lambda: not reader.page_list.is_busy, "it is saved")
    assert reader.parts.messages.text == ""
    file = next(file for file in dialog.name.parent.iterdir() if file.stem == dialog.name.stem)
    assert reader.statusBar().currentMessage() == f"Saved {file.name}"
    return file


def test_the_text_of_a_page(page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = Dialog(tmp_path / "numbers")
    assert page.page_list.pages[0].holds_work
    file = saved(page, monkeypatch, dialog)
    assert file.suffix == ".txt"
    assert file.read_text(encoding="utf-8") == TEXT.replace("9", "3") + "\n"
    assert Path(dialog.proposal).name == "page.txt"
    assert not page.page_list.pages[0].holds_work
    press(page, Qt.Key.Key_1)
    assert page.page_list.pages[0].holds_work


def test_the_digits_of_a_page_as_a_table(page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = saved(page, monkeypatch, Dialog(tmp_path / "numbers", "Table of the digits"))
    assert file.suffix == ".csv"
    with file.open(encoding="utf-8-sig", newline="") as lines:
        head, *rows = csv.reader(lines)
    assert tuple(head) == DIGITS_HEADER
    assert len(rows) == 10
    assert rows[2][:5] == ["page.png", "1", "1", "3", "3"]
    assert 0 < float(rows[2][5]) <= 1
    left, top, right, bottom = page.selection.digits[2].box
    assert [int(value) for value in rows[2][6:]] == [left, top, right - left, bottom - top]


def test_the_numbers_of_a_page_as_a_table(page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = saved(page, monkeypatch, Dialog(tmp_path / "numbers", "Table of the numbers"))
    assert file.suffix == ".csv"
    with file.open(encoding="utf-8-sig", newline="") as lines:
        head, *rows = csv.reader(lines)
    assert tuple(head) == NUMBERS_HEADER
    assert [row[:5] for row in rows] == [
        ["page.png", "1", str(line), "1", text] for line, text in enumerate(TEXT.replace("9", "3").split("\n"), 1)
    ]
    assert [row[10] for row in rows] == ["corrected", "", ""]
    assert float(rows[0][5]) == round(min(digit.prediction.confidence for digit in page.selection.digits[:4]), 4)


@pytest.mark.parametrize("pictures", [False, True])
def test_the_numbers_of_a_page_as_a_workbook(
    page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pictures: bool
) -> None:
    make_unsure(page, 4)
    kind = "pictures of numbers in doubt" if pictures else "Workbook of the numbers (*"
    file = saved(page, monkeypatch, Dialog(tmp_path / "numbers", kind))
    assert file.suffix == ".xlsx"
    head, *rows = sheet_rows(file)
    assert head == ((*NUMBERS_HEADER[:5], "picture", *NUMBERS_HEADER[5:]) if pictures else NUMBERS_HEADER)
    assert [row[4] for row in rows] == TEXT.replace("9", "3").split("\n")
    assert [row[-1] for row in rows] == ["corrected", "unsure", None]
    images = opened_workbook(file).active._images
    assert [image.anchor._from.row for image in images] == ([2] if pictures else [])


def test_a_workbook_that_cannot_be_written_is_a_sentence(
    page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numbers.xlsx").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "numbers.xlsx", "Workbook"))
    page.actions_.save.trigger()
    until(lambda: not page.page_list.is_busy, "it is refused")
    assert page.parts.messages.text == (f"The text cannot be saved in {tmp_path / 'numbers.xlsx'} (it is a folder).")
    assert page.page_list.pages[0].holds_work


@pytest.mark.parametrize("ending", [".png", ".jpg"])
def test_the_picture_with_boxes(
    page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    file = saved(page, monkeypatch, Dialog(tmp_path / f"boxes{ending}"))
    with Image.open(file) as picture, Image.open(tmp_path / "page.png") as original:
        assert picture.format == ("PNG" if ending == ".png" else "JPEG")
        assert picture.size == original.size
        changed = np.abs(np.asarray(picture.convert("RGB"), int) - np.asarray(original, int)).max(2) > 60
    left, top, right, bottom = page.selection.digits[0].box
    assert changed[top - 4 : bottom + 4, left - 4 : right + 4].any()
    assert not changed[:20].any()


def test_all_pages_in_one_file_with_their_corrections_even_if_pixels_are_gone(
    page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not page.actions_.save_all.isEnabled()
    monkeypatch.setattr(page_list_module, "_MOST_PIXEL_BYTES", 1)
    (tmp_path / "broken.png").write_bytes(b"nonsense")
    opened(page, tmp_path / "broken.png", page_file(tmp_path, "b.png", ["77"]))
    page.page_list.show(page.page_list.pages[2])
    until(lambda: not page.page_list.is_busy, "it is read again")
    assert page.page_list.pages[0].light
    file = saved(page, monkeypatch, Dialog(tmp_path / "all"), everything=True)
    assert file.read_text(encoding="utf-8") == "\n".join(LINES).replace("9", "3") + "\n\n77\n"
    file = saved(page, monkeypatch, Dialog(tmp_path / "table.csv", "Table of the digits"), everything=True)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        names = [row[0] for row in csv.reader(lines)]
    assert names == ["file", *["page.png"] * 10, *["b.png"] * 2]
    file = saved(page, monkeypatch, Dialog(tmp_path / "table.csv"), everything=True)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = [(row[0], row[4]) for row in csv.reader(lines)]
    assert rows == [("file", "text"), *[("page.png", line.replace("9", "3")) for line in LINES], ("b.png", "77")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "all.png"))
    page.actions_.save_all.trigger()
    until(lambda: not page.page_list.is_busy, "it is refused")
    assert page.parts.messages.text.startswith("A picture shows one page")
    assert not (tmp_path / "all.png").exists()


def test_pages_whose_pixels_are_gone_are_opened_again_for_pictures_of_what_is_in_doubt(
    page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_unsure(page, 4)
    box = page.selection.digits[4].box
    opened(page, page_file(tmp_path, "b.png", ["77"]), page_file(tmp_path, "gone.png", ["88"]))
    page.page_list.show(page.page_list.pages[1])
    for listed in page.page_list.pages:
        listed.lighten()
    (tmp_path / "gone.png").unlink()  # nothing in it is in doubt
    file = saved(page, monkeypatch, Dialog(tmp_path / "all", "pictures of numbers in doubt"), everything=True)
    assert [row[4] for row in sheet_rows(file)[1:]] == [*TEXT.replace("9", "3").split("\n"), "77", "88"]
    (image,) = opened_workbook(file).active._images
    assert image.anchor._from.row == 2
    with Image.open(image.ref) as picture, Image.open(tmp_path / "page.png") as original:
        ink = np.asarray(original.convert("L").crop(box)).min()
        assert abs(int(np.asarray(picture.convert("L")).min()) - int(ink)) < 40
        assert np.asarray(picture.convert("L")).max() > 200


def test_pages_that_were_not_read_are_said_to_be_missing(
    page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "all.txt"))
    page.open([page_file(tmp_path, "b.png", ["77"]), page_file(tmp_path, "c.png", ["88"])])
    until(lambda: len(page.page_list.pages) == 3, "they are found")
    page.page_list._reader.worker.cancel_all()
    page.actions_.save_all.trigger()
    until(lambda: not page.page_list.is_busy, "it is saved")
    assert page.parts.messages.text == "2 pages that have not been read are missing in all.txt."


def test_a_place_that_cannot_be_written_is_a_sentence_and_the_work_is_not_lost(
    page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "file" / "text.txt"))
    page.actions_.save.trigger()
    until(lambda: not page.page_list.is_busy, "it is refused")
    assert page.parts.messages.text.startswith(f"The text cannot be saved in {tmp_path / 'file' / 'text.txt'}")
    assert page.page_list.pages[0].holds_work


def keep_busy(reader: PictureWindow) -> None:
    """Let the thread that saves and corrects look for pages, until nobody wants that any more."""

    def look(work: Work) -> None:
        while True:
            work.check(0.0)
            time.sleep(0.001)

    reader.page_list._helper.worker.submit(Job(look))


def test_closing_waits_for_the_file_that_is_to_be_written(
    window: MainWindow, page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "numbers.txt"))
    keep_busy(page)
    page.actions_.save.trigger()
    page.close()
    until(lambda: window.features.pictures.window is None, "it closes by itself, and asks nothing")
    assert (tmp_path / "numbers.txt").read_text(encoding="utf-8") == TEXT.replace("9", "3") + "\n"


def test_cancelling_what_is_read_does_not_cancel_what_is_written(
    page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "numbers.txt"))
    keep_busy(page)
    page.actions_.save.trigger()
    page.actions_.cancel.trigger()
    until(lambda: not page.page_list.is_busy, "it is saved")
    assert (tmp_path / "numbers.txt").exists()


def test_a_correction_that_is_under_way_is_not_lost_by_closing(
    window: MainWindow, page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.actions_.copy.trigger()
    assert not page.page_list.pages[0].holds_work
    keep_busy(page)
    page.parts.view.setFocus()
    QTest.keyClick(page.parts.view, Qt.Key.Key_7)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "numbers.txt"))
    with answering("Save") as questions:
        assert not window.close()
        until(lambda: not window.isVisible(), "it is saved, and both windows close")
    assert questions == ["You have corrected what was read. Save the text?"]
    assert (tmp_path / "numbers.txt").read_text(encoding="utf-8") == TEXT.replace("9", "7") + "\n"


@contextmanager
def hanging(reader: PictureWindow) -> Iterator[threading.Event]:
    """Let the thread that saves and corrects hang until this event, or the end of the test."""
    begun, ends = threading.Event(), threading.Event()

    def hang(_: Work) -> None:
        begun.set()
        ends.wait()

    reader.page_list._helper.worker.submit(Job(hang))
    until(begun.is_set, "the thread hangs")
    try:
        yield ends
    finally:
        ends.set()


def test_who_does_not_want_to_wait_may_close_all_the_same(
    window: MainWindow, page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "numbers.txt"))
    with hanging(page):
        page.actions_.save.trigger()
        assert not page.close()
        for answer in ("Wait", "Close all the same"):
            with answering(answer) as questions:
                page.close()
            assert questions == ["What you did last is not finished yet. It will be lost."]
        assert window.features.pictures.window is None
    assert not (tmp_path / "numbers.txt").exists()


def test_who_wants_to_wait_for_what_is_finished_meanwhile_does_not_wait(
    window: MainWindow, page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "numbers.txt"))
    with hanging(page) as ends:

        def finished() -> bool:
            ends.set()
            return not page.page_list.is_busy

        page.actions_.save.trigger()
        assert not page.close()
        with answering("Wait", once=finished):
            page.close()
        assert window.features.pictures.window is None
    assert (tmp_path / "numbers.txt").read_text(encoding="utf-8") == TEXT.replace("9", "3") + "\n"


def test_who_stays_after_all_is_not_surprised_later(
    window: MainWindow, page: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Dialog(tmp_path / "file" / "text.txt"))
    with answering("Save"):
        assert not window.close()
    until(lambda: bool(page.parts.messages.text), "it cannot be saved")
    with answering("Discard"):
        page.close()
    assert window.isVisible()


TABLE = (("12", "3"), ("45", ""), ("", "6"), ("78", "9"))


@pytest.fixture
def table(reader: PictureWindow, tmp_path: Path) -> PictureWindow:
    """The picture window with a ruled table."""
    made, _ = make_table(6, kind="clean", ruling="grid", rows=TABLE, paper="white", size=(800, 1000))
    made.save(tmp_path / "table.png")
    opened(reader, tmp_path / "table.png")
    return reader


def test_a_table_is_copied_with_its_rows_and_columns(table: PictureWindow) -> None:
    QGuiApplication.clipboard().clear()
    click(table, next(place for place, one in enumerate(table.selection.digits) if one.digit == 3))
    press(table, Qt.Key.Key_7)
    assert table.page_list.pages[0].holds_work
    press(table, Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.AltModifier)
    until(lambda: QGuiApplication.clipboard().text() != "", "the table is on the clipboard")
    rows = [tuple(row.split("\t")) for row in QGuiApplication.clipboard().text().split("\n")]
    assert rows == [("12", "7"), *TABLE[1:]]
    until(lambda: table.statusBar().currentMessage() == "Copied a table: 4 × 2", "the window says so")
    assert not table.page_list.pages[0].holds_work


@pytest.mark.parametrize("kind", ["Table as on the page", "Workbook as on the pages"])
def test_a_table_is_saved_as_it_is_on_the_page(
    table: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    file = saved(table, monkeypatch, Dialog(tmp_path / "numbers", kind))
    if file.suffix == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = [tuple(row) for row in csv.reader(lines)]
    else:
        rows = [tuple(cell or "" for cell in row) for row in sheet_rows(file)]
    assert rows == list(TABLE)


def test_tables_of_pages_that_were_closed_meanwhile_are_found(
    table: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.page_list.pages[0].lighten()
    file = saved(table, monkeypatch, Dialog(tmp_path / "numbers", "Table as on the page"))
    assert file.read_text(encoding="utf-8-sig").split() == [",".join(row) for row in TABLE]
