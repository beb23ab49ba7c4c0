"""Drawings of several digits: which strokes make a digit, in which order, and what is none."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from digitpad.core.data.composed_numbers import NumberComposer
from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.stroke_files import StrokeSample, place
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.evaluation.evaluate_numbers import evaluate_numbers
from digitpad.core.lines.network import LineImage, LineScores
from digitpad.core.numbers.segment import Segmenter
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Predictions
from digitpad.core.registry import read_model
from digitpad.runtime.lines import LiteRTLines, LiteRTPen, load_drawn_lines, load_pen
from digitpad.runtime.litert import LiteRTClassifier, load_classifier
from tests.support.samples_drawn import DRAWN

Points = list[tuple[float, float]]
Digit = list[Points]

FIVE_WITH_TOP: Digit = DRAWN[5]
CROSSED_SEVEN: Digit = DRAWN[7]
FOUR_OF_TWO: Digit = DRAWN[4]


class Counting:
    """The bundled model; counts how often it is asked, and for how much."""

    def __init__(self, classifier: LiteRTClassifier) -> None:
        self.classifier = classifier
        self.batches: list[int] = []

    def classify(self, images: np.ndarray) -> Predictions:
        self.batches.append(len(images))
        return self.classifier.classify(images)


@pytest.fixture(scope="module")
def classifier() -> LiteRTClassifier:
    return load_classifier(read_model(default_paths().bundled_models / DEFAULT_MODEL, bundled=True))


@pytest.fixture(scope="module")
def pen() -> LiteRTPen:
    return load_pen(default_paths())


@pytest.fixture(scope="module")
def lines() -> LiteRTLines:
    return load_drawn_lines(default_paths())


@pytest.fixture(params=["alone", "with pen", "with pen and lines"])
def segmenter(
    request: pytest.FixtureRequest, classifier: LiteRTClassifier, pen: LiteRTPen, lines: LiteRTLines
) -> Segmenter:
    networks = {"alone": (), "with pen": (pen,), "with pen and lines": (pen, lines)}
    return Segmenter(classifier, *networks[request.param])


def put(digit: Digit, x: float, y: float = 0.3, *, size: float = 0.3) -> list[Stroke]:
    """A digit's strokes with the upper left corner of their box at (x, y), `size` high."""
    points = np.concatenate([np.array(stroke) for stroke in digit])
    low, high = points.min(0), points.max(0)
    factor = size / float(high[1] - low[1])
    return [Stroke.of((np.array(stroke) - low) * factor + (x, y), width=0.02) for stroke in digit]


def row(*digits: Digit, y: float = 0.3, size: float = 0.3, step: float = 0.3) -> list[Stroke]:
    return [stroke for number, digit in enumerate(digits) for stroke in put(digit, number * step, y, size=size)]


def line(*corners: tuple[float, float]) -> Stroke:
    """Straight lines between corners, with points close to each other."""
    parts = [np.linspace(a, b, 20, endpoint=False) for a, b in pairwise(corners)]
    return Stroke.of(np.vstack([*parts, corners[-1:]]), width=0.02)


def joined(left: list[Stroke], right: list[Stroke]) -> list[Stroke]:
    """The pen was not lifted between the last stroke of one digit and the first of the next."""
    end, start = left[-1].points[-1, :2], right[0].points[0, :2]
    way = np.linspace(end, start, 8)[1:-1]
    one = Stroke.of(np.vstack([left[-1].points[:, :2], way, right[0].points[:, :2]]), width=0.02)
    return [*left[:-1], one, *right[1:]]


def composed(count: int, *, seed: int) -> list[StrokeSample]:
    """Numbers of digits in forms that no network has learned."""
    forms = [StrokeSample(form.label, "one", form.strokes) for form in digit_form_samples(held_out=True)]
    composer, random = NumberComposer(forms), np.random.default_rng(seed)
    numbers = [composer.number(random) for _ in range(count)]
    return [StrokeSample(one.label, one.writer, one.strokes) for one in numbers]


def width(strokes: list[Stroke]) -> float:
    return float(np.ptp(np.concatenate([stroke.points[:, 0] for stroke in strokes])))


def test_an_empty_drawing_has_no_digits(segmenter: Segmenter) -> None:
    reading = segmenter.read(Drawing())
    assert (reading.lines, reading.digits, reading.text) == ((), (), "")


@pytest.mark.parametrize("digit", range(10))
def test_one_digit_is_one_digit(segmenter: Segmenter, digit: int) -> None:
    reading = segmenter.read(Drawing(tuple(put(DRAWN[digit], 0.3))))
    assert reading.text == str(digit)
    assert reading.digits[0].strokes == tuple(range(len(DRAWN[digit])))


