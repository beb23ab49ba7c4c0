"""What the cards of networks that tools train say of where they come from."""

from __future__ import annotations

import json
from pathlib import Path

from digitpad.core.data.stroke_files import PUBLIC_FILES, unpacked_sha256
from digitpad.core.registry import CARD


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
