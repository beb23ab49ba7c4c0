"""What a .keras file made elsewhere may hold; no Keras is needed to refuse the rest."""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.core.errors import ModelError
from digitpad.core.paths import default_paths
from digitpad.core.transfer.keras_file import CONFIG, WEIGHTS, checked_copy
from tests.support.endless import make_endless

BUNDLED = default_paths().bundled_models / "paper" / "model.keras"
Config = dict[str, object]


def parts() -> dict[str, bytes]:
    with zipfile.ZipFile(BUNDLED) as file:
        return {name: file.read(name) for name in file.namelist()}


def written(path: Path, changes: dict[str, bytes]) -> Path:
    """A sound file with some of its parts changed or added."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in {**parts(), **changes}.items():
            file.writestr(name, content)
    return path


def with_layer(path: Path, layer: Config) -> Path:
    """A sound file with one more layer."""
    config = json.loads(parts()[CONFIG])
    config["config"]["layers"].append(layer)
    return written(path, {CONFIG: json.dumps(config).encode()})


def refused(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        checked_copy(path, path.with_name("copy.keras"))
    assert not path.with_name("copy.keras").exists()
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_sound_file_gets_through_without_what_belongs_to_its_training(tmp_path: Path) -> None:
    config = {**json.loads(parts()[CONFIG]), "compile_config": {"loss": {"module": "os", "class_name": "system"}}}
    path = written(tmp_path / "theirs.keras", {CONFIG: json.dumps(config).encode()})
    checked_copy(path, tmp_path / "copy.keras")
    with zipfile.ZipFile(tmp_path / "copy.keras") as file:
        assert file.read(WEIGHTS) == parts()[WEIGHTS]
        copied = json.loads(file.read(CONFIG))
    config.pop("compile_config")
    assert copied == config


@pytest.mark.parametrize(
    "layer",
    [
        {"module": "keras.layers", "class_name": "Lambda", "config": {}, "registered_name": None},
        {"module": "keras.layers", "class_name": "StringLookup", "config": {"vocabulary": "/etc/passwd"}},
        {"module": "keras.layers", "class_name": "TorchModuleWrapper", "config": {"module": "gASV"}},
        {"module": "keras.layers", "class_name": "TFSMLayer", "config": {"filepath": "/tmp/theirs"}},
        {"module": "keras.layers", "class_name": "Dense", "config": {}, "registered_name": "theirs>Dense"},
        {"module": "theirs.layers", "class_name": "Dense", "config": {}, "registered_name": None},
        {"module": "keras.models", "class_name": "function", "config": "load_model", "registered_name": "function"},
        {"module": "keras.utils", "class_name": "get_file", "config": {"origin": "http://localhost"}},
        {"module": "builtins", "class_name": "function", "config": "eval", "registered_name": "function"},
        {"module": "os", "class_name": "system", "config": "true"},
        {"module": ["keras.layers"], "class_name": "Dense", "config": {}},
        {"module": "keras.layers", "class_name": ["Dense"], "config": {}},
        {"class_name": "Dense", "config": {}},
        {"class_name": "__lambda__", "config": {"code": "4wE="}},
        {
            "module": "keras.layers",
            "class_name": "TimeDistributed",
            "config": {"layer": {"module": "keras.layers", "class_name": "Lambda", "config": {}}},
        },
    ],
    ids=lambda layer: f"{layer.get('module')}.{layer['class_name']}",
)
def test_layers_that_are_not_known_to_be_harmless(tmp_path: Path, layer: Config) -> None:
    sentence = refused(with_layer(tmp_path / "theirs.keras", layer))
    assert sentence.startswith("theirs.keras uses «")
    assert "Only networks of Keras' own layers" in sentence


def test_a_function_hidden_in_an_argument(tmp_path: Path) -> None:
    layer = json.loads(parts()[CONFIG])["config"]["layers"][-1]
    layer["config"]["activation"] = {"module": "keras.config", "class_name": "function", "config": "enable"}
    assert "keras.config.function" in refused(with_layer(tmp_path / "theirs.keras", layer))


@pytest.mark.parametrize("units", [10**9, -(10**9), 1e300])
def test_sizes_that_no_digit_needs(tmp_path: Path, units: float) -> None:
    layer = {"module": "keras.layers", "class_name": "Dense", "config": {"units": units}}
    assert "which no network for digits needs" in refused(with_layer(tmp_path / "theirs.keras", layer))


def bomb(path: Path) -> Path:
    return written(path, {WEIGHTS: bytes(130 << 20)})  # unpacks to a thousand times its size


def large(path: Path) -> Path:
    path.touch()
    with path.open("r+b") as file:
        file.truncate(300 << 20)
    return path


def cut_off(path: Path) -> Path:
    path.write_bytes(BUNDLED.read_bytes()[:-200])
    return path


def changed(path: Path) -> Path:
    content = bytearray(BUNDLED.read_bytes())
    content[len(content) // 2] ^= 255
    path.write_bytes(content)
    return path


def deep(path: Path) -> Path:
    return written(path, {CONFIG: b"[" * 100_000 + b"]" * 100_000})


def many(path: Path) -> Path:
    return with_layer(path, {"layers": [{}] * 30_000})


def twice(path: Path) -> Path:
    written(path, {})
    with zipfile.ZipFile(path, "a") as file, pytest.warns(UserWarning, match="Duplicate name"):
        file.writestr(CONFIG, b"{}")
    return path


def text(path: Path) -> Path:
    path.write_text("a network, honestly")
    return path


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (bomb, "theirs.keras unpacks to more than 128 MB"),
        (large, "theirs.keras is larger than 128 MB"),
        (cut_off, "theirs.keras is no .keras file, or a damaged one."),
        (changed, "theirs.keras is no .keras file, or a damaged one."),
        (deep, "theirs.keras is no .keras file, or a damaged one."),
        (text, "theirs.keras is no .keras file, or a damaged one."),
        (many, "theirs.keras holds a network of too many layers"),
        (twice, "theirs.keras holds more than a network"),
        (lambda path: path, "theirs.keras cannot be read (No such file or directory)."),
        (lambda path: written(path, {"assets/words.txt": b"x"}), "holds more than a network («assets/words.txt»)"),
        (lambda path: written(path, {CONFIG: b"3"}), "theirs.keras is no .keras file, or a damaged one."),
        (lambda path: written(path, {CONFIG: b"{"}), "theirs.keras is no .keras file, or a damaged one."),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_files_that_are_none(tmp_path: Path, make: Callable[[Path], Path], sentence: str) -> None:
    assert sentence in refused(make(tmp_path / "theirs.keras"))


def test_the_old_format_is_named(tmp_path: Path) -> None:
    path = tmp_path / "theirs.h5"
    path.write_bytes(b"\x89HDF\r\n\x1a\n")
    assert "old HDF5 format" in refused(path)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize(("kind", "said"), [("pipe", "pipe or device"), ("device", "pipe or"), ("huge", "larger than")])
def test_a_file_without_an_end(kind: str, said: str, tmp_path: Path) -> None:
    assert said in refused(make_endless(tmp_path / "endless.keras", kind))
