"""What the paper says, and what this study found of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.core.charts import percent
from digitpad.core.study_statistics import Comparison
from digitpad.core.study_summary import Row

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
    low, high = row.test.interval
    spread = "" if row.test.sd is None else f" ± {100 * row.test.sd:.2f}"
    ours = f"{100 * row.test.mean:.2f}{spread} % (95 % interval {100 * low:.2f} to {percent(high)})"
    return Finding(f"{row.group.case.name}: {percent(said)}", ours, low <= said <= high)


def _dropout_gain(rows: dict[str, Row], comparisons: Sequence[Comparison]) -> Finding:
    paper = rows[_BEST].group.case.paper.accuracy, rows[_ONE].group.case.paper.accuracy
    gain = 100 * ((paper[0] or 0) - (paper[1] or 0))
    ours = 100 * (rows[_BEST].test.mean - rows[_ONE].test.mean)
    certain = _larger(rows[_BEST], rows[_ONE], comparisons)
    agrees = abs(ours - gain) < 0.5 if certain else False
    more = "more than chance" if certain else "no more than chance"
    return Finding(f"a second dropout adds {gain:.2f} points", f"it adds {ours:+.2f} points, {more}", agrees)


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
    ours = f"{lowest.group.case.name} with {lowest.loss:.4f}; {_BEST} has {rows[_BEST].loss:.4f}"
    return Finding(f"{_BEST} has the lowest loss, {said:.4f}", ours, lowest is rows[_BEST])


def _highest_loss(rows: dict[str, Row]) -> Finding:
    said, highest = rows[_NONE].group.case.paper.loss, max(rows.values(), key=lambda row: row.loss)
    ours = f"{highest.group.case.name} with {highest.loss:.4f}; {_NONE} has {rows[_NONE].loss:.4f}"
    without = "dropout" not in highest.group.case.name and highest.group.case.name != "paper"
    return Finding(f"a network without dropout has the highest loss, {said:.4f}", ours, without)


def _larger(first: Row, second: Row, comparisons: Sequence[Comparison]) -> bool:
    names = {first.group.name, second.group.name}
    return any(one.larger_than_chance for one in comparisons if {one.first, one.second} == names)
