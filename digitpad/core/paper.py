"""From a photo or scan of paper to ink: background, threshold, rules and specks, each step a picture to look at.

Arrays are (h, w); grey is uint8 with 0 = black, darkness and ink are float32 in 0..1 with ink = 1, masks are bool.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Grey = NDArray[np.uint8]
Ink = NDArray[np.float32]
Mask = NDArray[np.bool_]

_WORK_SIDE: Final = 2400
"""Longest side at which pages are analysed, pixels."""
_BLOCKS: Final = 48
"""Blocks along the longest side, for each of which the paper's grey is estimated."""
_PAPER_RANK: Final = 0.85  # of a block's pixels: ink is rarer than the rest
_NOISE: Final = 4.5  # standard deviations of the paper's grain that ink is darker
_LEAST: Final = 0.07  # least darkness of ink, where there is no grain
_STRONG: Final = 1.8  # times the threshold: something in a stroke must be that dark
_STEEPEST: Final = 6.0  # degrees of skew that are looked for
_THIN: Final = 8  # pixels of a row that are looked at together
_WINDOW: Final = 25  # such groups: darkness of more than half of them is a rule's
_APART: Final = 6  # pixels between a rule and the paper above and below it
_SURE: Final = 1.25  # times a rule's own darkness is taken away, because it varies


@dataclass(frozen=True, eq=False)
class Step:
    """One step as a picture. `name`: what was done; `grey`: (h, w) uint8."""

    name: str
    grey: Grey


@dataclass(frozen=True, eq=False)
class Paper:
    """The ink of a page.

    `ink`: darkness of what is ink, 0 elsewhere; `mask`: where that is; `rules`: the darkness of ruled lines that was
    taken away; `scale`: pixels here for a pixel of the picture; `turned`: degrees by which the picture was turned
    clockwise to make its lines level; `steps`: how it came about.
    """

    ink: Ink
    mask: Mask
    rules: Ink
    scale: float
    turned: float
    steps: tuple[Step, ...]


def read_paper(grey: Grey) -> Paper:
    """Find the ink of a page: (h, w) uint8, dark on light or light on dark, however it is lit."""
    small, scale = _at_work_size(grey)
    dark, _ = darkness(small)
    steps = [Step("picture", small), Step("light taken out", _picture(dark))]
    turned = skew(threshold(dark))
    if abs(turned) >= 0.15:
        dark = _rotated(dark, turned)
        steps.append(Step(f"turned by {turned:.1f}°", _picture(dark)))
    dark, rules = without_rules(dark)
    if float(rules.max(initial=0)) > _LEAST:
        steps.append(Step("rules taken away", _picture(dark)))
    mask = threshold(dark)
    steps.append(Step("ink found", _picture(mask.astype(np.float32))))
    return Paper(np.where(mask, dark, np.float32(0)), mask, rules, scale, turned, tuple(steps))


def darkness(grey: Grey) -> tuple[Ink, bool]:
    """How much darker than the paper around it each pixel is, and whether the picture was light on dark."""
    values = grey.astype(np.float32)
    rest = values - _background(values, 0.5)
    light_on_dark = float((rest**3).mean()) > 0  # ink is rare and far from the paper's grey
    if light_on_dark:
        values = 255 - values
    paper = np.maximum(_background(values, _PAPER_RANK), 1)
    return (1 - values / paper).clip(0, 1), light_on_dark


def threshold(dark: Ink) -> Mask:
    """Ink is darker than the grain of the paper, and every stroke is clearly darker somewhere."""
    import cc3d

    grain = dark - box_mean(dark, 5)
    noise = 1.4826 * float(np.median(np.abs(grain[::3, ::3]))) + 1e-6
    low = max(_NOISE * noise, _LEAST)
    # How dark ink is, is seen where it is darkest; what is far paler is show-through, a smudge or a rule's rest.
    peak = float(np.quantile(box_mean(dark, 3)[dark > low], 0.95)) if (dark > low).any() else 1.0
    low = max(low, 0.3 * peak)
    weak = box_mean(dark, 3) > low
    labels = cc3d.connected_components(weak, connectivity=8)
    strong = np.zeros(int(labels.max()) + 1, bool)
    strong[labels[weak & (dark > min(_STRONG * low, 0.8 * peak))]] = True
    strong[0] = False
    kept: Mask = strong[labels]
    return kept


def skew(mask: Mask) -> float:
    """Degrees, clockwise, by which to turn a page so that its lines are level; 0 where nothing tells."""
    rows, columns = np.nonzero(mask)
    if len(rows) < 200:
        return 0.0
    if len(rows) > 40_000:
        chosen = np.random.default_rng(0).choice(len(rows), 40_000, replace=False)
        rows, columns = rows[chosen], columns[chosen]
    angles = np.arange(-_STEEPEST, _STEEPEST + 0.01, 0.25)
    best = _sharpest(rows, columns, angles)
    return _sharpest(rows, columns, best + np.arange(-0.25, 0.26, 0.05))


