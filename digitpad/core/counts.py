"""Counts in sentences: «1 run», «2 runs»."""

from __future__ import annotations


def counted(count: int, one: str, many: str) -> str:
    """The words for a count: `one` for 1, else `many` with the count in it, as in `counted(n, "1 run", "{0} runs")`."""
    return one if count == 1 else many.format(count)
