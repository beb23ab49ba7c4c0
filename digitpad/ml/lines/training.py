"""Trains the line network and writes it as a folder: Keras file, LiteRT export and card, bound by checksums."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.lines.network import LINE_HEIGHT
from digitpad.ml.backend import keras
from digitpad.ml.lines.feed import MOST_IN_LINES_OF_A_WRITER, LineSources
from digitpad.ml.lines.network import build_line_network, line_loss
from digitpad.ml.lines.scores import reading_scores
from digitpad.ml.made_feed import MadeFeed
from digitpad.ml.made_network import compact_litert, save_made_network, training_record
from digitpad.ml.provenance import stroke_source
from digitpad.ml.steps import StepPlan, StepTask, train_steps

SCORED_LINES: Final = 2000
"""Made lines of held-out writers on which a network is scored."""


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

    @property
    def plan(self) -> StepPlan:
        """How far and how fast it learns."""
        return StepPlan(self.steps, self.seed, self.rate, self.averaging, self.start_from, self.until)


def train_lines(
    job: LineJob,
    checkpoints: Path,
    *,
    on_step: Callable[[int, float], None],
    every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    with MadeFeed(job.sources, seed=job.seed, batch_size=job.batch_size, processes=job.processes) as feed:
        task = StepTask(build_line_network, line_loss, feed.batches)
        return train_steps(job.plan, task, checkpoints, on_step=on_step, every=every, on_checkpoint=on_checkpoint)


def line_litert(model: keras.Model) -> bytes:
    """The LiteRT file of a line network: lines of any width that is a multiple of two pixels."""
    return compact_litert(model, (1, LINE_HEIGHT, None, 1))


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
    scores = reading_scores(model, replace(job.sources, held_out=True), scored)
    card = {
        "name": "lines",
        "reads": "lines of ink, by connectionist temporal classification",
        "data": _data(job),
        **training_record(job.plan, batch_size=job.batch_size, command=command),
        "scores": {"made lines of held-out writers": scored, **scores},
    }
    save_made_network(folder, model, line_litert(model), card, losses)


def _data(job: LineJob) -> dict[str, object]:
    return {
        "lines": "made (digitpad.core.lines.synthesis), new ones all the time",
        "made": job.plan.end * job.batch_size,
        "scanned_digits": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
        "strokes": {file.name: stroke_source(file) for file in job.sources.strokes},
        "most_of_a_writer": MOST_IN_LINES_OF_A_WRITER,
        "writers_held_out_by_seed": job.sources.seed,
    }
