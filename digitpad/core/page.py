"""From the ink of a page to lines of digits: pieces of ink, lines, and of all ways to cut a line the most probable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, log
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.paper import Paper, boxes
from digitpad.core.predict import Classifier, Prediction
from digitpad.core.preprocess import Prepared, prepare

Box: TypeAlias = tuple[int, int, int, int]
"""left, top, right, bottom in pixels."""

_SPECK: Final = 0.25  # of a digit's height: smaller pieces alone are specks
_MOST_PIECES: Final = 4
_WIDE: Final = 0.95  # of a digit's height: wider pieces may be several digits that touch
_HIGH: Final = 2.2  # of a digit's height: what is higher is no digit of these lines
_LONG: Final = 7.0  # of a digit's height: what is wider is no run of touching digits
_SHARED: Final = 0.4  # of the lower piece's height, that pieces of one line have beside each other
_REACH: Final = 4.0  # digit heights between neighbours of one line
_FLOOR: Final = 1e-4
_GAP_COST: Final = 8.0  # for a gap inside a digit, in digit heights
_CUT_COST: Final = 1.0
_SMALL_COST: Final = 1.5
_PALE: Final = 0.6  # of a digit's darkest ink: as dark as that counts as black


@dataclass(frozen=True, eq=False)
class PageDigit:
    """Something on a page that may be a digit. `box`: in pixels of the analysed page."""

    box: Box
    prepared: Prepared
    prediction: Prediction


@dataclass(frozen=True, eq=False)
class PageReading:
    """Lines of digits in reading order. What was taken for no digit is among them, but not in the text."""

    lines: tuple[tuple[PageDigit, ...], ...]

    @property
    def text(self) -> str:
        """The digits as text, a line of text for each line."""
        lines = [
            "".join(str(digit.prediction.digit) for digit in line if not digit.prediction.rejected)
            for line in self.lines
        ]
        return "\n".join(filter(None, lines))


@dataclass(frozen=True, eq=False)
class _Piece:
    """A connected piece of ink, or what lies between two cuts through one. `source`: what it was cut from."""

    box: Box
    source: object
    number: int = 0

    @property
    def height(self) -> int:
        return self.box[3] - self.box[1]

    @property
    def width(self) -> int:
        return self.box[2] - self.box[0]


@dataclass(frozen=True, eq=False)
class _Candidate:
    """Neighbouring pieces of a line, `first` to `end` (not included)."""

    pieces: tuple[_Piece, ...]
    first: int
    end: int

    @property
    def box(self) -> Box:
        return _around(self.pieces)


def read_page(paper: Paper, classifier: Classifier) -> PageReading:
    """Find and read the digits of a page."""
    pieces = [_Piece(box[:4], box) for box in boxes(paper.mask)]
    height = digit_height(pieces)
    usable = [piece for piece in pieces if piece.height <= _HIGH * height and piece.width <= _LONG * height]
    lines = [cut_wide(paper, line, height) for line in split_lines(usable, height)]
    plans = [_candidates(line, height) for line in lines]
    asked = [candidate for plan in plans for candidate in plan]
    prepared = [prepare(_crop(paper, candidate)) for candidate in asked]
    known = [number for number, one in enumerate(prepared) if one is not None]
    if not known:
        return PageReading(())
    predictions = classifier.classify(np.stack([one.image for one in prepared if one is not None]))
    said = {}
    for place, number in enumerate(known):
        one = prepared[number]
        if one is not None:
            probability = (1 - float(predictions.strangeness[place])) * float(predictions.probabilities[place].max())
            said[asked[number]] = (PageDigit(asked[number].box, one, predictions[place]), probability)
    read = (_cover(len(line), plan, said, height) for line, plan in zip(lines, plans, strict=True))
    return PageReading(tuple(line for line in read if any(not digit.prediction.rejected for digit in line)))


def digit_height(pieces: Sequence[_Piece]) -> float:
    """How high most digits are, in pixels: the height that most of the ink's pieces have, by their area."""
    heights = np.array([piece.height for piece in pieces if piece.height >= 8], float)
    if not len(heights):
        return 20.0
    areas = np.array([piece.height * piece.width for piece in pieces if piece.height >= 8], float)
    # Each piece votes for heights near its own; lone large things have one vote, many digits have many.
    votes = np.minimum(areas, np.quantile(areas, 0.75))
    ratios = np.abs(np.log(heights[:, None] / heights[None, :]))
    return float(heights[int(((ratios < 0.35) * votes).sum(1).argmax())])


def split_lines(pieces: Sequence[_Piece], height: float) -> list[list[_Piece]]:
    """Pieces of each line from left to right; lines from the top, columns from the left."""
    tall = sorted((piece for piece in pieces if piece.height >= 0.45 * height), key=lambda piece: piece.box[0])
    lines: list[list[_Piece]] = []
    for piece in tall:
        near = [line for line in lines if _follows(line[-1], piece, height)]
        if near:
            min(near, key=lambda line: abs(_middle(line[-1]) - _middle(piece))).append(piece)
        else:
            lines.append([piece])
    for piece in pieces:
        if piece.height < 0.45 * height and max(piece.height, piece.width) >= _SPECK * height:
            home = _home(piece, lines, height)
            if home is not None:
                home.append(piece)
    for line in lines:
        line.sort(key=lambda piece: piece.box[0] + piece.box[2])
    return sorted(lines, key=lambda line: float(np.median([_middle(piece) for piece in line])))


