"""Small networks that see a window of a page: whether a point stands there, a digit is struck out, or nobody wrote it.

They see dots that are hardly ink, lines through digits, and what is filled or goes on, which no rule about connected
ink does. tools/train_points.py, train_strikes.py and train_handwriting.py train them; they are small enough to be
evaluated here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from digitpad.core.array_files import read_arrays
from digitpad.core.errors import ModelError
from digitpad.core.files import open_regular

InkWindow: TypeAlias = NDArray[np.float32]
"""(WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS). In fields: how dark the paper is, for the pen's darkness; how likely
ink is there; the ink of a digit; that of the one to its right, or of all beside it. On pages: how dark it is around a
digit; the digit's ink; both from afar, with all ink.
"""
WINDOW_HEIGHT: Final = 34
WINDOW_WIDTH: Final = 36
"""Pixels."""
WINDOW_CHANNELS: Final = 4
POINTS_FILE: Final = "points.npz"
STRIKES_FILE: Final = "strikes.npz"
HANDWRITING_FILE: Final = "handwriting.npz"
_KERNELS: Final = (12, 16, 24)
_UNITS: Final = 24
_BATCH: Final = 128  # windows at a time: a thousand would take hundreds of megabytes
_Numbers: TypeAlias = NDArray[np.float32]


class FieldNetwork(Protocol):
    """What sees windows of fields."""

    def point_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """(n,): of each gap between digits the logarithm of the odds that a point or comma stands there."""
        ...

    def strike_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """(n,): of each digit the logarithm of the odds that it is struck out, or a scribble."""
        ...


class HandwritingNetwork(Protocol):
    """What sees windows of pages."""

    def handwriting_odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """(n,): of what was read the logarithm of the odds that somebody has written it."""
        ...


@dataclass(frozen=True, eq=False)
class WindowNetwork:
    """Convolutions, (3, 3, channels, kernels), and two dense layers, each with its biases."""

    convolutions: tuple[tuple[_Numbers, _Numbers], ...]
    dense: tuple[tuple[_Numbers, _Numbers], ...]

    @classmethod
    def of(cls, weights: Sequence[_Numbers]) -> WindowNetwork:
        """With weights and biases in turn, in the order of `weight_shapes`."""
        pairs = tuple(zip(weights[::2], weights[1::2], strict=True))
        return cls(pairs[: len(_KERNELS)], pairs[len(_KERNELS) :])

    def odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        """(n,): of each window the logarithm of the odds of what the network has learned to see."""
        parts = [windows[start : start + _BATCH] for start in range(0, len(windows), _BATCH)]
        return np.concatenate([np.zeros(0, np.float32), *map(self._odds, parts)])

    def _odds(self, windows: Sequence[InkWindow]) -> NDArray[np.float32]:
        seen = np.stack(windows)
        for kernel, bias in self.convolutions:
            seen = _halved((_convolved(seen, kernel) + bias).clip(0))
        (first, offset), (last, shift) = self.dense
        hidden = (seen.reshape(len(seen), -1) @ first + offset).clip(0)
        odds: NDArray[np.float32] = (hidden @ last + shift)[:, 0]
        return odds


def load_points(folder: Path) -> WindowNetwork:
    """The bundled network for decimal points. Raises ModelError if it is missing or damaged."""
    path = folder / POINTS_FILE
    message = f"The network for decimal points {path} is missing or damaged. Install digitpad again to get it back."
    return _load(path, message)


def load_strikes(folder: Path) -> WindowNetwork:
    """The bundled network for digits that are struck out. Raises ModelError if it is missing or damaged."""
    path = folder / STRIKES_FILE
    message = f"The network for struck digits {path} is missing or damaged. Install digitpad again to get it back."
    return _load(path, message)


def load_handwriting(folder: Path) -> WindowNetwork:
    """The bundled network that tells handwriting from other things. Raises ModelError if it is missing or damaged."""
    path = folder / HANDWRITING_FILE
    message = f"The network for handwriting {path} is missing or damaged. Install digitpad again to get it back."
    return _load(path, message)


def _load(path: Path, message: str) -> WindowNetwork:
    shapes = weight_shapes()
    try:
        with open_regular(path) as file:
            arrays = read_arrays(file, *shapes)
        weights = [array.astype(np.float32, casting="no") for array in arrays.values()]
        shaped = all(array.shape == shape for array, shape in zip(weights, shapes.values(), strict=True))
        if not shaped or not all(np.isfinite(array).all() for array in weights):
            raise ValueError("wrong shape")
    except (OSError, ValueError, TypeError):
        raise ModelError(message) from None
    return WindowNetwork.of(weights)


def weight_shapes() -> dict[str, tuple[int, ...]]:
    """The names and shapes of a network's weights, in their order."""
    shapes: dict[str, tuple[int, ...]] = {}
    high, wide, channels = WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS
    for number, kernels in enumerate(_KERNELS):
        shapes |= {f"kernel{number}": (3, 3, channels, kernels), f"kernel{number}_bias": (kernels,)}
        high, wide, channels = (high - 2) // 2, (wide - 2) // 2, kernels
    shapes |= {"dense0": (high * wide * channels, _UNITS), "dense0_bias": (_UNITS,)}
    return shapes | {"dense1": (_UNITS, 1), "dense1_bias": (1,)}


def _convolved(values: _Numbers, kernel: _Numbers) -> _Numbers:
    """(n, h, w, channels) with (3, 3, channels, kernels) to (n, h - 2, w - 2, kernels)."""
    around = sliding_window_view(values, kernel.shape[:2], (1, 2))
    found: _Numbers = np.tensordot(around, kernel, ((4, 5, 3), (0, 1, 2)))
    return found


def _halved(values: _Numbers) -> _Numbers:
    """The largest of each two by two places; an odd last row and column are left out."""
    count, high, wide, channels = values.shape
    even = values[:, : high // 2 * 2, : wide // 2 * 2]
    found: _Numbers = even.reshape(count, high // 2, 2, wide // 2, 2, channels).max((2, 4))
    return found
