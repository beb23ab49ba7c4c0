"""The page that says why: colours for the answer or any other class, a number under the mouse."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.core.inside.colours import ABOVE, BELOW
from digitpad.core.inside.occlusion import GREY
from digitpad.ui.inside.why_page import WhyPage
from digitpad.ui.inside.words import number_words
from digitpad.ui.main.main_window import MainWindow
from tests.support.inside_windows import draw, look_inside
from tests.support.windows import until


@pytest.fixture
def page(window: MainWindow) -> WhyPage:
    """With a nine, complete."""
    draw(window, 9)
    inside = look_inside(window)
    page = inside.pages[1]
    assert isinstance(page, WhyPage)
    inside.show_page(page)
    done(page)
    return page


def done(page: WhyPage) -> None:
    until(lambda: page.found is not None and page.found.is_complete, "all passes are there")


def test_it_shows_the_answer_and_then_any_class(page: WhyPage) -> None:
    assert page.found is not None
    assert page.classes.label == 9
    before = page.picture._image.copy()
    QTest.mouseClick(page.classes.button(4), Qt.MouseButton.LeftButton)
    assert page.classes.label == 4
    assert page.picture._image != before
    assert "<b>4</b>" in page.chance.text()
    QTest.mouseClick(page.classes.follow, Qt.MouseButton.LeftButton)
    assert page.classes.label == 9
    assert page.picture._image == before


def test_keys_choose_classes_and_a_chosen_one_stays(page: WhyPage, window: MainWindow) -> None:
    inside = look_inside(window)
    inside.activateWindow()
    QTest.keyClick(page.picture, Qt.Key.Key_4)
    assert page.classes.label == 4
    draw(window, 3)
    until(lambda: page.found is not None and page.found.probabilities.argmax() == 3, "the next digit is shown")
    assert page.classes.label == 4


def test_the_answer_is_followed(page: WhyPage, window: MainWindow) -> None:
    draw(window, 3)
    until(lambda: page.classes.label == 3, "the class of the next digit is shown")


def test_the_pixel_pointed_at_tells_its_number(page: WhyPage) -> None:
    page.picture.setFocus(Qt.FocusReason.TabFocusReason)
    page.picture._point_at((10, 12))
    assert page.found is not None
    evidence = float(page.found.evidence(9)[10, 12])
    assert f"<b>{number_words(evidence, signed=True)}</b>" in page.value.text()
    assert "Row 11, column 13" in page.value.text()
    QTest.keyClick(page.picture, Qt.Key.Key_Right)
    assert "Row 11, column 14" in page.value.text()


def test_colours_are_those_of_the_legend(page: WhyPage) -> None:
    assert page.found is not None
    evidence = page.found.evidence(9)
    strongest = np.unravel_index(int(np.abs(evidence).argmax()), evidence.shape)
    colour = page.picture._image.pixelColor(int(strongest[1]), int(strongest[0]))
    full = ABOVE if evidence[strongest] > 0 else BELOW
    assert np.abs(np.subtract((colour.red(), colour.green(), colour.blue()), full)).max() < 40


def test_covering_with_grey_asks_again(page: WhyPage) -> None:
    QTest.mouseClick(page._fills.button(1), Qt.MouseButton.LeftButton)
    until(lambda: page.found is not None and page.found.fill == GREY, "it is covered with grey")
    done(page)
    assert page.found is not None
    assert page.found.evidence(9)[:, 0].any()  # the emptiness at the edge counts now


def test_an_empty_canvas_shows_nothing(page: WhyPage, window: MainWindow) -> None:
    window.document.clear()
    until(lambda: page.found is None, "nothing is shown")
    assert page.picture._image.pixelColor(14, 14).lightness() == 0
    assert not page.value.text()


def test_not_a_digit_is_there_only_for_networks_that_know_it(page: WhyPage, window: MainWindow) -> None:
    assert page.classes.button(10).isVisible()
    QTest.mouseClick(page.classes.button(10), Qt.MouseButton.LeftButton)
    assert page.classes.label == 10
    window.models.choose("paper")
    until(lambda: page.found is not None and len(page.found.probabilities) == 10, "the other model answers")
    assert not page.classes.button(10).isVisible()
    assert page.classes.label < 10


def test_method_and_paper_are_named(page: WhyPage) -> None:
    texts = " ".join(label.text() for label in page.findChildren(type(page.value)))
    assert "occlusion" in texts
    assert "10.1007/978-3-319-10590-1_53" in texts
