"""Trains the bundled line network and writes it as a folder; the card of the bundled one names the command.

    python tools/train_lines.py --pendigits pendigits-orig.tra.gz --unipen unipen_digits_dev.json.gz \\
        --steps N --seed 1 --out resources/lines

Both stroke files are public, and the card has their checksums. A training that was interrupted goes on from its last
checkpoint, in OUT/checkpoints, when the same command is given again.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from functools import partial

from digitpad.core.paths import default_paths
from digitpad.ml.lines.feed import LineSources
from digitpad.ml.lines.training import LineJob, line_litert, save_line_network, train_lines
from digitpad.ml.step_tool import step_arguments, step_parser, train_into_folder


def main() -> None:
    """Train, and write the network's folder."""
    options = step_parser(__doc__, rate=LineJob.rate, batch_size=LineJob.batch_size, every=500).parse_args()
    job = _job(options)
    command = shlex.join(["python", "tools/train_lines.py", *step_arguments(options)])
    train_into_folder(
        options,
        partial(train_lines, job),
        line_litert,
        lambda model, losses: save_line_network(options.out, model, job=job, command=command, losses=losses),
    )


def _job(options: argparse.Namespace) -> LineJob:
    strokes = (options.pendigits.absolute(), options.unipen.absolute())
    sources = LineSources(strokes, default_paths().mnist.absolute())
    return LineJob(
        sources,
        steps=options.steps,
        seed=options.seed,
        batch_size=options.batch_size,
        rate=options.rate,
        start_from=options.start_from,
        until=options.until,
    )


if __name__ == "__main__":
    sys.exit(main())
