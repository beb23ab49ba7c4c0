"""The file with a training's snapshots: what is kept comes back, and what is damaged is said in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.errors import DataError
from digitpad.core.registry import Model
from digitpad.core.snapshots.course_file import MOST_BYTES, SNAPSHOTS_FILE, has_course, read_course, write_course
from digitpad.core.snapshots.schedule import snapshot_batches, snapshot_digits
from digitpad.core.snapshots.snapshot import TrainingCourse
from tests.support.courses import a_course

Arrays = dict[str, NDArray[np.generic]]


@pytest.fixture
def model(tmp_path: Path) -> Model:
    return Model("mine", tmp_path, bundled=False, card={})


def same(one: TrainingCourse, other: TrainingCourse) -> None:
    assert one.digits.batches_per_epoch == other.digits.batches_per_epoch
    for name in ("images", "labels", "mapped", "own"):
        assert np.array_equal(getattr(one.digits, name), getattr(other.digits, name))
    assert np.array_equal(one.places, other.places)
    for here, there in zip(one.snapshots, other.snapshots, strict=True):
        assert here.batch == there.batch
        assert np.array_equal(here.kernels, there.kernels)
        assert np.array_equal(here.outputs, there.outputs)
        assert (here.own is None) == (there.own is None)
        assert here.own is None or np.array_equal(here.own, there.own)
        assert all(np.array_equal(*pair) for pair in zip(here.maps, there.maps, strict=True))


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("of_each", [0, 3])
def test_what_was_kept_comes_back(model: Model, own: bool, of_each: int) -> None:
    course = a_course(of_each=of_each, own=own)
    assert not has_course(model)
    write_course(model.folder, course)
    assert has_course(model)
    same(read_course(model), course)


def test_a_network_without_a_convolution_has_a_course_too(model: Model) -> None:
    course = a_course()
    bare = [replace(one, kernels=np.empty((0, 1, 1), np.float16), maps=()) for one in course.snapshots]
    write_course(model.folder, replace(course, snapshots=tuple(bare)))
    same(read_course(model), replace(course, snapshots=tuple(bare)))


@pytest.mark.parametrize(("epochs", "classes"), [(40, 11), (1000, 62)])
def test_the_largest_file_is_small_enough(model: Model, epochs: int, classes: int) -> None:
    moments = snapshot_batches(550, epochs)
    count = snapshot_digits(55_000, epochs, snapshots=len(moments), classes=classes)
    one = replace(
        a_course(of_each=0).snapshots[0],
        kernels=np.zeros((64, 7, 7), np.float16),
        maps=(np.zeros((1, 1, 48_000), np.uint8),),
        outputs=np.zeros((count, classes), np.float16),
        own=None,
    )
    digits = replace(
        a_course(of_each=0, own=False).digits,
        images=np.zeros((count, 28, 28), np.uint8),
        labels=np.zeros(count, np.uint8),
    )
    snapshots = tuple(replace(one, batch=batch) for batch in moments)
    write_course(model.folder, TrainingCourse(digits, snapshots, np.zeros((len(moments), count, 2), np.float16)))
    assert (model.folder / SNAPSHOTS_FILE).stat().st_size < MOST_BYTES
    names = {"class_names": [f"class {number}" for number in range(classes)]} if classes > 11 else {}
    assert len(read_course(replace(model, card=names))) == len(moments)


def test_a_course_has_the_models_class_names(model: Model) -> None:
    names = [f"class {number}" for number in range(10)]
    write_course(model.folder, a_course())
    course = read_course(replace(model, card={"class_names": names}))
    assert course.digits.class_names == tuple(names)
    with pytest.raises(DataError, match="damaged"):
        read_course(replace(model, card={"class_names": names[:5]}))


def refusal(model: Model) -> str:
    with pytest.raises(DataError) as problem:
        read_course(model)
    sentence = str(problem.value)
    assert "\n" not in sentence
    return sentence


def test_a_model_without_snapshots_says_so(model: Model) -> None:
    assert refusal(model) == "The model «mine» has no snapshots of its training."


def _without(name: str) -> Callable[[Arrays], object]:
    return lambda arrays: arrays.pop(name)


def _with(name: str, change: Callable[[NDArray[np.generic]], NDArray[np.generic]]) -> Callable[[Arrays], object]:
    return lambda arrays: arrays.update({name: change(arrays[name])})


@pytest.mark.parametrize(
    "spoil",
    [
        _without("outputs"),
        _without("batches"),
        _with("outputs", lambda one: one * np.float16(np.nan)),
        _with("outputs", lambda one: one.astype(np.float32)),
        _with("outputs", lambda one: one[:, :, :2]),
        _with("outputs", lambda one: one[0, 0, 0]),
        _with("batches", lambda one: one[::-1].copy()),
        _with("batches", lambda one: one[:0]),
        _with("batches_per_epoch", lambda one: one * 0),
        _with("labels", lambda one: one + 100),
        _with("images", lambda one: one[:, :3]),
        _with("maps_0", lambda one: one[0]),
        _with("places", lambda one: one[:2]),
        _with("own", lambda one: np.concatenate([one, one])),
        _with("kernels", lambda one: np.array([{}], object)),
    ],
)
def test_damage_is_said_in_one_sentence(model: Model, spoil: Callable[[Arrays], object]) -> None:
    write_course(model.folder, a_course())
    file = model.folder / SNAPSHOTS_FILE
    with np.load(file) as archive:
        arrays: Arrays = dict(archive)
    spoil(arrays)
    np.savez(file, **arrays)  # type: ignore[arg-type]  # numpy's stub knows no mapping
    assert "are damaged; the model itself can be used" in refusal(model)


def test_what_could_be_larger_than_its_file_is_not_unpacked(model: Model) -> None:
    content = BytesIO()
    np.savez_compressed(content, images=np.zeros((100_000, 28, 28), np.uint8))
    (model.folder / SNAPSHOTS_FILE).write_bytes(content.getvalue())
    assert "are damaged" in refusal(model)
    (model.folder / SNAPSHOTS_FILE).write_bytes(bytes(MOST_BYTES + 1))
    assert "cannot be read (it is larger than 4 MiB)" in refusal(model)
    (model.folder / SNAPSHOTS_FILE).write_bytes(b"no archive")
    assert "are damaged" in refusal(model)
