"""Tables of made pages, with the real model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageReading, numbers_of, read_page
from digitpad.core.pages.picture import Page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.core.table_structure.page_tables import table_lines
from digitpad.core.table_structure.table_output import cell_text, cells_of, tables_of
from digitpad.runtime.litert import load_classifier
from tests.support.made_tables import RULINGS, TableTruth, make_table
from tests.support.pages import make_page
from tests.support.table_score import table_score

ROWS = (("12", "3", "4567"), ("8", "90", ""), ("", "12", "345"), ("67", "8", "9012"), ("34", "", "56"))


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    bundled = default_paths().bundled_models
    return load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))


def made(
    classifier: Classifier, network: PageNetwork, seed: int, *, kind: str, ruling: str, paper: str | None = None
) -> tuple[PageReading, TableTruth]:
    picture, truth = make_table(seed, kind=kind, ruling=ruling, rows=ROWS, paper=paper)
    page = Page(np.asarray(picture.convert("L")), None, "table.png")
    return read_page(page, classifier, network), truth


@pytest.mark.parametrize("ruling", [ruling for ruling in RULINGS if ruling != "drawn"])
def test_a_scanned_table_has_its_shape(classifier: Classifier, network: PageNetwork, ruling: str) -> None:
    reading, truth = made(classifier, network, 4, kind="mild", ruling=ruling, paper="white")
    lines = table_lines(reading)
    score = table_score(truth, lines)
    assert score.shape
    assert score.placed == score.found >= score.cells - 1
    assert score.right >= score.all_cells - 2
    assert {line.page for line in lines} == {1}


@pytest.mark.parametrize(("ruling", "paper"), [("none", "cream"), ("grid", "ruled"), ("drawn", "squared")])
def test_a_photo_taken_askew(classifier: Classifier, network: PageNetwork, ruling: str, paper: str) -> None:
    reading, truth = made(classifier, network, 13, kind="hard", ruling=ruling, paper=paper)
    score = table_score(truth, table_lines(reading))
    assert score.shape
    assert score.placed == score.found


def test_corrections_and_what_is_no_digit_count_as_they_do_in_the_text(
    classifier: Classifier, network: PageNetwork
) -> None:
    reading, _ = made(classifier, network, 4, kind="mild", ruling="grid", paper="white")
    first, *others = reading.lines[0]
    assert numbers_of(reading.lines[0])
    changed = [replace(first, correction=(first.digit + 1) % 10), *(replace(one, discarded=True) for one in others)]
    corrected = replace(reading, lines=(tuple(changed), *reading.lines[1:]))
    (cell,) = [cell for cell in cells_of(table_lines(corrected)[0]) if cell]
    assert cell_text(cell) == str((first.digit + 1) % 10)
    assert "corrected" in cell[0].flags


def test_a_page_without_digits_has_no_table(classifier: Classifier, network: PageNetwork) -> None:
    page = Page(np.full((300, 400), 250, np.uint8), None, "blank.png")
    assert table_lines(read_page(page, classifier, network)) == ()


def test_a_page_of_lines_is_a_table_of_its_numbers(classifier: Classifier, network: PageNetwork) -> None:
    picture, _ = make_page(5, kind="clean", lines=["123", "45", "6789"], paper="white", size=(640, 480))
    reading = read_page(Page(np.asarray(picture.convert("L")), None, "page.png"), classifier, network)
    (rows,) = tables_of(table_lines(reading))
    assert [[cell_text(cell) for cell in cells_of(row)] for row in rows] == [["123"], ["45"], ["6789"]]
