"""Measures how often a rule gives a right and a wrong number.

Run it as `.venv/bin/python tools/rules_accuracy.py [--count 2000] [--covered 0 0.1] [--model NAME]`.

It prints a table in Markdown. Numbers are put together of MNIST's test images, which nothing was learned from, a share
of each covered by white squares; what stands on paper is either a valid number or one that breaks the rules: any one,
or, of a list, one with a wrong digit.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from tests.support.ruled_numbers import BREAKING, ENDS, cases, held_out_digits, outcomes


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--covered", type=float, nargs="+", default=(0.0, 0.1))
    parser.add_argument("--model", default=DEFAULT_MODEL)
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(options.model))
    print(f"| covered | rule | on paper | {' | '.join(ENDS)} |\n|{'---|' * (3 + len(ENDS))}")
    for covered in options.covered:
        digits = held_out_digits(classifier, covered=covered)
        for rule, rules, on_paper, source in cases():
            found = outcomes(digits, rules, source, count=options.count, breaking=BREAKING)
            cells = (f"{covered:.0%}", rule, on_paper, *(f"{found[end]:,}" for end in ENDS))
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
