"""Makes a model of digitpad's of a .keras file made elsewhere, in a child process that a bad file may bring down."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.counts import counted
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.own_source import source_options
from digitpad.core.errors import DigitpadError, ModelError, lacks_memory
from digitpad.core.files import sha256, write_json
from digitpad.core.jobs.child_process import limit_memory
from digitpad.core.jobs.events import Emit
from digitpad.core.own_data.examples import write_examples
from digitpad.core.recognition.predict import DIGITS
from digitpad.core.registry import CARD, CLASS_NAMES, KERAS_FILE, LITERT_FILE
from digitpad.core.transfer.jobs import ImportDone, ImportJob, LoadFile, TransferEvent, TransferStep
from digitpad.ml.backend import keras
from digitpad.ml.calibration import REJECTED_DIGITS, fit_threshold
from digitpad.ml.export import Score, export_litert
from digitpad.ml.portable import make_portable
from digitpad.ml.provenance import versions
from digitpad.ml.transfer.import_images import ImportImages, images_for
from digitpad.ml.transfer.network import ask, load_network
from digitpad.ml.transfer.probe import NetworkInterface, fit_scores, plain, probe

_MEMORY: Final = 3 << 30
"""Bytes that a foreign network may take beyond TensorFlow's own (Linux); elsewhere the system may end the child."""
_UNKNOWN: Final = "Whether it has learned from these images is not known here; if so, it reads others less well."
_EXTRA_CLASS: Final = "probability of the class «not a digit»"
_CLOSE: Final = 1e-3  # probabilities of LiteRT and Keras may differ by so much


def run_import(job: ImportJob, load: LoadFile, emit: Emit[TransferEvent]) -> ImportDone:
    """Load, probe, convert, score. Raises DigitpadError or OSError; nothing is left then."""
    emit(TransferStep("Starting TensorFlow …", 0.05))
    job.check()
    job.staging.mkdir(parents=True)
    limit_memory(_MEMORY)
    emit(TransferStep("Looking into the file …", 0.1))
    images = images_for(job)
    classes = len(images.class_names)
    network = plain(load_network(job.file, job.staging), job.file.name, classes)
    emit(TransferStep("Finding out how it wants its images …", 0.2))
    finding = _probed(network, images, job.file.name)
    emit(TransferStep("Fitting it to digitpad …", 0.5))
    held_out, test = images.held_out, images.test
    model, temperature = _in_our_terms(network, finding, images)
    model.save(job.staging / KERAS_FILE)
    make_portable(job.staging / KERAS_FILE)
    outputs = ask(lambda images: model(images, training=False), _prepared(held_out))
    emit(TransferStep("Converting it to LiteRT …", 0.7))
    _convert(model, job, load, images, outputs)
    threshold = fit_threshold({"validation": outputs}, classes) if images.are_enough else None
    own = job.own_data is not None
    emit(TransferStep("Reading test images …" if own else "Reading MNIST's test digits …", 0.8))
    answers = ask(lambda images: model(images, training=False), _prepared(test))
    scores = {
        "validation": Score.of(outputs, held_out.labels, threshold, classes),
        images.tested_as: Score.of(answers, test.labels, threshold, classes),
    }
    findings = _findings(network, finding, temperature, classes)
    if own:
        findings += (_UNKNOWN,)
    card = {
        **_origin(job, network, finding, findings),
        **({CLASS_NAMES: list(images.class_names)} if own else {}),
        "temperature": round(temperature, 4),
        "rejection": {
            "measure": _EXTRA_CLASS if network.output_shape[-1] > classes else "1 - highest probability",
            "threshold": threshold,
            "digits_rejected": REJECTED_DIGITS,
        },
        "scores": {name: one.as_json() for name, one in scores.items()},
        "checksums": {name: sha256(job.staging / name) for name in (KERAS_FILE, LITERT_FILE)},
    }
    if own:
        write_examples(job.staging, test, classes)
    write_json(job.staging / CARD, card)
    return ImportDone(job.staging, findings, scores[images.tested_as].accuracy, len(test) if own else None)


