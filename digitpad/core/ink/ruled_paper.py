"""Ruled and squared paper that lies askew: how far its rules lean; unless they are level they are taken for strokes."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from digitpad.core.ink.normalise import GreyImage

_Values: TypeAlias = NDArray[np.float32]

_SIDE: Final = 320  # pixels of the longest side at which rules are looked for
_SMALLEST: Final = 160  # pixels of a picture's shorter side
_AROUND: Final = 6.0  # pixels: radius in which the paper's grey is
_LEAST_CAP: Final = 4.0  # grey values: what differs more from the paper counts no more than that, or
_CAP: Final = 0.9  # than so much of the picture differs from it
_WAVES: Final = (8.0, 128.0)  # in the picture: rules are neither the paper's light nor its grain
_STEPS: Final = 2  # of a degree
_SMOOTH: Final = np.array([0.15, 0.2, 0.3, 0.2, 0.15])
_CLEAR: Final = 4.0  # times as strong as in most directions
_DARK: Final = 2.0  # grey values: of a rule, at least
_COVERED: Final = 0.45  # of a rule's way through the picture
_NEAR: Final = 8  # pixels to each side of a rule, within which it is
_THIN: Final = 0.6  # times as dark at most: the edges of thick strokes are long and straight, too, but on one side
_LONG: Final = 0.4  # of the longest way through it: shorter ones say little
_RULES: Final = 2  # in each direction, at least
_RULED: Final = 6  # or so many in one of them: ruled paper
_STRAIGHT: Final = 7.0  # degrees: less does no harm


def rules_lean(grey: GreyImage) -> float:
    """Degrees within 45 by which the rules of squared or ruled paper are turned clockwise, from level or from upright.

    0 where there are none, or level ones. Told by the direction in which the spectrum is strongest, and by several
    lines along it and across, or more in one of both directions.
    """
    if min(grey.shape) < _SMALLEST:
        return 0.0
    darker = _darker_than_paper(grey)
    lean, strength = _strongest_direction(darker)
    if strength < _CLEAR or abs(lean) < _STRAIGHT:
        return 0.0
    dark = (darker > _DARK).astype(np.float32)
    level, there = _turned(dark, lean), _turned(np.ones_like(dark), lean)
    lines = [_lines(level, there, axis) for axis in (0, 1)]
    return lean if min(lines) >= _RULES or max(lines) >= _RULED else 0.0


def _darker_than_paper(grey: GreyImage) -> _Values:
    """(h, w): of a small picture, by how many grey values it is darker than what is around."""
    scale = min(1.0, _SIDE / max(grey.shape))
    size = max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale))
    small = Image.fromarray(grey).resize(size, Image.Resampling.BOX, reducing_gap=2.0)
    darker = np.asarray(small.filter(ImageFilter.GaussianBlur(_AROUND)), np.float32) - np.asarray(small, np.float32)
    cap = max(_LEAST_CAP, float(np.quantile(np.abs(darker), _CAP)))  # a pen is darker than rules
    return darker.clip(-cap, cap)


def _strongest_direction(values: _Values) -> tuple[float, float]:
    """In degrees within 45, and how many times as strong as the median one; those at right angles are one."""
    height, width = values.shape
    window = np.hanning(height)[:, None] * np.hanning(width)
    power = np.abs(np.fft.rfft2(values * window, (_SIDE, _SIDE))) ** 2
    y, x = np.fft.fftfreq(_SIDE)[:, None] * _SIDE, np.fft.rfftfreq(_SIDE)[None] * _SIDE
    waves = np.hypot(y, x)
    used = (waves > _WAVES[0]) & (waves < _WAVES[1])
    degrees = np.degrees(np.arctan2(y, x))[used] % 90
    count = 90 * _STEPS
    places = np.rint(degrees * _STEPS).astype(int) % count
    strengths = np.bincount(places, power[used], count) / np.bincount(places, minlength=count)
    strengths = np.convolve(np.pad(strengths, len(_SMOOTH) // 2, "wrap"), _SMOOTH, "valid")
    best = int(strengths.argmax())
    lean = best / _STEPS
    return lean - 90 * (lean > 45), float(strengths[best] / max(np.median(strengths), 1e-9))


def _turned(values: _Values, degrees: float) -> _Values:
    """Turned counter-clockwise, so that what leans is level."""
    return np.asarray(Image.fromarray(values).rotate(degrees, Image.Resampling.BILINEAR, expand=True))


def _lines(dark: _Values, there: _Values, axis: int) -> int:
    """How many rows or columns of a picture are mostly dark, between lighter ones. `there`: 1 where the picture is."""
    lengths = there.sum(axis)
    long = lengths > _LONG * lengths.max()
    covered = np.where(long, dark.sum(axis) / np.maximum(lengths, 1), 0.0)
    peaks = (covered > _COVERED) & (covered >= np.roll(covered, 1)) & (covered > np.roll(covered, -1))
    return sum(_is_thin(covered, place) for place in np.flatnonzero(peaks).tolist())


def _is_thin(covered: NDArray[np.floating], place: int) -> bool:
    """Whether it is lighter on both sides of a row or column."""
    sides = covered[max(0, place - _NEAR) : place + 1], covered[place : place + _NEAR + 1]
    return bool(max(side.min() for side in sides) < _THIN * covered[place])
