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
from digitpad.ml.augment import augment
from digitpad.ml.backend import keras, tf
from digitpad.ml.export import Score, save_model
from digitpad.ml.seam import Seam, Stopped

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
    training, validation = _load(job)
    batches = -(-len(training) // job.batch_size) * job.epochs
    model = architectures.build(job.architecture)
    _compile(model, job, batches)
    seam = Seam(emit=emit, should_stop=should_stop, total_batches=batches, batch_size=job.batch_size)
    emit(Started(model.count_params(), len(training), len(validation), batches))
    epochs = _fit(model, job, training, validation, seam)
    emit(Saving())
    scores = {"validation": _score(model, validation, seam.check)} if len(validation) else {}
    scores["mnist_test"] = _score(model, mnist.load_test(job.mnist), seam.check)
    partial = job.out.with_name(f"{job.out.name}.partial")
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


def _load(job: TrainJob) -> tuple[LabelledImages, LabelledImages]:
    data = mnist.load_train(job.mnist)
    if job.limit is not None:
        data = data.take(np.random.default_rng(job.seed).permutation(len(data))[: job.limit])
    return mnist.split(data, share=job.validation_share, seed=job.seed)


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


def _fit(model: keras.Model, job: TrainJob, training: LabelledImages, validation: LabelledImages, seam: Seam) -> int:
    """Train and return how many epochs the weights have seen. Raises Stopped unless the best epoch is kept."""
    try:
        model.fit(
            training_batches(training, job),
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


def training_batches(data: LabelledImages, job: TrainJob) -> tf.data.Dataset:
    """Shuffled batches of (images (b, 28, 28, 1) float32 in 0..1, labels (b,) uint8), varied if the job says so."""
    images, labels = tf.constant(data.images[..., None]), tf.constant(data.labels)

    def batch(indices: tf.Tensor, number: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        chosen = tf.cast(tf.gather(images, indices), tf.float32) / 255
        return (augment(chosen, number) if job.augmentation else chosen), tf.gather(labels, indices)

    indices = tf.data.Dataset.range(len(data)).shuffle(len(data), seed=job.seed).batch(job.batch_size)
    # A new pair of random numbers for each batch of each epoch; stateless, so that parallel calls repeat.
    numbers = tf.data.Dataset.random(seed=job.seed, rerandomize_each_iteration=True).batch(2)
    return (
        tf.data.Dataset.zip(indices, numbers)
        .map(batch, num_parallel_calls=tf.data.AUTOTUNE, deterministic=True)
        .prefetch(2)
    )


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
