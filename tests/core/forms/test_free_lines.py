"""Fields in which a number is written as one likes: each is read as if it were the only one of its sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.data import mnist
from digitpad.core.forms.align import AlignedPage, align_sheet
from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.forms.fields.page_ink import PageInk, page_ink
from digitpad.core.forms.fields.read_fields import read_fields
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.paths import default_paths
from tests.support.made_sheets import LIST, make_sheet
from tests.support.painted_sheets import paint_sheet
from tools.form_accuracy import decimal, networks

_PIXELS = 6.0


def read(page: AlignedPage) -> tuple[PageInk, Sequence[FieldReading]]:
    classifier, network = networks()
    ink = page_ink(page, network, lambda: None)
    return ink, read_fields(ink, classifier, network, lambda: None)


def made(
    seed: int, values: Callable[[FormField, np.random.Generator], str] | None = None
) -> tuple[AlignedPage, list[str]]:
    picture, truth = make_sheet(LIST, seed, values=values)
    texts = ["" if one.strike else one.text for one in truth.written]
    return align_sheet(np.asarray(picture.convert("L"))), texts


def test_other_fields_do_not_change_what_a_field_says() -> None:
    """Numbers that stood below each other as a column lost digits, and of many that touch only some were cut."""
    page, texts = made(41004)
    ink, readings = read(page)
    classifier, network = networks()
    for place, text in ((5, "121"), (9, "7591")):
        assert texts[place] == text
        field = page.form.fields[place]
        alone = replace(ink, page=replace(page, form=replace(page.form, fields=(field,))))
        found = read_fields(alone, classifier, network, lambda: None)[0].number
        together = readings[place].number
        assert found is not None
        assert together is not None
        assert together.text == found.text
        assert len(together.text) == len(text)


def test_small_points_are_found() -> None:
    """A point of two or three pixels was left out with the specks, and one beside a torn digit with its bits."""
    page, texts = made(41000, decimal)
    fields = tuple(replace(field, kind=FieldKind.DECIMAL) for field in page.form.fields)
    _, readings = read(replace(page, form=replace(page.form, fields=fields)))
    wanted = [text.replace(",", ".") for text in texts]
    with_points = [(text, one.text) for text, one in zip(wanted, readings, strict=True) if "." in text]
    assert len(with_points) > 40
    assert sum("." not in found for _, found in with_points if found) <= 1
    assert sum(text == found for text, found in with_points) >= 0.88 * len(with_points)


Way = Sequence[tuple[float, float]]
ZIGZAG: Way = [(0.1 + 0.13 * turn, 0.15 if turn % 2 else 0.85) for turn in range(7)]
FISH: Way = [(0.2, 0.4), (0.45, 0.15), (0.45, 0.8), (0.2, 0.4), (0.9, 0.75), (0.35, 0.6)]
STAR: Way = [(0.1, 0.8), (0.25, 0.15), (0.8, 0.2), (0.15, 0.75), (0.7, 0.9), (0.3, 0.1)]

COIL: Way = [
    (0.2 + 0.04 * turn + 0.06 * float(np.cos(turn)), 0.5 + 0.3 * float(np.sin(turn))) for turn in np.arange(0, 19, 0.3)
]
KITE: Way = [(0.05, 0.2), (0.75, 0.2), (0.55, 0.85), (0.3, 0.75), (0.1, 0.25), (0.25, 0.3), (0.05, 0.45)]


@pytest.mark.parametrize("width", [2, 6])
def test_scribbles_give_no_value(width: int) -> None:
    picture = paint_sheet(LIST, _PIXELS)
    pencil = ImageDraw.Draw(picture)
    page = align_sheet(np.asarray(picture))
    for field, way in zip(page.form.fields[::9], (ZIGZAG, FISH, STAR, COIL, KITE) * 2, strict=False):
        left, top, right, bottom = field.outline
        at = [(left + x * (right - left), top + y * (bottom - top)) for x, y in way]
        pencil.line([(x * picture.width, y * picture.height) for x, y in at], fill=40, width=width, joint="curve")
    _, readings = read(align_sheet(np.asarray(picture)))
    assert [one.text for one in readings if one.text] == []
    assert sum(one.in_doubt or "struck-out" in one.flags for one in readings) == 9


def write(picture: Image.Image, place: int, grey: int, *glyphs: Image.Image) -> None:
    """Write digits side by side into a field of the list."""
    left, top, _, bottom = sheet_form(LIST).fields[place].boxes[0]
    x, middle = (left + 0.02) * picture.width, (top + bottom) / 2 * picture.height
    for one in glyphs:
        picture.paste(grey, (round(x), round(middle - one.height / 2)), one)
        x += one.width + 6


def glyph(digit: int, size: tuple[int, int]) -> Image.Image:
    """One of MNIST's, as large as that."""
    data = mnist.load_test(default_paths().mnist)
    image = Image.fromarray(data.images[data.labels == digit][0])
    return image.crop(image.getbbox()).resize(size, Image.Resampling.BICUBIC)


