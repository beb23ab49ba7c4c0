"""What an evaluation found, as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.table import Table

from digitpad.cli.output.tables import print_in_width
from digitpad.core.class_names import are_digits
from digitpad.core.counts import counted
from digitpad.core.evaluation.charts import percent
from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.evaluate_numbers import NumberEvaluation
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.foreign_text import shortened

_MOST_COLUMNS: Final = 12
"""Classes whose answers have a column each."""
_MISTAKES: Final = 3
"""Of a class, that are told where there are more."""


def print_evaluation(console: Console, title: str, result: Evaluation, group: str) -> None:
    """Figures, and a table by class or, of what is no digit, by kind. `group`: what `result.writers` names."""
    n, writers_mean = int(result.digits.sum()), result.writers_mean
    writers = sum(one.digits > 0 for one in result.by_writer.values())
    console.print(title, style="bold", markup=False)
    for name, text in (
        ("read right", _read_right(int(result.hits.sum()), n) if n else f"no digits among {len(result.labels):,}"),
        ("mean of", None if writers_mean is None else f"{_writers(writers)}: {percent(writers_mean)}"),
        ("rejected", _rejected(result)),
        ("calibration", f"{percent(result.reliability.expected_error, 1)} expected error" if n else None),
        ("time", f"{result.ms_per_digit:.2f} ms {_each(result) if n else 'a drawing'}"),
    ):
        if text is not None:
            console.print(f"{name:<15}{text}")
    if n:
        console.print(_confusion_table(result))
    elif group == "kind":
        console.print(_kinds_table(result))


def _writers(count: int) -> str:
    return counted(count, "1 writer", "{0:,} writers")


def print_numbers(console: Console, title: str, result: NumberEvaluation) -> None:
    """Figures of numbers of several digits, and a table by length."""
    console.print(title, style="bold", markup=False)
    n = len(result.numbers)
    if result.writers_mean is not None:
        console.print(f"read right     {_read_right(result.hits, n)}")
        writers = len({writer for _, _, writer in result.numbers})
        console.print(f"mean of        {_writers(writers)}: {percent(result.writers_mean)}")
        console.print(f"digit errors   {percent(result.digit_error_rate)} of the digits")
    if others := result.refused_others:
        refused = [one for some in others.values() for one in some]
        console.print(f"rejected       {percent(sum(refused) / len(refused))} of {len(refused):,} that are no digit")
    if any((signs := result.signs).values()):
        console.print(f"signs          {signs['found']:,} of {signs['n']:,} read, {signs['false']:,} that are none")
    console.print(f"time           {result.ms_per_digit:.2f} ms a digit")
    if not n:
        return
    table = _table("length", "n", "right")
    for length, hits in result.by_length.items():
        table.add_row(str(length), str(len(hits)), percent(sum(hits) / len(hits)))
    print_in_width(console, table)


def _read_right(hits: int, n: int) -> str:
    low, high = wilson_interval(hits, n)
    return f"{hits:,} of {n:,}: {percent(hits / n)} (95 % interval {percent(low)} to {percent(high)})"


def _rejected(result: Evaluation) -> str:
    rejected, digits = result.predictions.rejected, result.digits
    others = f"the {(~digits).sum():,} others" if digits.any() else f"{len(digits):,}"
    parts = ((rejected[digits], f"the {_one(result)}s"), (rejected[~digits], others))
    return ", ".join(f"{percent(float(part.mean()))} of {name}" for part, name in parts if len(part))


def _each(result: Evaluation) -> str:
    return "a digit" if are_digits(result.class_names) else "an image"


def _one(result: Evaluation) -> str:
    return "digit" if are_digits(result.class_names) else "image"


def _confusion_table(result: Evaluation) -> Table:
    """A row for each label: how many there are, how many were read right, and as what they were read."""
    names = [shortened(name) for name in result.class_names]
    if len(names) > _MOST_COLUMNS:
        return _mistakes_table(result, names)
    kind = "digit" if are_digits(result.class_names) else "class"
    table = _table(kind, "n", "right", "|", *(f"→{name}" for name in names))
    for digit, row in enumerate(result.confusion.tolist()):
        n = sum(row)
        right = percent(row[digit] / n) if n else "-"
        table.add_row(names[digit], str(n), right, "|", *(str(count) if count else "·" for count in row))
    return table


def _mistakes_table(result: Evaluation, names: Sequence[str]) -> Table:
    """The same where so many columns find no room: as what each class was misread most often."""
    table = _table("class", "n", "right", "|", "misread as")
    table.columns[-1].justify = "left"
    for place, row in enumerate(result.confusion.tolist()):
        n = sum(row)
        wrong = [(count, names[other]) for other, count in enumerate(row) if count and other != place]
        told = ", ".join(f"{name} {count}" for count, name in sorted(wrong, reverse=True)[:_MISTAKES]) or "·"
        table.add_row(names[place], str(n), percent(row[place] / n) if n else "-", "|", told)
    return table


def _kinds_table(result: Evaluation) -> Table:
    """A row for each kind: how many there are, and how many were rejected."""
    table = _table("kind", "n", "rejected")
    table.columns[0].justify = "left"
    for kind, one in result.by_writer.items():
        table.add_row(kind, str(one.n), percent(one.rejected / one.n))
    return table


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in headings:
        table.add_column(heading, justify="right", no_wrap=True)
    return table
