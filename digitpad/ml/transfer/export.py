"""Writes a model in other formats, measures what was written, and puts card, example and terms beside it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import ModelError
from digitpad.core.files import remove_folder
from digitpad.core.jobs.events import Emit
from digitpad.core.own_data.examples import has_examples, read_examples
from digitpad.core.transfer.formats import FORMATS
from digitpad.core.transfer.jobs import Exported, ExportJob, LoadFile, TransferEvent, TransferStep
from digitpad.core.transfer.web_page import network_in, web_page
from digitpad.ml.backend import keras, tf
from digitpad.ml.transfer.companions import origins, write_companions
from digitpad.ml.transfer.network import ask, load_network
from digitpad.ml.transfer.quantise import quantised
from digitpad.ml.transfer.web_graph import web_network, web_runner

_CLOSE: Final = 1e-3
"""Probabilities of the same network in another format may differ by so much; eight bits by more."""


def run_export(job: ExportJob, load: LoadFile, emit: Emit[TransferEvent]) -> tuple[Exported, ...]:
    """Write all formats of a job. Raises DigitpadError or OSError; nothing is left then."""
    emit(TransferStep("Starting TensorFlow …", 0.0))
    job.check()
    job.model.verify()
    job.staging.mkdir(parents=True)
    network = load_network(job.model.keras_file, job.staging)
    own = has_examples(job.model) or not job.model.reads_digits  # who reads no digits cannot be measured with MNIST
    examples = read_examples(job.model) if own else None
    test = mnist.load_test(job.mnist) if examples is None else examples
    test = test.take(np.arange(len(test))[: job.test_images])
    emit(TransferStep("Asking the Keras file …", 0.1))
    writer = _Writer(job, load, network, test, examples)
    exported = []
    what = "images" if own else "digits"
    for number, key in enumerate(job.formats):
        begun, title = 0.2 + 0.8 * number / len(job.formats), FORMATS[key].title
        emit(TransferStep(f"Writing {title} …", begun))
        writer.write(key)
        reading = f"Reading {len(test):,} test {what} with {title} …"
        emit(TransferStep(reading, begun + 0.3 / len(job.formats)))
        exported.append(writer.measure(key))
    _put_in_place(job, exported)
    return tuple(exported)


def _put_in_place(job: ExportJob, exported: Sequence[Exported]) -> None:
    """All folders or none. Raises DigitpadError or OSError."""
    job.check()  # somebody else may have made one of them meanwhile
    placed: list[Path] = []
    try:
        for one in exported:
            (job.staging / one.format).rename(one.folder)
            placed.append(one.folder)
    except OSError:
        for folder in placed:
            remove_folder(folder)
        raise
    remove_folder(job.staging)


class _Writer:
    """Writes formats of one network into the staging folder, and asks what it has written."""

    def __init__(
        self,
        job: ExportJob,
        load: LoadFile,
        network: keras.Model,
        test: LabelledImages,
        examples: LabelledImages | None,
    ) -> None:
        """`test`: what it is measured with; `examples`: all that lie with the model; None: MNIST's are taken."""
        self._job = job
        self._load = load
        self._network = network
        self._test = test
        self._examples = examples
        self._classes = len(job.model.class_names)
        self._images = test.images / np.float32(255)
        self._reference = ask(lambda images: network(images[..., None], training=False), self._images)

    def write(self, key: str) -> None:
        """Write the file or folder of a format."""
        folder = self._job.staging / key
        folder.mkdir()
        path = folder / FORMATS[key].file
        if key == "keras":
            shutil.copyfile(self._job.model.keras_file, path)
        elif key == "litert":
            shutil.copyfile(self._job.model.litert_file, path)
        elif key == "litert-int8":
            path.write_bytes(quantised(self._network, self._job.mnist, self._examples))
        elif key == "web":
            page = web_page(self._job.model, web_network(self._network), self._job.web, origins(self._job.model.card))
            path.write_text(page, encoding="utf-8", newline="\n")
        elif key == "savedmodel":
            self._network.export(str(path), format="tf_saved_model", verbose=False)
        else:
            from digitpad.ml.transfer.onnx_file import write_onnx  # ONNX is an extra

            write_onnx(self._network, path)

    def measure(self, key: str) -> Exported:
        """How the written network reads, beside the Keras file; card, example and terms are written with it."""
        folder = self._job.staging / key
        outputs = self._outputs(key, folder / FORMATS[key].file)
        difference = float(np.abs(outputs - self._reference).max())
        if key != "litert-int8" and not difference <= _CLOSE:
            raise ModelError(
                f"The network in the format {key} gives other answers than the Keras file "
                f"(up to {difference:.2g} apart); it is not written."
            )
        top = outputs[:, : self._classes].argmax(1)
        exported = Exported(
            format=key,
            folder=self._job.target(key),
            size=_size(folder / FORMATS[key].file),
            n=len(top),
            hits=int((top == self._test.labels).sum()),
            largest_difference=difference,
            agreement=float((top == self._reference[:, : self._classes].argmax(1)).mean()),
            own=self._examples is not None,
        )
        write_companions(folder, self._job, exported, self._test, classes=outputs.shape[1])
        return exported

    def _outputs(self, key: str, path: Path) -> NDArray[np.float32]:
        if key == "keras":
            return self._reference
        if key.startswith("litert"):
            return self._load(path, classes=self._classes).outputs(self._images)
        return ask(self._runner(key, path), self._images[..., None])

    def _runner(self, key: str, path: Path) -> Callable[[NDArray[np.float32]], object]:
        if key == "web":
            return web_runner(network_in(path.read_text(encoding="utf-8")))
        if key == "savedmodel":
            loaded = tf.saved_model.load(str(path))
            return lambda images: loaded.serve(images)  # holds on to the variables, which `serve` alone does not
        from digitpad.ml.transfer.onnx_file import onnx_runner

        return onnx_runner(path)


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file())
