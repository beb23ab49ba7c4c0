"""The guard set and the digit forms it is drawn from."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data import digit_forms
from digitpad.core.data.guard import GUARD_FILE, load_guard, right_answers
from digitpad.core.data.stroke_files import place
from digitpad.core.errors import DataError
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import NOT_A_DIGIT, Predictions, recognise
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier

PATHS = default_paths()


def test_the_set_holds_every_digit_and_what_is_none() -> None:
    guard = load_guard(PATHS.guard)
    assert set(guard.data.labels.tolist()) == set(range(11))
    assert len(guard.data) == len(guard.kinds) == len(guard.data.images) > 2000
    assert {"form", "traced", "spirals"} <= set(guard.kinds)
    assert (guard.data.images.reshape(len(guard.data), -1).max(1) > 100).all()


def test_networks_of_ten_classes_are_asked_about_digits_only() -> None:
    guard = load_guard(PATHS.guard)
    digits = guard.for_classes(10)
    assert set(digits.data.labels.tolist()) == set(range(10))
    assert set(digits.kinds) == {"form", "traced"}
    assert guard.for_classes(11) is guard


def test_the_bundled_model_reads_it_well_but_not_perfectly() -> None:
    """So that a loss shows."""
    model = Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find("digitpad")
    data = load_guard(PATHS.guard).data
    classifier = load_classifier(model)
    right = 0
    for start in range(0, len(data), 100):
        part = slice(start, start + 100)
        right += right_answers(classifier.classify(data.images[part] / np.float32(255)), data.labels[part])
    assert 0.97 < right / len(data) < 0.995


def test_a_digit_is_right_by_its_answer_and_everything_else_by_being_rejected() -> None:
    labels = np.array([3, 3, NOT_A_DIGIT, NOT_A_DIGIT], np.uint8)
    probabilities = np.eye(10, dtype=np.float32)[[3, 4, 3, 3]]
    rejected = np.array([True, False, True, False])
    assert right_answers(Predictions(probabilities, np.zeros(4, np.float32), rejected), labels) == 2


@pytest.mark.parametrize("damage", ["missing", "cut", "text"])
def test_a_damaged_set_is_an_error_for_people(damage: str, tmp_path: Path) -> None:
    file = tmp_path / GUARD_FILE
    if damage != "missing":
        shutil.copy(PATHS.guard / GUARD_FILE, file)
        file.write_bytes(file.read_bytes()[:5000] if damage == "cut" else b"no archive")
    with pytest.raises(DataError, match="missing or damaged"):
        load_guard(tmp_path)


def test_learned_and_held_out_forms_show_all_digits_and_share_none() -> None:
    learned, held_out = (digit_forms.digit_form_samples(held_out=held_out) for held_out in (False, True))
    for forms in (learned, held_out):
        assert {form.digit for form in forms} == set(range(10))
    assert not {form.writer for form in learned} & {form.writer for form in held_out}


@pytest.mark.parametrize("held_out", [False, True])
def test_people_would_read_the_forms(held_out: bool) -> None:
    """The bundled model stands for them; of the slashed zero and the like it may doubt one or two."""
    model = Registry(PATHS.bundled_models, PATHS.bundled_models / "none").find("digitpad")
    classifier = load_classifier(model)
    forms = digit_forms.digit_form_samples(held_out=held_out)
    answers = [recognise(place(form), classifier) for form in forms]
    wrong = [
        form.writer
        for form, answer in zip(forms, answers, strict=True)
        if answer is None or answer.prediction.digit != form.digit
    ]
    assert len(wrong) <= 1, wrong
