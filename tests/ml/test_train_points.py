"""The training of the network for decimal points, on a few windows: it learns, and NumPy says what it says."""

from __future__ import annotations

import numpy as np

from digitpad.core.lines.points import (
    WINDOW_CHANNELS,
    WINDOW_HEIGHT,
    WINDOW_WIDTH,
    SmallPointNetwork,
    weight_shapes,
)
from tools.train_points import gaps_with_point, trained, windows_of_sheet


def test_it_learns_what_a_point_is() -> None:
    random = np.random.default_rng(3)
    windows = random.random((256, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS)).astype(np.float32) * np.float32(0.2)
    labels = random.random(256) < 0.5
    windows[labels, 20:25, 16:21, :2] += 0.8
    weights = trained(windows, labels, 8)
    assert [one.shape for one in weights] == list(weight_shapes().values())
    pairs = tuple(zip(weights[::2], weights[1::2], strict=True))
    said = SmallPointNetwork(pairs[:3], pairs[3:]).point_odds(list(windows)) > 0
    assert (said == labels).mean() > 0.97


def test_gaps_of_numbers() -> None:
    assert gaps_with_point("3,5") == [True]
    assert gaps_with_point("18.24") == [False, True, False]
    assert gaps_with_point("407") == [False, False]


def test_windows_of_a_made_sheet_show_its_points() -> None:
    """Where they say there is a point, the paper is darker below the middle of the gap."""
    windows, labels = windows_of_sheet((310_000, "mild"))
    assert windows.shape[1:] == (WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS)
    assert len(windows) == len(labels) > 100
    assert 0.15 < labels.mean() < 0.45
    others = windows[..., 0] - windows[..., 2:].max(-1)
    place = others[:, 19:29, 13:23].clip(0).mean((1, 2))
    assert place[labels].mean() > 2 * place[~labels].mean()
