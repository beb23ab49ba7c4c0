"""The training of the network for decimal points, on a few windows: it learns, and NumPy says what it says."""

from __future__ import annotations

import numpy as np

from digitpad.core.lines.window_network import (
    WINDOW_CHANNELS,
    WINDOW_HEIGHT,
    WINDOW_WIDTH,
    WindowNetwork,
    load_points,
    weight_shapes,
)
from digitpad.core.paths import default_paths
from tools.train_points import gaps_with_point, trained, windows_of_sheet


def test_it_learns_what_a_point_is() -> None:
    random = np.random.default_rng(3)
    windows = random.random((256, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS)).astype(np.float32) * np.float32(0.2)
    labels = random.random(256) < 0.5
    windows[labels, 20:25, 16:21, :2] += 0.8
    weights = trained(windows, labels, 8)
    assert [one.shape for one in weights] == list(weight_shapes().values())
    said = WindowNetwork.of(weights).odds(list(windows)) > 0
    assert (said == labels).mean() > 0.97


def test_gaps_of_numbers() -> None:
    assert gaps_with_point("3,5") == [True]
    assert gaps_with_point("18.24") == [False, True, False]
    assert gaps_with_point("407") == [False, False]


def test_the_bundled_network_says_what_the_windows_of_a_sheet_are_labelled() -> None:
    """Of a sheet that it has not learned from."""
    windows, labels = windows_of_sheet((440_000, "mild"))
    assert windows.shape[1:] == (WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS)
    assert len(windows) == len(labels) > 100
    assert 0.15 < labels.mean() < 0.45
    said = load_points(default_paths().points).odds(list(windows)) > 0
    assert (said == labels).mean() > 0.93
