"""Measures how well made sheets are read: photographed, scanned, filled in with MNIST's digits.

    .venv/bin/python tools/form_accuracy.py [--sheets 20] [--seed 9000] [--source test] [--kinds KIND ...]

For scans (mild) and photos by hand (hard), and for sheets with a box for each digit (scores), with one for each
number (list; decimals: with points and commas; uneven decimals: the same by hands that differ), without any number
(empty, empty list), with numbers struck out by short lines, some with the right one small above them (struck, struck
list), and as strangers fill them in (marks in the place of numbers, curved strikes, numbers struck out with the right
one beside them, digits over the border, a pencil that is hardly seen) and photograph them (folded,
stained, from the side): how many sheets were aligned to within 1 % of the page's width everywhere, how many digits
and how many fields of those that have a number were read right, and in how many empty and struck-out fields a value
was read. A digit counts as right where its field has as many digits as were written. Sheets that were not aligned
count as wrong. "Cut by truth" are the fields whose digits the classifier reads right where it gets the ink of each by
itself, as sharp as MNIST has it: no reader of sheets can do much better with it.

Forms without corner marks (tests/support/made_forms.py) are laid on a scan of an empty sheet. With each sheet a wrong
one is tried, which is to be refused: another form and an empty page in turn.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import product
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.errors import DataError
from digitpad.core.forms.align import AlignedPage, align_form, align_sheet
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.forms.fields.read_fields import read_fields
from digitpad.core.forms.form import FieldKind, Form, FormField
from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.pages.network import PageNetwork
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.recognition.preprocess import prepare
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.field_marks import CORRECTED, CURVED_STRIKES, OTHER_MARKS, REPLACED, STRIKES, STRUCK_NUMBERS
from tests.support.made_forms import MADE_FORMS, MadeForm
from tests.support.made_sheets import LIST, SCORES, SheetTruth, WrittenField, make_sheet
from tests.support.rough_sheets import folded, from_the_side, stained
from tests.support.varied_hands import varied_sheet

KINDS = ("mild", "hard")


@dataclass(frozen=True)
class Filling:
    """How sheets of digitpad's own are filled in, and what happens to them. `empty`, `struck`: shares of fields."""

    sheet: PrintableSheet
    empty: float = 0.1
    struck: float = 0.1
    strikes: Sequence[str] = STRIKES
    pen: str | None = None
    size: float = 1.0
    changed: Callable[[Image.Image, np.random.Generator], Image.Image] | None = None


UNEVEN = "uneven decimals"
SHEETS = {
    "scores": Filling(SCORES),
    "list": Filling(LIST),
    "decimals": Filling(LIST),
    UNEVEN: Filling(LIST),
    "empty": Filling(SCORES, 0.75, 0.25),
    "empty list": Filling(LIST, 0.5, 0.5),
    "marks": Filling(SCORES, 0, 1, OTHER_MARKS),
    "marks list": Filling(LIST, 0, 1, OTHER_MARKS),
    "curved": Filling(SCORES, 0, 1, CURVED_STRIKES),
    "curved list": Filling(LIST, 0, 1, CURVED_STRIKES),
    "struck": Filling(SCORES, 0, 1, (*STRUCK_NUMBERS, *REPLACED)),
    "struck list": Filling(LIST, 0, 1, (*STRUCK_NUMBERS, *REPLACED)),
    "corrected": Filling(LIST, 0, 1, (CORRECTED,)),
    "too large": Filling(LIST, size=1.35),
    "faint pencil": Filling(LIST, pen="faint pencil"),
    "folded": Filling(LIST, changed=folded),
    "stained": Filling(LIST, changed=stained),
    "from the side": Filling(LIST, changed=from_the_side),
}
"""Sheets of digitpad's own."""
EMPTY_PAGE = MadeForm("empty page", 210, 297, lambda page: None)
WITHIN = 0.01
"""Of the page's width."""
HEAD = (
    "sheets",
    "paper",
    "aligned",
    "refused",
    "digits right",
    "fields right",
    "fields cut by truth",
    "empty or struck out",
    "invented",
    "wrong, of them in doubt",
)


