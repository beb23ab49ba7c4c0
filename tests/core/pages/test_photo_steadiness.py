"""How pictures are changed that are to be read as before, and what is counted of them."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import read_page
from digitpad.core.pages.picture import Page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.pages import make_page
from tools.photo_changes import CHANGES, Photo, jpeg
from tools.photo_steadiness import Reader, Steadiness, photo_of, readings, table, upright

INK = (120.0, 60.0, 160.0, 150.0)
PAPER = (200, 190, 180)


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return load_classifier(Registry(default_paths().bundled_models, Path("none")).find(DEFAULT_MODEL))


@pytest.fixture
def photo() -> Photo:
    image = Image.new("RGB", (300, 200), PAPER)
    image.paste((30, 30, 60), tuple(map(int, INK)))
    return Photo(image, INK, 90.0)


def changed(name: str, photo: Photo) -> Image.Image:
    file = CHANGES[name](photo, np.random.default_rng(1))
    return ImageOps.exif_transpose(Image.open(io.BytesIO(file)))


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("none", (300, 200)),
        ("0.5 times as large", (150, 100)),
        ("2 times as large", (600, 400)),
        ("turned by 8 degrees, on a dark table", (450, 300)),
        ("on its side, by EXIF", (300, 200)),
        ("cut closer, 5 %", (270, 180)),
        ("cut closer, 10 %", (240, 160)),
        ("more paper, 3 times", (900, 600)),
    ],
)
def test_a_change_gives_the_size_that_it_says(name: str, size: tuple[int, int], photo: Photo) -> None:
    assert changed(name, photo).size == size


@pytest.mark.parametrize("degrees", [-15, -8, -3, 3, 8, 15])
def test_a_turned_photo_has_paper_in_its_corners(degrees: int, photo: Photo) -> None:
    pixels = np.asarray(changed(f"turned by {degrees} degrees", photo), float)
    corners = pixels[[0, 0, -1, -1], [0, -1, 0, -1]]
    assert np.abs(corners - PAPER).max() < 40


def test_turns_are_clockwise() -> None:
    image = Image.new("RGB", (300, 300), PAPER)
    image.paste((0, 0, 0), (148, 40, 152, 150))
    pixels = np.asarray(changed("turned by 15 degrees", Photo(image, (148, 40, 152, 150), 110.0)).convert("L"))
    rows, columns = np.nonzero(pixels < 100)
    assert columns[rows < np.median(rows)].mean() > columns[rows > np.median(rows)].mean()


def test_no_digit_is_cut() -> None:
    image = Image.new("RGB", (300, 200), PAPER)
    ink = (4.0, 60.0, 40.0, 150.0)
    image.paste((0, 0, 0), tuple(map(int, ink)))
    cut = np.asarray(changed("cut closer, 10 %", Photo(image, ink, 90.0)).convert("L"))
    assert int((cut < 100).any(0).sum()) >= 35


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_the_same_each_time_and_leaves_the_ink_where_it_can_be_seen(name: str, photo: Photo) -> None:
    one, two = (CHANGES[name](photo, np.random.default_rng(7)) for _ in range(2))
    assert one == two
    grey = np.asarray(changed(name, photo).convert("L"), float)
    assert np.ptp(grey) > 60


def test_a_made_digit_is_read_after_its_changes(classifier: Classifier, network: PageNetwork, tmp_path: Path) -> None:
    picture, truth = make_page(3, lines=["7"], fill=True, paper="white", ink="black", size=(300, 300))
    reader = Reader(tmp_path / "changed.jpg", classifier, network)
    some = ("none", "0.5 times as large", "turned by 8 degrees", "JPEG quality 25")
    found = dict(readings(picture, "seven", truth.lines[0], some, reader))
    assert found == dict.fromkeys(some, "7")
    assert list(readings(picture, "seven", "8", some, reader)) == []  # not read right: nothing is steady about it


def test_where_the_digits_are_is_known(classifier: Classifier, network: PageNetwork) -> None:
    picture, truth = make_page(3, lines=["7"], fill=True, paper="white", ink="black", size=(300, 300))
    reading = read_page(Page(np.asarray(picture.convert("L")), None, "seven"), classifier, network)
    found, (wanted,) = photo_of(picture, reading), truth.digits
    box = wanted.x, wanted.y, wanted.x + wanted.w, wanted.y + wanted.h
    assert np.abs(np.array(found.ink) - box).max() < 30
    assert found.height == pytest.approx(wanted.h, abs=40)


def test_a_large_photo_is_reduced_and_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    (tmp_path / "a.jpg").write_bytes(jpeg(Image.new("RGB", (400, 200)), exif=exif))
    assert upright(tmp_path / "a.jpg", 100).size == (50, 100)


def test_what_is_still_right_is_counted() -> None:
    steady = Steadiness()
    for read in ("7", "71", ""):
        steady.count("7", read)
    assert str(steady) == "33.3%, 1"
    lines = table(["noise"], {"a": {"noise": steady}, "b": {"noise": Steadiness()}}).splitlines()
    assert lines[2:] == ["| read right as they are | 3 | 0 |", "| noise | 33.3%, 1 |  |"]
