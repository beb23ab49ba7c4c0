"""A training as one Python script that runs without digitpad: TensorFlow and NumPy are enough."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
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
    AVERAGES_PART,
    BATCHES_PART,
    IMPORTS,
    MNIST_IMPORTS,
    MNIST_PART,
    SPLIT_PART,
    TRAINING_PART,
    VARIATION_PARTS,
)
from digitpad.core.jobs.training import AVERAGED_STEPS, TrainJob, training_command

_WIDTH: Final = 100
"""Characters of a line."""
_CALIBRATED: Final = (
    "After the training digitpad divides the logits by a temperature that it fits to the held-out images, and finds "
    "from which doubt on the network shall refuse an answer. Neither changes which class is the most probable one; the "
    "accuracy is the same without, and both are left out here."
)

_IMPORTED: Final = sys.stdlib_module_names | {"keras", "numpy", "PIL", "tensorflow"}
"""Modules that a script or its libraries import: Python looks for them in the script's folder first."""


def script_file_name(architecture: str) -> str:
    """A file name for the script of a training."""
    return f"train_{architecture}.py"


def check_script_file(path: Path) -> None:
    """Raise DigitpadError if Python would import the script at `path` in the place of a module that it needs."""
    if path.suffix == ".py" and path.stem in _IMPORTED:
        raise DigitpadError(
            f"A script called «{path.name}» does not run, as Python would import it in the place of its module "
            f"«{path.stem}»; choose another name, such as {script_file_name(path.stem)}."
        )


@dataclass(frozen=True)
class DataScript:
    """How a script gets its images, as Python text but for `about` and `tested`.

    `about`: what it needs and how it is called, a paragraph of the docstring; `imports`: of Python's own library;
    `packages`: of others; `constants`; `parts`: functions; `load`: lines that set images, labels, learned, held_out,
    test_images and test_labels; `tested`: what it is tested with; `classes`: how many there are.
    """

    about: str
    imports: str
    packages: str
    constants: str
    parts: tuple[str, ...]
    load: str
    tested: str
    classes: int


def training_script(job: TrainJob, own: DataScript | None = None) -> str:
    """The script; `left_out` says what it does not do. `own`: of data of one's own (`own_data.script.own_script`).

    Raises DigitpadError for an architecture that is not known.
    """
    assert (own is None) == (job.own_data is None)
    data = _mnist(job) if own is None else own
    kinds = [kind for kind in VARIATION_PARTS if kind in job.augmentation]
    imports = IMPORTS.format(imports=data.imports, packages=data.packages)
    parts = [
        f"{_heading(job, data)}\n{imports}\n{_numbers(job)}{data.constants}",
        *data.parts,
        *(VARIATION_PARTS[kind] for kind in kinds),
        _batches(kinds, data.classes),
        _network(job, data.classes),
        _training(job, data),
    ]
    return "\n\n".join(parts)


def _mnist(job: TrainJob) -> DataScript:
    limited = (
        "chosen = np.random.default_rng(SEED).permutation(len(labels))[:LIMIT]\n"
        "images, labels = images[chosen], labels[chosen]\n"
    )
    return DataScript(
        about="Needs TensorFlow 2.16 or newer, with Keras 3, and NumPy. «python FILE» lets Keras download MNIST; "
        "«python FILE FOLDER» takes its four original files, train-images-idx3-ubyte.gz and so on, from a folder. With "
        "the same versions on the same computer it gives the same network as",
        imports=MNIST_IMPORTS,
        packages="",
        constants="",
        parts=(MNIST_PART, SPLIT_PART),
        load="images, labels, test_images, test_labels = mnist()\n"
        f"{limited if job.limit is not None else ''}learned, held_out = split(len(labels))\n",
        tested="MNIST's {len(test_labels):,} test images",
        classes=10,
    )


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


def _heading(job: TrainJob, data: DataScript) -> str:
    """The docstring. Names of files come from elsewhere: nothing of them ends it."""
    paragraphs = [
        f"The network «{job.architecture}» and its training, as digitpad {__version__} does it.",
        data.about,
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


def _batches(kinds: Sequence[str], classes: int) -> str:
    places = list(VARIATION_PARTS)
    lines = [f"        chosen = {kind}(chosen, seeds[{places.index(kind)}])\n" for kind in kinds]
    if lines:
        lines.insert(0, f"        seeds = tf.random.experimental.stateless_split(numbers, {len(places)})\n")
    words = ", varied anew" if kinds else ""
    return BATCHES_PART.format(varied="".join(lines), varied_words=words, classes=classes)


def _network(job: TrainJob, classes: int) -> str:
    layers = "".join(f"            layers.{layer_code(layer)},\n" for layer in job.hidden_layers)
    return f'''\
def network():
    """The layers, from a 28x28 image with ink = 1 to the probabilities of the {classes} classes."""
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((28, 28, 1)),
{layers}            layers.Dense({classes}, activation="softmax"),
        ]
    )
'''


def _training(job: TrainJob, data: DataScript) -> str:
    validated = "    validation_data=as_they_are(images[held_out], labels[held_out]),\n"
    averages = AVERAGES_PART.format(averaged_steps=AVERAGED_STEPS)
    callbacks = "    callbacks=[keras.callbacks.SwapEMAWeights(swap_on_epoch=True)],\n"
    return TRAINING_PART.format(
        load=data.load,
        averages=averages if any(isinstance(one, BatchNormalisation) for one in job.hidden_layers) else "",
        tested=data.tested,
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
