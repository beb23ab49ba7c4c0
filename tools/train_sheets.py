"""Trains the bundled sheet network and writes it as a folder; the card of the bundled one names the command.

    python tools/train_sheets.py --steps N --seed 1 --out resources/paper

A training that was interrupted goes on from its last checkpoint, in OUT/checkpoints, when the same command is given
again.
"""

from __future__ import annotations

import shlex
from functools import partial

from digitpad.core.paths import default_paths
from digitpad.ml.made_network import train_on_made
from digitpad.ml.sheets.training import SceneSources, SheetJob, save_sheet_network, sheet_litert
from digitpad.ml.step_tool import step_arguments, step_parser, step_plan, train_into_folder
from digitpad.ml.steps import StepPlan


def main() -> None:
    """Train, and write the network's folder."""
    parser = step_parser(__doc__, rate=StepPlan.rate, batch_size=SheetJob.batch_size, every=250, strokes=False)
    options = parser.parse_args()
    job = SheetJob(SceneSources(default_paths().mnist.absolute()), step_plan(options), options.batch_size)
    command = shlex.join(["python", "tools/train_sheets.py", *step_arguments(options)])
    train_into_folder(
        options,
        partial(train_on_made, job),
        sheet_litert,
        lambda model, losses: save_sheet_network(options.out, model, job=job, command=command, losses=losses),
    )


if __name__ == "__main__":
    main()