@dataclass(frozen=True)
class Plan:
    """A made sheet."""

    sheet: str
    kind: str
    seed: int
    source: str
    show: bool


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sheets", type=int, default=20, help="of each kind")
    parser.add_argument("--seed", type=int, default=9000, help="the first one; each sheet has its own")
    parser.add_argument("--source", choices=("test", "held out"), default="test")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--show", action="store_true", help="name each field that is wrong")
    every = [*SHEETS, *MADE_FORMS]
    parser.add_argument("--kinds", nargs="+", choices=every, default=every, metavar="KIND", help=", ".join(every))
    options = parser.parse_args()
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    with ProcessPoolExecutor(options.processes, mp_context=get_context("spawn")) as pool:
        wrong: Counter[str] = Counter()
        for name, kind in product(options.kinds, KINDS):
            seeds = range(options.seed, options.seed + options.sheets)
            plans = [Plan(name, kind, seed, options.source, options.show) for seed in seeds]
            found: Counter[str] = Counter()
            for count, lines in pool.map(measured, plans):
                found += count
                for line in lines:
                    print(line, file=sys.stderr)
            print(table_row(name, kind, found), flush=True)
            wrong += found
    if wrong["wrong sheets"]:
        print(f"\nWrong sheets refused: {wrong['wrong sheets refused']} of {wrong['wrong sheets']}.")


def measured(plan: Plan) -> tuple[Counter[str], list[str]]:
    """What came of a sheet."""
    picture, truth = made(plan)
    placed = plan.sheet in MADE_FORMS or SHEETS[plan.sheet].changed is None  # else nobody knows where it lies
    count: Counter[str] = Counter(sheets=1, placed=int(placed))
    for one in truth.written:
        filled = counts(one)
        count["digits"] += len(one.text) if filled else 0
        count["filled"] += filled
        count["none"] += not filled
    count["cut by truth"] += fields_cut_by_truth(truth)
    count += wrong_sheets(plan)
    try:
        page = aligned(plan, picture)
    except DataError as error:
        count["refused"] += 1
        return count, [f"{plan.sheet} {plan.kind} {plan.seed}: {error}"]
    if plan.sheet in ("decimals", UNEVEN):
        fields = tuple(replace(field, kind=FieldKind.DECIMAL) for field in page.form.fields)
        page = replace(page, form=replace(page.form, fields=fields))
    if placed:
        count["aligned"] += farthest(page, truth) <= WITHIN
    classifier, network = networks()
    readings = read_fields(page_ink(page, network, lambda: None), classifier, network, lambda: None)
    lines = []
    for one, reading in zip(truth.written, readings, strict=True):
        filled = counts(one)
        expected = one.text.replace(",", ".") if filled else ""
        if filled and len(reading.text) == len(expected):
            count["digits right"] += sum(a == b for a, b in zip(reading.text, expected, strict=True))
        count["right"] += filled and reading.text == expected
        count["invented"] += not filled and bool(reading.text)
        count["wrong"] += reading.text != expected
        count["wrong in doubt"] += reading.text != expected and reading.in_doubt
        if plan.show and reading.text != expected:
            where = f"{plan.sheet} {plan.kind} {plan.seed} row {one.field.row} {one.field.name}"
            lines.append(
                f"{where}: {one.strike or expected!r} read as {reading.text!r} {reading.flags} {reading.state}"
            )
    return count, lines


def counts(one: WrittenField) -> bool:
    """Whether a field has a number that was meant."""
    return bool(one.text) and one.strike in (None, CORRECTED)


def fields_cut_by_truth(truth: SheetTruth) -> int:
    """How many fields the classifier reads right if it gets the ink of each digit by itself, before it was on paper."""
    classifier, _ = networks()
    filled = [one for one in truth.written if counts(one)]
    images = [prepared.image for one in filled for glyph in one.glyphs if (prepared := prepare(glyph)) is not None]
    said = iter(classifier.classify(np.stack(images)).probabilities.argmax(1)) if images else iter(())
    return sum([int(next(said)) for _ in one.glyphs] == [int(x) for x in one.text if x.isdigit()] for one in filled)


