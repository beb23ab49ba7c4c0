"""An atlas grows in two steps; its map keeps classes apart; neighbours are the nearest; held-out images are unseen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import ModelError
from digitpad.core.inside.atlas import Atlas
from digitpad.core.inside.atlas_cache import AtlasCache
from digitpad.core.inside.atlas_held_out import held_out
from digitpad.core.inside.atlas_map import ClassMap
from digitpad.core.inside.atlas_neighbours import Neighbourhood
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.registry import Model
from tests.support.atlas_parts import TEST, TRAINING, maker, paper_model, some_training


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Atlas], list[float]]:
    shares: list[float] = []
    cache = AtlasCache(tmp_path_factory.mktemp("atlases"))
    return list(maker(cache, paper_model()).grow(shares.append)), shares


def test_it_grows_in_two_steps(grown: tuple[list[Atlas], list[float]]) -> None:
    (first, whole), shares = grown
    assert first.training is None
    assert first.test is whole.test
    assert first.test is not None
    assert whole.training is not None
    assert (len(first.test), len(whole.training.digits)) == (TEST, TRAINING)
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_a_model_that_cannot_be_loaded_says_so(tmp_path: Path) -> None:
    def refuse(model: Model) -> LayeredNetwork:
        raise ModelError("It is gone.")

    atlases = replace(maker(AtlasCache(tmp_path), paper_model()), load=refuse).grow(lambda share: None)
    with pytest.raises(ModelError, match="It is gone"):
        next(atlases)


def test_the_map_keeps_classes_apart_on_digits_that_it_was_not_made_of(
    grown: tuple[list[Atlas], list[float]],
) -> None:
    part = grown[0][1].training
    assert part is not None
    points, labels = part.neighbourhood.points, part.digits.labels
    half = TRAINING // 2
    made = ClassMap.of(points[:half], labels[:half])
    apart = (made.nearest(made.places(points[half:])) == labels[half:]).mean()
    _, vectors = np.linalg.eigh(np.cov(points[:half].T))
    plain = vectors[:, -2:].astype(np.float32)
    means = np.stack([points[:half][labels[:half] == digit].mean(0) for digit in range(10)])
    principal = ClassMap(plain, means @ plain)
    assert apart > 0.7
    assert apart > (principal.nearest(principal.places(points[half:])) == labels[half:]).mean()


def test_the_same_network_gives_the_same_map(grown: tuple[list[Atlas], list[float]]) -> None:
    part = grown[0][1].training
    assert part is not None
    order = np.random.default_rng(0).permutation(TRAINING)
    turned = ClassMap.of(part.neighbourhood.points[order], part.digits.labels[order])
    whole = ClassMap.of(part.neighbourhood.points, part.digits.labels)
    np.testing.assert_allclose(turned.means, whole.means, atol=1e-3)


def test_a_map_needs_every_class_and_bears_units_that_never_fire() -> None:
    random = np.random.default_rng(0)
    labels = np.repeat(np.arange(10, dtype=np.uint8), 5)
    points = np.hstack([random.normal(size=(50, 6)) + labels[:, None], np.zeros((50, 3))]).astype(np.float32)
    assert np.isfinite(ClassMap.of(points, labels).places(points)).all()
    assert np.isfinite(ClassMap.of(np.zeros((50, 4), np.float32), labels).axes).all()
    with pytest.raises(ValueError, match="some of each"):
        ClassMap.of(points[:45], labels[:45])


def test_the_map_shows_some_of_each_class(grown: tuple[list[Atlas], list[float]]) -> None:
    part = grown[0][1].training
    assert part is not None
    assert len(set(part.shown.tolist())) == len(part.shown) == len(part.places)
    assert set(part.digits.labels[part.shown].tolist()) == set(range(10))


def test_neighbours_are_the_nearest_and_a_digit_is_its_own_first() -> None:
    random = np.random.default_rng(1)
    points = random.normal(size=(400, 7)).astype(np.float32)
    whole = Neighbourhood(points)
    wanted = points[123] + np.float32(0.01)
    found = whole.nearest(wanted, 12)
    exact = np.linalg.norm(points - wanted, axis=1)
    assert found.indices.tolist() == np.argsort(exact)[:12].tolist()
    np.testing.assert_allclose(found.distances, np.sort(exact)[:12], rtol=1e-5)
    own = whole.nearest(points[77], 1)
    assert (own.indices.tolist(), own.distances.tolist()) == ([77], [0.0])
    assert len(whole.nearest(wanted, 1000).indices) == 400


def test_most_neighbours_of_a_digit_are_of_its_class(grown: tuple[list[Atlas], list[float]]) -> None:
    part = grown[0][1].training
    assert part is not None
    same = []
    for index in range(50):
        near = part.neighbourhood.nearest(part.neighbourhood.points[index], 6).indices[1:]
        same.append((part.digits.labels[near] == part.digits.labels[index]).mean())
    assert np.mean(same) > 0.9


def test_held_out_images_are_those_of_the_training() -> None:
    numbers = np.arange(60_000)
    every = LabelledImages(numbers, numbers)  # type: ignore[arg-type]
    _, expected = mnist.split_images(every, share=1 / 12, seed=1)
    found = held_out(paper_model())
    np.testing.assert_array_equal(found, expected.labels)
    assert len(found) == 5000


def test_held_out_images_of_a_short_training_are_among_its_own() -> None:
    """As `ml.data.load` takes them: a limit shuffles first, then the split."""
    card = {"data": {"validation_share": 0.1, "images": 2000}, "seed": 3, "command": "digitpad train --limit 2000"}
    numbers = np.random.default_rng(3).permutation(60_000)[:2000]
    some = LabelledImages(numbers, numbers)  # type: ignore[arg-type]
    _, expected = mnist.split_images(some, share=0.1, seed=3)
    found = held_out(replace(paper_model(), card=card))
    assert found.tolist() == sorted(expected.labels.tolist())


@pytest.mark.parametrize(
    "change",
    [
        {"data": None},
        {"seed": None},
        {"seed": "1"},
        {"seed": -1},
        {"started_from": {"name": "other"}},
        {"data": {"validation_share": 0, "images": 60_000}},
        {"data": {"validation_share": 2.0, "images": 60_000}},
        {"data": {"validation_share": 0.1, "images": 10**9}},
        {"data": {"validation_share": "0.1", "images": 60_000}},
    ],
)
def test_where_the_card_does_not_tell_nothing_is_held_out(change: dict[str, object]) -> None:
    model = paper_model()
    assert held_out(replace(model, card={**model.card, **change})).tolist() == []


def test_the_parts_of_the_tests_are_real_digits() -> None:
    assert some_training().images.shape == (TRAINING, 28, 28)
