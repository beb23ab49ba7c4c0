"""Nothing is both learned from and tested with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DataError
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.read import read_own_data
from digitpad.core.own_data.split import OwnSplit, check_writers, split_own_data
from tests.support.own_sets import digits_of, letter_images, write_npz


def check_whole(data: OwnData, parts: OwnSplit) -> None:
    together = np.sort(np.concatenate([parts.training, parts.validation, parts.test]))
    assert together.tolist() == list(range(len(data)))
    assert set(data.labels[parts.training]) == set(range(len(data.class_names)))


@pytest.fixture
def letters(tmp_path: Path) -> OwnData:
    images, labels, writers = letter_images("abc", fonts=6, each=3)
    path = write_npz(tmp_path / "set.npz", images=images, labels=np.array(labels), writers=np.array(writers))
    return read_own_data(OwnSource((path,)))


def plain(tmp_path: Path, **more: np.ndarray) -> OwnData:
    digits = digits_of(20)
    path = write_npz(tmp_path / "set.npz", x_train=digits.images, y_train=digits.labels, **more)
    return read_own_data(OwnSource((path,)))


def test_a_fifth_of_each_class_and_the_same_for_a_seed(tmp_path: Path) -> None:
    data = plain(tmp_path)
    parts = split_own_data(data, seed=1, validation_share=1 / 12)
    check_whole(data, parts)
    assert parts.by == "image"
    assert np.bincount(data.labels[parts.test]).tolist() == [4, 4, 4]
    assert np.bincount(data.labels[parts.validation]).tolist() == [1, 1, 1]
    assert (split_own_data(data, seed=1, validation_share=1 / 12).test == parts.test).all()
    assert (split_own_data(data, seed=2, validation_share=1 / 12).test != parts.test).any()
    assert not len(split_own_data(data, seed=1, validation_share=0).validation)


def test_a_test_part_that_is_given_is_kept(tmp_path: Path) -> None:
    test = digits_of(5, after=20)
    data = plain(tmp_path, x_test=test.images, y_test=test.labels)
    parts = split_own_data(data, seed=1, validation_share=0.5)
    check_whole(data, parts)
    assert parts.by == "given"
    assert (data.images[parts.test] == test.images).all()


def test_writers_are_on_one_side_only(letters: OwnData) -> None:
    for seed in range(5):
        parts = split_own_data(letters, seed=seed, validation_share=1 / 12)
        check_whole(letters, parts)
        assert parts.by == "writer"
        assert len(parts.test_writers) == 1
        there = {letters.writers[one] for one in letters.writer_of[parts.test].tolist()}
        assert there == set(parts.test_writers)
        assert not there & {letters.writers[one] for one in letters.writer_of[parts.training].tolist()}


def test_each_writer_can_be_left_out(letters: OwnData) -> None:
    for writer in letters.writers:
        parts = split_own_data(letters, seed=1, validation_share=1 / 12, leave_out=writer)
        check_whole(letters, parts)
        assert parts.test_writers == (writer,)
        assert len(parts.test) == 9
    with pytest.raises(DataError, match=r"^There is no writer «zoe»; there are: .*\.$"):
        split_own_data(letters, seed=1, validation_share=0.1, leave_out="zoe")


def test_where_no_writers_are_known_none_is_left_out(tmp_path: Path) -> None:
    images, labels, _ = letter_images("abc", fonts=3, each=6)
    data = read_own_data(OwnSource((write_npz(tmp_path / "set.npz", images=images, labels=np.array(labels)),)))
    with pytest.raises(DataError, match=r"^These data do not say who wrote what.*name a file for each writer"):
        split_own_data(data, seed=1, validation_share=0.1, leave_out="zoe")
    with pytest.raises(DataError, match=r"^These data do not say who wrote what"):
        check_writers(data)
    with pytest.raises(DataError, match=r"^There are 61 writers in these data; at most 60 can be left out"):
        check_writers(replace(data, writers=tuple(map(str, range(61)))))


def test_a_writer_who_alone_wrote_a_class(tmp_path: Path) -> None:
    images, labels, writers = letter_images("abc", fonts=3, each=6)
    kept = [
        place
        for place, (label, one) in enumerate(zip(labels, writers, strict=True))
        if label != "c" or one == writers[0]
    ]
    path = write_npz(
        tmp_path / "set.npz", images=images[kept], labels=np.array(labels)[kept], writers=np.array(writers)[kept]
    )
    data = read_own_data(OwnSource((path,)))
    with pytest.raises(DataError, match=r"nothing to learn the class «c» from"):
        split_own_data(data, seed=1, validation_share=0.1, leave_out=writers[0])
    for seed in range(6):
        check_whole(data, split_own_data(data, seed=seed, validation_share=0.1))
