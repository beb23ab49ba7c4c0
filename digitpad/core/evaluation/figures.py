"""The measured figures that come with the program: one row for each model and what it was measured on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from digitpad.core.errors import DataError


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
        document = json.loads(file.read_text(encoding="utf-8"))
        return Figures(_text(document, "measured"), tuple(_figure(row) for row in document["rows"]))
    except OSError as error:
        why = error.strerror or "it cannot be read"
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        why = "it is damaged"
    raise DataError(f"The figures in {file} cannot be shown ({why}). Install digitpad again to get them back.")


def _figure(row: Mapping[str, object]) -> Figure:
    n = _number(row, "n")
    if n is None or n < 1 or n != int(n):
        raise ValueError(f"no count: {n}")
    return Figure(
        model=_text(row, "model"),
        on=_text(row, "on"),
        whom=_text(row, "whom"),
        n=int(n),
        command=_text(row, "command"),
        accuracy=_number(row, "accuracy", most=1.0),
        interval=_interval(row.get("interval")),
        rejected_digits=_number(row, "rejected_digits", most=1.0),
        rejected_others=_number(row, "rejected_others", most=1.0),
        ece=_number(row, "ece", most=1.0),
        ms_per_digit=_number(row, "ms_per_digit"),
    )


def _text(row: Mapping[str, object], key: str) -> str:
    value = row[key]
    if not isinstance(value, str):
        raise TypeError(f"no text: {value}")
    return value


def _number(row: Mapping[str, object], key: str, *, most: float = 1e12) -> float | None:
    value = row.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not (isfinite(value) and 0 <= value <= most):
        raise ValueError(f"no number up to {most}: {value}")
    return float(value)


def _interval(value: object) -> tuple[float, float] | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError(f"no interval: {value}")
    low, high = (_number({"bound": bound}, "bound", most=1.0) for bound in value)
    if low is None or high is None:
        raise ValueError(f"no interval: {value}")
    return low, high
