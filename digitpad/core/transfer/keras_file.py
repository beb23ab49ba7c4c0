"""Looks into a .keras file made elsewhere before Keras does, and takes only what is known to be harmless.

Loading a .keras file builds the objects that its config.json names. Keras' safe mode refuses pickled functions, but
again and again there was a way round it: Keras' own functions as layers, layers that read files, archives and weights
that unpack to gigabytes (CVE-2025-1550, -8747, -9906, -12058). So nothing may be named that is not on the lists below.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from digitpad.core.errors import ModelError, error_words
from digitpad.core.files import open_regular
from digitpad.core.json_files import parse_json

CONFIG: Final = "config.json"
WEIGHTS: Final = "model.weights.h5"
_METADATA: Final = "metadata.json"
_MOST_BYTES: Final = {CONFIG: 4 << 20, _METADATA: 1 << 16, WEIGHTS: 128 << 20}
_MOST_MEGABYTES: Final = 128
_MOST_OBJECTS: Final = 20_000
_LARGEST_NUMBER: Final = 100_000  # units, filters, sizes: no network for 28x28 pixels needs more
_FREE_NUMBERS: Final = ("shared_object_id", "seed", "sync_process_group")
_MARKS: Final = ("__keras_tensor__", "__tuple__")

_LAYERS: Final = frozenset((
    "InputLayer", "Dense", "Conv1D", "Conv2D", "DepthwiseConv2D", "SeparableConv2D", "Conv2DTranspose",
    "MaxPooling1D", "MaxPooling2D", "AveragePooling1D", "AveragePooling2D",
    "GlobalAveragePooling1D", "GlobalAveragePooling2D", "GlobalMaxPooling1D", "GlobalMaxPooling2D",
    "BatchNormalization", "LayerNormalization", "GroupNormalization", "UnitNormalization", "Normalization", "Rescaling",
    "Activation", "ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax",
    "Flatten", "Reshape", "Permute", "RepeatVector", "ZeroPadding2D", "Cropping2D", "UpSampling2D",
    "Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate",
    "Dropout", "SpatialDropout1D", "SpatialDropout2D", "AlphaDropout", "GaussianDropout", "GaussianNoise",
    "ActivityRegularization", "LSTM", "GRU", "SimpleRNN", "Bidirectional", "TimeDistributed",
    "MultiHeadAttention", "Attention",
    "RandomRotation", "RandomTranslation", "RandomZoom", "RandomContrast", "RandomBrightness",
))  # fmt: skip
_INITIALIZERS: Final = frozenset((
    "Zeros", "Ones", "Constant", "GlorotUniform", "GlorotNormal", "HeUniform", "HeNormal", "LecunUniform",
    "LecunNormal", "RandomNormal", "RandomUniform", "TruncatedNormal", "VarianceScaling", "Orthogonal", "Identity",
))  # fmt: skip
_KNOWN: Final[Mapping[str, frozenset[str]]] = {
    "keras": frozenset(("Sequential", "Functional", "DTypePolicy")),
    "keras.models": frozenset(("Sequential", "Functional", "Model")),
    "keras.src.models.functional": frozenset(("Functional",)),
    "keras.src.models.sequential": frozenset(("Sequential",)),
    "keras.layers": _LAYERS,
    "keras.initializers": _INITIALIZERS,
    "keras.regularizers": frozenset(("L1", "L2", "L1L2", "OrthogonalRegularizer")),
    "keras.constraints": frozenset(("MaxNorm", "NonNeg", "UnitNorm", "MinMaxNorm")),
}


def checked_copy(source: Path, target: Path) -> None:
    """Write to `target` a .keras file with the network of `source`, and nothing else.

    Only a config that names harmless things gets through, and what the file says of its training is left out. Raises
    ModelError with one sentence that names what is wrong.
    """
    if source.suffix.lower() in (".h5", ".hdf5"):
        raise ModelError(
            f"{source.name} is in the old HDF5 format, which can run any program when it is loaded. "
            "Save the network as .keras and import that."
        )
    if source.suffix.lower() in (".tflite", ".onnx"):
        raise ModelError(
            f"{source.name} was exported for other programs and cannot be taken back. "
            "Import the .keras file of the model that it was made of."
        )
    parts = _parts(source)
    config = _checked_config(parts[CONFIG], source.name)
    try:
        with zipfile.ZipFile(target, "x") as file:
            file.writestr(_METADATA, parts[_METADATA])
            file.writestr(CONFIG, json.dumps(config))
            file.writestr(WEIGHTS, parts[WEIGHTS])
    except OSError as error:
        raise ModelError(f"The model could not be written ({error_words(error)}).") from None


def _parts(source: Path) -> dict[str, bytes]:
    """The three files in a .keras file, none larger than it may be, whatever the archive says of their sizes."""
    wrong = ModelError(f"{source.name} is no .keras file, or a damaged one.")
    try:
        if source.stat().st_size > sum(_MOST_BYTES.values()):
            raise ModelError(f"{source.name} is larger than {_MOST_MEGABYTES} MB, which no network for digits needs.")
        with open_regular(source) as raw, zipfile.ZipFile(raw) as file:
            names = sorted(info.filename for info in file.infolist())
            if not {CONFIG, WEIGHTS} <= set(names):
                raise wrong
            if names != sorted(_MOST_BYTES):
                extra = next((name for name in names if name not in _MOST_BYTES), "the same name twice")
                raise ModelError(f"{source.name} holds more than a network («{extra[:60]}»); it is not imported.")
            return {name: _read(file, name, source.name) for name in names}
    except OSError as error:
        raise ModelError(f"{source.name} cannot be read ({error_words(error)}).") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise wrong from None  # RuntimeError: encrypted


def _read(file: zipfile.ZipFile, name: str, source: str) -> bytes:
    most = _MOST_BYTES[name]
    with file.open(name) as part:
        content = part.read(most + 1)
    if len(content) > most:
        raise ModelError(f"{source} unpacks to more than {_MOST_MEGABYTES} MB, which no network for digits needs.")
    return content


def _checked_config(content: bytes, source: str) -> dict[str, object]:
    try:
        config = parse_json(content)
        if not isinstance(config, dict):
            raise ModelError(f"{source} is no .keras file, or a damaged one.")
        config.pop("compile_config", None)  # optimizer, loss and metrics are not needed, and may be anything
        for number, part in enumerate(_all_parts(config)):
            if number > _MOST_OBJECTS:
                raise ModelError(f"{source} holds a network of too many layers; it is not imported.")
            _check(part, source)
    except (ValueError, RecursionError):
        raise ModelError(f"{source} is no .keras file, or a damaged one.") from None
    return config


def _all_parts(config: object) -> Iterator[dict[str, object]]:
    if isinstance(config, dict):
        yield config
        for key, value in config.items():
            yield from _all_parts([] if key in _FREE_NUMBERS else value)
    elif isinstance(config, list):
        for item in config:
            yield from _all_parts(item)
    elif isinstance(config, (int, float)) and not -_LARGEST_NUMBER <= config <= _LARGEST_NUMBER:
        raise ModelError(f"A layer of the file has a size of {config:.3g}, which no network for digits needs.")


def _check(part: Mapping[str, object], source: str) -> None:
    """Raise ModelError if a part of the config names an object that is not on the lists."""
    if "class_name" not in part:
        if "module" in part or "registered_name" in part:
            raise ModelError(f"{source} is no .keras file, or a damaged one.")
        return
    module, name, registered = part.get("module"), part["class_name"], part.get("registered_name")
    if "module" not in part and name in _MARKS:
        return
    harmless = isinstance(module, str) and isinstance(name, str) and name in _KNOWN.get(module, ())
    if not harmless or registered not in (None, name):
        called = registered or f"{module}.{name}"
        raise ModelError(
            f"{source} uses «{str(called)[:80]}». Only networks of Keras' own layers, without functions, custom or "
            "file-reading layers, are imported; save it without that layer."
        )
