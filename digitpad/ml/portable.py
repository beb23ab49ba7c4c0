"""Keras files that older versions read too: the last Keras for Python 3.10 refuses arguments that it does not know."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Final

# Arguments that Keras 3.13 to 3.15 brought, with the defaults at which leaving them out means the same.
_NEW: Final[dict[str, object]] = {
    "input_axes": None,
    "output_axes": None,
    "quantization_config": None,
    "renorm": False,
    "renorm_clipping": None,
    "renorm_momentum": 0.99,
}


def make_portable(path: Path) -> None:
    """Leave newer arguments at their defaults out of a .keras file. Raises OSError."""
    with zipfile.ZipFile(path) as file:
        parts = {info: file.read(info) for info in file.infolist()}
    with zipfile.ZipFile(path, "w") as file:
        for info, content in parts.items():
            if info.filename == "config.json":
                content = json.dumps(_without_new(json.loads(content))).encode()
            file.writestr(info, content)


def _without_new(config: object) -> object:
    if isinstance(config, dict):
        return {
            key: _without_new(value)
            for key, value in config.items()
            if not (key in _NEW and (value is _NEW[key] or value == _NEW[key]))
        }
    return [_without_new(item) for item in config] if isinstance(config, list) else config
