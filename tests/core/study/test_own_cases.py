"""The user's own architectures as cases of a study: as they were when it began."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.layers import Convolution, Dense, Flatten
from digitpad.core.architectures.store import ArchitectureStore
from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.study.cases import find_own_cases
from digitpad.core.study.folder import StudyFolder, open_study
from digitpad.core.study.plan import Epoch, Outcome, Result, StudyPlan, run_groups, study_command

MINE = Architecture("my net", (Flatten(), Dense(20)))
CHANGED = replace(MINE, layers=(Flatten(), Dense(21)))
PLAN = StudyPlan(cases=("conv1", "my net"), seeds=(1,), own=(MINE,))


def test_a_plan_holds_what_the_own_ones_are() -> None:
    assert StudyPlan.from_json(json.loads(json.dumps(PLAN.as_json()))) == PLAN
    assert "own" not in StudyPlan().as_json()  # an earlier version reads it
    assert PLAN.case("my net").definition == "dense 20 ReLU, dense 10 softmax"
    assert PLAN.case("my net").parameters == 785 * 20 + 210
    assert [run.case for run in PLAN.runs] == ["conv1", "my net"]  # the longest first
    assert study_command(PLAN).startswith("digitpad study --cases 'conv1,my net' --seeds 1 ")
    assert PLAN.fingerprint == StudyPlan().fingerprint == PLAN.fingerprint_of("conv1")


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        ((), "There is no case «my net»"),
        ((replace(MINE, layers=(Dense(3),)),), "The architecture «my net» cannot be built. A dense layer needs"),
        ((MINE, Architecture("paper", ())), "«paper» is an architecture that comes with digitpad"),
    ],
)
def test_what_makes_no_study(own: tuple[Architecture, ...], sentence: str) -> None:
    with pytest.raises(DigitpadError) as caught:
        replace(PLAN, own=own)
    assert str(caught.value).startswith(sentence)


def test_one_that_has_changed_belongs_to_no_study_of_before(tmp_path: Path) -> None:
    folder = StudyFolder(tmp_path)
    assert open_study(folder, {"cases": PLAN.cases, "own": PLAN.own, "seeds": (1,)}, resume=False) == PLAN
    run = PLAN.runs[1]
    result = Result(run, PLAN.fingerprint_of(run.case), 2, 3, 0.5, 3.0, 15_910, (Epoch(1, 0.5, None, None, 1.0),), {})
    folder.save(Outcome(result, np.zeros((3, 10), np.float32), {"card.json": b"{}"}))
    assert folder.result(PLAN, run) == result
    assert next(run_groups(PLAN, [result])).case.layers == MINE.layers
    with pytest.raises(DigitpadError, match="«my net» has changed since this study began"):
        open_study(folder, {"cases": PLAN.cases, "own": (CHANGED,)}, resume=True)
    with pytest.raises(DataError, match="belongs to another study"):
        folder.result(replace(PLAN, own=(CHANGED,)), run)
    second = Architecture("second", (Convolution(2), Flatten()))
    longer = open_study(folder, {"cases": ("second",), "own": (second,)}, resume=True)
    assert (longer.cases, longer.own) == (("conv1", "my net", "second"), (MINE, second))


def test_own_ones_are_found_among_the_names(tmp_path: Path) -> None:
    store = ArchitectureStore(tmp_path)
    store.save(MINE, None)
    store.save(Architecture("draft", (Dense(5),)), None)
    assert find_own_cases(("paper", "my net", "conv1"), store) == (MINE,)
    with pytest.raises(DigitpadError, match=r"There is no case «nothing»\..* Your own are: draft, my net\."):
        find_own_cases(("nothing",), store)
    with pytest.raises(DigitpadError, match="«draft» cannot be built"):
        find_own_cases(("draft",), store)
