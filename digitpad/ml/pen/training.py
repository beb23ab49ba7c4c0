"""Trains the pen network and writes it as a folder: Keras file, LiteRT export and card, bound by checksums."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.lines.pen import PEN_FEATURES
from digitpad.ml.backend import keras
from digitpad.ml.lines.network import line_loss
from digitpad.ml.lines.scores import reading_scores
from digitpad.ml.made_feed import MadeFeed
from digitpad.ml.made_network import compact_litert, save_made_network, training_record
from digitpad.ml.pen.feed import MOST_IN_WAYS_OF_A_WRITER, PenSources
from digitpad.ml.pen.network import build_pen_network
from digitpad.ml.provenance import stroke_source
from digitpad.ml.steps import StepPlan, StepTask, train_steps

SCORED_NUMBERS: Final = 2000
"""Composed numbers of held-out writers on which a network is scored."""


@dataclass(frozen=True)
class PenJob:
    """Everything that decides a training of the pen network."""

    sources: PenSources
    steps: int
    seed: int = 1
    batch_size: int = 48
    rate: float = 3e-3
    averaging: float = 0.998
    """Of the weights, from step to step."""
    start_from: Path | None = None
    """Folder of a pen network whose weights are learned further."""
    until: int | None = None
    """Step at which the training ends, if before the last."""
    processes: int = 1
    """That make numbers; 0: a thread of the training's own."""

    @property
    def plan(self) -> StepPlan:
        """How far and how fast it learns."""
        return StepPlan(self.steps, self.seed, self.rate, self.averaging, self.start_from, self.until)


def train_pen(
    job: PenJob,
    checkpoints: Path,
    *,
    on_step: Callable[[int, float], None],
    every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    with MadeFeed(job.sources, seed=job.seed, batch_size=job.batch_size, processes=job.processes) as feed:
        task = StepTask(build_pen_network, line_loss, feed.batches)
        return train_steps(job.plan, task, checkpoints, on_step=on_step, every=every, on_checkpoint=on_checkpoint)


def pen_litert(model: keras.Model) -> bytes:
    """The LiteRT file of a pen network: ways of any length."""
    return compact_litert(model, (1, 1, None, PEN_FEATURES))


def save_pen_network(
    folder: Path,
    model: keras.Model,
    *,
    job: PenJob,
    command: str,
    losses: Mapping[int, float],
    scored: int = SCORED_NUMBERS,
) -> None:
    """Write the network's files into a folder, which may exist. Raises OSError, DataError.

    `losses`: mean training loss up to some steps; `scored`: numbers by others on which it is scored.
    """
    scores = reading_scores(model, replace(job.sources, held_out=True), scored)
    card = {
        "name": "pen",
        "reads": "a pen's way through a line of digits, by connectionist temporal classification",
        "data": _data(job),
        **training_record(job.plan, batch_size=job.batch_size, command=command),
        "scores": {"composed numbers of held-out writers": scored, **scores},
    }
    save_made_network(folder, model, pen_litert(model), card, losses)


def _data(job: PenJob) -> dict[str, object]:
    sources = job.sources
    return {
        "numbers": "composed (digitpad.core.data.composed_numbers), new ones all the time; some as they were written",
        "made": job.plan.end * job.batch_size,
        "strokes": {file.name: stroke_source(file) for file in (*sources.strokes, *sources.numbers)},
        "most_of_a_writer": MOST_IN_WAYS_OF_A_WRITER,
        "writers_held_out_by_seed": sources.seed,
    }
