"""What was said of fields, in files: found again at the same place of the same picture, damaged or cut by a kill."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.forms.review.kept_fields import KeptField, KeptFields, field_box, said_of

FIELD = FormField("score", FieldKind.WHOLE, ((0.1, 0.1, 0.2, 0.15),))
MOVED = FormField("points", FieldKind.WHOLE, ((0.102, 0.1, 0.202, 0.151),))
FAR = FormField("score", FieldKind.WHOLE, ((0.5, 0.1, 0.6, 0.15),))
BOX = field_box(FIELD)


def kept(folder: Path) -> KeptFields:
    return KeptFields(folder / "sheets", "c0ffee")


def test_the_last_word_on_a_field_holds(tmp_path: Path) -> None:
    file = kept(tmp_path)
    assert file.read() == {}
    file.append([KeptField(1, BOX, "7"), KeptField(2, BOX, "")])
    file.append([KeptField(1, BOX, "73"), KeptField(3, BOX, "5")])
    file.append([KeptField(3, BOX, None)])
    assert kept(tmp_path).read() == {(1, BOX): "73", (2, BOX): ""}


def test_a_field_is_known_by_its_place_whatever_it_is_called(tmp_path: Path) -> None:
    held = {(1, BOX): "73"}
    assert said_of(held, 1, [FIELD]) == {BOX: "73"}
    assert said_of(held, 1, [FAR, MOVED]) == {field_box(MOVED): "73"}
    assert said_of(held, 1, [FAR]) == {}
    assert said_of(held, 2, [FIELD]) == {}


def test_what_a_field_of_another_kind_cannot_have_is_left_out() -> None:
    assert said_of({(1, BOX): "7.5"}, 1, [FIELD]) == {}


def test_dates_times_and_numbers_with_signs_come_back_where_a_field_may_have_them(tmp_path: Path) -> None:
    signs = FormField("when", FieldKind.WHOLE, FIELD.boxes, signs="/:-")
    file = kept(tmp_path)
    for said in ("12/5", "3:45", "-7"):
        file.append([KeptField(1, BOX, said)])
        assert said_of(file.read(), 1, [signs]) == {BOX: said}
        assert said_of(file.read(), 1, [FIELD]) == {}


def test_a_line_that_a_kill_has_cut_costs_nothing_but_itself(tmp_path: Path) -> None:
    file = kept(tmp_path)
    file.append([KeptField(1, BOX, "7")])
    with file.path.open("ab") as open_file:
        open_file.write(b'{"page":2,"box":[1,2,3')
    assert file.read() == {(1, BOX): "7"}
    file.append([KeptField(3, BOX, "9")])
    assert file.read() == {(1, BOX): "7", (3, BOX): "9"}


@pytest.mark.parametrize(
    "line",
    [
        b'{"page":1,"box":[1,2,3,4,5],"said":"7"}',
        b'{"page":1,"box":[1,2,3],"said":"7"}',
        b'{"page":0,"box":[1,2,3,4],"said":"7"}',
        b'{"page":1,"box":[1,2,3,4],"said":"seven"}',
        b'{"page":1,"box":[1,2,3,4],"said":7}',
        b"[]",
    ],
)
def test_a_line_that_cannot_be_is_passed_over(tmp_path: Path, line: bytes) -> None:
    file = kept(tmp_path)
    file.append([KeptField(1, BOX, "7")])
    file.path.write_bytes(file.path.read_bytes() + line + b"\n")
    assert file.read() == {(1, BOX): "7"}


def test_a_review_of_digits_is_no_file_of_fields(tmp_path: Path) -> None:
    file = kept(tmp_path)
    file.path.parent.mkdir()
    file.path.write_bytes(b'{"kind":"digitpad review","version":1}\n{"page":1,"box":[1,2,3,4],"said":"7"}\n')
    assert file.read() == {}


@given(st.binary(max_size=200))
def test_damaged_files_are_read_as_far_as_they_are_sound(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = kept(Path(folder))
        file.append([KeptField(1, BOX, "7")])
        whole = file.path.read_bytes()
        file.path.write_bytes(whole + content + b"\n")
        assert file.read().get((1, BOX)) is not None or b'"said"' in content
