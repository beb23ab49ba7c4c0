"""One file after another: pages, damaged ones among them."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.read_file import PageResult, gathered, read_pages
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import Classifier, Predictions
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.pages import make_page
from tests.support.readings import struck_page


class Failing:
    """A network that fails in a way that nobody foresaw."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        raise self._error


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    paths = default_paths()
    return load_classifier(Registry(paths.bundled_models, paths.user_models).find("digitpad"))


def page(seed: int, *lines: str) -> Image.Image:
    return make_page(seed, kind="clean", size=(480, 360), lines=lines, paper="white")[0]


def test_the_pages_of_a_file_come_one_after_another(
    classifier: Classifier, tmp_path: Path, network: PageNetwork
) -> None:
    path = tmp_path / "pages.tif"
    page(1, "12", "34").save(path, save_all=True, append_images=[page(2, "567"), Image.new("RGB", (90, 60), "white")])
    pages = list(read_pages(str(path), classifier, network))
    assert [(one.number, one.count, one.error, one.picture) for one in pages] == [(n, 3, None, None) for n in (1, 2, 3)]
    reading = gathered(str(path), pages)
    assert [(line.page, line.text) for line in reading.lines] == [(1, "12"), (1, "34"), (2, "567")]
    assert (reading.file, reading.error) == (str(path), None)


def test_a_damaged_page_costs_no_other(classifier: Classifier, tmp_path: Path, network: PageNetwork) -> None:
    path = tmp_path / "pages.tif"
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 256, (360, 480), dtype=np.uint8))
    pictures = [page(1, "12").convert("L"), noise, page(2, "345").convert("L")]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], compression="tiff_adobe_deflate")
    content = bytearray(path.read_bytes())
    with Image.open(path) as image:
        image.seek(1)
        begin = image.tag_v2[273][0]
    content[begin : begin + 2000] = bytes(2000)
    path.write_bytes(content)
    reading = gathered(str(path), list(read_pages(str(path), classifier, network)))
    assert [(line.page, line.text) for line in reading.lines] == [(1, "12"), (3, "345")]
    assert reading.error == "Page 2: pages.tif is damaged or incomplete; copy it again or save it anew."


def test_several_damaged_pages_are_counted() -> None:
    pages = [PageResult(number, 3, error=error) for number, error in enumerate(("first.", None, "second."), 1)]
    assert gathered("a", pages).error == "first. (2 of 3 pages cannot be read.)"
    assert gathered("a", pages, end="The end.").error == "first. (3 of 3 pages cannot be read.)"
    assert gathered("a", [], end="The end.").error == "The end."


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (MemoryError(), "There is not enough memory to read page.png; make it smaller first."),
        (
            SystemError("<built-in method f> returned NULL without setting an exception"),
            "There is not enough memory to read page.png; make it smaller first.",
        ),
        (
            SystemError("unknown opcode"),
            "page.png met an error in digitpad (SystemError: unknown opcode); please report it.",
        ),
        (
            ValueError("no such axis"),
            "page.png met an error in digitpad (ValueError: no such axis); please report it.",
        ),
    ],
    ids=["memory", "memory in C", "interpreter", "unforeseen"],
)
def test_whatever_happens_becomes_a_sentence(
    error: Exception, sentence: str, tmp_path: Path, network: PageNetwork
) -> None:
    page(1, "12").save(tmp_path / "page.png")
    (result,) = read_pages(str(tmp_path / "page.png"), Failing(error), network)
    assert result.error == sentence


def test_the_picture_is_a_jpeg_file_of_the_page(classifier: Classifier, tmp_path: Path, network: PageNetwork) -> None:
    page(1, "12").save(tmp_path / "page.png")
    (result,) = read_pages(str(tmp_path / "page.png"), classifier, network, pictures=True)
    assert result.picture is not None
    with Image.open(io.BytesIO(result.picture)) as image:
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (480, 360))


def test_a_folder_is_an_error_of_its_own(classifier: Classifier, tmp_path: Path, network: PageNetwork) -> None:
    (result,) = read_pages(str(tmp_path), classifier, network)
    assert result.error == f"The folder {tmp_path} holds no picture that can be read."


def test_numbers_in_doubt_come_with_their_picture_if_that_is_wanted(
    classifier: Classifier, tmp_path: Path, network: PageNetwork
) -> None:
    struck_page(3).save(tmp_path / "page.png")
    for wanted in (False, True):
        (result,) = read_pages(str(tmp_path / "page.png"), classifier, network, number_pictures=wanted)
        doubtful, sure = (line.numbers[0] for line in result.lines)
        assert (doubtful.in_doubt, sure.in_doubt) == (True, False)
        assert (doubtful.picture is not None, sure.picture) == (wanted, None)
        assert result.picture is None
