"""Says sentences of `core` in another language: they are recognised by their words, with what stands in their gaps.

The modules that raise errors write plain English, and what they name is in it already. A translation has the sentence
as it stands in the source, with numbered gaps ("There is no file {0}."), so that the sentence on its way to a person
can be taken apart again. Nothing is lost where none fits: the sentence stays as it is (docs/adr/0039).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from digitpad.core.json_files import parse_json

SENTENCE_CONTEXT: Final = "Sentence"
"""Of their translations, among the contexts that are windows."""
TEMPLATES_FILE: Final = "sentences.json"
GAP: Final = re.compile(r"\{(\d+)\}")
"""Where a value stands in a template."""
_PARTS: Final = re.compile(r"(\{\d+\})")
_LEAST_WORDS: Final = 6
"""Letters of a template that make it recognisable."""
_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z«\"/])")
"""Between two sentences."""


@dataclass(frozen=True)
class Template:
    """A sentence with numbered gaps."""

    text: str

    @property
    def weight(self) -> int:
        """Letters outside the gaps: a sentence is taken for the template that says most of it."""
        return sum(map(str.isalpha, GAP.sub("", self.text)))

    @cached_property
    def landmark(self) -> str:
        """The longest piece between gaps, to leave out quickly what cannot be meant."""
        return max(GAP.split(self.text)[::2], key=len)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it looks like with its gaps filled."""
        parts = GAP.split(self.text)
        seen: set[str] = set()
        words = []
        for place, part in enumerate(parts):
            if place % 2 == 0:
                words.append(re.escape(part))
            else:
                words.append(f"(?P=g{part})" if part in seen else f"(?P<g{part}>.+?)")
                seen.add(part)
        return re.compile("".join(words), re.DOTALL)


class Sentences:
    """Templates and what a language makes of them."""

    def __init__(
        self, templates: Iterable[str], lookup: Callable[[str], str], written: Callable[[str], str] = str
    ) -> None:
        """`lookup`: a template in the other language, or as it is where there is no translation.

        `written`: a number that stands in a gap, as the language writes it, and anything else as it is.
        """
        self._lookup, self._written = lookup, written
        found = (Template(text) for text in templates if GAP.search(text))
        self._templates = sorted((one for one in found if one.weight >= _LEAST_WORDS), key=lambda one: -one.weight)

    def said(self, text: str) -> str:
        """One or several sentences, or a clause, in the other language as far as there is one."""
        parts = _END.split(text)
        others = [self._one(part) for part in parts]
        if len(parts) > 1 and None in others and (whole := self._one(text)) is not None:
            return whole  # one sentence, which names something that looks like several
        return " ".join(part if other is None else other for part, other in zip(parts, others, strict=True))

    def _one(self, text: str) -> str | None:
        exact = self._lookup(text)
        if exact != text:
            return exact
        for template in self._matching(text):
            filled = template.pattern.fullmatch(text)
            other = self._lookup(template.text)
            if filled is not None and other != template.text:
                values = {
                    f"{{{name[1:]}}}": self._written(self.said(value)) for name, value in filled.groupdict().items()
                }
                return "".join(values.get(part, part) for part in _PARTS.split(other))
        return None

    def _matching(self, text: str) -> Iterator[Template]:
        return (template for template in self._templates if template.landmark in text)


def read_templates(content: str) -> list[str]:
    """The list of templates in a JSON file. Raises FormatProblem, or ValueError if it is no list of texts."""
    texts = parse_json(content)
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ValueError("it is no list of texts")
    return texts
