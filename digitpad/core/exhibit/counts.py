"""How many drawings visitors made, and how many they say were read right: for each day, in one small file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import write_json
from digitpad.core.json_files import JsonObject, JsonProblem, read_json
from digitpad.core.temporary_files import set_aside

COUNTS_NAME: Final = "counts.json"
_KIND: Final = "digitpad exhibit counts"
_MOST: Final = 10**9
_MOST_DAYS: Final = 36_525
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class VisitorCounts:
    """Of one day, or of all."""

    drawings: int = 0
    right: int = 0
    wrong: int = 0

    def __add__(self, other: VisitorCounts) -> VisitorCounts:
        return VisitorCounts(self.drawings + other.drawings, self.right + other.right, self.wrong + other.wrong)

    @property
    def agreement(self) -> float | None:
        """Which share of those that visitors spoke of was read right, 0..1; None if they spoke of none."""
        judged = self.right + self.wrong
        return self.right / judged if judged else None


class CountsFile:
    """The counts of all days. They are in memory until they are taken and written."""

    def __init__(self, folder: Path) -> None:
        """Read the file, if there is one; a damaged one is set aside under another name, and said in `problem`."""
        self.path = folder / COUNTS_NAME
        self.problem = ""
        self._days: dict[str, VisitorCounts] = {}
        self._changed = False
        try:
            self._days = _read(self.path)
        except FileNotFoundError:
            pass
        except (OSError, JsonProblem) as error:
            self.problem = f"The counts in {self.path} cannot be read ({error_words(error)}); they begin anew."
            if set_aside(self.path) is None:
                self.problem += " The file cannot be set aside."
        self._total = sum(self._days.values(), VisitorCounts())

    @property
    def total(self) -> VisitorCounts:
        """Of all days."""
        return self._total

    def add(self, day: str, *, right: bool | None) -> None:
        """One more drawing on a day, such as "2026-11-29"; `right`: what the visitor says, None: nothing."""
        one = VisitorCounts(1, int(right is True), int(right is False))
        self._days[day] = self._days.get(day, VisitorCounts()) + one
        self._total += one
        self._changed = True

    def take(self) -> Mapping[str, object] | None:
        """What is to be written since the last time, for `write_counts` in any thread; None: nothing."""
        if not self._changed:
            return None
        self._changed = False
        days = {day: dict(vars(counts)) for day, counts in sorted(self._days.items())}
        return {"kind": _KIND, "version": 1, "days": days}

    def put_back(self) -> None:
        """It could not be written."""
        self._changed = True


def write_counts(path: Path, document: Mapping[str, object]) -> None:
    """Write what `take` gave. Raises DataError."""
    try:
        write_json(path, document)
    except OSError as error:
        raise DataError(f"The counts cannot be written in {path} ({error_words(error)}).") from None


def _read(path: Path) -> dict[str, VisitorCounts]:
    """Raises OSError, JsonProblem."""
    document = read_json(path)
    if document.text("kind") != _KIND:
        raise JsonProblem(f"it does not say «{_KIND}»")
    if document.whole("version", 1, _MOST) != 1:
        raise JsonProblem("it was written by a newer digitpad")
    days = document.child("days")
    names = list(days.values())
    if len(names) > _MOST_DAYS or not all(map(_DAY.fullmatch, names)):
        raise JsonProblem("its days are none")
    return {name: _counts(days.child(name)) for name in names}


def _counts(day: JsonObject) -> VisitorCounts:
    return VisitorCounts(*(day.whole(key, 0, _MOST) for key in ("drawings", "right", "wrong")))
