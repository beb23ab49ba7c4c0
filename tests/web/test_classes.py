"""The page of a model of one's own data reads as the window does, and says its classes by their names."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from shutil import copytree

import pytest

from digitpad.core.recognition.predict import recognise
from digitpad.core.registry import CARD, Model, read_model
from digitpad.runtime.litert import load_classifier
from tests.support.browser import Browser
from tests.support.own_sets import letter_drawings
from tests.support.web_pages import READY, clear, draw, parity, shown_answer, write_page

LETTERS = "abcdefghijkl"
NAMES = "[...part('bars').children].map((row) => row.querySelector('.name').textContent)"
ODD = ("<b>Ankle boot</b>", '"quoted" & more', "</script>", "ಒಂದು", *LETTERS[4:])


@pytest.fixture(scope="module")
def page(letters_model: Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("page") / "letters.html"
    write_page(letters_model, file)
    return file


def test_letters_are_read_as_in_the_window(browser: Browser, page: Path, letters_model: Model) -> None:
    says = partial(recognise, classifier=load_classifier(letters_model))
    browser.open(page)
    browser.wait_for(READY)
    for drawing in (*letter_drawings(LETTERS, 13), *letter_drawings(LETTERS, 14)):
        same, apart, grey = parity(browser, drawing, says, letters_model.class_names)
        assert grey <= 1 / 255 * 0.51
        assert apart < 1e-3
        assert same
        clear(browser)


def test_it_speaks_of_its_classes(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.wait_for(READY)
    assert browser.value("[...part('bars').children].map((row) => row.querySelector('.name').textContent)") == [
        *LETTERS
    ]
    assert browser.value("part('hint').textContent") == "Draw one of «a», «b», «c» …"
    assert browser.value("part('bars').className") == "names many"
    text = browser.value("document.body.innerText")
    assert "12 classes apart" in text
    assert "images that it had never seen" in text
    assert "digit" not in text.replace("digitpad", "")


def test_names_are_text_whatever_is_in_them(browser: Browser, letters_model: Model, tmp_path: Path) -> None:
    folder = copytree(letters_model.folder, tmp_path / "odd")
    card = {**letters_model.card, "class_names": list(ODD), "rejection": None}
    (folder / CARD).write_text(json.dumps(card), encoding="utf-8")
    write_page(read_model(folder, bundled=False), tmp_path / "odd.html")
    browser.open(tmp_path / "odd.html")
    browser.wait_for(READY)
    shown = browser.value(NAMES)
    assert shown == list(ODD)
    assert browser.value("document.querySelectorAll('#bars b').length") == 0
    draw(browser, letter_drawings("a", 13)[0])
    answer = shown_answer(browser)
    assert answer.digit in ODD
    width = "document.documentElement.scrollWidth <= innerWidth"
    assert browser.value(width)
    browser.ask("Emulation.setDeviceMetricsOverride", width=360, height=640, deviceScaleFactor=2, mobile=True)
    assert browser.value(width)
    browser.ask("Emulation.clearDeviceMetricsOverride")
