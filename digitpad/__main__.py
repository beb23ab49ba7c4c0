"""`digitpad`: the window without arguments, the command line with them."""

from __future__ import annotations

import sys
from pathlib import Path

from digitpad.startup import process_start

# Nothing heavy is imported here: spawned children run this module's imports too.


def main() -> int:
    """Open the window or run a command; returns the exit code."""
    if hasattr(sys, "frozen"):
        import multiprocessing

        multiprocessing.freeze_support()  # in the packaged program, children begin here and go no further
    arguments = sys.argv[1:]
    report = _startup_report(arguments)
    if report is not None or not arguments:
        import gc

        gc.disable()  # imports make no garbage worth looking for; ui.background.garbage takes over
        from digitpad.app import run_window

        return run_window(startup_report=report, started=process_start())
    try:
        from digitpad.cli import run_command

        return run_command(arguments)
    except KeyboardInterrupt:  # before the command began
        return 130


def _startup_report(arguments: list[str]) -> Path | None:
    """The file of `--startup-report FILE`, the window's only option."""
    name, _, value = arguments[0].partition("=") if len(arguments) == 1 else ("", "", "")
    if len(arguments) == 2:
        name, value = arguments
    return Path(value) if name == "--startup-report" and value else None


if __name__ == "__main__":
    sys.exit(main())
