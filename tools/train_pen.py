"""Trains the bundled pen network and writes it as a folder; the card of the bundled one names the command.

    python tools/train_pen.py --pendigits pendigits-orig.tra.gz --unipen unipen_digits_dev.json.gz \\
        --numbers unipen_numbers_dev.json.gz --steps N --seed 1 --out resources/pen

All stroke files are public, and the card has their checksums. A training that was interrupted goes on from its last
checkpoint, in OUT/checkpoints, when the same command is given again.
"""

from __future__ import annotations

import shlex
from pathlib import Path

from digitpad.ml.pen.feed import PenSources
from digitpad.ml.pen.network import PEN
from digitpad.ml.step_tool import step_arguments, step_parser, train_reader_into_folder
from digitpad.ml.steps import StepPlan


def main() -> None:
    """Train, and write the network's folder."""
    parser = step_parser(__doc__, rate=StepPlan.rate, batch_size=48, every=500)
    parser.add_argument("--numbers", type=Path, required=True)
    options = parser.parse_args()
    sources = PenSources((options.pendigits.absolute(), options.unipen.absolute()), (options.numbers.absolute(),))
    command = ["python", "tools/train_pen.py", *step_arguments(options, "--numbers", options.numbers.name)]
    train_reader_into_folder(options, PEN, sources, shlex.join(command))


if __name__ == "__main__":
    main()
