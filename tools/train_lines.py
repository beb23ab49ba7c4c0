"""Trains the bundled line network and writes it as a folder; the card of the bundled one names the command.

    python tools/train_lines.py --pendigits pendigits-orig.tra.gz --unipen unipen_digits_dev.json.gz \\
        --steps N --seed 1 --out resources/lines

Both stroke files are public, and the card has their checksums. A training that was interrupted goes on from its last
checkpoint, in OUT/checkpoints, when the same command is given again.
"""

from __future__ import annotations

import argparse
import shlex
import shutil
import sys
from pathlib import Path

from digitpad.core.paths import default_paths
from digitpad.ml.backend import keras, tf
from digitpad.ml.lines.feed import LineSources
from digitpad.ml.lines.training import LineJob, line_litert, save_line_network, train_lines
from digitpad.ml.step_progress import StepProgress


def main() -> None:
    """Train, and write the network's folder."""
    options = _options()
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    job = _job(options)
    options.out.mkdir(parents=True, exist_ok=True)
    checkpoints = options.out / "checkpoints"
    progress = StepProgress(job.steps, options.out / "losses.json")

    def on_checkpoint(step: int, model: keras.Model) -> None:
        progress.save()
        (options.out / "newest.tflite").write_bytes(line_litert(model))

    model = train_lines(job, checkpoints, on_step=progress.step, on_checkpoint=on_checkpoint, every=options.every)
    command = shlex.join(["python", "tools/train_lines.py", *_arguments(options)])
    save_line_network(options.out, model, job=job, command=command, losses=progress.losses)
    for rest in ("losses.json", "newest.tflite"):
        (options.out / rest).unlink(missing_ok=True)
    shutil.rmtree(checkpoints)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pendigits", type=Path, required=True)
    parser.add_argument("--unipen", type=Path, required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--until", type=int, metavar="STEP", help="end at this step of those planned")
    parser.add_argument("--rate", type=float, default=LineJob.rate, help="highest learning rate; default: %(default)s")
    parser.add_argument("--start-from", type=Path, metavar="DIR", help="folder of a network to learn further")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--batch-size", type=int, default=LineJob.batch_size)
    parser.add_argument("--threads", type=int, default=0, help="of TensorFlow; default: one for each core")
    parser.add_argument("--every", type=int, default=500, help="steps between checkpoints; default: %(default)s")
    return parser.parse_args()


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


def _arguments(options: argparse.Namespace) -> list[str]:
    """The command's arguments that decide the result; files without their folders."""
    files = ["--pendigits", options.pendigits.name, "--unipen", options.unipen.name]
    numbers = f"--steps {options.steps} --seed {options.seed} --batch-size {options.batch_size} --rate {options.rate}"
    until = ["--until", str(options.until)] if options.until is not None else []
    start = ["--start-from", options.start_from.name] if options.start_from else []
    return [*files, *numbers.split(), *until, *start, "--out", "DIR"]


if __name__ == "__main__":
    sys.exit(main())
