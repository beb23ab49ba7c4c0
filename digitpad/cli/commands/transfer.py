"""Runs an export or import in a child process and shows its progress on standard error."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

from rich.progress import BarColumn, Progress, TextColumn

from digitpad.cli.output.documents import DEBUG, error_console
from digitpad.core.errors import DigitpadError
from digitpad.core.foreign_text import one_line, several_lines
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.light_package import require_tensorflow
from digitpad.core.transfer.jobs import ExportDone, ImportDone, TransferJob, TransferStep
from digitpad.ml.transfer.process import TransferProcess


def finished(job: TransferJob) -> ExportDone | ImportDone | None:
    """Run a job and return how it ended; None after Ctrl-C. Raises DigitpadError if it failed."""
    require_tensorflow()
    from digitpad.runtime.litert import load_litert_file

    process = TransferProcess(job, load_litert_file)
    console = error_console()
    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    task = bar.add_task("", total=1.0)

    def on_ctrl_c(number: int, frame: FrameType | None) -> None:
        process.cancel()

    before = signal.signal(signal.SIGINT, on_ctrl_c)
    try:
        with bar:
            for event in process.events():
                if isinstance(event, TransferStep):
                    bar.update(task, description=one_line(event.sentence), completed=event.part)
                elif isinstance(event, Failed):
                    if os.environ.get(DEBUG) == "1":
                        print(several_lines(event.details), file=sys.stderr)
                    raise DigitpadError(event.message)
                elif not isinstance(event, Cancelled):
                    return event
    finally:
        signal.signal(signal.SIGINT, before)
    return None
