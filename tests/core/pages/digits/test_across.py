"""Ink that hangs together over several lines."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.pages.digits.across import cut_between_lines, with_uncut
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.judge import judge, rejected
from digitpad.core.pages.digits.levels import Level
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier

HIGH, WIDE, APART = 40, 60, 48


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    bundled = default_paths().bundled_models
    return load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))


def page(*lines: str, strokes: Sequence[tuple[tuple[float, float], ...]] = ()) -> Level:
    """Lines of digits of rules, APART pixels below each other, and strokes over them."""
    image = Image.new("L", (20 + WIDE * max(map(len, lines)) + 60, 20 + APART * len(lines) + 20))
    pen = ImageDraw.Draw(image)
    forms = {form.label: form for form in reversed(digit_form_samples(held_out=False))}
    for row, line in enumerate(lines):
        for column, digit in enumerate(line):
            for stroke in forms[digit].strokes if digit.strip() else ():
                places = stroke * HIGH + (20 + WIDE * column, 20 + APART * row)
                pen.line([tuple(place) for place in places.tolist()], fill=255, width=5, joint="curve")
    for stroke in strokes:
        pen.line(stroke, fill=255, width=3)
    ink = np.asarray(image, np.float32) / 255
    return Level(ink, 1.0, np.zeros_like(ink))


def lines_of(level: Level, classifier: Classifier, count: int) -> list[list[Sighting]]:
    """What is low in its line; what is higher than one is taken for no digit, in the first."""
    lines: list[list[Sighting]] = [[] for _ in range(count)]
    pieces = sorted(level.pieces, key=lambda one: one.left)
    for patch, said in zip(pieces, judge(pieces, classifier), strict=True):
        assert said is not None
        if patch.height > 1.4 * HIGH:
            lines[0].append(Sighting(patch, rejected(said), 1.0, 0.0))
        else:
            lines[(patch.top + patch.height // 2 - 20) // APART].append(Sighting(patch, said, 1.0, 0.0))
    return lines


def texts(lines: Sequence[Sequence[Sighting]]) -> list[str]:
    return ["".join(str(one.judged.prediction.digit) for one in line if one.counts) for line in lines]


def in_order(line: Sequence[Sighting]) -> list[Sighting]:
    return sorted(line, key=lambda one: one.box[0] + one.box[2])


def test_digits_that_touch_those_below_are_read_in_their_lines(classifier: Classifier) -> None:
    x = 20 + WIDE + 15.0  # the noughts in the middle
    level = page("302", "808", strokes=[((x, 20 + HIGH - 2), (x, 20 + APART + 2))])
    before = lines_of(level, classifier, 2)
    assert texts(before) == ["32", "88"]
    after, (thing,) = cut_between_lines(before, classifier)
    assert texts(after) == ["302", "808"]
    assert with_uncut(after, [thing]) == after, "its parts are digits"
    upper, lower = (line[1].box for line in after)
    assert upper[3] <= lower[1] + 4
    assert lower[1] > 20 + HIGH


def test_what_is_no_clear_digit_is_in_each_line_for_the_line_network(classifier: Classifier) -> None:
    blot = [((20 + WIDE + x, 18.0), (20 + WIDE + x, 110.0)) for x in range(0, 36, 2)]
    before = lines_of(page("3 2", "8 8", strokes=blot), classifier, 2)
    after, things = cut_between_lines(before, classifier)
    assert texts(after) == ["32", "88"]
    assert [sum(not one.counts for one in line) for line in after] == [1, 1]
    assert with_uncut(after, things) == [in_order(line) for line in before], "it is whole again where it is no digit"


@pytest.mark.parametrize(
    "strokes",
    [
        [((20 + 2.3 * WIDE, 5), (20 + 2.3 * WIDE, 130))],
        [((15, 5), (15, 70), (40, 70))],
        [((20 + 1.6 * WIDE, 5), (20 + 2.8 * WIDE, 118))],
    ],
    ids=["a rule", "beside one line", "a hair"],
)
def test_other_things_stay_whole(classifier: Classifier, strokes: list[tuple[tuple[float, float], ...]]) -> None:
    lines = lines_of(page(" 3 2", "" if len(strokes[0]) == 3 else " 8 8", strokes=strokes), classifier, 2)
    assert cut_between_lines(lines, classifier) == ([in_order(line) for line in lines], [])


def test_few_digits_do_not_tell_where_lines_are(classifier: Classifier) -> None:
    x = 20 + 15.0
    lines = lines_of(page("0 ", "0 ", strokes=[((x, 20 + HIGH - 2), (x, 20 + APART + 2))]), classifier, 2)
    assert cut_between_lines(lines, classifier) == (lines, [])
