"""The picture window: pictures come in by menu, drop and clipboard, are read, turned, cancelled; nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.pages.digits.pieces import Box
from digitpad.core.paths import Paths
from digitpad.ui.drawing import clipboard
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.pages import page_list as page_list_module
from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState
from digitpad.ui.pictures.status import ReadingStatus
from digitpad.ui.pictures.window import PictureWindow
from digitpad.ui.widgets.theme import DARK, LIGHT
from tests.support.picture_folders import MIXED_NAMES, mixed_folder
from tests.support.picture_windows import (
    TEXT,
    click,
    digit,
    drop,
    opened,
    page_file,
    page_image,
    press,
    settled,
    text_of,
)
from tests.support.windows import NewWindow, answering, until


def choose_files(monkeypatch: pytest.MonkeyPatch, *files: Path) -> None:
    """What the person will choose in the next dialog that opens files."""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file) for file in files], ""))


def choose_name(monkeypatch: pytest.MonkeyPatch, file: Path | None) -> None:
    """The name under which the person will save."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file or ""), ""))


def close_reader(window: MainWindow) -> bool:
    window.features.pictures.close()
    return window.features.pictures.window is None


def test_the_menu_opens_the_picture_window_and_reads_what_is_chosen(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_files(monkeypatch, page_file(tmp_path))
    window.actions_.read_pictures.trigger()
    reader = window.features.pictures.window
    assert reader is not None
    assert reader.isVisible()
    settled(reader.page_list, 1)
    assert text_of(reader) == TEXT
    assert reader.windowTitle() == "page.png – Read pictures"
    assert reader.parts.summary.text() == "10 digits"
    assert not reader.parts.list.isVisible()
    assert Path(str(window._settings["import_folder"])) == tmp_path
    assert close_reader(window)
    assert window.features.pictures.window is None


def test_thinking_better_of_it_in_the_dialog_leaves_a_hint(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_files(monkeypatch)
    window.actions_.read_pictures.trigger()
    assert window.features.pictures.window is not None
    assert window.features.pictures.window.parts.view._hint.startswith("Open, drop or paste a picture")
    assert not window.features.pictures.window.page_list.is_busy


def test_pictures_dropped_on_the_main_window_are_read(window: MainWindow, tmp_path: Path) -> None:
    assert drop(window, page_file(tmp_path))
    reader = window.features.pictures.window
    assert reader is not None
    settled(reader.page_list, 1)
    assert text_of(reader) == TEXT
    assert drop(reader, page_file(tmp_path, "more.png", ["77"]))
    settled(reader.page_list, 2)
    assert text_of(reader) == "77"


def test_files_and_folders_go_into_a_list_each_with_its_state(reader: PictureWindow, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "notes.txt").write_text("no picture", encoding="utf-8")
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnonsense")
    page_file(tmp_path / "folder", "b.png", ["22"])
    page_file(tmp_path / "folder", "a.png", ["1"])
    pages = opened(reader, page_file(tmp_path), tmp_path / "broken.png", tmp_path / "folder", count=4)
    assert [page.title for page in pages] == ["page.png", "broken.png", "a.png", "b.png"]
    rows = [reader.parts.list.item(row).text() for row in range(4)]
    assert rows[0] == "page.png: 10 digits"
    assert rows[1] == "broken.png: broken.png is damaged or incomplete; copy it again or save it anew."
    assert rows[2:] == ["a.png: 1 digit", "b.png: 2 digits"]
    assert reader.parts.list.isVisible()
    assert text_of(reader) == TEXT
    reader.parts.list.setCurrentRow(3)
    assert text_of(reader) == "22"
    press(reader, Qt.Key.Key_PageUp)
    assert text_of(reader) == "1"
    press(reader, Qt.Key.Key_PageUp)
    assert text_of(reader) == ""
    assert reader.parts.messages.text == pages[1].problem
    assert reader.parts.view._hint == "This picture cannot be read."
    press(reader, Qt.Key.Key_PageUp)
    assert reader.parts.messages.text == ""


def test_the_files_of_a_folder_are_those_that_the_command_line_finds(reader: PictureWindow, tmp_path: Path) -> None:
    folder = mixed_folder(tmp_path)
    pages = opened(reader, folder, count=3)
    assert [page.path for page in pages] == [folder / name for name in MIXED_NAMES]
    assert [page.reading.text for page in pages if page.reading] == ["2", "10", "7"]
    assert drop(reader, folder)
    settled(reader.page_list, 3)
    assert len(reader.page_list.pages) == 3


def test_a_folder_called_like_a_picture_is_no_picture(reader: PictureWindow, tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    assert not drop(reader, tmp_path / "folder.jpg")
    opened(reader, tmp_path, count=0)
    assert reader.parts.messages.text == f"There are no pictures in {tmp_path}."


def test_a_folder_that_is_gone_costs_the_others_nothing(reader: PictureWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    pages = opened(reader, tmp_path / "empty", page_file(tmp_path), tmp_path / "gone.png", count=2)
    assert [page.title for page in pages] == ["page.png", "gone.png"]
    assert text_of(reader) == TEXT


def test_a_picture_that_is_open_already_is_shown_again(reader: PictureWindow, tmp_path: Path) -> None:
    first, second = page_file(tmp_path), page_file(tmp_path, "b.png", ["8"])
    opened(reader, first, second)
    reader.page_list.show(reader.page_list.pages[1])
    opened(reader, first, count=0)
    assert len(reader.page_list.pages) == 2
    assert reader.page_list.current is reader.page_list.pages[0]


@pytest.mark.parametrize("name", ["scan.tif", "scan.pdf"])
def test_all_pages_of_a_file_are_read(reader: PictureWindow, tmp_path: Path, name: str) -> None:
    pictures = [page_image([text]) for text in ("11", "222", "3")]
    pictures[0].save(tmp_path / name, save_all=True, append_images=pictures[1:])
    pages = opened(reader, tmp_path / name, count=3)
    assert [page.title for page in pages] == [f"{name} · 1", f"{name} · 2", f"{name} · 3"]
    assert [page.reading.text for page in pages if page.reading] == ["11", "222", "3"]


def test_a_broken_picture_and_a_folder_without_pictures_give_sentences(reader: PictureWindow, tmp_path: Path) -> None:
    (tmp_path / "broken.jpg").write_text("no picture", encoding="utf-8")
    opened(reader, tmp_path / "broken.jpg")
    assert reader.parts.messages.text.startswith("broken.jpg is no picture that digitpad knows")
    assert not reader.actions_.turn_right.isEnabled()
    page_image().save(tmp_path / "broken.jpg")
    press(reader, Qt.Key.Key_F5)
    assert text_of(reader) == TEXT
    (tmp_path / "empty").mkdir()
    opened(reader, tmp_path / "empty", count=0)
    assert reader.parts.messages.text == f"There are no pictures in {tmp_path / 'empty'}."


def test_a_page_without_digits_says_so_and_what_to_do(reader: PictureWindow, tmp_path: Path) -> None:
    Image.new("RGB", (640, 480), "white").save(tmp_path / "empty.png")
    opened(reader, tmp_path / "empty.png")
    assert reader.parts.view._hint.startswith("No digits found in this picture.")
    assert "draw a box" in reader.parts.view._hint
    assert reader.parts.summary.text() == "no digits found"
    assert not reader.actions_.copy.isEnabled()
    assert not reader.actions_.save.isEnabled()


def test_a_picture_on_the_clipboard_is_pasted_and_strokes_still_are_strokes(window: MainWindow, tmp_path: Path) -> None:
    page_image().save(tmp_path / "page.png")
    QGuiApplication.clipboard().setImage(QImage(str(tmp_path / "page.png")))
    assert window.actions_.paste.isEnabled()
    window.actions_.paste.trigger()
    reader = window.features.pictures.window
    assert reader is not None
    settled(reader.page_list, 1)
    assert text_of(reader) == TEXT
    assert reader.page_list.pages[0].title == "Pasted picture 1"
    reader.actions_.paste.trigger()
    settled(reader.page_list, 2)
    assert [page.title for page in reader.page_list.pages] == ["Pasted picture 1", "Pasted picture 2"]
    assert not window.document.drawing
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page_file(tmp_path, "copied.png", ["3"])))])
    QGuiApplication.clipboard().setMimeData(data)
    window.actions_.paste.trigger()
    settled(reader.page_list, 3)
    assert text_of(reader) == "3"


