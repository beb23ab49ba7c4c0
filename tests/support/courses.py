"""Snapshots of trainings that never were: digits of MNIST, and a network that gets better from one to the next."""

from __future__ import annotations

import numpy as np

from digitpad.core.data import mnist
from digitpad.core.paths import default_paths
from digitpad.core.snapshots.places import places_on_map
from digitpad.core.snapshots.snapshot import Snapshot, TrainingCourse, WatchedDigits

BATCHES = (0, 8, 16, 40, 80, 120)
"""Of epochs of 40 batches: three early ones, and three epochs."""


def a_course(*, of_each: int = 3, own: bool = True, batches: tuple[int, ...] = BATCHES) -> TrainingCourse:
    """So many held-out digits of each class; all of them are read right at the end, a tenth at the beginning."""
    random = np.random.default_rng(5)
    train = mnist.load_train(default_paths().mnist)
    chosen = np.concatenate([np.flatnonzero(train.labels[:600] == digit)[:of_each] for digit in range(10)])
    digits = train.take(chosen)
    own_digit = train.images[600] if own else None
    course = TrainingCourse.begun(WatchedDigits(digits.images, digits.labels, train.images[0], own_digit, 40))
    count = len(course.digits.all_images)
    noise, embeddings = random.random((count, 10)), []
    targets = np.eye(10)[[*digits.labels, *([7] if own else [])]] if count else np.empty((0, 10))
    for number, batch in enumerate(batches):
        skill = number / max(len(batches) - 1, 1)
        scores = np.exp(4 * (skill * targets + (1 - skill) * noise))
        outputs = (scores / scores.sum(1, keepdims=True)).astype(np.float16)
        embeddings.append(np.repeat(scores, 2, 1))
        places = course.places
        if len(digits):
            places = places_on_map(embeddings, digits.labels, places)
        course = course.grown(
            Snapshot(
                batch=batch,
                kernels=random.normal(size=(4, 3, 3)).astype(np.float16),
                maps=(random.integers(0, 256, (4, 9, 9), np.uint8), random.integers(0, 256, (6, 5, 5), np.uint8)),
                outputs=outputs[: len(digits)],
                own=outputs[-1] if own else None,
                classes=10,
            ),
            places,
        )
    return course
