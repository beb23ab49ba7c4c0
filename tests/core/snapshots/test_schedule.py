"""When snapshots are taken, and what they cost."""

from __future__ import annotations

import pytest

from digitpad.core.snapshots.schedule import snapshot_batches, snapshot_digits


def test_many_snapshots_come_early_and_one_after_each_epoch() -> None:
    assert snapshot_batches(550, 3) == (0, 8, 16, 32, 64, 128, 256, 550, 1100, 1650)


@pytest.mark.parametrize(("per_epoch", "epochs"), [(1, 1), (6, 5), (550, 1), (550, 40), (550, 1000), (55_000, 97)])
def test_there_is_one_at_the_beginning_and_at_the_end_and_never_too_many(per_epoch: int, epochs: int) -> None:
    moments = snapshot_batches(per_epoch, epochs)
    assert moments[0] == 0
    assert moments[-1] == per_epoch * epochs
    assert list(moments) == sorted(set(moments))
    assert len(moments) <= 55
    assert all(moment % per_epoch == 0 for moment in moments if moment >= per_epoch)


def test_short_trainings_look_at_fewer_digits() -> None:
    assert snapshot_digits(55_000, 5, snapshots=12, classes=10) == 500
    assert 100 < snapshot_digits(55_000, 1, snapshots=8, classes=10) < 250
    assert snapshot_digits(400, 1, snapshots=8, classes=10) == 100
