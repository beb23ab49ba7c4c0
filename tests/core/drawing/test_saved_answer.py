"""The answer in a drawing's file: it comes back, and a bad one costs no stroke."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.core.drawing.drawing_file import from_json, load_saved_drawing, save_drawing, saved_from_json, to_json
from digitpad.core.drawing.saved_answer import SavedAnswer, SavedDigit
from digitpad.core.drawing.strokes import Drawing, Stroke

DRAWING = Drawing((Stroke.of([(0.1, 0.1), (0.5, 0.5)]),))
ANSWER = SavedAnswer("4\n7", "paper", (SavedDigit((0,), (0.1, 0.1, 0.5, 0.5), "4", 0.75, correction=9),))


def test_answer_and_model_come_back(tmp_path: Path) -> None:
    save_drawing(DRAWING, tmp_path / "a.digitpad", ANSWER)
    saved = load_saved_drawing(tmp_path / "a.digitpad")
    assert saved.answer == ANSWER
    assert saved.problem == ""
    assert len(saved.drawing.strokes) == 1


def test_files_without_an_answer_are_those_of_before() -> None:
    document = json.loads(to_json(DRAWING))
    assert list(document) == ["kind", "version", "strokes"]
    assert saved_from_json(to_json(DRAWING)).answer is None
    assert len(from_json(to_json(DRAWING, ANSWER)).strokes) == 1


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (5, "«answer» should be an object"),
        ({}, "«answer.text» should be a text"),
        ({"text": "4" * 20_000, "model": "m", "digits": []}, "«answer.text» is too long"),
        ({"text": "4", "model": 7, "digits": []}, "«answer.model» should be a text"),
        ({"text": "4", "model": "m", "digits": [{"strokes": [-1]}]}, "should be "),
        ({"text": "4", "model": "m", "digits": [{"strokes": [0], "box": [1]}]}, "four numbers"),
    ],
)
def test_an_answer_that_cannot_be_used_costs_no_stroke(answer: object, words: str) -> None:
    saved = saved_from_json(json.dumps({**json.loads(to_json(DRAWING)), "answer": answer}))
    assert saved.answer is None
    assert words in saved.problem
    assert len(saved.drawing.strokes) == 1


def test_a_correction_out_of_range_is_refused() -> None:
    wrong = replace(ANSWER, digits=(replace(ANSWER.digits[0], correction=11),))
    assert "correction" in saved_from_json(to_json(DRAWING, wrong)).problem
