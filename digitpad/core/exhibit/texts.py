"""What an exhibit says to visitors, in each language: two are bundled, a venue writes others or changes these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
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

_ENGLISH: Final = ExhibitTexts(
    name="English",
    title="Can a computer read what you write?",
    attract="Touch the screen and draw a digit!",
    invitation="Draw a digit here",
    reading="I am reading …",
    sure="I am {percent} % sure.",
    unsure="I am not sure: {first} or {second}?",
    none="I see no digit in this.",
    too_much="This is too much for me.",
    image="What the network sees: 28 × 28 pixels",
    layers="What its layers make of it",
    fool="Turn your digit. Can you fool me?",
    fooled="Now I read {digit}.",
    question="Was I right?",
    yes="Yes",
    no="No",
    what="What is it?",
    nothing="No digit",
    thanks="Thank you!",
    clear="Clear",
    counted="Drawings so far: {drawings}",
    agreed="Drawings so far: {drawings} · read right, say visitors: {percent} %",
    kept="What you draw and answer here is kept, so that networks can learn from it. Nobody knows who you are.",
    code="Code",
    wrong_code="This is not the code.",
)
_GERMAN: Final = ExhibitTexts(
    name="Deutsch",
    title="Kann ein Computer lesen, was du schreibst?",
    attract="Berühre den Bildschirm und zeichne eine Ziffer!",
    invitation="Zeichne hier eine Ziffer",
    reading="Ich lese …",
    sure="Ich bin mir zu {percent} % sicher.",
    unsure="Ich bin unsicher: {first} oder {second}?",
    none="Ich sehe hier keine Ziffer.",
    too_much="Das ist mir zu viel.",
    image="Was das Netz sieht: 28 × 28 Pixel",
    layers="Was seine Schichten daraus machen",
    fool="Dreh deine Ziffer. Kannst du mich täuschen?",
    fooled="Jetzt lese ich {digit}.",
    question="Hatte ich recht?",
    yes="Ja",
    no="Nein",
    what="Was ist es?",
    nothing="Keine Ziffer",
    thanks="Danke!",
    clear="Löschen",
    counted="Zeichnungen bisher: {drawings}",
    agreed="Zeichnungen bisher: {drawings} · richtig gelesen, sagen Besucher: {percent} %",
    kept="Was du hier zeichnest und antwortest, wird aufbewahrt, damit Netze daraus lernen. Wer du bist, weiß niemand.",
    code="Code",
    wrong_code="Das ist nicht der Code.",
)
BUNDLED_TEXTS: Final[Mapping[str, ExhibitTexts]] = MappingProxyType({"en": _ENGLISH, "de": _GERMAN})
"""By the code of the language."""


def filled(text: str, **values: object) -> str:
    """A text with values in place of {...}; a brace that nobody meant stays as it is."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text
