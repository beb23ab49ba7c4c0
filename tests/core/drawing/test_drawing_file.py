"""Drawings in files: nothing is lost on the way, and whatever is no drawing is refused in a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given

from digitpad.core.drawing.drawing_file import from_json, load_drawing, save_drawing, to_json
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.errors import DataError
from digitpad.core.recognition.predict import prepare_drawing
from tests.support.samples_drawn import DRAWN
from tests.support.sentences import raw_words
from tests.support.strategies import drawings


def drawn(digit: int) -> Drawing:
    return Drawing(tuple(Stroke.of(stroke) for stroke in DRAWN[digit]))


def assert_same(one: Drawing, other: Drawing) -> None:
    assert len(one.strokes) == len(other.strokes)
    for stroke, kept in zip(one.strokes, other.strokes, strict=True):
        assert np.allclose(stroke.points, kept.points, atol=1e-6)
        assert stroke.width == kept.width


@given(drawings)
def test_every_point_pressure_time_and_width_comes_back(drawing: Drawing) -> None:
    assert_same(drawing, from_json(to_json(drawing)))


def test_an_empty_drawing_comes_back_empty() -> None:
    assert not from_json(to_json(Drawing()))


@pytest.mark.parametrize("digit", range(10))
def test_the_network_sees_the_same_after_saving(tmp_path: Path, digit: int) -> None:
    file = tmp_path / "new folder" / "digit.json"
    save_drawing(drawn(digit), file)
    before, after = prepare_drawing(drawn(digit)), prepare_drawing(load_drawing(file))
    assert before is not None
    assert after is not None
    assert np.allclose(before[1].image, after[1].image, atol=1e-3)
    assert [path.name for path in file.parent.iterdir()] == ["digit.json"]


def document(**changes: object) -> str:
    return json.dumps({"kind": "digitpad drawing", "version": 1, "strokes": [], **changes})


POINT = [0.5, 0.5, 0.5, 0.0]
NO_DRAWINGS = {
    "nothing": "",
    "half": '{"kind": "digitpad drawing", "version": 1, "strokes": [',
    "a list": "[]",
    "another kind": document(kind="recipe"),
    "a newer version": document(version=2),
    "no strokes": json.dumps({"kind": "digitpad drawing", "version": 1}),
    "strokes that are a number": document(strokes=5),
    "strokes that are names": document(strokes=["a"]),
    "a stroke without points": document(strokes=[{"width": 0.05}]),
    "no point": document(strokes=[{"width": 0.05, "points": []}]),
    "points in a plane": document(strokes=[{"width": 0.05, "points": [[0.5, 0.5]]}]),
    "ragged points": document(strokes=[{"width": 0.05, "points": [POINT, [0.5]]}]),
    "points that are words": document(strokes=[{"width": 0.05, "points": [["a", "b", "c", "d"]]}]),
    "points that are long words": document(strokes=[{"width": 0.05, "points": [["a" * 100_000] * 4]}]),
    "a width that is a word": document(strokes=[{"width": "b" * 100_000, "points": [POINT]}]),
    "points that are nothing": document(strokes=[{"width": 0.05, "points": None}]),
    "no width": document(strokes=[{"points": [POINT]}]),
    "a width that is a list": document(strokes=[{"width": [1], "points": [POINT]}]),
    "a width of nothing": document(strokes=[{"width": 0, "points": [POINT]}]),
    "a negative width": document(strokes=[{"width": -0.05, "points": [POINT]}]),
    "a width of ten canvases": document(strokes=[{"width": 10, "points": [POINT]}]),
    "an endless width": document(strokes=[{"width": float("inf"), "points": [POINT]}]),
    "a point that is no number": document(strokes=[{"width": 0.05, "points": [[float("nan"), 0, 0, 0]]}]),
    "a point beyond measure": document(strokes=[{"width": 0.05, "points": [[10**400, 0, 0, 0]]}]),
    "a width beyond measure": document(strokes=[{"width": 10**400, "points": [POINT]}]),
    "a million brackets": "[" * 1_000_000,
}


@pytest.mark.parametrize("text", NO_DRAWINGS.values(), ids=NO_DRAWINGS.keys())
def test_what_is_no_drawing_is_refused_in_one_sentence(tmp_path: Path, text: str) -> None:
    file = tmp_path / "some.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load_drawing(file)
    sentence = str(caught.value)
    assert sentence.startswith("some.json is no drawing that digitpad saved: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 200
    assert not raw_words(sentence)


def test_a_picture_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    file.write_bytes(bytes(range(256)) * 4)
    with pytest.raises(DataError, match=r"photo\.jpg is no drawing that digitpad saved"):
        load_drawing(file)


def test_a_giant_file_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "giant.json"
    with file.open("wb") as giant:
        giant.truncate(5 << 30)  # sparse: it takes no room
    with pytest.raises(DataError, match="it is larger than 64 MiB"):
        load_drawing(file)


def test_files_that_cannot_be_read_or_written_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"missing\.json cannot be read \(No such file"):
        load_drawing(tmp_path / "missing.json")
    with pytest.raises(DataError, match="cannot be read"):
        load_drawing(tmp_path)
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    with pytest.raises(DataError, match=r"cannot be saved in .*file.x\.json \("):
        save_drawing(drawn(3), blocked / "x.json")


def test_a_drawing_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "taken.json").mkdir()
    with pytest.raises(DataError):
        save_drawing(drawn(3), tmp_path / "taken.json")
    assert [path.name for path in tmp_path.iterdir()] == ["taken.json"]


@pytest.mark.parametrize(("place", "taken"), [(-9.9, True), (1.5, True), (10.5, False), (-1e6, False)])
def test_a_file_holds_strokes_near_the_canvas_only(place: float, taken: bool) -> None:
    text = document(strokes=[{"width": 0.05, "points": [[place, 0.5, 0.5, 0.0], [0.5, place, 0.5, 3600.0]]}])
    if taken:
        assert from_json(text)
    else:
        with pytest.raises(ValueError, match="far outside the canvas"):
            from_json(text)
