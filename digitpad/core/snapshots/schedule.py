"""When snapshots are taken, and of how many digits: often at first, when most happens, and then after each epoch."""

from __future__ import annotations

from typing import Final

_MOST_DIGITS: Final = 500
"""Held-out digits that a snapshot looks at: 50 of each class."""
_LEAST_DIGITS: Final = 100
_MOST_OUTPUTS: Final = 16_000
"""Probabilities of a snapshot, over all digits and classes: what bounds the file."""
_FIRST_BATCH: Final = 8
"""Batches until the first snapshot after the one of the untrained network; each following one comes after twice as
many."""
_LAST_EARLY: Final = 0.8
"""Part of the first epoch up to which there are such snapshots; the one at its end follows."""
_MOST_EPOCHS: Final = 40
"""Snapshots at ends of epochs; of longer trainings it is every second epoch, every third …, and the last."""
_SHARE: Final = 0.01
"""Of the network's work for the training that looking at the digits may take; all that is around it doubles that."""
_PASSES: Final = 3
"""What learning from an image takes, in times of looking at it: forward, and twice as much backward."""


def snapshot_batches(batches_per_epoch: int, epochs: int) -> tuple[int, ...]:
    """After how many batches, counted over all epochs, snapshots are taken: rising, from 0 to the last batch."""
    early = [0]
    batch = _FIRST_BATCH
    while batch <= _LAST_EARLY * batches_per_epoch:
        early.append(batch)
        batch *= 2
    step = -(-epochs // _MOST_EPOCHS)
    ends = [batches_per_epoch * epoch for epoch in range(step, epochs, step)]
    return (*early, *ends, batches_per_epoch * epochs)


def snapshot_digits(training_images: int, epochs: int, *, snapshots: int, classes: int) -> int:
    """How many held-out digits each of so many snapshots looks at, so that the training hardly takes longer."""
    affordable = round(_SHARE * _PASSES * training_images * epochs / snapshots)
    return max(_LEAST_DIGITS, min(affordable, _MOST_DIGITS, _MOST_OUTPUTS // classes))
