"""The picture in the picture window: zoom about the pointer, pan, fit, and only what is seen is scaled."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.pages.picture import Page
from digitpad.ui.pictures.boxes import _Labels
from digitpad.ui.pictures.pages.page_picture import picture_of_page
from digitpad.ui.pictures.view import PageView
from digitpad.ui.pictures.window import PictureWindow
from tests.support.picture_windows import NONE, click, digit, drag, opened, page_file, press


@pytest.fixture
def view(reader: PictureWindow, tmp_path: Path) -> PageView:
    """The picture of a page of 640x480 pixels."""
    opened(reader, page_file(tmp_path))
    return reader.parts.view


def wheel(view: PageView, place: QPoint, notches: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
    seen = view.viewport()
    event = QWheelEvent(
        QPointF(place), QPointF(seen.mapToGlobal(place)), QPoint(), QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(seen, event)


def near(one: QPointF, other: QPointF, most: float) -> bool:
    return (one - other).manhattanLength() <= most


def test_a_page_fits_and_follows_the_window(view: PageView, reader: PictureWindow) -> None:
    for size in ((1240, 800), (800, 600)):
        reader.resize(*size)
        QApplication.processEvents()
        corners = view.area((0, 0, 640, 480))
        assert QRectF(view.viewport().rect()).contains(corners)
        assert min(view.viewport().width() - corners.width(), view.viewport().height() - corners.height()) < 50
    assert view.fits


def test_the_wheel_zooms_about_the_pointer(view: PageView) -> None:
    place = QPoint(300, 200)
    view.zoom_to(3)  # smaller than the window it would stay in the middle
    before, held = view.zoom, view.to_page(QPointF(place))
    for _ in range(4):
        wheel(view, place, 1)
    assert view.zoom == pytest.approx(before * 1.25**4)
    assert near(view.to_page(QPointF(place)), held, 1)
    wheel(view, place, -2)
    assert near(view.to_page(QPointF(place)), held, 1)
    assert not view.fits


def test_zoom_has_ends_and_ways_back(view: PageView, reader: PictureWindow) -> None:
    fitting = view.zoom
    view.zoom_by(100)
    assert view.zoom == 16
    view.zoom_by(-100)
    assert 0.4 < view.zoom < fitting
    reader.actions_.full_size.trigger()
    assert view.zoom == 1
    press(reader, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == fitting
    assert view.fits


@pytest.mark.parametrize("way", ["middle button", "space"])
def test_dragging_pans(view: PageView, reader: PictureWindow, way: str) -> None:
    view.zoom_to(4)
    before = view.from_page(QPointF(320, 240))
    if way == "space":
        QTest.keyPress(view, Qt.Key.Key_Space)
        drag(reader, QPoint(300, 300), QPoint(260, 330))
        QTest.keyRelease(view, Qt.Key.Key_Space)
    else:
        drag(reader, QPoint(300, 300), QPoint(260, 330), Qt.MouseButton.MiddleButton)
    assert view.from_page(QPointF(320, 240)) - before == QPointF(-40, 30)
    assert reader.selection.selected == ()


def test_a_digit_that_is_chosen_by_key_comes_into_sight(view: PageView, reader: PictureWindow) -> None:
    click(reader, 0)
    view.zoom_to(8, QPointF(0, 0))
    press(reader, Qt.Key.Key_End)
    assert QRectF(view.viewport().rect()).contains(view.area(digit(reader, 9).box))
    press(reader, Qt.Key.Key_Home)
    assert QRectF(view.viewport().rect()).contains(view.area(digit(reader, 0).box))


@pytest.mark.parametrize("zoom", [0.2, 0.6, 1.0, 2.5, 8.0])
def test_what_is_painted_is_the_page(qapp: QApplication, zoom: float) -> None:
    random = np.random.default_rng(1)
    blocks = random.integers(0, 256, (30, 40, 3), np.uint8)
    pixels = np.asarray(Image.fromarray(blocks).resize((2400, 1800), Image.Resampling.NEAREST))
    layer = picture_of_page(Page(pixels[..., 0].copy(), pixels, "page.png")).layers[0]
    image = QImage(round(2400 * zoom), min(round(1800 * zoom), 600), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    layer.paint(painter, QSize(2400, 1800), QRectF(0, 0, 2400, image.height() / zoom))
    painter.end()
    for y in range(30):
        for x in range(40):
            place = QPoint(round((60 * x + 30) * zoom), round((60 * y + 30) * zoom))
            if image.rect().contains(place):
                colour = image.pixelColor(place)
                assert (colour.red(), colour.green(), colour.blue()) == tuple(blocks[y, x].tolist())


def test_a_label_that_has_no_room_above_its_box_is_inside_it(view: PageView, reader: PictureWindow) -> None:
    def painted(top: float) -> int:
        image = QImage(200, 200, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        _Labels(painter, 20).paint(painter, QRectF(20, top, 100, 100), digit(reader, 0))
        painter.end()
        return int((np.frombuffer(image.constBits(), np.uint32) != 0).sum())

    assert painted(4) == painted(100) > 100
    assert painted(-50) == 0, "a box that was scrolled out above takes its label with it"