def _sharpest(rows: NDArray[np.intp], columns: NDArray[np.intp], angles: NDArray[np.float64]) -> float:
    """The angle at which projecting the ink on the page's side gives the sharpest peaks."""
    scores = []
    for angle in angles:
        heights = (rows - np.tan(np.radians(angle)) * columns).astype(np.int64)
        profile = np.bincount(heights - heights.min()).astype(float)
        scores.append(float((np.diff(profile) ** 2).sum()))
    return float(angles[int(np.argmax(scores))])


def without_rules(dark: Ink) -> tuple[Ink, Ink]:
    """Take ruled lines away: the darkness that goes on along a row or column for longer than any stroke.

    Returns what is left, and the rules' own darkness.
    """
    rules = np.maximum(_along_rows(dark), _along_rows(dark.T).T)
    return (dark - rules).clip(0, 1), rules


def _along_rows(dark: Ink) -> Ink:
    """(h, w): the darkness that more than half of a row's pixels nearby have, beyond what rows above and below have."""
    height, width = dark.shape
    columns = max(1, width // _THIN)
    thin = dark[:, : columns * _THIN].reshape(height, columns, _THIN).mean(2)
    window = min(_WINDOW, columns if columns % 2 else columns - 1)
    if window < 3:
        return np.zeros_like(dark)
    padded = np.pad(thin, ((0, 0), (window // 2, window // 2)), mode="reflect" if columns > window // 2 else "edge")
    median = np.median(np.lib.stride_tricks.sliding_window_view(padded, window, axis=1), axis=2)
    # Paper that is dark everywhere is no rule: only what stands out from the rows around it.
    around = np.minimum(np.roll(median, _APART, axis=0), np.roll(median, -_APART, axis=0))
    rule = (median - around).clip(0, None).astype(np.float32)
    rule = np.maximum(rule, np.maximum(np.roll(rule, 1, axis=0), np.roll(rule, -1, axis=0)))  # it may lean a little
    wide = np.repeat(rule, _THIN, axis=1)
    return np.pad(wide, ((0, 0), (0, width - wide.shape[1])), mode="edge") * np.float32(_SURE)


def box_mean(values: Ink, size: int, axis: int | None = None) -> Ink:
    """The mean of a square (or, with `axis`, a line) of `size` pixels around each pixel; edges are repeated."""
    for each in (0, 1) if axis is None else (axis,):
        before, after = size // 2, size - 1 - size // 2
        padding = [(0, 0), (0, 0)]
        padding[each] = (before + 1, after)
        sums = np.cumsum(np.pad(values, padding, mode="edge"), axis=each, dtype=np.float64)
        n = values.shape[each]
        high = np.take(sums, np.arange(size, size + n), axis=each)
        low = np.take(sums, np.arange(n), axis=each)
        values = ((high - low) / size).astype(np.float32)
    return values


def _background(values: Ink, rank: float) -> Ink:
    """The grey of the paper under each pixel: a rank of each block, made smooth."""
    height, width = values.shape
    side = max(8, round(max(height, width) / _BLOCKS))
    rows, columns = max(1, height // side), max(1, width // side)
    blocks = values[: rows * side, : columns * side] if rows * side <= height else values
    blocks = blocks.reshape(rows, blocks.shape[0] // rows, columns, blocks.shape[1] // columns)
    coarse = np.quantile(blocks.transpose(0, 2, 1, 3).reshape(rows, columns, -1)[..., ::3], rank, axis=2)
    coarse = _median3(_median3(coarse.astype(np.float32)))
    smooth = Image.fromarray(box_mean(coarse, 3)).resize((width, height), Image.Resampling.BICUBIC)
    return np.asarray(smooth, np.float32)


def _median3(values: Ink) -> Ink:
    padded = np.pad(values, 1, mode="edge")
    height, width = values.shape
    around = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    median: Ink = np.median(np.stack(around), axis=0).astype(np.float32)
    return median


def _at_work_size(grey: Grey) -> tuple[Grey, float]:
    scale = min(1.0, _WORK_SIDE / max(grey.shape))
    if scale == 1.0:
        return grey, 1.0
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    return np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.BOX, reducing_gap=2.0)), scale


def _rotated(dark: Ink, degrees: float) -> Ink:
    turned = Image.fromarray(dark).rotate(degrees, Image.Resampling.BILINEAR, expand=True, fillcolor=0)
    return np.asarray(turned, np.float32)


def _picture(dark: Ink) -> Grey:
    return np.rint(255 * (1 - dark)).astype(np.uint8)


def boxes(mask: Mask) -> Iterator[tuple[int, int, int, int, int]]:
    """(left, top, right, bottom, pixels) of each connected piece of ink."""
    import cc3d

    labels = cc3d.connected_components(mask, connectivity=8)
    about = cc3d.statistics(labels)
    for place, count in zip(about["bounding_boxes"][1:], about["voxel_counts"][1:], strict=True):
        rows, columns = place[0], place[1]
        yield columns.start, rows.start, columns.stop, rows.stop, int(count)
