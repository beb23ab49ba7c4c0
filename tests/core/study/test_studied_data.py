"""Studies of data of one's own: what their plan keeps of them, and that others are not taken for them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.own_data.read import read_own_data
from digitpad.core.study.folder import StudyFolder, open_study
from digitpad.core.study.images import study_images, study_test
from digitpad.core.study.plan import StudyPlan, study_command
from digitpad.core.study.studied_data import StudiedData
from tests.support.own_sets import FRUITS, digits_of, write_npz

CASES = ("conv1", "conv2-dropout2")


def fruits(path: Path, count: int = 10, **options: bool) -> StudiedData:
    data = digits_of(count)
    write_npz(path, images=data.images, labels=data.labels)
    source = OwnSource((path,), FRUITS, **options)
    return StudiedData.of(source, read_own_data(source))


@pytest.fixture
def plan(tmp_path: Path) -> StudyPlan:
    return StudyPlan(cases=CASES, seeds=(1, 2), epochs=2, data=fruits(tmp_path / "fruits.npz", normalised=True))


def test_a_plan_comes_back_from_its_folder(tmp_path: Path, plan: StudyPlan) -> None:
    folder = StudyFolder(tmp_path / "study")
    folder.create(plan)
    assert folder.plan() == plan
    assert plan.class_names == FRUITS
    assert "data" not in StudyPlan().as_json()  # earlier versions know the plans of those who have none


def test_networks_have_an_output_for_each_class_and_the_paper_says_nothing(plan: StudyPlan) -> None:
    case = plan.case("conv2-dropout2")
    assert case.definition.endswith("dense 3 softmax")
    assert StudyPlan().case("conv2-dropout2").parameters - case.parameters == 7 * 101
    assert case.paper.accuracy is None


def test_every_run_has_the_same_parts_of_them(tmp_path: Path, plan: StudyPlan) -> None:
    images = study_images(plan, tmp_path)
    assert [len(part) for part in (images.training, images.held_out, images.test)] == [21, 3, 6]
    assert plan.images_an_epoch == pytest.approx(22)
    assert np.array_equal(study_test(plan, tmp_path).images, images.test.images)
    assert images.record is not None
    assert images.record["split_seed"] == 1


def test_data_that_changed_or_are_gone_are_refused(tmp_path: Path, plan: StudyPlan) -> None:
    assert plan.data is not None
    path = plan.data.source.paths[0]
    fruits(path, 11)
    with pytest.raises(DataError, match=r"^The data in fruits\.npz are others than when this study began; "):
        study_images(plan, tmp_path)
    path.unlink()
    with pytest.raises(DataError, match=r"^The data of this study cannot be read again: There is no file"):
        study_images(plan, tmp_path)


def test_a_study_goes_on_with_data_that_were_moved_but_not_with_others(tmp_path: Path, plan: StudyPlan) -> None:
    folder = StudyFolder(tmp_path / "study")
    open_study(folder, {"cases": CASES, "epochs": 2, "data": plan.data}, resume=False)
    moved = fruits(tmp_path / "moved.npz", normalised=True)
    assert open_study(folder, {"data": moved}, resume=True).data == moved
    assert folder.plan().data == moved
    others = fruits(tmp_path / "others.npz", 12)
    with pytest.raises(DigitpadError, match=r"compares on moved\.npz, not on others\.npz as they are now"):
        open_study(folder, {"data": others}, resume=True)
    on_mnist = StudyFolder(tmp_path / "on-mnist")
    open_study(on_mnist, {"cases": CASES}, resume=False)
    with pytest.raises(DigitpadError, match="compares on MNIST, not on others"):
        open_study(on_mnist, {"data": others}, resume=True)


def test_what_is_passed_on_says_what_but_not_where(tmp_path: Path, plan: StudyPlan) -> None:
    assert "--data fruits.npz --class-names apple,banana,cherry --normalise" in study_command(plan)
    assert str(tmp_path) not in str(plan.without_place.as_json())
