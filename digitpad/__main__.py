"""`digitpad`: the window without arguments or with files, else the command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from digitpad.command_names import COMMANDS
from digitpad.startup import process_start

_REPORT: Final = "--startup-report"
_EXHIBIT: Final = "--exhibit"
_THEN_WINDOW: Final = "--then-window"
_CANCELLED: Final = 130  # after Ctrl-C

# Nothing heavy is imported here: spawned children run this module's imports too.


def main() -> int:
    """Open the window or run a command; returns the exit code."""
    if hasattr(sys, "frozen"):
        import multiprocessing

        multiprocessing.freeze_support()  # in the packaged program, children begin here and go no further
    quiet = _end_quietly_on_ctrl_c()
    try:
        return _run(quiet)
    except (MemoryError, SystemError, ImportError, OSError) as error:
        from digitpad.core.errors import NO_MEMORY, lacks_memory

        if not lacks_memory(error) or os.environ.get("DIGITPAD_DEBUG") == "1":
            raise
        print(f"digitpad: {NO_MEMORY}", file=sys.stderr)
        return 2


def _end_quietly_on_ctrl_c() -> bool:
    """Until a command or the window answers Ctrl-C: an import that it interrupts would say where it was.

    False where it is not heard at all, as in the background of a script.
    """
    import signal

    heard = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heard:
        signal.signal(signal.SIGINT, lambda *_: os._exit(_CANCELLED))
    return heard


def _run(quiet: bool) -> int:
    arguments = sys.argv[1:]
    shown = _shown_exhibit(arguments)
    if shown is not None:
        return _exhibit(shown, then_window=_THEN_WINDOW in arguments)
    report, rest = _startup_report(arguments)
    files = _files(rest)
    if files is not None:
        import gc

        gc.disable()  # imports make no garbage worth looking for; ui.background.garbage takes over
        from digitpad.app import run_window

        return run_window(files=files, startup_report=report, started=process_start())
    try:
        from digitpad.cli.parser import run_command

        if quiet:
            import signal

            signal.signal(signal.SIGINT, signal.default_int_handler)
        return run_command(arguments)
    except KeyboardInterrupt:  # before the command began
        return _CANCELLED


def _shown_exhibit(arguments: list[str]) -> Path | None:
    """The file of `--exhibit FILE`, beside which nothing but `--then-window` may stand; else None."""
    rest = [one for one in arguments if one != _THEN_WINDOW]
    if len(rest) == 1 and rest[0].startswith(f"{_EXHIBIT}="):
        rest = rest[0].split("=", 1)
    return Path(rest[1]) if len(rest) == 2 and rest[0] == _EXHIBIT and rest[1] else None


def _exhibit(file: Path, *, then_window: bool) -> int:
    """Show an exhibit until it is left; a process of its own shows it, and this one watches that."""
    from digitpad.core.exhibit.watch import WATCHED, ExhibitWatch, be_patient, exhibit_command

    be_patient()
    if os.environ.get(WATCHED):
        import gc

        gc.disable()  # as for the window
        from digitpad.exhibit_app import run_exhibit

        return run_exhibit(file)
    watch = ExhibitWatch(exhibit_command(file))
    code = watch.run()
    if then_window and not watch.was_signalled:  # the person comes from there, even if nothing could be shown
        from digitpad.app import run_window

        return run_window()
    return code


def _files(arguments: list[str]) -> list[Path] | None:
    """The files that the window is to open, none without arguments; None if the command line is meant.

    A command wins over a file of its name, which is `./train` then. What is neither a command nor a file and looks like
    no path is taken for a mistyped command.
    """
    if not arguments:
        return []
    first = arguments[0]
    if first == "--":
        return [Path(file) for file in arguments[1:]]
    if not first or first.startswith("-") or first in COMMANDS or "" in arguments:
        return None
    like_a_path = os.path.basename(first) != first or "." in first
    return [Path(file) for file in arguments] if like_a_path or os.path.lexists(first) else None


def _startup_report(arguments: list[str]) -> tuple[Path | None, list[str]]:
    """The file of `--startup-report FILE`, the window's only option, and what else there is: the files to open."""
    if arguments and arguments[0] in COMMANDS:
        return None, arguments
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    for place, argument in enumerate(options):
        name, _, value = argument.partition("=")
        if name == _REPORT and value:
            return Path(value), arguments[:place] + arguments[place + 1 :]
        if argument == _REPORT and options[place + 1 : place + 2] not in ([], [""]):
            return Path(options[place + 1]), arguments[:place] + arguments[place + 2 :]
    return None, arguments


if __name__ == "__main__":
    sys.exit(main())
