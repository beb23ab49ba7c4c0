"""What cards say of where a network comes from."""

from __future__ import annotations

import json
import platform
from pathlib import Path

from digitpad import __version__
from digitpad.core.data.stroke_files import PUBLIC_FILES, unpacked_sha256
from digitpad.core.registry import CARD
from digitpad.ml.backend import keras, tf


def origin(folder: Path | None) -> dict[str, object] | None:
    """Of the network that was learned further. Raises OSError."""
    if folder is None:
        return None
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    return {key: card[key] for key in ("command", "made_by", "steps", "seed", "created", "checksums") if key in card}


def stroke_source(file: Path) -> dict[str, str]:
    """Of a stroke file. Raises DataError."""
    checksum = unpacked_sha256(file)
    return {"source": PUBLIC_FILES.get(checksum, "not public, or in another form"), "sha256_unpacked": checksum}


def versions() -> dict[str, str]:
    """Of the program and what it trains with."""
    return {
        "digitpad": __version__,
        "python": platform.python_version(),
        "keras": keras.__version__,
        "tensorflow": tf.__version__,
    }
