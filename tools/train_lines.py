"""Trains the bundled line network and writes it as a folder; the card of the bundled one names the command.

    python tools/train_lines.py --pendigits pendigits-orig.tra.gz --unipen unipen_digits_dev.json.gz \\
        --steps N --seed 1 --out resources/lines

Both stroke files are public, and the card has their checksums. A training that was interrupted goes on from its last
checkpoint, in OUT/checkpoints, when the same command is given again.
"""

from __future__ import annotations

import shlex

from digitpad.core.paths import default_paths
from digitpad.ml.lines.feed import LineSources
from digitpad.ml.lines.network import LINES
from digitpad.ml.step_tool import step_arguments, step_parser, train_reader_into_folder


def main() -> None:
    """Train, and write the network's folder."""
    options = step_parser(__doc__, rate=2e-3, batch_size=32, every=500).parse_args()
    sources = LineSources((options.pendigits.absolute(), options.unipen.absolute()), default_paths().mnist.absolute())
    command = shlex.join(["python", "tools/train_lines.py", *step_arguments(options)])
    train_reader_into_folder(options, LINES, sources, command)


if __name__ == "__main__":
    main()
