"""Forms that are not saved, in files of ours: all comes back as it was left; what is damaged is one sentence."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DataError
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.design.form_draft import DraftFile, FormDraft
from digitpad.core.forms.form import CornerMarks, FieldKind, Form, FormField
from digitpad.core.forms.reference import FormReference
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.typed_rules import TypedRules

MARKS = CornerMarks(((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)), 0.04)
FORM = Form("exam", 210.0, 297.0, (), MARKS)
SCORE = FormField("score", FieldKind.WHOLE, ((0.1, 0.1, 0.2, 0.15),), rules=RuleSet(high=20), row=2, signs="/")
FIELDS = (
    DrawnField(SCORE, TypedRules(high="20")),
    DrawnField(replace(SCORE, row=3, rules=None), TypedRules(high="x"), "A whole number is expected here."),
)
GREY = np.arange(60 * 40, dtype=np.uint8).reshape(60, 40)


def again(draft: FormDraft, folder: Path) -> FormDraft:
    file = folder / "form-1.json"
    DraftFile(file).write(draft)
    return DraftFile(file).read()


def test_a_form_drawn_on_a_sheet_comes_back_with_rules_as_they_were_typed(tmp_path: Path) -> None:
    found = again(FormDraft(FORM, FIELDS, True, GREY, "/home/a/exam.json"), tmp_path)
    assert (found.form, found.filled, found.path) == (FORM, True, "/home/a/exam.json")
    assert found.sheet is not None
    assert (found.sheet == GREY).all()
    first, second = found.fields
    assert (first.field, first.typed) == (SCORE, TypedRules(high="20"))
    assert (second.field, second.typed) == (FIELDS[1].field, TypedRules(high="x"))
    assert "not «x»" in second.problem


def test_a_form_with_a_picture_of_its_own_and_one_without_any_come_back(tmp_path: Path) -> None:
    found = again(FormDraft(replace(FORM, reference=FormReference(GREY, filled=True)), ()), tmp_path)
    assert found.sheet is None
    assert found.form.reference is not None
    assert found.form.reference.filled
    assert (found.form.reference.grey == GREY).all()
    assert again(FormDraft(FORM, ()), tmp_path).picture is None
    assert [path.name for path in tmp_path.iterdir()] == ["form-1.json"], "no picture is left behind"


def test_a_picture_is_written_once_and_nothing_stays_of_what_was_saved(tmp_path: Path) -> None:
    file = DraftFile(tmp_path / "form-1.json")
    file.write(FormDraft(FORM, (), sheet=GREY))
    (picture,) = tmp_path.glob("*.png")
    before = picture.stat().st_mtime_ns
    file.write(FormDraft(FORM, FIELDS, sheet=GREY))
    assert picture.stat().st_mtime_ns == before
    file.write(FormDraft(FORM, FIELDS, sheet=255 - GREY))
    assert len(list(tmp_path.glob("*.png"))) == 1
    file.remove()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"form": {}},
        {"form": {"name": "a", "width": 0, "height": 297.0, "fields": []}},
        {"form": {"name": "a", "width": 210.0, "height": 297.0, "fields": [], "picture": "../a.png"}},
        {"form": {"name": "a", "width": 210.0, "height": 297.0, "fields": [], "picture": "gone.png"}},
    ],
)
def test_what_cannot_be_read_is_one_sentence(change: dict[str, object], tmp_path: Path) -> None:
    file = tmp_path / "form-1.json"
    DraftFile(file).write(FormDraft(FORM, FIELDS))
    file.write_text(json.dumps(json.loads(file.read_text(encoding="utf-8")) | change), encoding="utf-8")
    with pytest.raises(DataError, match=r"^A form that was not saved cannot be read again \([^\n]*\)\.$"):
        DraftFile(file).read()


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DataError, match="save it now and then"):
        DraftFile(tmp_path / "file" / "form-1.json").write(FormDraft(FORM, (), sheet=GREY))
