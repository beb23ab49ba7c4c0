"""Trains the ink network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from digitpad.ml.backend import keras
from digitpad.ml.ink import network
from digitpad.ml.ink.loss import ink_loss
from digitpad.ml.ink.pictures import Feed, PictureSources
from digitpad.ml.steps import StepPlan, StepTask, train_steps


@dataclass(frozen=True)
class InkJob:
    """Everything that decides a training of the ink network."""

    sources: PictureSources
    plan: StepPlan
    batch_size: int = 16
    fresh: int = 8
    """New pictures a step."""
    pool: int = 512
    """The last pictures, of which those of a step are drawn."""
    processes: int = 1
    """That make pictures; 0: a thread of the training's own."""


def train_ink(
    job: InkJob,
    checkpoints: Path,
    *,
    on_step: Callable[[int, float], None],
    every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    with Feed(job.sources, seed=job.plan.seed, fresh=job.fresh, pool=job.pool, processes=job.processes) as feed:
        task = StepTask(
            network.build_ink_network, ink_loss, lambda first: feed.batches(job.batch_size, first_step=first)
        )
        return train_steps(job.plan, task, checkpoints, on_step=on_step, every=every, on_checkpoint=on_checkpoint)
