"""How found ink agrees with the truth."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink.agreement import InkAgreement


def test_counts_and_shares() -> None:
    truth = np.zeros((4, 10), bool)
    truth[1, :8] = True
    found = np.zeros((4, 10), bool)
    found[1, 2:] = True
    agreement = InkAgreement.of(found, truth)
    assert agreement == InkAgreement(both=6, surplus=2, missed=2)
    assert agreement.precision == pytest.approx(0.75)
    assert agreement.recall == pytest.approx(0.75)
    assert agreement.f_measure == pytest.approx(0.75)
    assert agreement.as_json() == {"f_measure": 0.75, "precision": 0.75, "recall": 0.75}


def test_nothing_to_find() -> None:
    empty = np.zeros((3, 3), bool)
    assert InkAgreement.of(empty, empty).f_measure == 1
    surplus = InkAgreement.of(~empty, empty)
    assert (surplus.precision, surplus.recall, surplus.f_measure) == (0, 1, 0)
