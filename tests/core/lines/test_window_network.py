"""The small networks that see windows of fields: what they say, and what becomes of a damaged file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import ModelError
from digitpad.core.lines.window_network import (
    HANDWRITING_FILE,
    POINTS_FILE,
    STRIKES_FILE,
    WINDOW_CHANNELS,
    WINDOW_HEIGHT,
    WINDOW_WIDTH,
    InkWindow,
    WindowNetwork,
    load_handwriting,
    load_points,
    load_strikes,
    weight_shapes,
)
from digitpad.core.paths import default_paths

FOLDER = default_paths().points


def window(*, dot: bool) -> InkWindow:
    """Two ones, 24 pixels high on a base line at 23, and between them a dot or none."""
    dark = np.zeros((WINDOW_HEIGHT, WINDOW_WIDTH), np.float32)
    left, right = dark.copy(), dark.copy()
    left[1:24, 7:10] = right[1:24, 26:29] = 1
    spot = dark.copy()
    spot[20:24, 16:20] = dot
    everything = np.maximum(np.maximum(left, right), spot)
    return np.stack([everything, everything, left, right], -1)


def test_a_dot_between_two_digits_is_a_point() -> None:
    without, dotted = load_points(FOLDER).odds([window(dot=False), window(dot=True)])
    assert dotted > 2
    assert without < -2


def test_it_is_a_convolution_that_is_halved_three_times_and_two_dense_layers() -> None:
    """Weights of which all but the first are passed through as they are."""
    weights = {name: np.zeros(shape, np.float32) for name, shape in weight_shapes().items()}
    weights["kernel0"][1, 1, 0, 0] = weights["kernel1"][1, 1, 0, 0] = weights["kernel2"][1, 1, 0, 0] = 2.0
    weights["dense0"][0, 0] = weights["dense1"][0, 0] = 1.0
    weights["dense1_bias"][0] = -0.5
    network = WindowNetwork.of(list(weights.values()))
    seen = np.zeros((2, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS), np.float32)
    seen[0, 7, 7, 0] = 1.0  # the first place of the last halving sees rows and columns 7 to 14
    seen[1, 6, 7, 0] = 1.0
    assert network.odds(list(seen)).tolist() == [7.5, -0.5]


@pytest.mark.parametrize(
    ("file", "load"),
    [
        (FOLDER / POINTS_FILE, load_points),
        (default_paths().strikes / STRIKES_FILE, load_strikes),
        (default_paths().handwriting / HANDWRITING_FILE, load_handwriting),
    ],
)
@pytest.mark.parametrize("damage", ["missing", "cut", "text", "shape", "kind", "no number"])
def test_a_damaged_file_is_an_error_for_people(
    damage: str, file: Path, load: Callable[[Path], WindowNetwork], tmp_path: Path
) -> None:
    damaged_file = tmp_path / file.name
    shape = weight_shapes()["kernel0"]
    damaged = {
        "shape": np.zeros((3, 3), np.float32),
        "kind": np.zeros(shape, np.float64),
        "no number": np.full(shape, np.nan, np.float32),
    }
    if damage in damaged:
        with np.load(file) as bundled:
            arrays = {name: damaged[damage] if name == "kernel0" else bundled[name] for name in bundled.files}
        np.savez(damaged_file, **arrays)
    elif damage != "missing":
        shutil.copy(file, damaged_file)
        damaged_file.write_bytes(damaged_file.read_bytes()[:5000] if damage == "cut" else b"no archive")
    with pytest.raises(ModelError, match="missing or damaged"):
        load(tmp_path)
