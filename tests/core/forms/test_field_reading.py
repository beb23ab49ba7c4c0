"""What a field says of itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.pages.output import ReadDigit, ReadNumber

FIELD = FormField("grade", FieldKind.DECIMAL, ((0.1, 0.1, 0.2, 0.2),))


def number(text: str, **changes: bool) -> ReadNumber:
    return ReadNumber(tuple(ReadDigit(int(one), 0.95, (0, 0, 9, 9)) for one in text), **changes)


@pytest.mark.parametrize(
    ("digits", "decimals", "text"),
    [("25", 0, "25"), ("25", 1, "2.5"), ("25", 2, "0.25"), ("5", 2, "0.05"), ("125", 2, "1.25"), ("007", 1, "00.7")],
)
def test_a_number_has_its_point(digits: str, decimals: int, text: str) -> None:
    assert FieldReading(FIELD, FieldState.READ, number(digits), decimals).text == text


def test_a_minus_sign_stands_before_a_number_with_a_point() -> None:
    digits = tuple(replace(one, sign="-" * (place == 0)) for place, one in enumerate(number("05").digits))
    assert FieldReading(FIELD, FieldState.READ, ReadNumber(digits), 1).text == "-0.5"
    assert FieldReading(FIELD, FieldState.READ, ReadNumber(digits[1:]), 1).text == "0.5"


def test_a_field_without_a_number_says_why() -> None:
    assert FieldReading(FIELD, FieldState.EMPTY).flags == ()
    assert FieldReading(FIELD, FieldState.EMPTY, marked=True).flags == ("marked",)
    assert FieldReading(FIELD, FieldState.STRUCK).flags == ("struck-out",)
    assert FieldReading(FIELD, FieldState.GAP).flags == ("gap",)
    assert {state: FieldReading(FIELD, state).in_doubt for state in FieldState} == {
        FieldState.READ: False,
        FieldState.EMPTY: False,
        FieldState.STRUCK: False,
        FieldState.UNREADABLE: True,
        FieldState.GAP: True,
    }


def test_an_invalid_number_is_in_doubt() -> None:
    reading = FieldReading(replace(FIELD, kind=FieldKind.WHOLE), FieldState.READ, number("25", invalid=True))
    assert reading.flags == ("invalid",)
    assert reading.in_doubt
    assert reading.confidence == pytest.approx(0.95)


@pytest.mark.parametrize(
    ("digits", "kind", "decimals", "lacks"),
    [
        ("25", FieldKind.DECIMAL, 0, True),  # 2.5, whose point was not seen?
        ("5", FieldKind.DECIMAL, 0, False),
        ("25", FieldKind.WHOLE, 0, False),
        ("25", FieldKind.DECIMAL, 1, False),  # its point is understood
    ],
)
def test_a_decimal_number_of_several_digits_without_a_sign_is_in_doubt(
    digits: str, kind: FieldKind, decimals: int, lacks: bool
) -> None:
    one = FieldReading(replace(FIELD, kind=kind, decimals=decimals), FieldState.READ, number(digits), decimals)
    assert one.in_doubt is lacks
    assert one.flags == (("no-point",) if lacks else ())
    assert not replace(one, said=digits).in_doubt
