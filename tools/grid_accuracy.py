"""Measures how well the cells of photographed grids of 9x9 digits are read.

    .venv/bin/python tools/grid_accuracy.py CELLS.csv --pictures DIR

CELLS.csv names a picture a row, `file`, the grid's corners in its pixels, `x1,y1` to `x4,y4` clockwise from the upper
left one, and `cells`: nine rows of nine digits with `|` between them, 0 for an empty cell. It prints for each picture,
and for all, how many cells with a digit were read right, as something else, as several digits, or not at all, and in
how many empty cells something was read. What lies outside the grid does not count.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import load_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages

SIDE = 9
HEAD = ("picture", "digits", "right", "wrong", "several", "missed", "empty cells", "read in empty cells")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cells", type=Path)
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth picture")
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    network = load_pages(default_paths())
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    everything: Counter[str] = Counter()
    with options.cells.open(newline="", encoding="utf-8-sig") as file:
        for row in list(csv.DictReader(file))[:: options.every]:
            reading = read_page(load_page(options.pictures / row["file"]), classifier, network)
            found = counted(row, reading)
            everything += found
            print(table_row(row["file"], found), flush=True)
    print(table_row("all", everything))


def counted(row: Mapping[str, str], reading: PageReading) -> Counter[str]:
    """How the cells of a picture were read, by the names of the table's columns."""
    to_grid = np.linalg.inv(_to_picture(row))
    read: dict[int, list[int]] = {}
    for digit in reading.digits:
        left, top, width, height = reading.unturned(digit.box)
        x, y, depth = to_grid @ (left + width / 2, top + height / 2, 1.0)
        column, line = int(np.floor(x / depth)), int(np.floor(y / depth))
        if 0 <= column < SIDE and 0 <= line < SIDE:
            read.setdefault(line * SIDE + column, []).append(digit.digit)
    found: Counter[str] = Counter()
    for cell, truth in enumerate(int(character) for character in row["cells"].replace("|", "")):
        said = read.get(cell, [])
        if not truth:
            found["empty cells"] += 1
            found["read in empty cells"] += bool(said)
            continue
        found["digits"] += 1
        kind = "missed" if not said else "several" if len(said) > 1 else "right" if said == [truth] else "wrong"
        found[kind] += 1
    return found


def _to_picture(row: Mapping[str, str]) -> NDArray[np.float64]:
    """(3, 3): from cells, (0, 0) to (9, 9), to the picture's pixels."""
    corners = [(float(row[f"x{place}"]), float(row[f"y{place}"])) for place in range(1, 5)]
    lines, sides = [], []
    for (x, y), (u, v) in zip([(0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE)], corners, strict=True):
        lines += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        sides += [u, v]
    matrix: NDArray[np.float64] = np.append(np.linalg.solve(np.array(lines, float), np.array(sides)), 1).reshape(3, 3)
    return matrix


def table_row(name: str, found: Mapping[str, int]) -> str:
    """A picture's row."""
    cells = [name, *(str(found.get(column, 0)) for column in HEAD[1:])]
    if name == "all":
        cells[2] += f" ({found.get('right', 0) / max(1, found.get('digits', 0)):.1%})"
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    main()
