"""A sheet of paper in a picture: the ink on it at several scales, and where on the page what lies on it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.ink.network import InkNetwork
from digitpad.core.ink.pyramid import resized
from digitpad.core.pages.digits.levels import LEAST_INK, Level, levels_of
from digitpad.core.pages.digits.pieces import Box, Grey, Ink
from digitpad.core.pages.sheets.flat import Flat
from digitpad.core.pages.sheets.sheet import places_before_turn, projected, warped

_SIDES: Final = np.array([(0.5, 0), (-0.5, 0), (0, 0.5), (0, -0.5)])  # of a pixel, to find out how sizes change
_AS_BLACK: Final = 0.9  # probability of ink: with more it is shown as black
_STEP_SIDE: Final = 1600  # pixels of the longest side of the steps' pictures


@dataclass(frozen=True, eq=False)
class Step:
    """One step as a picture. `name`: what was done; `grey`: (h, w) uint8."""

    name: str
    grey: Grey


@dataclass(frozen=True, eq=False)
class SheetPlace:
    """How a sheet lies on a page: what was read refers to it, and so keeps no pixels.

    `to_page`: (3, 3), its places to those on the page; `size`: (width, height) of the page.
    """

    to_page: NDArray[np.float64]
    size: tuple[int, int]

    def on_page(self, box: Box, scale: float) -> Box:
        """Where what lies in a box (left, top, right, bottom) of a level of that scale lies on the page."""
        return _moved(self.to_page, np.array([side / scale for side in box], np.float64), 1.0, self.size)


@dataclass(frozen=True, eq=False)
class Paper:
    """The ink of a sheet, level as its lines are. `levels`: from the coarsest."""

    levels: tuple[Level, ...]
    place: SheetPlace

    def from_page(self, box: Box, level: Level) -> Box:
        """Where what lies in a box on the page lies on a level."""
        height, width = level.ink.shape
        return _moved(_inverse(self.place.to_page), np.array(box, np.float64), level.scale, (width, height))

    def holds(self, box: Box) -> bool:
        """Whether the middle of a box on the page is on this sheet."""
        place = _inverse(self.place.to_page) @ ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 1.0)
        x, y = place[:2] / place[2]
        height, width = self.levels[-1].ink.shape
        return bool(0 <= x * self.levels[-1].scale < width and 0 <= y * self.levels[-1].scale < height)


def _inverse(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    inverse: NDArray[np.float64] = np.linalg.inv(matrix).astype(np.float64)
    return inverse


def _moved(matrix: NDArray[np.float64], box: NDArray[np.float64], scale: float, room: tuple[int, int]) -> Box:
    """The whole pixels of a box that was moved, of the size that it has there, in a room of (width, height)."""
    left, top, right, bottom = box.tolist()
    middle = np.array([(left + right) / 2, (top + bottom) / 2])
    around = np.array([middle, *(middle + side for side in _SIDES)])
    places = projected(around, matrix) * scale
    grown = np.linalg.norm(places[1] - places[2]), np.linalg.norm(places[3] - places[4])
    sides = []
    for place, length, most in zip(
        places[0], ((right - left) * grown[0], (bottom - top) * grown[1]), room, strict=True
    ):
        low = min(max(0, int(np.floor(place - length / 2 + 1e-6))), max(0, most - 1))
        sides.append((low, min(most, max(low + 1, int(np.ceil(place + length / 2 - 1e-6))))))
    (x0, x1), (y0, y1) = sides
    return x0, y0, x1, y1


def read_paper(
    flat: Flat,
    size: tuple[int, int],
    network: InkNetwork,
    check: Callable[[], None],
    *,
    least_ink: float = LEAST_INK,
) -> Paper:
    """The ink of a sheet of a page of (width, height). `check` is called between steps."""
    grey = 255 - flat.grey if flat.is_light_on_dark else flat.grey
    return Paper(levels_of(grey, network, check, least_ink=least_ink), SheetPlace(flat.to_page, size))


def paper_at(papers: Sequence[Paper], box: Box) -> Paper:
    """The sheet on which a box of the page lies, the first one if it lies on none."""
    return next((paper for paper in papers if paper.holds(box)), papers[0])


def turned_paper(paper: Paper, degrees: float) -> Paper:
    """The sheet's ink turned clockwise."""
    levels = tuple(_turned_level(level, degrees) for level in paper.levels)
    before, after = (
        (level.ink.shape[1] / level.scale, level.ink.shape[0] / level.scale) for level in (paper.levels[-1], levels[-1])
    )
    back = places_before_turn(degrees, before, after)
    return Paper(levels, replace(paper.place, to_page=paper.place.to_page @ back))


def _turned_level(level: Level, degrees: float) -> Level:
    return replace(
        level,
        ink=_turned(level.ink, degrees),
        printed=_turned(level.printed, degrees),
        finer=level.finer and _turned_level(level.finer, degrees),
        grey=None if level.grey is None else _turned_grey(level.grey, degrees),
    )


def _turned(ink: Ink, degrees: float) -> Ink:
    image = Image.fromarray(ink).rotate(-degrees, Image.Resampling.BILINEAR, expand=True)
    return np.asarray(image, np.float32).clip(0, 1)


def _turned_grey(grey: Grey, degrees: float) -> Grey:
    paper = int(np.median(grey))
    turned = Image.fromarray(grey).rotate(-degrees, Image.Resampling.BILINEAR, expand=True, fillcolor=paper)
    return np.asarray(turned)


def steps_of(grey: Grey, papers: Sequence[Paper]) -> tuple[Step, ...]:
    """The page, and the ink of its sheets where it lies on the page, without what is too faint to count."""
    small = resized(grey, min(1.0, _STEP_SIDE / max(grey.shape)))
    ink = np.zeros(small.shape, np.float32)
    for paper in papers:
        np.maximum(ink, _on_picture(paper, small.shape), out=ink)
    return Step("picture", small), Step("ink found", np.rint(255 * (1 - ink / _AS_BLACK).clip(0)).astype(np.uint8))


def _on_picture(paper: Paper, shape: tuple[int, int]) -> Ink:
    """A sheet's ink at its finest level, as it lies in a picture of the page of (h, w) pixels."""
    level = paper.levels[-1]
    grow = np.diag([paper.place.size[0] / shape[1], paper.place.size[1] / shape[0], 1.0])
    to_level = np.diag([level.scale, level.scale, 1.0]) @ _inverse(paper.place.to_page) @ grow
    return warped(level.counted, shape[::-1], to_level).clip(0, 1)
