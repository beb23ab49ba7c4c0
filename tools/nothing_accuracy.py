"""Measures how much is read where nobody has written.

    .venv/bin/python tools/nothing_accuracy.py [--seeds FIRST END] [--kinds print table] [--keep DIR]

It prints a table in Markdown: of each kind how many pictures, how many in which something was read, and how many digits
that were, those marked as printed apart. The pictures come from tests/support/no_handwriting.py.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.pages.page import read_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.no_handwriting import KINDS, make_nothing
from tests.support.page_photo import page_of

HEAD = ("kind", "pictures", "something read", "digits", "marked as printed")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", nargs=2, type=int, default=(300, 310), metavar=("FIRST", "END"))
    parser.add_argument("--kinds", nargs="+", choices=list(KINDS), default=list(KINDS))
    parser.add_argument("--keep", type=Path, help="a folder for the pictures in which something was read")
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    network = load_pages(default_paths())
    total = np.zeros(4, int)
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    for kind in options.kinds:
        counts = np.zeros(4, int)
        for seed in range(*options.seeds):
            picture = make_nothing(seed, kind)
            digits = read_page(page_of(picture, f"{kind} {seed}"), classifier, network).digits
            printed = sum(digit.printed for digit in digits)
            counts += (1, bool(digits), len(digits) - printed, printed)
            if digits and options.keep is not None:
                options.keep.mkdir(parents=True, exist_ok=True)
                picture.save(options.keep / f"{kind}-{seed}.png")
        print(f"| {kind} | " + " | ".join(map(str, counts.tolist())) + " |", flush=True)
        total += counts
    print("| all | " + " | ".join(map(str, total.tolist())) + " |")


if __name__ == "__main__":
    main()
