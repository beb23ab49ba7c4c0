"""Measures learned ink on labelled photos by what the classifier makes of it where the digits are known to be.

    python tools/ink_accuracy.py --labels photos/labels.csv [--boxes boxes.json] [--cells cells.csv] [--network FILE]

`labels.csv` has the columns file, text and kind, with files relative to it, in a folder for each source. Of pictures
of the kind «digit», all large ink is taken as that digit, with the picture made 200 and 400 pixels large; of numbers
whose digits have boxes, the ink in each box; of grids whose corners are known, the ink in each cell. So it is the ink
that is measured, not how digits are found. It prints a table in Markdown, a line for each source.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import cc3d
import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink.network import InkNetwork
from digitpad.core.ink.pyramid import SIDES, resized
from digitpad.core.pages.digits.judge import judge
from digitpad.core.pages.digits.pieces import Patch
from digitpad.core.pages.picture import load_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.ink import LiteRTInk
from digitpad.runtime.litert import load_classifier

INK = 0.5  # as likely as that is ink
LARGE = 0.18  # of the longest piece: what is shorter is no part of a digit alone in a picture
SMALL = 0.15  # of the largest piece in a cell or box: the same
BORDER = 0.04  # of a cell's side: its lines and what lies beside it
SPECK = 12  # pixels of ink in an empty cell that are none
SINGLE_SIDES = (200, 400)
HEAD = ("source", "what", "n", "right", "empty ones with ink")
Mask = NDArray[np.bool_]


class Measure:
    """Reads digits from ink at places that are known."""

    def __init__(self, network: InkNetwork, classifier: Classifier) -> None:
        self._network, self._classifier = network, classifier

    def single(self, grey: NDArray[np.uint8], side: int, digit: int) -> bool:
        """Whether all large ink of a picture is read as the digit."""
        ink = self._network.maps(resized(grey, min(3.0, side / max(grey.shape)))).ink
        return self._reads(ink, digit, LARGE, by_area=False)

    def boxes(self, grey: NDArray[np.uint8], digits: Sequence[Mapping[str, object]]) -> tuple[int, int]:
        """(right, all) of digits in boxes of (x, y, width, height)."""
        ink = self._network.maps(resized(grey, 2.0)).ink
        right = 0
        for one in digits:
            x, y, wide, high = (2 * int(side) for side in one["box"])  # type: ignore[attr-defined]
            right += self._reads(ink[y : y + high, x : x + wide], int(str(one["digit"])), 0.0, by_area=True)
        return right, len(digits)

    def cells(self, grey: NDArray[np.uint8], corners: NDArray[np.float64], cells: str) -> NDArray[np.int_]:
        """[right, all, empty cells with ink, empty cells] of a grid; `cells`: rows of digits, 0 where there is none."""
        scale = min(1.0, SIDES[-1] / max(grey.shape))
        ink = self._network.maps(resized(grey, scale)).ink
        rows = cells.split("|")
        counts = np.zeros(4, int)
        for y, row in enumerate(rows):
            for x, text in enumerate(row):
                part = ink[_cell(corners * scale, x, y, len(rows))]
                if text == "0":
                    counts += (0, 0, int((part > INK).sum() > SPECK), 1)
                else:
                    counts += (int(self._reads(part, int(text), SMALL, by_area=True)), 1, 0, 0)
        return counts

    def _reads(self, ink: NDArray[np.float32], digit: int, least: float, *, by_area: bool) -> bool:
        kept = _large(ink > INK, least, by_area=by_area)
        if not kept.any():
            return False
        rows, columns = np.flatnonzero(kept.any(1)), np.flatnonzero(kept.any(0))
        own = np.where(kept, ink, 0)[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        said = judge([Patch(0, 0, own)], self._classifier)[0]
        return said is not None and said.prediction.digit == digit


def _large(mask: Mask, least: float, *, by_area: bool) -> Mask:
    """The pieces of a mask that are large against the largest."""
    labels = cc3d.connected_components(mask.astype(np.uint8), connectivity=8)
    statistics = cc3d.statistics(labels)
    if by_area:
        sizes = statistics["voxel_counts"].astype(float)
    else:
        boxes = statistics["bounding_boxes"]
        sizes = np.array([max(part.stop - part.start for part in box) if box else 0 for box in boxes], float)
    sizes[0] = 0
    kept: Mask = (sizes >= least * sizes.max())[labels] & mask
    return kept


def _cell(corners: NDArray[np.float64], x: int, y: int, cells: int) -> tuple[slice, slice]:
    """Where a cell lies; `corners`: (4, 2), clockwise from the top left."""
    ends = [((x + a) / cells, (y + b) / cells) for a in (BORDER, 1 - BORDER) for b in (BORDER, 1 - BORDER)]
    top_left, top_right, bottom_right, bottom_left = corners
    places = np.array(
        [
            (top_left * (1 - u) + top_right * u) * (1 - v) + (bottom_left * (1 - u) + bottom_right * u) * v
            for u, v in ends
        ]
    )
    left, top = np.maximum(places.min(0), 0).astype(int)
    right, bottom = np.ceil(places.max(0)).astype(int)
    return slice(top, bottom), slice(left, right)


def main() -> None:
    """Print the table."""
    options = _options()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    measure = Measure(LiteRTInk(options.network), classifier)
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    by_source: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in csv.DictReader(options.labels.open(encoding="utf-8")):
        if row["kind"] == "digit":
            by_source[row["file"].split("/")[0]].append((row["file"], row["text"]))
    folder = options.labels.parent
    for source, rows in by_source.items():
        for side in SINGLE_SIDES:
            right = sum(measure.single(_grey(folder / file), side, int(text)) for file, text in rows)
            _print_row(source, f"one digit at {side} pixels", len(rows), right)
    if options.boxes:
        numbers = json.loads(options.boxes.read_text(encoding="utf-8"))
        counts = np.sum([measure.boxes(_grey(folder / one["file"]), one["digits"]) for one in numbers], 0)
        _print_row(options.boxes.stem, "digits in their boxes", int(counts[1]), int(counts[0]))
    if options.cells:
        _print_cells(measure, options.cells)


def _print_cells(measure: Measure, file: Path) -> None:
    total = np.zeros(4, int)
    for row in csv.DictReader(file.open(encoding="utf-8")):
        corners = np.array([[float(row[f"{axis}{k}"]) for axis in "xy"] for k in range(1, 5)])
        picture = file.with_name(file.stem.removesuffix("_cells")) / row["file"]
        total += measure.cells(_grey(picture), corners, row["cells"])
    _print_row(file.stem, "digits in their cells", int(total[1]), int(total[0]), f"{total[2]} of {total[3]}")


def _print_row(source: str, what: str, n: int, right: int, empty: str = "") -> None:
    print(f"| {source} | {what} | {n} | {right / n:.1%} | {empty} |", flush=True)


def _grey(file: Path) -> NDArray[np.uint8]:
    return load_page(file).grey


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--boxes", type=Path)
    parser.add_argument("--cells", type=Path)
    parser.add_argument("--network", type=Path, default=default_paths().ink / "model.tflite")
    return parser.parse_args()


if __name__ == "__main__":
    main()
