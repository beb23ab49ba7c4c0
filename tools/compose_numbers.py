"""Compose numbers of writers' isolated digits, as a stroke file for `digitpad evaluate --strokes`.

    python tools/compose_numbers.py --strokes pendigits-orig.tra.gz --strokes unipen_digits_dev.json.gz --held-out 1 \
        --count 2000 numbers.json
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from digitpad.core.data.composed_numbers import NumberComposer
from digitpad.core.data.stroke_files import StrokeSample, read_stroke_file
from digitpad.core.data.writers import split_writers

_UNITS = 200  # of a digit's height, in the file


def main() -> None:
    """Read the files, compose, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strokes", type=Path, action="append", required=True, help="isolated digits; may be repeated")
    parser.add_argument("--held-out", type=int, default=1, metavar="SEED", help="that chooses the writers kept aside")
    parser.add_argument("--held-in", action="store_true", help="of the other writers")
    parser.add_argument("--signed", type=float, default=0.0, metavar="SHARE", help="of the numbers that have signs")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    samples: list[StrokeSample] = []
    for file in options.strokes:
        samples += split_writers(read_stroke_file(file), seed=options.held_out)[not options.held_in]
    composer = NumberComposer(samples, signed=options.signed)
    random = np.random.default_rng(options.seed)
    numbers = [composer.number(random) for _ in range(options.count)]
    text = json.dumps(
        [
            {
                "label": one.label,
                "writer": one.writer,
                "strokes": [np.round(stroke * _UNITS, 1).tolist() for stroke in one.strokes],
            }
            for one in numbers
        ]
    )
    options.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
