"""Numbers whose digits are in doubt are read as wholes: what touches, joins or is no digit is seen in its line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain
from math import log
from typing import Final

import numpy as np

from digitpad.core.lines.decode import LineDigit, best_digits, log_likelihood, log_likelihoods
from digitpad.core.lines.network import DIGIT_HEIGHT, LineNetwork
from digitpad.core.pages.digits.agree import Sighting, overlaps
from digitpad.core.pages.digits.company import SPECK
from digitpad.core.pages.digits.cuts import cuts_between, parts_between
from digitpad.core.pages.digits.judge import Judged, judge
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Patch, connected, joined
from digitpad.core.pages.digits.printed import is_page_of_text, is_print, without_letters
from digitpad.core.pages.digits.runs import height_of_digits, number_of_digits, runs_of
from digitpad.core.pages.digits.strips import InkStrip, ink_within, strip_of
from digitpad.core.recognition.predict import Classifier, Prediction

_LEAST: Final = 0.5  # of the height of the page's digits
_FEW: Final = 25  # things on a page of which none was taken for a digit
_LIKELY: Final = 0.3  # probability of a digit, of half of what is cut out of such things
_FULL: Final = 30  # digits: such a page is a page of digits
_OTHER: Final = 0.45  # of the height: things as large as that which are no digits make a number doubtful
_CLEAR: Final = 0.95  # probability of a digit that is not in doubt
_BETTER: Final = 1.0  # natural logarithm: by how much the other reading must be likelier
_NOTHING: Final = 2.0  # the same: by how much it must be likelier that one digit alone is none
_FLOOR: Final = 0.02  # probability: a digit that the classifier finds unlikely may still be one
_CLASSIFIER: Final = 0.5  # how much each digit's probability counts beside that of the whole number
_LOSS: Final = 2.5  # how much the classifier's view of a digit counts that would be given up
_MOST_SURE: Final = 0.995  # probability: what the classifier may be sure of, beside a whole number
_SHARE: Final = 0.35  # of the classifier, in what a digit is taken for
_SURE: Final = 0.5  # probability that there is a digit
_TWICE: Final = 0.7  # of the smaller one's box: the same ink, read in two runs
_EDGE: Final = 0.1  # of a thing's width on each side, in which its neighbour's middle may be
_INSIDE: Final = 0.9  # the same within a run: a slanted digit's box may hold most of its neighbour
_BIT: Final = 0.04  # of a digit's ink: bits with less are its neighbour's
_SAME: Final = 0.3  # heights from a thing's middle to where the line's digit is
_WITHIN: Final = 0.5  # of a thing's width, where digits are: it is one of them


def read_as_wholes(
    lines: Sequence[Sequence[Sighting]],
    levels: Sequence[Level],
    classifier: Classifier,
    network: LineNetwork,
    check: Callable[[], None],
) -> list[list[Sighting]]:
    """The lines, doubtful numbers of which are read once more. `check` is called for each."""
    counted = [one for line in lines for one in line if one.counts]
    if not counted and sum(map(len, lines)) > _FEW:  # of texture hardly a line is worth a look
        return [list(line) for line in lines]
    least = _LEAST * height_of_digits(counted) if counted else 0.0
    speck = 0.0 if counted else SPECK * max(levels[-1].ink.shape) / levels[-1].scale
    is_full = len(counted) > _FULL  # of digits, which speak for each other: none of them is given up
    lines_of_runs = runs_of(lines)
    of_text = is_page_of_text([one for line in lines for one in line])
    certain = _CLEAR if is_full or levels[-1].finer is None else 1.0  # in small pictures nothing is certain
    has_numbers = any(number_of_digits(run) > 1 for runs in lines_of_runs for run in runs)
    found = []
    for runs in lines_of_runs:
        read_runs: list[Sequence[Sighting]] = []
        for run in runs:
            if of_text and is_print(run):  # of which the network has learned nothing
                read_runs.append(without_letters(run))
                continue
            read_runs.append(run)
            if has_numbers and not is_full and number_of_digits(run) == 1:
                check()
                if _is_no_digit(run, levels, network):
                    read_runs[-1] = [one.refused for one in run]
                    continue
            is_small = height_of_digits(run) < least or (len(run) == 1 and run[0].size < speck)
            if not is_small and _is_doubtful(run, certain) and (not counted or number_of_digits(run)):
                check()
                read = _read(run, levels, classifier, network)
                if not (is_full and _gives_up(run, read)):
                    read_runs[-1] = read
        found.append(read_runs)
    return _each_once(found)


def _each_once(lines: Sequence[Sequence[Sequence[Sighting]]]) -> list[list[Sighting]]:
    """The lines of some runs without digits of which the same ink was read more clearly, or in a number."""
    counted = [
        (one, number, number_of_digits(run) > 1)
        for number, run in enumerate(chain(*lines))
        for one in run
        if one.counts
    ]
    counted.sort(key=lambda found: (found[2], found[0].judged.probability), reverse=True)
    boxes = np.array([one.box for one, _, _ in counted], float).reshape(-1, 4)
    numbers = np.array([number for _, number, _ in counted])
    left = np.ones(len(counted), bool)
    for place, number in enumerate(numbers):
        if left[place]:
            same = overlaps(boxes[place], boxes)[1] >= np.where(numbers == number, _INSIDE, _TWICE)
            left[place + 1 :] &= ~same[place + 1 :]
    gone = {id(one) for (one, _, _), stays in zip(counted, left.tolist(), strict=True) if not stays}
    return [[one for run in runs for one in run if id(one) not in gone] for runs in lines]


def _is_doubtful(run: Sequence[Sighting], certain: float) -> bool:
    """Whether a digit of a run is less probable than that, or a thing as large as a digit is none."""
    high = height_of_digits(run)
    return any(one.judged.probability < certain if one.counts else one.size > _OTHER * high for one in run)


def _gives_up(run: Sequence[Sighting], read: Sequence[Sighting]) -> bool:
    """Whether there are fewer digits than before, or one that was clear is no more."""
    clear = [one for one in run if one.counts and one.judged.probability >= _CLEAR]
    same = [
        any(
            two.counts
            and two.judged.prediction.digit == one.judged.prediction.digit
            and overlaps(np.array(one.box), np.array([two.box]))[1][0] >= _TWICE
            for two in read
        )
        for one in clear
    ]
    return number_of_digits(read) < number_of_digits(run) or not all(same)


def _is_no_digit(run: Sequence[Sighting], levels: Sequence[Level], network: LineNetwork) -> bool:
    """Whether the one digit of a run is none: beside numbers stand ticks and crosses, which look like 7 or 4."""
    strip = strip_of(run, levels)
    if strip is None:
        return False
    nothing, digit = log_likelihoods(network.scores(strip.image), ["", _text([one for one in run if one.counts])])
    return bool(nothing - digit >= _NOTHING)


def _read(
    run: Sequence[Sighting], levels: Sequence[Level], classifier: Classifier, network: LineNetwork
) -> list[Sighting]:
    """A run's things, or the digits of the likelier reading."""
    strip = strip_of(run, levels)
    if strip is None:
        return list(run)
    scores = network.scores(strip.image)
    counted = [one for one in run if one.counts]
    digits = [one for one in best_digits(scores) if one.sure >= _SURE]
    before = _text(counted)
    if before == "".join(str(one.digit) for one in digits):
        said = iter(digits)
        return [_pooled(one, next(said)) if one.counts else one for one in run]
    parts = _found(counted, digits, strip, classifier)
    if parts is None or not (counted or _may_be_a_number(parts)):
        return list(run)
    found = [_pooled(thing, digit) for thing, digit in zip(parts, digits, strict=True)]
    old = log_likelihood(scores, before) + _said(counted)
    new = log_likelihood(scores, _text(found)) + _said(found) - _lost(counted, found)
    if new - old < _BETTER:
        return list(run)
    return _together(run, counted, found)


