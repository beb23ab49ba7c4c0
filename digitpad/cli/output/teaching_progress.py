"""Shows a teaching on standard error: a bar, for people."""

from __future__ import annotations

from typing import Final

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from digitpad.core.counts import counted
from digitpad.core.evaluation.charts import percent
from digitpad.core.jobs.teaching import Doing, FirstFigures, TeachingEvent, TeachingStarted, TeachingStep

_WORDS: Final = {
    Doing.PREPARING: "Preparing",
    Doing.LEARNING: "Learning",
    Doing.CHECKING: "Checking on digits of others",
    Doing.TESTING: "Testing on your own digits",
    Doing.SAVING: "Saving",
}


class TeachingBar:
    """A progress bar that follows the events of one teaching."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[left]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task(_WORDS[Doing.PREPARING], total=None, left="")

    def __enter__(self) -> TeachingBar:
        """Show the bar."""
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        self._progress.stop()

    def show(self, event: TeachingEvent) -> None:
        """Show what an event tells."""
        if isinstance(event, TeachingStarted):
            self._console.print(counted(event.samples, "1 sample to learn", "{0:,} samples to learn"), markup=False)
        elif isinstance(event, FirstFigures):
            own = event.figures.own
            of = counted(own.before.n, "1 of your digits", "{0:,} of your digits")
            change = f"{percent(own.before.accuracy, 1)} before, {percent(own.after.accuracy, 1)} after"
            self._console.print(f"First result, on {of}: {change}", markup=False)
        elif isinstance(event, TeachingStep):
            left = "" if event.seconds_left is None else "{}:{:02} left".format(*divmod(round(event.seconds_left), 60))
            self._progress.update(
                self._task, description=_WORDS[event.doing], total=1.0, completed=event.part, left=left
            )
