"""Writes a taught network as a model folder: what `ml.export` does, with a card that says whose samples it learned."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad import __version__
from digitpad.core.files import sha256, write_json
from digitpad.core.jobs.teaching import TeachingFigures, TeachJob, counts
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE, TEACHING, Model
from digitpad.core.samples.sample import OwnSample
from digitpad.ml.backend import keras, tf
from digitpad.ml.export import Score, export_litert
from digitpad.ml.portable import make_portable


def save_taught(
    folder: Path,
    *,
    model: keras.Model,
    job: TeachJob,
    start: Model,
    samples: Sequence[OwnSample],
    threshold: float | None,
    figures: TeachingFigures,
    test: tuple[NDArray[np.float32], NDArray[np.uint8]],
) -> None:
    """Write `folder`, which must not exist. `test`: outputs and labels of MNIST's test images. Raises OSError."""
    folder.mkdir(parents=True)
    model.save(folder / KERAS_FILE)
    make_portable(folder / KERAS_FILE)
    export_litert(model, folder / LITERT_FILE)
    old = start.card
    card = {
        "name": job.name,
        **{key: old.get(key) for key in ("architecture", "parameters")},
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        **{key: old.get(key) for key in ("data", "epochs")},
        TEACHING: {
            "source": job.source,
            "samples": len(samples),
            "of_each": list(counts(samples)),
            **figures.as_json(),
        },
        "seed": job.seed,
        "started_from": _origin(start),
        "command": f"digitpad teach --model {start.name} --seed {job.seed} --out DIR",
        "versions": {
            "digitpad": __version__,
            "python": platform.python_version(),
            "keras": keras.__version__,
            "tensorflow": tf.__version__,
        },
        "temperature": old.get("temperature"),
        "rejection": _rejection(old.get("rejection"), threshold),
        "scores": {
            "validation": {**figures.mnist.after.as_json()},
            "mnist_test": Score.of(*test, threshold).as_json(),
        },
        "checksums": {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    }
    write_json(folder / CARD, card)


def _rejection(old: object, threshold: float | None) -> dict[str, object]:
    measure = old.get("measure") if isinstance(old, Mapping) else None
    return {"measure": measure, "threshold": threshold, "digits_rejected": "as many as before"}


def _origin(start: Model) -> dict[str, object]:
    keys = ("command", "seed", "epochs", "data", "versions", "scores", "checksums", "started_from")
    origin: dict[str, object] = {"name": start.name, **{key: start.card.get(key) for key in keys}}
    return {**origin, TEACHING: start.card[TEACHING]} if TEACHING in start.card else origin
