"""Copy, paste, open, save and drop: with digitpad's own drawings, and with nonsense."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from digitpad.core.drawing.drawing_file import load_drawing, save_drawing
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.errors import DataError
from digitpad.core.paths import Paths
from digitpad.ui.drawing import clipboard
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LINE, Mouse, answered


def drawn(digit: int) -> Drawing:
    return Drawing(tuple(Stroke.of(stroke) for stroke in DRAWN[digit]))


def drop(window: MainWindow, *urls: QUrl) -> bool:
    """Drag something onto the window and let go; whether it was welcome."""
    data = QMimeData()
    data.setUrls(list(urls))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))
    return enter.isAccepted()


def test_a_copied_drawing_is_pasted_onto_what_is_there(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[5])
    window.actions_.copy.trigger()
    copied = window.document.drawing
    window.actions_.clear.trigger()
    mouse.stroke(LINE)
    assert window.actions_.paste.isEnabled()
    window.actions_.paste.trigger()
    strokes = window.document.drawing.strokes
    assert len(strokes) == 3
    for pasted, original in zip(strokes[1:], copied.strokes, strict=True):
        assert np.allclose(pasted.points, original.points, atol=1e-6)
        assert pasted.width == original.width
    window.actions_.undo.trigger()
    assert len(window.document.drawing.strokes) == 1


def test_other_programs_get_a_picture(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[8])
    window.actions_.copy.trigger()
    picture = QGuiApplication.clipboard().image()
    assert picture.size().toTuple() == (1024, 1024)
    assert picture.pixelColor(5, 5).lightness() == 255
    assert picture.pixelColor(round(0.495 * 1024), round(0.463 * 1024)).lightness() == 0


def test_what_is_no_drawing_cannot_be_pasted(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("some text")
    assert not window.actions_.paste.isEnabled()
    data = QMimeData()
    data.setData("application/x-digitpad-drawing", b"\xff nonsense")
    QGuiApplication.clipboard().setMimeData(data)
    assert window.actions_.paste.isEnabled()
    window.actions_.paste.trigger()
    assert window.messages.text.startswith("The clipboard holds no drawing: ")
    assert not window.document.drawing


@pytest.mark.parametrize("suffix", ["json", "png"])
def test_saving_as_file_or_picture(window: MainWindow, mouse: Mouse, tmp_path: Path, suffix: str) -> None:
    mouse.draw(DRAWN[2])
    file = tmp_path / f"two.{suffix}"
    clipboard.save_as(window.document.drawing, file)
    if suffix == "json":
        assert len(load_drawing(file).strokes) == 1
    else:
        picture = QImage(str(file))
        assert picture.size().toTuple() == (1024, 1024)


@pytest.mark.parametrize("suffix", ["json", "png"])
def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(DataError, match=r"cannot be saved in .*two"):
        clipboard.save_as(drawn(2), tmp_path / "file" / f"two.{suffix}")


@pytest.mark.parametrize("suffix", ["json", "png"])
def test_a_linked_file_is_written_and_the_link_stays(tmp_path: Path, suffix: str) -> None:
    file, link = tmp_path / f"file.{suffix}", tmp_path / f"link.{suffix}"
    link.symlink_to(file)
    clipboard.save_as(drawn(2), link)
    assert link.is_symlink()
    assert file.stat().st_size > 100


def test_a_full_disk_leaves_the_picture_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "two.png"
    clipboard.save_as(drawn(2), file)
    before = file.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DataError, match="No space left on device"):
        clipboard.save_as(drawn(7), file)
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_a_dropped_drawing_opens_as_one_step(window: MainWindow, mouse: Mouse, tmp_path: Path) -> None:
    save_drawing(drawn(7), tmp_path / "sieben – ä.json")
    mouse.stroke(LINE)
    assert drop(window, QUrl.fromLocalFile(str(tmp_path / "sieben – ä.json")))
    answered(window)
    assert window.panel.text.startswith("7")
    window.actions_.undo.trigger()
    assert len(window.document.drawing.strokes) == 1


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n\x00\xff", b'{"kind": "digitpad drawing"}'])
def test_a_dropped_file_with_nonsense_gives_a_sentence_and_changes_nothing(
    window: MainWindow, mouse: Mouse, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "odd.bin").write_bytes(content)
    mouse.stroke(LINE)
    before = window.document.drawing
    assert drop(window, QUrl.fromLocalFile(str(tmp_path / "odd.bin")))
    assert window.messages.text.startswith("odd.bin is no drawing that digitpad saved")
    assert window.document.drawing is before


def test_a_dropped_folder_or_a_file_that_is_gone_gives_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.json"):
        assert drop(window, QUrl.fromLocalFile(str(path)))
        assert "cannot be read" in window.messages.text


def test_several_files_and_addresses_are_not_welcome(window: MainWindow, tmp_path: Path) -> None:
    assert not drop(window, QUrl("https://example.org/seven.json"))
    assert not drop(window, *(QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.json", "b.json")))
    assert not drop(window)
    assert window.messages.text == ""


def test_a_message_goes_when_it_is_closed(window: MainWindow, paths: Paths) -> None:
    window.say("Something is wrong.")
    assert window.messages.text == "Something is wrong."
    assert window.messages.isVisible()
    window.messages._close.click()
    assert window.messages.text == ""
    window.say("Another thing is wrong.")
    assert window.messages.text == "Another thing is wrong."
