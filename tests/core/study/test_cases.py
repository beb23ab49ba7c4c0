"""The cases of the study."""

from __future__ import annotations

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.study.cases import SIX_CASES, case_of, cases_of


def test_the_six_cases_are_once_and_twice_with_up_to_two_dropouts_and_the_printed_network() -> None:
    assert SIX_CASES == ("conv1", "conv1-dropout1", "conv2", "conv2-dropout1", "conv2-dropout2", "paper")
    assert [case.name for case in cases_of("all")] == list(SIX_CASES)


@pytest.mark.parametrize(
    ("name", "definition"),
    [
        ("conv1", "C32 P D100"),
        ("conv1-dropout1", "C32 P drop0.5 D100"),
        ("conv2", "C32 P C64 P D100"),
        ("conv2-dropout1", "C32 P C64 P drop0.5 D100"),
        ("conv2-dropout2", "C32 P drop0.25 C64 P drop0.5 D100"),
        ("paper", "C32 P C64 C64 P drop0.5 D100"),
        ("conv3-dropout2-dense200", "C32 P C64 P drop0.25 C64 P drop0.5 D200"),
        ("paper-dense7", "C32 P C64 C64 P drop0.5 D7"),
    ],
)
def test_definitions(name: str, definition: str) -> None:
    words = case_of(name).definition.removesuffix(", dense 10 softmax").split(", ")
    short = {"convolution": "C{}", "max": "P", "dropout": "drop{}", "dense": "D{}"}
    assert " ".join(short[word.split()[0]].format(word.split()[1]) for word in words) == definition


def test_parameters_of_the_printed_network() -> None:
    assert case_of("paper").parameters == 159_254


def test_cost_follows_the_convolutions() -> None:
    # 26*26*9*32 + 11*11*9*32*64 + 9*9*9*64*64 + 4*4*64*100 + 100*10
    assert case_of("paper").cost == 194_688 + 2_230_272 + 2_985_984 + 102_400 + 1_000


@pytest.mark.parametrize("name", ["", "conv4", "conv1-dropout2", "paper-dropout1", "conv2-dense0", "conv2-dense5000"])
def test_what_is_no_case(name: str) -> None:
    with pytest.raises(DigitpadError, match="There is no case"):
        case_of(name)


def test_a_list_names_each_case_once() -> None:
    assert [case.name for case in cases_of("paper, conv1,paper")] == ["paper", "conv1"]
    with pytest.raises(DigitpadError, match="at least one"):
        cases_of(",")
