"""Trains a network on made things and writes it as a folder: Keras file, LiteRT export and card with checksums."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Protocol

from digitpad.core.files import sha256, write_atomically, write_json
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE
from digitpad.ml.backend import keras, tf
from digitpad.ml.made_feed import MadeFeed, MadeSources
from digitpad.ml.portable import make_portable
from digitpad.ml.provenance import origin, versions
from digitpad.ml.steps import StepPlan, StepTask, train_steps


class MadeJob(Protocol):
    """Everything that decides a training on made things. `processes`: that make them; 0: a thread of its own."""

    @property
    def sources(self) -> MadeSources:
        """What they are made of."""
        ...

    @property
    def plan(self) -> StepPlan:
        """How far and how fast the network learns."""
        ...

    @property
    def batch_size(self) -> int:
        """Things a step."""
        ...

    @property
    def processes(self) -> int:
        """That make them."""
        ...

    def build(self) -> keras.Model:
        """A new network."""
        ...

    def loss(self, truth: tf.Tensor, found: tf.Tensor) -> tf.Tensor:
        """How wrong it is: a scalar."""
        ...


def train_on_made(
    job: MadeJob,
    checkpoints: Path,
    *,
    on_step: Callable[[int, float], None],
    every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    with MadeFeed(job.sources, seed=job.plan.seed, batch_size=job.batch_size, processes=job.processes) as feed:
        task = StepTask(job.build, job.loss, feed.batches)
        return train_steps(job.plan, task, checkpoints, on_step=on_step, every=every, on_checkpoint=on_checkpoint)


def compact_litert(model: keras.Model, shape: tuple[int | None, ...]) -> bytes:
    """The LiteRT file of a network with weights of 16 bits. `shape`: of its input, None where any size is taken."""
    with tempfile.TemporaryDirectory() as folder:
        given = [tf.TensorSpec(shape, tf.float32)]
        model.export(folder, format="tf_saved_model", input_signature=given, verbose=False)
        converter = tf.lite.TFLiteConverter.from_saved_model(folder)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
        content: bytes = converter.convert()
    return content


def save_made_network(
    folder: Path, model: keras.Model, litert: bytes, card: Mapping[str, object], losses: Mapping[int, float]
) -> None:
    """Write the files into a folder, which may exist. Raises OSError.

    `card`: what is known of the training; `losses`: mean training loss up to some steps.
    """
    folder.mkdir(parents=True, exist_ok=True)
    model.save(folder / KERAS_FILE)
    make_portable(folder / KERAS_FILE)
    write_atomically(folder / LITERT_FILE, litert)
    whole = {
        **card,
        "parameters": model.count_params(),
        "history": [{"step": step, "loss": round(loss, 5)} for step, loss in losses.items()],
        "checksums": {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    }
    write_json(folder / CARD, whole)


def training_record(plan: StepPlan, *, batch_size: int, command: str) -> dict[str, object]:
    """What a card says of how a network was trained."""
    return {
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "steps": plan.end,
        "steps_planned": plan.steps,
        "started_from": origin(plan.start_from),
        "batch_size": batch_size,
        "learning_rate": plan.rate,
        "weight_averaging": plan.averaging,
        "seed": plan.seed,
        "command": command,
        "versions": versions(),
    }
