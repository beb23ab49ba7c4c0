"""More or less ink, regions read by themselves, one digit shown large, and print, in the picture window."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from weakref import ref

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.ink.network import InkMaps
from digitpad.core.pages.digits.levels import LEAST_INK
from digitpad.core.pages.digits.pieces import Box, around
from digitpad.core.pages.page import PageReading
from digitpad.runtime.ink import LiteRTInk
from digitpad.ui.pictures.boxes import SURE_COLOUR
from digitpad.ui.pictures.ink_limit import MOST_STEPS, least_ink_at, step_of
from digitpad.ui.pictures.pages import page_list as page_list_module
from digitpad.ui.pictures.window import PictureWindow
from tests.support.pages import make_page
from tests.support.picture_windows import (
    TEXT,
    click,
    digit,
    drag,
    opened,
    page_file,
    page_image,
    press,
    settled,
    text_of,
)

KEYS = Qt.Key


def fading_file(folder: Path) -> Path:
    """A line of six digits on grainy paper, each fainter than the one before it."""
    picture, truth = make_page(3, kind="clean", lines=("280347",), paper="white", ink="black", size=(800, 600))
    grey = np.asarray(picture.convert("L")).astype(np.float64)
    for one, strength in zip(truth.digits, (0.6, 0.3, 0.12, 0.08, 0.05, 0.04), strict=True):
        columns = slice(round(one.x) - 3, round(one.x + one.w) + 3)
        grey[:, columns] = 255 - (255 - grey[:, columns]) * strength
    grain = np.random.default_rng(1).normal(0, 1, grey.shape)
    Image.fromarray((grey + grain).clip(0, 255).astype(np.uint8)).save(folder / "faint.png")
    return folder / "faint.png"


def read_again(reader: PictureWindow) -> None:
    settled(reader.page_list, len(reader.page_list.pages))
    QApplication.processEvents()


def drag_around(reader: PictureWindow, box: Box, more: int = 4) -> None:
    view = reader.parts.view
    left, top, right, bottom = box
    start = view.from_page(QPointF(left - more, top - more)).toPoint()
    drag(reader, start, view.from_page(QPointF(right + more, bottom + more)).toPoint())
    read_again(reader)


def shown(reader: PictureWindow) -> PageReading:
    reading = reader.selection.reading
    assert reading is not None
    return reading


@pytest.mark.parametrize("step", range(-MOST_STEPS, MOST_STEPS + 1))
def test_a_limit_leads_to_its_step_and_more_ink_to_a_lower_limit(step: int) -> None:
    assert step_of(least_ink_at(step)) == step
    assert 0.05 < least_ink_at(step) < 0.85
    assert step == -MOST_STEPS or least_ink_at(step) < least_ink_at(step - 1)
    assert least_ink_at(0) == LEAST_INK


def test_fainter_ink_is_read_without_asking_the_ink_network(
    reader: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(reader, fading_file(tmp_path))
    before, ink = text_of(reader), shown(reader).steps[1].grey

    def asked(self: LiteRTInk, grey: NDArray[np.uint8], *, check: Callable[[], None] = lambda: None) -> InkMaps:
        raise AssertionError("the network is asked")

    monkeypatch.setattr(LiteRTInk, "maps", asked)
    for _ in range(MOST_STEPS):
        press(reader, KEYS.Key_F)
    assert not reader.actions_.more_ink.isEnabled()
    more = shown(reader).digits
    assert shown(reader).least_ink == least_ink_at(MOST_STEPS)
    assert shown(reader).steps[1].grey.mean() < ink.mean()
    for _ in range(2 * MOST_STEPS):
        press(reader, KEYS.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert len(shown(reader).digits) < len(more)
    reader.actions_.usual_ink.trigger()
    read_again(reader)
    assert text_of(reader) == before
    assert np.array_equal(shown(reader).steps[1].grey, ink)
    assert not reader.actions_.usual_ink.isEnabled()


def test_what_was_read_stays_to_be_seen_until_the_newest_limit_is_read(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    slider = reader.parts.ink_limit.slider
    for value in (1, 2, 3, -2, -3):
        slider.setValue(value)
        assert reader.page_list.is_busy
        assert text_of(reader) == TEXT
        assert slider.value() == value
    read_again(reader)
    assert shown(reader).least_ink == least_ink_at(-3)
    assert text_of(reader) == TEXT


def test_moving_the_slider_is_one_step_that_undo_takes_back(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    click(reader, 0)
    press(reader, KEYS.Key_7)
    corrected = text_of(reader)
    slider = reader.parts.ink_limit.slider
    for value in (1, 2):
        slider.setValue(value)
        read_again(reader)
    assert text_of(reader) == TEXT
    press(reader, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(reader) == corrected
    assert (slider.value(), shown(reader).least_ink) == (0, LEAST_INK)
    press(reader, KEYS.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert (text_of(reader), slider.value()) == (TEXT, 2)
    press(reader, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(reader, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(reader) == TEXT
    assert not reader.actions_.undo.isEnabled()


def test_each_page_has_a_limit_of_its_own(reader: PictureWindow, tmp_path: Path) -> None:
    first, second = opened(reader, page_file(tmp_path), page_file(tmp_path, "b.png", ["88"]))
    slider = reader.parts.ink_limit.slider
    slider.setValue(2)
    read_again(reader)
    reader.page_list.show(second)
    assert slider.value() == 0
    assert second.version.least_ink == LEAST_INK
    reader.page_list.show(first)
    assert slider.value() == 2
    press(reader, KEYS.Key_F5)
    assert (slider.value(), shown(reader).least_ink) == (2, least_ink_at(2))
    press(reader, KEYS.Key_R)
    assert (slider.value(), shown(reader).least_ink) == (2, least_ink_at(2))


def test_where_a_page_cannot_be_read_again_all_stays_as_it_was(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    slider, model = reader.parts.ink_limit.slider, reader.page_list.model
    for before in (0, 1):
        reader.use(None)
        slider.setValue(3)
        read_again(reader)
        assert reader.parts.messages.text == "There is no model of digits to ask; choose one in the main window."
        assert (text_of(reader), slider.value()) == (TEXT, before)
        reader.use(model)
        slider.setValue(1)
        read_again(reader)
        assert shown(reader).least_ink == least_ink_at(1)


def test_a_region_is_read_by_itself_and_undo_takes_it_back(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    box = around([one.box for one in reader.selection.lines[1]])
    for place in (4, 6):
        click(reader, place)
        press(reader, KEYS.Key_9)
    wrong = text_of(reader)
    assert wrong != TEXT
    press(reader, KEYS.Key_G)
    assert reader.actions_.read_region.isChecked()
    drag_around(reader, box)
    assert text_of(reader) == TEXT
    assert not reader.actions_.read_region.isChecked()
    assert reader.selection.selected == ()  # a key would change them all
    press(reader, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(reader) == wrong


def test_a_region_without_digits_is_said_and_changes_nothing(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    press(reader, KEYS.Key_G)
    drag_around(reader, (560, 400, 620, 460))
    assert reader.parts.messages.text.startswith("No digits were found in this region")
    assert text_of(reader) == TEXT
    assert not reader.actions_.undo.isEnabled()


def test_a_drag_is_either_a_digit_or_a_region(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    draw_box, region = reader.actions_.draw_box, reader.actions_.read_region
    for keys, checked in (("G", region), ("B", draw_box), ("G", region)):
        QTest.keyClick(reader.parts.view, getattr(KEYS, f"Key_{keys}"))
        assert [action for action in (draw_box, region) if action.isChecked()] == [checked]
        assert reader.parts.page_input.draws
    QTest.keyClick(reader.parts.view, KEYS.Key_Escape)
    assert not region.isChecked()
    assert not reader.parts.page_input.draws


def test_the_one_digit_of_a_picture_is_shown_large(reader: PictureWindow, tmp_path: Path) -> None:
    large = Image.new("L", (1600, 1200), 250)
    large.paste(page_image(["5"]).convert("L").crop((0, 120, 640, 360)), (500, 600))
    large.save(tmp_path / "one.png")
    opened(reader, tmp_path / "one.png")
    assert text_of(reader) == "5"
    view, box = reader.parts.view, digit(reader, 0).box
    seen = QRectF(view.viewport().rect())
    for size in ((1240, 800), (900, 700)):
        reader.resize(*size)
        QApplication.processEvents()
        seen = QRectF(view.viewport().rect())
        assert seen.contains(view.area(box))
        assert view.area(box).center().x() == pytest.approx(seen.center().x(), abs=seen.width() / 4)
    enlarged = view.zoom
    press(reader, KEYS.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom < enlarged / 1.2
    assert seen.contains(view.area((0, 0, 1600, 1200)))
    view.zoom_to(3)
    press(reader, KEYS.Key_F)
    assert view.zoom == 3


def test_a_box_of_a_picture_that_is_not_turned_yet_changes_nothing(reader: PictureWindow, tmp_path: Path) -> None:
    """Undo of a turn shows the reading of before while the picture is still the turned one: a division by zero."""
    page_image(["5"]).save(tmp_path / "wide.png")
    opened(reader, tmp_path / "wide.png")
    view = reader.parts.view
    view.fit()
    whole = view.zoom
    width, height = page_image(["5"]).size
    view.enlarge((width + 300, height + 300, width + 320, height + 330))
    assert view.zoom == whole


def test_a_digit_that_fills_its_picture_is_shown_as_it_is(reader: PictureWindow, tmp_path: Path) -> None:
    picture, _ = make_page(2, kind="clean", lines=("3",), fill=True, paper="white", ink="black", size=(400, 400))
    picture.save(tmp_path / "three.png")
    opened(reader, tmp_path / "three.png")
    assert text_of(reader) == "3"
    assert reader.parts.view.fits


def test_printed_digits_have_dashed_boxes_and_are_called_so(reader: PictureWindow, tmp_path: Path) -> None:
    opened(reader, page_file(tmp_path))
    written = lengths_of_runs(reader, 0)

    def print_(reading: PageReading, _: object) -> PageReading:
        first, *others = reading.lines
        return replace(reading, lines=((replace(first[0], printed=True), *first[1:]), *others))

    reader.page_list.edit(print_)
    read_again(reader)
    reader.selection.choose([])
    assert max(lengths_of_runs(reader, 0)) < max(written)
    assert lengths_of_runs(reader, 0, edge="top")
    assert reader.parts.summary.text() == "10 digits, 1 printed"
    click(reader, 0)
    assert reader.parts.digit.sentence.text().endswith("sure (printed)")
    assert "printed" in reader.parts.view.accessibleDescription()
    press(reader, KEYS.Key_7)
    assert reader.parts.digit.sentence.text() == "Corrected by you: 7. The network said: 4 (printed)"


def lengths_of_runs(reader: PictureWindow, place: int, edge: str = "left") -> list[int]:
    """Of the pieces of a digit's box, along its left or upper edge, in the colour of sure digits."""
    view = reader.parts.view
    view.zoom_to(3)
    view.reveal(digit(reader, place).box)
    image = view.viewport().grab().toImage()
    area = view.area(digit(reader, place).box).toRect()
    best: list[int] = []
    for away in range(-5, 2):
        if edge == "left":
            places = [QPoint(area.left() + away, y) for y in range(area.top() - 3, area.bottom() + 3)]
        else:
            places = [QPoint(x, area.top() + away) for x in range(area.left() - 3, area.right() + 3)]
        marks = "".join("x" if image.pixelColor(spot) == SURE_COLOUR else " " for spot in places)
        runs = [len(run) for run in marks.split()]
        best = max(best, runs, key=sum)
    return best


def test_a_page_seen_long_ago_gives_its_pixels_back(
    reader: PictureWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_list_module, "_MOST_PIXEL_BYTES", 1)
    opened(reader, page_file(tmp_path))
    click(reader, 0)
    press(reader, KEYS.Key_7)
    page = reader.page_list.current
    assert page is not None
    ink = ref(shown(reader).papers[0].levels[-1].ink)
    assert page.bytes > sum(level.ink.nbytes for level in shown(reader).papers[0].levels)
    opened(reader, page_file(tmp_path, "b.png", ["88"]))
    assert page.light
    gc.collect()
    assert ink() is None
    assert page.bytes == 0
    reader.page_list.show(page)
    read_again(reader)
    assert text_of(reader).startswith("7096")
