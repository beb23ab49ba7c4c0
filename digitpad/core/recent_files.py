"""The drawings and pictures that were opened or saved last, kept among the settings."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from digitpad.core.errors import FormatProblem
from digitpad.core.json_files import parse_json
from digitpad.core.settings import Settings

MOST_RECENT: Final = 10
"""Files that are remembered: as many as have a digit for a key."""
_KEY: Final = "recent_files"


def recent_files(settings: Settings) -> list[Path]:
    """The newest first. What is no list of names, after somebody edited the settings, is none."""
    try:
        names = parse_json(str(settings[_KEY]) or "[]")
    except FormatProblem:
        return []
    names = names if isinstance(names, list) else []
    return [Path(name) for name in names if isinstance(name, str) and name and "\0" not in name][:MOST_RECENT]


def remember_file(settings: Settings, path: Path) -> None:
    """A file was opened or saved: it comes first."""
    remember_files(settings, [path])


def remember_files(settings: Settings, paths: Sequence[Path]) -> None:
    """The same of several; of many, the first ones."""
    files = [Path(os.path.abspath(path)) for path in paths[:MOST_RECENT]]
    _keep(settings, [*files, *(one for one in recent_files(settings) if one not in files)])


def forget_file(settings: Settings, path: Path) -> None:
    """A file is gone, or nobody wants to see it any more."""
    _keep(settings, [one for one in recent_files(settings) if one != path])


def forget_recent_files(settings: Settings) -> None:
    """No file is remembered any more."""
    _keep(settings, [])


def _keep(settings: Settings, files: list[Path]) -> None:
    """Files with names that no text can hold (of Linux, in another encoding) are not remembered."""
    names = [name for file in files if (name := str(file)).isprintable()][:MOST_RECENT]
    settings[_KEY] = json.dumps(names, ensure_ascii=False) if names else ""
