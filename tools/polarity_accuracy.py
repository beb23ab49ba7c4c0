"""Measures how often it is told rightly which way ink lies, on labelled pictures as they are and inverted.

    .venv/bin/python tools/polarity_accuracy.py LABELS.csv [--wrong]

LABELS.csv as for tools/photo_accuracy.py, with dark ink on light paper in all pictures; a column `writer` may say who
wrote. It prints a table in Markdown: for each set, and for two halves by writer, of how many sheets it is said that
their ink is light, as they are (none should be) and inverted (all should be).
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.ink.normalise import GreyImage
from digitpad.core.pages.picture import load_page
from digitpad.core.pages.sheets.flat import flat_sheets


@dataclass
class Polarities:
    """Of how many sheets it was said that their ink is light."""

    sheets: int = 0
    light: int = 0

    def count(self, light: bool) -> None:
        """One more sheet."""
        self.sheets += 1
        self.light += light

    def __str__(self) -> str:
        return f"{self.light} of {self.sheets}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--wrong", action="store_true", help="list the pictures that are taken for what they are not")
    options = parser.parse_args()
    with options.labels.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    writers = sorted({_writer(row) for row in rows})
    found: dict[str, tuple[Polarities, Polarities]] = defaultdict(lambda: (Polarities(), Polarities()))
    for row in rows:
        grey = load_page(options.labels.parent / row["file"]).grey
        half = "every second writer" if writers.index(_writer(row)) % 2 else "the other writers"
        for said, inverted in ((_said(grey), False), (_said(255 - grey), True)):
            for light in said:
                found[row["file"].split("/")[0]][inverted].count(light)
                found[half][inverted].count(light)
                if options.wrong and light != inverted:
                    print(f"    {row['file']}, {'inverted' if inverted else 'as it is'}", file=sys.stderr, flush=True)
    print("| pictures | light as they are | light when inverted |\n|---|---|---|")
    for name, (upright, inverse) in found.items():
        print(f"| {name} | {upright} | {inverse} |")


def _writer(row: dict[str, str]) -> tuple[str, str]:
    """A set and who wrote; without that, each picture is a writer's own."""
    return row["file"].split("/")[0], row.get("writer") or row["file"]


def _said(grey: GreyImage) -> list[bool]:
    """What is said of each sheet of a picture."""
    return [flat.is_light_on_dark for flat in flat_sheets(grey)]


if __name__ == "__main__":
    main()
