"""Measures how well labelled pictures of real paper are read, set by set.

    .venv/bin/python tools/photo_accuracy.py LABELS.csv [--sets A B] [--wrong]

LABELS.csv names a picture a row, `file` relative to it, and the digits that stand on it, `text`; a set is the first
folder of `file`. A picture without handwriting has an empty text. It prints a table in Markdown: how many pictures were
read exactly (all digits in their order, lines joined), the digit error rate (edit distance for each digit of the text),
how many digits were read that are not there, and processor time a picture.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.evaluation.evaluate_numbers import edit_distance
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import read_page
from digitpad.core.pages.picture import load_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages

HEAD = ("set", "pictures", "digits", "read exactly", "digit error rate", "surplus digits", "nothing read", "seconds")


@dataclass(frozen=True)
class ReadPicture:
    """A picture's digits as they are, `text`, and as they were `read`. `seconds`: of processor time."""

    file: str
    text: str
    read: str
    seconds: float

    @property
    def errors(self) -> int:
        """Digits to insert, remove or replace in what was read."""
        return edit_distance(self.text, self.read)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--sets", nargs="+", default=())
    parser.add_argument("--wrong", action="store_true", help="list the pictures that are not read exactly")
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    network = load_pages(default_paths())
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    for name, rows in labelled(options.labels).items():
        if options.sets and name not in options.sets:
            continue
        read = [read_picture(options.labels.parent / file, text, classifier, network) for file, text in rows]
        print(table_row(name, read), flush=True)
        for one in read if options.wrong else ():
            if one.read != one.text:
                print(f"    {one.file}: {one.text or 'nothing'} read as {one.read or 'nothing'}", file=sys.stderr)


def labelled(labels: Path) -> dict[str, list[tuple[str, str]]]:
    """The files and digits of each set."""
    sets: dict[str, list[tuple[str, str]]] = defaultdict(list)
    with labels.open(newline="", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            sets[row["file"].split("/")[0]].append((row["file"], digits_of(row["text"])))
    return sets


def read_picture(file: Path, text: str, classifier: Classifier, network: PageNetwork) -> ReadPicture:
    """Read a picture as the program does."""
    began = time.process_time()
    reading = read_page(load_page(file), classifier, network)
    return ReadPicture(file.name, text, digits_of(reading.text), time.process_time() - began)


def table_row(name: str, read: list[ReadPicture]) -> str:
    """A set's row of the table."""
    digits = sum(len(one.text) for one in read)
    errors = sum(one.errors for one in read)
    cells = (
        name,
        len(read),
        digits,
        f"{sum(one.read == one.text for one in read) / len(read):.1%}",
        f"{errors / digits:.1%}" if digits else "",
        sum(max(0, len(one.read) - len(one.text)) for one in read),
        sum(not one.read for one in read),
        f"{sum(one.seconds for one in read) / len(read):.2f}",
    )
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def digits_of(text: str) -> str:
    """The digits of a text, and nothing else."""
    return "".join(character for character in text if character in "0123456789")


if __name__ == "__main__":
    main()
