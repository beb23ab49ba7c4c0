"""Files that must not be read as a whole: a pipe that nobody writes to, a device without an end, a huge file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

ENDLESS: Final = ("pipe", "device", "huge")
_HUGE: Final = 30 << 30  # bytes, none of which takes room on the disk


def make_endless(path: Path, kind: str) -> Path:
    """Make `path` one of them: a `kind` of `ENDLESS`."""
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    else:
        with path.open("wb") as file:
            file.truncate(_HUGE)
    return path
