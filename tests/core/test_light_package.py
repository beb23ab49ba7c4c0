"""What the light package says in place of what it lacks."""

from __future__ import annotations

import sys

import pytest

from digitpad.cli.parser import run_command
from digitpad.core import light_package
from digitpad.core.errors import DigitpadError


def test_here_is_tensorflow_and_it_is_not_imported_to_know_that() -> None:
    assert light_package.has_tensorflow()
    assert light_package.what_is_missing() == ""
    light_package.require_tensorflow()


@pytest.mark.parametrize("packaged", [False, True])
def test_without_it_a_sentence_says_where_it_is(monkeypatch: pytest.MonkeyPatch, packaged: bool) -> None:
    monkeypatch.setattr(light_package, "has_tensorflow", lambda: False)
    if packaged:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(DigitpadError, match=r"The full package" if packaged else r"install digitpad again"):
        light_package.require_tensorflow()


@pytest.mark.parametrize(
    "command",
    [
        "train --out {0}/new",
        "teach --samples {0}/a.json --out {0}/new",
        "study --out {0}/new",
        "export digitpad --format litert --out {0}/new",
        "models --import {0}/a.keras",
    ],
)
def test_commands_that_learn_end_with_the_sentence_and_leave_nothing(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: object
) -> None:
    monkeypatch.setattr(light_package, "has_tensorflow", lambda: False)
    assert run_command(command.format(tmp_path).split()) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.strip() == f"digitpad: {light_package.what_is_missing()}"
