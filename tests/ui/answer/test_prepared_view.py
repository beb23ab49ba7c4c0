"""What the window tells of the steps to the network's image."""

from __future__ import annotations

import pytest

from digitpad.core.drawing.strokes import Drawing
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.plain_label import PlainLabel
from tests.support.windows import answered, small


def _captions(window: MainWindow) -> set[str]:
    return {label.text() for label in window.prepared.findChildren(PlainLabel)}


@pytest.mark.parametrize(("width", "caption"), [(0.005, "1. Cut"), (0.05, "1. Cut, thinner")])
def test_the_first_step_tells_whether_strokes_were_made_thinner(window: MainWindow, width: float, caption: str) -> None:
    window.document.change(Drawing(tuple(small(8, (0.4, 0.4), 0.2, width=width))))
    answered(window)
    assert {"1. Cut", "1. Cut, thinner"} & _captions(window) == {caption}
    window.document.clear()
    answered(window)
    assert {"1. Cut", "1. Cut, thinner"} & _captions(window) == {"1. Cut"}
