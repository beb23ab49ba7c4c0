"""Names for models that come from files."""

from __future__ import annotations

import re
from pathlib import Path

from digitpad.core.errors import ModelError
from digitpad.core.model_names import check_name
from digitpad.core.registry import KERAS_FILE


def name_from(file: Path) -> str:
    """A name that a model can have, as close to the file's as possible, or to its folder's where all have one name."""
    stem = file.resolve().parent.name if file.name == KERAS_FILE else file.stem
    name = re.sub(r"[^A-Za-z0-9._-]+", " ", stem).strip(" ._-")[:50].rstrip(" .")
    try:
        check_name(name)
    except ModelError:
        return "imported"
    return name
