"""What the exit codes of `digitpad` mean."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
DECLINED: Final = 1
"""A question was answered with no."""
NOTHING_KEPT: Final = 1
"""What was taught would read other digits worse; there is no model."""
INCOMPLETE: Final = 1
"""Some of many files could not be read; standard error says which."""
ERROR: Final = 2
"""One sentence on standard error says what is wrong; where files are read, one for each, and none could be read."""
CANCELLED: Final = 130
"""Ctrl-C; nothing is left behind."""
BROKEN_PIPE: Final = 141
"""The reader of standard output left, as a shell reports it."""


def reading_exit_code(*, is_broken: bool, is_any_read: bool) -> int:
    """Of files or sheets; `is_broken`: something could not be read. Where nothing could, the call was wrong."""
    if not is_broken:
        return DONE
    return INCOMPLETE if is_any_read else ERROR
