"""Sheets on tables that are as light as they are in places: a network finds them, and what is on them is read."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.ink.windows import UNIT
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import read_page
from digitpad.core.pages.sheets.flat import flat_sheets
from digitpad.core.pages.sheets.network import COLOURS, SmallPicture
from digitpad.core.pages.sheets.sheet import BrightThings, find_sheets, sheets_among
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.page_photo import page_of
from tests.support.pages import make_page
from tests.support.table_tops import laid_on_table

TEXT = ("4071", "9268", "53")


def photo(table: str, degrees: float, *, tilted: bool = False) -> Image.Image:
    """Of a sheet in the shade, about as light as the table is in places."""
    sheet, _ = make_page(3, kind="clean", size=(900, 640), lines=TEXT, paper="white")
    shade = np.linspace(0.75, 0.5, sheet.width)
    dim = Image.fromarray((np.asarray(sheet.convert("L")) * shade).astype(np.uint8))
    return laid_on_table(dim, table, degrees, np.random.default_rng(1), tilted=tilted)


@pytest.mark.parametrize(
    ("table", "degrees", "tilted"),
    [
        *(("wood", degrees, tilted) for degrees in (-30, 8, 42) for tilted in (False, True)),
        *(("cloth", degrees, False) for degrees in (-30, 8)),
    ],
)
def test_a_sheet_on_wood_and_on_a_check_is_read(
    table: str, degrees: float, network: PageNetwork, *, tilted: bool
) -> None:
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    page = page_of(photo(table, degrees, tilted=tilted), "photo.png")
    assert read_page(page, classifier, network).text == "\n".join(TEXT)


def test_what_a_table_shows_of_its_sheet_is_found_where_brightness_alone_does_not_tell(network: PageNetwork) -> None:
    picture = photo("wood", 20)
    grey = np.asarray(picture.convert("L"))
    assert not find_sheets(grey)
    (flat,) = flat_sheets(grey, colour=np.asarray(picture), network=network)
    assert flat.grey.shape == pytest.approx((640, 900), rel=0.05)
    assert (flat.grey < 90).mean() < 0.02, "digits, nothing of the table or its shadow"


def test_of_two_sheets_one_of_which_is_no_lighter_than_the_table_both_are_found(network: PageNetwork) -> None:
    picture = Image.new("RGB", (1600, 1200), (168, 125, 85))
    for shade, degrees, place in ((0.95, 12, (60, 150)), (0.62, -8, (860, 260))):
        sheet, _ = make_page(3, kind="clean", size=(620, 440), lines=TEXT, paper="white")
        dim = Image.fromarray((np.asarray(sheet.convert("L")) * shade).astype(np.uint8))
        cover = Image.new("L", dim.size, 255).rotate(degrees, expand=True)
        picture.paste(dim.convert("RGB").rotate(degrees, Image.Resampling.BICUBIC, expand=True), place, cover)
    grey = np.asarray(picture.convert("L"))
    assert len(find_sheets(grey)) == 1
    assert len(flat_sheets(grey, colour=np.asarray(picture), network=network)) == 2


@pytest.mark.parametrize("paper", ["white", "ruled", "squared"])
def test_nothing_but_paper_is_a_whole_picture(paper: str, network: PageNetwork) -> None:
    picture, _ = make_page(5, kind="mild", size=(900, 700), paper=paper)
    grey = np.asarray(picture.convert("L"))
    (flat,) = flat_sheets(grey, colour=np.asarray(picture.convert("RGB")), network=network)
    assert flat.grey is grey


@pytest.mark.parametrize("written", [False, True])
def test_an_empty_sheet_does_not_hide_what_is_written_beside_it(*, written: bool) -> None:
    picture = Image.new("L", (800, 600), 180)
    pencil = ImageDraw.Draw(picture)
    pencil.rectangle((30, 30, 380, 560), fill=220)
    pencil.line((600, 200, 610, 400), fill=40, width=12)
    if written:
        pencil.line((200, 200, 210, 400), fill=40, width=12)
    grey = np.asarray(picture)
    (flat,) = flat_sheets(grey, network=HalfPaper())
    assert (flat.grey is grey) is not written


class HalfPaper:
    """Takes the left part of every picture for paper, and keeps what it was shown."""

    def __init__(self) -> None:
        self.shown: list[SmallPicture] = []

    def paper(self, picture: SmallPicture) -> np.ndarray:
        self.shown.append(picture)
        paper = np.zeros(picture.shape[:2], np.float32)
        paper[10:-10, 10 : picture.shape[1] // 2] = 0.9
        return paper


@pytest.mark.parametrize("shape", [(1200, 900), (300, 2000), (40, 50), (1200, 900, 3)])
def test_the_network_sees_a_small_picture_of_colours(shape: tuple[int, ...]) -> None:
    network = HalfPaper()
    things = BrightThings.like_paper(np.full(shape, 200, np.uint8), network)
    (shown,) = network.shown
    assert shown.shape[2] == COLOURS
    assert all(side % UNIT == 0 and 0 < side <= 256 for side in shown.shape[:2])
    assert things is not None
    (corners,) = sheets_among(things) if min(shape[:2]) > 300 else [np.array([(0, 0), (shape[1] / 2, 0)])]
    assert corners[:, 0].max() == pytest.approx(shape[1] / 2, rel=0.05)


def test_pictures_that_are_too_small_are_not_shown() -> None:
    network = HalfPaper()
    assert BrightThings.like_paper(np.full((20, 900), 200, np.uint8), network) is None
    assert not network.shown
