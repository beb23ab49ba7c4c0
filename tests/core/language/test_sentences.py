"""Sentences are recognised by their words, with what stands in their gaps."""

from __future__ import annotations

import pytest

from digitpad.core.language.sentences import Sentences

GERMAN = {
    "There is no file {0}.": "Die Datei {0} gibt es nicht.",
    "The file {0} cannot be read ({1}).": "{0} ist nicht lesbar ({1}).",
    "it ends too early": "sie endet zu früh",
    "{0} is {1}": "{0} ist {1}",
    "The name {0} is there {1} times; {0} may be there once.": "{0} steht da {1}-mal; nur einmal darf {0}.",
    "No translation of {0} yet.": "No translation of {0} yet.",
    "Try again.": "Versuchen Sie es noch einmal.",
}


@pytest.fixture
def german() -> Sentences:
    return Sentences(GERMAN, lambda text: GERMAN.get(text, text))


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("There is no file /tmp/a b.png.", "Die Datei /tmp/a b.png gibt es nicht."),
        ("The file x.json cannot be read (it ends too early).", "x.json ist nicht lesbar (sie endet zu früh)."),
        ("The file x.json cannot be read (No space left).", "x.json ist nicht lesbar (No space left)."),
        ("Try again.", "Versuchen Sie es noch einmal."),
        ("There is no file a. Try again.", "Die Datei a gibt es nicht. Versuchen Sie es noch einmal."),
        ("Nobody knows this. Try again.", "Nobody knows this. Versuchen Sie es noch einmal."),
        ("The name a is there 3 times; a may be there once.", "a steht da 3-mal; nur einmal darf a."),
        ("The name a is there 3 times; b may be there once.", "The name a is there 3 times; b may be there once."),
        ("this is mine", "this is mine"),
        ("No translation of x yet.", "No translation of x yet."),
        ("", ""),
    ],
)
def test_a_sentence_is_said(german: Sentences, english: str, said: str) -> None:
    assert german.said(english) == said


def test_what_is_named_may_look_like_a_gap_or_a_pattern(german: Sentences) -> None:
    for name in ("{0}", "{1}.png", r"\1", "a.*", "(", "There is no file x"):
        assert german.said(f"There is no file {name}.") == f"Die Datei {name} gibt es nicht."
