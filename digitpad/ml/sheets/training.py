"""Trains the sheet network on endless made scenes, and writes it as a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import mnist
from digitpad.core.ink.agreement import InkAgreement
from digitpad.core.jobs.training import VALIDATION_SHARE
from digitpad.core.pages.sheets.network import COLOURS, as_input
from digitpad.ml.backend import keras, tf
from digitpad.ml.ink.loss import ink_loss
from digitpad.ml.made_feed import MadeBatch, MadeFeed, MakeBatch
from digitpad.ml.made_network import compact_litert, save_made_network, training_record
from digitpad.ml.sheets.network import build_sheet_network
from digitpad.ml.sheets.scene import make_scene
from digitpad.ml.steps import StepPlan, StepTask, train_steps

_SCORED: Final = 400  # made scenes
_SCORE_SEED: Final = 1_000_003  # no training's


@dataclass(frozen=True)
class SceneSources:
    """What made scenes are made of: MNIST's training images in `mnist`, those held out of training if `held_out`."""

    mnist: Path
    held_out: bool = False

    def batch_maker(self) -> MakeBatch:
        """Makes (n, SIDE, SIDE, COLOURS) pictures and (n, SIDE, SIDE) truth, 1 = paper. Raises DataError."""
        images = mnist.split_images(mnist.load_train(self.mnist), share=VALIDATION_SHARE, seed=1)[self.held_out].images
        return partial(_made_batch, images)


@dataclass(frozen=True)
class SheetJob:
    """Everything that decides a training of the sheet network. `processes`: that make scenes; 0: a thread."""

    sources: SceneSources
    plan: StepPlan
    batch_size: int = 16
    processes: int = 1


def train_sheets(
    job: SheetJob,
    checkpoints: Path,
    *,
    on_step: Callable[[int, float], None],
    every: int = 250,
    on_checkpoint: Callable[[int, keras.Model], None] = lambda step, model: None,
) -> keras.Model:
    """Train, or go on from the newest checkpoint in a folder; the network with averaged weights."""
    with MadeFeed(job.sources, seed=job.plan.seed, batch_size=job.batch_size, processes=job.processes) as feed:
        task = StepTask(build_sheet_network, _loss, feed.batches)
        return train_steps(job.plan, task, checkpoints, on_step=on_step, every=every, on_checkpoint=on_checkpoint)


def sheet_litert(model: keras.Model) -> bytes:
    """The LiteRT file of a sheet network: pictures of any size that is a multiple of 32 pixels."""
    return compact_litert(model, (1, None, None, COLOURS))


def save_sheet_network(
    folder: Path,
    model: keras.Model,
    *,
    job: SheetJob,
    command: str,
    losses: Mapping[int, float],
    scored: int = _SCORED,
) -> None:
    """Write the network's files into a folder, which may exist. Raises OSError, DataError.

    `losses`: mean training loss up to some steps; `scored`: other made scenes on which it is scored.
    """
    card = {
        "name": "paper",
        "finds": ["paper"],
        "data": {
            "scenes": "made (digitpad.ml.sheets.scene), new ones all the time; no photo's pixels",
            "scanned_digits": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
        },
        **training_record(job.plan, batch_size=job.batch_size, command=command),
        "scores": {"made scenes": scored, "paper": score_sheets(model, job.sources.mnist, scored).as_json()},
    }
    save_made_network(folder, model, sheet_litert(model), card, losses)


def score_sheets(model: keras.Model, mnist_folder: Path, count: int) -> InkAgreement:
    """How the paper that a network finds agrees with the truth of scenes with other digits."""
    make = SceneSources(mnist_folder, held_out=True).batch_maker()
    found, truth = [], []
    for step in range(-(-count // 16)):
        pictures, paper = make(_SCORE_SEED, step, 16)
        found.append(np.asarray(model(pictures))[..., 0] > 0.5)
        truth.append(paper > 0)
    return InkAgreement.of(np.concatenate(found)[:count], np.concatenate(truth)[:count])


def _loss(truth: tf.Tensor, found: tf.Tensor) -> tf.Tensor:
    """(n, h, w) and (n, h, w, 1) -> scalar."""
    return ink_loss(tf.cast(truth, tf.float32)[..., None], found)


def _made_batch(images: NDArray[np.uint8], seed: int, step: int, count: int) -> MadeBatch:
    """Each scene twice: as it is, and turned, mirrored, its colours changed with each other."""
    random = np.random.default_rng([seed, step])
    pictures, truth = [], []
    for _ in range(-(-count // 2)):
        scene = make_scene(images, random)
        turns, colours = int(random.integers(1, 4)), random.permutation(COLOURS)
        pictures += [scene.colour, np.rot90(scene.colour[:, ::-1, colours], turns)]
        truth += [scene.paper, np.rot90(scene.paper[:, ::-1], turns)]
    return as_input(np.stack(pictures[:count])), np.stack(truth[:count]).astype(np.int32)
