"""The tab about layers: what is clicked or reached with keys is worked out, and the figures are the network's."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from digitpad.ui.inside.elements.map_grid import MapGrid
from digitpad.ui.inside.elements.words import number_words
from digitpad.ui.inside.layers.tab import LayersTab
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.theme import DARK, LIGHT
from tests.support.inside_windows import draw, look_inside
from tests.support.windows import until


@pytest.fixture
def tab(window: MainWindow) -> LayersTab:
    """With the layers of a three."""
    draw(window, 3)
    tab = look_inside(window).tabs.of(LayersTab)
    until(lambda: bool(tab.grids) and tab._shown is not None, "the layers are shown")
    return tab


def grid_of(tab: LayersTab, layer: int) -> MapGrid:
    grid = tab.grids[layer]
    assert grid is not None
    return grid


def click(tab: LayersTab, layer: int, number: int) -> None:
    grid = grid_of(tab, layer)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.tile_area(number).center())


def point_at(tab: LayersTab, row: int, column: int) -> None:
    """The mouse over a pixel of the enlarged map; the event is sent to it, as another window may lie above."""
    picture = tab.map_detail.map
    area, cells = picture._area(), picture._image.width()
    place = area.topLeft() + QPointF(column + 0.5, row + 0.5) * (area.width() / cells)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, picture.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(picture, event)


def test_a_clicked_map_is_shown_with_the_arithmetic_of_the_pixel_under_the_mouse(tab: LayersTab) -> None:
    click(tab, 2, 17)
    assert tab.chosen == (2, 17)
    assert grid_of(tab, 2).choice == 17
    point_at(tab, 3, 4)
    sum_ = tab.map_detail.arithmetic
    shown = tab._shown
    assert sum_ is not None
    assert shown is not None
    assert sum_.value == pytest.approx(float(shown.values[2][3, 4, 17]), rel=1e-3, abs=1e-4)
    detail = tab.map_detail
    number = int(sum_.strongest[0])
    np.testing.assert_allclose(detail.products._values, detail.patch._values * detail.kernel._values, rtol=1e-5)
    np.testing.assert_array_equal(detail.kernel._values, shown.layers[2].kernel[..., number, 17])
    assert number_words(sum_.total, digits=3) in detail.sentence.text()
    assert (
        f"Map {number + 1} adds {number_words(float(sum_.shares[number]), signed=True)}" in detail._steps_words.text()
    )


def test_maps_and_their_headings_have_room_in_a_narrow_window(tab: LayersTab) -> None:
    window = tab.window()
    window.setMinimumSize(0, 0)
    window.resize(600, 400)
    until(lambda: window.width() == 600, "the window is narrow")
    room = tab._scroll.viewport().rect()
    first = grid_of(tab, 0)
    assert first.tile_area(3).top() == 0, "four maps in a row"
    assert room.contains(first.mapTo(tab._scroll.viewport(), first.tile_area(3).topRight()).x(), 0)
    for heading in tab._sections.findChildren(QLabel):
        assert room.right() >= heading.mapTo(tab._scroll.viewport(), heading.rect().topRight()).x()
        assert heading.height() >= heading.heightForWidth(heading.width())


def test_weaker_inputs_can_be_looked_at_too(tab: LayersTab) -> None:
    click(tab, 1, 0)
    detail = tab.map_detail
    sum_ = detail.arithmetic
    assert sum_ is not None
    assert not detail._stronger.isEnabled()
    QTest.mouseClick(detail._weaker, Qt.MouseButton.LeftButton)
    assert f"Map {int(sum_.strongest[1]) + 1} adds" in detail._steps_words.text()
    QTest.mouseClick(detail._stronger, Qt.MouseButton.LeftButton)
    assert f"Map {int(sum_.strongest[0]) + 1} adds" in detail._steps_words.text()


def test_the_pixel_stays_with_the_next_digit(tab: LayersTab, window: MainWindow) -> None:
    click(tab, 1, 5)
    point_at(tab, 6, 7)
    before = tab._shown
    draw(window, 8)
    until(lambda: tab._shown is not before, "the next digit is shown")
    assert tab.chosen == (1, 5)
    sum_ = tab.map_detail.arithmetic
    assert sum_ is not None
    assert tab._shown is not None
    assert sum_.value == pytest.approx(float(tab._shown.values[1][6, 7, 5]), rel=1e-3, abs=1e-4)


def test_keys_go_from_map_to_map_and_from_pixel_to_pixel(tab: LayersTab) -> None:
    grid = grid_of(tab, 0)
    grid.setFocus()
    click(tab, 0, 0)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert tab.chosen == (0, 1)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert tab.chosen[1] > 2
    QTest.keyClick(grid, Qt.Key.Key_Up)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert tab.chosen == (0, 0)
    picture = tab.map_detail.map
    point_at(tab, 5, 5)
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert "Row 7, column 6" in tab.map_detail._map_words.text()


def test_numbers_of_classes_say_what_they_are_made_of(tab: LayersTab) -> None:
    shown = tab._shown
    assert shown is not None
    scores = len(shown.layers) - 2
    click(tab, scores, 3)
    text = tab.unit_detail.sentence.text()
    assert number_words(float(shown.values[scores][3]), digits=3) in text
    assert tab.unit_detail.table.text().count("<tr>") == 11
    click(tab, scores + 1, 3)
    assert f"{100 * float(shown.values[-1][3]):.2f} %" in tab.unit_detail.sentence.text()
    assert "«3»" in tab._title.text()
    click(tab, scores - 1, 7)
    assert "map 8" in tab.unit_detail.sentence.text()


def test_pooling_shows_what_it_takes_the_largest_of(tab: LayersTab, window: MainWindow) -> None:
    window.models.choose("paper")
    until(lambda: len(tab.grids) == 9, "the other model's layers are shown")
    click(tab, 1, 3)
    detail, sum_ = tab.map_detail, tab.map_detail.arithmetic
    assert sum_ is not None
    assert detail.patch._values.shape == (2, 2)
    assert float(detail.patch._values.max()) == pytest.approx(sum_.value)
    assert detail.kernel.isHidden()
    click(tab, 6, 3)
    assert "row" in tab.unit_detail.table.text()  # through the flattened layer to the map before it


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


def test_one_can_walk_back_through_the_network(tab: LayersTab) -> None:
    assert tab._shown is not None
    scores = len(tab._shown.layers) - 2
    click(tab, scores, 3)
    strongest = int(tab._shown.work_out(scores, (3,)).strongest[0])
    assert f'<a href="{strongest}"' in tab.unit_detail.table.text()
    assert f"map {strongest + 1}</a>" in tab.unit_detail.table.text()
    tab.unit_detail.table.linkActivated.emit(str(strongest))
    assert tab.chosen == (scores - 1, strongest)
    QTest.mouseClick(tab.unit_detail.map, Qt.MouseButton.LeftButton)
    assert tab.chosen == (scores - 2, strongest)
    for layer in range(scores - 3, -1, -1):
        sum_ = tab.map_detail.arithmetic
        assert sum_ is not None
        QTest.keyClick(tab.map_detail.source, Qt.Key.Key_Return)
        assert tab.chosen == (layer, int(sum_.strongest[0]))
    QTest.keyClick(tab.map_detail.source, Qt.Key.Key_Return)  # the image is where it began
    assert tab.chosen[0] == 0


def test_the_way_back_through_a_flattened_layer_ends_at_the_pixel(tab: LayersTab, window: MainWindow) -> None:
    window.models.choose("paper")
    until(lambda: len(tab.grids) == 9, "the other model's layers are shown")
    assert tab._shown is not None
    click(tab, 6, 2)
    sum_ = tab._shown.work_out(6, (2,))
    unit = int(sum_.strongest[0])
    tab.unit_detail.table.linkActivated.emit(str(unit))
    assert tab.chosen[0] == 4
    pixel = tab.map_detail.arithmetic
    assert pixel is not None
    assert pixel.value == pytest.approx(float(sum_.patch[unit]))


def test_the_map_before_tells_its_numbers_too(tab: LayersTab) -> None:
    click(tab, 0, 2)
    source = tab.map_detail.source
    source.setFocus(Qt.FocusReason.TabFocusReason)
    source._point_at((14, 13))
    assert tab._shown is not None
    assert f"<b>{number_words(float(tab._shown.image[14, 13, 0]))}</b>" in tab.map_detail._source_words.text()


def test_links_take_the_colour_of_the_theme(tab: LayersTab, window: MainWindow) -> None:
    assert tab._shown is not None
    click(tab, len(tab._shown.layers) - 2, 3)
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        window.actions_.themes[name].trigger()
        until(lambda theme=theme: theme.accent in tab.unit_detail.table.text(), f"links are {name}")