def test_a_drawing_on_the_clipboard_goes_onto_the_canvas(window: MainWindow) -> None:
    clipboard.copy_drawing(Drawing((Stroke.of([(0.2, 0.2), (0.5, 0.6)]),)), "")
    assert QGuiApplication.clipboard().mimeData().hasImage()
    window.actions_.paste.trigger()
    assert len(window.document.drawing.strokes) == 1
    assert window.features.pictures.window is None


def test_a_page_on_its_side_is_turned_with_a_key_and_back_by_undo(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path, turns=3))
    page = reader.page_list.current
    assert page is not None
    for _ in range(4):
        if text_of(reader) == TEXT:
            break
        press(reader, Qt.Key.Key_R)
    assert text_of(reader) == TEXT
    assert page.reading is not None
    assert page.reading.quarter_turns == 1
    assert reader.parts.view.picture is not None
    assert reader.parts.view.picture.size.toTuple() == (640, 480)
    press(reader, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert page.reading.quarter_turns == 0
    assert reader.parts.view.picture.size.toTuple() == (480, 640)
    reader.actions_.undo.trigger()
    settled(reader.page_list, 1)
    assert text_of(reader) == TEXT
    assert page.reading.quarter_turns == 1
    reader.actions_.redo.trigger()
    settled(reader.page_list, 1)
    assert page.reading.quarter_turns == 0


def test_a_turn_that_is_cancelled_leaves_everything_as_it_was(reader: PictureWindow, tmp_path: Path) -> None:
    page = opened(reader, page_file(tmp_path))[0]
    click(reader, 0)
    press(reader, Qt.Key.Key_7)
    picture = reader.parts.view.picture
    reader.actions_.turn_right.trigger()
    assert reader.selection.reading is None
    assert reader.actions_.cancel.isEnabled()
    reader.actions_.cancel.trigger()
    settled(reader.page_list, 1)
    assert page.state is PageState.READ
    assert text_of(reader).startswith("7096")
    assert reader.parts.view.picture is picture
    press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(reader) == TEXT


def test_reading_many_files_can_be_cancelled_and_gone_on_with(reader: PictureWindow, tmp_path: Path) -> None:
    files = [page_file(tmp_path, f"{number}.png", [str(number)]) for number in range(6)]
    reader.open(files)
    until(lambda: len(reader.page_list.pages) == 6, "all files are listed")
    reader.actions_.cancel.trigger()
    until(lambda: not reader.page_list.is_busy, "all is cancelled")
    unread = [page for page in reader.page_list.pages if page.state is PageState.CANCELLED]
    assert len(unread) >= 4
    assert not reader.actions_.cancel.isEnabled()
    reader.page_list.show(unread[-1])
    assert reader.parts.view._hint == "Reading was cancelled. F5 reads this page."
    press(reader, Qt.Key.Key_F5)
    assert text_of(reader) == "5"


def test_reading_that_takes_longer_is_spoken_of(reader: PictureWindow, tmp_path: Path) -> None:
    files = [page_file(tmp_path, f"{number}.png") for number in range(6)]
    said: set[str] = set()
    reader.page_list.busy_changed.connect(lambda: said.add(reader.parts.status.text))
    reader.parts.status._timer.setInterval(1)
    reader.open(files)
    settled(reader.page_list, 6)
    assert any(text.startswith("Reading page ") and text.endswith(" of 6 …") for text in said)
    assert reader.parts.status.text == ""


def test_pixels_of_pages_seen_long_ago_are_forgotten_and_read_again_with_the_corrections(
    reader: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_list_module, "_MOST_PIXEL_BYTES", 1)
    first, second = opened(reader, page_file(tmp_path), page_file(tmp_path, "b.png", ["88"]))
    click(reader, 0)
    press(reader, Qt.Key.Key_7)
    assert second.light
    reader.page_list.show(second)
    settled(reader.page_list, 2)
    assert text_of(reader) == "88"
    assert not second.light
    assert first.light
    assert first.bytes == 0
    assert first.reading is not None
    assert first.reading.text.startswith("7096")
    reader.page_list.show(first)
    settled(reader.page_list, 2)
    assert text_of(reader).startswith("7096")
    assert first.picture is not None
    click(reader, 0)
    press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(reader) == TEXT


@pytest.mark.parametrize(("button", "closes"), [("Discard", True), ("Cancel", False)])
def test_closing_asks_once_before_corrections_are_lost(
    reader: PictureWindow, window: MainWindow, tmp_path: Path, button: str, closes: bool
) -> None:
    opened(reader, page_file(tmp_path))
    click(reader, 0)
    press(reader, Qt.Key.Key_7)
    with answering(button) as asked:
        assert reader.close() is closes
    assert asked == ["You have corrected what was read. Save the text?"]
    assert (window.features.pictures.window is None) is closes


def test_nothing_is_asked_without_corrections_or_once_they_are_copied(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    click(reader, 0)
    press(reader, Qt.Key.Key_7)
    reader.actions_.copy.trigger()
    assert QGuiApplication.clipboard().text().startswith("7096")
    assert reader.close()


def test_closing_the_main_window_saves_corrections_and_then_closes_both(
    reader: PictureWindow, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(reader, page_file(tmp_path))
    click(reader, 0)
    press(reader, Qt.Key.Key_7)
    choose_name(monkeypatch, tmp_path / "text.txt")
    with answering("Save"):
        assert not window.close()
    until(lambda: not window.isVisible(), "both are closed")
    assert window.features.pictures.window is None
    assert (tmp_path / "text.txt").read_text(encoding="utf-8").startswith("7096\n")


def test_size_and_columns_are_remembered(window: MainWindow, paths: Paths, new_window: NewWindow) -> None:
    window.features.pictures.open([])
    reader = window.features.pictures.window
    assert reader is not None
    reader.resize(700, 500)
    reader.actions_.steps.setChecked(False)
    assert close_reader(window)
    window.close()
    again = new_window()
    again.features.pictures.open([])
    reader = again.features.pictures.window
    assert reader is not None
    assert reader.size().toTuple() == (700, 500)
    assert not reader.actions_.steps.isChecked()


def test_the_theme_and_the_model_of_the_main_window_are_the_picture_window_s(
    reader: PictureWindow, window: MainWindow, tmp_path: Path
) -> None:
    opened(reader, page_file(tmp_path))
    for choice, theme in (("dark", DARK), ("light", LIGHT)):
        window.actions_.themes[choice].trigger()
        corner = reader.grab().toImage().pixelColor(2, reader.height() - 2)
        assert corner.name() == theme.window
    window.features.pictures.use(None)
    press(reader, Qt.Key.Key_F5)
    assert reader.parts.messages.text == "There is no model of digits to ask; choose one in the main window."
    assert text_of(reader) == TEXT


def test_steps_are_pictures_below_the_boxes(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    names = [button.text() for button in reader.parts.steps.buttons]
    assert names == ["Picture", "2. Ink found"]
    reader.actions_.boxes.setChecked(False)
    before = reader.parts.view.viewport().grab().toImage()
    reader.parts.steps.buttons[-1].click()
    after = reader.parts.view.viewport().grab().toImage()
    assert after != before
    stroke = [reader.parts.view.from_page(QPointF(x, y)).toPoint() for x, y in places_in(digit(reader, 0).box)]
    assert {after.pixelColor(place).lightness() for place in stroke} >= {0, 255}  # ink found is black on white
    reader.actions_.steps.setChecked(False)
    assert not reader.parts.steps.isVisible()
    until(lambda: reader.parts.view.viewport().height() > before.height(), "the picture has the room")
    reader.actions_.steps.setChecked(True)
    assert reader.parts.steps.buttons[0].isChecked()


def places_in(box: Box) -> list[tuple[int, int]]:
    left, top, right, bottom = box
    return [(x, y) for x in range(left, right) for y in range(top, bottom)]


def test_a_file_that_was_changed_is_read_again_when_it_is_opened_again(reader: PictureWindow, tmp_path: Path) -> None:
    (page,) = opened(reader, page_file(tmp_path, "page.png", ["12"]))
    assert text_of(reader) == "12"
    opened(reader, tmp_path / "page.png", count=0)
    assert not page.can_undo  # nothing is new in it
    page_file(tmp_path, "page.png", ["345"])
    opened(reader, tmp_path / "page.png", count=0)
    assert reader.page_list.pages == [page]
    assert text_of(reader) == "345"


def test_hundreds_of_pages_come_bit_by_bit_and_are_told_once(
    reader: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blank = Image.new("1", (20, 20), 1)
    blank.save(tmp_path / "many.tif", save_all=True, append_images=[blank] * 299)
    told: list[str] = []
    words = ReadingStatus._words

    def counted(status: ReadingStatus, batch: list[ListedPage], working: list[ListedPage]) -> str:
        told.append(words(status, batch, working))
        return told[-1]

    monkeypatch.setattr(ReadingStatus, "_words", counted)
    parts: list[int] = []
    reader.page_list.added.connect(lambda pages: parts.append(len(pages)))
    reader.parts.status._timer.setInterval(1)
    reader.open([tmp_path / "many.tif"])
    until(lambda: len(reader.page_list.pages) == 300, "all are in the list")
    assert reader.page_list.current is reader.page_list.pages[0]
    reader.actions_.cancel.trigger()
    until(lambda: not reader.page_list.is_busy, "all is cancelled")
    assert sum(parts) == 300
    assert max(parts) <= 50
    assert len(told) < 150  # of 600 changes