def test_a_digit_that_is_wider_than_most_is_read_where_its_line_says_so() -> None:
    picture = paint_sheet(LIST, _PIXELS)
    write(picture, 0, 30, glyph(7, (24, 34)), glyph(0, (24, 34)), glyph(2, (58, 30)))
    ink, readings = read(align_sheet(np.asarray(picture)))
    assert readings[0].text == "702"
    assert ink.pieces[0].width > 1.8 * ink.pieces[0].height


def test_a_bit_of_a_torn_digit_leaves_the_number_but_is_said() -> None:
    picture, truth = make_sheet(LIST, 31_000, source="test")
    _, readings = read(align_sheet(np.asarray(picture.convert("L"))))
    torn = {(1, "column 1"): "49", (19, "column 4"): "544"}  # as one sees: a 4 in two pieces, a 5 with its bar apart
    for one, reading in zip(truth.written, readings, strict=True):
        if (text := torn.get((one.field.row, one.field.name))) is not None:
            assert one.text == reading.text == text
            assert reading.in_doubt


def test_several_faint_digits_are_no_hair() -> None:
    picture = paint_sheet(LIST, _PIXELS)
    for place, grey in ((0, 145), (1, 30), (2, 30), (5, 30)):
        write(picture, place, grey, *(glyph(digit, (18, 32)) for digit in (7, 0, 6, 9, 2, 7)))
    _, readings = read(align_sheet(np.asarray(picture)))
    assert readings[0].text == readings[1].text == "706927"


def test_what_is_far_from_all_fields_is_not_looked_at() -> None:
    """Nor does it change what stands in them."""
    picture, _ = make_sheet(LIST, 3, kind="clean", empty=0.5, struck=0, quarter_turns=0)
    plain = read(align_sheet(np.asarray(picture.convert("L"))))[1]
    marked = Image.fromarray(np.asarray(picture).copy())
    ImageDraw.Draw(marked).text((picture.width // 2, picture.height - 60), "seen 12.4.", fill=(20, 20, 90))
    ink, readings = read(align_sheet(np.asarray(marked.convert("L"))))
    assert [one.text for one in readings] == [one.text for one in plain]
    assert not ink.ink[-40:].any()


def test_a_hair_beside_a_number_is_no_digit_of_it() -> None:
    """It was read as a 1 of these numbers."""
    page, texts = made(41006, decimal)
    fields = tuple(replace(field, kind=FieldKind.DECIMAL) for field in page.form.fields)
    _, readings = read(replace(page, form=replace(page.form, fields=fields)))
    for place in (31, 34, 38, 53, 76):
        assert readings[place].text == texts[place].replace(",", ".")
        assert readings[place].flags == ("marked",)


def test_a_torn_one_among_clear_digits_is_read() -> None:
    picture = paint_sheet(LIST, _PIXELS)
    one = Image.new("L", (5, 36))
    for rows in ((0, 16), (22, 36)):
        ImageDraw.Draw(one).rectangle((0, rows[0], 4, rows[1]), fill=255)
    write(picture, 0, 30, glyph(7, (20, 36)), glyph(0, (24, 36)), one)
    _, readings = read(align_sheet(np.asarray(picture)))
    assert readings[0].text == "701"


def test_a_comma_that_hangs_below_its_field_is_found() -> None:
    picture = paint_sheet(LIST, _PIXELS)
    page = align_sheet(np.asarray(picture))
    left, _, _, bottom = sheet_form(LIST).fields[0].outline
    x, foot = (left + 0.02) * picture.width, bottom * picture.height
    for digit, at in ((7, 0), (0, 44)):
        ink = glyph(digit, (20, 36))
        picture.paste(30, (round(x + at), round(foot - 40)), ink)
    ImageDraw.Draw(picture).line([(x + 32, foot), (x + 30, foot + 7)], fill=30, width=4)
    fields = tuple(replace(field, kind=FieldKind.DECIMAL) for field in page.form.fields)
    page = align_sheet(np.asarray(picture))
    _, readings = read(replace(page, form=replace(page.form, fields=fields)))
    assert readings[0].text == "7.0"