@pytest.mark.parametrize(("digit", "text"), [(FIVE_WITH_TOP, "5"), (CROSSED_SEVEN, "7"), (FOUR_OF_TWO, "4")], ids="574")
def test_a_digit_of_two_strokes_between_others(segmenter: Segmenter, digit: Digit, text: str) -> None:
    reading = segmenter.read(Drawing(tuple(row(DRAWN[3], digit, DRAWN[0]))))
    assert reading.text == f"3{text}0"
    assert [one.strokes for one in reading.digits] == [(0,), (1, 2), (3,)]


@pytest.mark.parametrize("reach", [0.1, 0.15, 0.2], ids=["within", "to", "beyond"])
@pytest.mark.parametrize("way", [1, -1], ids=["rising", "falling"])
def test_a_slash_through_a_zero_is_no_one_and_does_not_cross_it_out(
    segmenter: Segmenter, reach: float, way: int
) -> None:
    ring = put(DRAWN[0], 0.3)
    middle = (ring[0].points[:, :2].min(0) + ring[0].points[:, :2].max(0)) / 2
    half = np.array([0.55 * reach, -way * reach])
    slash = line(tuple(middle - half), tuple(middle + half))
    reading = segmenter.read(Drawing((*put(DRAWN[7], 0.0), *ring, slash, *put(DRAWN[6], 0.65))))
    assert reading.text == "706"
    assert [len(digit.strokes) for digit in reading.digits] == [2, 2, 1]
    assert not any(digit.answer.prediction.rejected for digit in reading.digits)


def test_a_dot_in_a_zero_belongs_to_it(segmenter: Segmenter) -> None:
    (ring,) = put(DRAWN[0], 0.3)
    dot = Stroke.of([(ring.points[:, :2].min(0) + ring.points[:, :2].max(0)) / 2], width=0.02)
    reading = segmenter.read(Drawing((*put(DRAWN[2], 0.0), ring, dot)))
    assert reading.text == "20"
    assert not reading.digits[1].answer.prediction.rejected


@pytest.mark.parametrize("width", [0.02, 0.05, 0.1])
def test_a_number_is_read_alike_with_a_wide_brush(segmenter: Segmenter, width: float) -> None:
    strokes = row(DRAWN[9], DRAWN[8], DRAWN[6], DRAWN[0], size=0.15, step=0.15)
    drawing = Drawing(tuple(Stroke.of(stroke.points[:, :2], width=width) for stroke in strokes))
    assert segmenter.read(drawing).text == "9860"


@pytest.mark.parametrize("hook", [0.15, 0.3, 0.45])
def test_a_one_whose_pen_comes_back_up_is_no_four(segmenter: Segmenter, hook: float) -> None:
    one = line((0.1, 0.3), (0.12, 0.6), (0.12 + 0.07, 0.6 - 0.3 * hook))
    reading = segmenter.read(Drawing((one, *put(DRAWN[0], 0.26), *put(DRAWN[5], 0.55))))
    assert reading.text == "105"


def test_a_five_whose_top_hangs_in_the_air(segmenter: Segmenter) -> None:
    body, top = put(FIVE_WITH_TOP, 0.4)
    lifted = Stroke.of(top.points[:, :2] - (0.0, 0.03), width=0.02)
    assert segmenter.read(Drawing((body, lifted))).text == "5"


def test_the_order_of_the_strokes_does_not_matter(segmenter: Segmenter) -> None:
    strokes = row(CROSSED_SEVEN, FOUR_OF_TWO, FIVE_WITH_TOP, DRAWN[2])
    random = np.random.default_rng(1)
    for _ in range(5):
        order = random.permutation(len(strokes))
        reading = segmenter.read(Drawing(tuple(strokes[index] for index in order)))
        assert reading.text == "7452"
        whose = [{int(order[index]) for index in digit.strokes} for digit in reading.digits]
        assert whose == [{0, 1}, {2, 3}, {4, 5}, {6}]


def test_two_lines(segmenter: Segmenter) -> None:
    upper, lower = row(DRAWN[4], DRAWN[7], y=0.05), row(DRAWN[9], DRAWN[5], DRAWN[0], y=0.55)
    reading = segmenter.read(Drawing((*lower, *upper)))
    assert reading.text == "47\n950"
    assert [len(one) for one in reading.lines] == [2, 3]


def test_two_circles_on_top_of_each_other_are_an_eight(segmenter: Segmenter) -> None:
    upper, lower = put(DRAWN[0], 0.41, 0.3, size=0.14), put(DRAWN[0], 0.4, 0.45, size=0.17)
    assert segmenter.read(Drawing((*upper, *lower))).text == "8"


