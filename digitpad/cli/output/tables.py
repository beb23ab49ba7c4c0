"""Tables for terminals of any width."""

from __future__ import annotations

from rich.console import Console
from rich.measure import Measurement
from rich.table import Table

_ANY_WIDTH = 10_000  # columns, more than any table of ours takes


def print_in_width(console: Console, table: Table) -> None:
    """Print a table; in a terminal too narrow for a row, its cells below each other, so that nothing is cut."""
    for column in table.columns:
        column.no_wrap = True
    width = Measurement.get(console, console.options.update(max_width=_ANY_WIDTH), table).maximum
    if not console.is_terminal:
        console.width = max(console.width, width)
    if width <= console.width:
        console.print(table)
        return
    headings = [str(column.header) for column in table.columns]
    for first, *cells in zip(*(map(str, column.cells) for column in table.columns), strict=True):
        console.print(first, soft_wrap=True)
        for heading, cell in zip(headings[1:], cells, strict=True):
            console.print(f"  {heading}: {cell}", soft_wrap=True)
