"""Writes a trained network as a model folder: Keras file, LiteRT export and card, bound by checksums."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path

from digitpad import __version__
from digitpad.core.files import sha256, write_json
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE
from digitpad.core.statistics import wilson_interval
from digitpad.core.training import EpochDone, TrainJob, command_of
from digitpad.ml import architectures
from digitpad.ml.backend import keras, tf
from digitpad.ml.portable import make_portable


@dataclass(frozen=True)
class Score:
    """How a network did on `n` labelled images. `loss`: mean categorical cross-entropy."""

    n: int
    hits: int
    loss: float

    @property
    def accuracy(self) -> float:
        """Share of right top answers, 0..1."""
        return self.hits / self.n

    def as_json(self) -> dict[str, object]:
        """The score as the card holds it."""
        interval = [round(bound, 6) for bound in wilson_interval(self.hits, self.n)]
        return {"n": self.n, "accuracy": self.accuracy, "interval": interval, "loss": round(self.loss, 6)}


def save_model(
    folder: Path,
    *,
    model: keras.Model,
    job: TrainJob,
    history: Sequence[EpochDone],
    scores: Mapping[str, Score],
) -> None:
    """Write `folder`, which must not exist. Raises OSError."""
    folder.mkdir(parents=True)
    # A network without optimizer: a third of the size, and loading it needs nothing of ours.
    plain = architectures.build(job.architecture)
    plain.set_weights(model.get_weights())
    plain.save(folder / KERAS_FILE)
    make_portable(folder / KERAS_FILE)
    _export_litert(plain, folder / LITERT_FILE)
    write_json(folder / CARD, _card(folder, plain, job, history, scores))


def _export_litert(model: keras.Model, path: Path) -> None:
    if tuple(map(int, keras.__version__.split(".")[:2])) >= (3, 13):
        model.export(str(path), format="litert", verbose=False)
    else:  # the last Keras for Python 3.10 does not know the format; this is what newer ones do
        path.write_bytes(tf.lite.TFLiteConverter.from_keras_model(model).convert())


def _card(
    folder: Path,
    model: keras.Model,
    job: TrainJob,
    history: Sequence[EpochDone],
    scores: Mapping[str, Score],
) -> dict[str, object]:
    return {
        "name": job.name,
        "architecture": job.architecture,
        "parameters": model.count_params(),
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "data": {
            "training": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
            "images": job.limit or 60_000,
            "validation_share": job.validation_share,
            "augmentation": "affine, stroke thickness" if job.augmentation else "none",
            "strokes": {file.name: sha256(file) for file in job.strokes},
        },
        "epochs": len(history),
        "epochs_planned": job.epochs,
        "batch_size": job.batch_size,
        "learning_rate": job.learning_rate,
        "seed": job.seed,
        "command": command_of(job),
        "versions": {
            "digitpad": __version__,
            "python": platform.python_version(),
            "keras": keras.__version__,
            "tensorflow": tf.__version__,
        },
        "scores": {name: score.as_json() for name, score in scores.items()},
        "history": [asdict(epoch) for epoch in history],
        "checksums": {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    }