def _origin(
    job: ImportJob, network: keras.Model, finding: NetworkInterface, findings: Sequence[str]
) -> dict[str, object]:
    """The part of the card that says what it is and where it comes from."""
    source = source_options(job.own_data) if job.own_data is not None else []
    return {
        "name": job.name,
        "architecture": "imported",
        "parameters": network.count_params(),
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "data": {"training": "unknown: the network was made elsewhere"},
        "imported": {
            "file": job.file.name,
            "sha256": sha256(job.file),
            "network": network.name,
            "layers": [type(layer).__name__ for layer in network.layers],
            "input": {"shape": list(finding.shape), "range": finding.scaling.words},
            "output": "probabilities" if finding.probabilities else "scores",
            "findings": list(findings),
        },
        "command": " ".join([f"digitpad models --import {job.file.name}", *source]),
        "versions": versions(),
    }


def _probed(network: keras.Model, images: ImportImages, source: str) -> NetworkInterface:
    try:
        return probe(network, images.tried, source, len(images.class_names))
    except DigitpadError:
        raise
    except Exception as error:  # layers raise whatever comes up
        if lacks_memory(error):
            raise
        raise ModelError(f"The network in {source} cannot be run ({type(error).__name__}).") from error


def _prepared(data: LabelledImages) -> NDArray[np.float32]:
    images: NDArray[np.float32] = data.images[..., None] / np.float32(255)
    return images


def _in_our_terms(network: keras.Model, finding: NetworkInterface, images: ImportImages) -> tuple[keras.Model, float]:
    """The network from prepared images to probabilities, and the temperature by which its scores are divided."""
    layers = keras.layers
    before = []
    if (finding.scaling.factor, finding.scaling.offset) != (1, 0):
        before.append(layers.Rescaling(finding.scaling.factor, finding.scaling.offset, name="digitpad_scaling"))
    if finding.shape != (28, 28, 1):
        before.append(layers.Reshape(finding.shape, name="digitpad_shape"))
    inner = network.layers if isinstance(network, keras.Sequential) else [network]
    if any(layer.name.startswith("digitpad_") for layer in inner):
        inner = [network]  # it was imported before; names are used once in a chain
    chain = [keras.Input((28, 28, 1), name="prepared_image"), *before, *inner]
    if finding.probabilities:
        return keras.Sequential(chain, name="imported"), 1.0
    scores = keras.Sequential(chain)
    fitted = images.held_out if images.are_enough else images.tried
    answers = ask(lambda part: scores(part, training=False), _prepared(fitted))
    temperature = fit_scores(answers[:, : len(images.class_names)], fitted)[0]
    after = [layers.Rescaling(1 / temperature, name="digitpad_temperature"), layers.Softmax(name="digitpad_softmax")]
    return keras.Sequential([*chain, *after], name="imported"), temperature


def _convert(
    model: keras.Model, job: ImportJob, load: LoadFile, images: ImportImages, outputs: NDArray[np.float32]
) -> None:
    """Write the LiteRT file and see that it answers alike. Raises ModelError if LiteRT cannot run such a network."""
    path = job.staging / LITERT_FILE
    few = images.held_out.images[:500] / np.float32(255)
    try:
        export_litert(model, path)
        difference = float(np.abs(load(path, classes=len(images.class_names)).outputs(few) - outputs[:500]).max())
    except Exception as error:  # the converter raises whatever comes up
        if lacks_memory(error):
            raise
        raise ModelError(
            f"The network in {job.file.name} has a layer that LiteRT cannot run; it is not imported."
        ) from error
    if not difference <= _CLOSE:
        raise ModelError(
            f"Converted to LiteRT, the network in {job.file.name} gives other answers (up to {difference:.2g} apart); "
            "it is not imported."
        )


def _findings(network: keras.Model, finding: NetworkInterface, temperature: float, classes: int) -> tuple[str, ...]:
    shape = "x".join(map(str, finding.shape))
    answers = "It gives probabilities."
    if not finding.probabilities:
        answers = f"It gives scores; they are divided by {temperature:.3g} and made into probabilities."
    if network.output_shape[-1] > classes:
        answers += (
            " The eleventh class is taken for «not a digit»."
            if classes == DIGITS
            else f" The class {classes + 1} is taken for none of them."
        )
    layers = counted(len(network.layers), "1 layer", "{0} layers")
    return (
        f"It has {layers} and {network.count_params():,} parameters.",
        f"It takes images of {shape} numbers, {finding.scaling.words}.",
        answers,
    )
