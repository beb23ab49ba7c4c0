"""What rules say of the numbers of each page, and which numbers of a roster stand on several pages, or twice on one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from digitpad.core.pages.duplicates import RepeatedNumbers
from digitpad.core.pages.output import PageNumber
from digitpad.ui.pictures.pages.listed_page import ListedPage

_MOST_NAMED: Final = 3
"""Other pages that are named beside a number."""


class NumberNotes:
    """Follows the pages and keeps their `noted` numbers right."""

    def __init__(self) -> None:
        self._repeated: RepeatedNumbers[ListedPage] = RepeatedNumbers()
        self._seen: dict[ListedPage, Sequence[PageNumber]] = {}

    def follow(self, page: ListedPage) -> set[ListedPage]:
        """A page may have other numbers than before. The other pages of which something else is to be said now."""
        numbers = page.numbers
        if self._seen.get(page, ()) is numbers:
            return set()
        self._seen[page] = numbers
        others = self._repeated.put(page, (number.read.text for number in numbers if _is_in_roster(page, number)))
        for one in (page, *others):
            one.noted = tuple(self._noted(one, number) for number in one.numbers)
        return others

    def _noted(self, page: ListedPage, number: PageNumber) -> PageNumber:
        places = self._repeated.places(number.read.text)
        if sum(places.values()) < 2 or page not in places:
            return number
        others = tuple(other.title for other in places if other is not page)
        return replace(number, read=replace(number.read, duplicate=True), elsewhere=others[:_MOST_NAMED])


def _is_in_roster(page: ListedPage, number: PageNumber) -> bool:
    rules = page.reading.rules if page.reading is not None else None
    return rules is not None and rules.roster is not None and number.read.text in rules.roster
