"""The page reads as the window does: the same strokes, drawn with a mouse, give the same image and the same answer.

A thousand digits of held-out writers: tools/web_accuracy.py.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import recognise
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.browser import Browser
from tests.support.web_pages import READY, clear, drawn_digits_and_others, parity


@pytest.mark.parametrize(("name", "count"), [("digitpad", 50), ("paper", 20)])
def test_the_page_reads_as_the_window_does(browser: Browser, pages: Path, name: str, count: int) -> None:
    paths = default_paths()
    classifier = load_classifier(Registry(paths.bundled_models, paths.user_models).find(name))
    browser.open(pages / f"{name}.html")
    browser.wait_for(READY)
    rejected = 0
    for drawing in drawn_digits_and_others(count):
        same, apart, grey = parity(browser, drawing, partial(recognise, classifier=classifier))
        assert grey <= 1 / 255 * 0.51  # the page's picture has 256 greys
        assert apart < 1e-3
        assert same
        rejected += browser.value("answer.dataset.state") == "rejected"
        clear(browser)
    assert 0 < rejected < count, "both kinds of answer are to be seen"