def cut_wide(paper: Paper, line: Sequence[_Piece], height: float) -> list[_Piece]:
    """Cut pieces that are wide enough for several digits where the least ink joins left and right."""
    found = []
    for piece in line:
        left, top, right, bottom = piece.box
        places = []
        if piece.width > _WIDE * height:
            profile = paper.mask[top:bottom, left:right].sum(0).astype(float)
            places = _valleys(profile, height)
        ends = [left, *(left + place for place in places), right]
        for number in range(len(ends) - 1):
            box = _shrunk(paper, (ends[number], top, ends[number + 1], bottom)) if places else piece.box
            if box is not None:
                found.append(_Piece(box, piece.source, number))
    return found


def _valleys(profile: NDArray[np.float64], height: float) -> list[int]:
    """Columns with little ink, at least a third of a digit's height from the ends and from each other."""
    apart = max(3, round(height / 3))
    allowed = np.full(len(profile), True)
    allowed[:apart] = allowed[-apart:] = False
    places: list[int] = []
    while allowed.any():
        place = int(np.where(allowed, profile, np.inf).argmin())
        if profile[place] > 0.35 * height:
            break
        places.append(place)
        allowed[max(0, place - apart) : place + apart] = False
    return sorted(places)


def _follows(before: _Piece, piece: _Piece, height: float) -> bool:
    shared = min(before.box[3], piece.box[3]) - max(before.box[1], piece.box[1])
    near = piece.box[0] - before.box[2] < _REACH * height
    return near and shared > _SHARED * min(before.height, piece.height)


def _home(piece: _Piece, lines: Sequence[list[_Piece]], height: float) -> list[_Piece] | None:
    """The line in which a small piece lies beside or right above a digit."""
    for line in lines:
        for other in line:
            beside = min(other.box[2], piece.box[2]) - max(other.box[0], piece.box[0]) > -0.35 * height
            level = min(other.box[3], piece.box[3]) - max(other.box[1], piece.box[1]) > -0.2 * height
            if beside and level and other.height >= 0.45 * height:
                return line
    return None


def _middle(piece: _Piece) -> float:
    return (piece.box[1] + piece.box[3]) / 2


def _candidates(line: Sequence[_Piece], height: float) -> list[_Candidate]:
    found = []
    for end in range(1, len(line) + 1):
        for first in range(max(0, end - _MOST_PIECES), end):
            candidate = _Candidate(tuple(line[first:end]), first, end)
            box = candidate.box
            if end - first == 1 or box[2] - box[0] <= 1.6 * height:
                found.append(candidate)
    return found


def _cover(
    count: int,
    candidates: Sequence[_Candidate],
    said: dict[_Candidate, tuple[PageDigit, float]],
    height: float,
) -> tuple[PageDigit, ...]:
    """The cheapest way to cover a line, from left to right."""
    costs = [0.0] + [inf] * count
    steps: list[_Candidate | None] = [None] * (count + 1)
    for candidate in candidates:
        if candidate not in said:
            continue
        cost = costs[candidate.first] - log(max(said[candidate][1], _FLOOR)) + _geometry(candidate, height)
        if cost < costs[candidate.end]:
            costs[candidate.end], steps[candidate.end] = cost, candidate
    digits = []
    end = count
    while end and (step := steps[end]) is not None:
        digits.append(said[step][0])
        end = step.first
    return tuple(reversed(digits))


def _geometry(candidate: _Candidate, height: float) -> float:
    """What speaks against pieces being one digit of a line whose digits are `height` high."""
    pieces = sorted(candidate.pieces, key=lambda piece: piece.box[0])
    reach, gap = pieces[0].box[2], 0.0
    for piece in pieces:
        gap = max(gap, piece.box[0] - reach)
        reach = max(reach, piece.box[2])
    left, top, right, bottom = candidate.box
    size = max(bottom - top, right - left) / height
    first = candidate.pieces[0]
    cost = _CUT_COST if first.number else 0.0
    return cost + _GAP_COST * max(0.0, gap / height - 0.1) + _SMALL_COST * max(0.0, log(0.6 / max(size, 1e-3)) / log(2))


def _crop(paper: Paper, candidate: _Candidate) -> NDArray[np.float32]:
    """The candidate's ink, its darkest as black as a pen on the canvas."""
    left, top, right, bottom = candidate.box
    ink = np.zeros((bottom - top, right - left), np.float32)
    for piece in candidate.pieces:
        x, y, far, low = piece.box
        part = ink[y - top : low - top, x - left : far - left]
        np.maximum(part, paper.ink[y:low, x:far], out=part)
    seen = ink[ink > 0]
    if not len(seen):
        return ink
    black = max(_PALE * float(np.quantile(seen, 0.95)), 1e-3)
    return (ink / black).clip(0, 1)


def _shrunk(paper: Paper, box: Box) -> Box | None:
    """The box around the ink in a box; None without any."""
    left, top, right, bottom = box
    mask = paper.mask[top:bottom, left:right]
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not len(rows):
        return None
    return left + int(columns[0]), top + int(rows[0]), left + int(columns[-1]) + 1, top + int(rows[-1]) + 1


def _around(pieces: Sequence[_Piece]) -> Box:
    corners = np.array([piece.box for piece in pieces])
    left, top = corners[:, :2].min(0).tolist()
    right, bottom = corners[:, 2:].max(0).tolist()
    return left, top, right, bottom
