"""Measures what a list of all numbers that there are makes of labelled pictures of one number each.

    .venv/bin/python tools/list_accuracy.py LABELS.csv --sets A B [--seed 1]

LABELS.csv as for tools/photo_accuracy.py. Each set's own numbers are the list; then the half of them, so that the other
half of the pictures show numbers that are not in the list. It prints a table in Markdown: how many pictures are right,
and wrong, as they were read, by rule, and invalid (which is flagged), where nothing was read, too.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.pages.output import read_lines
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import load_page
from digitpad.core.pages.ruled import by_rules
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tools.photo_accuracy import labelled

ENDS = tuple(f"{how}, {right}" for how in ("as read", "by rule", "invalid") for right in ("right", "wrong"))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--sets", nargs="+", required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    network = load_pages(default_paths())
    print(f"| set | numbers in the list | pictures | {' | '.join(ENDS)} |\n|{'---|' * (3 + len(ENDS))}")
    for name in options.sets:
        read = [
            (text, read_page(load_page(options.labels.parent / file, 1), classifier, network))
            for file, text in labelled(options.labels)[name]
        ]
        numbers = sorted({text for text, _ in read if text})
        half = set(random.Random(options.seed).sample(numbers, len(numbers) // 2))
        print(table_row(name, "all", read, numbers))
        print(table_row(name, "half, pictures of these", [one for one in read if one[0] in half], half))
        print(
            table_row(name, "half, pictures of others", [one for one in read if one[0] not in half], half), flush=True
        )


def table_row(name: str, what: str, read: Sequence[tuple[str, PageReading]], numbers: Iterable[str]) -> str:
    """How pictures end with a list of numbers."""
    rules = RuleSet(roster=Roster(name, tuple(sorted(numbers))))
    found = Counter(end(text, by_rules(reading, rules)) for text, reading in read)
    return f"| {name} | {what} | {len(read)} | {' | '.join(str(found[end]) for end in ENDS)} |"


def end(text: str, reading: PageReading) -> str:
    """Which of `ENDS` a picture of one number comes to."""
    numbers = [number for line in read_lines(reading) for number in line.numbers]
    how = "by rule" if any(number.by_rule for number in numbers) else "as read"
    if not numbers or any(number.invalid for number in numbers):
        how = "invalid"
    return f"{how}, {'right' if [number.text for number in numbers] == [text] else 'wrong'}"


if __name__ == "__main__":
    main()
