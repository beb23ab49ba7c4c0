"""From a prepared image back to strokes, so that a digit of MNIST can lie on the canvas.

A thin pen goes to and fro until all ink is covered, in one stroke: nobody writes like that, but what the network sees
of it is nearly the image again, and one digit stays one stroke.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.recognition.sizes import FIELD

_LINES_PER_PIXEL: Final = 4  # pen lines, and so fine pixels, along a pixel's side
_LEAST_PIECE: Final = 4  # fine pixels; a smaller piece is dust and left out
_NEIGHBOURS: Final = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))
_Cell = tuple[int, int]


def trace(image: NDArray[np.uint8]) -> Drawing:
    """A drawing that looks like `image`, (28, 28) uint8, ink = 255, and lies as it does in its field."""
    ink = _fine(image)
    for turned, grey in ((ink, image), (ink[::-1], image[::-1]), (ink.T, image.T), (ink.T[::-1], image.T[::-1])):
        _reach_edge(turned, grey)
    pieces = [way for covered, way in _ways(ink) if covered >= _LEAST_PIECE]
    if not pieces:
        return Drawing()
    joined = np.zeros_like(ink)
    joined[tuple(np.array(pieces[0]).T)] = True
    for piece in pieces[1:]:
        _join(joined, np.array(piece))
    ((_, way),) = _ways(joined)
    side = FIELD * _LINES_PER_PIXEL
    return Drawing((Stroke.of([((x + 0.5) / side, (y + 0.5) / side) for y, x in _turns(way)], width=1 / side),))


def _ways(ink: NDArray[np.bool_]) -> list[tuple[int, list[_Cell]]]:
    """For each connected piece: how many fine pixels it has, and a way through all of them."""
    left = {(y, x) for y, x in np.argwhere(ink).tolist()}
    ways = []
    while left:
        ways.append(_walk(min(left), left))
    return ways


def _join(joined: NDArray[np.bool_], piece: NDArray[np.intp]) -> None:
    """Add a piece, and a thin line to it where it is nearest: separate pieces could be read as digits of their own.

    Changes `joined`.
    """
    there = np.argwhere(joined)
    apart = np.abs(there[:, None] - piece).max(2)
    start, end = np.unravel_index(int(apart.argmin()), apart.shape)
    steps = int(apart[start, end]) + 1
    hair = np.round(np.linspace(there[start], piece[end], steps)).astype(int)
    joined[tuple(hair.T)] = True
    joined[tuple(piece.T)] = True


def _walk(start: _Cell, left: set[_Cell]) -> tuple[int, list[_Cell]]:
    """Take out of `left` all that can be reached from `start`: how many cells, and the way through them, step by step.

    Where the way ends, it goes back over its own steps to the last turning.
    """
    left.remove(start)
    trail, way, covered, end = [start], [start], 1, 1
    while trail:
        y, x = trail[-1]
        ahead = next((cell for dy, dx in _NEIGHBOURS if (cell := (y + dy, x + dx)) in left), None)
        if ahead is not None:
            left.remove(ahead)
            trail.append(ahead)
            covered += 1
        else:
            trail.pop()
        if trail:
            way.append(trail[-1])
        end = len(way) if ahead is not None else end
    return covered, way[:end]


def _turns(way: list[_Cell]) -> list[_Cell]:
    """The ends of a way, the places where it turns, and the places beside those: a smooth line stays straight there."""
    steps = np.diff(np.array(way), axis=0)
    turned = np.zeros(len(way), bool)
    turned[[0, -1]] = True
    turned[1:-1] = (steps[1:] != steps[:-1]).any(1)
    kept = turned.copy()
    kept[1:] |= turned[:-1]
    kept[:-1] |= turned[1:]
    return [way[int(place)] for place in np.flatnonzero(kept)]


def _reach_edge(ink: NDArray[np.bool_], grey: NDArray[np.uint8]) -> None:
    """Extend the ink by a thin line to the upper edge of the grey pixels, as preparing it again measures from there.

    Changes `ink`.
    """
    rows = np.flatnonzero(grey.any(1))
    if len(rows):
        top = int(rows[0]) * _LINES_PER_PIXEL
        column = int(grey[rows[0]].argmax()) * _LINES_PER_PIXEL + _LINES_PER_PIXEL // 2
        below = np.flatnonzero(ink[top:, column])
        ink[top : top + (int(below[0]) if len(below) else 1), column] = True


def _fine(image: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Black or white in pixels a quarter as wide: the darkest of each old pixel's sixteen, as many as it is grey."""
    from PIL import Image  # a tenth of the window's start that nobody need wait for

    side = FIELD * _LINES_PER_PIXEL
    smooth = np.asarray(Image.fromarray(image).resize((side, side), Image.Resampling.BICUBIC), np.float32)
    blocks = smooth.reshape(FIELD, _LINES_PER_PIXEL, FIELD, _LINES_PER_PIXEL).swapaxes(1, 2).reshape(FIELD, FIELD, -1)
    rank = np.argsort(np.argsort(-blocks, axis=2, kind="stable"), axis=2)
    counts = np.round(image / np.float32(255) * _LINES_PER_PIXEL**2)
    chosen = rank < counts[:, :, None]
    fine: NDArray[np.bool_] = chosen.reshape(FIELD, FIELD, _LINES_PER_PIXEL, -1).swapaxes(1, 2).reshape(side, side)
    return fine