def _lost(counted: Sequence[Sighting], found: Sequence[Sighting]) -> float:
    """What it costs that digits are not among those found: the more, the surer the classifier was of them."""
    spans = [(one.box[0], one.box[2]) for one in found]
    lost = [one for one in counted if not _covered(one, spans)]
    return _LOSS * sum(-log(1 - min(_MOST_SURE, one.judged.probability)) for one in lost)


def _text(things: Sequence[Sighting]) -> str:
    return "".join(str(one.judged.prediction.digit) for one in things)


def _may_be_a_number(things: Sequence[Sighting]) -> bool:
    """Whether ink of which nothing was taken for a digit may be a number all the same."""
    likely = sum(one.judged.probability >= _LIKELY for one in things)
    return bool(things) and 2 * likely >= len(things)


def _said(things: Sequence[Sighting]) -> float:
    """What the classifier thinks of some digits one by one, as a logarithm."""
    return _CLASSIFIER * sum(log(max(_FLOOR, one.judged.probability)) for one in things)


def _found(
    counted: Sequence[Sighting], digits: Sequence[LineDigit], strip: InkStrip, classifier: Classifier
) -> list[Sighting] | None:
    """The line's digits as things: those that were seen before, and others cut out; None where one has no ink."""
    places = [strip.x + one.x * strip.shrunk for one in digits]
    height = DIGIT_HEIGHT * strip.shrunk
    same = _matched(counted, digits, [place / strip.level.scale for place in places], height / strip.level.scale)
    parts = _parts(strip, places) if None in same else []
    new = [_without_bits(part) for part, one in zip(parts, same, strict=False) if one is None and part is not None]
    if len(new) < same.count(None):
        return None
    level, rest = strip.level, iter(zip(new, judge(new, classifier), strict=True))
    found = []
    for thing in same:
        if thing is None:
            patch, said = next(rest)
            if said is None:
                return None
            thing = Sighting(patch, said, level.scale, level.printed_share(patch))
        found.append(thing)
    return found


