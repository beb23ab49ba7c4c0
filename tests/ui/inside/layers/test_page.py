"""The page about layers: what is clicked or reached with keys is worked out, and the figures are the network's."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest

from digitpad.ui.inside.layers.map_grid import MapGrid
from digitpad.ui.inside.layers.page import LayersPage
from digitpad.ui.inside.words import number_words
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.theme import DARK, LIGHT
from tests.support.inside_windows import draw, look_inside
from tests.support.windows import until


@pytest.fixture
def page(window: MainWindow) -> LayersPage:
    """With the layers of a three."""
    draw(window, 3)
    page = look_inside(window).pages[0]
    assert isinstance(page, LayersPage)
    until(lambda: bool(page.grids) and page._look is not None, "the layers are shown")
    return page


def grid_of(page: LayersPage, layer: int) -> MapGrid:
    grid = page.grids[layer]
    assert grid is not None
    return grid


def click(page: LayersPage, layer: int, number: int) -> None:
    grid = grid_of(page, layer)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.tile_area(number).center())


def point_at(page: LayersPage, row: int, column: int) -> None:
    """The mouse over a pixel of the enlarged map; the event is sent to it, as another window may lie above."""
    picture = page.map_detail.map
    area, cells = picture._area(), picture._image.width()
    place = area.topLeft() + QPointF(column + 0.5, row + 0.5) * (area.width() / cells)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, picture.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(picture, event)


def test_a_clicked_map_is_shown_with_the_arithmetic_of_the_pixel_under_the_mouse(page: LayersPage) -> None:
    click(page, 2, 17)
    assert page.chosen == (2, 17)
    assert grid_of(page, 2).choice == 17
    point_at(page, 3, 4)
    sum_ = page.map_detail.arithmetic
    look = page._look
    assert sum_ is not None
    assert look is not None
    assert sum_.value == pytest.approx(float(look.values[2][3, 4, 17]), rel=1e-3, abs=1e-4)
    detail = page.map_detail
    number = int(sum_.strongest[0])
    np.testing.assert_allclose(detail.products._values, detail.patch._values * detail.kernel._values, rtol=1e-5)
    np.testing.assert_array_equal(detail.kernel._values, look.layers[2].kernel[..., number, 17])
    assert number_words(sum_.total, digits=3) in detail.sentence.text()
    assert (
        f"Map {number + 1} adds {number_words(float(sum_.shares[number]), signed=True)}" in detail._steps_words.text()
    )


def test_weaker_inputs_can_be_looked_at_too(page: LayersPage) -> None:
    click(page, 1, 0)
    detail = page.map_detail
    sum_ = detail.arithmetic
    assert sum_ is not None
    assert not detail._stronger.isEnabled()
    QTest.mouseClick(detail._weaker, Qt.MouseButton.LeftButton)
    assert f"Map {int(sum_.strongest[1]) + 1} adds" in detail._steps_words.text()
    QTest.mouseClick(detail._stronger, Qt.MouseButton.LeftButton)
    assert f"Map {int(sum_.strongest[0]) + 1} adds" in detail._steps_words.text()


def test_the_pixel_stays_with_the_next_digit(page: LayersPage, window: MainWindow) -> None:
    click(page, 1, 5)
    point_at(page, 6, 7)
    before = page._look
    draw(window, 8)
    until(lambda: page._look is not before, "the next digit is shown")
    assert page.chosen == (1, 5)
    sum_ = page.map_detail.arithmetic
    assert sum_ is not None
    assert page._look is not None
    assert sum_.value == pytest.approx(float(page._look.values[1][6, 7, 5]), rel=1e-3, abs=1e-4)


def test_keys_go_from_map_to_map_and_from_pixel_to_pixel(page: LayersPage) -> None:
    grid = grid_of(page, 0)
    grid.setFocus()
    click(page, 0, 0)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert page.chosen == (0, 1)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert page.chosen[1] > 2
    QTest.keyClick(grid, Qt.Key.Key_Up)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert page.chosen == (0, 0)
    picture = page.map_detail.map
    point_at(page, 5, 5)
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert "Row 7, column 6" in page.map_detail._map_words.text()


def test_numbers_of_classes_say_what_they_are_made_of(page: LayersPage) -> None:
    look = page._look
    assert look is not None
    scores = len(look.layers) - 2
    click(page, scores, 3)
    text = page.unit_detail.sentence.text()
    assert number_words(float(look.values[scores][3]), digits=3) in text
    assert page.unit_detail.table.text().count("<tr>") == 11
    click(page, scores + 1, 3)
    assert f"{100 * float(look.values[-1][3]):.2f} %" in page.unit_detail.sentence.text()
    assert "«3»" in page._title.text()
    click(page, scores - 1, 7)
    assert "map 8" in page.unit_detail.sentence.text()


def test_pooling_shows_what_it_takes_the_largest_of(page: LayersPage, window: MainWindow) -> None:
    window.models.choose("paper")
    until(lambda: len(page.grids) == 9, "the other model's layers are shown")
    click(page, 1, 3)
    detail, sum_ = page.map_detail, page.map_detail.arithmetic
    assert sum_ is not None
    assert detail.patch._values.shape == (2, 2)
    assert float(detail.patch._values.max()) == pytest.approx(sum_.value)
    assert detail.kernel.isHidden()
    click(page, 6, 3)
    assert "row" in page.unit_detail.table.text()  # through the flattened layer to the map before it


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_tiles_lie_where_clicks_find_them(qapp: object, ratio: float, monkeypatch: pytest.MonkeyPatch) -> None:
    grid = MapGrid("maps", count=10, tile=44)
    monkeypatch.setattr(grid, "devicePixelRatioF", lambda: ratio)
    grid.resize(200, grid.heightForWidth(200))
    colours = np.zeros((10, 2, 2, 3), np.uint8)
    colours[:, :, :, 0] = 20 * np.arange(1, 11)[:, None, None]
    grid.show_maps(colours)
    picture = grid._picture()
    for number in range(10):
        centre = grid.tile_area(number).center()
        assert picture.pixelColor(round(centre.x() * ratio), round(centre.y() * ratio)).red() == 20 * (number + 1)


def test_one_can_walk_back_through_the_network(page: LayersPage) -> None:
    assert page._look is not None
    scores = len(page._look.layers) - 2
    click(page, scores, 3)
    strongest = int(page._look.work_out(scores, (3,)).strongest[0])
    assert f'<a href="{strongest}"' in page.unit_detail.table.text()
    assert f"map {strongest + 1}</a>" in page.unit_detail.table.text()
    page.unit_detail.table.linkActivated.emit(str(strongest))
    assert page.chosen == (scores - 1, strongest)
    QTest.mouseClick(page.unit_detail.map, Qt.MouseButton.LeftButton)
    assert page.chosen == (scores - 2, strongest)
    for layer in range(scores - 3, -1, -1):
        sum_ = page.map_detail.arithmetic
        assert sum_ is not None
        QTest.keyClick(page.map_detail.source, Qt.Key.Key_Return)
        assert page.chosen == (layer, int(sum_.strongest[0]))
    QTest.keyClick(page.map_detail.source, Qt.Key.Key_Return)  # the image is where it began
    assert page.chosen[0] == 0


def test_the_way_back_through_a_flattened_layer_ends_at_the_pixel(page: LayersPage, window: MainWindow) -> None:
    window.models.choose("paper")
    until(lambda: len(page.grids) == 9, "the other model's layers are shown")
    assert page._look is not None
    click(page, 6, 2)
    sum_ = page._look.work_out(6, (2,))
    unit = int(sum_.strongest[0])
    page.unit_detail.table.linkActivated.emit(str(unit))
    assert page.chosen[0] == 4
    pixel = page.map_detail.arithmetic
    assert pixel is not None
    assert pixel.value == pytest.approx(float(sum_.patch[unit]))


def test_the_map_before_tells_its_numbers_too(page: LayersPage) -> None:
    click(page, 0, 2)
    source = page.map_detail.source
    source.setFocus(Qt.FocusReason.TabFocusReason)
    source._point_at((14, 13))
    assert page._look is not None
    assert f"<b>{number_words(float(page._look.image[14, 13, 0]))}</b>" in page.map_detail._source_words.text()


def test_links_take_the_colour_of_the_theme(page: LayersPage, window: MainWindow) -> None:
    assert page._look is not None
    click(page, len(page._look.layers) - 2, 3)
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        window.actions_.themes[name].trigger()
        until(lambda theme=theme: theme.accent in page.unit_detail.table.text(), f"links are {name}")
