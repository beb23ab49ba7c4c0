"""Lines as digitpad's first samples' file had them."""

from __future__ import annotations

import json
import zlib
from typing import Final

NOW: Final = "2026-11-23T10:00:00+00:00"
STROKES: Final = [{"width": 0.04, "points": [[0.1, 0.2, 0.5, 0.0], [0.123457, 0.9, 0.25, 0.3]]}]
ANSWER: Final = {"model": "digitpad", "probabilities": [0.91, *[0.01] * 9], "rejected": False}


def old_line(**record: object) -> bytes:
    """A record as a line, with its end."""
    body = json.dumps(record, separators=(",", ":")).encode()
    return b'{"sum":"%08x","record":' % zlib.crc32(body) + body + b"}\n"


def old_add(name: str, label: int, **more: object) -> bytes:
    """A line that adds a sample; a field that is None is left out."""
    fields = {"id": name, "label": label, "made": NOW, "source": "canvas", "strokes": STROKES, **more}
    return old_line(kind="add", **{key: value for key, value in fields.items() if value is not None})