def _matched(
    counted: Sequence[Sighting], digits: Sequence[LineDigit], places: Sequence[float], height: float
) -> list[Sighting | None]:
    """For each of the line's digits the thing that is the same digit in the same place, and none beside it."""
    left = list(counted)
    found: list[Sighting | None] = []
    for digit, x in zip(digits, places, strict=True):
        near = [
            one
            for one in left
            if one.judged.prediction.digit == digit.digit
            and abs((one.box[0] + one.box[2]) / 2 - x) < _SAME * height
            and not any(_holds(one, other) for other in places if other != x)
        ]
        best = min(near, key=lambda one: abs((one.box[0] + one.box[2]) / 2 - x), default=None)
        if best is not None:
            left.remove(best)
        found.append(best)
    return found


def _holds(thing: Sighting, x: float) -> bool:
    """Whether a digit's middle is so far within a thing that it is more than a neighbour that leans over it."""
    edge = _EDGE * (thing.box[2] - thing.box[0])
    return thing.box[0] + edge < x < thing.box[2] - edge


def _parts(strip: InkStrip, places: Sequence[float]) -> list[Patch | None]:
    """The ink of each of the line's digits, cut along the cheapest ways down between their middles."""
    whole = ink_within(strip) if places else None
    if whole is None:
        return [None] * len(places)
    paths = [cut.path for cut in cuts_between(whole, [place - whole.left for place in places])]
    return parts_between(whole, paths)


def _without_bits(part: Patch) -> Patch:
    """A digit's ink without bits of others."""
    pieces = connected(part, 1)
    most = max(float(piece.ink.sum()) for piece in pieces)
    return joined([piece for piece in pieces if float(piece.ink.sum()) >= _BIT * most])


def _pooled(thing: Sighting, digit: LineDigit) -> Sighting:
    """A thing as classifier and line see it together: the weighted mean of their logarithms."""
    judged = thing.judged
    logs = [np.log(np.array(one) + 1e-6) for one in (judged.prediction.probabilities, digit.probabilities)]
    both = np.exp(_SHARE * logs[0] + (1 - _SHARE) * logs[1])
    both /= both.sum()
    likely = max(1 - judged.strangeness, digit.sure)
    prediction = Prediction(tuple(both.tolist()), rejected=False)
    return replace(thing, judged=Judged(judged.prepared, prediction, likely * float(both.max())))


def _together(run: Sequence[Sighting], counted: Sequence[Sighting], found: Sequence[Sighting]) -> list[Sighting]:
    """The digits found, and what was seen beside them, for no digits."""
    patches = [one.patch for one in found]
    others = [one for one in run if all(one.patch is not patch for patch in patches)]
    spans = [(one.box[0], one.box[2]) for one in found]
    rest = [one.refused for one in others if not _covered(one, spans)]
    return sorted([*found, *rest], key=lambda one: one.box[0] + one.box[2])


def _covered(one: Sighting, spans: Sequence[tuple[float, float]]) -> bool:
    """Whether so much of a thing's width is where digits are that they have its ink."""
    shared = sum(max(0.0, min(one.box[2], right) - max(one.box[0], left)) for left, right in spans)
    return shared >= _WITHIN * (one.box[2] - one.box[0])
