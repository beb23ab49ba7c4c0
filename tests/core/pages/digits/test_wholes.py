"""Numbers whose digits are in doubt, read as wholes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.lines.network import BLANK, LINE_HEIGHT, STRIDE, LineImage, LineScores
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import Judged, judge, rejected
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import Patch, tight
from digitpad.core.pages.digits.wholes import read_as_wholes
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier, Prediction
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier

HIGH = 40


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    bundled = default_paths().bundled_models
    return load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))


class Says:
    """A line network that says the same of every line: digits at shares of the ink's width."""

    def __init__(self, *digits: tuple[int, float], sure: float = 0.98) -> None:
        self._digits, self._sure = digits, sure
        self.lines: list[LineImage] = []

    def scores(self, line: LineImage) -> LineScores:
        self.lines.append(line)
        columns = np.flatnonzero((line > 0.3).any(0))
        steps = line.shape[1] // STRIDE
        shares = np.full((steps, BLANK + 1), 0.002, np.float32)
        shares[:, BLANK] = 0.98
        for digit, share in self._digits:
            step = min(steps - 1, int((columns[0] + share * np.ptp(columns)) / STRIDE))
            shares[step, BLANK], shares[step, digit] = 1 - self._sure, self._sure
        return np.log(shares)


def page(*digits: str, gap: int, dash: bool = False) -> Level:
    """Digits of rules side by side, `gap` pixels apart, perhaps a dash behind them."""
    image = Image.new("L", (60 + (HIGH + max(gap, 0)) * len(digits) + 60, 3 * HIGH))
    pen = ImageDraw.Draw(image)
    x = 30.0
    forms = {form.label: form for form in reversed(digit_form_samples(held_out=False))}
    for digit in digits:
        strokes = forms[digit].strokes
        left, right = (f(float(f(stroke[:, 0])) for stroke in strokes) for f in (min, max))
        for stroke in strokes:
            places = stroke * HIGH + (x - left * HIGH, HIGH)
            pen.line([tuple(place) for place in places.tolist()], fill=255, width=5, joint="curve")
        x += (right - left) * HIGH + gap
    if dash:
        pen.line((x + 8, 1.5 * HIGH, x + 30, 1.5 * HIGH), fill=255, width=5)
    ink = np.asarray(image, np.float32) / 255
    return Level(ink, 1.0, np.zeros_like(ink))


def sightings(level: Level, classifier: Classifier, boxes: Sequence[tuple[int, int]] | None = None) -> list[Sighting]:
    """The level's pieces as the cover would give them; `boxes`: columns of other pieces instead."""
    patches = sorted(level.pieces, key=lambda one: one.left)
    if boxes is not None:
        parts = [tight(Patch(left, 0, level.ink[:, left:right].copy())) for left, right in boxes]
        patches = [part for part in parts if part is not None]
    said = judge(patches, classifier)
    return [Sighting(patch, one, 1.0, 0.0) for patch, one in zip(patches, said, strict=True) if one is not None]


def text(line: Sequence[Sighting]) -> str:
    return "".join(str(one.judged.prediction.digit) for one in line if not one.judged.prediction.rejected)


def unchecked() -> None:
    """Nobody wants to cancel."""


def test_clear_numbers_are_not_asked_about(classifier: Classifier) -> None:
    level, network = page("3", "8", "2", gap=14), Says((1, 0.5))
    line = sightings(level, classifier)
    assert text(line) == "382"
    (after,) = read_as_wholes([line], [level], classifier, network, unchecked)
    assert after == line
    assert network.lines == []


def test_in_small_pictures_clear_numbers_are_asked_about(classifier: Classifier) -> None:
    level = page("3", "8", "2", gap=14)
    line = [_likely(one, 0.97) for one in sightings(level, classifier)]
    for levels, asked in ([level], 0), ([replace(level, finer=level)], 1):
        network = Says((3, 0.15), (8, 0.5), (2, 0.85))
        (after,) = read_as_wholes([line], levels, classifier, network, unchecked)
        assert text(after) == "382"
        assert len(network.lines) == asked


def test_a_thing_that_holds_a_neighbours_place_is_cut_anew(classifier: Classifier) -> None:
    level = page("1", "0", gap=14)
    one, nought = sightings(level, classifier)
    left, right = one.patch.left, nought.patch.left + nought.patch.width
    both = tight(level.region(left, 0, right, level.ink.shape[0]))
    assert both is not None
    doubtful = replace(_likely(nought, 0.6), patch=both)
    (after,) = read_as_wholes([[doubtful]], [level], classifier, Says((1, 0.13), (0, 0.72)), unchecked)
    assert text(after) == "10"
    first, second = (thing.box for thing in after)
    assert first[2] <= second[0]


def test_of_digits_read_twice_that_of_a_number_stays(classifier: Classifier) -> None:
    level = page("3", "8", "2", gap=14)
    number = [_likely(one, 0.96) for one in sightings(level, classifier)]
    again = _likely(number[1], 0.99)
    network = Says((3, 0.15), (8, 0.5), (2, 0.85))
    after = read_as_wholes([number, [again]], [level], classifier, network, unchecked)
    assert [text(line) for line in after] == ["382", ""]


