"""Numbers of a roster that were read more than once, from however many files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from digitpad.core.pages.output import FileReading, ReadLine, ReadNumber
from digitpad.core.rules.roster import Roster


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
