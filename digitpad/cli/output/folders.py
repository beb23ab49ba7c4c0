"""Folders that a person names for what a command writes beside its result."""

from __future__ import annotations

import os
from pathlib import Path

from digitpad.core.errors import DataError


def check_folder(folder: Path, what: str) -> None:
    """Raises DataError if a folder for `what`, such as "the pictures", has the name of something else."""
    if os.path.lexists(folder) and not folder.is_dir():
        raise DataError(f"{folder} is no folder; name one for {what}.")
