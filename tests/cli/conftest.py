"""Runs the command line in a process of its own, with folders of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.forked import run_module
from tests.support.waiting import LIMIT

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    # For this process too, so that `default_paths()` names the folders which the command uses.
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.delenv("DIGITPAD_DEBUG", raising=False)
    return dict(os.environ)


@pytest.fixture
def program(environment: dict[str, str]) -> Run:
    """Runs `python -m digitpad` as a person does, without standard input, and with what `subprocess.run` takes."""

    def run(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "digitpad", *map(str, arguments)]
        settings: dict[str, object] = {
            "stdin": subprocess.DEVNULL, "capture_output": True, "encoding": "utf-8", "timeout": LIMIT,
        }  # fmt: skip
        return subprocess.run(command, env=environment, **{**settings, **options})

    return run


@pytest.fixture
def digitpad(environment: dict[str, str]) -> Run:
    """The same in a process that begins with its imports done. `cwd`: where it runs."""

    def run(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return run_module("digitpad", arguments, environment, cwd=cwd)

    return run
