"""Writes a trained network as a model folder: Keras file, LiteRT export and card, bound by checksums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.architectures.architecture import layers_as_json
from digitpad.core.data import non_digits, other_forms
from digitpad.core.evaluation.statistics import Reliability, wilson_interval
from digitpad.core.files import sha256, write_json
from digitpad.core.jobs.training import EpochDone, TrainJob, training_command
from digitpad.core.recognition.ink_width import WIDEST_INK
from digitpad.core.recognition.predict import DIGITS, Predictions
from digitpad.core.registry import CARD, CLASS_NAMES, KERAS_FILE, LITERT_FILE, OWN_DATA, read_model
from digitpad.ml import architectures
from digitpad.ml.backend import keras, tf
from digitpad.ml.calibration import REJECTED_DIGITS, Calibration
from digitpad.ml.data import TrainingData
from digitpad.ml.paper_ink import PAPER_SHARE
from digitpad.ml.portable import make_portable
from digitpad.ml.provenance import versions


@dataclass(frozen=True)
class Score:
    """How a network did on `n` labelled images of digits, or of its other classes.

    `loss`: mean categorical cross-entropy over the classes; `ece`: expected calibration error, 0..1; `rejected`: how
    many it took for no digit.
    """

    n: int
    hits: int
    loss: float
    ece: float
    rejected: int

    @classmethod
    def of(
        cls,
        outputs: NDArray[np.float32],
        labels: NDArray[np.uint8],
        threshold: float | None,
        classes: int = DIGITS,
    ) -> Score:
        """From a network's (n, classes) probabilities, or one more for none of them."""
        predictions = Predictions.of(outputs, threshold, classes)
        right = predictions.digits == labels
        own = predictions.probabilities[np.arange(len(labels)), labels]
        reliability = Reliability.of(predictions.probabilities.max(1), right)
        return cls(
            n=len(labels),
            hits=int(right.sum()),
            loss=-float(np.log(own + 1e-7).mean()),
            ece=reliability.expected_error,
            rejected=int(predictions.rejected.sum()),
        )

    @property
    def accuracy(self) -> float:
        """Share of right top answers, 0..1."""
        return self.hits / self.n

    def as_json(self) -> dict[str, object]:
        """The score as the card holds it."""
        return {
            "n": self.n,
            "accuracy": self.accuracy,
            "interval": [round(bound, 6) for bound in wilson_interval(self.hits, self.n)],
            "loss": round(self.loss, 6),
            "ece": round(self.ece, 6),
            "rejected": self.rejected / self.n,
        }


def save_model(
    folder: Path,
    *,
    model: keras.Model,
    job: TrainJob,
    history: Sequence[EpochDone],
    calibration: Calibration,
    data: TrainingData,
    scores: Mapping[str, Score],
) -> None:
    """Write `folder`, which must not exist. Raises OSError."""
    folder.mkdir(parents=True)
    # A network without optimizer: a third of the size, and loading it needs nothing of ours.
    plain = architectures.build(job.architecture, model.output_shape[-1], layers=job.hidden_layers)
    plain.set_weights(model.get_weights())
    plain.save(folder / KERAS_FILE)
    make_portable(folder / KERAS_FILE)
    export_litert(plain, folder / LITERT_FILE)
    write_json(folder / CARD, _card(folder, plain, job, history, calibration, data, scores))


def export_litert(model: keras.Model, path: Path) -> None:
    """Write the LiteRT file of a network."""
    if tuple(map(int, keras.__version__.split(".")[:2])) >= (3, 13):
        model.export(str(path), format="litert", verbose=False)
    else:  # the last Keras for Python 3.10 does not know the format; this is what newer ones do
        path.write_bytes(tf.lite.TFLiteConverter.from_keras_model(model).convert())


def _card(
    folder: Path,
    model: keras.Model,
    job: TrainJob,
    history: Sequence[EpochDone],
    calibration: Calibration,
    data: TrainingData,
    scores: Mapping[str, Score],
) -> dict[str, object]:
    return {
        "name": job.name,
        **({} if data.own is None else {CLASS_NAMES: list(data.class_names)}),
        "architecture": job.architecture,
        "layers": layers_as_json(job.hidden_layers),
        "parameters": model.count_params(),
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "data": _data(job, data),
        "epochs": len(history),
        "epochs_planned": job.epochs,
        "batch_size": job.batch_size,
        "learning_rate": job.learning_rate,
        "label_smoothing": job.label_smoothing,
        "weight_averaging": job.weight_averaging,
        "seed": job.seed,
        "started_from": _origin(job.start_from) if job.start_from else None,
        "command": training_command(job),
        "versions": versions(),
        "temperature": round(calibration.temperature, 4),
        "rejection": {
            "measure": "probability of the class «not a digit»" if job.strokes else "1 - highest probability",
            "threshold": calibration.threshold,
            "digits_rejected": REJECTED_DIGITS,
        },
        "scores": {name: score.as_json() for name, score in scores.items()},
        "history": [asdict(epoch) for epoch in history],
        "checksums": {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)},
    }


def _data(job: TrainJob, data: TrainingData) -> dict[str, object]:
    """What it learned from."""
    learned = {
        "validation_share": job.validation_share,
        "augmentation": ", ".join(job.augmentation) or "none",
        "widest_ink": round(WIDEST_INK, 4),
    }
    if job.own_data is not None:
        names = [path.name for path in job.own_data.paths]
        return {"training": ", ".join(names), **learned, OWN_DATA: {"files": names, **(data.own or {})}}
    return {
        "training": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
        "images": job.limit or 60_000,
        **learned,
        **({"digit_shares": list(job.digit_shares)} if job.digit_shares else {}),
        "non_digits": list(non_digits.LEARNED_KINDS) if job.strokes else [],
        "other_forms": list(other_forms.VARIED_DIGITS) if job.strokes else [],
        "on_paper": PAPER_SHARE if job.strokes else 0,
        "strokes": data.sources,
    }


def _origin(folder: Path) -> dict[str, object]:
    """What the card says of the model whose weights were trained on: the same, all the way back."""
    card = read_model(folder, bundled=False).card
    keys = ("name", "command", "seed", "epochs", "data", "versions", "scores", "checksums", "started_from")
    return {key: card.get(key) for key in keys}
