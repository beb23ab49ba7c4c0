from __future__ import annotations

from pathlib import Path
from shutil import copytree

import numpy as np
import pytest

from digitpad.core.errors import ModelError
from digitpad.core.mnist import LabelledImages, load_test
from digitpad.core.registry import Model, read_model
from digitpad.runtime.litert import LiteRTClassifier, load_classifier, load_litert_file


@pytest.fixture(scope="module")
def mnist() -> LabelledImages:
    return load_test(Path(__file__).parents[2] / "resources" / "mnist").take(np.arange(300))


@pytest.fixture(scope="module")
def classifier(tiny_model: Model) -> LiteRTClassifier:
    return load_classifier(tiny_model)


def test_it_reads_digits(classifier: LiteRTClassifier, mnist: LabelledImages) -> None:
    probabilities = classifier.classify(mnist.images / np.float32(255))
    assert probabilities.shape == (300, 10)
    assert probabilities.dtype == np.float32
    assert probabilities.sum(1) == pytest.approx(1, abs=1e-4)
    assert (probabilities >= 0).all()
    assert (probabilities.argmax(1) == mnist.labels).mean() > 0.75


@pytest.mark.parametrize("size", [1, 2, 63, 64, 65, 130])
def test_how_many_are_asked_at_once_does_not_matter(
    classifier: LiteRTClassifier, mnist: LabelledImages, size: int
) -> None:
    images = mnist.images[:130] / np.float32(255)
    parts = [classifier.classify(images[start : start + size]) for start in range(0, 130, size)]
    assert np.abs(np.concatenate(parts) - classifier.classify(images)).max() < 1e-5


def test_answers_do_not_change_when_the_next_are_asked_for(classifier: LiteRTClassifier, mnist: LabelledImages) -> None:
    first = classifier.classify(mnist.images[:1] / np.float32(255))
    before = first.copy()
    classifier.classify(mnist.images[1:2] / np.float32(255))
    assert (first == before).all()


def test_no_images_get_no_answers(classifier: LiteRTClassifier) -> None:
    assert classifier.classify(np.empty((0, 28, 28), np.float32)).shape == (0, 10)


def test_images_that_lie_scattered_in_memory(classifier: LiteRTClassifier, mnist: LabelledImages) -> None:
    images = mnist.images[:8] / np.float32(255)
    scattered = np.asfortranarray(images)[:, ::1]
    assert np.allclose(classifier.classify(scattered), classifier.classify(images), atol=1e-6)
    assert np.allclose(classifier.classify(images.astype(np.float64)), classifier.classify(images), atol=1e-6)


def test_images_of_another_size_are_refused_and_harm_nothing(
    classifier: LiteRTClassifier, mnist: LabelledImages
) -> None:
    with pytest.raises(ValueError, match=r"[Dd]imension"):
        classifier.classify(np.zeros((2, 20, 20), np.float32))
    assert classifier.classify(mnist.images[:2] / np.float32(255)).shape == (2, 10)


@pytest.mark.parametrize("damage", ["empty", "cut", "text", "missing"])
def test_a_file_that_is_no_network_gives_one_sentence(damage: str, tiny_model: Model, tmp_path: Path) -> None:
    content = tiny_model.litert_file.read_bytes()
    damaged = {"empty": b"", "cut": content[: len(content) // 2], "text": b"not a network " * 100}
    path = tmp_path / "model.tflite"
    if damage in damaged:
        path.write_bytes(damaged[damage])
    with pytest.raises(ModelError, match=r"The network in .* cannot be run"):
        load_litert_file(path)


def test_a_changed_network_is_not_even_loaded(tiny_model: Model, tmp_path: Path) -> None:
    model = read_model(copytree(tiny_model.folder, tmp_path / "model"), bundled=False)
    content = bytearray(model.litert_file.read_bytes())
    content[len(content) // 2] ^= 1  # a weight: LiteRT itself would run it
    model.litert_file.write_bytes(content)
    load_litert_file(model.litert_file)
    with pytest.raises(ModelError, match="wrong checksum"):
        load_classifier(model)
