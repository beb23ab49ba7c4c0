"""Numbers that end in check digits. python-stdnum checks them; what is said here is how many numbers pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class CheckDigit:
    """A kind of check digit.

    `passes`: whether digits (0..9, as text) are such a number; `share`: of all numbers as long that pass, 0..1;
    `lengths`: how many digits such a number has; empty: any.
    """

    name: str
    passes: Callable[[str], bool]
    share: float
    lengths: tuple[int, ...] = ()


def _luhn(text: str) -> bool:
    from stdnum import luhn  # whoever sets no such rule can do without, here and below

    return luhn.is_valid(text)


def _isbn(length: int, text: str) -> bool:
    from stdnum import isbn

    return len(text) == length and isbn.is_valid(text)


def _ean(text: str) -> bool:
    from stdnum import ean

    return ean.is_valid(text)


def _mod_97(text: str) -> bool:
    from stdnum.iso7064 import mod_97_10

    return mod_97_10.is_valid(text)


_PREFIXES: Final = 2 / 1000  # an ISBN of 13 digits begins with 978 or 979
CHECK_DIGITS: Final[Mapping[str, CheckDigit]] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            CheckDigit("luhn", _luhn, 1 / 10),
            CheckDigit("isbn10", partial(_isbn, 10), 1 / 11, (10,)),
            CheckDigit("isbn13", partial(_isbn, 13), _PREFIXES / 10, (13,)),
            CheckDigit("ean", _ean, 1 / 10, (8, 12, 13, 14)),
            CheckDigit("mod97", _mod_97, 1 / 97),
        )
    }
)
"""The kinds by name. An ISBN of 10 digits that ends in X cannot be read; mod97: ISO 7064, as in an IBAN's digits."""
