"""What was read as JSON, and back: how results are kept that a later command goes on from."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from digitpad.core.errors import DigitpadError, FormatProblem

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

_Kind = TypeVar("_Kind")


def to_plain(value: object) -> dict[str, object]:
    """A dataclass of numbers, texts, bytes and such dataclasses as JSON has it."""
    document: dict[str, object] = _converter().unstructure(value)
    return document


def from_plain(document: Mapping[str, object], kind: type[_Kind]) -> _Kind:
    """What `to_plain` made of it. Raises FormatProblem."""
    from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

    try:
        return _converter().structure(document, kind)
    except (BaseValidationError, ForbiddenExtraKeysError, DigitpadError, TypeError, ValueError, KeyError):
        raise FormatProblem(f"it is no {kind.__name__}") from None


@cache
def _converter() -> JsonConverter:
    from cattrs.preconf.json import make_converter  # who goes on with nothing can do without

    return make_converter(omit_if_default=True, forbid_extra_keys=True)
