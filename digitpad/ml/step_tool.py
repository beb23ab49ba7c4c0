"""What the tools share that train in steps: options, progress, and what lies in the folder meanwhile."""

from __future__ import annotations

import argparse
import json
import shutil
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from digitpad.core.files import write_json
from digitpad.ml.backend import keras, tf
from digitpad.ml.made_network import train_on_made
from digitpad.ml.readers import ReaderJob, ReaderKind, ReaderSources, reader_litert, save_reader
from digitpad.ml.steps import StepPlan

_SHOWN: Final = 50  # steps between two lines of output


class TrainInSteps(Protocol):
    """A training that goes on from checkpoints in a folder."""

    def __call__(
        self,
        checkpoints: Path,
        *,
        on_step: Callable[[int, float], None],
        every: int,
        on_checkpoint: Callable[[int, keras.Model], None],
    ) -> keras.Model:
        """Train; the network."""
        ...


def step_parser(
    description: str | None, *, rate: float, batch_size: int, every: int, strokes: bool = True
) -> argparse.ArgumentParser:
    """The options of all such tools, with these defaults. `strokes`: it learns from drawn digits, in two files."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    if strokes:
        add("--pendigits", type=Path, required=True)
        add("--unipen", type=Path, required=True)
    add("--steps", type=int, required=True)
    add("--until", type=int, metavar="STEP", help="end at this step of those planned")
    add("--rate", type=float, default=rate, help="highest learning rate; default: %(default)s")
    add("--start-from", type=Path, metavar="DIR", help="folder of a network to learn further")
    add("--seed", type=int, default=1)
    add("--out", type=Path, required=True)
    add("--batch-size", type=int, default=batch_size)
    add("--threads", type=int, default=0, help="of TensorFlow; default: one for each core")
    add("--every", type=int, default=every, help="steps between checkpoints; default: %(default)s")
    return parser


def step_plan(options: argparse.Namespace) -> StepPlan:
    """How far and how fast it is to be learned."""
    return StepPlan(options.steps, options.seed, options.rate, start_from=options.start_from, until=options.until)


def step_arguments(options: argparse.Namespace, *more: str) -> list[str]:
    """The arguments that decide the result, `more` of the tool's own among them; files without their folders."""
    strokes = "pendigits" in options
    files = ["--pendigits", options.pendigits.name, "--unipen", options.unipen.name] if strokes else []
    numbers = f"--steps {options.steps} --seed {options.seed} --batch-size {options.batch_size} --rate {options.rate}"
    until = ["--until", str(options.until)] if options.until is not None else []
    start = ["--start-from", options.start_from.name] if options.start_from else []
    return [*files, *more, *numbers.split(), *until, *start, "--out", "DIR"]


def train_into_folder(
    options: argparse.Namespace,
    train: TrainInSteps,
    litert: Callable[[keras.Model], bytes],
    save: Callable[[keras.Model, Mapping[int, float]], None],
) -> None:
    """Train with checkpoints, losses and the newest export in the folder; they go once `save` has written the network.

    `save` gets the network, and the mean loss up to some steps.
    """
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    checkpoints = options.out / "checkpoints"
    progress = _Progress(options.steps, options.out / "losses.json")

    def on_checkpoint(step: int, model: keras.Model) -> None:
        progress.save()
        (options.out / "newest.tflite").write_bytes(litert(model))

    model = train(checkpoints, on_step=progress.step, on_checkpoint=on_checkpoint, every=options.every)
    save(model, progress.losses)
    for rest in ("losses.json", "newest.tflite"):
        (options.out / rest).unlink(missing_ok=True)
    shutil.rmtree(checkpoints)


def train_reader_into_folder(
    options: argparse.Namespace, kind: ReaderKind, sources: ReaderSources, command: str
) -> None:
    """The same for a network that reads lines as wholes."""
    job = ReaderJob(kind, sources, step_plan(options), options.batch_size)
    train_into_folder(
        options,
        partial(train_on_made, job),
        partial(reader_litert, kind),
        lambda model, losses: save_reader(options.out, model, job=job, command=command, losses=losses),
    )


class _Progress:
    """Prints and keeps the mean loss of each fifty steps; what was kept before an interruption stays."""

    def __init__(self, steps: int, file: Path) -> None:
        """`steps`: in all; `file`: in which losses are kept."""
        self._steps, self._file = steps, file
        kept = json.loads(file.read_text()) if file.is_file() else {}
        self.losses: dict[int, float] = {int(step): loss for step, loss in kept.items()}
        self._recent: list[float] = []
        self._began = time.monotonic()

    def step(self, step: int, loss: float) -> None:
        """After each step."""
        self._recent.append(loss)
        if (step + 1) % _SHOWN == 0:
            self.losses[step + 1] = float(np.mean(self._recent))
            seconds = time.monotonic() - self._began
            print(f"step {step + 1} of {self._steps}: loss {self.losses[step + 1]:.4f}, {seconds:.0f} s", flush=True)
            self._recent.clear()

    def save(self) -> None:
        """Keep what a checkpoint's training has shown."""
        write_json(self._file, {str(step): loss for step, loss in self.losses.items()})
