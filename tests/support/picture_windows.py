"""What a person does in the picture window, as real events, and pages for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.page import PageDigit
from digitpad.ui.pictures.pages.listed_page import ListedPage
from digitpad.ui.pictures.pages.page_list import PageList
from digitpad.ui.pictures.window import PictureWindow
from tests.support.pages import make_page
from tests.support.windows import LEFT, until

LINES = ("4096", "1378", "52")
TEXT = "\n".join(LINES)
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def page_image(lines: Sequence[str] = LINES, *, seed: int = 1) -> Image.Image:
    """A clean page of 640x480 pixels."""
    return _page_image(tuple(lines), seed).copy()


@cache  # nearly every test of the window wants the same one
def _page_image(lines: tuple[str, ...], seed: int) -> Image.Image:
    return make_page(seed, kind="clean", lines=lines, paper="white", ink="black", size=(640, 480))[0]


def page_file(folder: Path, name: str = "page.png", lines: Sequence[str] = LINES, *, turns: int = 0) -> Path:
    """The same as a file; `turns`: clockwise quarter turns by which the paper lies on its side."""
    file = folder / name
    page_image(lines).rotate(-90 * turns, expand=True).save(file)
    return file


def settled(page_list: PageList, count: int) -> Sequence[ListedPage]:
    """Wait until so many pages are in the list and nothing is to be done any more."""
    until(lambda: len(page_list.pages) >= count and not page_list.is_busy, f"{count} pages are read")
    return page_list.pages


def opened(reader: PictureWindow, *files: Path, count: int | None = None) -> Sequence[ListedPage]:
    """Open files and wait until their pages are read."""
    before = len(reader.page_list.pages)
    reader.open(files)
    return settled(reader.page_list, before + (len(files) if count is None else count))


def text_of(reader: PictureWindow) -> str:
    """What stands beside the picture."""
    return reader.parts.text.toPlainText()


def press(reader: PictureWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in the picture, and wait until it has done its work."""
    reader.parts.view.setFocus()
    QTest.keyClick(reader.parts.view, key, modifiers)
    until(lambda: not reader.page_list.is_busy, "the key has done its work")


def digit(reader: PictureWindow, place: int) -> PageDigit:
    """The digit at a place in reading order."""
    return reader.selection.digits[place]


def spot(reader: PictureWindow, box: Box) -> QPoint:
    """Where a box's middle is, in the picture's widget."""
    return reader.parts.view.area(box).center().toPoint()


def click(reader: PictureWindow, place: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Click on a digit of the picture."""
    QTest.mouseClick(reader.parts.view.viewport(), LEFT, modifiers, spot(reader, digit(reader, place).box))


def drag(reader: PictureWindow, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT, modifiers=NONE) -> None:
    """Press, move, release in the picture."""
    seen = reader.parts.view.viewport()
    QTest.mousePress(seen, button, modifiers, start)
    QTest.mouseMove(seen, (start + end) / 2)
    QTest.mouseMove(seen, end)
    QTest.mouseRelease(seen, button, modifiers, end)


def drop(window: QWidget, *paths: Path) -> bool:
    """Drag files onto a window and let go; whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, NONE))
    return enter.isAccepted()
