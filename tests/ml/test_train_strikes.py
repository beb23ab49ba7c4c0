"""What the network for struck digits learns from, and whether the bundled one says so of sheets it has not seen."""

from __future__ import annotations

import numpy as np

from digitpad.core.lines.window_network import WINDOW_CHANNELS, WINDOW_HEIGHT, WINDOW_WIDTH, load_strikes
from digitpad.core.paths import default_paths
from tools.train_strikes import windows_of_sheet


def test_the_bundled_network_tells_struck_digits_from_others() -> None:
    windows, struck = windows_of_sheet(("list", "mild", 440_000))
    assert windows.shape[1:] == (WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS)
    assert len(windows) == len(struck) > 100
    assert 0.2 < struck.mean() < 0.8
    seen = (windows / np.array([160, 255, 255, 255])).astype(np.float32)
    odds = load_strikes(default_paths().strikes).odds(list(seen))
    assert (odds[~struck] < 0).mean() > 0.95
    assert (odds[struck] > 0).mean() > 0.75


def test_digits_of_hands_that_differ_are_not_struck_out() -> None:
    windows, struck = windows_of_sheet(("varied", "hard", 440_001))
    seen = (windows / np.array([160, 255, 255, 255])).astype(np.float32)
    assert struck.mean() < 0.1
    odds = load_strikes(default_paths().strikes).odds(list(seen))
    assert (odds[~struck] < 0).mean() > 0.9
    assert (odds[~struck] < 4).mean() > 0.99  # more is struck out for sure
