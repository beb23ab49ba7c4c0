"""A training as one Python script that runs without digitpad: TensorFlow and NumPy are enough."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import Final

from digitpad import __version__
from digitpad.core.architectures.layers import (
    ActivationKind,
    ActivationLayer,
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    HiddenLayer,
    Pooling,
)
from digitpad.core.errors import DigitpadError
from digitpad.core.foreign_text import one_line
from digitpad.core.jobs.script_parts import (
    BATCHES_PART,
    IMPORTS,
    MNIST_PART,
    SPLIT_PART,
    TRAINING_PART,
    VARIATION_PARTS,
)
from digitpad.core.jobs.training import TrainJob, training_command

_WIDTH: Final = 100
"""Characters of a line."""
_CALIBRATED: Final = (
    "After the training digitpad divides the logits by a temperature that it fits to the held-out images, and finds "
    "from which doubt on the network shall refuse an answer. Neither changes which digit is the most probable one; the "
    "accuracy is the same without, and both are left out here."
)


def training_script(job: TrainJob) -> str:
    """The script; `left_out` says what it does not do. Raises DigitpadError for an architecture that is not known
    and for data of one's own."""
    if job.own_data is not None:
        raise DigitpadError("There is a script for trainings on MNIST; it does not read data of one's own.")
    kinds = [kind for kind in VARIATION_PARTS if kind in job.augmentation]
    parts = [
        f"{_heading(job)}\n{IMPORTS}\n{_numbers(job)}",
        MNIST_PART,
        SPLIT_PART,
        *(VARIATION_PARTS[kind] for kind in kinds),
        _batches(kinds),
        _network(job),
        _training(job),
    ]
    return "\n\n".join(parts)


def left_out(job: TrainJob) -> list[str]:
    """What the training does and the script does not, a sentence or two each, with the reason."""
    sentences = []
    if job.strokes:
        files = ", ".join(file.name for file in job.strokes)
        sentences.append(
            f"digitpad learns from the pen strokes in {files}, too, and from things that are no digit, an eleventh "
            "class. It draws both anew in every epoch, with most of its own code; this script learns from MNIST's "
            "images alone, so its network is another one, with ten classes."
        )
    if job.start_from is not None:
        sentences.append(
            f"digitpad goes on from the weights of the model «{job.start_from.name}»; this script begins with random "
            "ones, as it brings no file along."
        )
    if job.digit_shares:
        sentences.append(
            "digitpad learns from a share of some digits' images only; this script takes all images of all digits."
        )
    if job.validation_share:
        sentences.append(_CALIBRATED)
    return sentences


def _heading(job: TrainJob) -> str:
    """The docstring. Names of files come from elsewhere: nothing of them ends it."""
    paragraphs = [
        f"The network «{job.architecture}» and its training, as digitpad {__version__} does it.",
        "Needs TensorFlow 2.16 or newer, with Keras 3, and NumPy. «python FILE» lets Keras download MNIST; «python "
        "FILE FOLDER» takes its four original files, train-images-idx3-ubyte.gz and so on, from a folder. With the "
        "same versions on the same computer it gives the same network as",
        f"    {training_command(job)}",
        *left_out(job),
    ]
    safe = (one_line(text).replace("\\", "/").replace('"', "'") for text in paragraphs)
    wrapped = (
        "\n".join(wrap(text, _WIDTH, subsequent_indent=" " * (4 * text.startswith(" ")), break_on_hyphens=False))
        for text in safe
    )
    return '"""' + "\n\n".join(wrapped) + '\n"""\n'


def _numbers(job: TrainJob) -> str:
    lines = [
        f"SEED = {job.seed}",
        f"EPOCHS = {job.epochs}",
        f"BATCH_SIZE = {job.batch_size}",
        f"LEARNING_RATE = {job.learning_rate!r}  # the highest: it rises to this, then falls along a cosine to 0",
        f"HELD_OUT = {job.validation_share!r}  # part of the training images",
        f"LABEL_SMOOTHING = {job.label_smoothing!r}",
    ]
    if job.weight_averaging:
        lines.append(f"WEIGHT_AVERAGING = {job.weight_averaging!r}  # momentum of a moving average, which is kept")
    if job.limit is not None:
        lines.append(f"LIMIT = {job.limit}  # training images, for a quick try")
    return "".join(f"{line}\n" for line in lines)


def _batches(kinds: Sequence[str]) -> str:
    places = list(VARIATION_PARTS)
    lines = [f"        chosen = {kind}(chosen, seeds[{places.index(kind)}])\n" for kind in kinds]
    if lines:
        lines.insert(0, f"        seeds = tf.random.experimental.stateless_split(numbers, {len(places)})\n")
    return BATCHES_PART.format(varied="".join(lines), varied_words=", varied anew" if kinds else "")


def _network(job: TrainJob) -> str:
    layers = "".join(f"            layers.{layer_code(layer)},\n" for layer in job.hidden_layers)
    return f'''\
def network():
    """The layers, from a 28x28 image with ink = 1 to the probabilities of ten digits."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
{layers}            layers.Dense(10, activation="softmax"),
        ]
    )
'''


def _training(job: TrainJob) -> str:
    limited = [
        "chosen = np.random.default_rng(SEED).permutation(len(labels))[:LIMIT]\n",
        "images, labels = images[chosen], labels[chosen]\n",
    ]
    validated = "    validation_data=as_they_are(images[held_out], labels[held_out]),\n"
    callbacks = "    callbacks=[keras.callbacks.SwapEMAWeights(swap_on_epoch=True)],\n"
    return TRAINING_PART.format(
        limited="".join(limited) if job.limit is not None else "",
        averaged=", use_ema=True, ema_momentum=WEIGHT_AVERAGING" if job.weight_averaging else "",
        validated=validated if job.validation_share else "",
        callbacks=callbacks if job.weight_averaging else "",
        file=f'"{job.architecture}.keras"',
    )


def layer_code(layer: HiddenLayer) -> str:
    """A layer as it is written in Keras, such as «Conv2D(32, 3, activation="relu")»; what is Keras' default is left
    out.
    """
    if isinstance(layer, Convolution):
        more = [f"strides={layer.strides}"] if layer.strides != 1 else []
        more += [f'padding="{layer.padding}"'] if layer.padding != "valid" else []
        more += _activation(layer.activation)
        more += [] if layer.bias else ["use_bias=False"]
        return f"Conv2D({', '.join([str(layer.filters), str(layer.size), *more])})"
    if isinstance(layer, Dense):
        return f"Dense({', '.join([str(layer.units), *_activation(layer.activation)])})"
    if isinstance(layer, Pooling):
        return f"{'MaxPooling2D' if layer.kind == 'max' else 'AveragePooling2D'}({layer.size})"
    if isinstance(layer, Dropout):
        return f"Dropout({layer.rate!r})"
    if isinstance(layer, ActivationLayer):
        return "ReLU()" if layer.kind == "relu" else f'Activation("{_KERAS_NAMES[layer.kind]}")'
    if isinstance(layer, BatchNormalisation):
        return "BatchNormalization()"
    return "Flatten()" if isinstance(layer, Flatten) else "GlobalAveragePooling2D()"


_KERAS_NAMES: Final[dict[ActivationKind, str]] = {
    "none": "linear", "relu": "relu", "tanh": "tanh", "sigmoid": "sigmoid",
}  # fmt: skip


def _activation(kind: ActivationKind) -> list[str]:
    return [] if kind == "none" else [f'activation="{_KERAS_NAMES[kind]}"']
