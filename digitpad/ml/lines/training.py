"""Trains the line network and writes it as a folder: Keras file, LiteRT export and card, bound by checksums."""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Final

import numpy as np

from digitpad import __version__
from digitpad.core.evaluation.evaluate_numbers import edit_distance
from digitpad.core.files import sha256, write_atomically, write_json
from digitpad.core.lines.decode import best_text
from digitpad.core.lines.network import BLANK, LINE_HEIGHT
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE
from digitpad.ml.backend import keras, tf
from digitpad.ml.lines.feed import MOST_IN_LINES_OF_A_WRITER, LineFeed, LineSources, made_lines
from digitpad.ml.lines.network import build_line_network, line_loss
from digitpad.ml.portable import make_portable
from digitpad.ml.provenance import origin, stroke_source
from digitpad.ml.steps import StepPlan, StepTask, train_steps

SCORED_LINES: Final = 2000
"""Made lines of held-out writers on which a network is scored."""
_SCORE_SEED: Final = 1_000_003  # no training's
_BATCH: Final = 50


@dataclass(frozen=True)
class LineJob:
    """Everything that decides a training of the line network."""

    sources: LineSources
    steps: int
    seed: int = 1
    batch_size: int = 32
    rate: float = 2e-3
    averaging: float = 0.998
    """Of the weights, from step to step."""
    start_from: Path | None = None
    """Folder of a line network whose weights are learned further."""
    until: int | None = None
    """Step at which the training ends, if before the last."""
    processes: int = 1
    """That make lines; 0: a thread of the training's own."""


def train_lines(
    job: LineJob,
    checkpoints: Path,
    *,
    on_step: Callable[[int, float], None],
    every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    plan = StepPlan(job.steps, job.seed, job.rate, job.averaging, job.start_from, job.until)
    with LineFeed(job.sources, seed=job.seed, batch_size=job.batch_size, processes=job.processes) as feed:
        task = StepTask(build_line_network, line_loss, feed.batches)
        return train_steps(plan, task, checkpoints, on_step=on_step, every=every, on_checkpoint=on_checkpoint)


def score_lines(model: keras.Model, sources: LineSources, count: int) -> dict[str, float]:
    """How many made lines of `sources`' writers are read exactly; and digits missed, false or wrong for each one."""
    maker = sources.load()
    exact = errors = digits = 0
    for place in range(0, count, _BATCH):
        images, labels = made_lines(maker, _SCORE_SEED, place, min(_BATCH, count - place))
        for logits, truth in zip(np.asarray(model(images)), labels, strict=True):
            wanted = "".join(str(digit) for digit in truth if digit != BLANK)
            found = best_text(logits)
            exact += found == wanted
            errors += edit_distance(wanted, found)
            digits += len(wanted)
    return {"exact": exact / count, "digit_error_rate": errors / max(1, digits)}


def line_litert(model: keras.Model) -> bytes:
    """The LiteRT file of a line network: weights of 16 bits, lines of any width that is a multiple of two pixels."""
    with tempfile.TemporaryDirectory() as folder:
        given = [tf.TensorSpec((1, LINE_HEIGHT, None, 1), tf.float32)]
        model.export(folder, format="tf_saved_model", input_signature=given, verbose=False)
        converter = tf.lite.TFLiteConverter.from_saved_model(folder)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
        content: bytes = converter.convert()
    return content


def save_line_network(
    folder: Path,
    model: keras.Model,
    *,
    job: LineJob,
    command: str,
    losses: Mapping[int, float],
    scored: int = SCORED_LINES,
) -> None:
    """Write the network's files into a folder, which may exist. Raises OSError, DataError.

    `losses`: mean training loss up to some steps; `scored`: lines by others on which it is scored.
    """
    scores = score_lines(model, replace(job.sources, held_out=True), scored)
    folder.mkdir(parents=True, exist_ok=True)
    model.save(folder / KERAS_FILE)
    make_portable(folder / KERAS_FILE)
    write_atomically(folder / LITERT_FILE, line_litert(model))
    card = _card(job, command) | {
        "parameters": model.count_params(),
        "scores": {"made lines of held-out writers": scored, **scores},
        "history": [{"step": step, "loss": round(loss, 5)} for step, loss in losses.items()],
        "checksums": {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    }
    write_json(folder / CARD, card)


def _card(job: LineJob, command: str) -> dict[str, object]:
    return {
        "name": "lines",
        "reads": "lines of ink, by connectionist temporal classification",
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "data": {
            "lines": "made (digitpad.core.lines.synthesis), new ones all the time",
            "made": _made(job) * job.batch_size,
            "scanned_digits": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
            "strokes": {file.name: stroke_source(file) for file in job.sources.strokes},
            "most_of_a_writer": MOST_IN_LINES_OF_A_WRITER,
            "writers_held_out_by_seed": job.sources.seed,
        },
        "steps": _made(job),
        "steps_planned": job.steps,
        "started_from": origin(job.start_from),
        "batch_size": job.batch_size,
        "learning_rate": job.rate,
        "weight_averaging": job.averaging,
        "seed": job.seed,
        "command": command,
        "versions": {
            "digitpad": __version__,
            "python": platform.python_version(),
            "keras": keras.__version__,
            "tensorflow": tf.__version__,
        },
    }


def _made(job: LineJob) -> int:
    """How many steps were made."""
    return job.steps if job.until is None else job.until
