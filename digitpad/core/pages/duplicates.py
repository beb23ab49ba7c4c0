"""Numbers of a roster that were read more than once, from however many files, or on pages that still change."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Generic, TypeVar

from digitpad.core.pages.output import FileReading, ReadLine, ReadNumber
from digitpad.core.rules.roster import Roster

_Page = TypeVar("_Page", bound=Hashable)


class Duplicates:
    """Keeps for each number of a roster in which file it stood first, and how often it was read."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self._first: dict[str, str] = {}
        self._count: Counter[str] = Counter()

    def flagged(self, reading: FileReading) -> FileReading:
        """The next file's reading. Numbers that stand in it twice, or stood in another file, are flagged."""
        here = Counter(n.text for line in reading.lines for n in line.numbers if n.text in self._roster)
        twice = {text for text, count in here.items() if count > 1 or text in self._first}
        self._count += here
        for text in here:
            self._first.setdefault(text, reading.file)
        if not twice:
            return reading
        return replace(reading, lines=tuple(_with_flags(line, twice) for line in reading.lines))

    def sentences(self) -> Iterator[str]:
        """A sentence for each number that was read more than once: its first place may not be flagged."""
        for text, count in self._count.items():
            if count > 1:
                yield f"{text} was read {count:,} times, first in {self._first[text]}."


def _with_flags(line: ReadLine, twice: set[str]) -> ReadLine:
    return replace(line, numbers=tuple(_flagged(number, twice) for number in line.numbers))


def _flagged(number: ReadNumber, twice: set[str]) -> ReadNumber:
    return replace(number, duplicate=True) if number.text in twice else number


class RepeatedNumbers(Generic[_Page]):
    """Which numbers stand on which pages: those of pages that are open, whose numbers may change."""

    def __init__(self) -> None:
        self._on: dict[_Page, Counter[str]] = {}
        self._pages: defaultdict[str, Counter[_Page]] = defaultdict(Counter)

    def put(self, page: _Page, texts: Iterable[str]) -> set[_Page]:
        """A page has these numbers now. The other pages of which a number is repeated since, or is no more."""
        before, now = self._on.get(page, Counter()), Counter(texts)
        self._on[page] = now
        others: set[_Page] = set()
        for text in before.keys() | now.keys():
            if before[text] == now[text]:
                continue
            pages = self._pages[text]
            pages[page] = now[text]
            if not now[text]:
                del pages[page]
            others |= pages.keys()
            if not pages:
                del self._pages[text]
        return others - {page}

    def places(self, text: str) -> Mapping[_Page, int]:
        """How often a number stands on each page that has it."""
        return self._pages.get(text, Counter())
