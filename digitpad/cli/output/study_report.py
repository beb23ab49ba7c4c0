"""What `digitpad study` leaves when it has finished: a table in the terminal, and the report in the study's folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from digitpad.cli.output.documents import silent_libraries
from digitpad.cli.output.tables import print_in_width
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model
from digitpad.core.study import writing as study_writing
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Result, StudyPlan
from digitpad.core.study.summary import SummaryRow, interval_words, over_seeds


def print_table(console: Console, table: Sequence[SummaryRow]) -> None:
    """A row for each case."""
    shown = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in (
        "case",
        "batch",
        "test accuracy",
        "95 % over seeds",
        "over images",
        "loss",
        "parameters",
        "s an epoch",
    ):
        shown.add_column(heading, justify="left" if heading == "case" else "right", no_wrap=True)
    for row in table:
        spread = "" if row.test.sd is None else f" ± {100 * row.test.sd:.2f}"
        shown.add_row(
            row.group.case.name,
            str(row.group.batch_size),
            f"{100 * row.test.mean:.2f}{spread} %",
            over_seeds(row),
            interval_words(row.test.over_images),
            f"{row.loss:.4f}",
            f"{row.parameters:,}",
            f"{row.seconds_an_epoch:.1f}",
        )
    print_in_width(console, shown)


def write_report(folder: StudyFolder, plan: StudyPlan, results: Sequence[Result], test: LabelledImages) -> Path:
    """Write the report with its tables and plots; the page's path. Raises DigitpadError or OSError."""
    return study_writing.write_study_report(folder, plan, results, test, _load)


def _load(model: Model) -> Classifier:
    from digitpad.runtime.litert import load_classifier  # other commands can do without

    with silent_libraries():
        return load_classifier(model)
