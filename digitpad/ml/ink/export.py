"""Scores a trained ink network, and writes it as a folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.data.writers import MOST_OF_A_WRITER
from digitpad.core.files import sha256
from digitpad.core.ink.agreement import InkAgreement
from digitpad.core.ink.normalise import CHANNELS, normalise
from digitpad.ml.backend import keras
from digitpad.ml.ink.pictures import PictureSources, made_pictures
from digitpad.ml.ink.training import InkJob
from digitpad.ml.made_network import compact_litert, save_made_network, training_record
from digitpad.ml.provenance import stroke_source

SCORED: Final = 400
"""Made pictures on which a network is scored."""
_SCORE_SEED: Final = 1_000_003  # no training's


def save_ink_network(
    folder: Path,
    model: keras.Model,
    *,
    job: InkJob,
    command: str,
    losses: Mapping[int, float],
    scored: int = SCORED,
) -> None:
    """Write the network's files into a folder, which may exist. Raises OSError, DataError.

    `losses`: mean training loss up to some steps; `scored`: pictures by others on which it is scored.
    """
    scores = score_ink(model, replace(job.sources, held_out=True), scored)
    card = {
        "name": "ink",
        "finds": ["written", "printed"],
        "data": _data(job),
        **training_record(job.plan, batch_size=job.batch_size, command=command),
        "scores": {"made pictures of held-out writers": scored, **scores},
    }
    save_made_network(folder, model, ink_litert(model), card, losses)


def ink_litert(model: keras.Model) -> bytes:
    """The LiteRT file of an ink network: pictures of any size that is a multiple of 32 pixels."""
    return compact_litert(model, (1, None, None, CHANNELS))


def score_ink(model: keras.Model, sources: PictureSources, count: int) -> dict[str, dict[str, float]]:
    """How the ink that a network finds agrees with the truth of made pictures, whose writers are `sources`'."""
    grey, kind = made_pictures(sources, _SCORE_SEED, count)
    agreement = {}
    found = np.concatenate(
        [np.asarray(model(np.stack([normalise(one) for one in grey[k : k + 16]]))) > 0.5 for k in range(0, count, 16)]
    )
    for channel, name in enumerate(("written", "printed")):
        agreement[name] = InkAgreement.of(found[..., channel], kind == channel + 1).as_json()
    return agreement


def _data(job: InkJob) -> dict[str, object]:
    return {
        "pictures": "made (digitpad.core.ink.synthesis), new ones all the time; no photo's pixels",
        "made": job.plan.end * job.fresh,
        "scanned_digits": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
        "strokes": {file.name: stroke_source(file) for file in job.sources.strokes},
        "most_of_a_writer": MOST_OF_A_WRITER,
        "writers_held_out_by_seed": job.sources.seed,
        "typefaces": {font.name: sha256(font) for font in job.sources.fonts},
    }
