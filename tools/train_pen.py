"""Trains the bundled pen network and writes it as a folder; the card of the bundled one names the command.

    python tools/train_pen.py --pendigits pendigits-orig.tra.gz --unipen unipen_digits_dev.json.gz \\
        --numbers unipen_numbers_dev.json.gz --steps N --seed 1 --out resources/pen

All stroke files are public, and the card has their checksums. A training that was interrupted goes on from its last
checkpoint, in OUT/checkpoints, when the same command is given again.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from functools import partial
from pathlib import Path

from digitpad.ml.pen.feed import PenSources
from digitpad.ml.pen.training import PenJob, pen_litert, save_pen_network, train_pen
from digitpad.ml.step_tool import step_arguments, step_parser, train_into_folder


def main() -> None:
    """Train, and write the network's folder."""
    parser = step_parser(__doc__, rate=PenJob.rate, batch_size=PenJob.batch_size, every=500)
    parser.add_argument("--numbers", type=Path, required=True)
    options = parser.parse_args()
    job = _job(options)
    command = ["python", "tools/train_pen.py", *step_arguments(options, "--numbers", options.numbers.name)]
    train_into_folder(
        options,
        partial(train_pen, job),
        pen_litert,
        lambda model, losses: save_pen_network(options.out, model, job=job, command=shlex.join(command), losses=losses),
    )


def _job(options: argparse.Namespace) -> PenJob:
    strokes = (options.pendigits.absolute(), options.unipen.absolute())
    return PenJob(
        PenSources(strokes, (options.numbers.absolute(),)),
        steps=options.steps,
        seed=options.seed,
        batch_size=options.batch_size,
        rate=options.rate,
        start_from=options.start_from,
        until=options.until,
    )


if __name__ == "__main__":
    sys.exit(main())
