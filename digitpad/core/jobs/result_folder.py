"""The folder that a result comes to lie in: free at the beginning, and nothing is lost if it is taken at the end."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import chain
from pathlib import Path

from digitpad.core.errors import DigitpadError
from digitpad.core.temporary_files import free_names


def check_free(out: Path) -> None:
    """Raises DigitpadError unless nothing has this name but an empty folder; a link that leads nowhere is something."""
    if not os.path.lexists(out) or (out.is_dir() and not out.is_symlink() and not any(out.iterdir())):
        return
    if not out.exists():
        raise DigitpadError(f"{out} is a link that leads nowhere. Choose a folder that does not exist yet.")
    raise DigitpadError(f"{out} is in use already. Choose a folder that does not exist yet.")


def put_in_place(folder: Path, out: Path) -> Path:
    """Move a finished result to `out`, or to "out-2", … if something has got that name meanwhile; returns where it is.

    Raises OSError.
    """
    for path in chain([out], free_names(out)):
        try:
            with suppress(OSError):
                path.rmdir()  # of an empty folder
            folder.rename(path)
            return path
        except OSError:
            if not os.path.lexists(path):
                raise
    raise AssertionError("names never end")
