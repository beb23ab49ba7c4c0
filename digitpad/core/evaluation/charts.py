"""Charts of an evaluation as HTML and SVG. Their colours are the classes of `core.evaluation.report_style`."""

from __future__ import annotations

from math import log
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.evaluation.evaluate import Evaluation
from digitpad.core.evaluation.statistics import Reliability
from digitpad.core.recognition.predict import DIGITS

FEW_ANSWERS: Final = 10
"""Bins with fewer answers are drawn pale: their share is mostly chance."""
_WIDTH, _HEIGHT = 728, 470
_LEFT, _RIGHT = 64, 704  # of both plots
_TOP, _BOTTOM = 14, 294  # of the share read right, 100 % to 0 %
_COUNTS_TOP, _COUNTS_BOTTOM = 338, 418  # of the histogram
_TICKS: Final = (0, 20, 40, 60, 80, 100)


def percent(share: float, decimals: int = 2) -> str:
    """A share (0..1) as people read it: "98.53 %"."""
    return f"{100 * share:.{decimals}f} %"


def points(difference: float) -> str:
    """A difference of shares in percentage points, as people read it: "+0.25", "-1.30", and never "-0.00"."""
    return f"{round(100 * difference, 2) + 0.0:+.2f}"


def confusion_table(evaluation: Evaluation) -> str:
    """An HTML table: a row for each label, a column for each answer.

    Right answers are tinted by their share of the row, errors by their count beside that of the most frequent one.
    """
    confusion = evaluation.confusion
    errors = confusion * (1 - np.eye(DIGITS, dtype=np.intp))
    head = "".join(f'<th scope="col">{answer}</th>' for answer in range(DIGITS))
    rest = "".join(f'<th scope="col" class="figure">{heading}</th>' for heading in ("n", "right", "rejected"))
    rows = [_confusion_row(evaluation, digit, row, int(errors.max())) for digit, row in enumerate(confusion)]
    return (
        '<table class="confusion"><thead>'
        f'<tr><td></td><th colspan="{DIGITS}" scope="colgroup">answer</th><td colspan="3"></td></tr>'
        f'<tr><th scope="col">label</th>{head}{rest}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
    )


def _confusion_row(evaluation: Evaluation, digit: int, row: NDArray[np.intp], most_errors: int) -> str:
    n = int(row.sum())
    cells = [_confusion_cell(int(count), n, most_errors, right=answer == digit) for answer, count in enumerate(row)]
    rejected = evaluation.predictions.rejected[evaluation.labels == digit]
    shares = (percent(int(row[digit]) / n), percent(float(rejected.mean()))) if n else ("–", "–")
    rest = "".join(f'<td class="figure">{text}</td>' for text in (f"{n:,}", *shares))
    return f'<tr><th scope="row">{digit}</th>{"".join(cells)}{rest}</tr>'


def _confusion_cell(count: int, n: int, most_errors: int, *, right: bool) -> str:
    if not count:
        return '<td class="none">·</td>'
    tint = count / n if right else (count / most_errors) ** 0.5  # the root, that rare errors are seen too
    return f'<td class="{"hit" if right else "error"}" style="--tint:{100 * tint:.0f}%">{count:,}</td>'


def reliability_svg(reliability: Reliability) -> str:
    """An SVG element: above, how often answers were right by how sure they were; below, how many there are."""
    bins = range(len(reliability.counts))
    parts = [
        *_grid(),
        *(part for number in bins for part in _share_bar(reliability, number)),
        _line(_LEFT, _BOTTOM, _RIGHT, _TOP, "diagonal"),
        *(part for number in bins for part in _count_bar(reliability, number)),
        *_axes(),
    ]
    label = "Reliability diagram: share of the answers that were right, by confidence"
    box = f"0 0 {_WIDTH} {_HEIGHT}"
    return f'<svg class="reliability" viewBox="{box}" role="img" aria-label="{label}">{"".join(parts)}</svg>'


def _share_bar(reliability: Reliability, number: int) -> list[str]:
    count = int(reliability.counts[number])
    if not count:
        return []
    accuracy, confidence = float(reliability.accuracy[number]), float(reliability.confidence[number])
    left, right = _bin_edges(number, len(reliability.counts))
    tooltip = (
        f"{count:,} answers: confidence {percent(confidence, 1)} on the average, {percent(accuracy, 1)} of them right"
    )
    top = _share_y(accuracy)
    return [
        f'<rect class="{"share few" if count < FEW_ANSWERS else "share"}" x="{left + 1:.1f}" y="{top:.1f}" '
        f'width="{right - left - 2:.1f}" height="{_BOTTOM - top:.1f}"><title>{tooltip}</title></rect>',
        _line(left + 1, _share_y(confidence), right - 1, _share_y(confidence), "sure"),
    ]


def _count_bar(reliability: Reliability, number: int) -> list[str]:
    """A bar of the histogram, as high as the logarithm of its count, with the count on top."""
    count = int(reliability.counts[number])
    if not count:
        return []
    left, right = _bin_edges(number, len(reliability.counts))
    height = (_COUNTS_BOTTOM - _COUNTS_TOP) * log(1 + count) / log(1 + int(reliability.counts.max()))
    top = _COUNTS_BOTTOM - height
    text = f"{count:,}" if count < 100_000 else f"{count // 1000:,}k"
    return [
        f'<rect class="count" x="{left + 1:.1f}" y="{top:.1f}" width="{right - left - 2:.1f}" height="{height:.1f}"/>',
        _text((left + right) / 2, top - 5, text, "small"),
    ]


def _grid() -> list[str]:
    shares = [_line(_LEFT, _share_y(tick / 100), _RIGHT, _share_y(tick / 100), "grid") for tick in _TICKS]
    base = _line(_LEFT, _COUNTS_BOTTOM, _RIGHT, _COUNTS_BOTTOM, "grid")
    return [*shares, base]


def _axes() -> list[str]:
    middle = (_LEFT + _RIGHT) / 2
    return [
        *(_text(_LEFT - 8, _share_y(tick / 100) + 4, f"{tick} %", "end") for tick in _TICKS),
        *(_text(_share_x(tick / 100), y + 17, f"{tick} %") for y in (_BOTTOM, _COUNTS_BOTTOM) for tick in _TICKS),
        _text(middle, _HEIGHT - 12, "confidence of the answer", "title"),
        _upright(14, (_TOP + _BOTTOM) / 2, "read right"),
        _upright(14, (_COUNTS_TOP + _COUNTS_BOTTOM) / 2, "answers"),
        _upright(30, (_COUNTS_TOP + _COUNTS_BOTTOM) / 2, "(log scale)"),
    ]


def _bin_edges(number: int, bins: int) -> tuple[float, float]:
    return _share_x(number / bins), _share_x((number + 1) / bins)


def _share_x(share: float) -> float:
    return _LEFT + share * (_RIGHT - _LEFT)


def _share_y(share: float) -> float:
    return _BOTTOM - share * (_BOTTOM - _TOP)


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    return f'<line class="{kind}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _text(x: float, y: float, text: str, kind: str = "") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}">{text}</text>'


def _upright(x: float, y: float, text: str) -> str:
    return f'<text class="title" transform="translate({x:.1f} {y:.1f}) rotate(-90)">{text}</text>'
