"""Sheets come back as they were kept; what is damaged, stale or somebody else's is made anew; old ones go."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.inside.atlas_cache import MOST_MODELS, AtlasCache
from digitpad.core.inside.atlas_part import AtlasPart
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.registry import Model
from tests.support.atlas_parts import TEST, TRAINING, maker, paper_model

N = 40


def a_part(seed: int = 0, *, classes: int = 10) -> AtlasPart:
    random = np.random.default_rng(seed)
    return AtlasPart(random.random((N, classes), np.float32), random.random((N, 5)).astype(np.float16))


def with_key(key: object) -> Model:
    return replace(paper_model(), card={"checksums": {"model.tflite": key}})


@pytest.fixture
def cache(tmp_path: Path) -> AtlasCache:
    return AtlasCache(tmp_path / "atlases")


def file_of(tmp_path: Path) -> Path:
    (file,) = (tmp_path / "atlases").rglob("*.npz")
    return file


@pytest.mark.parametrize("classes", [10, 11])
def test_a_part_comes_back_as_it_was_kept(cache: AtlasCache, classes: int) -> None:
    part = a_part(classes=classes)
    cache.keep(paper_model(), "test", part)
    found = cache.load(paper_model(), "test", N)
    assert found is not None
    np.testing.assert_array_equal(found.outputs, part.outputs)
    np.testing.assert_array_equal(found.embeddings, part.embeddings)


def test_other_weights_and_other_parts_do_not_find_it(cache: AtlasCache) -> None:
    cache.keep(paper_model(), "test", a_part())
    assert cache.load(paper_model(), "training", N) is None
    assert cache.load(with_key("0" * 64), "test", N) is None
    assert cache.load(paper_model(), "test", N + 1) is None


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-300])


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x55
    file.write_bytes(content)


def pickled(file: Path) -> None:
    np.savez(file, outputs=np.array([{}], object), embeddings=a_part().embeddings)


def other_type(file: Path) -> None:
    np.savez(file, outputs=a_part().outputs.astype(np.float64), embeddings=a_part().embeddings)


def no_numbers(file: Path) -> None:
    np.savez(file, outputs=a_part().outputs * np.float32(np.nan), embeddings=a_part().embeddings)


def other_names(file: Path) -> None:
    np.savez(file, results=a_part().outputs)


DAMAGES: list[Callable[[Path], object]] = [
    cut,
    flip,
    pickled,
    other_type,
    no_numbers,
    other_names,
    lambda file: file.write_bytes(b""),
    lambda file: (file.unlink(), file.mkdir()),
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_part_is_none(cache: AtlasCache, tmp_path: Path, damage: Callable[[Path], object]) -> None:
    cache.keep(paper_model(), "test", a_part())
    damage(file_of(tmp_path))
    assert cache.load(paper_model(), "test", N) is None


def test_a_damaged_part_is_replaced(cache: AtlasCache, tmp_path: Path) -> None:
    cache.keep(paper_model(), "test", a_part())
    cut(file_of(tmp_path))
    cache.keep(paper_model(), "test", a_part(1))
    assert cache.load(paper_model(), "test", N) is not None
    assert [entry.name for entry in file_of(tmp_path).parent.iterdir()] == ["test.npz"]


def test_only_the_models_looked_at_last_are_kept(cache: AtlasCache, tmp_path: Path) -> None:
    keys = [f"{number:064x}" for number in range(MOST_MODELS + 2)]
    for age, key in enumerate(keys[:MOST_MODELS]):
        cache.keep(with_key(key), "test", a_part())
        (folder,) = (tmp_path / "atlases").glob(f"{key}*")
        os.utime(folder, (1000.0 + age, 1000.0 + age))
    assert cache.load(with_key(keys[0]), "test", N) is not None  # looked at again
    cache.keep(with_key(keys[MOST_MODELS]), "test", a_part())
    cache.keep(with_key(keys[MOST_MODELS + 1]), "test", a_part())
    found = [cache.load(with_key(key), "test", N) is not None for key in keys]
    assert found == [True, False, False, *[True] * (MOST_MODELS - 1)]


@pytest.mark.parametrize("key", [None, 7, "", "../../elsewhere", "a" * 63, "A" * 64, "a" * 64 + "/.."])
def test_a_key_that_is_no_checksum_is_not_used_as_a_name(cache: AtlasCache, tmp_path: Path, key: object) -> None:
    cache.keep(with_key(key), "test", a_part())
    assert list(tmp_path.rglob("*")) == []
    assert cache.load(with_key(key), "test", N) is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "atlases").write_text("a file", encoding="utf-8")
    cache = AtlasCache(tmp_path / "atlases")
    cache.keep(paper_model(), "test", a_part())
    assert cache.load(paper_model(), "test", N) is None


def test_the_network_is_asked_once_and_remembered(cache: AtlasCache) -> None:
    model = paper_model()
    first = list(maker(cache, model).grow(lambda share: None))[-1]

    def never(model: Model) -> LayeredNetwork:
        raise AssertionError("the network is asked again")

    again = list(replace(maker(cache, model), load=never).grow(lambda share: None))[-1]
    assert first.training is not None
    assert again.training is not None
    assert len(again.training.digits) == TRAINING
    np.testing.assert_array_equal(first.training.places, again.training.places)
    assert again.test is not None
    assert len(again.test) == TEST