@pytest.mark.parametrize("gap", [-0.03, 0.0, 0.01])
@pytest.mark.parametrize("pair", [(2, 3), (0, 6), (4, 7), (5, 9), (8, 8), (3, 8)])
def test_neighbours_that_touch_or_overlap(segmenter: Segmenter, pair: tuple[int, int], gap: float) -> None:
    left = put(DRAWN[pair[0]], 0.2)
    right = put(DRAWN[pair[1]], 0.2 + width(left) + gap)
    assert segmenter.read(Drawing((*left, *right))).text == f"{pair[0]}{pair[1]}"


@pytest.mark.parametrize("pair", [(2, 7), (8, 2), (0, 2), (6, 3)])
def test_neighbours_of_one_stroke_are_cut(segmenter: Segmenter, pair: tuple[int, int]) -> None:
    left = put(DRAWN[pair[0]][:1], 0.2)
    right = put(DRAWN[pair[1]][:1], 0.2 + width(left) + 0.06)
    reading = segmenter.read(Drawing(tuple(joined(left, right))))
    assert reading.text == f"{pair[0]}{pair[1]}"
    assert [digit.strokes for digit in reading.digits] == [(0,), (0,)]


@pytest.mark.parametrize("text", ["000", "100", "80", "2300", "33"])
def test_numbers_without_lifting_the_pen(classifier: LiteRTClassifier, pen: LiteRTPen, text: str) -> None:
    strokes = put(DRAWN[int(text[0])], 0.05, size=0.2)
    for number, digit in enumerate(text[1:], 1):
        strokes = joined(strokes, put(DRAWN[int(digit)], 0.05 + 0.17 * number, size=0.2))
    reading = Segmenter(classifier, pen).read(Drawing(tuple(strokes)))
    assert reading.text == text
    assert {index for digit in reading.digits for index in digit.strokes} == set(range(len(strokes)))


def test_whole_lines_mend_what_the_digits_alone_leave_open(classifier: LiteRTClassifier, pen: LiteRTPen) -> None:
    samples = composed(120, seed=5)
    errors = {network: evaluate_numbers(classifier, samples, pen=network).digit_error_rate for network in (None, pen)}
    assert errors[pen] < 0.6 * errors[None]


def test_the_line_network_mends_what_the_pen_leaves_in_doubt(
    classifier: LiteRTClassifier, pen: LiteRTPen, lines: LiteRTLines
) -> None:
    samples = composed(120, seed=11)
    errors = {
        network: evaluate_numbers(classifier, samples, pen=pen, lines=network).digit_error_rate
        for network in (None, lines)
    }
    assert errors[lines] < errors[None]


def test_only_numbers_in_doubt_are_shown_to_the_line_network(
    classifier: LiteRTClassifier, pen: LiteRTPen, lines: LiteRTLines
) -> None:
    class Counts:
        asked = 0

        def scores(self, line: LineImage) -> LineScores:
            self.asked += 1
            return lines.scores(line)

    network = Counts()
    segmenter = Segmenter(classifier, pen, network)
    assert segmenter.read(Drawing(tuple(row(DRAWN[3], DRAWN[0], DRAWN[2])))).text == "302"
    for digit in DRAWN.values():
        segmenter.read(Drawing(tuple(put(digit, 0.3, size=0.1))))
    assert network.asked == 0
    for sample in composed(40, seed=6):
        segmenter.read(place(sample))
    assert 0 < network.asked < 20


@pytest.mark.parametrize("before", [8, 9])
def test_a_small_one_that_touches_the_digit_before_it_is_not_lost(
    classifier: LiteRTClassifier, pen: LiteRTPen, before: int
) -> None:
    left = put(DRAWN[before], 0.3)
    drawing = Drawing((*left, *put(DRAWN[1], 0.3 + width(left), 0.38, size=0.22)))
    assert Segmenter(classifier).read(drawing).text == str(before)
    assert Segmenter(classifier, pen).read(drawing).text == f"{before}1"


def test_a_digit_that_only_the_line_tells_has_the_probabilities_of_both(
    classifier: LiteRTClassifier, pen: LiteRTPen
) -> None:
    seen = 0
    for sample in composed(120, seed=7):
        for digit in Segmenter(classifier, pen).read(place(sample)).digits:
            own = classifier.classify(digit.answer.prepared.image[None])[0]
            shown = digit.answer.prediction
            assert sum(shown.probabilities) == pytest.approx(1)
            if shown.digit == own.digit:
                assert shown.probabilities == pytest.approx(own.probabilities, abs=1e-5)
            seen += shown.digit != own.digit
    assert seen > 3


