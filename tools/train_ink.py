"""Trains the bundled ink network and writes it as a folder; the card of the bundled one names the command.

    python tools/train_ink.py --pendigits pendigits-orig.tra.gz --unipen unipen_digits_dev.json.gz \\
        --fonts DIR --steps N --seed 1 --out resources/ink

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
from digitpad.ml.ink.export import ink_litert, save_ink_network
from digitpad.ml.ink.pictures import PictureSources
from digitpad.ml.ink.training import InkJob, train_ink
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
        (options.out / "newest.tflite").write_bytes(ink_litert(model))

    model = train_ink(job, checkpoints, on_step=progress.step, on_checkpoint=on_checkpoint, every=options.every)
    command = shlex.join(["python", "tools/train_ink.py", *_arguments(options)])
    save_ink_network(options.out, model, job=job, command=command, losses=progress.losses)
    for rest in ("losses.json", "newest.tflite"):
        (options.out / rest).unlink(missing_ok=True)
    shutil.rmtree(checkpoints)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pendigits", type=Path, required=True)
    parser.add_argument("--unipen", type=Path, required=True)
    parser.add_argument("--fonts", type=Path, help="folder with .ttf and .otf files for printed text")
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--until", type=int, metavar="STEP", help="end at this step of those planned")
    parser.add_argument("--rate", type=float, default=InkJob.rate, help="highest learning rate; default: %(default)s")
    parser.add_argument("--start-from", type=Path, metavar="DIR", help="folder of a network to learn further")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--batch-size", type=int, default=InkJob.batch_size)
    parser.add_argument("--fresh", type=int, default=InkJob.fresh, help="new pictures a step; default: %(default)s")
    parser.add_argument("--processes", type=int, default=1, help="that make pictures; default: %(default)s")
    parser.add_argument("--threads", type=int, default=0, help="of TensorFlow; default: one for each core")
    parser.add_argument("--every", type=int, default=250, help="steps between checkpoints; default: %(default)s")
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
        steps=options.steps,
        seed=options.seed,
        batch_size=options.batch_size,
        fresh=options.fresh,
        rate=options.rate,
        start_from=options.start_from,
        until=options.until,
        processes=options.processes,
    )


def _arguments(options: argparse.Namespace) -> list[str]:
    """The command's arguments that decide the result; files without their folders."""
    files = ["--pendigits", options.pendigits.name, "--unipen", options.unipen.name]
    fonts = ["--fonts", options.fonts.name] if options.fonts else []
    numbers = [f"--steps {options.steps}", f"--seed {options.seed}"]
    numbers += [f"--batch-size {options.batch_size}", f"--fresh {options.fresh}", f"--rate {options.rate}"]
    numbers += [f"--until {options.until}"] if options.until is not None else []
    numbers += [f"--start-from {options.start_from.name}"] if options.start_from else []
    return [*files, *fonts, *" ".join(numbers).split(), "--out", "DIR"]


if __name__ == "__main__":
    sys.exit(main())
