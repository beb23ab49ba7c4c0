"""Writes a trained ink network as a folder: Keras file, LiteRT export and card, bound by checksums."""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Final

import numpy as np

from digitpad import __version__
from digitpad.core.files import sha256, write_atomically, write_json
from digitpad.core.ink.agreement import InkAgreement
from digitpad.core.ink.normalise import CHANNELS, normalise
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE
from digitpad.ml.backend import keras, tf
from digitpad.ml.ink.pictures import MOST_MADE_OF_A_WRITER, PictureSources, made_pictures
from digitpad.ml.ink.training import InkJob
from digitpad.ml.portable import make_portable
from digitpad.ml.provenance import origin, stroke_source

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
    folder.mkdir(parents=True, exist_ok=True)
    model.save(folder / KERAS_FILE)
    make_portable(folder / KERAS_FILE)
    write_atomically(folder / LITERT_FILE, ink_litert(model))
    card = _card(job, command) | {
        "parameters": model.count_params(),
        "scores": {"made pictures of held-out writers": scored, **scores},
        "history": [{"step": step, "loss": round(loss, 5)} for step, loss in losses.items()],
        "checksums": {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    }
    write_json(folder / CARD, card)


def ink_litert(model: keras.Model) -> bytes:
    """The LiteRT file of an ink network: weights of 16 bits, pictures of any size that is a multiple of 32 pixels."""
    with tempfile.TemporaryDirectory() as folder:
        given = [tf.TensorSpec((1, None, None, CHANNELS), tf.float32)]
        model.export(folder, format="tf_saved_model", input_signature=given, verbose=False)
        converter = tf.lite.TFLiteConverter.from_saved_model(folder)
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
        content: bytes = converter.convert()
    return content


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


def _card(job: InkJob, command: str) -> dict[str, object]:
    return {
        "name": "ink",
        "finds": ["written", "printed"],
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "data": {
            "pictures": "made (digitpad.core.ink.synthesis), new ones all the time; no photo's pixels",
            "made": (job.steps if job.until is None else job.until) * job.fresh,
            "scanned_digits": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
            "strokes": {file.name: stroke_source(file) for file in job.sources.strokes},
            "most_of_a_writer": MOST_MADE_OF_A_WRITER,
            "writers_held_out_by_seed": job.sources.seed,
            "typefaces": {font.name: sha256(font) for font in job.sources.fonts},
        },
        "steps": job.steps if job.until is None else job.until,
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
