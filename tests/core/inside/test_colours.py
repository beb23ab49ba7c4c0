"""Numbers as colours."""

from __future__ import annotations

import numpy as np

from digitpad.core.inside.colours import ABOVE, BELOW, diverging, grey, of_layer, over_image, top_of
from digitpad.core.inside.network import Layer

VALUES = np.array([-2.0, -1.0, 0.0, 1.0, 2.0], np.float32)


def test_grey_goes_from_black_to_white() -> None:
    assert grey(VALUES, 2.0)[:, 0].tolist() == [0, 0, 0, 128, 255]


def test_signs_have_their_colours_and_zero_is_black() -> None:
    colours = diverging(VALUES, 2.0)
    assert tuple(colours[4]) == ABOVE
    assert tuple(colours[0]) == BELOW
    assert not colours[2].any()
    assert tuple(diverging(VALUES * 9, 2.0)[4]) == ABOVE  # what is beyond the top stays there


def test_only_layers_that_go_below_zero_are_in_two_colours() -> None:
    scores, rectified = Layer("d", "dense", (5,)), Layer("d", "dense", (5,), activation="ReLU")
    np.testing.assert_array_equal(of_layer(scores, VALUES, 2.0), diverging(VALUES, 2.0))
    np.testing.assert_array_equal(of_layer(rectified, np.abs(VALUES), 2.0), grey(np.abs(VALUES), 2.0))
    np.testing.assert_array_equal(of_layer(rectified, VALUES, 2.0), diverging(VALUES, 2.0))  # whatever it is called


def test_ink_without_evidence_stays_grey_and_is_seen_under_colours() -> None:
    image, nothing = np.ones((28, 28), np.float32), np.zeros((28, 28), np.float32)
    plain = over_image(image, nothing, 1.0)
    assert (plain == plain[0, 0, 0]).all()
    assert 100 < plain[0, 0, 0] < 200
    coloured, without_ink = (over_image(what, nothing + 0.5, 1.0) for what in (image, nothing))
    assert (coloured.sum(2) > without_ink.sum(2)).all()
    assert (coloured[..., 0] > coloured[..., 2]).all()


def test_a_layer_of_zeros_has_a_top() -> None:
    assert top_of(np.zeros(3, np.float32)) > 0
    assert top_of(VALUES) == 2.0
