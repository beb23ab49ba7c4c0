"""What a person does to the window, as real events, and what they see of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.numbers.segment import Reading, StrokeDigit
from digitpad.core.recognition.predict import Answer, Prediction, prepare_drawing
from digitpad.ui.answer.pixel_grid import PixelGrid
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.waiting import wait_until

LEFT: Final = Qt.MouseButton.LeftButton
RIGHT: Final = Qt.MouseButton.RightButton
Places = Sequence[tuple[float, float]]
NewWindow = Callable[..., MainWindow]
"""The fixture `new_window`."""
LINE: Final[Places] = [(0.3 + 0.02 * step, 0.4) for step in range(21)]
"""A line from left to right across the sheet."""


def until(holds: Callable[[], bool], what: str) -> None:
    """Let the program run until something holds."""
    wait_until(holds, what, lambda: QTest.qWait(5))


def settle() -> None:
    """Let everything happen that is due by now, and what follows from it at once."""
    for _ in range(5):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def destroy(window: QWidget) -> None:
    """Take a closed window away here and now: left to Python's garbage collector, it might go in another thread."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Mouse:
    """Draws on a canvas with the mouse; places are canvas units."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def at(self, place: tuple[float, float]) -> QPoint:
        """Canvas units -> the nearest pixel of the widget."""
        paper = self.canvas.paper
        return QPointF(paper.x() + place[0] * paper.width(), paper.y() + place[1] * paper.width()).toPoint()

    def press(self, place: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
        QTest.mousePress(self.canvas, button, Qt.KeyboardModifier.NoModifier, self.at(place))

    def move(self, places: Places) -> None:
        for place in places:
            QTest.mouseMove(self.canvas, self.at(place))

    def release(self, place: tuple[float, float], button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.canvas, button, Qt.KeyboardModifier.NoModifier, self.at(place))

    def stroke(self, places: Places, button: Qt.MouseButton = LEFT) -> None:
        """Down, along, up."""
        self.press(places[0], button)
        self.move(places[1:])
        self.release(places[-1], button)

    def draw(self, strokes: Sequence[Places]) -> None:
        """Stroke after stroke."""
        for places in strokes:
            self.stroke(places)


def stylus(
    kind: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
) -> QPointingDevice:
    """A pen that knows pressure, or its eraser end."""
    return QPointingDevice(
        "stylus",
        77,
        QInputDevice.DeviceType.Stylus,
        kind,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        2,
    )


class Pen(Mouse):
    """Draws on a canvas with a stylus."""

    def __init__(self, canvas: Canvas, *, eraser_end: bool = False) -> None:
        super().__init__(canvas)
        kinds = QPointingDevice.PointerType
        self.device = stylus(kinds.Eraser if eraser_end else kinds.Pen)
        self.accepted: list[bool] = []

    def send(self, kind: QEvent.Type, place: tuple[float, float], pressure: float, button: Qt.MouseButton) -> None:
        """One event of the stylus, as Qt hands it to the widget."""
        paper = self.canvas.paper
        at = QPointF(paper.x() + place[0] * paper.width(), paper.y() + place[1] * paper.width())
        down = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else button
        changed = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else button
        event = QTabletEvent(
            kind, self.device, at, self.canvas.mapToGlobal(at), pressure, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, changed, down,
        )  # fmt: skip
        event.ignore()
        QCoreApplication.sendEvent(self.canvas, event)
        self.accepted.append(event.isAccepted())

    def pen_stroke(self, places: Places, pressures: Sequence[float], button: Qt.MouseButton = LEFT) -> None:
        """Down, along with these pressures, up."""
        self.send(QEvent.Type.TabletPress, places[0], pressures[0], button)
        for place, pressure in zip(places[1:], pressures[1:], strict=True):
            self.send(QEvent.Type.TabletMove, place, pressure, button)
        self.send(QEvent.Type.TabletRelease, places[-1], 0.0, button)


def shows(window: MainWindow, drawing: Drawing) -> bool:
    """Whether the prepared image in the window is the one that `core` makes of this drawing."""
    steps = prepare_drawing(drawing)
    image = steps[1].image if steps else np.zeros((28, 28), np.float32)
    return np.array_equal(window.prepared.grid._pixels, image)


def answered(window: MainWindow) -> None:
    """Wait until the window shows the reading of the drawing that is on the canvas."""
    until(
        lambda: (
            window.reading.drawing is window.document.drawing or not (window.document.drawing or window.reading.text)
        ),
        "the newest drawing is read",
    )


def small(digit: int, place: tuple[float, float], size: float = 0.3, *, width: float = 0.02) -> list[Stroke]:
    """The strokes of a digit in a square of `size` with its upper left corner at `place`."""
    return [
        Stroke.of([(place[0] + x * size, place[1] + y * size) for x, y in stroke], width=width)
        for stroke in DRAWN[digit]
    ]


def number(*lines: str) -> Drawing:
    """Digits side by side, line below line."""
    size = min(1 / max(map(len, lines)), 1 / len(lines), 0.4)
    strokes = []
    for row, line in enumerate(lines):
        for column, digit in enumerate(line):
            strokes += small(int(digit), (column * size, row * size), size, width=size / 15)
    return Drawing(tuple(strokes))


def show_predictions(window: MainWindow, *lines: Sequence[Prediction]) -> None:
    """Let the window show a reading with these predictions: for each one a stroke at a place of its own."""
    strokes, read = [], []
    for row, line in enumerate(lines):
        read.append([])
        for column, prediction in enumerate(line):
            x, y = 0.1 + 0.8 * column / len(line), 0.1 + 0.8 * row / len(lines)
            stroke = Stroke.of([(x, y), (x + 0.3 / len(line), y + 0.4 / len(lines))], width=0.01)
            steps = prepare_drawing(Drawing((stroke,)))
            assert steps is not None
            read[-1].append(StrokeDigit((len(strokes),), Drawing((stroke,)), Answer(*steps, prediction)))
            strokes.append(stroke)
    drawing = Drawing(tuple(strokes))
    window.reading.expect(drawing)
    window.reading.show(Reading(tuple(map(tuple, read))) if lines else None, drawing)
    QApplication.processEvents()


def shown_pixels(grid: PixelGrid) -> NDArray[np.uint8]:
    """The 28x28 greys that the grid paints, read off the screen at the middle of each cell."""
    image = grid.grab().toImage()
    ratio = image.devicePixelRatio()
    area = grid._area()
    cell = area.width() / 28
    places = [(step + 0.5) * cell for step in range(28)]
    greys = [
        [image.pixelColor(int((area.x() + x) * ratio), int((area.y() + y) * ratio)).red() for x in places]
        for y in places
    ]
    return np.array(greys, np.uint8)


def type_key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in whatever has the focus."""
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


@contextmanager
def answering(button: str, *, once: Callable[[], bool] = lambda: True) -> Iterator[list[str]]:
    """Click this button of the question asked meanwhile, `once` that holds; the list then holds the question."""
    asked: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and once():
            asked.append(box.text())
            found = [one for one in box.buttons() if one.text().replace("&", "") == button]
            QTest.mouseClick(found[0], LEFT) if found else box.reject()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    yield asked
    timer.stop()
    assert asked, "nothing was asked"
