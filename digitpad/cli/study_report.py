"""What `digitpad study` leaves when it has finished: a table in the terminal, and the report in the study's folder."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from digitpad.cli.output import silent_libraries
from digitpad.core import mnist
from digitpad.core.charts import percent
from digitpad.core.files import write_atomically
from digitpad.core.paths import default_paths
from digitpad.core.registry import read_model
from digitpad.core.study import Plan, Result, Run, groups
from digitpad.core.study_folder import StudyFolder
from digitpad.core.study_report import REPORT_FILE, StudyReport
from digitpad.core.study_summary import Row

_ASKED: Final = 300  # digits, to find out how long one takes


def print_table(console: Console, table: Sequence[Row]) -> None:
    """A row for each case."""
    shown = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("case", "batch", "test accuracy", "95 % interval", "loss", "parameters", "s an epoch"):
        shown.add_column(heading, justify="left" if heading == "case" else "right", no_wrap=True)
    for row in table:
        low, high = row.test.interval
        spread = "" if row.test.sd is None else f" ± {100 * row.test.sd:.2f}"
        shown.add_row(
            row.group.case.name,
            str(row.group.batch_size),
            f"{100 * row.test.mean:.2f}{spread} %",
            f"{100 * low:.2f} to {percent(high)}",
            f"{row.loss:.4f}",
            f"{row.parameters:,}",
            f"{row.seconds_an_epoch:.1f}",
        )
    console.print(shown)


def write_report(folder: StudyFolder, plan: Plan, results: Sequence[Result]) -> Path:
    """Write the report with its tables and plots; the page's path. Raises DigitpadError or OSError."""
    outputs = {result.run: folder.outputs(result.run) for result in results}
    test = mnist.load_test(default_paths().mnist)
    report = StudyReport.of(plan, results, outputs, test, _times(folder, plan, results, test.images))
    for name, content in report.files().items():
        write_atomically(folder.path / name, content)
    return folder.path / REPORT_FILE


def _times(folder: StudyFolder, plan: Plan, results: Sequence[Result], images: NDArray[np.uint8]) -> dict[Run, float]:
    """Milliseconds a digit, one by one, as the window asks: of one run of each case, one after another, as they share
    the processors with nothing else of ours now."""
    from digitpad.runtime.litert import load_classifier  # other commands can do without

    times = {}
    asked = images[:_ASKED] / np.float32(255)
    for group in groups(plan, results):
        run = group.results[0].run
        with silent_libraries():
            classifier = load_classifier(read_model(folder.model_folder(run), bundled=False))
        classifier.classify(asked[:1])
        spent = []
        for image in asked:
            began = time.perf_counter()
            classifier.classify(image[None])
            spent.append(1000 * (time.perf_counter() - began))
        times[run] = median(spent)
    return times
