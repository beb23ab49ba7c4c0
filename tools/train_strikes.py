"""Trains the network that sees which digits of a form are struck out, on made sheets, and writes it as strikes.npz.

    .venv/bin/python tools/train_strikes.py --sheets 17 --out resources/strikes

The sheets are filled in with MNIST's training images, half of their fields struck out in all the ways of
tests/support/field_marks.py, then scanned and photographed, and read up to what looks like digits; for every second
seed there are also sheets of hands that differ (tests/support/varied_hands.py). What lies in a field that is struck out
is one kind, digits of the others the other one, where as many were found as were written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.errors import DataError
from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.fields.box_ink import ink_of_boxes
from digitpad.core.forms.fields.free_lines import read_free_lines
from digitpad.core.forms.fields.ink_windows import digit_window
from digitpad.core.forms.fields.page_ink import PageInk, page_ink
from digitpad.core.forms.form import FieldKind
from digitpad.core.lines.window_network import STRIKES_FILE, WINDOW_CHANNELS, WINDOW_HEIGHT, WINDOW_WIDTH
from digitpad.core.pages.digits.pieces import Patch
from tests.support.field_marks import CURVED_STRIKES, REPLACED, STRIKES, STRUCK_NUMBERS
from tests.support.made_sheets import LIST, SCORES, SheetTruth, make_sheet
from tests.support.varied_hands import varied_sheet
from tools.form_accuracy import decimal, networks
from tools.train_points import trained, write_network

_FIRST: Final = 330_001  # seed
_STRUCK: Final = 0.5  # of the fields
_WAYS: Final = (*STRIKES, *CURVED_STRIKES, *STRUCK_NUMBERS, REPLACED[0])  # of the other one, not all digits are struck
_PARTS: Final = np.array([160.0, 255, 255, 255])  # of what a window has, in a byte: it takes a quarter

Sheet = tuple[str, str, int]
"""What it is, whether scanned or photographed, and its seed."""


def main() -> None:
    """Make the sheets, train, and write the network."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sheets", type=int, required=True, help="of each kind; half as many by hands that differ")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    with ProcessPoolExecutor(options.processes, mp_context=get_context("spawn")) as pool:
        made = list(pool.map(windows_of_sheet, _sheets(options.sheets)))
    windows, struck = (np.concatenate(part) for part in zip(*made, strict=True))
    print(f"{len(windows):,} digits, {struck.mean():.0%} of them struck out.")
    weights = trained((windows / _PARTS).astype(np.float32), struck, options.epochs)
    learned = {"sheets": len(made), "first_seed": _FIRST, "epochs": options.epochs, "digits": len(windows)}
    write_network(options.out / STRIKES_FILE, weights, {**learned, "struck": int(struck.sum())})


def _sheets(count: int) -> Iterator[Sheet]:
    for seed in range(_FIRST, _FIRST + count):
        names = ("list", "scores") if (seed - _FIRST) % 2 else ("list", "scores", "varied")
        yield from ((name, kind, seed) for name in names for kind in ("mild", "hard"))


def windows_of_sheet(sheet: Sheet) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """What looks like digits on a made sheet, in bytes, and which of it is struck out."""
    picture, truth, has_points = _made(*sheet)
    windows = [np.zeros((0, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS), np.uint8)]
    struck: list[bool] = []
    try:
        page = align_sheet(np.asarray(picture.convert("L")))
    except DataError:
        return windows[0], np.array(struck, np.bool_)
    if has_points:
        fields = tuple(replace(field, kind=FieldKind.DECIMAL) for field in page.form.fields)
        page = replace(page, form=replace(page.form, fields=fields))
    ink = page_ink(page, networks()[1], lambda: None)
    for one, digits in zip(truth.written, _digits(ink), strict=True):
        if not digits or (one.strike is None and len(digits) != sum(sign.isdigit() for sign in one.text)):
            continue
        seen = [digit_window(digit, [*digits[:place], *digits[place + 1 :]], ink) for place, digit in enumerate(digits)]
        windows.append(np.rint(np.stack(seen) * _PARTS).astype(np.uint8))
        struck += [one.strike is not None] * len(digits)
    return np.concatenate(windows), np.array(struck, np.bool_)


def _made(name: str, kind: str, seed: int) -> tuple[Image.Image, SheetTruth, bool]:
    """A sheet, and whether it has decimal numbers."""
    if name == "varied":
        return *varied_sheet(seed, kind=kind, source="train"), True
    has_points = name == "list" and seed % 2 == 1
    return *make_sheet(
        SCORES if name == "scores" else LIST, seed, kind=kind, source="train", empty=0, struck=_STRUCK, strikes=_WAYS,
        values=decimal if has_points else None,
    ), has_points  # fmt: skip


def _digits(ink: PageInk) -> list[list[Patch]]:
    """What looks like digits in each field of a page."""
    fields = ink.page.form.fields
    if fields[0].kind is FieldKind.BOXES:
        return [[box.patch for box in ink_of_boxes(field, ink) if box.patch is not None] for field in fields]
    lines = read_free_lines(fields, ink, *networks(), lambda: None)
    return [[] if line.ink is None else [one.patch for one in line.digits] for line in lines]


if __name__ == "__main__":
    main()
