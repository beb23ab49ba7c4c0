"""Runs one training job. It knows no process, pipe or window: command line, window and tests share it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from digitpad.core import mnist
from digitpad.core.errors import DigitpadError
from digitpad.core.files import remove_folder
from digitpad.core.mnist import LabelledImages
from digitpad.core.training import Cancelled, Emit, Finished, Saving, ShouldStop, Started, Stop, TrainJob
from digitpad.ml import architectures
from digitpad.ml import data as training_data
from digitpad.ml.backend import keras, tf
from digitpad.ml.data import TrainingData
from digitpad.ml.export import Score, save_model
from digitpad.ml.seam import Seam, Stopped
from digitpad.ml.workspace import side_folders

_WARM_UP = 0.2  # share of all batches


def run(job: TrainJob, emit: Emit, should_stop: ShouldStop) -> None:
    """Train, export and describe a network; emits `Finished` or `Cancelled` last.

    Raises DigitpadError for a job that cannot be run (unknown architecture, damaged data, `job.out` in use) and
    OSError when the result cannot be written. `job.out` is complete after `Finished` and untouched otherwise.
    """
    if job.architecture not in architectures.ARCHITECTURES:
        known = ", ".join(sorted(architectures.ARCHITECTURES))
        raise DigitpadError(f"There is no architecture «{job.architecture}». There are: {known}.")
    if job.out.exists() and (not job.out.is_dir() or any(job.out.iterdir())):
        raise DigitpadError(f"{job.out} is in use already. Choose a folder that does not exist yet.")
    try:
        emit(_run(job, emit, should_stop))
    except Stopped:
        emit(Cancelled())


def _run(job: TrainJob, emit: Emit, should_stop: ShouldStop) -> Finished:
    keras.utils.set_random_seed(job.seed)
    data = training_data.load(job)
    batches = -(-len(data) // job.batch_size) * job.epochs
    model = architectures.build(job.architecture)
    _compile(model, job, batches)
    seam = Seam(emit=emit, should_stop=should_stop, total_batches=batches, batch_size=job.batch_size)
    emit(Started(model.count_params(), len(data), len(data.all_validation), batches))
    epochs = _fit(model, job, data, seam)
    emit(Saving())
    scores = {name: _score(model, part, seam.check) for name, part in data.validation.items()}
    scores["mnist_test"] = _score(model, mnist.load_test(job.mnist), seam.check)
    partial, _ = side_folders(job.out)
    remove_folder(partial)
    try:
        save_model(partial, model=model, job=job, history=seam.history[:epochs], scores=scores)
        seam.check()
        if job.out.exists():
            job.out.rmdir()
        partial.rename(job.out)
    finally:
        remove_folder(partial)
    return Finished(job.out, epochs, scores["mnist_test"].accuracy)


def _compile(model: keras.Model, job: TrainJob, batches: int) -> None:
    warm_up = max(1, round(_WARM_UP * batches))
    schedule = keras.optimizers.schedules.CosineDecay(
        job.learning_rate / 20,
        decay_steps=max(1, batches - warm_up),
        warmup_target=job.learning_rate,
        warmup_steps=warm_up,
    )
    model.compile(
        optimizer=keras.optimizers.Adam(schedule),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
        jit_compile=False,  # XLA takes 1.4 to 2.2 times as long on a CPU with these networks
    )


def _fit(model: keras.Model, job: TrainJob, data: TrainingData, seam: Seam) -> int:
    """Train and return how many epochs the weights have seen. Raises Stopped unless the best epoch is kept."""
    validation = data.all_validation
    try:
        model.fit(
            training_data.batches(data, job),
            epochs=job.epochs,
            validation_data=_validation_batches(validation) if len(validation) else None,
            callbacks=[seam.callback()],
            shuffle=False,  # the batches are shuffled already
            verbose=0,
        )
    except Stopped as stopped:
        if stopped.how is not Stop.KEEP_BEST or seam.best is None:
            raise
        model.set_weights(seam.best.weights)
        seam.stops = False
        return seam.best.epoch
    return job.epochs


def _validation_batches(data: LabelledImages) -> tf.data.Dataset:
    def scaled(images: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        return tf.cast(images, tf.float32) / 255, labels

    return tf.data.Dataset.from_tensor_slices((data.images[..., None], data.labels)).batch(500).map(scaled)


def _score(model: keras.Model, data: LabelledImages, check: Callable[[], None]) -> Score:
    hits, loss = 0, 0.0
    for start in range(0, len(data), 500):
        check()
        labels = data.labels[start : start + 500]
        images = data.images[start : start + 500, ..., None].astype(np.float32) / 255
        probabilities = np.asarray(model(images, training=False))
        hits += int((probabilities.argmax(1) == labels).sum())
        loss -= float(np.log(probabilities[np.arange(len(labels)), labels] + 1e-7).sum())
    return Score(n=len(data), hits=hits, loss=loss / len(data))
