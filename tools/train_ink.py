"""Trains the bundled ink network and writes it as a folder; the card of the bundled one names the command.

    python tools/train_ink.py --pendigits pendigits-orig.tra.gz --unipen unipen_digits_dev.json.gz \\
        --fonts DIR --steps N --seed 1 --out resources/ink

Both stroke files are public, and the card has their checksums. A training that was interrupted goes on from its last
checkpoint, in OUT/checkpoints, when the same command is given again.
"""

from __future__ import annotations

import argparse
import shlex
from functools import partial
from pathlib import Path

from digitpad.core.paths import default_paths
from digitpad.ml.ink.export import ink_litert, save_ink_network
from digitpad.ml.ink.pictures import PictureSources
from digitpad.ml.ink.training import InkJob, train_ink
from digitpad.ml.step_tool import step_arguments, step_parser, step_plan, train_into_folder
from digitpad.ml.steps import StepPlan


def main() -> None:
    """Train, and write the network's folder."""
    options = _options()
    job = _job(options)
    own = [*(["--fonts", options.fonts.name] if options.fonts else []), "--fresh", str(options.fresh)]
    command = shlex.join(["python", "tools/train_ink.py", *step_arguments(options, *own)])
    train_into_folder(
        options,
        partial(train_ink, job),
        ink_litert,
        lambda model, losses: save_ink_network(options.out, model, job=job, command=command, losses=losses),
    )


def _options() -> argparse.Namespace:
    parser = step_parser(__doc__, rate=StepPlan.rate, batch_size=InkJob.batch_size, every=250)
    parser.add_argument("--fonts", type=Path, help="folder with .ttf and .otf files for printed text")
    parser.add_argument("--fresh", type=int, default=InkJob.fresh, help="new pictures a step; default: %(default)s")
    parser.add_argument("--processes", type=int, default=1, help="that make pictures; default: %(default)s")
    return parser.parse_args()


def _job(options: argparse.Namespace) -> InkJob:
    fonts = (
        sorted(path for path in options.fonts.rglob("*") if path.suffix in (".ttf", ".otf")) if options.fonts else []
    )
    sources = PictureSources(
        strokes=(options.pendigits.absolute(), options.unipen.absolute()),
        mnist=default_paths().mnist.absolute(),
        fonts=tuple(font.absolute() for font in fonts),
        seed=options.seed,
    )
    return InkJob(
        sources,
        step_plan(options),
        batch_size=options.batch_size,
        fresh=options.fresh,
        processes=options.processes,
    )


if __name__ == "__main__":
    main()
