"""What a person types into a field: a number as the field has it, or nothing."""

from __future__ import annotations

import re
from typing import Final

from digitpad.core.errors import DataError, short_quote
from digitpad.core.forms.form import FieldKind, FormField

_WHOLE: Final = re.compile(r"[0-9]{1,100}")
_DECIMAL: Final = re.compile(r"([0-9]{1,100})(?:\.([0-9]{1,20}))?")


def said_text(field: FormField, typed: str) -> str:
    """The text that a field then has: its point as in tables, with as many decimals as the field has; empty: nothing.

    Raises DataError with a sentence for what is no such number. Rules are not asked: a person sees what stands there.
    """
    text = "".join(typed.split()).replace(",", ".")
    if not text:
        return ""
    if not field.decimals and field.kind is not FieldKind.DECIMAL:
        if _WHOLE.fullmatch(text) is None:
            raise DataError(f"{short_quote(typed)} is no whole number, as {short_quote(field.name)} has them.")
        return text
    match = _DECIMAL.fullmatch(text)
    if match is None:
        raise DataError(f"{short_quote(typed)} is no number with decimals, as {short_quote(field.name)} has them.")
    whole, more = match[1], match[2] or ""
    if not field.decimals:
        return text
    if len(more) > field.decimals:
        raise DataError(f"{short_quote(typed)} has more decimals than {short_quote(field.name)}: {field.decimals}.")
    return f"{whole}.{more.ljust(field.decimals, '0')}"
