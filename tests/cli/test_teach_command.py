"""`digitpad teach` as a person runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitpad.cli.exit_codes import DONE, ERROR, NOTHING_KEPT
from digitpad.core.data import digit_forms
from digitpad.core.registry import Model, read_model


@pytest.fixture
def strokes(tmp_path: Path) -> Path:
    """Two dozen digits, a letter among them, as other programs write them."""
    samples = [
        {"label": form.label, "writer": "me", "strokes": [stroke.tolist() for stroke in form.strokes]}
        for form in digit_forms.digit_form_samples(held_out=True)
    ]
    file = tmp_path / "mine.json"
    file.write_text(json.dumps([*samples, {**samples[0], "label": "a"}]))
    return file


def test_the_result_is_one_json_document_and_a_model(
    digitpad: object, strokes: Path, tiny_model: Model, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = digitpad("teach", "--strokes", strokes, "--model", tiny_model.folder, "--out", out, "--json")
    assert done.returncode in (DONE, NOTHING_KEPT), done.stderr
    told = json.loads(done.stdout)
    count = len(digit_forms.digit_form_samples(held_out=True))
    for name in ("own", "mnist", "guard"):
        for moment in ("before", "after"):
            assert set(told[name][moment]) == {"n", "accuracy", "interval"}
    assert told["own"]["after"]["n"] == count
    assert told["seconds"] > 0
    assert told["kept"] == (done.returncode == DONE) == out.exists()
    if told["kept"]:
        assert told["folder"] == str(out)
        model = read_model(out, bundled=False)
        model.verify()
        assert model.name == "tiny + my hand"
        assert model.card["teaching"]["source"] == "mine.json"
        assert "digitpad teach" in str(model.card["command"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--strokes", "none.json"], "There is no stroke file"),
        (["--model", "nobody"], "There is no model «nobody»"),
        (["--seed", "-1"], "seed"),
        (["--name", "a/b"], "model's name"),
    ],
    ids=["file", "model", "seed", "name"],
)
def test_what_cannot_be_done_is_one_sentence(
    words: list[str], said: str, digitpad: object, strokes: Path, tmp_path: Path
) -> None:
    source = [] if "--strokes" in words else ["--strokes", strokes]
    done = digitpad("teach", *source, *words, "--out", tmp_path / "out")
    assert done.returncode == ERROR
    assert said in done.stderr
    assert done.stderr.startswith("digitpad: ")
    assert "Traceback" not in done.stderr
    assert not done.stdout


def test_too_few_digits_are_refused_with_their_number(digitpad: object, strokes: Path, tmp_path: Path) -> None:
    strokes.write_text(json.dumps(json.loads(strokes.read_text())[:4]))
    done = digitpad("teach", "--strokes", strokes, "--out", tmp_path / "out")
    assert done.returncode == ERROR
    assert "At least 10 labelled digits are needed to learn from; there are 4." in done.stderr


def test_a_folder_in_use_is_left_alone(digitpad: object, strokes: Path, tmp_path: Path) -> None:
    mine = tmp_path / "out" / "mine"
    mine.parent.mkdir()
    mine.write_text("mine")
    done = digitpad("teach", "--strokes", strokes, "--out", mine.parent)
    assert done.returncode == ERROR
    assert "in use already" in done.stderr
    assert mine.read_text() == "mine"
