"""Made pages full of numbers, as they are read, with the truth about each number that was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageDigit, PageReading, parts_of_numbers, read_page
from digitpad.core.recognition.predict import Classifier
from tests.support.page_photo import page_of
from tests.support.pages import Truth, make_page

_LINES, _NUMBERS = 12, 4
_LENGTHS = (3, 6)
_SAME_PLACE = 0.4
"""Least share of two boxes' common area, of the area of both, for them to be about the same number."""


@dataclass(frozen=True, eq=False)
class CheckedNumber:
    """A number as it was read; `parts`: with what is marked; `truth`: what stands there, None if that is no number."""

    parts: tuple[PageDigit, ...]
    text: str
    truth: str | None

    @property
    def is_wrong(self) -> bool:
        """Whether it was read as something else than stands there."""
        return self.text != self.truth


def number_lines(seed: int) -> tuple[str, ...]:
    """Lines of numbers, the same for the same seed."""
    random = np.random.default_rng([seed, 26])
    return tuple(
        " ".join("".join(map(str, random.integers(0, 10, random.integers(*_LENGTHS)))) for _ in range(_NUMBERS))
        for _ in range(_LINES)
    )


def read_made_page(
    seed: int,
    classifier: Classifier,
    network: PageNetwork,
    *,
    kind: str,
    source: str = "strokes",
    samples: Sequence[StrokeSample] = (),
) -> tuple[PageReading, Truth]:
    """A page full of numbers; the same for the same arguments."""
    picture, truth = make_page(seed, kind=kind, lines=number_lines(seed), source=source, samples=samples)
    page = page_of(picture, f"page-{seed}.png")
    return read_page(page, classifier, network), truth


def checked_numbers(reading: PageReading, truth: Truth) -> Iterator[CheckedNumber]:
    """Each number that was read, with the one that stands in its place."""
    there = true_numbers(truth)
    for line in reading.lines:
        for parts in parts_of_numbers(line):
            digits = [digit for digit in parts if digit.counts]
            box = _around([digit.box for digit in digits])
            best = max(there, key=lambda one: _share(one[1], box), default=None)
            found = best is not None and _share(best[1], box) >= _SAME_PLACE
            text = "".join(str(digit.digit) for digit in digits)
            yield CheckedNumber(parts, text, best[0] if found and best is not None else None)


def true_numbers(truth: Truth) -> list[tuple[str, Box]]:
    """Each number that stands on a made page, and its box."""
    digits = iter(truth.digits)
    numbers = []
    for line in truth.lines:
        for text in line.split():
            own = [next(digits) for _ in text]
            numbers.append((text, _around([(round(d.x), round(d.y), round(d.x + d.w), round(d.y + d.h)) for d in own])))
    return numbers


def _around(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _share(one: Box, other: Box) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    common = max(0, wide) * max(0, high)
    return common / (_area(one) + _area(other) - common)


def _area(box: Box) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
