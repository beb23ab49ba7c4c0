"""Runs one training job. It knows no process, pipe or window: command line, window and tests share it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import DigitpadError, ModelError, error_words
from digitpad.core.files import remove_folder
from digitpad.core.jobs.events import Cancelled, Emit, ShouldStop, Stop
from digitpad.core.jobs.result_folder import check_free, put_in_place
from digitpad.core.jobs.training import Finished, Saving, Started, TrainingEvent, TrainJob
from digitpad.core.jobs.workspace import side_folders
from digitpad.core.own_data.examples import write_examples
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.registry import KERAS_FILE
from digitpad.core.snapshots.course_file import write_course
from digitpad.ml import architectures
from digitpad.ml import data as training_data
from digitpad.ml.backend import keras, tf
from digitpad.ml.calibration import FEWEST_TO_CALIBRATE, Calibration, divide_logits, fit_temperature, fit_threshold
from digitpad.ml.data import TrainingData
from digitpad.ml.export import Score, save_model
from digitpad.ml.snapshots import SnapshotTaker
from digitpad.ml.training_callback import EpochTracker, TrainingStopped
from digitpad.ml.transfer.network import load_known_network

_WARM_UP = 0.2  # share of all batches
_AT_ONCE = 100  # images that are asked about together
_VALIDATED_AT_ONCE = 500
_Answer = Callable[[NDArray[np.uint8]], tf.Tensor]


def train(job: TrainJob, emit: Emit[TrainingEvent], should_stop: ShouldStop, *, own: OwnData | None = None) -> None:
    """Train, export and describe a network; emits `Finished` or `Cancelled` last. `own`: `job.own_data`, once read.

    Raises DigitpadError for a job that cannot be run (unknown architecture, damaged data, `job.out` in use) and
    OSError when the result cannot be written. `job.out` is complete after `Finished` and untouched otherwise.
    """
    _ = job.hidden_layers  # raises for an architecture that is not known
    check_free(job.out)
    try:
        emit(_run(job, own, emit, should_stop))
    except TrainingStopped:
        emit(Cancelled())


def train_on(data: TrainingData, job: TrainJob, emit: Emit[TrainingEvent], should_stop: ShouldStop) -> dict[str, Score]:
    """Train on data that are there already, and keep nothing but how the network did. Raises TrainingStopped."""
    keras.utils.set_random_seed(job.seed)
    trained = _trained(data, job, emit, should_stop)
    return _calibrate(trained.model, data, trained.tracker.check)[1]


@dataclass(frozen=True, eq=False)
class _Trained:
    """`epochs`: that the weights have seen, of `batches` in all."""

    model: keras.Model
    tracker: EpochTracker
    taker: SnapshotTaker | None
    epochs: int
    batches: int


def _trained(data: TrainingData, job: TrainJob, emit: Emit[TrainingEvent], should_stop: ShouldStop) -> _Trained:
    batches = -(-len(data) // job.batch_size) * job.epochs
    model = architectures.build(job.architecture, data.classes, layers=job.hidden_layers)
    if job.start_from is not None:
        _take_weights(model, job.start_from)
    architectures.shorten_averages(model, batches)
    _compile(model, job, batches)
    emit(Started(model.count_params(), len(data), len(data.all_validation), batches))
    taker = SnapshotTaker(model, job, data, emit) if job.snapshots != "none" else None
    tracker = EpochTracker(
        emit=emit,
        should_stop=should_stop,
        total_batches=batches,
        batch_size=job.batch_size,
        look=taker.look if taker else None,
    )
    return _Trained(model, tracker, taker, _fit(model, job, data, tracker), batches)


def _run(job: TrainJob, own: OwnData | None, emit: Emit[TrainingEvent], should_stop: ShouldStop) -> Finished:
    keras.utils.set_random_seed(job.seed)
    data = training_data.load(job) if own is None else training_data.own_training_data(own, job)
    trained = _trained(data, job, emit, should_stop)
    model, tracker, taker, epochs = trained.model, trained.tracker, trained.taker, trained.epochs
    emit(Saving())
    calibration, scores = _calibrate(model, data, tracker.check)
    partial, _ = side_folders(job.out)
    remove_folder(partial)
    try:
        save_model(
            partial,
            model=model,
            job=job,
            history=tracker.history[:epochs],
            calibration=calibration,
            data=data,
            scores=scores,
        )
        if data.own is not None:
            write_examples(partial, data.tests["own_test"], len(data.class_names))
        if taker is not None and job.snapshots == "kept":
            write_course(partial, taker.course.until(trained.batches // job.epochs * epochs))
        tracker.check()
        folder = put_in_place(partial, job.out)
    finally:
        remove_folder(partial)
    return Finished(folder, epochs, scores[next(iter(data.tests))].accuracy)


def _take_weights(model: keras.Model, folder: Path) -> None:
    """Raises DigitpadError unless the model in `folder` has the same layers and classes."""
    sentence = (
        f"The training cannot start from the model in {folder}: it is no network «{model.name}» with "
        f"{model.output_shape[-1]} classes"
    )
    try:
        weights = load_known_network(folder / KERAS_FILE).get_weights()
        if [one.shape for one in weights] == [one.shape for one in model.get_weights()]:
            model.set_weights(weights)
            return
    except (ModelError, OSError, ValueError, TypeError, KeyError) as error:
        raise DigitpadError(f"{sentence} ({error_words(error).rstrip('.')}).") from None
    raise DigitpadError(f"{sentence}, but another one.")


def _compile(model: keras.Model, job: TrainJob, batches: int) -> None:
    warm_up = max(1, round(_WARM_UP * batches))
    schedule = keras.optimizers.schedules.CosineDecay(
        job.learning_rate / 20,
        decay_steps=max(1, batches - warm_up),
        warmup_target=job.learning_rate,
        warmup_steps=warm_up,
    )
    averaging = {"use_ema": True, "ema_momentum": job.weight_averaging} if job.weight_averaging else {}
    model.compile(
        optimizer=keras.optimizers.Adam(schedule, **averaging),
        loss=keras.losses.CategoricalCrossentropy(label_smoothing=job.label_smoothing),
        metrics=["accuracy"],
        jit_compile=False,  # XLA takes 1.4 to 2.2 times as long on a CPU with these networks
    )
    model.optimizer.build(model.trainable_variables)  # else TensorFlow does it while it traces: half a second more


def _fit(model: keras.Model, job: TrainJob, data: TrainingData, tracker: EpochTracker) -> int:
    """Train and return how many epochs the weights have seen. Raises TrainingStopped unless the best epoch is kept."""
    validation = data.all_validation

    def one_hot(images: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        return images, tf.one_hot(labels, data.classes)

    # Before the tracker, which then finds the averaged weights at the end of an epoch: those that were validated.
    averaging = [keras.callbacks.SwapEMAWeights(swap_on_epoch=True)] if job.weight_averaging else []
    try:
        model.fit(
            training_data.batches(data, job).map(one_hot),
            epochs=job.epochs,
            # With steps, one iterator does for all epochs: to make one takes longer than to validate few images.
            validation_data=_validation_batches(validation).map(one_hot).repeat() if len(validation) else None,
            validation_steps=-(-len(validation) // _VALIDATED_AT_ONCE),
            callbacks=[*averaging, tracker.callback()],
            shuffle=False,  # the batches are shuffled already
            verbose=0,
        )
    except TrainingStopped as stopped:
        if stopped.how is not Stop.KEEP_BEST or tracker.best is None:
            raise
        model.set_weights(tracker.best.weights)
        tracker.stops = False
        return tracker.best.epoch
    return job.epochs


def _validation_batches(data: LabelledImages) -> tf.data.Dataset:
    def scaled(images: tf.Tensor, labels: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        return tf.cast(images, tf.float32) / 255, labels

    return (
        tf.data.Dataset.from_tensor_slices((data.images[..., None], data.labels)).batch(_VALIDATED_AT_ONCE).map(scaled)
    )


def _calibrate(
    model: keras.Model, data: TrainingData, check: Callable[[], None]
) -> tuple[Calibration, dict[str, Score]]:
    """Calibrate the model on what was held out; also how it does on that, and on the test images, from then on."""
    labels = {name: part.labels for name, part in data.validation.items()}
    classes = len(data.class_names)
    answer = _answering(model)
    calibration = Calibration()
    enough = len(data.all_validation) >= FEWEST_TO_CALIBRATE or data.own is None
    if data.validation and enough:
        raw = {name: _outputs(answer, part, check) for name, part in data.validation.items()}
        calibration = Calibration(fit_temperature(raw, labels, classes))
        divide_logits(model, calibration.temperature)
    outputs = {name: _outputs(answer, part, check) for name, part in data.validation.items()}
    if outputs and enough:
        calibration = replace(calibration, threshold=fit_threshold(outputs, classes))
    for name, part in data.tests.items():
        labels[name], outputs[name] = part.labels, _outputs(answer, part, check)
    threshold = calibration.threshold
    return calibration, {name: Score.of(outputs[name], labels[name], threshold, classes) for name in outputs}


def _answering(model: keras.Model) -> _Answer:
    """(n, 28, 28) images -> (n, classes) probabilities: a graph takes two thirds of the time of single layers."""

    def answer(images: tf.Tensor) -> tf.Tensor:
        return model(tf.cast(images, tf.float32)[..., None] / 255, training=False)

    graph: _Answer = tf.function(answer, input_signature=[tf.TensorSpec((None, 28, 28), tf.uint8)], autograph=False)
    return graph


def _outputs(answer: _Answer, data: LabelledImages, check: Callable[[], None]) -> NDArray[np.float32]:
    """(n, classes) probabilities."""
    parts = []
    for start in range(0, len(data), _AT_ONCE):
        check()
        parts.append(answer(data.images[start : start + _AT_ONCE]).numpy())
    return np.concatenate(parts)
