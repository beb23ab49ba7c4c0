"""Bundled .keras files with what they should not have."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from digitpad.core.registry import KERAS_FILE
from digitpad.core.transfer.keras_file import CONFIG
from tests.support.networks import bless


def put_layer_in(folder: Path, layer: dict[str, object]) -> None:
    """Give a model's network one more layer, with the blessing of its card."""
    file = folder / KERAS_FILE
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    config = json.loads(parts[CONFIG])
    config["config"]["layers"].append(layer)
    parts[CONFIG] = json.dumps(config).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    bless(folder)
