"""A line that a network has read: of which strokes its digits are, and what that does to the ways to cover it."""

from __future__ import annotations

from math import log

import numpy as np
import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.lines.network import BLANK, STRIDE, LineImage, LineScores
from digitpad.core.lines.pen import PEN_STRIDE, PenRows, pen_way
from digitpad.core.numbers.groups import Group, Scored
from digitpad.core.numbers.parts import Part
from digitpad.core.numbers.pen_lines import PenLine, read_line
from digitpad.core.numbers.ways import Way
from digitpad.core.recognition.predict import Answer, Prediction, prepare_drawing


class Says:
    """Says digits at some shares of the way."""

    def __init__(self, **at: float) -> None:
        self.at = {int(name[1:]): share for name, share in at.items()}

    def scores(self, rows: PenRows) -> LineScores:
        steps = -(-len(rows) // PEN_STRIDE)
        scores = np.full((steps, BLANK + 1), log(0.001), np.float32)
        scores[:, BLANK] = log(0.99)
        for digit, share in self.at.items():
            step = min(steps - 1, int(share * steps))
            scores[step, [digit, BLANK]] = log(0.95), log(0.04)
        return scores


def stroke(*points: tuple[float, float]) -> Stroke:
    xy = np.array(points, float)
    even = np.linspace(0, len(xy) - 1, 40)
    return Stroke.of(np.column_stack([np.interp(even, np.arange(len(xy)), xy[:, axis]) for axis in (0, 1)]), width=0.02)


def line(network: Says, *strokes: Stroke) -> PenLine:
    read = read_line([Part.of(one) for one in strokes], network)
    assert read is not None
    return read


def test_strokes_belong_to_the_digits_between_which_the_pen_was_up() -> None:
    left, middle, right = (stroke((x, 0.0), (x, 1.0)) for x in (0.0, 0.2, 1.0))
    read = line(Says(_4=0.3, _1=0.85), left, middle, right)
    assert read.text == "41"
    assert [[part.whole for part in parts] for parts in read.parts()] == [[left, middle], [right]]
    assert all(part.stroke is part.whole for parts in read.parts() for part in parts)


def test_a_stroke_of_two_digits_is_cut_on_its_way_to_the_right() -> None:
    joined = stroke((0.0, 0.0), (0.0, 1.0), (1.0, 0.5), (1.0, 0.0), (1.0, 1.0))
    read = line(Says(_1=0.15, _7=0.85), joined)
    (first,), (second,) = read.parts()
    assert first.whole is second.whole is joined
    np.testing.assert_array_equal(first.stroke.points[-1], second.stroke.points[0])
    assert 0.2 < first.stroke.points[-1, 0] < 0.8
    assert len(first.stroke.points) + len(second.stroke.points) == len(joined.points) + 1


def test_a_line_that_says_nothing_has_no_parts() -> None:
    read = line(Says(), stroke((0.0, 0.0), (0.0, 1.0)))
    assert (read.text, read.parts()) == ("", [])


def test_crowds_dashes_and_very_long_lines_are_not_read() -> None:
    strokes = [stroke((x, 0.0), (x, 1.0)) for x in range(80)]
    assert read_line([Part.of(one) for one in strokes], Says()) is None
    assert read_line([Part.of_crowd(tuple(strokes[:5]))], Says()) is None
    assert read_line([Part.of(stroke((0.0, 0.0), (1.0, 0.0)))], Says()) is None
    scribble = Stroke.of([(0.01 * (n % 2), 0.5 + 0.002 * (n % 3)) for n in range(500)])
    assert read_line([Part.of(scribble)], Says()) is None


class Sees:
    """Says of each line of ink one digit, at its middle."""

    def __init__(self, digit: int) -> None:
        self.digit = digit
        self.widths: list[int] = []

    def scores(self, line: LineImage) -> LineScores:
        self.widths.append(line.shape[1])
        scores = np.full((line.shape[1] // STRIDE, BLANK + 1), log(1e-9), np.float32)
        scores[:, BLANK] = log(0.99)
        scores[len(scores) // 2, [self.digit, BLANK]] = log(0.99), log(1e-9)
        return scores


def ways(*costs: tuple[int, float]) -> list[Way]:
    """One digit each, at these costs."""
    part = Part.of(stroke((0.0, 0.0), (0.0, 1.0)))
    steps = prepare_drawing(Drawing((part.stroke,)))
    assert steps is not None
    scored = Scored(Group((part,), 0.0), Answer(*steps, Prediction((0.1,) * 10)), 0.0)
    return [Way(cost, ((scored, digit),)) for digit, cost in costs]


def test_what_is_shown_to_the_line_network_counts_beside_the_pen() -> None:
    read = line(Says(_4=0.5), stroke((0.0, 0.0), (0.0, 1.0)))
    some = ways((4, 0.0), (9, 0.5))
    before, after = read.weighed(some), read.seen_by(Sees(9)).weighed(some)
    assert [way.text for way in before] == ["4", "9"]
    by_text = {way.text: way.cost for way in after}
    assert by_text["9"] == pytest.approx(before[1].cost)
    assert by_text["4"] > before[0].cost + 3
    assert read.seen_by(Sees(4)).weighed(some)[0].cost == pytest.approx(before[0].cost)


def test_both_networks_together_say_no_more_than_the_bound() -> None:
    read = line(Says(_4=0.5), stroke((0.0, 0.0), (0.0, 1.0))).seen_by(Sees(4))
    four, one = read.weighed(ways((4, 0.0), (1, 0.0)))
    assert (four.text, one.text) == ("4", "1")
    assert one.cost - four.cost == pytest.approx(14)


def test_a_line_that_is_too_wide_is_not_shown() -> None:
    network = Sees(1)
    far = [stroke((x, 0.0), (x, 1.0)) for x in (0.0, 40.0)]
    assert line(Says(_1=0.2), *far).seen_by(network).ink is None
    assert network.widths == []


def test_as_many_rows_as_the_way_has() -> None:
    asked = []

    class Asks(Says):
        def scores(self, rows: PenRows) -> LineScores:
            asked.append(rows)
            return super().scores(rows)

    one = stroke((0.0, 0.0), (1.0, 1.0))
    line(Asks(), one)
    np.testing.assert_array_equal(asked[0], pen_way([one.points[:, :2]]).rows)


@pytest.mark.parametrize("share", [0.0, 0.999])
def test_digits_at_the_ends_of_the_way(share: float) -> None:
    read = line(Says(_3=share), stroke((0.0, 0.0), (0.5, 1.0)))
    assert read.text == "3"
    assert len(read.parts()[0]) == 1
