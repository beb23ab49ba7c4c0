"""The points of the classes."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.ui.snapshots.class_points import ClassPoints
from tests.support.courses import a_course
from tests.support.windows import destroy, until


@pytest.mark.usefixtures("qapp")
def test_a_point_is_told_when_the_mouse_comes_near_and_one_that_is_far_out_is_seen_too() -> None:
    course, points = a_course(), ClassPoints()
    places = course.places[2].copy()
    places[4], places[len(course.digits)] = (9, -9), (-9, 9)
    told: list[int] = []
    points.pointed.connect(told.append)
    points.show()
    points.show_points(places, course.digits.labels, glides=False)
    assert points.rect().contains(points.at(4).toPoint())
    for index in (4, 11, len(course.digits)):
        QTest.mouseMove(points, points.at(index).toPoint())
        until(lambda index=index: told[-1:] == [index], "the point is told")
    destroy(points)


@pytest.mark.usefixtures("qapp")
def test_points_glide_from_one_snapshot_to_the_next(qapp: QApplication) -> None:
    course, points = a_course(), ClassPoints()
    points.show()
    points.show_points(course.places[0], course.digits.labels, glides=False)
    assert np.array_equal(points._now(), course.places[0])
    points.show_points(course.places[5], course.digits.labels, glides=True)
    assert np.array_equal(points._now(), course.places[0])
    until(lambda: np.array_equal(points._now(), course.places[5]), "they have arrived")
    points.mark(np.array([1, 2]))
    qapp.processEvents()  # painted with rings
    destroy(points)
