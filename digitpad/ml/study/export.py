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
from digitpad.core.own_data.examples import write_examples
from digitpad.core.registry import CARD, CLASS_NAMES, KERAS_FILE, LITERT_FILE, OWN_DATA
from digitpad.core.study.images import StudyImages
from digitpad.core.study.plan import LEARNING_RATE, Result, StudyPlan, study_command
from digitpad.ml.backend import keras
from digitpad.ml.calibration import FEWEST_TO_CALIBRATE, REJECTED_DIGITS, fit_threshold
from digitpad.ml.export import Score, export_litert
from digitpad.ml.portable import make_portable


def model_files(
    model: keras.Model,
    result: Result,
    plan: StudyPlan,
    images: StudyImages,
    scored: Mapping[str, tuple[NDArray[np.float32], NDArray[np.uint8]]],
) -> dict[str, bytes]:
    """The model folder's files, by name.

    `scored`: (n, classes) probabilities and labels of "mnist_test" or "own_test" and, if images were held out, of
    "validation".
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        model.save(folder / KERAS_FILE)
        make_portable(folder / KERAS_FILE)
        export_litert(model, folder / LITERT_FILE)
        if plan.data is not None:
            write_examples(folder, images.test, len(plan.class_names))
        write_json(folder / CARD, _card(folder, result, plan, images, scored))
        return {file.name: file.read_bytes() for file in folder.iterdir()}


def _card(
    folder: Path,
    result: Result,
    plan: StudyPlan,
    images: StudyImages,
    scored: Mapping[str, tuple[NDArray[np.float32], NDArray[np.uint8]]],
) -> Mapping[str, object]:
    run = result.run
    own = tuple(one for one in plan.own if one.name == run.case)
    only = replace(plan, cases=(run.case,), batch_sizes=(run.batch_size,), seeds=(run.seed,), own=own)
    classes = len(plan.class_names)
    enough = "validation" in scored and (plan.data is None or len(images.held_out) >= FEWEST_TO_CALIBRATE)
    threshold = fit_threshold({"validation": scored["validation"][0]}, classes) if enough else None
    return {
        "name": run.name,
        **({} if plan.data is None else {CLASS_NAMES: list(plan.class_names)}),
        "architecture": run.case,
        "layers": layers_as_json(plan.case(run.case).layers),
        "parameters": result.parameters,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "data": _data(plan, images),
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
        "scores": {name: Score.of(*pair, threshold, classes).as_json() for name, pair in scored.items()},
        "history": [{"epoch": number, **asdict(epoch)} for number, epoch in enumerate(result.epochs, 1)],
        "checksums": {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    }


def _data(plan: StudyPlan, images: StudyImages) -> Mapping[str, object]:
    """What it learned from."""
    learned = {"validation_share": round(1 - plan.training_share, 6), "augmentation": "none"}
    if plan.data is not None:
        files = [path.name for path in plan.data.source.paths]
        return {"training": plan.data.name, **learned, OWN_DATA: {"files": files, **(images.record or {})}}
    return {
        "training": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
        "images": plan.limit or 60_000,
        **learned,
        "non_digits": [],
        "strokes": {},
    }
