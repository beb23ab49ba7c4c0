"""Jobs, figures and verdicts of «Learn my samples»."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.teaching import (
    FEWEST,
    SUFFIX,
    BeforeAfter,
    Count,
    Taught,
    TeachingFigures,
    TeachJob,
    Verdict,
    counts,
    document,
    name_after,
    still_needed,
)
from digitpad.core.registry import Model, check_name
from digitpad.core.samples.sample import OwnSample


def samples(*labels: int) -> list[OwnSample]:
    now = datetime.now(timezone.utc)
    return [
        OwnSample(str(i), label, now, "canvas", image=np.zeros((28, 28), np.uint8)) for i, label in enumerate(labels)
    ]


def job(labels: list[int], seed: int = 1) -> TeachJob:
    somewhere = Path("somewhere")
    return TeachJob(somewhere, "name", tuple(samples(*labels)), somewhere, somewhere, somewhere, seed=seed)


def figures(*, own: tuple[int, int] = (8, 9), mnist: int = 995, guard: int = 990, part: float = 1.0) -> TeachingFigures:
    """Of 10 own digits; before, 995 of 1,000 MNIST images and 990 of the guard were read right."""
    return TeachingFigures(
        own=BeforeAfter(Count(10, own[0]), Count(10, own[1])),
        mnist=BeforeAfter(Count(1000, 995), Count(1000, mnist)),
        guard=BeforeAfter(Count(1000, 990), Count(1000, guard)),
        part=part,
    )


def test_samples_are_counted_by_digit_and_what_is_none_apart() -> None:
    assert counts(samples(0, 3, 3, 10)) == (1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1)
    assert still_needed(samples(0, 3, 3, 10)) == FEWEST - 3
    assert still_needed(samples(*range(10), 1)) == 0


def test_a_job_needs_enough_digits_and_a_seed() -> None:
    assert len(job([7] * FEWEST).samples) == FEWEST
    with pytest.raises(DigitpadError, match=r"At least 10 labelled digits .* there are 9"):
        job([7] * (FEWEST - 1) + [10, 10])
    with pytest.raises(DigitpadError, match="seed"):
        job([7] * FEWEST, seed=-1)


def test_two_of_a_thousand_may_be_lost_elsewhere_and_not_three() -> None:
    assert figures(mnist=993, guard=988).verdict is Verdict.KEPT
    assert figures(mnist=992).verdict is Verdict.FORGETS
    assert figures(guard=987).verdict is Verdict.FORGETS


def test_going_nowhere_is_nothing_to_gain() -> None:
    assert figures(own=(9, 9), mnist=995, guard=990, part=0.0).verdict is Verdict.NOTHING_TO_GAIN
    assert not figures(part=0.0).kept


def test_own_digits_must_not_be_read_worse() -> None:
    assert figures(own=(9, 9)).kept
    assert figures(own=(9, 8)).verdict is Verdict.NO_BETTER
    assert not figures(own=(9, 8)).kept


def test_the_document_says_what_the_command_promises() -> None:
    told = document(Taught(Path("here"), figures(), 12.3456))
    assert told["kept"] is True
    assert told["own"] == {
        "before": {"n": 10, "accuracy": 0.8, "interval": [0.490162, 0.943318]},
        "after": {"n": 10, "accuracy": 0.9, "interval": [0.595850, 0.982124]},
    }
    assert {"mnist", "guard", "part", "verdict", "seconds", "folder"} < set(told)
    assert document(Taught(None, figures(mnist=1), 1.0))["folder"] is None


@pytest.mark.parametrize("name", ["digitpad", "a" * 60, "ends with a dot." + "x" * 40])
def test_a_taught_models_name_is_a_name(name: str) -> None:
    assert name_after(name).endswith(SUFFIX)
    check_name(name_after(name))


def test_learning_again_adds_nothing_to_the_name() -> None:
    once = name_after("digitpad")
    assert name_after(once) == once
    assert name_after(f"{once} 2") == f"{once} 2"


def test_a_taught_model_knows_what_it_was_before() -> None:
    origin = {"name": "digitpad"}
    taught = Model("x", Path(), bundled=False, card={"teaching": {}, "started_from": origin})
    trained_on = Model("x", Path(), bundled=False, card={"started_from": origin})
    damaged = Model("x", Path(), bundled=False, card={"teaching": {}, "started_from": {"name": 3}})
    assert [model.taught_from for model in (taught, trained_on, damaged)] == ["digitpad", None, None]
