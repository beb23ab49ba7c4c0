"""Networks that are not known are tried out in a child first."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest

from digitpad.core.errors import ModelError
from digitpad.core.files import sha256
from digitpad.core.paths import default_paths
from digitpad.core.registry import LITERT_FILE, Model, Registry, read_model
from digitpad.runtime import trial
from digitpad.runtime.layers import load_layers
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.sound_network import SHIPPED_NETWORKS
from tests.support.networks import bless, put_crashing_export


@pytest.fixture
def verdicts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where verdicts are remembered, of this test only."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return default_paths().cache / "networks"


@pytest.fixture
def own(tmp_path: Path) -> Model:
    """A sound model that nobody has tried: a bundled one with another weight."""
    folder = copytree(default_paths().bundled_models / "paper", tmp_path / "own")
    content = bytearray((folder / LITERT_FILE).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / LITERT_FILE).write_bytes(content)
    bless(folder)
    return read_model(folder, bundled=False)


def no_child(*_: object) -> None:
    raise AssertionError("a child was started")


def test_the_bundled_networks_are_those_that_were_shipped(verdicts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = default_paths().bundled_models
    models = [model for model in Registry(folder, folder / "none").models() if model.name != "tiny"]
    assert {sha256(model.litert_file) for model in models} == SHIPPED_NETWORKS
    monkeypatch.setattr(trial, "ChildProcess", no_child)
    for model in models:
        load_classifier(model)
    assert not verdicts.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there, crashes have other names")
@pytest.mark.parametrize("load", [load_classifier, load_layers])
def test_a_network_that_crashes_crashes_in_a_child_and_once(
    load: object, own: Model, verdicts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_crashing_export(own.folder)
    own = read_model(own.folder, bundled=True)  # wherever it lies
    with pytest.raises(ModelError, match=r"cannot be run safely: .*SIGSEGV") as told:
        load(own)
    assert own.name in str(told.value)
    monkeypatch.setattr(trial, "ChildProcess", no_child)
    with pytest.raises(ModelError, match="SIGSEGV"):
        load(own)
    assert [file.stem for file in verdicts.iterdir()] == [sha256(own.litert_file)]


def test_a_sound_network_is_tried_once_and_runs(own: Model, verdicts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images = np.zeros((2, 28, 28), np.float32)
    first = load_classifier(own).outputs(images)
    monkeypatch.setattr(trial, "ChildProcess", no_child)
    np.testing.assert_array_equal(load_classifier(own).outputs(images), first)
    load_layers(own)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"runtime": 3}', '{"runtime": "0.0.1", "problem": ""}'])
def test_a_verdict_of_another_runtime_or_a_damaged_one_is_none(
    content: str, own: Model, verdicts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdicts.mkdir(parents=True)
    (verdicts / f"{sha256(own.litert_file)}.json").write_text(content)
    monkeypatch.setattr(trial, "tried", lambda content: ("it was tried", True))
    with pytest.raises(ModelError, match="it was tried"):
        load_classifier(own)


@pytest.mark.parametrize(("name", "value", "said"), [("_SECONDS", 0.0, "longer than 0 s"), ("_MEMORY", 1 << 20, "")])
def test_too_little_time_or_memory_is_no_verdict_for_ever(
    name: str, value: float, said: str, own: Model, verdicts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "_MEMORY" and sys.platform != "linux":
        pytest.skip("memory is limited on Linux only")
    monkeypatch.setattr(trial, name, value)
    monkeypatch.setattr(trial, "_LOOK_SECONDS", 0.0)  # or a quick machine answers within the first look
    with pytest.raises(ModelError, match=f"cannot be run safely: .*{said}"):
        load_classifier(own)
    assert not verdicts.exists()


def test_what_is_no_network_does_no_harm_and_is_refused_in_words(own: Model, verdicts: Path) -> None:
    (own.folder / LITERT_FILE).write_bytes(b"not a network " * 100)
    bless(own.folder)
    with pytest.raises(ModelError, match=r"The network in .* cannot be run"):
        load_classifier(read_model(own.folder, bundled=False))
    (file,) = verdicts.iterdir()
    assert json.loads(file.read_text())["problem"] == ""
