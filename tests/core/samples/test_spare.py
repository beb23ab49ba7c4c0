"""Samples that cannot be written to their own folder wait in another one, and come back as they were left."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.errors import DataError
from digitpad.core.samples.spare import find_spare_samples, write_spare_samples
from digitpad.core.samples.store import SampleStore


def test_what_is_not_written_waits_in_the_first_folder_that_takes_it(tmp_path: Path, new_sample) -> None:
    one, other = new_sample(3), new_sample(4)
    own = tmp_path / "samples"
    SampleStore(own).add(one)
    store = SampleStore(own)
    store.refresh()
    away = own.rename(tmp_path / "away")
    own.write_text("a file where the folder should be", encoding="utf-8")
    for change in (lambda: store.add(other), lambda: store.relabel([one.id], 8)):
        with pytest.raises(DataError):
            change()
    blocked = tmp_path / "blocked"
    blocked.write_text("another file", encoding="utf-8")
    place = write_spare_samples(store, [blocked, tmp_path / "config"])
    assert place is not None
    assert place.parent == tmp_path / "config"
    own.unlink()
    away.rename(own)
    again = SampleStore(own)
    (spare,) = find_spare_samples([blocked, tmp_path / "config", tmp_path / "cache"])
    again.append(spare.changes)
    assert {sample.id: sample.label for sample in SampleStore(own).samples()} == {one.id: 8, other.id: 4}
    spare.remove()
    assert find_spare_samples([tmp_path / "config"]) == []


def test_nothing_is_set_aside_when_all_is_written(tmp_path: Path, new_sample) -> None:
    store = SampleStore(tmp_path / "samples")
    store.add(new_sample(3))
    assert write_spare_samples(store, [tmp_path / "config"]) is None
    assert not (tmp_path / "config").exists()


def test_where_nothing_can_be_written_nothing_breaks(tmp_path: Path, new_sample) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder", encoding="utf-8")
    store = SampleStore(blocked / "samples")
    with pytest.raises(DataError):
        store.add(new_sample(3))
    assert write_spare_samples(store, [blocked]) is None
