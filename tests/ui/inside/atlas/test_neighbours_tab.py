"""The nearest training digits and the map: they follow the drawing, and a digit can be pointed at and opened."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import Answer, recognise
from digitpad.runtime.layers import load_layers
from digitpad.runtime.litert import load_classifier
from digitpad.ui.inside.atlas.neighbours_tab import NEIGHBOURS_SHOWN, MapPlace
from digitpad.ui.widgets.theme import DARK, LIGHT, apply_theme
from tests.support.atlas_windows import FEW, AtlasTabs, drawn, make_tabs, paper
from tests.support.windows import destroy, until


@pytest.fixture
def tabs(qapp: QApplication, paths: Paths) -> Iterator[AtlasTabs]:
    tabs = make_tabs(paths)
    tabs.widget.show()
    tabs.use(paper(paths))
    tabs.ready()
    yield tabs
    tabs.neighbours.stop()
    tabs.widget.close()
    destroy(tabs.widget)


def answer_to(paths: Paths, drawing: Drawing) -> Answer:
    answer = recognise(drawing, load_classifier(paper(paths)))
    assert answer is not None
    return answer


def ask(tabs: AtlasTabs, paths: Paths, drawing: Drawing) -> MapPlace:
    """As the window does."""
    answer = answer_to(paths, drawing)
    tabs.neighbours.show_answer(answer)
    question = tabs.neighbours.question(answer)
    assert question is not None
    found = question(load_layers(paper(paths)))
    assert isinstance(found, MapPlace)
    tabs.neighbours.show_result(found)
    return found


@pytest.mark.parametrize("digit", [0, 3, 4])
def test_the_nearest_digits_are_shown_with_labels_and_distances(tabs: AtlasTabs, paths: Paths, digit: int) -> None:
    found = ask(tabs, paths, drawn(digit))
    tab, part = tabs.neighbours, tabs.loader.atlas.training
    assert tab.grid.thumbs.indices.tolist() == found.neighbours.indices.tolist()
    assert len(found.neighbours.indices) == NEIGHBOURS_SHOWN
    captions = [tab.grid.thumbs.caption(index) for index in found.neighbours.indices.tolist()]
    labels = part.digits.labels[found.neighbours.indices]
    assert [caption.partition(" · ")[0] for caption in captions] == [str(label) for label in labels]
    distances = [float(caption.partition(" · ")[2]) for caption in captions]
    np.testing.assert_allclose(distances, found.neighbours.distances, rtol=0.01)
    assert distances == sorted(distances)
    most = np.bincount(labels).argmax()
    assert most == digit
    assert (
        tab.summary.text() == f"{(labels == most).sum()} of the {NEIGHBOURS_SHOWN} nearest digits are labelled {most}"
    )


def test_the_drawing_moves_on_the_map_and_leaves_a_tail(tabs: AtlasTabs, paths: Paths) -> None:
    strokes = drawn(3).strokes
    points = strokes[0].points
    places = [
        ask(tabs, paths, Drawing((Stroke(points[:end], strokes[0].width),))).place for end in range(3, len(points), 2)
    ]
    trail = tabs.neighbours.map.trail
    assert len(trail) > 2
    np.testing.assert_array_equal(trail[-1], places[-1])
    assert (np.abs(np.diff(trail, axis=0)).max(1) > 0).all()
    for _ in range(40):
        for place in places:
            tabs.neighbours.map.show_place(place)
    assert len(tabs.neighbours.map.trail) == 24
    tabs.neighbours.show_answer(None)
    assert len(tabs.neighbours.map.trail) == 0
    assert len(tabs.neighbours.grid.thumbs.indices) == 0


def test_a_digit_on_the_map_is_shown_when_pointed_at(tabs: AtlasTabs) -> None:
    tab, part = tabs.neighbours, tabs.loader.atlas.training
    before = tab.pointed.text()
    index = int(part.shown[len(part.shown) // 2])
    place = tab.map.at(part.places[len(part.shown) // 2]).toPoint()
    QTest.mouseMove(tab.map.widget.viewport(), place)
    until(lambda: tab.pointed.text() != before, "a digit is pointed at")
    assert f"Training digit {index}." in tab.pointed.text()
    assert f"Labelled {part.digits.labels[index]}" in tab.pointed.text()
    tab.map.pointed.emit(-1)
    assert tab.pointed.text() == before
    assert f"{len(part.shown)} of {FEW} training digits" in before
    assert "of the held-out images lie nearest" in before


def test_every_class_has_its_points_and_its_name(tabs: AtlasTabs) -> None:
    part = tabs.loader.atlas.training
    for digit, (points, name) in enumerate(zip(tabs.neighbours.map._points, tabs.neighbours.map._names, strict=True)):
        assert len(points.data) == (part.digits.labels[part.shown] == digit).sum()
        assert name.isVisible()
        np.testing.assert_allclose(name.pos().toTuple(), part.map.means[digit], rtol=1e-5)


def test_return_opens_a_neighbour_on_the_canvas(tabs: AtlasTabs, paths: Paths) -> None:
    found = ask(tabs, paths, drawn(2))
    tabs.neighbours.grid.choose_place(0)
    QTest.keyClick(tabs.neighbours.grid, Qt.Key.Key_Return)
    until(lambda: bool(tabs.drawings), "a drawing comes")
    answer = answer_to(paths, tabs.drawings[0])
    wanted = tabs.loader.atlas.training.digits.images[found.neighbours.indices[0]] / np.float32(255)
    assert np.abs(answer.prepared.image - wanted).mean() < 0.03


def test_another_models_result_is_not_shown(tabs: AtlasTabs, paths: Paths) -> None:
    found = ask(tabs, paths, drawn(2))
    tabs.use(None)
    tabs.neighbours.show_result(found)
    assert len(tabs.neighbours.grid.thumbs.indices) == 0
    assert tabs.neighbours.question(answer_to(paths, drawn(2))) is None
    assert tabs.neighbours.summary.text() == "Not known yet"


def test_a_network_of_another_width_finds_nothing(tabs: AtlasTabs, paths: Paths) -> None:
    """It may come between two models: the window's network changes before the atlas does."""

    class Wide:
        def embedding(self, images: np.ndarray) -> np.ndarray:
            return np.zeros((len(images), 3), np.float32)

    question = tabs.neighbours.question(answer_to(paths, drawn(2)))
    assert question is not None
    assert question(Wide()) is None
    tabs.neighbours.show_result(None)


def test_the_map_takes_the_themes_colours(tabs: AtlasTabs, qapp: QApplication) -> None:
    try:
        for theme in (DARK, LIGHT):
            apply_theme(qapp, theme)
            qapp.processEvents()
            assert tabs.neighbours.map.widget.backgroundBrush().color().name() == theme.surface
    finally:
        apply_theme(qapp, LIGHT)
