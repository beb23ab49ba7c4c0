"""Measures how well the rows and columns of tables without a form are found.

    .venv/bin/python tools/table_accuracy.py [--seeds 5000 5100] [--kinds mild hard]
    .venv/bin/python tools/table_accuracy.py --grids CELLS.csv --pictures DIR

It prints a table in Markdown: of made tables (tests/support/made_tables.py) of each kind and ruling, how many have as
many rows and columns as they should and nothing beside them, how many cells with a number were found, in their row and
column, and how many cells, empty ones included, are right. With --grids it does so for photographed grids of 9x9
digits, as in tools/grid_accuracy.py; there other things on the page may be tables, too.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import ReadLine
from digitpad.core.pages.page import read_page
from digitpad.core.pages.picture import load_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.core.table_structure.page_tables import table_lines
from digitpad.core.table_structure.table_output import cell_text, cells_of, tables_of
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.made_tables import RULINGS, make_table
from tests.support.page_photo import page_of
from tests.support.table_score import TableScore, table_score

HEAD = ("kind", "ruling", "tables", "shape right", "cells with a number", "found", "in place", "cells right")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", nargs=2, type=int, default=(5000, 5100), metavar=("FIRST", "END"))
    parser.add_argument("--kinds", nargs="+", default=("mild", "hard"))
    parser.add_argument("--model", default=DEFAULT_MODEL)
    parser.add_argument("--grids", type=Path, metavar="CELLS.csv")
    parser.add_argument("--pictures", type=Path, metavar="DIR")
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(options.model))
    network = load_pages(default_paths())
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    if options.grids is not None:
        with options.grids.open(newline="", encoding="utf-8-sig") as file:
            scores = [grid_score(row, options.pictures, classifier, network) for row in csv.DictReader(file)]
        print(table_row("photos", "9x9", scores))
        return
    for kind in options.kinds:
        found: dict[str, list[TableScore]] = defaultdict(list)
        for seed in range(*options.seeds):
            ruling = RULINGS[seed % len(RULINGS)]
            picture, truth = make_table(seed, kind=kind, ruling=ruling)
            page = page_of(picture, "table.png")
            one = table_score(truth, table_lines(read_page(page, classifier, network)))
            found[ruling].append(one)
            found["all"].append(one)
        for ruling in ("all", *RULINGS):
            print(table_row(kind, ruling, found[ruling]), flush=True)


def grid_score(row: Mapping[str, str], pictures: Path, classifier: Classifier, network: PageNetwork) -> TableScore:
    """How well a photographed grid was read, against the largest table that was found."""
    lines = table_lines(read_page(load_page(pictures / row["file"]), classifier, network))
    tables = sorted(tables_of(lines), key=lambda rows: sum(len(line.numbers) for line in rows))
    texts = _texts(tables[-1]) if tables else []
    truth = [[one.replace("0", "") for one in cells] for cells in row["cells"].split("|")]
    same = len(texts) == len(truth) and all(len(cells) == len(truth[0]) for cells in texts)
    both = (
        [(own, true) for cells, line in zip(texts, truth, strict=True) for own, true in zip(cells, line, strict=True)]
        if same
        else []
    )
    written = sum(bool(one) for line in truth for one in line)
    found = sum(bool(own) and bool(true) for own, true in both)
    placed = sum(bool(true) and len(own) == 1 for own, true in both)
    return TableScore(same, written, found, placed, sum(map(len, truth)), sum(own == true for own, true in both))


def _texts(rows: Sequence[ReadLine]) -> list[list[str]]:
    return [[cell_text(cell) for cell in cells_of(row)] for row in rows]


def table_row(kind: str, ruling: str, scores: Sequence[TableScore]) -> str:
    """A line of the table."""
    if not scores:
        return f"| {kind} | {ruling} | 0 |" + " |" * (len(HEAD) - 3)
    cells, found = sum(one.cells for one in scores), sum(one.found for one in scores)
    placed, right = sum(one.placed for one in scores), sum(one.right for one in scores)
    shape = f"{sum(one.shape for one in scores)} of {len(scores)}"
    shares = f"{found / cells:.1%} | {placed / max(1, found):.1%} | {right / sum(one.all_cells for one in scores):.1%}"
    return f"| {kind} | {ruling} | {len(scores)} | {shape} | {cells:,} | {shares} |"


if __name__ == "__main__":
    main()