def test_a_blot_of_two_is_cut_where_the_line_says(classifier: Classifier) -> None:
    level = page("0", "0", gap=-3)
    line = [_rejected(one) for one in sightings(level, classifier)]
    assert len(line) == 1, "they touch"
    network = Says((0, 0.25), (0, 0.75))
    (after,) = read_as_wholes([line], [level], classifier, network, unchecked)
    assert text(after) == "00"
    first, second = (one.box for one in after)
    assert first[2] <= second[0] + 4
    assert abs((first[2] - first[0]) - (second[2] - second[0])) <= 6
    assert network.lines[0].shape[0] == LINE_HEIGHT


def test_what_the_line_takes_for_nothing_is_no_digit(classifier: Classifier) -> None:
    level = page("3", "8", gap=14, dash=True)
    line = sightings(level, classifier)
    dash = line[-1]
    shares = np.where(np.arange(10) == 1, 0.73, 0.03)
    as_one = Judged(dash.judged.prepared, Prediction(tuple(shares.tolist()), rejected=False), 0.6)
    line[-1] = Sighting(dash.patch, as_one, 1.0, 0.0)
    assert text(line) == "381"
    (after,) = read_as_wholes([line], [level], classifier, Says((3, 0.15), (8, 0.5)), unchecked)
    assert text(after) == "38"
    assert len(after) == 3, "the dash is marked"


def test_a_line_that_is_not_sure_changes_nothing(classifier: Classifier) -> None:
    level = page("0", "0", gap=-3)
    line = [_rejected(one) for one in sightings(level, classifier)]
    (after,) = read_as_wholes([line], [level], classifier, Says((0, 0.25), (0, 0.75), sure=0.3), unchecked)
    assert text(after) == ""


def test_what_is_far_smaller_than_the_digits_of_the_page_is_left_alone(classifier: Classifier) -> None:
    level = page("3", "8", "2", gap=14)
    large = sightings(level, classifier)
    bit = tight(Patch(0, 0, np.pad(np.ones((9, 4), np.float32), 2)))
    assert bit is not None
    (said,) = judge([bit], classifier)
    assert said is not None
    small = Sighting(bit, rejected(said), 1.0, 0.0)
    network = Says((1, 0.5))
    after = read_as_wholes([large, [small]], [level], classifier, network, unchecked)
    assert after == [large, [small]]
    assert network.lines == []


@pytest.mark.parametrize("said", [(), ((7, 0.5),)], ids=["nothing", "a digit"])
def test_a_digit_alone_beside_numbers_is_none_where_the_line_says_nothing(
    classifier: Classifier, said: Sequence[tuple[int, float]]
) -> None:
    ink = np.hstack([page("3", "8", "2", gap=14).ink, page("7", gap=14).ink])
    level, network = Level(ink, 1.0, np.zeros_like(ink)), Says(*said)
    *number, seven = sightings(level, classifier)
    assert text([*number, seven]) == "3827"
    first, second = read_as_wholes([number, [seven]], [level], classifier, network, unchecked)
    assert first == number
    assert len(network.lines) == 1, "numbers that are clear are not asked about"
    assert text(second) == "7" * len(said)


def test_a_digit_alone_on_a_page_is_not_asked_about(classifier: Classifier) -> None:
    level, network = page("7", gap=14), Says()
    (after,) = read_as_wholes([sightings(level, classifier)], [level], classifier, network, unchecked)
    assert text(after) == "7"
    assert network.lines == []


def test_of_digits_read_twice_the_clearest_stays_and_what_is_left_out_removes_nothing(classifier: Classifier) -> None:
    level = page("3", "8", "2", gap=14)
    line = sightings(level, classifier)
    number = [_likely(one, probability) for one, probability in zip(line, (1.0, 0.96, 0.96), strict=True)]
    left, right = number[0].patch.left, number[-1].patch.left + number[-1].patch.width
    blot = Patch(left, HIGH, level.ink[HIGH : 2 * HIGH, left:right])
    whole = _likely(Sighting(blot, number[0].judged, 1.0, 0.0), 0.98)
    network = Says((3, 0.15), (8, 0.5), (2, 0.85))
    after = read_as_wholes([number, [whole]], [level], classifier, network, unchecked)
    assert [text(line) for line in after] == ["382", ""]


@pytest.mark.parametrize("others", [9, 10])
def test_on_a_page_full_of_digits_no_clear_one_is_given_up(classifier: Classifier, others: int) -> None:
    level = page("3", "8", "2", gap=14)
    clear = [_likely(one, 0.99) for one in sightings(level, classifier)]
    doubtful = [*clear[:2], _likely(clear[2], 0.5)]
    numbers = [[_far_down(one, 500 * place) for one in clear] for place in range(1, 1 + others)]
    network = Says((1, 0.15), (8, 0.5), (2, 0.85))
    after = read_as_wholes([doubtful, *numbers], [level], classifier, network, unchecked)
    assert text(after[0]) == ("182" if others == 9 else "382")


def test_it_can_be_stopped(classifier: Classifier) -> None:
    level = page("0", "0", gap=-3)
    line = [_rejected(one) for one in sightings(level, classifier)]

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_as_wholes([line], [level], classifier, Says(), stop)


def _rejected(one: Sighting) -> Sighting:
    return Sighting(one.patch, rejected(one.judged), one.scale, one.printed)


def _far_down(one: Sighting, pixels: int) -> Sighting:
    patch = Patch(one.patch.left, one.patch.top + pixels, one.patch.ink)
    return Sighting(patch, one.judged, one.scale, one.printed)


def _likely(one: Sighting, probability: float) -> Sighting:
    judged = Judged(one.judged.prepared, one.judged.prediction, probability)
    return Sighting(one.patch, judged, one.scale, one.printed)
