"""Made pictures of handwriting: the truth lies where the ink is, and a number makes the same picture again."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink.synthesis import paper
from digitpad.core.ink.synthesis.glyphs import GlyphSource, ScannedGlyph
from digitpad.core.ink.synthesis.picture import TILE, MadePicture, make_picture
from digitpad.core.ink.synthesis.printing import Printer
from digitpad.core.ink.synthesis.sheet import FINE, SHEET_SIDE, Sheet, SheetCanvas
from digitpad.core.ink.synthesis.writing import LEAST_WIDTH, PENS, Writer

PICTURES = 120


@pytest.fixture(scope="module")
def pictures(glyphs: GlyphSource, printer: Printer) -> list[MadePicture]:
    return [make_picture(glyphs, printer, np.random.default_rng([5, number])) for number in range(PICTURES)]


def test_the_same_number_makes_the_same_picture(
    pictures: list[MadePicture], glyphs: GlyphSource, printer: Printer
) -> None:
    again = make_picture(glyphs, printer, np.random.default_rng([5, 7]))
    assert np.array_equal(again.grey, pictures[7].grey)
    assert np.array_equal(again.written, pictures[7].written)


def test_shapes_and_kinds(pictures: list[MadePicture]) -> None:
    for picture in pictures:
        assert picture.grey.shape == picture.written.shape == picture.printed.shape == (TILE, TILE)
        assert picture.grey.dtype == np.uint8
        assert not (picture.written & picture.printed).any()
    written = np.array([picture.written.mean() for picture in pictures])
    assert 0.1 < (written == 0).mean() < 0.4, "pictures without handwriting are part of it"
    assert 0.1 < np.mean([picture.printed.any() for picture in pictures]) < 0.6
    assert written.max() < 0.6


def test_the_truth_is_where_ink_differs_from_paper(pictures: list[MadePicture]) -> None:
    stands_out = []
    for picture in pictures:
        if not 0.005 < picture.written.mean() < 0.25:
            continue
        near = paper.smoothed(picture.written.astype(np.float32), 4) > 0.02
        around = near & ~picture.written & ~picture.printed
        if around.any():
            stands_out.append(abs(float(picture.grey[around].mean()) - float(picture.grey[picture.written].mean())))
    assert len(stands_out) > PICTURES / 3
    assert np.median(stands_out) > 15


def test_pictures_are_of_many_tones(pictures: list[MadePicture]) -> None:
    tones = np.array([np.median(picture.grey) for picture in pictures])
    assert tones.min() < 60
    assert tones.max() > 200
    assert np.std(tones) > 30


def test_thin_ink_is_true_for_a_whole_pixel(glyphs: GlyphSource) -> None:
    sheet = Sheet.empty()
    writer = Writer(sheet, glyphs, np.random.default_rng(8), height=SHEET_SIDE * 0.5)
    writer._pen = 1.0
    writer.digit(SHEET_SIDE * 0.3, SHEET_SIDE * 0.25)
    writer.finish()
    widths = (sheet.written > 0.5).sum(1)
    assert widths[widths > 0].min() >= LEAST_WIDTH * FINE - 1


@pytest.mark.parametrize("seed", range(6))
def test_no_pen_writes_nothing(glyphs: GlyphSource, seed: int) -> None:
    sheet = Sheet.empty()
    writer = Writer(sheet, glyphs, np.random.default_rng(seed), height=80 * FINE)
    writer.number(60, SHEET_SIDE / 2, 3)
    writer.finish()
    ink = sheet.written > 0.5
    assert ink.mean() > 0.002
    assert sheet.light[ink].mean() < 0.98 * sheet.light[~ink].mean()


def test_rules_go_through_the_whole_sheet_and_are_no_ink() -> None:
    for seed in range(12):
        sheet = Sheet.empty()
        pitch = paper.lay_rules(sheet, np.random.default_rng(seed))
        dark = sheet.light < sheet.light.max() - 0.02
        assert dark.any()
        assert not sheet.written.any()
        rows, columns = np.nonzero(dark)
        assert max(np.ptp(rows), np.ptp(columns)) > SHEET_SIDE - 2.2 * pitch


def test_cells_that_are_said_to_be_empty_are(printer: Printer) -> None:
    sheet = Sheet.empty()
    pitch = 60.0
    empty = printer.cells(sheet, np.random.default_rng(4), pitch=pitch, first=(200.0, 200.0))
    assert empty
    for left, top in empty:
        if min(left, top) < 0 or max(left, top) > SHEET_SIDE - pitch:
            continue
        inner = np.s_[round(top + 8) : round(top + pitch - 8), round(left + 8) : round(left + pitch - 8)]
        assert not sheet.printed[inner].any()
        assert sheet.light[inner].std() < 1e-6


@pytest.mark.parametrize("height", [20.0, 300.0])
def test_scanned_digits_are_painted_smoothly_at_any_size(height: float) -> None:
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 8:20] = 255
    image[9:19, 11:17] = 0
    glyph = ScannedGlyph.of(image)
    canvas = SheetCanvas()
    glyph.paint(canvas, left=50, top=50, height=height, pen=1, taper=0)
    rows, columns = np.nonzero(canvas.cover > 0.5)
    assert np.ptp(rows) == pytest.approx(height * 20 / 22, abs=2)
    assert np.ptp(columns) == pytest.approx(height * 12 / 22, abs=2)
    assert not canvas.cover[round(50 + height / 2), round(50 + height * 7 / 22)]


def test_pens_are_told_apart() -> None:
    assert PENS["faint pencil"].cover[1] <= 0.2 < PENS["felt pen"].cover[0]
    assert PENS["marker"].widths[1] > 3 * PENS["ball pen"].widths[1]
