"""The reader of our own JSON: what is no value gets no further, and the message names its place in one clause."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.json_files import (
    JsonObject,
    JsonProblem,
    UnusableNumber,
    parse_json,
    parse_json_with_gaps,
    quoted_value,
    read_json,
)

HUGE = "1" + "0" * 400
NO_VALUES = {
    f'{{"scores": [{{"accuracy": {HUGE}}}]}}': "«scores.0.accuracy» is a whole number of 401 digits",
    f'{{"a": -{HUGE}}}': "«a» is a whole number of 401 digits",
    f'{{"a": 1{"0" * 5000}}}': "«a» is a whole number of 5001 digits",
    '{"a": {"b": 1e400}}': "«a.b» is 1e400, which is beyond all numbers",
    '{"a": -1e999}': "«a» is -1e999, which is beyond all numbers",
    '{"a": NaN}': "«a» is NaN, which is no number",
    '{"a": [0, -Infinity]}': "«a.1» is -Infinity, which is no number",
    "NaN": "it is NaN, which is no number",
    '{"a": NaN, "a": 1}': "it is NaN, which is no number",
    '{"a": "\\ud800"}': "it names half a character",
    '{"\\udfff": 1}': "it names half a character",
    "[" * 200_000: "it is nested too deeply",
    "": "it is empty",
    " \r\n": "it is empty",
    '{"a": 1,\n "b": }': "it is no JSON from line 2, character 7 on",
    "{} {}": "it is no JSON from line 1, character 4 on",
}


@pytest.mark.parametrize(("text", "clause"), NO_VALUES.items(), ids=lambda text: repr(text[:24]))
def test_what_is_no_value_is_named_with_its_place(text: str, clause: str) -> None:
    with pytest.raises(JsonProblem) as caught:
        parse_json(text)
    assert str(caught.value) == clause


@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_byte_order_marks_and_line_ends_of_editors_are_no_damage(start: str, encoding: str, end: str) -> None:
    assert parse_json(f'{start}{{"größe":{end} [1, 2.5, null]}}{end}'.encode(encoding)) == {"größe": [1, 2.5, None]}


def test_what_is_no_text_is_said() -> None:
    for content in (b"\xff\xfe\x00", b"\x80abc", b"{\xff}"):
        with pytest.raises(JsonProblem, match="it is no text in UTF-8"):
            parse_json(content)


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(10**18) + 1, 10**18 - 1)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=["Cs"])),
        lambda parts: st.lists(parts) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), parts),
    )
)
def test_everything_that_can_be_written_comes_back(document: object) -> None:
    assert parse_json(json.dumps(document)) == document
    assert parse_json(json.dumps(document, ensure_ascii=False).encode()) == document


def test_gaps_leave_the_rest_as_it_is() -> None:
    found = parse_json_with_gaps(f'{{"theme": "dark", "seed": {HUGE}, "rate": NaN}}')
    assert found == {
        "theme": "dark",
        "seed": UnusableNumber("a whole number of 401 digits"),
        "rate": UnusableNumber("NaN, which is no number"),
    }


def test_a_file_is_an_object_few_levels_deep(tmp_path: Path) -> None:
    file = tmp_path / "some.json"
    file.write_bytes(b'\xef\xbb\xbf{"a": {"b": 1}}\r\n')
    assert read_json(file).child("a").whole("b", 0, 2) == 1
    file.write_text('{"a":' * 300 + "1" + "}" * 300)
    with pytest.raises(JsonProblem, match="nested too deeply"):
        read_json(file)
    file.write_text("[1]")
    with pytest.raises(JsonProblem, match="it should be an object with names and values, but is a list"):
        read_json(file)


def test_what_has_no_end_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_json(tmp_path / "none")
    with pytest.raises(IsADirectoryError):
        read_json(tmp_path)
    with (tmp_path / "giant.json").open("wb") as giant:
        giant.truncate(5 << 30)  # sparse: it takes no room
    with pytest.raises(JsonProblem, match="larger than 64 MiB"):
        read_json(tmp_path / "giant.json")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(JsonProblem, match="a pipe or device"):
        read_json(tmp_path / "pipe")


VALUES = JsonObject(
    {"text": "a", "whole": 3, "number": 0.5, "yes": True, "list": [1, 2], "words": ["a", 5], "parts": [{"n": "x"}]},
    "plan",
)


@pytest.mark.parametrize(
    ("ask", "clause"),
    [
        (lambda: VALUES.text("whole"), "«plan.whole» should be a text, but is 3"),
        (lambda: VALUES.text("none"), "«plan.none» should be a text, but is missing or null"),
        (lambda: VALUES.whole("number", 0, 9), "«plan.number» should be a whole number from 0 to 9, but is 0.5"),
        (lambda: VALUES.whole("yes", 0, 9), "«plan.yes» should be a whole number from 0 to 9, but is true"),
        (lambda: VALUES.whole("whole", 4, 9), "«plan.whole» should be a whole number from 4 to 9, but is 3"),
        (lambda: VALUES.number("text", 0, 1), "«plan.text» should be a number from 0 to 1, but is «a»"),
        (lambda: VALUES.number("yes", 0, 1), "«plan.yes» should be a number from 0 to 1, but is true"),
        (lambda: VALUES.wholes("list", 0, 1), "«plan.list.1» should be a whole number from 0 to 1, but is 2"),
        (lambda: VALUES.numbers("words", 0, 1), "«plan.words.0» should be a number from 0 to 1, but is «a»"),
        (lambda: VALUES.texts("words"), "«plan.words.1» should be a text, but is 5"),
        (lambda: VALUES.texts("text"), "«plan.text» should be a list, but is «a»"),
        (lambda: VALUES.child("list"), "«plan.list» should be an object with names and values, but is a list"),
        (lambda: VALUES.children("list"), "«plan.list.0» should be an object with names and values, but is 1"),
        (lambda: VALUES.children("parts")[0].whole("n", 0, 1), "«plan.parts.0.n» should be a whole number from 0 to 1, "
         "but is «x»"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_said_with_what_was_expected(ask: object, clause: str) -> None:
    with pytest.raises(JsonProblem) as caught:
        ask()
    assert str(caught.value) == clause


def test_long_and_hostile_texts_are_quoted_as_one_short_line() -> None:
    assert quoted_value(10**400) == "a whole number of 401 digits"
    assert len(quoted_value("y" * 1000)) < 50
