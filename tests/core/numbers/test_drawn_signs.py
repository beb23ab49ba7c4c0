"""Signs of drawn numbers: points, commas, minus signs, colons and slashes."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.composed_numbers import NumberComposer
from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.errors import DataError
from digitpad.core.evaluation.evaluate_numbers import evaluate_numbers
from digitpad.core.lines.signs import (
    ALL_SIGNS,
    COLON,
    COMMA,
    DECIMAL_SIGNS,
    MINUS,
    POINT,
    SLASH,
    BesideDigits,
    find_signs,
    known_signs,
)
from digitpad.core.numbers.segment import Segmenter
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import read_model
from digitpad.runtime.lines import load_pen
from digitpad.runtime.litert import LiteRTClassifier, load_classifier
from tests.support.samples_drawn import DRAWN

LEFT, RIGHT = (0.0, 0.0, 0.6, 1.0), (1.0, 0.0, 1.6, 1.0)  # two digits a unit high


@pytest.fixture(scope="module")
def classifier() -> LiteRTClassifier:
    return load_classifier(read_model(default_paths().bundled_models / DEFAULT_MODEL, bundled=True))


def strokes(*corners: list[tuple[float, float]]) -> tuple[Stroke, ...]:
    return tuple(Stroke.of(np.array(one), width=0.02) for one in corners)


def digit(value: int, x: float) -> tuple[Stroke, ...]:
    """A drawn digit 0.3 high, from (x, 0.3) on."""
    points = np.concatenate([np.array(stroke) for stroke in DRAWN[value]])
    low, high = points.min(0), points.max(0)
    factor = 0.3 / float(high[1] - low[1])
    return tuple(Stroke.of((np.array(stroke) - low) * factor + (x, 0.3), width=0.02) for stroke in DRAWN[value])


def dot(x: float, y: float) -> tuple[Stroke, ...]:
    return strokes([(x, y)])


def among(box: tuple[float, float, float, float], *digits: tuple[float, float, float, float]) -> dict[int, str]:
    """Signs among digits, the box being the last thing."""
    return {index: one.sign for index, one in find_signs(boxes(*digits, box), 1.0, always).items()}


def boxes(*extents: tuple[float, float, float, float]) -> list[BesideDigits]:
    """Things that are lowest in their middle."""
    return [BesideDigits(box, (box[0] + box[2]) / 2) for box in extents]


def always(index: int, distance: float) -> bool:
    return True


@pytest.mark.parametrize(
    ("box", "sign"),
    [
        ((0.78, 0.95, 0.82, 0.99), POINT),
        ((0.8, 1.0, 0.8, 1.0), POINT),
        ((0.72, 0.95, 0.85, 1.25), COMMA),
        ((0.75, 0.98, 0.8, 1.12), COMMA),
        ((0.75, 0.86, 0.8, 0.99), COMMA),  # a short one that stands on the base line
        ((0.7, 1.0, 0.85, 1.58), COMMA),  # a long one, below it
        ((0.78, 0.5, 0.82, 0.54), None),  # at half height: a speck
        ((0.78, 0.0, 0.82, 0.04), None),
        ((0.65, 0.5, 0.95, 0.52), None),  # a bar between digits
        ((0.78, 0.3, 0.82, 1.0), None),  # a small 1
    ],
)
def test_between_two_digits(box: tuple[float, float, float, float], sign: str | None) -> None:
    assert among(box, LEFT, RIGHT).get(2) == sign


@pytest.mark.parametrize(
    ("box", "minus"),
    [
        ((-0.6, 0.5, -0.2, 0.55), True),
        ((-0.6, 0.98, -0.2, 1.3), False),  # neither level nor short
        ((-0.6, 1.3, -0.2, 1.32), False),  # below
        ((-3.0, 0.5, -2.6, 0.55), False),  # too far away
        ((0.1, 0.5, 0.5, 0.55), False),  # the bar of a 7
    ],
)
def test_before_the_first_digit(box: tuple[float, float, float, float], minus: bool) -> None:
    assert among(box, LEFT, RIGHT) == ({2: MINUS} if minus else {})


def test_a_digit_of_two_parts_one_above_the_other_stands_beside_a_point() -> None:
    upper, lower = (1.0, 0.0, 1.5, 0.48), (1.0, 0.52, 1.6, 1.0)
    assert among((0.78, 0.95, 0.82, 0.99), LEFT, upper, lower) == {3: POINT}


def test_the_lower_dot_of_a_colon_is_no_point() -> None:
    lower, upper = (0.78, 0.93, 0.82, 0.97), (0.79, 0.4, 0.83, 0.44)
    assert find_signs(boxes(LEFT, RIGHT, lower, upper), 1.0, always) == {}
    far_left = (0.1, 0.4, 0.14, 0.44)  # within the left digit, as in a dotted zero
    assert set(find_signs(boxes(LEFT, RIGHT, lower, far_left), 1.0, always)) == {2}


def test_a_colon_is_both_dots_where_there_may_be_one() -> None:
    lower, upper = (0.78, 0.86, 0.82, 0.9), (0.79, 0.4, 0.83, 0.44)
    found = find_signs(boxes(LEFT, RIGHT, lower, upper), 1.0, always, ALL_SIGNS)
    assert found == {2: (COLON, 1), 3: (COLON, 1)}
    too_far = (0.78, -0.5, 0.82, -0.46)
    assert find_signs(boxes(LEFT, RIGHT, lower, too_far), 1.0, always, COLON) == {}


@pytest.mark.parametrize(
    ("line", "lean", "is_slash"),
    [
        ((0.65, -0.15, 0.95, 1.1), 0.25, True),
        ((0.78, 0.0, 0.82, 1.0), 0.04, False),  # a 1
        ((0.65, -0.15, 0.95, 1.1), None, False),  # nothing straight
        ((0.65, -0.15, 0.95, 1.1), -0.25, False),  # leans to the left
        ((-0.4, -0.15, -0.1, 1.1), 0.25, False),  # before the first digit
        ((0.1, -0.15, 0.5, 1.1), 0.3, False),  # within a digit, as in a slashed zero
    ],
)
def test_a_slash_is_longer_than_the_digits_beside_it(
    line: tuple[float, float, float, float], lean: float | None, is_slash: bool
) -> None:
    things = [*boxes(LEFT, RIGHT), BesideDigits(line, line[0], lean)]
    assert find_signs(things, 1.0, always, SLASH) == ({2: (SLASH, 1)} if is_slash else {})
    assert find_signs(things, 1.0, always) == {}


def test_what_touches_a_digit_is_a_part_of_it_unless_it_hangs_below_it() -> None:
    def never(index: int, distance: float) -> bool:
        return distance <= 0

    assert find_signs(boxes(LEFT, RIGHT, (0.78, 0.95, 0.82, 0.99)), 1.0, never) == {}
    assert set(find_signs(boxes(LEFT, RIGHT, (0.72, 0.95, 0.85, 1.25)), 1.0, never)) == {2}


def test_signs_are_told_from_other_characters() -> None:
    assert known_signs("/:") == ":/"
    for wrong in ("", ".x", ". ,"):
        with pytest.raises(DataError, match="Signs are some of"):
            known_signs(wrong)


@pytest.mark.parametrize("with_pen", [False, True])
def test_a_drawn_number_with_signs(classifier: LiteRTClassifier, with_pen: bool) -> None:
    drawing = Drawing(
        (*strokes([(0.02, 0.45), (0.12, 0.45)]), *digit(3, 0.16), *dot(0.42, 0.6), *digit(0, 0.48), *digit(2, 0.74))
    )
    pen = load_pen(default_paths()) if with_pen else None
    reading = Segmenter(classifier, pen, signs=DECIMAL_SIGNS).read(drawing)
    assert reading.text == "-3.02"
    assert [one.sign for one in reading.digits] == ["-", ".", ""]
    assert [one.strokes for one in reading.digits] == [(1,), (3,), (4,)]


def test_signs_can_be_left_alone(classifier: LiteRTClassifier) -> None:
    drawing = Drawing((*digit(3, 0.1), *dot(0.42, 0.6), *digit(0, 0.5)))
    assert Segmenter(classifier, signs=DECIMAL_SIGNS).read(drawing).text == "3.0"
    assert "." not in Segmenter(classifier).read(drawing).text


@pytest.mark.parametrize("value", range(10))
def test_a_digit_alone_has_no_sign(classifier: LiteRTClassifier, value: int) -> None:
    assert Segmenter(classifier, signs=DECIMAL_SIGNS).read(Drawing(digit(value, 0.3))).text == str(value)


def test_a_time_and_a_date_where_they_may_be(classifier: LiteRTClassifier) -> None:
    time = Drawing((*digit(3, 0.1), *dot(0.42, 0.42), *dot(0.42, 0.55), *digit(4, 0.5), *digit(5, 0.75)))
    assert Segmenter(classifier, signs=ALL_SIGNS).read(time).text == "3:45"
    assert ":" not in Segmenter(classifier, signs=DECIMAL_SIGNS).read(time).text
    date = Drawing((*digit(2, 0.1), *strokes([(0.48, 0.25), (0.38, 0.63)]), *digit(5, 0.55)))
    assert Segmenter(classifier, signs=ALL_SIGNS).read(date).text == "2/5"
    assert "/" not in Segmenter(classifier, signs=DECIMAL_SIGNS).read(date).text


def test_a_comma_of_the_upper_line_is_no_digit_of_the_lower_one(classifier: LiteRTClassifier) -> None:
    def low(stroke: Stroke) -> Stroke:
        return Stroke.of(stroke.points[:, :2] * 0.8 + (0.0, 0.36), width=0.02)

    comma = strokes([(0.44, 0.59), (0.43, 0.65), (0.40, 0.7)])
    upper = (*digit(2, 0.1), *comma, *digit(4, 0.5))
    lower = tuple(low(stroke) for stroke in (*digit(3, 0.1), *digit(7, 0.45)))
    assert Segmenter(classifier, signs=DECIMAL_SIGNS).read(Drawing((*upper, *lower))).text == "2,4\n37"


def test_signs_of_composed_numbers_are_found_and_numbers_without_any_stay_so(classifier: LiteRTClassifier) -> None:
    forms = [StrokeSample(form.label, "one", form.strokes) for form in digit_form_samples(held_out=True)]
    random = np.random.default_rng(4)

    def read(signed: float, count: int) -> dict[str, int]:
        composer = NumberComposer(forms, signed=signed)
        made = [composer.number(random) for _ in range(count)]
        samples = [StrokeSample(one.label, one.writer, one.strokes) for one in made]
        return evaluate_numbers(classifier, samples, pen=load_pen(default_paths())).signs

    signed = read(1.0, 40)
    assert signed["found"] >= 0.85 * signed["n"]
    assert signed["false"] <= 3
    assert read(0.0, 40) == {"n": 0, "found": 0, "false": 0}
