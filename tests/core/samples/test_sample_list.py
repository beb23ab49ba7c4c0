"""Samples as columns: a list stays as it was, and gives the samples that went in."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.samples.changes import AddSamples, RelabelSamples
from digitpad.core.samples.sample_list import SampleList
from digitpad.core.samples.store import SampleStore


def test_a_sample_is_what_went_in_and_the_same_object_while_it_is_remembered(new_sample) -> None:
    drawn, picture = new_sample(3, said=8), new_sample(10, picture=True)
    samples = SampleList.of([drawn, picture])
    assert len(samples) == 2
    assert samples[0] is samples[0]
    assert samples[-1] is samples[1]
    assert (samples[0].id, samples[0].label, samples[0].made, samples[0].answer) == (
        drawn.id, 3, drawn.made, drawn.answer,
    )  # fmt: skip
    assert np.array_equal(samples[0].drawing.strokes[0].points, drawn.drawing.strokes[0].points)
    assert np.array_equal(samples[1].image, picture.image)
    assert [one.id for one in samples] == [one.id for one in samples[:]] == list(samples.ids)
    with pytest.raises(IndexError):
        samples[2]


def test_a_list_stays_as_it_was_whatever_is_done_to_the_store(tmp_path, new_sample) -> None:
    store = SampleStore(tmp_path)
    samples = [new_sample(label) for label in range(4)]
    store.add(*samples)
    before = store.samples()
    store.relabel([samples[1].id], 9)
    store.delete([samples[2].id])
    store.add(new_sample(5))
    assert [one.label for one in before] == [0, 1, 2, 3]
    assert [one.label for one in store.samples()] == [0, 9, 3, 5]
    assert before[1].label == 1


def test_rows_are_found_again_in_other_lists(tmp_path, new_sample) -> None:
    store = SampleStore(tmp_path)
    samples = [new_sample(label) for label in range(6)]
    store.add(*samples)
    every = store.samples()
    some = every.take([4, 1])
    assert some.ids == (samples[4].id, samples[1].id)
    for others in (every, SampleList.of(samples)):
        assert others.rows_of(some).tolist() == [1, 4]
        assert others.same_samples(every)
        assert not others.same_samples(some)
    store.relabel(every.ids, 7)
    assert store.samples().same_samples(every)
    store.delete([samples[4].id])
    assert store.samples().rows_of(some).tolist() == [1]
    assert not store.samples().same_samples(every)


def test_what_could_not_be_read_again_is_not_taken(new_sample) -> None:
    for odd in (
        {"label": 11}, {"image": np.zeros((28, 28), np.uint8)}, {"drawing": None},
        {"drawing": None, "image": np.zeros((20, 20), np.uint8)}, {"drawing": None, "image": np.zeros((28, 28))},
    ):  # fmt: skip
        sample = new_sample(**odd)
        with pytest.raises(ValueError, match=r"label|either|28x28"):
            AddSamples((sample,))
    with pytest.raises(ValueError, match="11 is no label"):
        RelabelSamples(("a",), 11)
