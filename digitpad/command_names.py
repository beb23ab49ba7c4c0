"""The names of the commands, known without importing them: a first argument of another name is a file."""

from __future__ import annotations

from typing import Final

COMMANDS: Final = ("read", "train", "teach", "evaluate", "study", "samples", "models", "export")
