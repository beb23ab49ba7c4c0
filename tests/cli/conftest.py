"""Runs the command line as a person does: in a process of its own, with folders of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

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
def digitpad(environment: dict[str, str]) -> Run:
    def run(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "digitpad", *map(str, arguments)]
        settings: dict[str, object] = {"capture_output": True, "text": True, "encoding": "utf-8", "timeout": LIMIT}
        return subprocess.run(command, env=environment, **{**settings, **options})

    return run
