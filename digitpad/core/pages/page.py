"""A photo or scan to its digits in reading order: what each step found, and the reading that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

import numpy as np

from digitpad.core.pages.cover import Plan, cheapest, plan_line
from digitpad.core.pages.judge import Judged, judge
from digitpad.core.pages.lines import find_lines
from digitpad.core.pages.paper import Box, Paper, Step, read_paper
from digitpad.core.pages.picture import Page
from digitpad.core.pages.pieces import Patch, digit_height, pieces_of
from digitpad.core.pages.sift import Found, sifted
from digitpad.core.pages.spaces import number_lengths
from digitpad.core.pages.stacks import unstacked
from digitpad.core.pages.turn import turns_needed
from digitpad.core.recognition.predict import Classifier, Prediction
from digitpad.core.recognition.preprocess import Prepared

_TURNS: Final = 4
_HUGE: Final = 180  # pixels of a digit's height: strokes are wider than the blocks in which the paper is looked for
_OTHERS: Final = 0.6  # of the height that digits were thought to have: what may be digits if they were not that
_TINY: Final = 22  # pixels
_BEST_HEIGHT: Final = 90  # pixels of a digit's height at which those are looked at again
_BLOCK: Final = 8  # wider than a stroke of such a digit when three are taken together
_MANY: Final = 1500  # pieces of ink: more than a thousand digits have
_SAMPLE: Final = 200
_WORTH: Final = 0.15  # of a sample of the larger half of so many
_NEARLY: Final = 0.75  # strangeness: people who photograph one thing mean it to be a digit
_EDGE: Final = 0.004  # of the longer side
_BIT: Final = 0.6  # of a digit's height: what is smaller, and that much of itself away from the edge, is a bit, too
_COMPANY: Final = 3  # digits inside
_LEAST_SIDE: Final = 112
_MOST_SIDE: Final = 3600


@dataclass(frozen=True, eq=False)
class PageDigit:
    """Something on a page that may be a digit.

    `box`: left, top, right, bottom in pixels of the reading's page; `correction`: what a person says that it is;
    `patch`: its own ink, where it lies on the paper.
    """

    box: Box
    prepared: Prepared
    prediction: Prediction
    correction: int | None = None
    patch: Patch | None = None

    @property
    def digit(self) -> int:
        """The correction, else the most probable digit."""
        return self.prediction.digit if self.correction is None else self.correction

    @property
    def counts(self) -> bool:
        """Whether it is in the text: corrected, or not rejected."""
        return self.correction is not None or not self.prediction.rejected

    @property
    def unsure(self) -> bool:
        """Whether which digit it is, is in doubt, and nobody has said it."""
        return self.correction is None and self.prediction.unsure


@dataclass(frozen=True, eq=False)
class PageReading:
    """The digits of a page, line by line in reading order.

    `page`: the page as it was read, turned upright by `quarter_turns` clockwise quarter turns; `lines`: what was taken
    for no digit is among the digits, but not in the text; `steps`: pictures of how the ink was found.
    """

    page: Page
    quarter_turns: int
    lines: tuple[tuple[PageDigit, ...], ...]
    steps: tuple[Step, ...]
    paper: Paper

    @property
    def text(self) -> str:
        """The digits as text: a line of text for each line that has any, with spaces between its numbers."""
        return "\n".join(" ".join(numbers) for line in self.lines if (numbers := numbers_of(line)))

    @property
    def digits(self) -> tuple[PageDigit, ...]:
        """The digits that are in the text, in reading order."""
        return tuple(digit for line in self.lines for digit in line if digit.counts)

    def unturned(self, box: Box) -> tuple[int, int, int, int]:
        """(x, y, width, height) of a box in pixels of the file's page at full size, upright as EXIF says."""
        high, wide = self.page.grey.shape
        left, top, right, bottom = box
        for _ in range(self.quarter_turns % _TURNS):  # back, counter-clockwise
            left, top, right, bottom = top, wide - right, bottom, wide - left
            high, wide = wide, high
        scale = self.page.reduced
        return left * scale, top * scale, (right - left) * scale, (bottom - top) * scale


def numbers_of(line: Sequence[PageDigit]) -> tuple[str, ...]:
    """The numbers of a line, of the digits that are in the text; what is marked between them makes no gap."""
    digits = iter(line)
    numbers = (islice(digits, length) for length in number_lengths([digit.box for digit in line]))
    texts = ("".join(str(digit.digit) for digit in number if digit.counts) for number in numbers)
    return tuple(filter(None, texts))


def _unchecked(share: float) -> None:
    """Nobody wants to cancel."""


def read_page(
    page: Page,
    classifier: Classifier,
    *,
    quarter_turns: int | None = None,
    check: Callable[[float], None] = _unchecked,
) -> PageReading:
    """Find and read the digits of a page.

    `quarter_turns`: clockwise, by which the page is turned first; None: find out. `check` is called between steps with
    the share that is done, 0..1, and may raise to cancel.
    """
    check(0.0)
    turns = 0 if quarter_turns is None else quarter_turns % _TURNS
    page = turned(page, turns)
    paper, pieces = _ink_of(page, lambda: check(0.1))
    if quarter_turns is None:
        turns = turns_needed(pieces, classifier, lambda: check(0.3))
        if turns:
            page = turned(page, turns)
            paper, pieces = _ink_of(page, lambda: check(0.35))
    check(0.4)
    lines = _read(pieces, classifier, check)
    if pieces and not any(_are_digits_in(line) for line in lines):
        # Perhaps something large that is no digit told how large digits are: once more without it.
        most = _OTHERS * digit_height(pieces) / paper.scale
        other, pieces = _ink_of(page, lambda: check(0.99), most)
        again = _read(pieces, classifier, lambda _: check(0.99))
        if any(_are_digits_in(line) for line in again):
            same = (other.scale, other.turned) == (paper.scale, paper.turned)
            paper, lines = other, [*again, *(lines if same else [])]
        else:
            lines = _with_the_likeliest(lines)
    check(1.0)
    digits = [[page_digit(paper, patch, said) for patch, said in line] for line in lines]
    return PageReading(page, turns, _without_bits_at_edge(digits, page), paper.steps, paper)


