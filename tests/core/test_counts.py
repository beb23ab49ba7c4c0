"""Counts in sentences."""

from __future__ import annotations

import pytest

from digitpad.core.counts import counted


@pytest.mark.parametrize(("count", "words"), [(0, "0 runs"), (1, "1 run"), (2, "2 runs"), (1234, "1,234 runs")])
def test_only_one_is_singular(count: int, words: str) -> None:
    assert counted(count, "1 run", "{0:,} runs") == words
