"""Measures the review on made pages: whether the errors left are what it says, and how long it takes.

    .venv/bin/python tools/review_accuracy.py [--batches 20] [--pages 3] [--seed 900]
    .venv/bin/python tools/review_accuracy.py --fit --strokes unipen_digits_dev.json.gz [--batches 60]

Each batch is some made pages (tests/support/review_pages.py), of one kind and source: mild or hard, our own digits
varied or MNIST's test images. The first table says, at several moments, how many numbers were wrong that nobody had
found, and in how many batches that lay within the 95 % interval. The second one says what the keystroke-level model
makes of 1,000 numbers (tests/support/reviewing.py has its values). `--fit` prints what core/review/tally.py has as
priors: it reads other pages, of our digits and of those of a file of strokes, a writer each.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.data.stroke_files import StrokeSample, read_stroke_file
from digitpad.core.pages.network import PageNetwork
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.core.review.batch import ReviewPage
from digitpad.core.review.errors_left import ErrorsLeft, Prior, log_evidence
from digitpad.core.review.tally import ReviewTally, Trouble
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.review_pages import checked_numbers, read_made_page
from tests.support.reviewing import (
    CheckedBatch,
    Person,
    seconds_of_groups,
    seconds_of_numbers,
    seconds_of_screens,
    seconds_of_typing,
)  # fmt: skip

KINDS = ("mild", "hard")
SOURCES = ("strokes", "mnist")
FIT_SEED, FIT_PAGES = 20_000, 2
GOALS = (100, 1000)


def main() -> None:
    """Print the tables, or the priors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--batches", type=int, default=20)
    parser.add_argument("--pages", type=int, default=3)
    parser.add_argument("--seed", type=int, default=900)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--strokes", type=Path)
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    network = load_pages(default_paths())
    if options.fit:
        samples = read_stroke_file(options.strokes) if options.strokes else []
        print_priors(list(fit_batches(classifier, network, samples, options.batches)))
        return
    batches = []
    for number in range(options.batches):
        kind, source = KINDS[number % 2], SOURCES[number // 2 % 2]
        seeds = range(options.seed + number * options.pages, options.seed + (number + 1) * options.pages)
        batches.append(read_batch(classifier, network, seeds, kind=kind, source=source))
        print(f"batch {number + 1} of {options.batches}", file=sys.stderr, flush=True)
    print_errors_left(batches)
    print()
    print_times(batches, Person())


def read_batch(
    classifier: Classifier,
    network: PageNetwork,
    seeds: Sequence[int],
    *,
    kind: str,
    source: str,
    samples: Sequence[StrokeSample] = (),
) -> CheckedBatch:
    """Made pages as they are read."""
    pages, numbers = [], []
    for seed in seeds:
        reading, truth = read_made_page(seed, classifier, network, kind=kind, source=source, samples=samples)
        pages.append(ReviewPage.of(reading))
        numbers += list(checked_numbers(reading, truth))
    return CheckedBatch.of(pages, numbers)


def moments(batch: CheckedBatch) -> Iterator[tuple[str, ErrorsLeft, int]]:
    """At several moments of a review: which, what is said of the errors left, and how many there are."""
    tally = ReviewTally(batch.batch)
    yield "nothing looked at", tally.errors_left, batch.left(tally)
    batch.look_at_doubtful(tally)
    yield "numbers in doubt looked at", tally.errors_left, batch.left(tally)
    batch.look_at_groups(tally)
    yield "and all digits by groups", tally.errors_left, batch.left(tally)
    tally = ReviewTally(batch.batch)
    batch.look_at_groups(tally)
    yield "all digits by groups alone", tally.errors_left, batch.left(tally)
    for one_in in GOALS:
        tally = ReviewTally(batch.batch)
        batch.look_at_doubtful(tally, everything=True, one_in=one_in)
        yield f"until at most 1 in {one_in:,} is wrong", tally.errors_left, batch.left(tally)


def print_errors_left(batches: Sequence[CheckedBatch]) -> None:
    """The first table."""
    count, wrong = sum(len(one.numbers) for one in batches), [batch.left(ReviewTally(batch.batch)) for batch in batches]
    doubt = sum(number.doubt for batch in batches for number in batch.batch.numbers)
    print(
        f"{len(batches)} batches, {count:,} numbers, {sum(wrong)} wrong ({min(wrong)} to {max(wrong)} a batch); "
        f"the network's own doubt: {doubt:.0f}\n"
    )
    print("| moment | wrong and not found, a batch | said | interval, mean width | within | 1 in | kept |")
    print("|---|---|---|---|---|---|---|")
    found = [list(moments(batch)) for batch in batches]
    for column in zip(*found, strict=True):
        name = column[0][0]
        left, said = np.array([one[2] for one in column]), [one[1] for one in column]
        within = sum(one.low <= truth <= one.high for one, truth in zip(said, left, strict=True))
        width = np.mean([one.high - one.low for one in said])
        goal = int(name.split("1 in ")[1].split()[0].replace(",", "")) if "1 in " in name else 0
        kept = sum(int(truth) * goal <= len(one.numbers) for truth, one in zip(left, batches, strict=True))
        ends = f"{goal:,} | {kept} of {len(batches)}" if goal else " | "
        mean = np.mean([one.expected for one in said])
        print(f"| {name} | {left.mean():.1f} | {mean:.1f} | {width:.1f} | {within} of {len(batches)} | {ends} |")


def print_times(batches: Sequence[CheckedBatch], person: Person) -> None:
    """The second table: of 1,000 numbers, minutes and wrong ones."""
    thousand = sum(len(batch.numbers) for batch in batches) / 1000
    typing = sum(seconds_of_typing(batch, person) for batch in batches)
    print(f"{person}\n")
    print("| 1,000 numbers | minutes | of typing | looked at one by one | wrong in the end |\n|---|---|---|---|---|")
    print(f"| typing them all | {typing / 60 / thousand:.1f} | 100 % | | {1000 * person.mistypes:.1f} |")
    for name in (
        "numbers in doubt",
        "groups, and numbers in doubt",
        "all numbers one by one",
        "all numbers by screens",
    ):
        everything, groups = name.startswith("all"), name.startswith("groups")
        seconds, one_by_one, wrong = 0.0, 0, 0.0
        for batch in batches:
            tally, before = ReviewTally(batch.batch), sum(one.is_wrong for one in batch.numbers)
            count = batch.look_at_doubtful(tally, everything=everything)
            if groups:
                batch.look_at_groups(tally)
                seconds += seconds_of_groups(batch, person)
            by_screens = name.endswith("screens")
            seconds += seconds_of_screens(batch, person) if by_screens else seconds_of_numbers(batch, count, person)
            one_by_one += 0 if by_screens else count
            wrong += before - person.sees * tally.found_wrong
        print(
            f"| {name} | {seconds / 60 / thousand:.1f} | {seconds / typing:.0%} | {one_by_one / thousand:.0f} "
            f"| {wrong / thousand:.1f} |"
        )


def fit_batches(
    classifier: Classifier, network: PageNetwork, samples: Sequence[StrokeSample], count: int
) -> Iterator[CheckedBatch]:
    """Batches of one hand each, for the priors: other pages than those that are measured."""
    writers = sorted({sample.writer for sample in samples})
    for number in range(count):
        own: list[StrokeSample] = []
        if number % 4 and writers:
            name = writers[number % len(writers)]
            own = [sample for sample in samples if sample.writer == name]
            if len({sample.label for sample in own}) < 10:
                continue
        seeds = range(FIT_SEED + FIT_PAGES * number, FIT_SEED + FIT_PAGES * (number + 1))
        yield read_batch(classifier, network, seeds, kind=KINDS[number % 2], source="strokes", samples=own)
        print(f"batch {number + 1} of {count}", file=sys.stderr, flush=True)


def print_priors(batches: Sequence[CheckedBatch]) -> None:
    """For each kind of trouble, the Gamma distribution under which what was found is likeliest."""
    print(f"{len(batches)} batches, {sum(len(batch.numbers) for batch in batches):,} numbers")
    for kind in Trouble:
        data = []
        for batch in batches:
            tally = ReviewTally(batch.batch)
            exposure = tally.evidence(kind).left
            batch.look_at_doubtful(tally, everything=True)
            data.append((tally.evidence(kind).found, exposure))
        used = [(found, exposure) for found, exposure in data if exposure]
        best = max(grid(), key=partial(_likeliness, used))
        print(
            f"{kind.name}: Prior({best.shape:.2g}, {best.rate:.2g}), found {sum(found for found, _ in data)} "
            f"of exposure {sum(exposure for _, exposure in data):.1f}"
        )


def _likeliness(data: Sequence[tuple[int, float]], prior: Prior) -> float:
    return sum(log_evidence(found, exposure, prior) for found, exposure in data)


def grid() -> Iterator[Prior]:
    """Shapes and means, three to an octave."""
    for shape in 2.0 ** (np.arange(-9, 13) / 3):
        for mean in 2.0 ** (np.arange(-21, 7) / 3):
            yield Prior(float(shape), float(shape / mean))


if __name__ == "__main__":
    main()
