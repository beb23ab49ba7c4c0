"""The user's own architectures on the disk: readable, never half written, never overwritten by somebody else's."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from digitpad.core.architectures.architecture import Architecture, architecture_from_json, architecture_text
from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.layers import (
    ActivationLayer,
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAverage,
    Pooling,
)
from digitpad.core.architectures.names import check_architecture_name, free_architecture_name
from digitpad.core.architectures.store import ArchitectureStore, read_architecture
from digitpad.core.errors import DataError, DigitpadError, ModelError
from digitpad.core.file_lock import FileLock
from digitpad.core.json_files import JsonObject

MINE = Architecture(
    "mine",
    (
        Convolution(8, 5, 2, "same", "tanh", bias=False),
        BatchNormalisation(),
        ActivationLayer("sigmoid"),
        Pooling("average", 3),
        Flatten(),
        Dropout(0.25),
        Dense(20, "none"),
    ),
)


@pytest.fixture
def store(tmp_path: Path) -> ArchitectureStore:
    return ArchitectureStore(tmp_path / "architectures")


@pytest.mark.parametrize("layers", [*BUNDLED_LAYERS.values(), MINE.layers, (GlobalAverage(),), ()])
def test_what_is_written_is_read_again(layers: tuple[object, ...]) -> None:
    given = Architecture("x", layers)  # type: ignore[arg-type]
    text = architecture_text(given)
    assert architecture_from_json(JsonObject.of(json.loads(text)), "x") == given
    assert text.count('"layer":') == len(layers) == sum('"layer":' in line for line in text.splitlines())


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        ({"layer": "attention"}, "there is no layer «attention»; there are convolution"),
        ({"layer": "convolution"}, "«layers.0.filters» should be a whole number from 1 to 1024"),
        ({"layer": "convolution", "filters": 4, "padding": "full"}, "one of valid, same, but is «full»"),
        ({"layer": "dropout", "rate": 1.0}, "«layers.0.rate» should be a number from 0 to 0.95"),
        ({"layer": "dense", "units": 5, "activaton": "relu"}, "«layers.0.activaton» is unknown"),
        ("dense", "should be an object"),
    ],
)
def test_a_file_that_is_none_is_named_with_what_is_wrong(tmp_path: Path, layer: object, words: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(json.dumps({"kind": "digitpad architecture", "version": 1, "layers": [layer]}))
    with pytest.raises(DataError) as error:
        read_architecture(file)
    assert str(file) in str(error.value)
    assert words in str(error.value)


def test_defaults_may_be_left_out_by_people(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    given = [{"layer": "convolution", "filters": 4}, {"layer": "flatten"}, {"layer": "dense", "units": 3}]
    file.write_text(json.dumps({"kind": "digitpad architecture", "layers": given}))
    assert read_architecture(file).layers == (Convolution(4), Flatten(), Dense(3))


def test_the_example_in_the_documents_is_one(tmp_path: Path) -> None:
    text = (Path(__file__).parents[3] / "docs" / "own-networks.md").read_text(encoding="utf-8")
    example = text[text.index('{\n  "kind": "digitpad architecture"') :]
    (tmp_path / "x.json").write_text(example[: example.index("```")])
    found = read_architecture(tmp_path / "x.json")
    assert not found.size.problem
    assert len(found.layers) == 7


def test_saved_renamed_removed(store: ArchitectureStore) -> None:
    saved = store.save(MINE, None)
    assert saved == MINE
    changed = store.save(replace(MINE, layers=(Flatten(),)), saved)
    assert changed.name == "mine"
    renamed = store.rename(changed, "other")
    assert store.overview().architectures == (renamed,)
    assert store.find("other").layers == (Flatten(),)
    store.remove(renamed)
    store.remove(renamed)
    assert store.overview().architectures == ()


def test_what_another_window_wrote_stays(store: ArchitectureStore) -> None:
    first = store.save(MINE, None)
    theirs = store.save(replace(MINE, layers=(GlobalAverage(),)), first)
    ours = store.save(replace(MINE, layers=(Flatten(),)), first)  # knows of theirs nothing
    assert ours.name == "mine 2"
    assert {one.name: one.layers for one in store.overview().architectures} == {
        "mine": theirs.layers,
        "mine 2": (Flatten(),),
    }
    with pytest.raises(ModelError, match="There is an architecture «Mine» already"):
        store.rename(ours, "Mine")
    assert store.rename(ours, "MINE 2").name == "MINE 2"  # only the letters' size


def test_who_finds_the_folder_locked_waits(store: ArchitectureStore, tmp_path: Path) -> None:
    store.save(MINE, None)
    lock = FileLock(tmp_path / "architectures" / "lock")
    other = Thread(target=lambda: store.remove(MINE))
    other.start()
    assert store.overview().architectures == (MINE,)  # reading needs no lock
    lock.release()
    other.join()
    assert store.overview().architectures == ()


def test_files_that_cannot_be_used_are_named_and_stay(store: ArchitectureStore, tmp_path: Path) -> None:
    store.save(MINE, None)
    for name, text in (("paper", architecture_text(MINE)), ("damaged", "{"), ("a,b", architecture_text(MINE))):
        store.file_of(name).write_text(text)
    found = store.overview()
    assert found.architectures == (MINE,)
    assert len(found.problems) == 3
    assert all(any(str(store.file_of(name)) in one for one in found.problems) for name in ("paper", "damaged", "a,b"))
    with pytest.raises(DataError, match="damaged"):
        store.find("damaged")


def test_an_unknown_one_is_named_with_those_that_there_are(store: ArchitectureStore) -> None:
    store.save(MINE, None)
    with pytest.raises(DigitpadError, match=r"no architecture «resnet»\. There are: paper, digitpad, .*, mine; or"):
        store.find("resnet")


def test_a_file_is_found_by_its_path(store: ArchitectureStore, tmp_path: Path) -> None:
    file = tmp_path / "paper, of Anna.json"
    file.write_text(architecture_text(MINE))
    assert store.find(str(file)) == Architecture("paper of Anna", MINE.layers)


@pytest.mark.parametrize(
    "name", ["paper", "Digitpad", "all", "conv2-dropout1", "a,b", "a/b", "", "x" * 41, "con", " a"]
)
def test_names_that_no_own_one_can_have(name: str) -> None:
    with pytest.raises(ModelError):
        check_architecture_name(name)
    check_architecture_name(free_architecture_name(name, []))


def test_a_free_name_has_a_number() -> None:
    assert free_architecture_name("paper", ["My Paper", "my paper 2"]) == "my paper 3"
    assert len(free_architecture_name("y" * 40, ["y" * 40])) == 40
