"""Batches of made pictures: the same for the same seed, wherever a training goes on."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import numpy as np
import pytest

from digitpad.core.errors import DataError
from digitpad.core.ink.normalise import CHANNELS
from digitpad.core.ink.synthesis.sheet import TILE
from digitpad.ml.ink.pictures import Feed, PictureSources, made_pictures


def batches_of(
    sources: PictureSources, first_step: int, count: int, processes: int = 0
) -> list[tuple[np.ndarray, np.ndarray]]:
    with Feed(sources, seed=3, fresh=2, pool=16, processes=processes) as feed:
        return list(islice(feed.batches(4, first_step=first_step), count))


def test_batches_repeat_in_whatever_process_they_are_made(sources: PictureSources) -> None:
    first, second = batches_of(sources, 0, 2), batches_of(sources, 0, 2, processes=1)
    for (pixels, truth), (pixels_again, truth_again) in zip(first, second, strict=True):
        assert pixels.shape == (4, TILE, TILE, CHANNELS)
        assert truth.shape == (4, TILE, TILE, 2)
        assert set(np.unique(truth)) <= {0.0, 1.0}
        assert np.array_equal(pixels, pixels_again)
        assert np.array_equal(truth, truth_again)
    assert not np.array_equal(first[0][0], first[1][0])


def test_a_training_that_goes_on_sees_other_pictures(sources: PictureSources) -> None:
    begun, gone_on = batches_of(sources, 0, 1)[0], batches_of(sources, 100, 1)[0]
    assert not np.array_equal(begun[0], gone_on[0])


def test_held_out_writers_are_others(sources: PictureSources) -> None:
    learned, _ = sources.load()
    others, _ = replace(sources, held_out=True).load()
    writers = [{sample.writer for sample in source._samples} for source in (learned, others)]
    assert writers[0]
    assert writers[1]
    assert not writers[0] & writers[1]
    assert len(learned._images) + len(others._images) == 60_000


def test_made_pictures_are_as_many_as_asked_for(sources: PictureSources) -> None:
    grey, kind = made_pictures(sources, 5, 3)
    assert grey.shape == kind.shape == (3, TILE, TILE)
    assert set(np.unique(kind)) <= {0, 1, 2}


def test_a_missing_stroke_file_is_named(sources: PictureSources, tmp_path) -> None:
    with pytest.raises(DataError, match=r"nowhere\.json"):
        replace(sources, strokes=(tmp_path / "nowhere.json",)).load()
