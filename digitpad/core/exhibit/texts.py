"""What an exhibit says to visitors in a language: ten are bundled, a venue writes others or changes these."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final


@dataclass(frozen=True)
class ExhibitTexts:
    """One language. `{...}` in a text is filled in; the template names those that there are."""

    name: str
    title: str
    attract: str
    invitation: str
    reading: str
    sure: str
    unsure: str
    none: str
    too_much: str
    image: str
    layers: str
    fool: str
    fooled: str
    question: str
    yes: str
    no: str
    what: str
    nothing: str
    thanks: str
    clear: str
    counted: str
    agreed: str
    kept: str
    code: str
    wrong_code: str


TEXT_KEYS: Final = tuple(field.name for field in fields(ExhibitTexts))
MOST_TEXT: Final = 200
"""Characters of a text: more have no room beside a canvas."""


def filled(text: str, **values: object) -> str:
    """A text with values in place of {...}; a brace that nobody meant stays as it is."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text
