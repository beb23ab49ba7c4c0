"""The command line: the second front end of the same core."""

from __future__ import annotations

from digitpad.cli.parser import run_command

__all__ = ["run_command"]
