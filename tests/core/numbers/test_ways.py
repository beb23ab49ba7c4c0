"""The cheapest ways through a line, against all that there are."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise, product
from math import log

import numpy as np
import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.numbers.groups import Group, Scored
from digitpad.core.numbers.parts import Part
from digitpad.core.numbers.ways import PartOrder, best_ways, way_saying
from digitpad.core.recognition.predict import Answer, Prediction, prepare_drawing

HEIGHT = 0.3
_STEPS = prepare_drawing(Drawing((Stroke.of([(0.0, 0.0), (0.1, 0.3)]),)))


def scored(group: Group, random: np.random.Generator) -> Scored:
    assert _STEPS is not None
    shares = np.zeros(10)
    shares[random.permutation(10)[:3]] = random.dirichlet([4, 2, 1])
    return Scored.of(group, Answer(*_STEPS, Prediction(tuple(shares.tolist()))), float(random.uniform(0, 0.5)))


@pytest.fixture
def line() -> tuple[PartOrder, Mapping[Group, Scored]]:
    """Four strokes side by side, of which any two neighbours may be a digit."""
    random = np.random.default_rng(4)
    parts = [Part.of(Stroke.of([(0.1 * n, 0.0), (0.1 * n + 0.05, 0.3)])) for n in range(4)]
    runs = [(first, end) for first in range(4) for end in (first + 1, first + 2) if end <= 4]
    candidates = tuple((Group(tuple(parts[a:b]), float(random.uniform(0, 3))), a, b) for a, b in runs)
    return PartOrder(4, candidates), {group: scored(group, random) for group, _, _ in candidates}


def every_way(order: PartOrder, scores: Mapping[Group, Scored]) -> dict[str, float]:
    """The cheapest cost of everything that can be said."""
    found: dict[str, float] = {}
    by_run = {(first, end): group for group, first, end in order.candidates}
    for cuts in product((False, True), repeat=order.parts - 1):
        ends = [0, *(n + 1 for n, cut in enumerate(cuts) if cut), order.parts]
        groups = [by_run.get(run) for run in pairwise(ends)]
        if None in groups:
            continue
        for digits in product(range(10), repeat=len(groups)):
            cost = 0.0
            for group, digit in zip(groups, digits, strict=True):
                assert group is not None
                shares = scores[group].answer.prediction.probabilities
                share = shares[digit]
                cost += scores[group].cost + group.cost(HEIGHT) + (log(max(shares) / share) if share else 99)
            text = "".join(map(str, digits))
            found[text] = min(cost, found.get(text, 1e9))
    return found


def test_the_cheapest_ways_that_say_something_else(line: tuple[PartOrder, Mapping[Group, Scored]]) -> None:
    ways = best_ways([line[0]], HEIGHT, line[1], 6)
    truth = sorted(every_way(*line).items(), key=lambda one: one[1])[:6]
    assert [way.text for way in ways] == [text for text, _ in truth]
    assert [way.cost for way in ways] == pytest.approx([cost for _, cost in truth])


def test_one_way_takes_every_group_for_what_it_looks_like(line: tuple[PartOrder, Mapping[Group, Scored]]) -> None:
    (way,) = best_ways([line[0]], HEIGHT, line[1], 1)
    assert all(digit == one.answer.prediction.digit for one, digit in way.digits)
    assert way.cost == pytest.approx(best_ways([line[0]], HEIGHT, line[1], 6)[0].cost)


def test_of_two_orders_the_cheaper_one(line: tuple[PartOrder, Mapping[Group, Scored]]) -> None:
    order, scores = line
    few = PartOrder(order.parts, tuple(one for one in order.candidates if one[2] - one[1] == 1))
    both = best_ways([few, order], HEIGHT, scores, 4)
    assert [way.text for way in both] == [way.text for way in best_ways([order], HEIGHT, scores, 4)]


def test_what_cannot_be_seen_is_in_no_way(line: tuple[PartOrder, Mapping[Group, Scored]]) -> None:
    order, scores = line
    unseen = order.candidates[0][0]
    ways = best_ways([order], HEIGHT, {group: one for group, one in scores.items() if group is not unseen}, 4)
    assert ways
    assert all(one.group is not unseen for way in ways for one, _ in way.digits)
    assert best_ways([order], HEIGHT, {}, 4) == []


def test_the_cheapest_way_that_says_something_given(line: tuple[PartOrder, Mapping[Group, Scored]]) -> None:
    order, scores = line
    truth = sorted(every_way(order, scores).items(), key=lambda one: one[1])[:20]
    for text, cost in truth:
        way = way_saying(text, [order], HEIGHT, scores)
        assert way is not None
        assert way.text == text
        assert way.cost <= cost + 1e-9, "unlikely digits have a greatest cost"
    assert way_saying("12345", [order], HEIGHT, scores) is None
    assert way_saying("", [order], HEIGHT, scores) is None
