"""What came of leaving one writer out after the other, as CSV."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from digitpad.core.foreign_text import inert_cell
from digitpad.core.own_data.left_out import LeftOutWriter, mean_over_writers


def left_out_csv(results: Sequence[LeftOutWriter]) -> bytes:
    """A row for each writer (images, how many were read right, share and its 95 % interval), then the mean of all."""
    text = StringIO()
    table = csv.writer(text)
    table.writerow(("left out", "images", "right", "accuracy", "from", "to"))
    for one in results:
        shares = (f"{share:.4f}" for share in (one.accuracy, *one.interval))
        table.writerow((inert_cell(one.writer), one.n, one.hits, *shares))
    if results:
        total, hits = sum(one.n for one in results), sum(one.hits for one in results)
        table.writerow(("mean of writers", total, hits, f"{mean_over_writers(results):.4f}", "", ""))
    return text.getvalue().encode("utf-8-sig")
