"""The measured figures that come with the program: one row for each model and what it was measured on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, error_words
from digitpad.core.json_files import JsonObject, JsonProblem, read_json

_MOST_DIGITS: Final = 10**12
_LONGEST_TIME: Final = 1e12  # milliseconds for a digit; above, a figure is nonsense


@dataclass(frozen=True)
class Figure:
    """How a model did on one set of digits. Shares are 0..1; None: not measured."""

    model: str
    on: str
    """What it was measured on."""
    whom: str
    """Who wrote it."""
    n: int
    command: str
    """The command that repeats the measurement."""
    accuracy: float | None
    interval: tuple[float, float] | None
    """95 % interval of the accuracy."""
    rejected_digits: float | None
    """Share of the digits that were taken for none."""
    rejected_others: float | None
    """Share of what is no digit that was taken for none."""
    ece: float | None
    """Expected calibration error."""
    ms_per_digit: float | None


@dataclass(frozen=True)
class Figures:
    """All figures of one measurement. `measured`: its day, as in 2026-01-31."""

    measured: str
    rows: tuple[Figure, ...]


def read_figures(file: Path) -> Figures:
    """Read the file. Raises DataError if it is missing or damaged."""
    try:
        document = read_json(file)
        return Figures(document.text("measured"), tuple(map(_figure, document.children("rows"))))
    except OSError as error:
        why, where = error_words(error), ""
    except JsonProblem as error:
        why, where = "it is damaged", f": {error}"
    raise DataError(f"The figures in {file} cannot be shown ({why}). Install digitpad again to get them back{where}.")


def _figure(row: JsonObject) -> Figure:
    return Figure(
        model=row.text("model"),
        on=row.text("on"),
        whom=row.text("whom"),
        n=row.whole("n", 1, _MOST_DIGITS),
        command=row.text("command"),
        accuracy=_share(row, "accuracy"),
        interval=_interval(row),
        rejected_digits=_share(row, "rejected_digits"),
        rejected_others=_share(row, "rejected_others"),
        ece=_share(row, "ece"),
        ms_per_digit=row.number("ms_per_digit", 0, _LONGEST_TIME) if row.has("ms_per_digit") else None,
    )


def _share(row: JsonObject, key: str) -> float | None:
    return row.number(key, 0, 1) if row.has(key) else None


def _interval(row: JsonObject) -> tuple[float, float] | None:
    if not row.has("interval"):
        return None
    bounds = row.numbers("interval", 0, 1)
    if len(bounds) != 2:
        raise JsonProblem(f"«interval» should be two numbers, but is {len(bounds)}")
    return bounds[0], bounds[1]
