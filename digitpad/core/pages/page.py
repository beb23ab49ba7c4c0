"""A photo or scan to its digits in reading order: what each step found, and the reading that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

import numpy as np

from digitpad.core.pages.digits.groups import BARS
from digitpad.core.pages.digits.handwriting import are_written, hand_window
from digitpad.core.pages.digits.judge import Judged
from digitpad.core.pages.digits.levels import LEAST_INK
from digitpad.core.pages.digits.pieces import Box, Patch
from digitpad.core.pages.digits.printed import printed_in
from digitpad.core.pages.digits.read_levels import read_levels
from digitpad.core.pages.digits.tilt import lean
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.paper import Paper, SheetPlace, Step, read_paper, steps_of, turned_paper
from digitpad.core.pages.picture import Page
from digitpad.core.pages.sheets.flat import flat_sheets
from digitpad.core.pages.spaces import number_lengths
from digitpad.core.recognition.predict import Classifier, Prediction
from digitpad.core.recognition.preprocess import Prepared
from digitpad.core.rules.rule_set import RuleSet

_TURNS: Final = 4
_QUARTER: Final = 90
_LEAST_LEAN: Final = 8  # degrees: less does no harm
_STRIDE: Final = 0.1  # of what is left of a step's share, with each sign of life
_NEARLY: Final = 0.75  # strangeness: people who photograph one thing mean it to be a digit
_CLEAR: Final = 0.9  # probability of a digit, no bar, that hardly anything else looks like
_CLEAR_DIGITS: Final = 4  # where there are so many somebody has written them
_MOST_OF_IT: Final = 0.5  # of the ink: so much belongs to that one thing


@dataclass(frozen=True, eq=False)
class SheetInk:
    """Ink on a sheet. `patch`: in pixels of a level of that `scale`."""

    place: SheetPlace
    patch: Patch
    scale: float


@dataclass(frozen=True, eq=False)
class PageDigit:
    """Something on a page that may be a digit.

    `box`: left, top, right, bottom in pixels of the reading's page; `strangeness`: how little it
    looks like a digit, 0..1; `correction`: what a person says that it is; `ink`: its own, where it lies on its sheet;
    `printed`: whether it is print and no handwriting; `by_rule`: what it is in the number that rules allow, if that is
    not the most probable digit; `sign`: the point, comma or minus sign that stands before it, if signs are looked for;
    `starts_number`: whether a person says that a number begins with it, or goes on; `discarded`: whether a person says
    that it is no digit.
    """

    box: Box
    prepared: Prepared
    prediction: Prediction
    strangeness: float = 0.0
    correction: int | None = None
    ink: SheetInk | None = None
    printed: bool = False
    by_rule: int | None = None
    sign: str = ""
    starts_number: bool | None = None
    discarded: bool = False

    @property
    def digit(self) -> int:
        """The correction, else what the rules say, else the most probable digit."""
        if self.correction is not None:
            return self.correction
        return self.prediction.digit if self.by_rule is None else self.by_rule

    @property
    def counts(self) -> bool:
        """Whether it is in the text: corrected, or neither rejected nor discarded."""
        return self.correction is not None or not (self.prediction.rejected or self.discarded)

    @property
    def marked(self) -> bool:
        """Whether it was taken for no digit, and nobody has said that it is none."""
        return not self.counts and not self.discarded

    @property
    def unsure(self) -> bool:
        """Whether which digit it is, is in doubt, and nobody has said it."""
        return self.correction is None and self.counts and (self.prediction.unsure or self.by_rule is not None)


@dataclass(frozen=True, eq=False)
class PageReading:
    """The digits of a page, line by line in reading order.

    `page`: the page as it was read, turned upright by `quarter_turns` clockwise quarter turns; `lines`: what was taken
    for no digit is among the digits, but not in the text; `papers`: its sheets, the whole page if it has none;
    `steps`: pictures of how the ink was found; `rules`: what its numbers may be, None: anything.
    """

    page: Page
    quarter_turns: int
    lines: tuple[tuple[PageDigit, ...], ...]
    papers: tuple[Paper, ...]
    steps: tuple[Step, ...]
    rules: RuleSet | None = None

    @property
    def paper(self) -> Paper:
        """The first sheet: another one for each time that a page is read."""
        return self.papers[0]

    @property
    def least_ink(self) -> float:
        """The probability of handwriting from which a pixel was taken for ink."""
        return self.paper.levels[0].least_ink

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
    return tuple(map(number_text, parts_of_numbers(line)))


def number_text(parts: Iterable[PageDigit]) -> str:
    """The digits and signs of a number, of which `parts` are also what is marked beside or between them."""
    return "".join(f"{digit.sign}{digit.digit}" for digit in parts if digit.counts)


def parts_of_numbers(line: Sequence[PageDigit]) -> tuple[tuple[PageDigit, ...], ...]:
    """What each number of a line consists of: digits of the text, and what is marked beside or between them.

    A point or comma makes no gap, a minus sign begins a number.
    """
    digits = iter(line)
    lengths = number_lengths(
        [digit.box for digit in line],
        [digit.sign for digit in line],
        [digit.starts_number for digit in line],
    )
    numbers = (tuple(islice(digits, length)) for length in lengths)
    return tuple(number for number in numbers if any(digit.counts for digit in number))


def unchecked(share: float) -> None:
    """Nobody wants to cancel."""


def read_page(
    page: Page,
    classifier: Classifier,
    network: PageNetwork,
    *,
    quarter_turns: int | None = None,
    least_ink: float = LEAST_INK,
    check: Callable[[float], None] = unchecked,
) -> PageReading:
    """Find and read the digits of a page.

    `quarter_turns`: clockwise, by which the page is turned first; None: find out. `least_ink`: probability of
    handwriting from which a pixel is ink. `check` is called between steps with the share that is done, 0..1, and may
    raise to cancel.
    """
    progress = PageProgress(check)
    turns = 0 if quarter_turns is None else quarter_turns % _TURNS
    page = turned(page, turns)
    papers = _papers(page, network, least_ink, progress.towards(0.3))
    if quarter_turns is None:
        leans = _leans(papers, classifier, progress.towards(0.35))
        quarters = {round(lean / _QUARTER) % _TURNS for lean in leans}
        if len(quarters) == 1 and quarters != {0}:
            (turns,) = quarters
            page = turned(page, turns)
            papers = _papers(page, network, least_ink, progress.towards(0.45))
            leans = _leans(papers, classifier, progress.towards(0.5))
        papers = tuple(_straight(paper, lean) for paper, lean in zip(papers, leans, strict=True))
    lines = lines_on(papers, classifier, network, progress.towards(0.99))
    check(1.0)
    return PageReading(page, turns, lines, papers, steps_of(page.grey, papers))


class PageProgress:
    """Tells a share that never falls, of steps that do not know how many there will be."""

    def __init__(self, check: Callable[[float], None]) -> None:
        self._check = check
        self._share = 0.0
        check(0.0)

    def towards(self, limit: float) -> Callable[[], None]:
        """What steps are to call that end when `limit` is done."""

        def step() -> None:
            self._share += _STRIDE * max(0.0, limit - self._share)
            self._check(self._share)

        return step


def _papers(page: Page, network: PageNetwork, least_ink: float, check: Callable[[], None]) -> tuple[Paper, ...]:
    """The sheets of a page with their ink."""
    size = page.grey.shape[1], page.grey.shape[0]
    sheets = flat_sheets(page.grey, colour=page.colour, network=network)
    return tuple(read_paper(flat, size, network, check, least_ink=least_ink) for flat in sheets)


def _leans(papers: Sequence[Paper], classifier: Classifier, check: Callable[[], None]) -> list[int]:
    """Degrees by which each sheet is to be turned clockwise."""
    return [lean([level.pieces for level in paper.levels], classifier, check) for paper in papers]


def _straight(paper: Paper, degrees: int) -> Paper:
    return turned_paper(paper, degrees) if abs(degrees) >= _LEAST_LEAN else paper


def lines_on(
    papers: Sequence[Paper],
    classifier: Classifier,
    network: PageNetwork,
    check: Callable[[], None],
    *,
    surely_digits: bool = False,
) -> tuple[tuple[PageDigit, ...], ...]:
    """The lines of sheets, one sheet after the other, with their places on the page.

    `surely_digits`: a person says that there are some, so it is not asked whether anybody has written them.
    """
    found = [line for paper in papers for line in _lines_of(paper, classifier, network, check)]
    lines = tuple(_marked_alike(line) for line in _with_the_likeliest(found))
    return lines if surely_digits else _written(lines, papers, network)


def _lines_of(
    paper: Paper, classifier: Classifier, network: PageNetwork, check: Callable[[], None]
) -> list[tuple[PageDigit, ...]]:
    lines = read_levels(paper.levels, classifier, network, check)
    return [
        tuple(
            page_digit(SheetInk(paper.place, one.patch, one.scale), one.judged, printed=printed)
            for one, printed in zip(line, printed_in(line), strict=True)
        )
        for line in lines
    ]


def _with_the_likeliest(lines: Sequence[tuple[PageDigit, ...]]) -> tuple[tuple[PageDigit, ...], ...]:
    """Where nothing on a page is taken for a digit, the one large thing on it is read after all, if it is near one."""
    things = [digit for line in lines for digit in line]
    if not things or any(digit.counts for digit in things):
        return tuple(lines)
    areas = [_area(digit.box) for digit in things]
    best = things[areas.index(max(areas))]
    if best.strangeness > _NEARLY or max(areas) < _MOST_OF_IT * sum(areas):
        return tuple(lines)
    read = replace(best, prediction=replace(best.prediction, rejected=False))
    return tuple(tuple(read if digit is best else digit for digit in line) for line in lines)


def _marked_alike(line: tuple[PageDigit, ...]) -> tuple[PageDigit, ...]:
    """The line, of whose numbers those are printed of which all digits are: nobody completes print."""
    written = {
        id(one)
        for number in parts_of_numbers(line)
        if not all(one.printed for one in number if one.counts)
        for one in number
    }
    return tuple(replace(one, printed=False) if id(one) in written else one for one in line)


def _written(
    lines: Sequence[tuple[PageDigit, ...]], papers: Sequence[Paper], network: PageNetwork
) -> tuple[tuple[PageDigit, ...], ...]:
    """The lines, numbers that nobody seems to have written taken for none."""
    levels = {id(paper.place): paper.levels for paper in papers}
    numbers = [[one for one in number if one.counts] for line in lines for number in parts_of_numbers(line)]
    if sum(_is_clear(one) for number in numbers for one in number) >= _CLEAR_DIGITS:
        return tuple(lines)
    windows = [
        [hand_window(one.ink.patch, one.ink.scale, levels[id(one.ink.place)]) for one in number if one.ink is not None]
        for number in numbers
    ]
    texts = ["".join(str(one.digit) for one in number) for number in numbers]
    told = zip(numbers, are_written(texts, windows, network), strict=True)
    gone = {id(one) for number, is_written in told if not is_written for one in number}
    return tuple(tuple(_refused(one) if id(one) in gone else one for one in line) for line in lines)


def _is_clear(one: PageDigit) -> bool:
    said = one.prediction
    return said.digit not in BARS and (1 - one.strangeness) * said.confidence >= _CLEAR


def _refused(one: PageDigit) -> PageDigit:
    return replace(one, prediction=replace(one.prediction, rejected=True))


def _area(box: Box) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])


def page_digit(ink: SheetInk, said: Judged, *, printed: bool) -> PageDigit:
    """What was read from ink, with its box on the page."""
    box = ink.place.on_page(ink.patch.box, ink.scale)
    return PageDigit(box, said.prepared, said.prediction, said.strangeness, ink=ink, printed=printed)


def turned(page: Page, quarter_turns: int) -> Page:
    """The page turned by clockwise quarter turns."""
    if not quarter_turns % _TURNS:
        return page
    colour = None if page.colour is None else np.ascontiguousarray(np.rot90(page.colour, -quarter_turns))
    return replace(page, grey=np.ascontiguousarray(np.rot90(page.grey, -quarter_turns)), colour=colour)
