"""What takes long to make, made once for all processes that run the tests side by side."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.folder_lock import FolderLock
from tests.support.waiting import wait_until


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that `make` fills, called by the first process that wants it; all others wait for it. Read only."""
    run = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        run = run.parent  # of all processes of this run
    place = run / f"shared-{name}"
    place.mkdir(exist_ok=True)
    folder, whole = place / name, place / "whole"
    lock = FolderLock(place)
    wait_until(lambda: _taken(lock), f"another process has made {name}")
    try:
        if not whole.exists():
            make(folder)
            whole.touch()
    finally:
        lock.__exit__()
    return folder


def _taken(lock: FolderLock) -> bool:
    try:
        lock.__enter__()
    except DigitpadError:
        return False
    return True
