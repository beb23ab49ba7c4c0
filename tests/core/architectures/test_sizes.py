"""What layers give and cost, and what is impossible; tests/ml/test_architectures.py compares that with Keras."""

from __future__ import annotations

import pytest

from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.layers import (
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAverage,
    HiddenLayer,
    Pooling,
)
from digitpad.core.architectures.sizes import network_size, shape_text


def test_the_printed_network_layer_by_layer() -> None:
    size = network_size(BUNDLED_LAYERS["paper"])
    assert not size.problem
    shapes = [(26, 26, 32), (13, 13, 32), (11, 11, 64), (9, 9, 64), (4, 4, 64), (1024,), (1024,), (100,)]
    assert [one.shape for one in size.layers] == shapes
    assert (shape_text(shapes[0]), shape_text(shapes[-2])) == ("26\u00a0×\u00a026\u00a0×\u00a032", "1,024")
    assert [one.parameters for one in size.layers] == [320, 0, 18_496, 36_928, 0, 0, 0, 102_500]
    assert (size.output.shape, size.output.parameters, size.output.cost) == ((10,), 1_010, 1_000)
    assert (size.parameters, size.cost) == (159_254, 194_688 + 2_230_272 + 2_985_984 + 102_400 + 1_000)


@pytest.mark.parametrize(
    ("layers", "place", "sentence"),
    [
        ([Convolution(8, 28), Convolution(8, 3)], 1, "A window of 3x3 does not fit into an image of 1x1"),
        ([Pooling("max", 20), Pooling("average", 2)], 1, "A window of 2x2 does not fit into an image of 1x1"),
        (
            [Dense(10)],
            0,
            "what comes to it is an image of 28\u00a0×\u00a028\u00a0×\u00a01. Put flatten or global average before it",
        ),
        ([Flatten(), Convolution(8)], 1, "needs an image, but before it the values were put into a row"),
        ([Flatten(), Flatten()], 1, "in a row already"),
        ([GlobalAverage(), Pooling()], 1, "needs an image"),
        ([Convolution(1024, 3, padding="same"), Convolution(1024, 28)], 1, "would have 822,084,608 parameters"),
        ([Convolution(256, 9, padding="same"), Convolution(256, 9, padding="same")], 1, "multiply-adds for each image"),
        ([Convolution(1024, 1), Convolution(1, 1)], 0, ""),
    ],
)
def test_what_is_impossible_is_said_where_it_stands(layers: list[HiddenLayer], place: int, sentence: str) -> None:
    size = network_size(layers)
    problems = {number: one.problem for number, one in enumerate(size.layers) if one.problem}
    if sentence:
        assert list(problems) == [place]
        assert sentence in problems[place]
        assert size.problem == problems[place]
        assert all(not one.shape for one in size.layers[place:])  # nothing is known of what follows
    else:
        assert not problems


def test_a_network_that_ends_with_an_image_says_so_at_its_outputs() -> None:
    for layers in ((), (Convolution(4), Dropout(0.2), BatchNormalisation())):
        size = network_size(layers)
        assert "End with flatten or global average" in size.output.problem
        assert size.problem == size.output.problem


def test_what_is_too_much_only_together_is_said_of_the_whole() -> None:
    size = network_size((Flatten(), Dense(4096), Dense(4096), Dense(10)))
    assert not any(one.problem for one in (*size.layers, size.output))
    assert size.problem == f"The network has {size.parameters:,} parameters; at most 20,000,000 can be trained here."
