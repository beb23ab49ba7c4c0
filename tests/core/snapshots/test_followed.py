"""Which digits are followed through a training."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from digitpad.core.snapshots.followed import FOLLOWED_DIGITS, followed_digits
from tests.support.courses import a_course


def test_the_same_misread_digits_are_followed_whatever_comes_later() -> None:
    course = a_course()
    after_the_first_epoch = course.until(40)
    found = followed_digits(course)
    assert len(found) == len(set(found)) == FOLLOWED_DIGITS
    assert np.array_equal(found, followed_digits(after_the_first_epoch))
    wrong = np.flatnonzero(~course.read(3).right)
    assert set(found[: len(wrong)]) <= set(wrong)


def test_those_read_right_with_least_confidence_follow_where_few_are_misread() -> None:
    course = a_course()
    good = replace(course, snapshots=(course.snapshots[0], *course.snapshots[4:]), places=course.places[[0, 4, 5]])
    digits = good.read(1)
    assert digits.right.all()
    assert followed_digits(good).tolist() == np.argsort(digits.confidence, kind="stable")[:FOLLOWED_DIGITS].tolist()


def test_without_held_out_digits_none_is_followed() -> None:
    assert len(followed_digits(a_course(of_each=0))) == 0
