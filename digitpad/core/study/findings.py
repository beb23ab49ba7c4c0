"""The paper's statements, and what this study found on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import variance

from digitpad.core.architectures.layers import Dropout
from digitpad.core.evaluation.charts import percent, points
from digitpad.core.study.statistics import Comparison
from digitpad.core.study.summary import SummaryRow

_TWO_DROPOUTS, _ONE_DROPOUT, _NO_DROPOUT = "conv2-dropout2", "conv2-dropout1", "conv2"


@dataclass(frozen=True)
class PaperStatement:
    """One statement. `paper`, `ours`: what each says; `agrees`: None where the difference may be chance."""

    paper: str
    ours: str
    agrees: bool | None


def findings(table: Sequence[SummaryRow], comparisons: Sequence[Comparison]) -> list[PaperStatement]:
    """One for each statement of the paper whose cases were trained. Of several batch sizes the first one counts."""
    rows: dict[str, SummaryRow] = {}
    for row in table:
        rows.setdefault(row.group.case.name, row)
    found = [finding for row in rows.values() if (finding := _figure(row)) is not None]
    if {_TWO_DROPOUTS, _ONE_DROPOUT} <= rows.keys():
        found.append(_dropout_gain(rows, comparisons))
    if _TWO_DROPOUTS in rows and len(rows) > 1:
        found += [_best(rows, comparisons), _lowest_loss(rows)]
    if _NO_DROPOUT in rows and len(rows) > 1:
        found.append(_highest_loss(rows))
    return found


def _figure(row: SummaryRow) -> PaperStatement | None:
    said = row.group.case.paper.accuracy
    if said is None:
        return None
    low, high = row.test.another
    spread = "" if row.test.sd is None else f" ± {100 * row.test.sd:.2f}"
    ours = (
        f"{100 * row.test.mean:.2f}{spread} %; with 95 %, another run lies between {100 * low:.2f} and {percent(high)}"
    )
    return PaperStatement(f"{row.group.case.name}: {percent(said)}", ours, low <= said <= high)


def _dropout_gain(rows: dict[str, SummaryRow], comparisons: Sequence[Comparison]) -> PaperStatement:
    paper = rows[_TWO_DROPOUTS].group.case.paper.accuracy, rows[_ONE_DROPOUT].group.case.paper.accuracy
    gain = (paper[0] or 0) - (paper[1] or 0)
    first, second = rows[_TWO_DROPOUTS], rows[_ONE_DROPOUT]
    between = _between(first, second, comparisons)
    ours = f"it adds {points(first.test.mean - second.test.mean)} points"
    if between is None:
        return PaperStatement(f"a second dropout adds {100 * gain:.2f} points", ours, None)
    sign = 1 if between.first == first.group.name else -1
    low, high = sorted(sign * bound for bound in between.interval)
    ours += f" (95 % interval {points(low)} to {points(high)})"
    return PaperStatement(f"a second dropout adds {100 * gain:.2f} points", ours, low <= gain <= high)


def _best(rows: dict[str, SummaryRow], comparisons: Sequence[Comparison]) -> PaperStatement:
    first = max(rows.values(), key=lambda row: row.test.mean)
    ours = f"{first.group.case.name} with {percent(first.test.mean)}"
    if first is rows[_TWO_DROPOUTS]:
        return PaperStatement(f"{_TWO_DROPOUTS} is the best", ours, True)
    certain = _larger(first, rows[_TWO_DROPOUTS], comparisons)
    ahead = 100 * (first.test.mean - rows[_TWO_DROPOUTS].test.mean)
    ours += f", {ahead:.2f} points ahead of {_TWO_DROPOUTS}: {'more than chance' if certain else 'no more than chance'}"
    return PaperStatement(f"{_TWO_DROPOUTS} is the best", ours, False if certain else None)


def _lowest_loss(rows: dict[str, SummaryRow]) -> PaperStatement:
    said, lowest = rows[_TWO_DROPOUTS].group.case.paper.loss, min(rows.values(), key=lambda row: row.loss)
    ours = f"{lowest.group.case.name} with {lowest.loss:.4f}"
    if lowest is not rows[_TWO_DROPOUTS]:
        ours += f"; {_TWO_DROPOUTS} has {rows[_TWO_DROPOUTS].loss:.4f}"
    agrees = True if lowest is rows[_TWO_DROPOUTS] else False if _losses_differ(lowest, rows[_TWO_DROPOUTS]) else None
    return PaperStatement(f"{_TWO_DROPOUTS} has the lowest loss, {said:.4f}", ours, agrees)


def _highest_loss(rows: dict[str, SummaryRow]) -> PaperStatement:
    said, highest = rows[_NO_DROPOUT].group.case.paper.loss, max(rows.values(), key=lambda row: row.loss)
    ours = f"{highest.group.case.name} with {highest.loss:.4f}"
    without = [row for row in rows.values() if not any(isinstance(layer, Dropout) for layer in row.group.case.layers)]
    if highest not in without:
        ours += f"; {_NO_DROPOUT} has {rows[_NO_DROPOUT].loss:.4f}"
    open_ = any(not _losses_differ(highest, row) for row in without)
    agrees = True if highest in without else None if open_ else False
    return PaperStatement(f"a network without dropout has the highest loss, {said:.4f}", ours, agrees)


def _losses_differ(first: SummaryRow, second: SummaryRow) -> bool:
    """Whether their mean losses differ by more than two standard errors; False if either has one seed only."""
    losses = [[result.loss for result in row.group.results] for row in (first, second)]
    if min(map(len, losses)) < 2:
        return False
    error = sqrt(sum(variance(part) / len(part) for part in losses))
    return abs(first.loss - second.loss) > 2 * error


def _larger(first: SummaryRow, second: SummaryRow, comparisons: Sequence[Comparison]) -> bool:
    between = _between(first, second, comparisons)
    return between is not None and between.larger_than_chance


def _between(first: SummaryRow, second: SummaryRow, comparisons: Sequence[Comparison]) -> Comparison | None:
    names = {first.group.name, second.group.name}
    return next((one for one in comparisons if {one.first, one.second} == names), None)
