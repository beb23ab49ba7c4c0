"""Printed rules are lifted off; what is written on them and what only looks like a rule stays."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.pages.rules import lifted, without_rules

SHAPE = (600, 800)
LIMIT = np.full(SHAPE, 0.05, np.float32)


def rules(slope: float = 0.0, bow: float = 0.0, count: int = 8) -> np.ndarray:
    y, x = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]].astype(float)
    bend = slope * x + bow * ((x / SHAPE[1] - 0.5) ** 2) * 4
    dark = np.zeros(SHAPE, np.float32)
    for number in range(count):
        away = np.abs(y - bend - 80 - 55 * number)
        dark = np.maximum(dark, 0.4 * (1.7 - away).clip(0, 1).astype(np.float32))
    return dark


def nothing() -> None:
    pass


@pytest.mark.parametrize(("slope", "bow"), [(0.0, 0.0), (0.05, 0.0), (-0.07, 0.0), (0.0, 12.0)])
def test_leaning_and_bent_rules_are_followed(slope: float, bow: float) -> None:
    dark = rules(slope, bow)
    left, level, upright = without_rules(dark, LIMIT, nothing)
    assert len(level) == 8
    assert upright == []
    assert (left > 0.1).sum() < 0.08 * (dark > 0.1).sum()


def test_upright_rules_are_followed_too() -> None:
    dark = np.ascontiguousarray(rules(0.03)[:, :600].T)
    left, level, upright = without_rules(dark, LIMIT[:600, :600].copy(), nothing)
    assert level == []
    assert len(upright) == 8
    assert (left > 0.1).sum() < 0.08 * (dark > 0.1).sum()


def test_ink_on_a_rule_stays() -> None:
    dark = rules()
    ink = np.zeros(SHAPE, bool)
    ink[100:138, 300:304] = True  # stands on a rule
    ink[133:137, 304:330] = True  # goes along it
    dark[ink] = 1 - (1 - dark[ink]) * 0.3
    left, _, _ = without_rules(dark, LIMIT, nothing)
    assert (left[ink] > 0.35).mean() > 0.95


@pytest.mark.parametrize("count", [1, 2])
def test_a_stroke_or_two_are_no_rules(count: int) -> None:
    dark = np.zeros(SHAPE, np.float32)
    for number in range(count):
        dark[200 + 100 * number : 204 + 100 * number, 100:600] = 0.6
    left, level, _ = without_rules(dark, LIMIT, nothing)
    assert level == []
    np.testing.assert_array_equal(left, dark)


def test_a_thick_band_is_no_rule() -> None:
    dark = np.zeros(SHAPE, np.float32)
    for top in (100, 250, 400):
        dark[top : top + 20] = 0.6
    assert without_rules(dark, LIMIT, nothing)[1] == []


def test_small_pictures_have_no_rules() -> None:
    dark = np.full((20, 30), 0.5, np.float32)
    assert without_rules(dark, np.full((20, 30), 0.05, np.float32), nothing)[1:] == ([], [])


def test_light_is_shared_between_rule_and_ink() -> None:
    both = np.float32(1 - (1 - 0.4) * (1 - 0.5))
    dark, rule = np.array([[both, 0.4]], np.float32), np.array([[0.4, 0.4]], np.float32)
    found = lifted(dark, rule)
    assert 0.4 < found[0, 0] <= 0.5
    assert found[0, 1] == 0
