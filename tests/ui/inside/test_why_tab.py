"""The tab that says why: colours for the answer or any other class, a number under the mouse."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.core.inside.colours import ABOVE, BELOW
from digitpad.core.inside.occlusion import GREY
from digitpad.ui.inside.elements.words import number_words
from digitpad.ui.inside.why_tab import WhyTab
from digitpad.ui.main.main_window import MainWindow
from tests.support.inside_windows import draw, look_at, look_inside
from tests.support.windows import until


@pytest.fixture
def tab(window: MainWindow) -> WhyTab:
    """With a nine, complete."""
    draw(window, 9)
    tab = look_at(window, WhyTab)
    done(tab)
    return tab


def done(tab: WhyTab) -> None:
    until(lambda: tab.found is not None and tab.found.is_complete, "all passes are there")


def test_it_shows_the_answer_and_then_any_class(tab: WhyTab) -> None:
    assert tab.found is not None
    assert tab.classes.label == 9
    before = tab.picture._image.copy()
    QTest.mouseClick(tab.classes.button(4), Qt.MouseButton.LeftButton)
    assert tab.classes.label == 4
    assert tab.picture._image != before
    assert "<b>4</b>" in tab.chance.text()
    QTest.mouseClick(tab.classes.follow, Qt.MouseButton.LeftButton)
    assert tab.classes.label == 9
    assert tab.picture._image == before


def test_keys_choose_classes_and_a_chosen_one_stays(tab: WhyTab, window: MainWindow) -> None:
    inside = look_inside(window)
    inside.activateWindow()
    QTest.keyClick(tab.picture, Qt.Key.Key_4)
    assert tab.classes.label == 4
    draw(window, 3)
    until(lambda: tab.found is not None and tab.found.probabilities.argmax() == 3, "the next digit is shown")
    assert tab.classes.label == 4


def test_the_answer_is_followed(tab: WhyTab, window: MainWindow) -> None:
    draw(window, 3)
    until(lambda: tab.classes.label == 3, "the class of the next digit is shown")


def test_the_pixel_pointed_at_tells_its_number(tab: WhyTab) -> None:
    tab.picture.setFocus(Qt.FocusReason.TabFocusReason)
    tab.picture._point_at((10, 12))
    assert tab.found is not None
    evidence = float(tab.found.evidence(9)[10, 12])
    assert f"<b>{number_words(evidence, signed=True)}</b>" in tab.value.text()
    assert "Row 11, column 13" in tab.value.text()
    QTest.keyClick(tab.picture, Qt.Key.Key_Right)
    assert "Row 11, column 14" in tab.value.text()


def test_colours_are_those_of_the_legend(tab: WhyTab) -> None:
    assert tab.found is not None
    evidence = tab.found.evidence(9)
    strongest = np.unravel_index(int(np.abs(evidence).argmax()), evidence.shape)
    colour = tab.picture._image.pixelColor(int(strongest[1]), int(strongest[0]))
    full = ABOVE if evidence[strongest] > 0 else BELOW
    assert np.abs(np.subtract((colour.red(), colour.green(), colour.blue()), full)).max() < 40


def test_covering_with_grey_asks_again(tab: WhyTab) -> None:
    QTest.mouseClick(tab._fills.button(1), Qt.MouseButton.LeftButton)
    until(lambda: tab.found is not None and tab.found.fill == GREY, "it is covered with grey")
    done(tab)
    assert tab.found is not None
    assert tab.found.evidence(9)[:, 0].any()  # the emptiness at the edge counts now


def test_an_empty_canvas_shows_nothing(tab: WhyTab, window: MainWindow) -> None:
    window.document.clear()
    until(lambda: tab.found is None, "nothing is shown")
    assert tab.picture._image.pixelColor(14, 14).lightness() == 0
    assert not tab.value.text()


def test_not_a_digit_is_there_only_for_networks_that_know_it(tab: WhyTab, window: MainWindow) -> None:
    assert tab.classes.button(10).isVisible()
    QTest.mouseClick(tab.classes.button(10), Qt.MouseButton.LeftButton)
    assert tab.classes.label == 10
    window.models.choose("paper")
    until(lambda: tab.found is not None and len(tab.found.probabilities) == 10, "the other model answers")
    assert not tab.classes.button(10).isVisible()
    assert tab.classes.label < 10


def test_method_and_paper_are_named(tab: WhyTab) -> None:
    texts = " ".join(label.text() for label in tab.findChildren(type(tab.value)))
    assert "occlusion" in texts
    assert "10.1007/978-3-319-10590-1_53" in texts
