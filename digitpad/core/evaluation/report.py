"""An evaluation as one HTML file to read and to pass on, without scripts, that loads nothing from the internet."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from html import escape
from io import BytesIO
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.counts import counted
from digitpad.core.evaluation.charts import FEW_ANSWERS, confusion_table, percent, reliability_svg
from digitpad.core.evaluation.evaluate import Evaluation, WriterResult
from digitpad.core.evaluation.report_style import STYLE
from digitpad.core.evaluation.statistics import RELIABILITY_BINS, wilson_interval

MOST_MISREAD: Final = 400
"""More misread digits than this are left out and counted."""
MOST_WRITERS: Final = 200
"""More writers than this are left out and counted, the best read ones."""
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_NO_DIGITS: Final = (
    "None of the samples is a digit. So there is no accuracy, no confusion matrix, no reliability diagram "
    "and no misread digit here, but only how many were rejected."
)


def html_report(title: str, evaluation: Evaluation, *, details: Mapping[str, str], group: str = "writer") -> str:
    """The report as HTML. Titles, details and writers may hold any characters.

    `details`: more about the evaluation, by name; "command" is set as a command line. `group`: what `writers` names:
    "writer", or "kind" of drawings that are no digit.
    """
    cards, sections = _cards(evaluation), [details_list(details)]
    if evaluation.digits.any():
        sections += [_confusion(evaluation), _reliability(evaluation), _misread(evaluation)]
    else:
        sections.append(section("Digits", f"<p>{_NO_DIGITS}</p>"))
    sections.append(_writers(evaluation, group))
    return html_page(title, "digitpad evaluation", cards, sections)


def html_page(title: str, kind: str, cards: Sequence[str], sections: Sequence[str]) -> str:
    """A whole HTML page. `cards`, `sections`: HTML of `card` and `section`."""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" '
        f'content="light dark"><meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body><main>"
        f"<header><p>{kind}</p><h1>{escape(title)}</h1></header>\n"
        f'<div class="cards" style="--columns: {4 if len(cards) in (4, 7) else 3}">{"".join(cards)}</div>\n'
        f"{''.join(sections)}</main></body></html>\n"
    )


def _cards(evaluation: Evaluation) -> list[str]:
    """The headline figures."""
    digits, rejected = evaluation.digits, evaluation.predictions.rejected
    n, hits, total = int(digits.sum()), int(evaluation.hits.sum()), len(digits)
    cards = [card("Samples", f"{total:,}", _shares(n, total - n) if n < total else "all of them digits")]
    if n:
        low, high = wilson_interval(hits, n)
        interval = f'{hits:,} of {n:,}<br><span class="whole">95 % interval {100 * low:.2f}–{percent(high)}</span>'
        cards.append(card("Read right", percent(hits / n), interval))
    if evaluation.writers_mean is not None:
        writers = sum(one.digits > 0 for one in evaluation.by_writer.values())
        cards.append(card("Mean over writers", percent(evaluation.writers_mean), f"{writers:,} with digits"))
    if n:
        error = percent(evaluation.reliability.expected_error, 1)
        cards.append(card("Calibration error", error, "expected distance of confidence from accuracy"))
        cards.append(_rejected_card("Digits rejected", rejected[digits], "less is better"))
    if n < total:
        cards.append(_rejected_card("Others rejected", rejected[~digits], "more is better"))
    cards.append(card("Time", f"{evaluation.ms_per_digit:.2f} ms", "for each, to the answer"))
    return cards


def _rejected_card(name: str, rejected: NDArray[np.bool_], better: str) -> str:
    return card(name, percent(float(rejected.mean())), f"{int(rejected.sum()):,} of {len(rejected):,}; {better}")


def card(name: str, figure: str, note: str) -> str:
    """A headline figure as HTML."""
    return f'<div class="card"><p>{name}</p><p class="big">{figure}</p><p class="note">{note}</p></div>'


def details_list(details: Mapping[str, str]) -> str:
    """A section of names and values; "command" is set as a command line."""
    entries = []
    for name, text in details.items():
        value = f"<code>{_command(text)}</code>" if name == "command" else escape(text)
        entries.append(f"<dt>{escape(name)}</dt><dd>{value}</dd>")
    return f"<section><dl>{''.join(entries)}</dl></section>\n" if entries else ""


def _command(text: str) -> str:
    """A command line that is not broken between the hyphens of an option."""
    words = escape(text).split(" ")
    return " ".join(f'<span class="whole">{word}</span>' if word.startswith("--") else word for word in words)


def _confusion(evaluation: Evaluation) -> str:
    note = (
        "How often each digit (row) was taken for which (column). Right answers are tinted by their share of the row, "
        "errors by how frequent they are beside the most frequent one."
    )
    return section("What was taken for what", f'<div class="wide">{confusion_table(evaluation)}</div>', note)


def _reliability(evaluation: Evaluation) -> str:
    note = (
        f"Answers by their confidence, in {RELIABILITY_BINS} equal steps. A bar shows how many of them were right, "
        f"the line across it how sure they were; where both agree, the network knows how far to trust itself. "
        f"Pale bars stand for fewer than {FEW_ANSWERS} answers."
    )
    return section("Does it know when it is sure?", reliability_svg(evaluation.reliability), note)


def _misread(evaluation: Evaluation) -> str:
    wrong = evaluation.misread
    if not len(wrong):
        return section("Misread digits", "<p>Every digit was read right.</p>")
    left_out = len(wrong) - MOST_MISREAD
    note = f"{len(wrong):,} of {_digits(int(evaluation.digits.sum()))}, the surest first: label → answer, confidence."
    if left_out > 0:
        note += counted(left_out, " The least sure one is left out.", " The {0:,} least sure ones are left out.")
    figures = "".join(_figure(evaluation, int(index)) for index in wrong[:MOST_MISREAD])
    return section("Misread digits", f'<div class="misread">{figures}</div>', note)


def _figure(evaluation: Evaluation, index: int) -> str:
    label, prediction = int(evaluation.labels[index]), evaluation.predictions[index]
    writer = evaluation.writers[index] if evaluation.writers else ""
    tooltip = f' title="written by {escape(writer)}"' if writer else ""
    rejected = "<br>rejected" if prediction.rejected else ""
    return (
        f'<figure{tooltip}><img src="{data_uri(evaluation.images[index])}" width="84" height="84" '
        f'alt="a {label} read as {prediction.digit}"><figcaption><b>{label} → {prediction.digit}</b> '
        f"<span>{percent(prediction.confidence, 0)}{rejected}</span></figcaption></figure>"
    )


def data_uri(image: NDArray[np.float32]) -> str:
    """A prepared image, (28, 28) with ink = 1, as a PNG in a URI: black ink on white."""
    buffer = BytesIO()
    Image.fromarray(np.rint(255 * (1 - image.clip(0, 1))).astype(np.uint8)).save(buffer, "PNG")
    return f"data:image/png;base64,{b64encode(buffer.getvalue()).decode()}"


def _writers(evaluation: Evaluation, group: str) -> str:
    results = evaluation.by_writer
    title = f"By {escape(group)}"
    if not any(results):
        return section(title, f"<p>Left out: the data do not say the {escape(group)} of a sample.</p>")
    ranked = sorted(results.items(), key=lambda item: _badness(item[1]), reverse=True)
    shown = ranked[:MOST_WRITERS]
    note = "The worst read first." if evaluation.digits.any() else "The least rejected first."
    if evaluation.digits.any() and not evaluation.digits.all():
        note += " Rejected are digits and others together."
    if len(shown) < len(ranked):
        note += f" Of {len(ranked):,} {escape(group)}s, the {len(shown):,} worst are shown."
    return section(title, _writers_table(shown, group, digits=bool(evaluation.digits.any())), note)


def _badness(one: WriterResult) -> tuple[float, float, int]:
    """Sort key, larger is worse. Writers without digits come after all others, the least rejected first."""
    if not one.digits:
        return -1.0, 1 - one.rejected / one.n, one.n
    return 1 - one.hits / one.digits, one.rejected / one.n, one.n


def _writers_table(ranked: Sequence[tuple[str, WriterResult]], group: str, *, digits: bool) -> str:
    headings = (group, "n", *(("read right", "") if digits else ()), "rejected", "")
    head = "".join(f'<th scope="col">{escape(heading)}</th>' if heading else "<td></td>" for heading in headings)
    rows = []
    for name, one in ranked:
        cells = _share_cells(one.hits, one.digits, "good") if digits else ""
        cells += _share_cells(one.rejected, one.n, "warn" if digits else "good")
        rows.append(f'<tr><th scope="row">{escape(name) or "(no name)"}</th><td>{one.n:,}</td>{cells}</tr>')
    return f'<table class="writers"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'


def _share_cells(part: int, whole: int, kind: str) -> str:
    """Two cells: a share as a figure and as a bar."""
    if not whole:
        return "<td>–</td><td></td>"
    bar = f'<span class="bar"><span class="{kind}" style="width:{100 * part / whole:.1f}%"></span></span>'
    return f'<td title="{part:,} of {whole:,}">{percent(part / whole, 1)}</td><td>{bar}</td>'


def section(title: str, body: str, note: str = "") -> str:
    """A section of the report as HTML."""
    said = f'<p class="note">{note}</p>' if note else ""
    return f"<section><h2>{title}</h2>{said}{body}</section>\n"


def _digits(count: int) -> str:
    return counted(count, "1 digit", "{0:,} digits")


def _shares(digits: int, others: int) -> str:
    return f"{_digits(digits)}, {counted(others, '1 other', '{0:,} others')}"
