"""Shows a study on standard error: a bar for people, a line for each run for everybody."""

from __future__ import annotations

from datetime import timedelta

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn

from digitpad.core.counts import counted
from digitpad.core.evaluation.charts import percent
from digitpad.core.study.events import (
    BatchesDone,
    RunDisturbed,
    RunEpochDone,
    RunFinished,
    RunStarted,
    StudyEvent,
    StudyStarted,
)
from digitpad.core.study.plan import Run, StudyPlan
from digitpad.core.study.progress import StudyProgress


class StudyLines:
    """A bar for the study and one for each run under way."""

    def __init__(self, console: Console, plan: StudyPlan) -> None:
        self._console = console
        self._plan = plan
        self._done = 0
        self._course = StudyProgress()
        self._bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[figures]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._whole = self._bars.add_task("Preparing", total=1.0, figures="")
        self._runs: dict[Run, TaskID] = {}

    def __enter__(self) -> StudyLines:
        """Show the bars."""
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take them away; the lines stay."""
        self._bars.stop()

    def show(self, event: StudyEvent) -> None:
        """Show what an event tells."""
        self._course.note(event)
        if isinstance(event, StudyStarted):
            self._done = len(event.finished)
            if self._done:
                self._print(f"{self._of_all()} {'was' if len(self._plan.runs) == 1 else 'were'} finished before")
        elif isinstance(event, RunStarted):
            self._show_start(event)
        elif isinstance(event, BatchesDone):
            figures = f"epoch {event.epoch}  loss {event.loss:.4f}  accuracy {percent(event.accuracy)}"
            self._bars.update(self._bar(event.run), completed=event.epoch - 1 + event.part, figures=figures)
        elif isinstance(event, RunEpochDone):
            self._print(_epoch_line(event, self._plan.epochs))
        elif isinstance(event, RunFinished):
            self._show_finish(event)
        elif isinstance(event, RunDisturbed):
            self._print(event.message)
        self._show_whole()

    def _show_start(self, event: RunStarted) -> None:
        if event.before:
            self._print(f"{event.run}: goes on after epoch {len(event.before)}")
        self._bars.update(self._bar(event.run), completed=len(event.before))

    def _show_finish(self, event: RunFinished) -> None:
        self._done += 1
        result = event.result
        self._print(
            f"{event.run}: {percent(result.accuracy)} of the test images, loss {result.loss:.4f}, "
            f"{result.seconds:.0f} s ({self._of_all()})"
        )
        if event.run in self._runs:
            self._bars.remove_task(self._runs.pop(event.run))

    def _show_whole(self) -> None:
        left = self._course.seconds_left
        figures = "" if left is None else f"{timedelta(seconds=round(left))} left"
        self._bars.update(self._whole, description=self._of_all(), completed=self._course.part, figures=figures)

    def _of_all(self) -> str:
        return f"{self._done} of {counted(len(self._plan.runs), '1 run', '{0} runs')}"

    def _bar(self, run: Run) -> TaskID:
        if run not in self._runs:
            self._runs[run] = self._bars.add_task(str(run), total=self._plan.epochs, figures="")
        return self._runs[run]

    def _print(self, line: str) -> None:
        self._console.print(line, markup=False, soft_wrap=True)


def _epoch_line(event: RunEpochDone, epochs: int) -> str:
    epoch = event.epoch
    line = f"{event.run}: epoch {event.number}/{epochs}: loss {epoch.loss:.4f}, accuracy {percent(epoch.accuracy)}"
    if epoch.validation_loss is not None and epoch.validation_accuracy is not None:
        line += f", held out {epoch.validation_loss:.4f}, {percent(epoch.validation_accuracy)}"
    return f"{line}, {epoch.seconds:.1f} s"
