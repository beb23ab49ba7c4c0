"""A part says what the network's own classifier says, however many threads make it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.inside.atlas_part import AtlasPart, make_part
from digitpad.runtime.layers import load_layers
from digitpad.runtime.litert import load_classifier
from tests.support.atlas_parts import paper_model, some_test


@pytest.fixture(scope="module")
def part() -> AtlasPart:
    return make_part([load_layers(paper_model())], some_test().images)


def test_a_part_says_what_the_classifier_says(part: AtlasPart) -> None:
    model, test = paper_model(), some_test()
    expected = load_classifier(model).classify(test.images / np.float32(255))
    found = part.predictions(model.rejection_threshold)
    np.testing.assert_allclose(found.probabilities, expected.probabilities, atol=1e-5)
    np.testing.assert_array_equal(found.rejected, expected.rejected)
    assert found.rejected.any()
    assert (found.digits == test.labels).mean() > 0.95


def test_embeddings_are_the_networks_to_half_precision(part: AtlasPart) -> None:
    network = load_layers(paper_model())
    expected = network.embedding(some_test().images / np.float32(255))
    assert part.embeddings.dtype == np.float16
    np.testing.assert_allclose(part.embeddings.astype(np.float32), expected, rtol=1 / 2048, atol=1e-4)


def test_several_threads_make_the_same_part(part: AtlasPart) -> None:
    model = paper_model()
    other = make_part([load_layers(model), load_layers(model), load_layers(model)], some_test().images)
    np.testing.assert_array_equal(part.outputs, other.outputs)
    np.testing.assert_array_equal(part.embeddings, other.embeddings)


def test_no_images_make_an_empty_part_as_wide_as_any(part: AtlasPart) -> None:
    none = make_part([load_layers(paper_model())], some_test().images[:0])
    assert none.outputs.shape == (0, part.outputs.shape[1])
    assert none.embeddings.shape == (0, part.embeddings.shape[1])
    assert len(none.predictions(0.5)) == 0


def test_progress_goes_up_to_the_end_and_what_it_raises_ends_the_work() -> None:
    told: list[tuple[int, int]] = []
    network = load_layers(paper_model())
    make_part([network], some_test().images, lambda done, total: told.append((done, total)))
    assert told == [(256, 300), (300, 300)]

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_part([network], some_test().images, stop)


def test_values_beyond_half_precision_stay_finite() -> None:
    class Huge:
        """A network with large numbers."""

        layers = ()

        def activations(self, images: np.ndarray) -> tuple[np.ndarray, ...]:
            return ()

        def outputs(self, images: np.ndarray) -> np.ndarray:
            return self.outputs_of(self.embedding(images))

        def embedding(self, images: np.ndarray) -> np.ndarray:
            return np.full((len(images), 3), 1e9, np.float32)

        def outputs_of(self, embedding: np.ndarray) -> np.ndarray:
            return np.full((len(embedding), 10), 0.1, np.float32)

    assert np.isfinite(make_part([Huge()], some_test().images[:2]).embeddings).all()
