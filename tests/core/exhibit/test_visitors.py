"""What visitors leave: counts for each day, and samples where the venue wants that; disks that take nothing."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path

import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.errors import DataError
from digitpad.core.exhibit.counts import COUNTS_NAME, CountsFile, VisitorCounts, write_counts
from digitpad.core.exhibit.visitor_samples import VisitorSamples
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore


def saved(counts: CountsFile) -> None:
    document = counts.take()
    assert document is not None
    write_counts(counts.path, document)


def test_counts_of_all_days_come_back(tmp_path: Path) -> None:
    counts = CountsFile(tmp_path)
    assert counts.take() is None
    assert counts.total.agreement is None
    for right in (True, True, False, None):
        counts.add("2026-11-29", right=right)
    counts.add("2026-11-30", right=True)
    saved(counts)
    assert counts.take() is None  # nothing new
    again = CountsFile(tmp_path)
    assert again.total == VisitorCounts(5, 3, 1)
    assert again.total.agreement == 0.75
    assert json.loads((tmp_path / COUNTS_NAME).read_text())["days"]["2026-11-30"]["drawings"] == 1


def test_counts_that_cannot_be_written_wait(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    counts = CountsFile(tmp_path / "file")
    counts.add("2026-11-29", right=None)
    document = counts.take()
    assert document is not None
    with pytest.raises(DataError, match="cannot be written"):
        write_counts(counts.path, document)
    counts.put_back()
    assert counts.take() == document


@pytest.mark.parametrize(
    "text", ["{", "{}", '{"kind": "digitpad exhibit counts", "version": 1, "days": {"today": {}}}', "[1, 2]"]
)
def test_damaged_counts_are_set_aside(tmp_path: Path, text: str) -> None:
    (tmp_path / COUNTS_NAME).write_text(text)
    counts = CountsFile(tmp_path)
    assert "cannot be read" in counts.problem
    assert counts.total == VisitorCounts()
    assert (tmp_path / "counts.damaged.json").read_text() == text
    counts.add("2026-11-29", right=True)
    saved(counts)
    assert CountsFile(tmp_path).total.drawings == 1


def sample(number: int) -> OwnSample:
    drawing = Drawing((Stroke.of([(0.1, 0.2), (0.5, 0.6)]),))
    return OwnSample(f"sample{number}", number % 10, datetime.now(timezone.utc), "canvas", drawing)


def test_samples_lie_where_the_store_finds_them_and_not_too_many(tmp_path: Path) -> None:
    visitors = VisitorSamples(tmp_path, 5)
    for number in range(3):
        visitors.add(sample(number))
    visitors.write()
    assert not visitors.is_full
    for number in range(3, 9):
        visitors.add(sample(number))
    visitors.write()
    assert visitors.is_full
    visitors.add(sample(10))
    visitors.write()
    assert [one.label for one in SampleStore(tmp_path).samples()] == [0, 1, 2, 3, 4]


def test_samples_wait_for_the_disk_but_not_without_end(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    visitors = VisitorSamples(tmp_path / "file", 10_000)
    for number in range(500):
        visitors.add(sample(number))
    with pytest.raises(DataError, match="cannot be written"):
        visitors.write()
    (tmp_path / "file").unlink()
    visitors.write()
    assert len(SampleStore(tmp_path / "file").samples()) == 200
    visitors.write()  # nothing twice
    assert len(SampleStore(tmp_path / "file").samples()) == 200
