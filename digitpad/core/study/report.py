"""A finished study as files to read and to pass on: HTML, tables and plots."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.evaluation.plot import Plot
from digitpad.core.study.findings import PaperStatement, findings
from digitpad.core.study.html_report import study_html
from digitpad.core.study.plan import Result, Run, StudyPlan, study_command
from digitpad.core.study.plots import accuracy_plot, confusion_plot, curve_plot
from digitpad.core.study.statistics import Comparison, compare_all
from digitpad.core.study.summary import SummaryRow, as_csv, as_json, rows

STUDY_REPORT_FILE: Final = "report.html"
MOST_HARD_DIGITS: Final = 10
"""Digits in the list of those that most runs misread."""


@dataclass(frozen=True, eq=False)
class HardDigit:
    """A test digit that many runs misread: its index, how many did, and their most frequent answer."""

    index: int
    misread: int
    answer: int


@dataclass(frozen=True, eq=False)
class StudyReport:
    """Everything that a report says, computed once. `outputs`: (n, classes) probabilities of each finished run."""

    plan: StudyPlan
    results: Sequence[Result]
    outputs: Mapping[Run, NDArray[np.float32]]
    test: LabelledImages
    table: Sequence[SummaryRow]
    comparisons: Sequence[Comparison]
    findings: Sequence[PaperStatement]
    plots: Mapping[str, Plot]
    """By file name."""

    @classmethod
    def of(
        cls,
        plan: StudyPlan,
        results: Sequence[Result],
        outputs: Mapping[Run, NDArray[np.float32]],
        test: LabelledImages,
        ms_per_digit: Mapping[Run, float],
    ) -> StudyReport:
        """Compare the cases and draw the plots."""
        table = rows(plan, results, ms_per_digit)
        right = [
            (row.group.name, np.stack([outputs[one.run].argmax(1) == test.labels for one in row.group.results]))
            for row in table
        ]
        comparisons = compare_all(right)
        said = findings(table, comparisons) if plan.data is None else ()
        plots = _plots(table, outputs, test, plan.class_names)
        return cls(plan, results, outputs, test, table, comparisons, said, plots)

    @property
    def hardest(self) -> list[HardDigit]:
        """The test digits that most runs misread; among equals, those whose own digit seemed least probable."""
        answers = np.stack([self.outputs[result.run].argmax(1) for result in self.results])
        own = np.stack(
            [self.outputs[result.run][np.arange(len(self.test)), self.test.labels] for result in self.results]
        )
        wrong = (answers != self.test.labels).sum(0)
        order = np.lexsort((own.mean(0), -wrong))[:MOST_HARD_DIGITS]
        found = []
        for index in order.tolist():
            said = Counter(int(answer) for answer in answers[:, index] if answer != self.test.labels[index])
            if said:
                found.append(HardDigit(index, int(wrong[index]), said.most_common(1)[0][0]))
        return found

    def files(self) -> dict[str, bytes]:
        """Content by file name in the study's folder."""
        files = {
            STUDY_REPORT_FILE: study_html(self).encode("utf-8", "replace"),
            "results.csv": as_csv(self.table).encode(),
            "results.json": (json.dumps(self.as_json(), indent=1) + "\n").encode(),
        }
        for name, plot in self.plots.items():
            files[f"plots/{name}.svg"] = plot.svg(alone=True).encode()
            files[f"plots/{name}.png"] = plot.png()
        return files

    def as_json(self) -> dict[str, object]:
        """All that the HTML report says, and every epoch; `cases` as `digitpad study --json` has it."""
        return {
            **as_json(self.plan, self.results),
            "plan": self.plan.without_place.as_json(),
            "command": study_command(self.plan),
            "definitions": {
                row.group.case.name: {"layers": row.group.case.definition, "source": row.group.case.source}
                for row in self.table
            },
            "comparisons": [{**asdict(one), "larger_than_chance": one.larger_than_chance} for one in self.comparisons],
            "findings": [asdict(finding) for finding in self.findings],
            "hardest": [self._hard_json(hard) for hard in self.hardest],
            "runs": [result.as_json() for result in self.results],
            "ms_per_digit": {row.group.name: row.ms_per_digit for row in self.table},
        }

    def _hard_json(self, hard: HardDigit) -> dict[str, object]:
        """With the names of classes that are no digits."""
        label, names = int(self.test.labels[hard.index]), self.plan.class_names
        if self.plan.data is None:
            return {**asdict(hard), "label": label}
        return {**asdict(hard), "label": names[label], "answer": names[hard.answer]}


def _plots(
    table: Sequence[SummaryRow],
    outputs: Mapping[Run, NDArray[np.float32]],
    test: LabelledImages,
    names: Sequence[str],
) -> dict[str, Plot]:
    plots = {"accuracy": accuracy_plot(table)}
    groups = [row.group for row in table]
    held_out = all(epoch.validation_loss is not None for group in groups for epoch in group.results[0].epochs)
    what = "held-out images" if held_out else "training images, as the epoch went on"
    curves = {
        "curve-accuracy": curve_plot(
            groups,
            lambda e: e.validation_accuracy if held_out else e.accuracy,
            f"share of {what} read right",
            share=True,
        ),
        "curve-loss": curve_plot(
            groups, lambda e: e.validation_loss if held_out else e.loss, f"loss of {what}", share=False
        ),
    }
    plots.update({name: plot for name, plot in curves.items() if plot is not None})
    for row in table:
        confusion = np.zeros((len(names), len(names)), np.intp)
        for result in row.group.results:
            np.add.at(confusion, (test.labels.astype(np.intp), outputs[result.run].argmax(1)), 1)
        name = f"confusion-{row.group.case.name}-batch{row.group.batch_size}"
        plots[name] = confusion_plot(row.group, confusion, names)
    return plots
