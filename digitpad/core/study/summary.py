"""A study's table: one row for each case and batch size, as the terminal, the report, CSV and JSON show it."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from statistics import mean
from typing import Final

from digitpad.core.evaluation.charts import percent
from digitpad.core.study.plan import Result, Run, RunGroup, StudyPlan, run_groups
from digitpad.core.study.statistics import Summary, summary

_RUN_COLUMNS: Final = ("case", "batch_size", "seed", "accuracy", "loss", "seconds")
_CASE_COLUMNS: Final = (
    "mean",
    "sd",
    "interval_low",
    "interval_high",
    "parameters",
    "ms_per_digit",
    "images_low",
    "images_high",
)


@dataclass(frozen=True)
class SummaryRow:
    """A case's figures over its seeds. `ms_per_digit`: None where not measured."""

    group: RunGroup
    test: Summary
    loss: float
    seconds_an_epoch: float
    ms_per_digit: float | None = None

    @property
    def parameters(self) -> int:
        """How many weights the network has."""
        return self.group.case.parameters


def rows(
    plan: StudyPlan, results: Sequence[Result], ms_per_digit: Mapping[Run, float] | None = None
) -> list[SummaryRow]:
    """The table's rows in the plan's order. `ms_per_digit`: of one run of each case."""
    times = ms_per_digit or {}
    table = []
    for group in run_groups(plan, results):
        measured = [times[result.run] for result in group.results if result.run in times]
        table.append(
            SummaryRow(
                group=group,
                test=summary(group.accuracies, group.results[0].test_images),
                loss=mean(result.loss for result in group.results),
                seconds_an_epoch=mean(epoch.seconds for result in group.results for epoch in result.epochs),
                ms_per_digit=mean(measured) if measured else None,
            )
        )
    return table


def over_seeds(row: SummaryRow, to: str = " to ") -> str:
    """The interval of the mean over seeds in words; with one seed there is none."""
    return "–" if row.test.sd is None else interval_words(row.test.interval, to)


def interval_words(interval: tuple[float, float], to: str = " to ") -> str:
    """An interval of shares in words: «98.44 to 98.73 %»."""
    return f"{100 * interval[0]:.2f}{to}{percent(interval[1])}"


def as_json(plan: StudyPlan, results: Sequence[Result]) -> dict[str, object]:
    """The document of `digitpad study --json`. `interval`: 95 %, over seeds; with one seed, over test images, as
    `images_interval` always is."""
    names = {} if plan.data is None else {"class_names": list(plan.class_names)}
    return {
        **names,
        "cases": [
            {
                "case": row.group.case.name,
                "batch_size": row.group.batch_size,
                "mean": row.test.mean,
                "sd": row.test.sd,
                "interval": list(row.test.interval),
                "images_interval": list(row.test.over_images),
                "runs": [
                    {
                        "seed": result.run.seed,
                        "accuracy": result.accuracy,
                        "loss": result.loss,
                        "seconds": result.seconds,
                    }
                    for result in row.group.results
                ],
            }
            for row in rows(plan, results)
        ],
    }


def as_csv(table: Sequence[SummaryRow]) -> str:
    """A line for each run, with the figures of its case beside it."""
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([*_RUN_COLUMNS, *_CASE_COLUMNS])
    for row in table:
        for result in row.group.results:
            low, high = row.test.interval
            own = [row.group.case.name, row.group.batch_size, result.run.seed, result.accuracy, result.loss]
            sd = "" if row.test.sd is None else row.test.sd
            time = "" if row.ms_per_digit is None else row.ms_per_digit
            writer.writerow(
                [*own, result.seconds, row.test.mean, sd, low, high, row.parameters, time, *row.test.over_images]
            )
    return file.getvalue()
