"""`digitpad train --leave-one-writer-out`: how well each writer's hand is read by a network that never saw it."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

from digitpad.cli.ctrl_c import CtrlC
from digitpad.cli.exit_codes import CANCELLED, DONE
from digitpad.cli.output.documents import (
    error_console,
    only_results_on_stdout,
    print_json,
    result_console,
    silent_libraries,
)
from digitpad.cli.output.tables import print_in_width
from digitpad.cli.output.training_progress import TrainingProgress
from digitpad.core.evaluation.charts import percent
from digitpad.core.foreign_text import one_line
from digitpad.core.jobs.training import TrainJob, training_command
from digitpad.core.own_data.left_out import LeftOutWriter, mean_over_writers
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.split import check_writers


def leave_one_writer_out(job: TrainJob, data: OwnData, *, json: bool) -> int:
    """Train once for each writer and print a table or document. Raises DigitpadError."""
    check_writers(data)  # before TensorFlow is loaded
    with only_results_on_stdout():
        results = _results(job, data)
    if results is None:
        return CANCELLED
    if json:
        print_json(
            {
                "command": training_command(job).replace(" --out DIR", " --leave-one-writer-out"),
                "mean_over_writers": mean_over_writers(results),
                "writers": [one.as_json() for one in results],
            }
        )
        return DONE
    console = result_console()
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("left out")
    for heading in ("n", "right", "95 % interval"):
        table.add_column(heading, justify="right", no_wrap=True)
    for one in results:
        low, high = one.interval
        table.add_row(one_line(one.writer), f"{one.n:,}", percent(one.accuracy), f"{percent(low)} to {percent(high)}")
    print_in_width(console, table)
    console.print(f"mean of {len(results)} writers: {percent(mean_over_writers(results))}", highlight=False)
    return DONE


def _results(job: TrainJob, data: OwnData) -> Sequence[LeftOutWriter] | None:
    """None after Ctrl-C."""
    console = error_console()
    with CtrlC(job.out) as ctrl_c:
        if console.is_terminal:
            console.print("Loading TensorFlow …")
        with silent_libraries():
            from digitpad.ml.leave_out import leave_each_out
            from digitpad.ml.training_callback import TrainingStopped

        results: list[LeftOutWriter] = []
        with TrainingProgress(console, job.epochs) as progress, ctrl_c.obeyed_at_batches():
            try:
                for one in leave_each_out(data, job, progress.show, ctrl_c.should_stop):
                    results.append(one)
                    console.print(
                        f"{one_line(one.writer)}: {one.hits:,} of {one.n:,} read right",
                        markup=False,
                        highlight=False,
                        soft_wrap=True,
                    )
            except TrainingStopped:
                return None
        return None if ctrl_c.pressed else results
