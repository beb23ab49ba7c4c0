"""File > Open recent, and the answer that a drawing's file keeps."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtGui import QAction

from digitpad.core.drawing.drawing_file import load_saved_drawing, save_drawing
from digitpad.core.drawing.saved_answer import SavedAnswer
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.recent_files import recent_files
from digitpad.ui.main.main_window import MainWindow
from tests.support.pages import make_page
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LINE, Mouse, answered, number, until


def entries(window: MainWindow) -> list[QAction]:
    """What the menu lists when File is opened."""
    menu = window.menuBar().actions()[0].menu()
    menu.aboutToShow.emit()
    return [action for action in window.recent.actions() if not action.isSeparator()]


def test_drawings_and_pictures_are_listed_and_opened_again(window: MainWindow, mouse: Mouse, tmp_path: Path) -> None:
    assert [action.text() for action in entries(window)] == ["&Clear this list"]
    assert not window.recent.menuAction().isEnabled()
    mouse.draw(DRAWN[4])
    window.files.save(tmp_path / "four & more.digitpad")
    make_page(1, kind="clean", size=(400, 300), lines=["12"])[0].save(tmp_path / "page.png")
    window.open_files([tmp_path / "page.png"])
    reader = window.features.pictures.window
    assert reader is not None
    until(lambda: len(reader.page_list.pages) == 1 and not reader.page_list.is_busy, "it is read")
    window.features.pictures.close()
    page, drawing, clear = entries(window)
    assert window.recent.menuAction().isEnabled()
    assert page.text().startswith("&1 page.png – ")
    assert drawing.text().startswith("&2 four && more.digitpad – ")
    assert drawing.toolTip() == str(tmp_path / "four & more.digitpad")
    window.document.clear()
    drawing.trigger()
    assert len(window.document.drawing.strokes) == len(DRAWN[4])
    assert recent_files(window._settings)[0].name == "four & more.digitpad"
    clear.trigger()
    assert [action.text() for action in entries(window)] == ["&Clear this list"]


def test_a_file_that_is_gone_is_said_and_taken_off_the_list(window: MainWindow, mouse: Mouse, tmp_path: Path) -> None:
    mouse.stroke(LINE)
    window.files.save(tmp_path / "gone.digitpad")
    (tmp_path / "gone.digitpad").unlink()
    before = window.document.drawing
    entries(window)[0].trigger()
    assert window.messages.text == (
        f"There is no file {tmp_path / 'gone.digitpad'} any more; it was taken off the list."
    )
    assert window.document.drawing is before
    assert recent_files(window._settings) == []


def test_a_file_that_cannot_be_opened_is_not_listed(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "bad.digitpad").write_text("{", encoding="utf-8")
    window.open_files([tmp_path / "bad.digitpad"])
    assert window.messages.text.startswith("bad.digitpad is no drawing that digitpad saved")
    assert recent_files(window._settings) == []


def test_answer_model_and_corrections_come_back(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "numbers.digitpad"
    window.show_drawing(number("47"))
    answered(window)
    window.reading.choose(1)
    window.reading.correct_selected(1)
    window.files.save(file)
    document = json.loads(file.read_text(encoding="utf-8"))
    assert document["answer"]["text"] == "41"
    assert document["answer"]["model"] == window.models.active.name  # type: ignore[union-attr]
    assert [digit.get("correction") for digit in document["answer"]["digits"]] == [None, 1]
    window.document.clear()
    answered(window)
    window.open_files([file])
    until(lambda: window.reading.text == "41", "the correction counts again")
    assert "When it was saved" not in window.statusBar().currentMessage()


def test_a_drawing_that_is_not_read_yet_is_saved_at_once_and_its_answer_follows(
    window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "seven.digitpad"
    window.show_drawing(number("7"))
    assert not window.reading.is_current
    window.files.save(file)
    assert load_saved_drawing(file).answer is None
    until(lambda: load_saved_drawing(file).answer is not None, "the answer is in the file, too")
    answer = load_saved_drawing(file).answer
    assert answer is not None
    assert answer.text == "7"


def test_what_another_model_read_is_said(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "seven.digitpad"
    save_drawing(Drawing(tuple(Stroke.of(one) for one in DRAWN[7])), file, SavedAnswer("1", "theirs"))
    window.open_files([file])
    until(lambda: window.statusBar().currentMessage() == "When it was saved, «theirs» read 1.", "it is said")


def test_a_bad_answer_is_one_sentence_and_the_drawing_is_there(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "seven.digitpad"
    save_drawing(Drawing(tuple(Stroke.of(one) for one in DRAWN[7])), file)
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), "answer": 7}), encoding="utf-8")
    window.open_files([file])
    assert window.messages.text == (
        "The drawing in seven.digitpad is opened without its answer, which cannot be used: "
        "«answer» should be an object with names and values, but is 7."
    )
    assert len(window.document.drawing.strokes) == len(DRAWN[7])
