"""What the networks for decimal points and for struck digits see of a page."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import numpy as np

from digitpad.core.forms.fields.ink_windows import digit_window, gap_window
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.lines.window_network import WINDOW_HEIGHT, WINDOW_WIDTH, InkWindow
from digitpad.core.pages.digits.pieces import Patch


def seen(*, scale: int = 1, at: tuple[int, int] = (100, 80), pen: float = 0.5) -> InkWindow:
    """Of two digits, 24 pixels high, and a dot as dark as the pen between them, whose middle is at `at`."""
    x, y = (scale * side for side in at)
    dark = np.zeros((200 * scale, 200 * scale), np.float32)
    dark[y - 2 * scale : y + 2 * scale, x - 2 * scale : x + 2 * scale] = pen
    digit = np.ones((24 * scale, 10 * scale), np.float32)
    left, right = (Patch(x + side * scale, y - 22 * scale, digit) for side in (-18, 8))
    ink = SimpleNamespace(dark=dark, seen=(dark > 0).astype(np.float32), pen=pen)
    return gap_window(left, right, 24 * scale, cast(PageInk, ink))


def test_the_gap_is_in_the_middle_and_as_dark_as_the_pen_is_one() -> None:
    found = seen()
    assert found.shape == (WINDOW_HEIGHT, WINDOW_WIDTH, 4)
    rows, columns = np.nonzero(found[..., 0] > 0.9)
    assert columns.mean() + 0.5 == WINDOW_WIDTH / 2
    assert 19 <= rows.min() <= rows.max() <= 24
    np.testing.assert_array_equal(found[..., 0] > 0.5, found[..., 1] > 0.5)
    assert found[20, 5, 2:].tolist() == [1, 0]
    assert found[20, 30, 2:].tolist() == [0, 1]


def test_size_and_pen_make_no_difference() -> None:
    for other in (seen(scale=3), seen(pen=0.25)):
        assert np.abs(other - seen()).mean() < 0.02


def test_beyond_the_page_there_is_nothing() -> None:
    found = seen(at=(4, 23))
    assert found[..., 0].max() > 0.9
    assert not found[:, :8, 0].any()


def test_around_a_digit_there_is_what_stands_beside_it() -> None:
    """A digit of 24 by 12 pixels in the middle of its window, a line through it, and another digit at its right."""
    dark = np.zeros((100, 100), np.float32)
    dark[49:51, 30:70] = 0.5
    digit, other = Patch(44, 38, np.ones((24, 12), np.float32)), Patch(62, 38, np.ones((24, 4), np.float32))
    ink = SimpleNamespace(dark=dark, seen=np.zeros_like(dark), pen=0.5)
    found = digit_window(digit, [other], cast(PageInk, ink))
    assert found.shape == (WINDOW_HEIGHT, WINDOW_WIDTH, 4)
    rows, columns = np.nonzero(found[..., 2] > 0.5)
    assert (rows.mean() + 0.5, columns.mean() + 0.5) == (WINDOW_HEIGHT / 2, WINDOW_WIDTH / 2)
    assert np.ptp(rows) + 1 == 24
    assert found[17, 2, 0] > 0.9
    assert not found[:, :29, 3].any()
    assert found[17, 31, 3] == 1
    assert not digit_window(digit, [], cast(PageInk, ink))[..., 3].any()
