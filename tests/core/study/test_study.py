"""A study's plan, and its folder: what is damaged is named, what is interrupted goes on."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.folder_lock import FolderLock
from digitpad.core.study.folder import StudyFolder, check_place, open_study
from digitpad.core.study.plan import Epoch, Outcome, Result, Run, StudyPlan, run_groups, study_command

PLAN = StudyPlan(cases=("conv1", "paper"), seeds=(1, 2), epochs=2, limit=300)
RUN = Run("conv1", 100, 1)


def outcome(run: Run = RUN, plan: StudyPlan = PLAN, hits: int = 2) -> Outcome:
    epochs = (Epoch(2.0, 0.3, None, None, 1.5), Epoch(1.0, 0.6, 0.9, 0.7, 1.25))
    result = Result(run, plan.fingerprint, hits, 3, 0.5, 3.0, 542_230, epochs, {"digitpad": "1"})
    outputs = np.linspace(0, 1, 30, dtype=np.float32).reshape(3, 10)
    return Outcome(result, outputs, {"model.keras": b"network", "card.json": b"{}"})


@pytest.fixture
def folder(tmp_path: Path) -> StudyFolder:
    return StudyFolder(tmp_path)


def test_runs_come_seed_by_seed_and_the_longest_first() -> None:
    names = [run.name for run in PLAN.runs]
    assert names == [f"{case}-batch100-seed{seed}" for seed in (1, 2) for case in ("paper", "conv1")]


def test_a_plan_survives_json() -> None:
    plan = replace(PLAN, batch_sizes=(32, 256))
    assert StudyPlan.from_json(json.loads(json.dumps(plan.as_json()))) == plan


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"epochs": 0}, "The epochs must lie between 1 and 1000; 0 does not."),
        ({"limit": 10}, "The limit must lie between 20 and 60000; 10 does not."),
        ({"training_share": 1.5}, "The training share must lie"),
        ({"batch_sizes": (100, 0)}, "The batch size must lie between 1 and 10000; 0 does not."),
        ({"seeds": ()}, "The seeds of a study must be at least one"),
        ({"cases": ("conv1", "conv1")}, "The cases of a study must be at least one, each named once."),
        ({"cases": ("conv9",)}, "There is no case «conv9»."),
    ],
)
def test_values_that_make_no_study(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(DigitpadError) as caught:
        replace(PLAN, **change)
    assert str(caught.value).startswith(sentence)


def test_all_runs_learn_from_the_same_images() -> None:
    data = LabelledImages(np.arange(1000 * 784).reshape(-1, 28, 28).astype(np.uint8), np.arange(1000).astype(np.uint8))
    plan = StudyPlan(limit=100, training_share=0.9)
    learned, held_out = plan.images(data)
    again = plan.images(data)
    assert (len(learned), len(held_out)) == (90, 10)
    assert np.array_equal(learned.images, again[0].images)
    assert len(StudyPlan(limit=100, training_share=1.0).images(data)[1]) == 0


def test_the_command_that_repeats_a_study() -> None:
    assert study_command(StudyPlan()) == "digitpad study --cases all --seeds 3 --epochs 15 --batch-size 100 --out DIR"
    command = study_command(replace(PLAN, seeds=(2, 5), training_share=1.0, batch_sizes=(32, 100)))
    assert command == (
        "digitpad study --cases conv1,paper --seeds list:2,5 --epochs 2 --batch-size 32,100 --training-share 1 "
        "--limit 300 --out DIR"
    )


def test_groups_are_in_the_plans_order_with_seeds_in_theirs() -> None:
    results = [outcome(run).result for run in (Run("paper", 100, 1), Run("conv1", 100, 2), RUN)]
    found = list(run_groups(PLAN, results))
    assert [(group.name, [one.run.seed for one in group.results]) for group in found] == [
        ("conv1", [1, 2]),
        ("paper", [1]),
    ]
    assert next(run_groups(replace(PLAN, batch_sizes=(100, 32)), results)).name == "conv1, batch 100"


def test_a_finished_run_comes_back_whole(folder: StudyFolder) -> None:
    kept = outcome()
    folder.save_checkpoint(PLAN, RUN, {"state0": np.ones(3)})
    folder.save(kept)
    assert folder.result(PLAN, RUN) == kept.result
    assert np.array_equal(folder.outputs(RUN), kept.outputs)
    assert (folder.model_folder(RUN) / "model.keras").read_bytes() == b"network"
    assert folder.checkpoint(PLAN, RUN) is None
    assert folder.result(PLAN, Run("paper", 100, 1)) is None


def flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x55
    file.write_bytes(content)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-5])


def tell_more_hits(file: Path) -> None:
    file.write_text(file.read_text().replace('"hits": 2', '"hits": 3'))


def test_numbers_beyond_measure_are_refused_and_not_shown_whole() -> None:
    for change in ({"epochs": 10**400}, {"seeds": (10**4000,)}, {"limit": -(10**400)}):
        with pytest.raises(DigitpadError, match=r"; a whole number of \d+ digits does not\."):
            replace(PLAN, **change)


@pytest.mark.parametrize("loss", ["NaN", "1e400", "1" + "0" * 400, '"low"', "null", "[]"])
def test_a_record_with_what_is_no_figure_does_not_count(folder: StudyFolder, loss: str) -> None:
    folder.save(outcome())
    file = folder.run_folder(RUN) / "record.json"
    document = json.loads(file.read_text())
    del document["digest"]
    document["result"]["loss"] = json.loads(loss)
    digest = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    file.write_text(json.dumps({**document, "digest": digest}))
    found, complaints = folder.results(PLAN)
    assert found == {}
    assert complaints == {RUN: "The record of conv1, batch 100, seed 1 is damaged; the run is done again."}


@pytest.mark.parametrize("name", ["record.json", "outputs.npz", "model/model.keras"])
@pytest.mark.parametrize("damage", [flip, cut, Path.unlink])
def test_damage_is_named(folder: StudyFolder, name: str, damage: Callable[[Path], None]) -> None:
    folder.save(outcome())
    folder.save(outcome(Run("paper", 100, 2)))
    damage(folder.run_folder(RUN) / name)
    found, complaints = folder.results(PLAN)
    assert list(found) == [Run("paper", 100, 2)]
    if (name, damage) != ("record.json", Path.unlink):  # without a record, the run has not been finished
        assert complaints == {RUN: "The record of conv1, batch 100, seed 1 is damaged; the run is done again."}


def test_a_record_that_was_edited_or_belongs_to_another_study_does_not_count(folder: StudyFolder) -> None:
    folder.save(outcome())
    with pytest.raises(DataError, match="another study"):
        folder.result(replace(PLAN, epochs=3), RUN)
    tell_more_hits(folder.run_folder(RUN) / "record.json")
    with pytest.raises(DataError, match="damaged"):
        folder.result(PLAN, RUN)


def test_checkpoints(folder: StudyFolder) -> None:
    folder.save_checkpoint(PLAN, RUN, {"state0": np.arange(4), "epochs": np.array("[]")})
    kept = folder.checkpoint(PLAN, RUN)
    assert kept is not None
    assert np.array_equal(kept["state0"], np.arange(4))
    assert str(kept["epochs"]) == "[]"
    with pytest.raises(DataError, match="begins again"):
        folder.checkpoint(replace(PLAN, limit=400), RUN)
    cut(folder.run_folder(RUN) / "checkpoint.npz")
    with pytest.raises(DataError, match="damaged or of another study; it begins again"):
        folder.checkpoint(PLAN, RUN)


GIVEN: dict[str, object] = {"cases": ("conv1",), "seeds": (1,), "epochs": 2, "limit": 300}


def test_an_interrupted_study_is_only_resumed_on_demand(folder: StudyFolder) -> None:
    plan = open_study(folder, GIVEN, resume=False)
    with pytest.raises(DigitpadError, match=r"interrupted study \(0 of 1 run is finished\). Add --resume to go on"):
        open_study(folder, GIVEN, resume=False)
    assert open_study(folder, {}, resume=True) == plan
    folder.save(outcome(plan=plan))
    with pytest.raises(DigitpadError, match="holds a finished study"):
        open_study(folder, GIVEN, resume=False)


def test_resuming_may_add_runs_but_not_change_what_all_share(folder: StudyFolder) -> None:
    open_study(folder, GIVEN, resume=True)  # nothing there yet: it begins
    longer = open_study(folder, {"cases": ("paper",), "seeds": (1, 2)}, resume=True)
    assert (longer.cases, longer.seeds) == (("conv1", "paper"), (1, 2))
    assert folder.plan() == longer
    with pytest.raises(DigitpadError, match=r"has 2 epochs, 300 images and .*, not 3 epochs"):
        open_study(folder, {"epochs": 3}, resume=True)


def test_a_folder_with_other_things_is_left_alone(folder: StudyFolder) -> None:
    (folder.path / "letter.txt").write_text("dear")
    with pytest.raises(DigitpadError, match="is in use already"):
        open_study(folder, GIVEN, resume=False)


def test_going_on_needs_a_study_where_other_things_are(folder: StudyFolder) -> None:
    (folder.path / "letter.txt").write_text("dear")
    with pytest.raises(DigitpadError, match="holds other things, but no study to go on with"):
        open_study(folder, GIVEN, resume=True)
    (folder.path / "runs").mkdir()  # its plan was damaged and removed, as the sentence about that says
    open_study(folder, GIVEN, resume=True)


@pytest.mark.parametrize("kind", ["file", "dead link"])
def test_a_place_that_is_no_folder_is_said_to_be_so(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "study"
    path.write_text("dear") if kind == "file" else path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(DigitpadError, match="is no folder"):
        check_place(StudyFolder(path), resume=True)


def test_a_damaged_plan_is_said_to_be_so(folder: StudyFolder) -> None:
    open_study(folder, GIVEN, resume=False)
    (folder.path / "study.json").write_text('{"plan": {"epochs": "many"}}')
    with pytest.raises(DataError, match="missing or damaged"):
        open_study(folder, GIVEN, resume=True)


def test_the_lock_keeps_a_second_process_out_and_ends_with_its_process(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from digitpad.core.folder_lock import FolderLock\n"
        "with FolderLock(Path(sys.argv[1])): print('locked', flush=True); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "locked\n"
    with pytest.raises(DigitpadError, match=f"Another digitpad is at work in {tmp_path}"), FolderLock(tmp_path):
        pass
    process.kill()
    process.communicate()
    with FolderLock(tmp_path):
        pass


def test_a_run_that_is_killed_while_it_is_removed_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = StudyFolder(tmp_path)
    folder.save(outcome())

    def killed(place: Path) -> None:
        (place / "outputs.npz").unlink()
        raise KeyboardInterrupt

    monkeypatch.setattr("digitpad.core.study.folder.remove_folder", killed)
    with pytest.raises(KeyboardInterrupt):
        folder.discard(RUN)
    assert folder.results(PLAN) == ({}, {})
