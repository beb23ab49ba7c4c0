"""Shows a training on standard error: a bar for people, a line for each epoch for everybody."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from digitpad.core.jobs.training import BatchDone, EpochDone, Saving, Started, TrainingEvent


class TrainingProgress:
    """A progress bar that follows the events of one training."""

    def __init__(self, console: Console, epochs: int) -> None:
        self._console = console
        self._epochs = epochs
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[figures]}"),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._task = self._progress.add_task("Preparing", total=None, figures="")

    def __enter__(self) -> TrainingProgress:
        """Show the bar."""
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away; the lines stay."""
        self._progress.stop()

    def show(self, event: TrainingEvent) -> None:
        """Show what an event tells."""
        if isinstance(event, Started):
            self._print(
                f"{event.parameters:,} parameters, {event.training_images:,} training images, "
                f"{event.validation_images:,} validation images"
            )
            self._progress.update(self._task, description="Training", total=event.total_batches)
        elif isinstance(event, BatchDone):
            self._progress.update(self._task, completed=event.batch, figures=_figures(event))
        elif isinstance(event, EpochDone):
            self._print(_epoch_line(event, self._epochs))
        elif isinstance(event, Saving):
            self._progress.update(self._task, description="Saving", figures="")

    def _print(self, line: str) -> None:
        self._console.print(line, markup=False, soft_wrap=True)


def _figures(event: BatchDone) -> str:
    text = f"loss {event.loss:.4f}  accuracy {event.accuracy:.2%}"
    if event.images_per_second is None or event.seconds_left is None:
        return text
    minutes, seconds = divmod(round(event.seconds_left), 60)
    return f"{text}  {event.images_per_second:,.0f} images/s  {minutes}:{seconds:02} left"


def _epoch_line(event: EpochDone, epochs: int) -> str:
    line = f"epoch {event.epoch}/{epochs}: loss {event.loss:.4f}, accuracy {event.accuracy:.2%}"
    if event.validation_loss is not None and event.validation_accuracy is not None:
        line += f", validation loss {event.validation_loss:.4f}, accuracy {event.validation_accuracy:.2%}"
    return f"{line}, {event.seconds:.1f} s"
