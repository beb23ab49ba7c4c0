"""The command line: the second front end of the same core."""

from __future__ import annotations

from digitpad.cli.parser import run

__all__ = ["run"]
