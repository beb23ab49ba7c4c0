from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest

from digitpad.core.data.mnist import LabelledImages, load_test
from digitpad.core.errors import ModelError
from digitpad.core.registry import Model, read_model
from digitpad.runtime.layers import load_layers
from digitpad.runtime.litert import LiteRTClassifier, load_classifier, load_litert_file
from tests.support.sentences import raw_words
from tests.support.waiting import LIMIT


@pytest.fixture(scope="module")
def mnist() -> LabelledImages:
    return load_test(Path(__file__).parents[2] / "resources" / "mnist").take(np.arange(300))


@pytest.fixture(scope="module")
def classifier(tiny_model: Model) -> LiteRTClassifier:
    return load_classifier(tiny_model)


@pytest.fixture(scope="module")
def untrained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two networks of random weights: 11.tflite gives eleven probabilities, 12.tflite twelve."""
    folder = tmp_path_factory.mktemp("untrained")
    code = (
        "import sys, pathlib; from digitpad.ml.backend import tf; from digitpad.ml.architectures import build\n"
        "for n in (11, 12):\n"
        "    content = tf.lite.TFLiteConverter.from_keras_model(build('paper', n)).convert()\n"
        "    pathlib.Path(sys.argv[1], f'{n}.tflite').write_bytes(content)\n"
    )
    # In a process of its own, so that this one can do without TensorFlow.
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, capture_output=True, timeout=LIMIT)
    return folder


def test_it_reads_digits(classifier: LiteRTClassifier, mnist: LabelledImages) -> None:
    probabilities = classifier.classify(mnist.images / np.float32(255)).probabilities
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
    parts = [classifier.outputs(images[start : start + size]) for start in range(0, 130, size)]
    assert np.abs(np.concatenate(parts) - classifier.outputs(images)).max() < 1e-5


def test_answers_do_not_change_when_the_next_are_asked_for(classifier: LiteRTClassifier, mnist: LabelledImages) -> None:
    first = classifier.classify(mnist.images[:1] / np.float32(255))
    before = first.probabilities.copy()
    classifier.classify(mnist.images[1:2] / np.float32(255))
    assert (first.probabilities == before).all()


def test_no_images_get_no_answers(classifier: LiteRTClassifier) -> None:
    said = classifier.classify(np.empty((0, 28, 28), np.float32))
    assert len(said) == 0
    assert said.probabilities.shape == (0, 10)


def test_images_that_lie_scattered_in_memory(classifier: LiteRTClassifier, mnist: LabelledImages) -> None:
    images = mnist.images[:8] / np.float32(255)
    scattered = np.asfortranarray(images)[:, ::1]
    expected = classifier.outputs(images)
    assert np.allclose(classifier.outputs(scattered), expected, atol=1e-6)
    assert np.allclose(classifier.outputs(images.astype(np.float64)), expected, atol=1e-6)


def test_images_of_another_size_are_refused_and_harm_nothing(
    classifier: LiteRTClassifier, mnist: LabelledImages
) -> None:
    with pytest.raises(ValueError, match=r"[Dd]imension"):
        classifier.classify(np.zeros((2, 20, 20), np.float32))
    assert len(classifier.classify(mnist.images[:2] / np.float32(255))) == 2


def test_ten_outputs_reject_by_their_doubt(tiny_model: Model, mnist: LabelledImages) -> None:
    content, images = tiny_model.litert_file.read_bytes(), mnist.images[:50] / np.float32(255)
    plain = LiteRTClassifier(content).classify(images)
    assert not plain.rejected.any()
    doubt = 1 - plain.probabilities.max(1)
    assert plain.strangeness == pytest.approx(doubt)
    middle = float(np.median(doubt))
    strict = LiteRTClassifier(content, threshold=middle).classify(images)
    assert strict.rejected.tolist() == (doubt > middle).tolist()
    assert 0 < strict.rejected.sum() < 50


def test_eleven_outputs_reject_by_the_eleventh(untrained: Path, mnist: LabelledImages) -> None:
    images = mnist.images[:50] / np.float32(255)
    outputs = load_litert_file(untrained / "11.tflite").outputs(images)
    assert outputs.shape == (50, 11)
    assert outputs.sum(1) == pytest.approx(1, abs=1e-4)
    middle = float(np.median(outputs[:, 10]))
    said = load_litert_file(untrained / "11.tflite", threshold=middle).classify(images)
    assert (said.strangeness == outputs[:, 10]).all()
    assert said.rejected.tolist() == (outputs[:, 10] > middle).tolist()
    assert said.probabilities.shape == (50, 10)
    assert said.probabilities == pytest.approx(outputs[:, :10] / outputs[:, :10].sum(1, keepdims=True), abs=1e-5)
    assert len(load_litert_file(untrained / "11.tflite").classify(images[:0])) == 0


def test_other_networks_are_refused(untrained: Path) -> None:
    with pytest.raises(ModelError, match=r"ten or eleven probabilities"):
        load_litert_file(untrained / "12.tflite")
    with pytest.raises(ModelError, match=r"not give 26 or 27 probabilities"):
        load_litert_file(untrained / "12.tflite", classes=26)


def test_eleven_outputs_may_be_eleven_classes(untrained: Path, mnist: LabelledImages) -> None:
    images = mnist.images[:50] / np.float32(255)
    classifier = load_litert_file(untrained / "11.tflite", threshold=0.5, classes=11)
    said, outputs = classifier.classify(images), classifier.outputs(images)
    assert said.probabilities.shape == (50, 11)
    assert (said.probabilities == outputs).all()
    assert said.strangeness == pytest.approx(1 - outputs.max(1))
    assert said.none == 11
    assert len(said[0].ranked) == 11
    assert classifier.classify(images[:0]).probabilities.shape == (0, 11)
    with_none = load_litert_file(untrained / "12.tflite", classes=11).classify(images)
    assert with_none.probabilities.shape == (50, 11)
    assert with_none.probabilities.sum(1) == pytest.approx(1, abs=1e-4)


def test_a_card_with_other_classes_than_its_network_is_said(
    tiny_model: Model, mnist: LabelledImages, tmp_path: Path
) -> None:
    image = mnist.images[:1] / np.float32(255)
    folder = copytree(tiny_model.folder, tmp_path / "model")
    for names in (["a", "b"], [str(number) for number in range(9)]):
        card = {**tiny_model.card, "class_names": names}
        (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
        model = read_model(folder, bundled=False)
        if len(names) == 9:  # ten outputs: nine classes, and none of them
            assert load_classifier(model).classify(image).probabilities.shape == (1, 9)
            assert load_layers(model).outputs(image).shape == (1, 10)
            continue
        with pytest.raises(ModelError, match=r"does not give 2 or 3 probabilities"):
            load_classifier(model)
        with pytest.raises(ModelError, match=r"another number of classes than its card names"):
            load_layers(model)


@pytest.mark.parametrize(("rejection", "expected"), [({"threshold": -1}, 50), ({"threshold": 1.5}, 0), (None, 0)])
def test_the_threshold_is_the_cards(
    tiny_model: Model, mnist: LabelledImages, tmp_path: Path, rejection: dict[str, float] | None, expected: int
) -> None:
    folder = copytree(tiny_model.folder, tmp_path / "model")
    (folder / "card.json").write_text(json.dumps({**tiny_model.card, "rejection": rejection}), encoding="utf-8")
    classifier = load_classifier(read_model(folder, bundled=False))
    assert classifier.classify(mnist.images[:50] / np.float32(255)).rejected.sum() == expected


@pytest.mark.parametrize("damage", ["empty", "cut", "text", "missing"])
def test_a_file_that_is_no_network_gives_one_sentence(damage: str, tiny_model: Model, tmp_path: Path) -> None:
    content = tiny_model.litert_file.read_bytes()
    damaged = {"empty": b"", "cut": content[: len(content) // 2], "text": b"not a network " * 100}
    path = tmp_path / "model.tflite"
    if damage in damaged:
        path.write_bytes(damaged[damage])
    with pytest.raises(ModelError, match=r"The network in .* cannot be run") as caught:
        load_litert_file(path)
    assert not raw_words(str(caught.value))


def test_a_changed_network_is_not_even_loaded(tiny_model: Model, tmp_path: Path) -> None:
    model = read_model(copytree(tiny_model.folder, tmp_path / "model"), bundled=False)
    content = bytearray(model.litert_file.read_bytes())
    content[len(content) // 2] ^= 1  # a weight: LiteRT itself would run it
    model.litert_file.write_bytes(content)
    load_litert_file(model.litert_file)
    with pytest.raises(ModelError, match="wrong checksum"):
        load_classifier(model)
