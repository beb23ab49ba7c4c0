"""Measures how well labelled pictures of sheets are read that lie on a table and lean.

    .venv/bin/python tools/sheet_accuracy.py LABELS.csv --sets pages [--every 3] [--degrees 0 -12 20] [--wrong]

LABELS.csv as for tools/photo_accuracy.py. Each picture, reduced to 1,600 pixels, is laid on the tables of
tests/support/table_tops.py, turned by each angle, seen from above and tilted, reduced to 1,600 pixels again, and read
from a JPEG file. It prints a table in Markdown: digit error rates (edit distance for each digit of the text) for each
table and angle. The same call makes the same pictures.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import zlib
from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.evaluation.evaluate_numbers import edit_distance
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.table_tops import TABLES, laid_on_table
from tools.photo_accuracy import digits_of, labelled
from tools.photo_changes import jpeg
from tools.photo_steadiness import LONGEST, Reader, upright

_DEGREES: Final = (0, -12, 20, -30, 42)


@dataclass
class _Errors:
    digits: int = 0
    errors: int = 0

    def __str__(self) -> str:
        return f"{self.errors / self.digits:.1%}" if self.digits else ""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--sets", nargs="+", required=True)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth picture of a set")
    parser.add_argument("--degrees", type=int, nargs="+", default=_DEGREES)
    parser.add_argument("--tables", nargs="+", choices=TABLES, default=TABLES)
    parser.add_argument("--wrong", action="store_true", help="list what is not read right")
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    sets = labelled(options.labels)
    found: dict[tuple[str, bool, int], _Errors] = defaultdict(_Errors)
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(Path(folder) / "laid.jpg", classifier, load_pages(default_paths()))
        for file, text in [one for name in options.sets for one in sets[name][:: options.every]]:
            sheet = upright(options.labels.parent / file, LONGEST)
            for kind in product(options.tables, (False, True), options.degrees):
                table, tilted, degrees = kind
                random = np.random.default_rng(zlib.crc32(f"{file} {kind}".encode()))
                photo = laid_on_table(sheet, table, degrees, random, tilted=tilted)
                photo.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
                errors = edit_distance(digits_of(text), digits_of(reader.read(jpeg(photo)).text))
                found[kind].digits += len(digits_of(text))
                found[kind].errors += errors
                if errors and options.wrong:
                    seen = ", tilted" if tilted else ""
                    print(f"    {file}, {table}{seen}, {degrees} degrees: {errors}", file=sys.stderr, flush=True)
    heads = [f"{degrees} degrees" for degrees in options.degrees]
    print("| table | " + " | ".join([*heads, "all"]) + " |\n" + "|---" * (2 + len(heads)) + "|")
    for table, tilted in product(options.tables, (False, True)):
        row = [found[table, tilted, degrees] for degrees in options.degrees]
        row.append(_Errors(sum(one.digits for one in row), sum(one.errors for one in row)))
        print(f"| {table}{', tilted' if tilted else ''} | " + " | ".join(map(str, row)) + " |")


if __name__ == "__main__":
    main()