def _ink_of(page: Page, check: Callable[[], None], most: float = np.inf) -> tuple[Paper, list[Patch]]:
    """A page's pieces of ink that are less than `most` pixels high, at a size at which digits are not huge or tiny."""
    paper = read_paper(page.grey, check=check)
    pieces = [piece for piece in pieces_of(paper) if piece.height < most * paper.scale]
    height = digit_height(pieces)
    side, light = round(max(paper.mask.shape) * _BEST_HEIGHT / height), paper.light_on_dark
    if height > _HUGE:
        paper = read_paper(page.grey, side=max(_LEAST_SIDE, side), block=_BLOCK, light_on_dark=light, check=check)
    elif height < _TINY and paper.scale < 1:
        paper = read_paper(page.grey, side=min(_MOST_SIDE, side), light_on_dark=light, check=check)
    else:
        return paper, pieces
    return paper, [piece for piece in pieces_of(paper) if piece.height < most * paper.scale]


def _read(pieces: list[Patch], classifier: Classifier, check: Callable[[float], None]) -> list[list[Found]]:
    """Pieces of ink to lines of what was read."""
    if len(pieces) > _MANY and not _are_digits(pieces, classifier):
        return []
    plans = _planned(unstacked(pieces, classifier, lambda: check(0.4)), check)
    candidates = [candidate.patch for plan in plans for candidate in plan.candidates]
    judged = judge(candidates, classifier, lambda share: check(0.45 + 0.5 * share))
    read = []
    for plan in plans:
        own, judged = judged[: len(plan.candidates)], judged[len(plan.candidates) :]
        read.append([(plan.candidates[place].patch, own[place]) for place in cheapest(plan, own)])
    return sifted([[(patch, said) for patch, said in line if said is not None] for line in read])


def _are_digits_in(line: Sequence[Found]) -> bool:
    return any(not said.prediction.rejected for _, said in line)


def _with_the_likeliest(lines: list[list[Found]]) -> list[list[Found]]:
    """Where nothing on a page is taken for a digit, what is nearest to one is read after all, if it is near."""
    things = [said for line in lines for _, said in line]
    best = min(things, key=lambda said: said.strangeness, default=None)
    if best is None or best.strangeness > _NEARLY:
        return lines
    read = replace(best, prediction=replace(best.prediction, rejected=False))
    return [[(patch, read if said is best else said) for patch, said in line] for line in lines]


def _without_bits_at_edge(lines: list[list[PageDigit]], page: Page) -> tuple[tuple[PageDigit, ...], ...]:
    """The lines with ones that go to the picture's edge marked: they are bits of rules, as digits stand inside."""
    height, width = page.grey.shape
    room = max(2, round(_EDGE * max(width, height)))
    usual = float(np.median([_height(digit) for line in lines for digit in line if digit.counts] or [0]))

    def at_edge(digit: PageDigit) -> bool:
        left, top, right, bottom = digit.box
        more = _BIT * _height(digit) if _height(digit) < _BIT * usual else 0
        return digit.digit == 1 and min(left, top, width - right, height - bottom) <= max(room, more)

    if sum(digit.counts and not at_edge(digit) for line in lines for digit in line) < _COMPANY:
        return tuple(map(tuple, lines))
    return tuple(tuple(_marked(digit) if at_edge(digit) else digit for digit in line) for line in lines)


def _height(digit: PageDigit) -> int:
    return digit.box[3] - digit.box[1]


def _marked(digit: PageDigit) -> PageDigit:
    return replace(digit, prediction=replace(digit.prediction, rejected=True))


def _planned(pieces: Sequence[Patch], check: Callable[[float], None]) -> list[Plan]:
    """What may be digits of each line."""
    plans = []
    for line, height in find_lines(pieces):
        check(0.4)
        plans.append(plan_line(line, height))
    return plans


def _are_digits(pieces: Sequence[Patch], classifier: Classifier) -> bool:
    """Whether so many pieces are worth looking at: of gravel or cloth hardly any looks like a digit."""
    large = pieces[: len(pieces) // 2]
    said = judge(large[:: max(1, len(large) // _SAMPLE)], classifier)
    return sum(one is not None and one.probability > 0.8 for one in said) >= _WORTH * len(said)


def page_digit(paper: Paper, patch: Patch, said: Judged) -> PageDigit:
    """What was read from ink, with its box on the page."""
    return PageDigit(paper.on_page(patch.box), said.prepared, said.prediction, None, patch)


def turned(page: Page, quarter_turns: int) -> Page:
    """The page turned by clockwise quarter turns."""
    if not quarter_turns % _TURNS:
        return page
    colour = None if page.colour is None else np.ascontiguousarray(np.rot90(page.colour, -quarter_turns))
    return replace(page, grey=np.ascontiguousarray(np.rot90(page.grey, -quarter_turns)), colour=colour)
