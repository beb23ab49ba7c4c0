"""What the paper says, and what this study found of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import variance

from digitpad.core.evaluation.charts import percent, points
from digitpad.core.study.cases import Dropout
from digitpad.core.study.statistics import Comparison
from digitpad.core.study.summary import Row

_BEST, _ONE, _NONE = "conv2-dropout2", "conv2-dropout1", "conv2"


@dataclass(frozen=True)
class Finding:
    """A statement of the paper and ours on it. `agrees`: None where chance leaves it open."""

    paper: str
    ours: str
    agrees: bool | None


def findings(table: Sequence[Row], comparisons: Sequence[Comparison]) -> list[Finding]:
    """Of all statements of the paper whose cases were trained. With several batch sizes, the first one counts."""
    rows: dict[str, Row] = {}
    for row in table:
        rows.setdefault(row.group.case.name, row)
    found = [finding for row in rows.values() if (finding := _figure(row)) is not None]
    if {_BEST, _ONE} <= rows.keys():
        found.append(_dropout_gain(rows, comparisons))
    if _BEST in rows and len(rows) > 1:
        found += [_best(rows, comparisons), _lowest_loss(rows)]
    if _NONE in rows and len(rows) > 1:
        found.append(_highest_loss(rows))
    return found


def _figure(row: Row) -> Finding | None:
    said = row.group.case.paper.accuracy
    if said is None:
        return None
    low, high = row.test.another
    spread = "" if row.test.sd is None else f" ± {100 * row.test.sd:.2f}"
    ours = (
        f"{100 * row.test.mean:.2f}{spread} %; with 95 %, another run lies between {100 * low:.2f} and {percent(high)}"
    )
    return Finding(f"{row.group.case.name}: {percent(said)}", ours, low <= said <= high)


def _dropout_gain(rows: dict[str, Row], comparisons: Sequence[Comparison]) -> Finding:
    paper = rows[_BEST].group.case.paper.accuracy, rows[_ONE].group.case.paper.accuracy
    gain = (paper[0] or 0) - (paper[1] or 0)
    first, second = rows[_BEST], rows[_ONE]
    between = _between(first, second, comparisons)
    ours = f"it adds {points(first.test.mean - second.test.mean)} points"
    if between is None:
        return Finding(f"a second dropout adds {100 * gain:.2f} points", ours, None)
    sign = 1 if between.first == first.group.name else -1
    low, high = sorted(sign * bound for bound in between.interval)
    ours += f" (95 % interval {points(low)} to {points(high)})"
    return Finding(f"a second dropout adds {100 * gain:.2f} points", ours, low <= gain <= high)


def _best(rows: dict[str, Row], comparisons: Sequence[Comparison]) -> Finding:
    first = max(rows.values(), key=lambda row: row.test.mean)
    ours = f"{first.group.case.name} with {percent(first.test.mean)}"
    if first is rows[_BEST]:
        return Finding(f"{_BEST} is the best", ours, True)
    certain = _larger(first, rows[_BEST], comparisons)
    ahead = 100 * (first.test.mean - rows[_BEST].test.mean)
    ours += f", {ahead:.2f} points ahead of {_BEST}: {'more than chance' if certain else 'no more than chance'}"
    return Finding(f"{_BEST} is the best", ours, False if certain else None)


def _lowest_loss(rows: dict[str, Row]) -> Finding:
    said, lowest = rows[_BEST].group.case.paper.loss, min(rows.values(), key=lambda row: row.loss)
    ours = f"{lowest.group.case.name} with {lowest.loss:.4f}"
    if lowest is not rows[_BEST]:
        ours += f"; {_BEST} has {rows[_BEST].loss:.4f}"
    agrees = True if lowest is rows[_BEST] else False if _losses_differ(lowest, rows[_BEST]) else None
    return Finding(f"{_BEST} has the lowest loss, {said:.4f}", ours, agrees)


def _highest_loss(rows: dict[str, Row]) -> Finding:
    said, highest = rows[_NONE].group.case.paper.loss, max(rows.values(), key=lambda row: row.loss)
    ours = f"{highest.group.case.name} with {highest.loss:.4f}"
    without = [row for row in rows.values() if not any(isinstance(layer, Dropout) for layer in row.group.case.layers)]
    if highest not in without:
        ours += f"; {_NONE} has {rows[_NONE].loss:.4f}"
    open_ = any(not _losses_differ(highest, row) for row in without)
    agrees = True if highest in without else None if open_ else False
    return Finding(f"a network without dropout has the highest loss, {said:.4f}", ours, agrees)


def _losses_differ(first: Row, second: Row) -> bool:
    """Whether their means over seeds are further apart than two standard errors; one seed each cannot tell."""
    losses = [[result.loss for result in row.group.results] for row in (first, second)]
    if min(map(len, losses)) < 2:
        return False
    error = sqrt(sum(variance(part) / len(part) for part in losses))
    return abs(first.loss - second.loss) > 2 * error


def _larger(first: Row, second: Row, comparisons: Sequence[Comparison]) -> bool:
    between = _between(first, second, comparisons)
    return between is not None and between.larger_than_chance


def _between(first: Row, second: Row, comparisons: Sequence[Comparison]) -> Comparison | None:
    names = {first.group.name, second.group.name}
    return next((one for one in comparisons if {one.first, one.second} == names), None)