def test_a_crossed_out_digit_is_one_thing_that_is_rejected(segmenter: Segmenter) -> None:
    across = [line((0.38, 0.28), (0.62, 0.62)), line((0.62, 0.28), (0.38, 0.62))]
    before, after = put(DRAWN[3], 0.05), put(DRAWN[2], 0.75)
    reading = segmenter.read(Drawing((*before, *put(DRAWN[7][:1], 0.4), *across, *after)))
    assert [digit.strokes for digit in reading.digits] == [(0,), (1, 2, 3), (4,)]
    assert [digit.answer.prediction.rejected for digit in reading.digits] == [False, True, False]
    assert (reading.text[0], reading.text[2]) == ("3", "2")


def test_a_scribble_of_many_strokes_is_one_thing_that_is_rejected(segmenter: Segmenter) -> None:
    ways = [line((0.3 + 0.04 * n, 0.3), (0.6 - 0.04 * n, 0.6)) for n in range(8)]
    across = [line((0.3, 0.33 + 0.06 * n), (0.6, 0.35 + 0.06 * n)) for n in range(4)]
    reading = segmenter.read(Drawing((*ways, *across)))
    assert [digit.strokes for digit in reading.digits] == [tuple(range(12))]
    assert reading.digits[0].answer.prediction.rejected


def test_one_dot_is_one_thing(segmenter: Segmenter) -> None:
    reading = segmenter.read(Drawing((Stroke.of([(0.5, 0.5)]),)))
    assert [digit.strokes for digit in reading.digits] == [(0,)]
    assert reading.digits[0].answer.prediction.rejected


def test_many_strokes_at_one_point(segmenter: Segmenter) -> None:
    reading = segmenter.read(Drawing(tuple(Stroke.of([(0.5, 0.5)] * (1 + n % 3)) for n in range(20))))
    assert sorted(index for digit in reading.digits for index in digit.strokes) == list(range(20))


def test_a_stroke_that_a_drawing_holds_twice_counts_once(segmenter: Segmenter) -> None:
    (stroke,) = put(DRAWN[3], 0.3)
    reading = segmenter.read(Drawing((stroke, stroke)))
    assert reading.text == "3"
    assert reading.digits[0].strokes == (0, 1)


def test_every_stroke_belongs_to_a_digit_whatever_is_drawn(segmenter: Segmenter) -> None:
    random = np.random.default_rng(2)
    for many in (2, 5, 9):
        strokes = tuple(Stroke.of(random.uniform(0, 1, (int(random.integers(1, 9)), 2))) for _ in range(many))
        reading = segmenter.read(Drawing(strokes))
        assert {index for digit in reading.digits for index in digit.strokes} == set(range(many))


def test_sixty_strokes_are_read_in_one_batch(classifier: LiteRTClassifier) -> None:
    counting = Counting(classifier)
    lines = [row(*(DRAWN[digit] for digit in range(10)), y=0.2 * n, size=0.12, step=0.1) for n in range(5)]
    drawing = Drawing(tuple(stroke for one in lines for stroke in one))
    assert len(drawing.strokes) > 60
    assert Segmenter(counting).read(drawing).text == "\n".join(["0123456789"] * 5)
    assert len(counting.batches) == 1


def test_a_growing_drawing_asks_for_what_is_new_only(classifier: LiteRTClassifier) -> None:
    counting = Counting(classifier)
    segmenter = Segmenter(counting)
    strokes = row(*(DRAWN[digit] for digit in (0, 8, 6, 3, 2, 9)), size=0.12, step=0.1)
    segmenter.read(Drawing(tuple(strokes[:-1])))
    for end in range(3, len(strokes[-1].points) + 1, 8):
        grown = Stroke.of(strokes[-1].points[:end, :2], width=0.02)
        reading = segmenter.read(Drawing((*strokes[:-1], grown)))
    segmenter.read(Drawing((*strokes[:-1], grown)))
    first, *later = counting.batches
    assert first > 10
    assert max(later) <= 4
    fresh = Segmenter(classifier).read(Drawing((*strokes[:-1], grown)))
    assert [digit.strokes for digit in fresh.digits] == [digit.strokes for digit in reading.digits]
    assert fresh.text == reading.text


def test_what_is_remembered_is_bounded_by_the_drawing(segmenter: Segmenter) -> None:
    few = Drawing(tuple(put(DRAWN[3], 0.3)))
    segmenter.read(Drawing(tuple(row(*(DRAWN[digit] for digit in range(10)), size=0.12, step=0.1))))
    for _ in range(2):
        segmenter.read(few)
    assert len(segmenter._groups) == len(segmenter._scored) == 1
    assert len(segmenter._parts) == 1
    assert len(segmenter._bonds) == 0
