"""Networks that read lines as wholes, of ink or of a pen's way: how they are trained, scored and written.

What is written is a folder: Keras file, LiteRT export and card, bound by checksums.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from digitpad.core.evaluation.evaluate_numbers import edit_distance
from digitpad.core.lines.decode import best_text
from digitpad.core.lines.network import BLANK
from digitpad.ml.backend import keras, tf
from digitpad.ml.made_feed import MadeSources
from digitpad.ml.made_network import compact_litert, save_made_network, training_record
from digitpad.ml.steps import StepPlan

MOST_LABELS: Final = 12
"""Digits of a line that the loss is told; shorter ones are filled up with BLANK."""
SCORED_LINES: Final = 2000
"""Made lines of held-out writers on which a network is scored."""
_SCORE_SEED: Final = 1_000_003  # no training's
_SCORE_BATCH: Final = 50


@dataclass(frozen=True)
class ReaderKind:
    """A kind of network. `reads` and `scored_on`: for its card; `build`: a new one; `shape`: of one line for it."""

    name: str
    reads: str
    scored_on: str
    build: Callable[[], keras.Model]
    shape: tuple[int | None, ...]


class ReaderSources(MadeSources, Protocol):
    """What made lines are made of."""

    def others(self) -> MadeSources:
        """The same of the writers that are held out."""
        ...

    def record(self) -> dict[str, object]:
        """What a card says of them."""
        ...


@dataclass(frozen=True)
class ReaderJob:
    """Everything that decides a training. `processes`: that make lines; 0: a thread of the training's own."""

    kind: ReaderKind
    sources: ReaderSources
    plan: StepPlan
    batch_size: int
    processes: int = 1

    def build(self) -> keras.Model:
        """A new network of its kind."""
        return self.kind.build()

    def loss(self, truth: tf.Tensor, found: tf.Tensor) -> tf.Tensor:
        """How wrong what it gives is: a scalar."""
        return line_loss(truth, found)


def line_loss(truth: tf.Tensor, logits: tf.Tensor) -> tf.Tensor:
    """Connectionist temporal classification: (n, MOST_LABELS) digits, BLANK behind the last, and logits -> scalar."""
    shape = tf.shape(logits)
    labels = tf.cast(truth, tf.int32)
    losses = tf.nn.ctc_loss(
        labels,
        logits,
        tf.reduce_sum(tf.cast(labels != BLANK, tf.int32), 1),
        tf.fill([shape[0]], shape[1]),
        logits_time_major=False,
        blank_index=BLANK,
    )
    return tf.reduce_mean(losses)


def reading_scores(model: keras.Model, sources: MadeSources, count: int) -> dict[str, float]:
    """How many made lines of `sources`' writers are read exactly; and digits missed, false or wrong for each one."""
    make = sources.batch_maker()
    exact = errors = digits = 0
    for place in range(0, count, _SCORE_BATCH):
        given, labels = make(_SCORE_SEED, place, min(_SCORE_BATCH, count - place))
        for logits, truth in zip(np.asarray(model(given)), labels, strict=True):
            wanted = "".join(str(digit) for digit in truth if digit != BLANK)
            found = best_text(logits)
            exact += found == wanted
            errors += edit_distance(wanted, found)
            digits += len(wanted)
    return {"exact": exact / count, "digit_error_rate": errors / max(1, digits)}


def reader_litert(kind: ReaderKind, model: keras.Model) -> bytes:
    """The LiteRT file of a network of that kind, for lines of any length."""
    return compact_litert(model, kind.shape)


def save_reader(
    folder: Path,
    model: keras.Model,
    *,
    job: ReaderJob,
    command: str,
    losses: Mapping[int, float],
    scored: int = SCORED_LINES,
) -> None:
    """Write the network's files into a folder, which may exist. Raises OSError, DataError.

    `losses`: mean training loss up to some steps; `scored`: lines by others on which it is scored.
    """
    kind = job.kind
    scores = reading_scores(model, job.sources.others(), scored)
    card = {
        "name": kind.name,
        "reads": kind.reads,
        "data": {**job.sources.record(), "made": job.plan.end * job.batch_size},
        **training_record(job.plan, batch_size=job.batch_size, command=command),
        "scores": {kind.scored_on: scored, **scores},
    }
    save_made_network(folder, model, reader_litert(kind, model), card, losses)
