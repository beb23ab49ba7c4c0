"""The one way to read our own JSON: cards, settings, studies, drawings, figures, samples.

Python's reader takes whole numbers of any length (which then overflow as floats), 1e400 (as infinity), NaN, and half a
character; what it says of other damage is for programmers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from errno import EFBIG, EINVAL
from math import isfinite, log10
from pathlib import Path
from typing import Final

from digitpad.core.errors import FormatProblem, error_words
from digitpad.core.files import read_bounded
from digitpad.core.foreign_text import shortened

_MOST_BYTES: Final = 64 << 20
"""Of a file, so that none fills the memory; cards, the largest of our own but drawings, have a few hundred kB."""
_MOST_DIGITS: Final = 18
"""Of a whole number: with one more it may not fit into 64 bits."""
_DEEPEST: Final = 100
"""Levels of nesting; ours have six. Python's own recursion ends at about a thousand."""
_SUSPECT: Final = re.compile(rf"[0-9]{{{_MOST_DIGITS + 1}}}|[eE][+-]?[0-9]{{3}}|NaN|Infinity")
"""What a text has to hold before a number in it can be too long, beyond all numbers, or none."""
_HALF_CHARACTER: Final = re.compile(r"[\ud800-\udfff]")
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


class JsonProblem(FormatProblem):
    """What is wrong with a JSON document, as a clause such as «epochs» is a whole number of 401 digits."""


@dataclass(frozen=True)
class UnusableNumber:
    """Stands in a document for a number that is none. `what`: what it is, as in "NaN, which is no number"."""

    what: str


