from __future__ import annotations

import gzip
from pathlib import Path
from shutil import copyfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.data.mnist import LabelledImages, load_test, load_train, split_images
from digitpad.core.errors import DataError
from tests.support.sentences import raw_words

MNIST = Path(__file__).parents[3] / "resources" / "mnist"
FILES = sorted(path.name for path in MNIST.glob("*.gz"))


def flip_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0x10
    path.write_bytes(content)


def put_something_else(path: Path) -> None:
    """A sound gzip file of the right size whose last byte is another one."""
    content = bytearray(gzip.decompress(path.read_bytes()))
    content[-1] ^= 1
    path.write_bytes(gzip.compress(content, 1))


DAMAGES = {
    "missing": lambda path: path.unlink(),
    "truncated": lambda path: path.write_bytes(path.read_bytes()[:-100]),
    "nearly empty": lambda path: path.write_bytes(path.read_bytes()[:7]),
    "empty": lambda path: path.write_bytes(b""),
    "a byte flipped": flip_a_byte,
    "not gzip": lambda path: path.write_bytes(b"<html>403 Forbidden</html>"),
    "something after the end": lambda path: path.write_bytes(path.read_bytes() + b"more"),
    "other content": put_something_else,
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}


def test_the_four_files_are_the_published_ones() -> None:
    assert len(FILES) == 4
    train, test = load_train(MNIST), load_test(MNIST)
    assert train.images.shape == (60_000, 28, 28)
    assert test.images.shape == (10_000, 28, 28)
    assert len(train) == 60_000
    assert train.labels[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert np.bincount(train.labels).tolist() == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    assert np.bincount(test.labels).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert (int(train.images.min()), int(train.images.max())) == (0, 255)
    assert train.images.dtype == train.labels.dtype == np.uint8


# The training images take the same way as the test images, but six times as long.
CASES = [(n, d) for n in FILES for d in DAMAGES if "train-images" not in n or d in ("missing", "truncated")]


@pytest.mark.parametrize(("name", "damage"), CASES)
def test_a_damaged_file_gives_one_error_that_names_it_and_the_way_out(name: str, damage: str, tmp_path: Path) -> None:
    for other in FILES:
        if other[:4] == name[:4]:
            copyfile(MNIST / other, tmp_path / other)
    DAMAGES[damage](tmp_path / name)
    load = load_test if name.startswith("t10k") else load_train
    with pytest.raises(DataError) as caught:
        load(tmp_path)
    message = str(caught.value)
    assert str(tmp_path / name) in message
    assert "git checkout resources/mnist" in message
    assert "\n" not in message
    assert not raw_words(message)


def test_labels_in_the_place_of_other_labels_are_noticed(tmp_path: Path) -> None:
    copyfile(MNIST / "t10k-images-idx3-ubyte.gz", tmp_path / "t10k-images-idx3-ubyte.gz")
    copyfile(MNIST / "train-labels-idx1-ubyte.gz", tmp_path / "t10k-labels-idx1-ubyte.gz")
    with pytest.raises(DataError, match=r"t10k-labels.*checksum"):
        load_test(tmp_path)


def numbered(n: int) -> LabelledImages:
    """Images whose first pixels say which one it is."""
    images = np.zeros((n, 28, 28), np.uint8)
    images[:, 0, 0], images[:, 0, 1] = np.arange(n) % 256, np.arange(n) // 256
    return LabelledImages(images, (np.arange(n) % 10).astype(np.uint8))


def numbers_of(data: LabelledImages) -> list[int]:
    return (data.images[:, 0, 0] + 256 * data.images[:, 0, 1].astype(int)).tolist()


@given(st.integers(0, 400), st.floats(0, 0.9), st.integers(0, 2**31 - 1))
@settings(max_examples=60)
def test_a_split_is_disjoint_complete_and_repeatable(n: int, share: float, seed: int) -> None:
    data = numbered(n)
    training, validation = split_images(data, share=share, seed=seed)
    assert sorted(numbers_of(training) + numbers_of(validation)) == list(range(n))
    assert len(validation) == round(n * share)
    for part in (training, validation):
        assert (part.labels == np.array(numbers_of(part), int) % 10).all()
    again = split_images(data, share=share, seed=seed)
    assert [numbers_of(part) for part in again] == [numbers_of(training), numbers_of(validation)]


def test_another_seed_gives_another_split() -> None:
    data = numbered(400)
    assert numbers_of(split_images(data, share=0.5, seed=1)[1]) != numbers_of(split_images(data, share=0.5, seed=2)[1])


def test_take_keeps_the_order_asked_for() -> None:
    assert numbers_of(numbered(20).take(np.array([7, 3, 3]))) == [7, 3, 3]
