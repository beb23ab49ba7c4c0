"""Measures how well made pages are read.

Run it as `.venv/bin/python tools/page_accuracy.py [--seeds 100 140] [--kinds mild hard] [--model NAME]
[--paper squared] [--turned 12]`, with all pages on one kind of paper, or turned clockwise by so many degrees.

It prints a table in Markdown of all pages of each kind, of one digit close up, and of the pages of each paper and ink:
how many digits were missed or misread, how many were read where there is none, and how often the digits that were
found came in their order. The pages come from tests/support/pages.py.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import read_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.page_photo import page_of
from tests.support.page_score import Score, score
from tests.support.page_styles import PAPERS
from tests.support.pages import make_page, turned_page

HEAD = ("kind", "paper", "ink", "pages", "digits", "digit errors", "false digits a page", "in order")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", nargs=2, type=int, default=(100, 140), metavar=("FIRST", "END"))
    parser.add_argument("--kinds", nargs="+", default=("mild", "hard"))
    parser.add_argument("--model", default=DEFAULT_MODEL)
    parser.add_argument("--paper", choices=PAPERS)
    parser.add_argument("--turned", type=float, default=0.0, metavar="DEGREES")
    options = parser.parse_args()
    pages = partial(scores, seeds=range(*options.seeds), paper=options.paper, degrees=options.turned)
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(options.model))
    network = load_pages(default_paths())
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    for kind in options.kinds:
        found: dict[tuple[str, str], list[Score]] = defaultdict(list)
        for paper, ink, one in pages(classifier, network, kind):
            for group in (("all", "all"), (paper, "all"), ("all", ink)):
                found[group].append(one)
        for group in sorted(found, key=lambda group: (group != ("all", "all"), group[1] != "all", group)):
            print(row(kind, *group, found[group]))
        closeups = [one for _, _, one in pages(classifier, network, kind, fill=True)]
        print(row(f"{kind}, one digit", "all", "all", closeups))
        sys.stdout.flush()


def scores(
    classifier: Classifier,
    network: PageNetwork,
    kind: str,
    *,
    seeds: Sequence[int],
    paper: str | None = None,
    degrees: float = 0.0,
    fill: bool = False,
) -> Iterator[tuple[str, str, Score]]:
    """Paper, ink and score of each page."""
    for seed in seeds:
        picture, truth = make_page(seed, kind=kind, paper=paper, fill=fill)
        if degrees:
            picture, truth = turned_page(picture, truth, degrees)
        page = page_of(picture, "page.png")
        yield truth.paper, truth.ink, score(truth, read_page(page, classifier, network))


def row(kind: str, paper: str, ink: str, found: Sequence[Score]) -> str:
    """A line of the table."""
    digits = sum(one.digits for one in found)
    wrong = sum(one.wrong for one in found)
    false = sum(one.false for one in found) / len(found)
    ordered = f"{sum(one.in_order for one in found)} of {len(found)}"
    return f"| {kind} | {paper} | {ink} | {len(found)} | {digits} | {wrong / digits:.2%} | {false:.2f} | {ordered} |"


if __name__ == "__main__":
    main()
