"""A study's report as one HTML file, without scripts, that loads nothing from the internet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Final

import numpy as np

from digitpad.core.counts import counted
from digitpad.core.evaluation.charts import percent, points
from digitpad.core.evaluation.plot import Plot
from digitpad.core.evaluation.report import card, data_uri, details_list, html_page, section
from digitpad.core.study.cases import PAPER_EPOCHS
from digitpad.core.study.findings import PaperStatement
from digitpad.core.study.plan import StudyPlan, study_command
from digitpad.core.study.statistics import Comparison
from digitpad.core.study.summary import SummaryRow, interval_words, over_seeds

if TYPE_CHECKING:
    from digitpad.core.study.report import StudyReport

_NOTE_RESULTS: Final = (
    "Share of the {tested} that were read right, looked at once by each network after its last epoch: "
    "mean and standard deviation over seeds. The interval over seeds is Student's, for the mean if other seeds had "
    "been drawn; that over images is Wilson's, for other test images: where there are few of them, seeds that agree "
    "say little. In the picture a dot is a seed, a tick the mean, a line the interval over seeds (with one seed, over "
    "images), as far as it fits."
)
_NOTE_PAPER: Final = (
    "The paper trained each network once, so it cannot tell a difference from luck. «open»: chance may be the reason "
    "for what we see."
)
_NOTE_PAIRS: Final = (
    "Difference of mean accuracies; its 95 % interval if other test images and other seeds had been drawn (bootstrap); "
    "p of the paired test over the test images (McNemar's, with several seeds its generalisation by random signs), "
    "corrected for the number of pairs (Holm). Larger than chance: p below 0.05, and the interval without zero."
)
_NOTE_DEFINITIONS: Final = (
    "Layer by layer, from the 28x28 image on; all kernels without padding, Adam with Keras' defaults."
)


def study_html(report: StudyReport) -> str:
    """The whole report as HTML."""
    on_mnist = report.plan.data is None
    tested = "MNIST's 10,000 test images" if on_mnist else f"{len(report.test):,} test images"
    hard_note = (
        f"Test images that {_most_of(len(report.results))} misread: label → most frequent wrong "
        "answer, how many misread it."
    )
    sections = [
        _details(report),
        section(
            "Results",
            f'<div class="wide">{_results(report.table)}</div>{_plot(report, "accuracy")}',
            _NOTE_RESULTS.format(tested=tested),
        ),
        *(_paper_section(report) if on_mnist else []),
        section("Curves", _plot(report, "curve-accuracy") + _plot(report, "curve-loss"), _curves_note(report.plots)),
        section("More than chance?", f'<div class="wide">{_comparisons(report.comparisons)}</div>', _NOTE_PAIRS),
        section("What was taken for what", _confusions(report), "Counts over all seeds; row: label, column: answer."),
        section("The hardest images", _hardest(report), hard_note),
        section("Definitions", _definitions(report.table), _NOTE_DEFINITIONS),
    ]
    title = f"{len({row.group.case.name for row in report.table})} networks compared on {_data_name(report.plan)}"
    return html_page(title, "digitpad study", _cards(report), sections)


def _paper_section(report: StudyReport) -> list[str]:
    return [section("What the paper says and what we found", _findings(report.findings), _paper_note(report.plan))]


def _data_name(plan: StudyPlan) -> str:
    return "MNIST" if plan.data is None else plan.data.name


def _paper_note(plan: StudyPlan) -> str:
    if plan.epochs == PAPER_EPOCHS and plan.limit is None:
        return _NOTE_PAPER
    return f"{_NOTE_PAPER} This study is shorter than the paper's {PAPER_EPOCHS} epochs of 60,000 images."


def _plot(report: StudyReport, name: str) -> str:
    return report.plots[name].svg() if name in report.plots else ""


def _confusions(report: StudyReport) -> str:
    every = [plot.svg() for name, plot in report.plots.items() if name.startswith("confusion")]
    return f'<div class="confusions">{"".join(every)}</div>'


def _hardest(report: StudyReport) -> str:
    figures = []
    for hard in report.hardest:
        names, place = report.plan.class_names, int(report.test.labels[hard.index])
        label, answer = escape(names[place]), escape(names[hard.answer])
        image = report.test.images[hard.index] / np.float32(255)
        figures.append(
            f'<figure title="test image {hard.index}"><img src="{data_uri(image)}" width="84" height="84" '
            f'alt="a {label} read as {answer}"><figcaption><b>{label} → {answer}</b> '
            f"<br><span>{hard.misread} of {len(report.results)}</span></figcaption></figure>"
        )
    return f'<div class="misread">{"".join(figures)}</div>' if figures else "<p>Every image was read right.</p>"


def _curves_note(plots: Mapping[str, Plot]) -> str:
    title = plots["curve-loss"].title if "curve-loss" in plots else ""
    held_out = "Of images that are neither learned nor tested, after each epoch." if "held-out" in title else ""
    return f"Means over seeds; the band reaches from the lowest to the highest seed. {held_out}"


def _cards(report: StudyReport) -> list[str]:
    best = max(report.table, key=lambda row: row.test.mean)
    lowest = min(report.table, key=lambda row: row.loss)
    certain = sum(one.larger_than_chance for one in report.comparisons)
    seconds = sum(result.seconds for result in report.results)
    return [
        card("Best accuracy", percent(best.test.mean), escape(best.group.name)),
        card("Lowest loss", f"{lowest.loss:.4f}", escape(lowest.group.name)),
        card("Pairs that differ", f"{certain} of {len(report.comparisons)}", "by more than chance"),
        card(
            "Trained",
            counted(len(report.results), "1 network", "{0} networks"),
            f"{_time_words(seconds)} of training, {counted(report.plan.epochs, '1 epoch', '{0} epochs')} each",
        ),
    ]


def _time_words(seconds: float) -> str:
    if seconds < 60:
        return counted(round(seconds), "1 second", "{0} seconds")
    return f"{seconds / 60:.1f} minutes" if seconds < 3600 else f"{seconds / 3600:.1f} hours"


def _details(report: StudyReport) -> str:
    plan = report.plan
    images = "all" if plan.limit is None else f"{plan.limit:,}"
    whose = "MNIST's 60,000" if plan.data is None else f"{plan.data.learnable:,} in {plan.data.name}"
    classes = {} if plan.data is None else {"classes": ", ".join(plan.class_names)}
    versions = {", ".join(f"{name} {text}" for name, text in one.versions.items()) for one in report.results}
    return details_list(
        {
            "training images": f"{images} of {whose}, {percent(plan.training_share, 1)} of them learned from",
            **classes,
            "epochs": str(plan.epochs),
            "batch sizes": ", ".join(map(str, plan.batch_sizes)),
            "seeds": ", ".join(map(str, plan.seeds)),
            "versions": "; ".join(sorted(versions)),
            "command": study_command(plan),
        }
    )


def _results(table: Sequence[SummaryRow]) -> str:
    head = (
        "case",
        "test accuracy",
        "95 % over seeds",
        "95 % over images",
        "loss",
        "paper",
        "parameters",
        "ms an image",
        "s an epoch",
    )
    lines = []
    for row in table:
        spread = "" if row.test.sd is None else f" ± {100 * row.test.sd:.2f}"
        over = over_seeds(row, "–"), interval_words(row.test.over_images, "–")
        accuracy = f"{100 * row.test.mean:.2f}{spread} %", *over
        time = "–" if row.ms_per_digit is None else f"{row.ms_per_digit:.2f}"
        rest = f"{row.loss:.4f}", _paper(row), f"{row.parameters:,}", time, f"{row.seconds_an_epoch:.1f}"
        lines.append((row.group.name, *accuracy, *rest))
    return _table(head, lines)


def _paper(row: SummaryRow) -> str:
    said = row.group.case.paper
    figures = (
        "" if said.accuracy is None else percent(said.accuracy),
        "" if said.loss is None else f"loss {said.loss}",
    )
    return ", ".join(filter(None, figures)) or "–"


def _findings(found: Sequence[PaperStatement]) -> str:
    words = {True: "agrees", False: "contradicts", None: "open"}
    if not found:
        return "<p>None of the networks was trained of which the paper says something.</p>"
    return _table(("the paper", "we found", ""), [(one.paper, one.ours, words[one.agrees]) for one in found], "text")


def _comparisons(comparisons: Sequence[Comparison]) -> str:
    if not comparisons:
        return "<p>There is only one.</p>"
    lines = []
    for one in comparisons:
        low, high = one.interval
        p = f"{one.p_holm:.4f}" if one.p_holm >= 0.0001 else "< 0.0001"
        names = f"{one.first} – {one.second}"
        figures = f"{points(one.difference)} points", f"{points(low)} to {points(high)}"
        lines.append((names, *figures, p, "yes" if one.larger_than_chance else "no"))
    return _table(("first – second", "difference", "95 % interval", "p (Holm)", "larger than chance"), lines)


def _definitions(table: Sequence[SummaryRow]) -> str:
    cases = list(dict.fromkeys(row.group.case for row in table))
    head = ("case", "layers", "where it comes from", "the paper says")
    return _table(head, [(case.name, case.definition, case.source, case.paper.remark or "–") for case in cases], "text")


def _table(head: Sequence[str], lines: Sequence[Sequence[str]], kind: str = "figures") -> str:
    """An HTML table whose first column names the rows."""
    heads = "".join(f'<th scope="col">{escape(text)}</th>' for text in head)
    body = "".join(
        f'<tr><th scope="row">{escape(line[0])}</th>{"".join(f"<td>{escape(text)}</td>" for text in line[1:])}</tr>'
        for line in lines
    )
    return f'<table class="{kind}"><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>'


def _most_of(networks: int) -> str:
    return counted(networks, "the one network", "most of the {0} networks")
