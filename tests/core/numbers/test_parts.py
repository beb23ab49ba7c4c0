"""Lines, pieces of strokes, and what binds parts together."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from digitpad.core.drawing.strokes import Stroke
from digitpad.core.lines.indices import connected_groups
from digitpad.core.numbers.bonds import Bond, bond, bound_pairs, may_be_one_line, stacked
from digitpad.core.numbers.groups import bond_cost
from digitpad.core.numbers.parts import Part, cut, lines_of_parts, typical_height


def part(*corners: tuple[float, float]) -> Part:
    return Part.of(Stroke.of(corners))


def moved(one: Part, x: float, y: float) -> Part:
    return Part.of(Stroke.of(one.stroke.points[:, :2] + (x, y)))


BAR = part((0, 0.5), (1, 0.5))
POST = part((0.5, 0), (0.5, 1))


def test_a_cross_is_one_crossing_and_no_touch() -> None:
    assert bond(BAR, POST) == bond(POST, BAR) == Bond(1.0, 0.0, 0.0, 0.0, cut=False)


def test_a_crossing_in_a_point_of_both_is_one() -> None:
    bar = part(*((x / 20, 0.5) for x in range(21)))
    post = part(*((0.5, y / 20) for y in range(21)))
    assert bond(bar, post).crossings == bond(post, bar).crossings == 1


def test_a_crossing_at_an_end_counts_less() -> None:
    overshot = bond(part((0.45, 0.5), (1.45, 0.5)), POST)
    assert 0 < overshot.crossings < 0.5
    assert 0 < overshot.touches < 1


def test_ends_that_meet_touch() -> None:
    corner = bond(POST, part((0.5, 1), (1.5, 1)))
    assert corner.touches == pytest.approx(2)
    assert bond(POST, part((0.7, 1), (1.7, 1))).touches == 0


def test_what_lies_apart_is_not_bound() -> None:
    assert bond_cost(bond(POST, moved(POST, 0.5, 0))) == 0


def test_what_lies_over_something_is_stacked_until_it_is_far_away() -> None:
    body = part((0, 0), (0.6, 0.5), (0, 1))
    values = [stacked(moved(BAR, 0, -0.5 - up), body) for up in (0.0, 0.1, 0.2, 0.4)]
    assert values[0] > values[1] > values[2] > values[3] == 0


def test_digits_beside_each_other_share_nothing() -> None:
    body = part((0, 0), (0.6, 0.5), (0, 1))
    assert stacked(body, moved(body, 0.5, 0)) < 0.01
    assert bond(body, moved(body, 0.5, 0)).covered < 0.05
    assert bond(body, moved(body, 0.02, 0)).covered > 0.8


def test_a_dot_is_bound_to_nothing_and_breaks_nothing() -> None:
    dot = part((0.5, 0.5))
    assert bond(dot, dot).crossings == bond(dot, moved(dot, 3, 0)).touches == 0
    assert bond(dot, POST).touches > 0
    assert dot.along.tolist() == [0]


def test_two_arches_are_cut_where_they_meet() -> None:
    x = np.linspace(0, 4 * np.pi, 80)
    arches = Part.of(Stroke.of(np.column_stack([x / 6, -np.abs(np.sin(x / 2))])))
    pieces = cut([arches, moved(POST, 3, 0)])[:-1]
    assert [piece.piece for piece in pieces] == list(range(len(pieces)))
    assert len(pieces) > 1
    assert all(piece.whole is arches.stroke for piece in pieces)
    assert bond(pieces[0], pieces[1]).cut
    ends = np.concatenate([piece.stroke.points[[0, -1], 0] for piece in pieces])
    assert ends[1:-1:2].tolist() == ends[2::2].tolist()
    assert cut([arches, moved(POST, 3, 0)])[0] is pieces[0]


def test_a_narrow_stroke_is_not_cut() -> None:
    assert cut([POST]) == [POST]


def test_lines_from_the_top_with_bars_where_they_belong() -> None:
    lower, upper = moved(POST, 0, 2), POST
    bar = part((0.4, 2.5), (0.6, 2.5))
    assert lines_of_parts([lower, bar, upper, moved(POST, 1, 0.1)])[1] == [lower, bar]
    assert lines_of_parts([]) == []


def test_a_line_of_bars_only() -> None:
    assert typical_height([BAR, moved(BAR, 2, 0)]) == 1
    assert [len(line) for line in lines_of_parts([BAR, moved(BAR, 0, 1)])] == [1, 1]


def test_what_is_joined_through_others_is_connected() -> None:
    joined = np.eye(5, dtype=bool)
    for i, j in ((0, 3), (3, 4)):
        joined[i, j] = joined[j, i] = True
    groups = connected_groups(5, lambda index, others: joined[index, others])
    assert [group.tolist() for group in groups] == [[0, 3, 4], [1], [2]]
    assert list(connected_groups(0, lambda index, others: joined[index, others])) == []


def test_a_crowd_lies_in_the_line_of_its_middle_and_joins_no_lines() -> None:
    upper, lower = [POST, moved(POST, 1, 0)], [moved(POST, 0, 2), moved(POST, 1, 2)]
    crowd = Part.of_crowd((part((3, -1), (4, 2)).stroke, part((3, 2), (4, -1)).stroke))
    assert lines_of_parts([*upper, *lower], [crowd]) == [[*upper, crowd], lower]
    between = Part.of_crowd((part((3, 0), (4, 3)).stroke, part((3, 3), (4, 0)).stroke))
    assert lines_of_parts([*upper, *lower], [between]) == [upper, [between], lower]
    assert typical_height([*upper, crowd]) == 1
    assert cut([crowd]) == [crowd]


def test_pairs_that_are_too_far_apart_to_be_bound_are_left_out_and_no_others() -> None:
    random = np.random.default_rng(4)
    parts = [part(*random.uniform(0, 0.2, (3, 2)) + random.uniform(0, 2, 2)) for _ in range(40)]
    bound = {pair for pair in combinations(parts, 2) if bond_cost(bond(*pair)) > 0}
    found = list(bound_pairs(parts))
    assert bound
    assert bound <= set(found)
    assert len(found) < 40 * 39 / 4
    upper, lower = parts[:20], parts[20:]
    assert may_be_one_line(upper, lower) == any(stacked(one, other) > 0 for one in upper for other in lower)
