"""What a person types into a field: a number as the field has it, with the signs that it may have, or nothing."""

from __future__ import annotations

import re
from typing import Final

from digitpad.core.errors import DataError, short_quote
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.lines.signs import COMMA, MINUS, POINT

_NUMBER: Final = re.compile(r"(-?)([0-9]{1,100})(?:[.,]([0-9]{1,20}))?")
_PARTED: Final = re.compile(r"[0-9]{1,20}(?:[.,:/][0-9]{1,20}){1,20}")
_SIGN: Final = re.compile("[^0-9]")


def said_text(field: FormField, typed: str) -> str:
    """The text that a field then has: a point as in tables, with as many decimals as the field has; empty: nothing.

    Dates, times and the like stay as they are typed where the field may have their signs. Raises DataError with a
    sentence for what cannot stand there. Rules are not asked: a person sees what stands there.
    """
    text = "".join(typed.split())
    signs = field.allowed_signs
    number = _NUMBER.fullmatch(text)
    if not text:
        return ""
    if number is None or (number[1] and MINUS not in signs):
        if _PARTED.fullmatch(text) is not None and set(_SIGN.findall(text)) <= set(field.signs):
            return text
        raise DataError(f"{short_quote(typed)} is {_wanted(field)}, as {short_quote(field.name)} has them.")
    minus, whole, more = number.groups("")
    if more and not field.decimals and not {POINT, COMMA} & set(signs):
        raise DataError(f"{short_quote(typed)} is {_wanted(field)}, as {short_quote(field.name)} has them.")
    if not field.decimals:
        return f"{minus}{whole}.{more}" if more else f"{minus}{whole}"
    if len(more) > field.decimals:
        raise DataError(f"{short_quote(typed)} has more decimals than {short_quote(field.name)}: {field.decimals}.")
    return f"{minus}{whole}.{more.ljust(field.decimals, '0')}"


def _wanted(field: FormField) -> str:
    if field.signs:
        return f"no number, nor one with the signs {' '.join(field.signs)} where they belong"
    has_decimals = field.decimals or field.kind is FieldKind.DECIMAL
    return "no number with decimals" if has_decimals else "no whole number"
