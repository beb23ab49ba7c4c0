"""The window's studies on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.folder_lock import FolderLock
from digitpad.core.study.plan import Epoch, Result, StudyPlan
from digitpad.core.study.stored_studies import expected_seconds, measured_rate, new_folder, remove_study, stored_studies

PLAN = StudyPlan(cases=("conv1",), seeds=(1, 2), epochs=2)


def test_new_studies_have_folders_of_their_own(tmp_path: Path) -> None:
    folders = [new_folder(tmp_path / "studies") for _ in range(3)]
    assert len({folder.path for folder in folders}) == 3
    assert stored_studies(tmp_path / "studies") == [], "without a plan there is no study"


def test_studies_are_found_with_what_is_finished(tmp_path: Path) -> None:
    assert stored_studies(tmp_path / "none") == []
    folder = new_folder(tmp_path)
    folder.create(PLAN)
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "study.json").write_text("{", encoding="utf-8")
    (tmp_path / "file").write_text("", encoding="utf-8")
    (found,) = stored_studies(tmp_path)
    assert (found.plan, found.finished, found.is_finished) == (PLAN, 0, False)


def test_a_study_is_removed_unless_somebody_works_on_it(tmp_path: Path) -> None:
    folder = new_folder(tmp_path)
    folder.create(PLAN)
    with FolderLock(folder.path), pytest.raises(DigitpadError, match="at work"):
        remove_study(folder)
    assert folder.exists
    remove_study(folder)
    assert not folder.path.exists()


def test_the_expected_time_follows_from_what_earlier_studies_took() -> None:
    runs = PLAN.runs
    results = [
        Result(run, PLAN.fingerprint, 1, 2, 0.1, 20.0, 1, (Epoch(0.1, 0.9, None, None, 10.0),) * 2, {}) for run in runs
    ]
    assert measured_rate({}) is None
    rate = measured_rate({PLAN: results})
    one, two = (expected_seconds(PLAN, side_by_side=number, rate=rate) for number in (1, 2))
    assert 40 < one < 60, "two runs of two epochs of ten seconds, and the start"
    assert 20 < two < 40
