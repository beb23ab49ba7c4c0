"""Forms as files: what is written is read again, and what cannot be a form is said in one sentence."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.errors import DataError
from digitpad.core.forms.form import CornerMarks, FieldKind, Form, FormField
from digitpad.core.forms.form_file import form_document, load_form, save_form
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.reference import FormReference, reference_of_page
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.rule_set import RuleSet
from tests.support.painted_sheets import paint_sheet

FORM = Form(
    "exam",
    210.0,
    297.0,
    (
        FormField(
            "student",
            FieldKind.BOXES,
            tuple((round(0.1 + 0.05 * k, 2), 0.2, round(0.15 + 0.05 * k, 2), 0.23) for k in range(4)),
            rules=RuleSet(length=4, check=CHECK_DIGITS["luhn"]),
        ),
        FormField("score", FieldKind.WHOLE, ((0.5, 0.2, 0.6, 0.23),), rules=RuleSet(low=0, high=100, step=5)),
        FormField("grade", FieldKind.DECIMAL, ((0.7, 0.2, 0.8, 0.23),), decimals=1),
        FormField("score", FieldKind.WHOLE, ((0.5, 0.3, 0.6, 0.33),), row=2, at_least_before=True),
        FormField("date", FieldKind.WHOLE, ((0.5, 0.4, 0.7, 0.43),), signs="/"),
        FormField("total", FieldKind.WHOLE, ((0.5, 0.5, 0.6, 0.53),), sum_of=("score", "date")),
    ),
    CornerMarks(((0.07, 0.05), (0.93, 0.05), (0.93, 0.95), (0.07, 0.95)), 0.04),
)


def changed(tmp_path: Path, **changes: object) -> Path:
    """A file of the form whose first field, or the form itself, has other values."""
    document = json.loads(json.dumps(form_document(FORM)))
    for key, value in changes.items():
        (document if key in document and key not in ("kind", "name") else document["fields"][0])[key] = value
    path = tmp_path / "exam.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_a_form_that_was_saved_is_the_same(tmp_path: Path) -> None:
    save_form(FORM, tmp_path / "exam.json")
    assert load_form(tmp_path / "exam.json") == FORM


@pytest.mark.parametrize("kind", SheetKind)
def test_each_sheet_of_our_own_is_a_form(kind: SheetKind, tmp_path: Path) -> None:
    form = sheet_form(PrintableSheet(kind, paper="Letter"))
    save_form(form, tmp_path / "sheet.json")
    read = load_form(tmp_path / "sheet.json")
    assert [(field.name, field.row, len(field.boxes)) for field in read.fields] == [
        (field.name, field.row, len(field.boxes)) for field in form.fields
    ]


def test_a_roster_lies_beside_the_form(tmp_path: Path) -> None:
    (tmp_path / "students.csv").write_text("name,number\nA,1234\nB,5678\n", encoding="utf-8")
    field = load_form(changed(tmp_path, rules={"allowed": "students.csv:number"})).fields[0]
    assert field.rules is not None
    assert field.rules.allows("1234")
    assert not field.rules.allows("1235")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"kind": "roman number"}, "unknown kind «roman number»"),
        ({"name": "grade"}, "the name «grade» is there 2 times"),
        ({"name": " "}, "no name"),
        ({"boxes": [[0.9, 0.2, 1.2, 0.3]]}, "should be a number from 0 to 1"),
        ({"rules": None, "boxes": [[0.9, 0.2, 0.8, 0.3]]}, "lies outside the page, or a box of it has no size"),
        ({"rules": None, "boxes": [[0.5, 0.2, 0.6, 0.23]]}, "boxes of the fields «student» and «score» overlap"),
        ({"boxes": [[0.1, 0.2, 0.15]]}, "four numbers"),
        ({"rules": None, "boxes": [[0.1, 0.2, 0.101, 0.3]]}, "smaller than 1.5 mm"),
        ({"rules": None, "boxes": [[0.05, 0.04, 0.1, 0.06]]}, "lies on a corner mark"),
        ({"boxes": []}, "0 boxes"),
        ({"rules": {"length": 9}}, "to have 9 digits, but has 4 boxes"),
        ({"rules": {"check": "mod7"}}, "«mod7» is no check digit"),
        ({"rules": {"low": 9, "high": 3}}, "No number lies between 9 and 3"),
        ({"rules": {"allowed": "nowhere.csv"}}, "nowhere.csv cannot be read"),
        ({"kind": "fixed length", "boxes": [[0.1, 0.2, 0.2, 0.23]], "rules": None}, "no rule says which"),
        ({"kind": "whole number"}, "has 4 boxes; it has one"),
        ({"marks": {"centres": [[0.1, 0.1]], "side": 0.04}}, "1 corner marks"),
        ({"marks": {"centres": [[0.9, 0.1], [0.1, 0.1], [0.1, 0.9], [0.9, 0.9]], "side": 0.04}}, "in the order"),
        ({"page": {"width": 1, "height": 297}}, "should be a number from 20 to 2000"),
        ({"rule": {"low": 3}}, "«fields.0.rule» is unknown; there can be name, kind, row, decimals, boxes, rules"),
        ({"signs": "/"}, "has one box a digit; signs are only possible in a field of one rectangle"),
        ({"signs": "x"}, "Signs are some of . , - : /"),
        ({"sum_of": ["points"]}, "«student» is to be the sum of «points», of which there is none"),
        ({"sum_of": ["student"]}, "«student» is to be the sum of «student», of which there is none"),
        ({"at_least_before": 1}, "«fields.0.at_least_before» should be true or false, but is 1"),
        ({"rules": {"lenght": 4}}, "«fields.0.rules.lenght» is unknown; there can be length, low, high"),
        ({"page": {"width": 210, "height": 297, "unit": "mm"}}, "«page.unit» is unknown"),
        ({"fields": []}, "no fields"),
        ({"version": 2}, "newer digitpad"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(changes: dict[str, object], words: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"^exam\.json is no form that digitpad can use: ") as error:
        load_form(changed(tmp_path, **changes))
    assert words in str(error.value)
    assert str(error.value).count("\n") == 0


@pytest.mark.parametrize("content", ["", "[]", "{}", "{", '{"kind": "digitpad drawing"}'])
def test_a_foreign_file_is_no_form(content: str, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text(content, encoding="utf-8")
    with pytest.raises(DataError, match=r"^other\.json is no form"):
        load_form(tmp_path / "other.json")


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        load_form(tmp_path / "none.json")


def test_a_form_that_cannot_be_laid_on_any_sheet_is_refused_once(tmp_path: Path) -> None:
    path = tmp_path / "exam.json"
    path.write_text(json.dumps(form_document(replace(FORM, marks=None))), encoding="utf-8")
    with pytest.raises(DataError, match=r"^exam\.json is no form .* neither corner marks nor a picture"):
        load_form(path)


def page_picture() -> Image.Image:
    return paint_sheet(PrintableSheet(SheetKind.LIST), 5.0)


def referring(tmp_path: Path, **reference: object) -> Path:
    """A file of the form without marks that says this of its picture, which lies beside it as page.png."""
    page_picture().save(tmp_path / "page.png")
    document = {**form_document(replace(FORM, marks=None)), "reference": reference}
    path = tmp_path / "exam.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.mark.parametrize("filled", [False, True])
def test_a_forms_picture_lies_beside_it(filled: bool, tmp_path: Path) -> None:
    reference = reference_of_page(np.asarray(page_picture()), 210, 297, filled=filled)
    save_form(replace(FORM, marks=None, reference=reference), tmp_path / "exam.json")
    read = load_form(tmp_path / "exam.json").reference
    assert read is not None
    assert read.filled is filled
    assert np.array_equal(read.grey, reference.grey)
    assert json.loads((tmp_path / "exam.json").read_text(encoding="utf-8"))["reference"]["picture"] == "exam-form.png"


def test_a_form_that_is_saved_again_has_the_same_picture(tmp_path: Path) -> None:
    save_form(replace(FORM, reference=FormReference(np.full((1604, 1134), 255, np.uint8))), tmp_path / "exam.json")
    save_form(load_form(tmp_path / "exam.json"), tmp_path / "exam.json")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["exam-form.png", "exam.json"]


def test_a_picture_of_a_person_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "exam-form.png").write_bytes(b"a scan")
    save_form(replace(FORM, reference=FormReference(np.full((1604, 1134), 255, np.uint8))), tmp_path / "exam.json")
    assert (tmp_path / "exam-form.png").read_bytes() == b"a scan"
    assert load_form(tmp_path / "exam.json").reference is not None


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ({"picture": "../page.png"}, "is no file's name"),
        ({"picture": "/etc/page.png"}, "is no file's name"),
        ({"picture": "C:\\page.png"}, "is no file's name"),
        ({"picture": ".."}, "is no file's name"),
        ({"picture": "none.png"}, "There is no file"),
        ({"picture": "exam.json"}, "no picture that digitpad knows"),
        ({"picture": "page.png", "filled": "yes"}, "should be true or false"),
        ({"picture": "page.png", "empty": True}, "«reference.empty» is unknown"),
        ({}, "reference.picture"),
    ],
)
def test_a_picture_that_cannot_be_is_said(reference: dict[str, object], words: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"^exam\.json is no form that digitpad can use: ") as error:
        load_form(referring(tmp_path, **reference))
    assert words in str(error.value)


def test_a_picture_of_other_proportions_is_said(tmp_path: Path) -> None:
    path = referring(tmp_path, picture="page.png")
    page_picture().crop((0, 0, 800, 800)).save(tmp_path / "page.png")
    with pytest.raises(DataError, match="not the proportions of a page of 210 x 297 mm"):
        load_form(path)


def test_a_link_out_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "forms").mkdir()
    path = referring(tmp_path / "forms", picture="link.png")
    page_picture().save(tmp_path / "page.png")
    try:
        (tmp_path / "forms" / "link.png").symlink_to(tmp_path / "page.png")
    except OSError:
        pytest.skip("no links here")
    with pytest.raises(DataError, match="leads out of the form's folder"):
        load_form(path)
