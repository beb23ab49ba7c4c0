"""What trainings learn from: split by writer, capped, rendered anew, and things that are no digit beside them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.jobs.training import TrainJob
from digitpad.core.paths import default_paths
from digitpad.ml import data as training_data
from tests.support.samples_drawn import DRAWN


def stroke_file(folder: Path, *, writers: int = 5, each: int = 20) -> Path:
    samples = [
        {"label": i % 10, "writer": f"w{w}", "strokes": DRAWN[i % 10]} for w in range(writers) for i in range(each)
    ]
    samples.append({"label": "a", "writer": "w0", "strokes": DRAWN[0]})
    path = folder / "pens.json"
    path.write_text(json.dumps(samples))
    return path


def job(folder: Path, **changes: object) -> TrainJob:
    values = {"architecture": "paper", "name": "x", "mnist": default_paths().mnist, "out": folder / "out", **changes}
    return TrainJob(**{"limit": 50, "batch_size": 20, **values})


def test_letters_are_left_out_and_counts_add_up(tmp_path: Path) -> None:
    data = training_data.load(job(tmp_path, strokes=(stroke_file(tmp_path),)))
    assert set(data.validation) == {"validation", "pens"}
    assert len(data.validation["pens"]) == 20
    assert len(data.drawings) == 50  # the limit
    assert data.non_digits == 40
    assert len(data) == len(data.images) + training_data.PEN_REPEATS * 50 + 40
    assert data.classes == 11


def test_without_pens_there_is_nothing_that_is_no_digit(tmp_path: Path) -> None:
    data = training_data.load(job(tmp_path))
    assert (len(data), data.non_digits, data.classes) == (len(data.images), 0, 10)


def test_batches_hold_every_sample_once_an_epoch_and_draw_it_anew(tmp_path: Path) -> None:
    wanted = job(tmp_path, strokes=(stroke_file(tmp_path),))
    data = training_data.load(wanted)
    batches = training_data.batches(data, wanted)
    epochs = []
    for _ in range(2):
        parts = list(batches.as_numpy_iterator())
        images = np.concatenate([part[0] for part in parts])
        labels = np.concatenate([part[1] for part in parts])
        assert images.shape == (len(data), 28, 28, 1)
        assert images.min() >= 0
        assert images.max() <= 1
        assert images.sum((1, 2, 3)).min() > 0
        epochs.append((images, labels))
    drawn = [int(sample.label) for sample in data.drawings] * training_data.PEN_REPEATS
    expected = np.bincount([*drawn, *data.images.labels, *[10] * data.non_digits], minlength=11)
    for _, labels in epochs:
        np.testing.assert_array_equal(np.bincount(labels, minlength=11), expected)
    # A dot is always the same disc, but no digit is drawn twice in the same way. Some of MNIST's images are not varied.
    known = {(image / np.float32(255)).tobytes() for image in data.images.images}
    first, second = ({image.tobytes() for image in images[labels < 10]} - known for images, labels in epochs)
    assert len(first) > 60
    assert not first & second


def test_what_is_made_of_scanned_images_is_varied_like_them_and_drawings_are_not(tmp_path: Path) -> None:
    strokes = (stroke_file(tmp_path, writers=9, each=60),)
    images = {}
    for kinds in ((), ("affine",)):
        wanted = job(tmp_path, strokes=strokes, augmentation=kinds, limit=400)
        data = training_data.load(wanted)
        parts = list(training_data.batches(data, wanted).as_numpy_iterator())
        images[kinds] = np.concatenate([part[0] for part in parts])
        labels = np.concatenate([part[1] for part in parts])
    changed = np.abs(images[()] - images["affine",]).max((1, 2, 3)) > 0.02
    share = changed[labels < 10].sum() / len(data.images)
    assert abs(share - (1 - training_data.UNVARIED_SHARE)) < 0.1
    assert 0.05 < changed[labels == 10].mean() < 0.3


def test_a_file_of_one_writer_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="at least two writers"):
        training_data.load(job(tmp_path, strokes=(stroke_file(tmp_path, writers=1),)))


def test_a_share_of_a_digit_is_learned_and_what_is_held_out_stays(tmp_path: Path) -> None:
    shares = (1.0,) * 7 + (0.1, 1.0, 0.0)
    whole = training_data.load(job(tmp_path, limit=2000, validation_share=0.25))
    part = training_data.load(job(tmp_path, limit=2000, validation_share=0.25, digit_shares=shares))
    for digit, share in enumerate(shares):
        all_of_it = whole.images.images[whole.images.labels == digit]
        left = part.images.images[part.images.labels == digit]
        assert len(left) == round(share * len(all_of_it))
        assert {image.tobytes() for image in left} <= {image.tobytes() for image in all_of_it}
    assert np.array_equal(whole.all_validation.images, part.all_validation.images)
    again = training_data.load(job(tmp_path, limit=2000, validation_share=0.25, digit_shares=shares))
    assert np.array_equal(again.images.images, part.images.images)


def test_shares_that_leave_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="leave no image to learn from"):
        training_data.load(job(tmp_path, digit_shares=(0.0,) * 10))


@pytest.mark.parametrize("shares", [(1.0,), (1.0,) * 11, (1.0,) * 9 + (1.5,), (-0.1,) + (1.0,) * 9])
def test_shares_are_ten_numbers_from_0_to_1(tmp_path: Path, shares: tuple[float, ...]) -> None:
    with pytest.raises(DigitpadError, match="ten numbers from 0 to 1"):
        job(tmp_path, digit_shares=shares)
