"""Text of others: one line stays one line, nothing in it moves a cursor, and no cell becomes a formula."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.foreign_text import inert_cell, one_line, sentence_of, several_lines, shortened


@pytest.mark.parametrize(
    "text",
    [
        "größe 数字",
        "a/b <b>x</b> [/]",
        "किताब",
        "👩\u200d👩\u200d👧",
        "می\u200cخواهم",
        "10\u202f000\u00a0%",
        "１\u3000月",
        "",
    ],
)
def test_what_is_seen_stays(text: str) -> None:
    assert one_line(text) == several_lines(text) == sentence_of(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J\x1b]0;title\x07", "�[2J�]0;title�"),
        ("a\r\nb\tc", "a��b�c"),
        ("a\u202eb", "a�b"),
        ("\u200fa\u2068", "�a�"),
        ("a\u2028b", "a�b"),
        ("\x9b1m", "�1m"),
    ],
)
def test_what_moves_a_cursor_is_seen_as_such(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.text())
def test_no_control_gets_through(text: str) -> None:
    controls = {one for one in several_lines(text) if unicodedata.category(one) == "Cc"}
    assert controls <= {"\n", "\t"}
    assert not {one for one in one_line(text) if unicodedata.category(one) == "Cc"}


def test_long_texts_are_cut() -> None:
    assert shortened("x" * 30_000_000, 10) == "xxxxxxxxx…"
    assert shortened("x" * 10, 10) == "x" * 10
    assert shortened("a\x1b[2J\nb\u202ec") == "a�[2J�b�c"
    assert len(sentence_of("y" * 30_000_000)) < 3000


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_a_cell_that_looks_like_a_formula_is_text(start: str) -> None:
    assert inert_cell(f"{start}1+1") == f"'{start}1+1"
    assert inert_cell(f"a{start}") == f"a{start}"


def test_numbers_stay_numbers() -> None:
    assert [inert_cell(one) for one in (-3, -0.5, "", None)] == [-3, -0.5, "", None]


def test_a_negative_number_is_no_formula() -> None:
    assert [inert_cell(one) for one in ("-3", "-3.5", "-1.234,5")] == ["-3", "-3.5", "-1.234,5"]
    assert [inert_cell(one) for one in ("-3+1", "-", "-A1", "--3", "-3.")] == ["'-3+1", "'-", "'-A1", "'--3", "'-3."]