class JsonObject:
    """An object of a JSON document, whose values are asked for by name, kind and range.

    All methods raise JsonProblem, which names the value's place and says what was expected and what was found.
    """

    def __init__(self, values: Mapping[str, object], place: str = "") -> None:
        self._values = values
        self._place = place

    @classmethod
    def of(cls, document: object, place: str = "") -> JsonObject:
        """The object that a document is."""
        if not isinstance(document, dict):
            raise JsonProblem(_wrong(place, "an object with names and values", document))
        return cls(document, place)

    def has(self, key: str) -> bool:
        """Whether there is such a value, and it is not null."""
        return self._values.get(key) is not None

    def only(self, *keys: str) -> None:
        """Nothing more, but for these names: what a person mistyped would be passed over otherwise."""
        for key in self._values:
            if key not in keys:
                raise JsonProblem(f"«{self._at(shortened(key))}» is unknown; there can be {', '.join(keys)}")

    def values(self) -> dict[str, object]:
        """All values as they are."""
        return dict(self._values)

    def text(self, key: str) -> str:
        """A text."""
        return _text(self._values.get(key), self._at(key))

    def number(self, key: str, low: float, high: float) -> float:
        """A number in a range, both ends included."""
        return _number(self._values.get(key), self._at(key), low, high)

    def whole(self, key: str, low: int, high: int) -> int:
        """A whole number in a range, both ends included."""
        return _whole(self._values.get(key), self._at(key), low, high)

    def truth(self, key: str) -> bool:
        """True or false."""
        value = self._values.get(key)
        if not isinstance(value, bool):
            raise JsonProblem(_wrong(self._at(key), "true or false", value))
        return value

    def child(self, key: str) -> JsonObject:
        """An object in this one."""
        return JsonObject.of(self._values.get(key), self._at(key))

    def children(self, key: str) -> list[JsonObject]:
        """The objects of a list."""
        return [JsonObject.of(value, f"{self._at(key)}.{number}") for number, value in enumerate(self._list(key))]

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of a list."""
        return tuple(_text(one, f"{self._at(key)}.{number}") for number, one in enumerate(self._list(key)))

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        """The whole numbers of a list, each in a range, both ends included."""
        return tuple(_whole(one, f"{self._at(key)}.{number}", low, high) for number, one in enumerate(self._list(key)))

    def numbers(self, key: str, low: float, high: float) -> tuple[float, ...]:
        """The numbers of a list, each in a range, both ends included."""
        return tuple(_number(one, f"{self._at(key)}.{number}", low, high) for number, one in enumerate(self._list(key)))

    def number_lists(self, key: str, low: float, high: float) -> tuple[tuple[float, ...], ...]:
        """The lists of numbers of a list, each number in a range, both ends included."""
        lists = JsonObject({str(place): one for place, one in enumerate(self._list(key))}, self._at(key))
        return tuple(lists.numbers(place, low, high) for place in lists.values())

    def _list(self, key: str) -> list[object]:
        value = self._values.get(key)
        if not isinstance(value, list):
            raise JsonProblem(_wrong(self._at(key), "a list", value))
        return value

    def _at(self, key: str) -> str:
        return f"{self._place}.{key}" if self._place else key


def read_json(path: Path) -> JsonObject:
    """The object in a file, with UTF-8's or UTF-16's byte order mark or without. Raises OSError, JsonProblem."""
    document = parse_json(json_bytes(path))
    _refuse_depth(document)
    return JsonObject.of(document)


def json_bytes(path: Path) -> bytes:
    """What a regular file holds that is small enough. Raises OSError, JsonProblem."""
    try:
        return read_bounded(path, _MOST_BYTES)
    except OSError as error:
        if error.errno in (EFBIG, EINVAL):
            raise JsonProblem(error_words(error)) from None
        raise


def parse_json(content: bytes | str) -> object:
    """What JSON says, with finite numbers of at most 18 digits and whole characters only. Raises JsonProblem."""
    unusable: list[UnusableNumber] = []
    document = _parsed(content, unusable)
    if unusable:
        place, what = _place_of(document, unusable[0])
        raise JsonProblem(f"«{place}» is {what}" if place else f"it is {what}")
    return document


def parse_json_with_gaps(content: bytes | str) -> object:
    """The same, with an `UnusableNumber` in place of each number that is none. Raises JsonProblem for the rest."""
    return _parsed(content, [])


def quoted_value(value: object) -> str:
    """A value as a message quotes it: short, whatever it is."""
    if isinstance(value, UnusableNumber):
        return value.what
    if isinstance(value, bool) or value is None:
        return {None: "missing or null", True: "true", False: "false"}[value]
    if isinstance(value, int) and abs(value) >= 10**_MOST_DIGITS:
        return f"a whole number of {int(value.bit_length() * log10(2)) + 1} digits"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, str):
        return f"«{shortened(value)}»"
    return "a list" if isinstance(value, list) else "an object"


def _parsed(content: bytes | str, unusable: list[UnusableNumber]) -> object:
    def replaced(what: str) -> UnusableNumber:
        unusable.append(UnusableNumber(what))
        return unusable[-1]

    def whole(digits: str) -> object:
        count = len(digits.lstrip("-"))
        return int(digits) if count <= _MOST_DIGITS else replaced(f"a whole number of {count} digits")

    def fraction(digits: str) -> object:
        number = float(digits)
        return number if isfinite(number) else replaced(f"{shortened(digits)}, which is beyond all numbers")

    def constant(name: str) -> object:
        return replaced(f"{name}, which is no number")

    text = (content if isinstance(content, str) else _decoded(content)).removeprefix("\ufeff")
    try:
        document: object = (
            json.loads(text, parse_int=whole, parse_float=fraction, parse_constant=constant)
            if _SUSPECT.search(text)
            else json.loads(text)  # in half the time, where no number can be one that is none
        )
    except RecursionError:
        raise JsonProblem("it is nested too deeply") from None
    except json.JSONDecodeError as error:
        if not text.strip():
            raise JsonProblem("it is empty") from None
        raise JsonProblem(f"it is no JSON from line {error.lineno}, character {error.colno} on") from None
    if "\\u" in text:
        _refuse_half_characters(document)
    return document


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8")
    except UnicodeDecodeError:
        raise JsonProblem("it is no text in UTF-8") from None


def _refuse_half_characters(document: object) -> None:
    """Only an escape can name one; text that no file and no terminal can hold is refused where it comes in."""
    rest = [document]
    while rest:
        part = rest.pop()
        if isinstance(part, str) and _HALF_CHARACTER.search(part):
            raise JsonProblem("it names half a character")
        if isinstance(part, dict):
            rest += [*part, *part.values()]
        elif isinstance(part, list):
            rest += part


def _refuse_depth(document: object) -> None:
    """Whoever writes, compares or shows a document goes down its levels, in less room than its reader had."""
    level = [document]
    for _ in range(_DEEPEST):
        parts = [part for part in level if isinstance(part, (dict, list))]
        level = [one for part in parts for one in (part.values() if isinstance(part, dict) else part)]
        if not level:
            return
    raise JsonProblem("it is nested too deeply")


def _place_of(document: object, wanted: UnusableNumber) -> tuple[str, str]:
    """Where it stands, as in "scores.mnist_test.accuracy", and what it is."""
    rest: list[tuple[str, object]] = [("", document)]
    while rest:
        place, part = rest.pop()
        if part is wanted:
            return place, wanted.what
        if isinstance(part, (dict, list)):
            pairs = part.items() if isinstance(part, dict) else enumerate(part)
            rest += [(f"{place}.{shortened(str(key))}" if place else shortened(str(key)), one) for key, one in pairs]
    return "", wanted.what  # the document names the place twice


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise JsonProblem(_wrong(place, "a text", value))
    return value


def _number(value: object, place: str, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise JsonProblem(_wrong(place, f"a number from {low:g} to {high:g}", value))
    return float(value)


def _whole(value: object, place: str, low: int, high: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise JsonProblem(_wrong(place, f"a whole number from {low} to {high}", value))
    return value


def _wrong(place: str, expected: str, found: object) -> str:
    where = f"«{place}»" if place else "it"
    return f"{where} should be {expected}, but is {quoted_value(found)}"
