"""Shows on standard error how far the reading of many files is: a bar for people, sentences for everybody."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from digitpad.core.foreign_text import one_line

_SHORT: Final = 0.5  # seconds for which nobody needs a bar


class ReadingProgress:
    """A bar that appears after a moment, in terminals only."""

    def __init__(self, console: Console, total: int | None) -> None:
        """`total`: how many files there are; None where nobody knows."""
        self._console = console
        self._began = time.monotonic()
        self._shown = False
        self._progress = Progress(
            TextColumn("Reading"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[name]}", markup=False),
            console=console,
            transient=True,
            disable=not console.is_terminal,
            # Otherwise what is printed to standard output lands on standard error while the bar is shown.
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._task = self._progress.add_task("", total=total, name="")

    def __enter__(self) -> ReadingProgress:
        """Begin to count the time."""
        self._began = time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        self._progress.stop()

    def show(self, done: int, name: str) -> None:
        """So many files are done; `name` says what is under way."""
        if not self._shown and time.monotonic() - self._began >= _SHORT:
            self._shown = True
            self._progress.start()
        self._progress.update(self._task, completed=done, name=one_line(name))

    def say(self, sentence: str) -> None:
        """Print a sentence above the bar."""
        say(self._console, sentence)

    @contextmanager
    def away(self) -> Iterator[None]:
        """Nothing of the bar is seen while results are printed to the same terminal."""
        if not (self._shown and self._console.is_terminal and sys.stdout.isatty()):
            yield
            return
        self._progress.stop()
        yield
        sys.stdout.flush()
        self._progress.start()


def say(console: Console, sentence: str) -> None:
    """Print a sentence as it is, whatever the name of a file in it."""
    console.print(sentence, markup=False, emoji=False, soft_wrap=True)
