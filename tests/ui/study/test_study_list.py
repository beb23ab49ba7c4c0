"""The list of earlier studies: those that cannot be read are named below it, as they are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.core.study.plan import StudyPlan
from digitpad.core.study.stored_studies import find_studies, new_folder
from digitpad.ui.study.list import StudyList
from tests.support.windows import destroy


@pytest.fixture
def studies(qapp: QApplication) -> Iterator[StudyList]:
    widget = StudyList()
    yield widget
    destroy(widget)


def test_a_study_that_cannot_be_read_is_named_and_hides_no_other(studies: StudyList, tmp_path: Path) -> None:
    new_folder(tmp_path).create(StudyPlan(cases=("conv1",)))
    (tmp_path / "<b>poisoned").mkdir()
    (tmp_path / "<b>poisoned" / "study.json").write_text(f'{{"plan": {{"epochs": 1{"0" * 400}}}}}', encoding="utf-8")
    found = find_studies(tmp_path)
    studies.show_studies(found.studies, found.problems)
    assert studies.list.count() == 1
    assert not studies.problem.isHidden()
    assert "<b>poisoned" in studies.problem.text()
    studies.show_studies([], found.problems)
    assert not studies.isHidden()
    studies.show_studies([])
    assert studies.isHidden()