def made(plan: Plan) -> tuple[Image.Image, SheetTruth]:
    """A sheet that was filled in."""
    if plan.sheet in MADE_FORMS:
        return MADE_FORMS[plan.sheet].filled(plan.seed, kind=plan.kind, source=plan.source)
    if plan.sheet == UNEVEN:
        return varied_sheet(plan.seed, kind=plan.kind, source=plan.source)
    how = SHEETS[plan.sheet]
    picture, truth = make_sheet(
        how.sheet, plan.seed, kind=plan.kind, source=plan.source, empty=how.empty, struck=how.struck,
        strikes=how.strikes, values=decimal if plan.sheet == "decimals" else None, pen=how.pen, size=how.size,
    )  # fmt: skip
    changed = picture if how.changed is None else how.changed(picture, np.random.default_rng(plan.seed))
    return changed, truth


def decimal(field: FormField, random: np.random.Generator) -> str:
    """A number with a decimal point or comma; one in five has none."""
    digits = "".join(map(str, random.integers(0, 10, int(random.integers(2, 6)))))
    place = int(random.integers(1, len(digits)))
    return digits if random.random() < 0.2 else digits[:place] + str(random.choice([".", ","])) + digits[place:]


def aligned(plan: Plan, picture: Image.Image) -> AlignedPage:
    """Raises DataError."""
    grey = np.asarray(picture.convert("L"))
    return align_form(grey, saved_form(plan.sheet)) if plan.sheet in MADE_FORMS else align_sheet(grey)


@cache
def saved_form(name: str) -> Form:
    """A made form with its picture."""
    return MADE_FORMS[name].with_reference()


def wrong_sheets(plan: Plan) -> Counter[str]:
    """How many wrong sheets were tried with a form, and how many of them were refused."""
    count: Counter[str] = Counter()
    if plan.sheet not in MADE_FORMS:
        return count
    others = [form for name, form in MADE_FORMS.items() if name != plan.sheet]
    form = EMPTY_PAGE if plan.seed % 2 else others[plan.seed // 2 % len(others)]
    picture, _ = form.filled(plan.seed, kind=plan.kind, source=plan.source)
    count["wrong sheets"] += 1
    try:
        aligned(plan, picture)
    except DataError:
        count["wrong sheets refused"] += 1
    return count


def farthest(page: AlignedPage, truth: SheetTruth) -> float:
    """How far the aligned page is from where it should be, at its worst place, as a share of the page's width."""
    width, height = truth.size
    x, y = np.meshgrid(np.linspace(0, width, 9), np.linspace(0, height, 9))
    places = np.column_stack([x.ravel(), y.ravel(), np.ones(x.size)])
    found = (places * (page.pixels, page.pixels, 1)) @ (np.linalg.inv(truth.to_picture) @ page.to_picture).T
    return float(np.linalg.norm(found[:, :2] / found[:, 2:] - places[:, :2], axis=1).max() / width)


@cache
def networks() -> tuple[Classifier, PageNetwork]:
    """Those that are bundled."""
    bundled = default_paths().bundled_models
    return load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL)), load_pages(default_paths())


def table_row(name: str, kind: str, found: Counter[str]) -> str:
    """A row of the table."""
    share = partial(_share, found)
    cells: Sequence[object] = (
        f"{found['sheets']} {name}", kind, share("aligned", "placed"), found["refused"],
        share("digits right", "digits"), share("right", "filled"), share("cut by truth", "filled"),
        found["none"], found["invented"],
        f"{found['wrong in doubt']} of {found['wrong']}",
    )  # fmt: skip
    return "| " + " | ".join(map(str, cells)) + " |"


def _share(found: Counter[str], part: str, whole: str) -> str:
    return "-" if not found[whole] else f"{100 * found[part] / max(1, found[whole]):.2f} % of {found[whole]:,}"


if __name__ == "__main__":
    main()
