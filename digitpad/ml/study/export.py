"""The model of a study's run, with its card: like any other model, so that the window can use it."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.architectures.architecture import layers_as_json
from digitpad.core.files import sha256, write_json
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE
from digitpad.core.study.plan import LEARNING_RATE, Result, StudyPlan, study_command
from digitpad.ml.backend import keras
from digitpad.ml.calibration import REJECTED_DIGITS, fit_threshold
from digitpad.ml.export import Score, export_litert
from digitpad.ml.portable import make_portable


def model_files(
    model: keras.Model,
    result: Result,
    plan: StudyPlan,
    scored: Mapping[str, tuple[NDArray[np.float32], NDArray[np.uint8]]],
) -> dict[str, bytes]:
    """The model folder's files, by name.

    `scored`: (n, 10) probabilities and labels of "mnist_test" and, if images were held out, of "validation".
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        model.save(folder / KERAS_FILE)
        make_portable(folder / KERAS_FILE)
        export_litert(model, folder / LITERT_FILE)
        write_json(folder / CARD, _card(folder, result, plan, scored))
        return {name: (folder / name).read_bytes() for name in (KERAS_FILE, LITERT_FILE, CARD)}


def _card(
    folder: Path,
    result: Result,
    plan: StudyPlan,
    scored: Mapping[str, tuple[NDArray[np.float32], NDArray[np.uint8]]],
) -> Mapping[str, object]:
    run = result.run
    own = tuple(one for one in plan.own if one.name == run.case)
    only = replace(plan, cases=(run.case,), batch_sizes=(run.batch_size,), seeds=(run.seed,), own=own)
    threshold = fit_threshold({"validation": scored["validation"][0]}) if "validation" in scored else None
    return {
        "name": run.name,
        "architecture": run.case,
        "layers": layers_as_json(plan.case(run.case).layers),
        "parameters": result.parameters,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "data": {
            "training": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
            "images": plan.limit or 60_000,
            "validation_share": round(1 - plan.training_share, 6),
            "augmentation": "none",
            "non_digits": [],
            "strokes": {},
        },
        "epochs": plan.epochs,
        "epochs_planned": plan.epochs,
        "batch_size": run.batch_size,
        "learning_rate": LEARNING_RATE,
        "label_smoothing": 0.0,
        "weight_averaging": 0.0,
        "seed": run.seed,
        "started_from": None,
        "command": study_command(only),
        "versions": dict(result.versions),
        "temperature": 1.0,
        "rejection": {
            "measure": "1 - highest probability",
            "threshold": threshold,
            "digits_rejected": REJECTED_DIGITS,
        },
        "scores": {name: Score.of(*pair, threshold).as_json() for name, pair in scored.items()},
        "history": [{"epoch": number, **asdict(epoch)} for number, epoch in enumerate(result.epochs, 1)],
        "checksums": {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    }
