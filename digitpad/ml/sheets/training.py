"""The sheet network's training on endless made scenes, its score, and its folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
from digitpad.ml.made_feed import MadeBatch, MakeBatch
from digitpad.ml.made_network import compact_litert, save_made_network, training_record
from digitpad.ml.sheets.network import build_sheet_network
from digitpad.ml.sheets.scene import make_scene
from digitpad.ml.steps import StepPlan

_SCORED: Final = 400  # made scenes
_SCORE_SEED: Final = 1_000_003  # no training's
_SCORE_BATCH: Final = 16


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

    def build(self) -> keras.Model:
        """A new network."""
        return build_sheet_network()

    def loss(self, truth: tf.Tensor, found: tf.Tensor) -> tf.Tensor:
        """How (n, h, w, 1) probabilities differ from (n, h, w) truth: a scalar."""
        return ink_loss(tf.cast(truth, tf.float32)[..., None], found)


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
        "scores": {
            "made scenes": scored,
            "paper": score_sheets(model, replace(job.sources, held_out=True), scored).as_json(),
        },
    }
    save_made_network(folder, model, sheet_litert(model), card, losses)


def score_sheets(model: keras.Model, sources: SceneSources, count: int) -> InkAgreement:
    """How the paper that a network finds agrees with the truth of so many scenes."""
    make = sources.batch_maker()
    found, truth = [], []
    for place in range(0, count, _SCORE_BATCH):
        pictures, paper = make(_SCORE_SEED, place // _SCORE_BATCH, min(_SCORE_BATCH, count - place))
        found.append(np.asarray(model(pictures))[..., 0] > 0.5)
        truth.append(paper > 0)
    return InkAgreement.of(np.concatenate(found), np.concatenate(truth))


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
