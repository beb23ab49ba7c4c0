"""Trains the network that looks for decimal points between digits, on made sheets, and writes it as points.npz.

    .venv/bin/python tools/train_points.py --mild 60 --hard 83 --out resources/points

The sheets are filled in by hands that differ (tests/support/varied_hands.py) with MNIST's training images, then scanned
(mild) or photographed (hard), and read up to their digits. Each gap between two of them is a window with a point or
without, where as many digits were found as were written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timezone
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.errors import DataError
from digitpad.core.files import sha256, write_json
from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.fields.free_lines import read_free_lines
from digitpad.core.forms.fields.ink_windows import gap_window
from digitpad.core.forms.fields.line_signs import gaps_of_line
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.lines.window_network import POINTS_FILE, WINDOW_CHANNELS, WINDOW_HEIGHT, WINDOW_WIDTH, weight_shapes
from digitpad.core.registry import CARD
from tests.support.varied_hands import varied_sheet
from tools.form_accuracy import counts, networks

if TYPE_CHECKING:
    from digitpad.ml.backend import keras  # imported where it is used: it costs seconds in each process

SHEETS: Final = "made sheets with MNIST's training images (Y. LeCun, C. Cortes; CC BY-SA 3.0)"
_FIRST: Final = 310_000  # seed
_SEED: Final = 1
_BATCH: Final = 64
_RATE: Final = 2e-3
_DECAY: Final = 1e-3
_DROPPED: Final = 0.3  # of what the dense layers see
_MOVED: Final = 2  # pixels at most
_DARKER: Final = (0.85, 1.15)
_GRAIN: Final = 0.02

Windows = NDArray[np.float32]
Labels = NDArray[np.bool_]


def main() -> None:
    """Make the sheets, train, and write the network."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mild", type=int, required=True, help="how many sheets are scanned")
    parser.add_argument("--hard", type=int, required=True, help="how many are photographed")
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    sheets = [(_FIRST + place, "mild") for place in range(options.mild)]
    sheets += [(_FIRST + place, "hard") for place in range(options.hard)]
    with ProcessPoolExecutor(options.processes, mp_context=get_context("spawn")) as pool:
        made = list(pool.map(windows_of_sheet, sheets))
    windows, labels = (np.concatenate(part) for part in zip(*made, strict=True))
    print(f"{len(windows):,} gaps, {labels.mean():.0%} of them with a point.")
    weights = trained(windows, labels, options.epochs)
    learned = {"mild": options.mild, "hard": options.hard, "first_seed": _FIRST, "epochs": options.epochs}
    write_network(options.out / POINTS_FILE, weights, {**learned, "gaps": len(windows), "points": int(labels.sum())})


def write_network(
    path: Path,
    weights: Sequence[NDArray[np.float32]],
    learned: Mapping[str, int],
    *,
    data: object = SHEETS,
    command: str | None = None,
) -> None:
    """Write a network and, beside it, the card that says how it came about.

    `learned`: from how much; `data`: from what; `command`: with what, that of this process if it is None.
    """
    typed = " ".join(["python", f"tools/{Path(sys.argv[0]).name}", *sys.argv[1:]]).replace(str(path.parent), "DIR")
    path.parent.mkdir(exist_ok=True)
    arrays: Mapping[str, Any] = dict(zip(weight_shapes(), weights, strict=True))
    np.savez_compressed(path, **arrays)
    card = {
        "name": path.stem,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "data": data,
        **learned,
        "seed": _SEED,
        "command": typed if command is None else command,
        "checksum": sha256(path),
    }
    write_json(path.parent / CARD, card)


def windows_of_sheet(sheet: tuple[int, str]) -> tuple[Windows, Labels]:
    """The gaps of a made sheet, by its seed and kind."""
    seed, kind = sheet
    picture, truth = varied_sheet(seed, kind=kind, source="train")
    windows = [np.zeros((0, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS), np.float32)]
    labels: list[bool] = []
    try:
        page = align_sheet(np.asarray(picture.convert("L")))
    except DataError:
        return windows[0], np.array(labels, np.bool_)
    classifier, network = networks()
    ink = page_ink(page, network, lambda: None)
    lines = read_free_lines(page.form.fields, ink, classifier, network, lambda: None)
    for one, line in zip(truth.written, lines, strict=True):
        if not counts(one) or line.ink is None or not line.digits:
            continue
        gaps, height = gaps_of_line(line.things, line.ink)
        has_point = gaps_with_point(one.text)
        if gaps and len(gaps) == len(has_point):
            windows.append(np.stack([gap_window(left, right, height, ink) for left, right in gaps]))
            labels += has_point
    return np.concatenate(windows), np.array(labels, np.bool_)


def gaps_with_point(text: str) -> list[bool]:
    """Of each two neighbouring digits of a number, whether a point or comma is between them."""
    return [after in (".", ",") for one, after in pairwise(text) if one.isdigit()]


def trained(windows: Windows, labels: Labels, epochs: int) -> list[NDArray[np.float32]]:
    """The network's weights."""
    from digitpad.ml.backend import keras

    keras.utils.set_random_seed(_SEED)
    random = np.random.default_rng(0)
    model = _network()
    rate = keras.optimizers.schedules.CosineDecay(_RATE, epochs * -(-len(windows) // _BATCH))
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.AdamW(rate, weight_decay=_DECAY), loss)
    for _ in range(epochs):
        order = random.permutation(len(windows))
        model.fit(_varied(windows[order], random), labels[order].astype(np.float32), batch_size=_BATCH, verbose=2)
    weights: Sequence[NDArray[np.float32]] = model.get_weights()
    return list(weights)


def _network() -> keras.Model:
    """(n, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS) float32 -> (n, 1) logits."""
    from digitpad.ml.backend import keras

    layers, shapes = keras.layers, list(weight_shapes().values())
    window = x = keras.Input((WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS))
    for kernels in [shape[3] for shape in shapes if len(shape) == 4]:
        x = layers.MaxPooling2D(2)(layers.Conv2D(kernels, 3, activation="relu")(x))
    x = layers.Dropout(_DROPPED)(layers.Flatten()(x))
    x = layers.Dense(shapes[-4][1], activation="relu")(x)
    return keras.Model(window, layers.Dense(1)(x))


def _varied(windows: Windows, random: np.random.Generator) -> Windows:
    """Moved a little, darker or lighter, with some grain in the paper."""
    down, right = random.integers(0, 2 * _MOVED + 1, (2, len(windows)))
    around = np.pad(windows, ((0, 0), (_MOVED, _MOVED), (_MOVED, _MOVED), (0, 0)))
    found = np.stack([
        one[y : y + WINDOW_HEIGHT, x : x + WINDOW_WIDTH] for one, y, x in zip(around, down, right, strict=True)
    ])  # fmt: skip
    dark = found[..., 0]
    dark *= random.uniform(*_DARKER, (len(windows), 1, 1))
    dark += random.normal(0, _GRAIN, dark.shape) * random.random((len(windows), 1, 1))
    return found


if __name__ == "__main__":
    main()
