"""What the classes that a model tells apart are called; digits, unless it was trained on something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from digitpad.core.errors import FormatProblem
from digitpad.core.foreign_text import is_shown, shortened

DIGIT_NAMES: Final = tuple("0123456789")
"""The class names of a model that reads digits, in this order."""
FEWEST_CLASSES: Final = 2
MOST_CLASSES: Final = 62
"""Digits, small and capital Latin letters: more bars than these find no room in a panel."""
LONGEST_CLASS_NAME: Final = 40
"""Characters."""
_LISTED: Final = 3  # names that a sentence lists


def check_class_names(names: Sequence[str]) -> None:
    """Raise FormatProblem unless `names` can be a model's: the clause says what is wrong with which one.

    2 to 62 names of 1 to 40 characters that are all seen, without a space at either end, each once. Capital and small
    letters are told apart; letters that are written in two ways (é, e + ´) are not.
    """
    if not FEWEST_CLASSES <= len(names) <= MOST_CLASSES:
        raise FormatProblem(f"a model tells {FEWEST_CLASSES} to {MOST_CLASSES} classes apart, not {len(names):,}")
    seen: set[str] = set()
    for number, name in enumerate(names, 1):
        if not name.strip():
            raise FormatProblem(f"class {number} has no name")
        if len(name) > LONGEST_CLASS_NAME:
            raise FormatProblem(
                f"the name «{shortened(name)}» of class {number} has {len(name):,} characters, and "
                f"{LONGEST_CLASS_NAME} are the most"
            )
        if name != name.strip() or not all(map(is_shown, name)):
            raise FormatProblem(
                f"the name «{shortened(name)}» of class {number} has characters that are not seen, or a space at an end"
            )
        import unicodedata  # of no use to a model of digits

        key = unicodedata.normalize("NFC", name)
        if key in seen:
            raise FormatProblem(f"two classes are called «{name}»")
        seen.add(key)


def are_digits(names: Sequence[str]) -> bool:
    """Whether these classes are the ten digits in their order, so that numbers can be made of them."""
    return tuple(names) == DIGIT_NAMES


def listed(names: Sequence[str]) -> str:
    """The first names as a sentence lists them: «ant», «bee», «cat» …"""
    words = ", ".join(f"«{name}»" for name in names[:_LISTED])
    return words if len(names) <= _LISTED else f"{words} …"
