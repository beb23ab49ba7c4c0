"""Reads the command line, runs the command, and turns errors into a sentence and an exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Final, TextIO

from digitpad import __version__
from digitpad.cli.exit_codes import BROKEN_PIPE, CANCELLED, ERROR
from digitpad.cli.options import CommandParser
from digitpad.cli.output.documents import DEBUG, print_problem, stopped_sentence
from digitpad.cli.output.result_stream import STDOUT, ResultStream
from digitpad.command_names import COMMANDS
from digitpad.core.errors import NO_MEMORY, DigitpadError, error_words, lacks_memory, short_quote
from digitpad.core.exhibit.settings import write_template

_OPTIONS: Final = (
    "-h", "--help", "--version", "--startup-report", "--exhibit", "--new-exhibit", "--",  # that need no command
)  # fmt: skip
_LISTS: Final = ("--offset",)  # options whose value may begin with a minus, which argparse takes for an option


def build_parser(names: Sequence[str] = COMMANDS) -> argparse.ArgumentParser:
    """The parser of commands; only theirs are imported."""
    parser = argparse.ArgumentParser(
        prog="digitpad",
        usage="%(prog)s [FILE ...] [--startup-report F]\n       %(prog)s --exhibit FILE [--then-window]\n"
        "       %(prog)s COMMAND ...\n       %(prog)s [-h | --version]",
        description="Draw digits, see what a convolutional network sees, and retrain it. Without a command, the window "
        "opens, with the files in it: pictures and PDF files, a drawing, samples, a .keras file, or the folder of a "
        "model or a study. A command wins over a file of its name: write ./train.",
        epilog="example:\n  digitpad photo.jpg\n  digitpad evaluate --mnist",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"digitpad {__version__}")
    parser.add_argument(
        "--startup-report",
        metavar="FILE",
        help="(without a command) write when the window was ready and had read the drawing, and end",
    )
    parser.add_argument(
        "--exhibit",
        metavar="FILE",
        help="(alone) show what this file describes on the whole screen, until somebody leaves it with its PIN; "
        "--then-window opens the window then",
    )
    parser.add_argument("--new-exhibit", action=_NewExhibit, metavar="FILE", help="write such a file, with comments")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", prog="digitpad", parser_class=CommandParser, required=True
    )
    for name in names:
        import_module(f"digitpad.cli.commands.{name}").add_to(commands)
    return parser


class _NewExhibit(argparse.Action):
    """Writes the file, says where, and ends."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: object, values: object, option_string: object = None
    ) -> None:
        file = Path(str(values))
        write_template(file)
        print(f"{file} is written; change in it what you like, its PIN too, and begin with: digitpad --exhibit {file}")
        parser.exit()


def run_command(arguments: Sequence[str]) -> int:
    """Run a command and return the exit code: 0 done, 1 declined or incomplete, 2 error, 130 cancelled."""
    _fill_closed_streams()
    _write_any_character()
    if "" in arguments:
        print_problem("One of the arguments is empty; name a file or a value.")
        return ERROR
    shown = sys.stdout
    if shown is not None:
        _write_to(ResultStream(shown))
    try:
        code = _parsed_and_run(arguments)
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:
        _leave_stdout()
        return BROKEN_PIPE
    except Exception as error:
        known = isinstance(error, (DigitpadError, OSError)) or lacks_memory(error)
        if not known or os.environ.get(DEBUG) == "1":
            raise
        print_problem(_sentence(error))
        if isinstance(error, OSError) and error.filename == STDOUT:
            _leave_stdout()
        return ERROR
    finally:
        _write_to(shown)
    return code


def _parsed_and_run(arguments: Sequence[str]) -> int:
    """The exit code. What standard output does not take is an error of the command, of `--help` too."""
    parser = build_parser(arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS)
    try:
        if arguments and not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
            parser.error(_neither(arguments[0]))
        option = arguments[0].partition("=")[0] if arguments else ""
        if option.startswith("-") and option not in _OPTIONS:  # argparse would miss the command only
            parser.error(f"{short_quote(option)} is no option; those of a command stand behind it.")
        options = parser.parse_args(_joined(arguments))
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else ERROR
    else:
        code = _run(options)
    if isinstance(sys.stdout, ResultStream):
        sys.stdout.check()
    return code


def _run(options: argparse.Namespace) -> int:
    """The exit code of a command; what a Ctrl-C has left is said."""
    try:
        code: int = options.run(options)
    except KeyboardInterrupt:
        _say_stopped(options.stopped)
        raise
    if code == CANCELLED:
        _say_stopped(options.stopped)
    return code


def _say_stopped(left: str) -> None:
    if left:
        print(stopped_sentence(left), file=sys.stderr)


def _neither(word: str) -> str:
    """What to say of a first argument that is neither a file nor a command."""
    meant = get_close_matches(word.lower(), COMMANDS, n=1)
    offer = f"did you mean «{meant[0]}»?" if meant else "name a file that is there, or a command."
    return f"{short_quote(word)} is neither a file nor a command; {offer} The commands are {', '.join(COMMANDS)}."


def _joined(arguments: Sequence[str]) -> list[str]:
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _LISTS:
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _sentence(error: Exception) -> str:
    if not isinstance(error, DigitpadError) and lacks_memory(error):
        return NO_MEMORY
    if isinstance(error, OSError) and error.filename == STDOUT:
        return f"The output cannot be written ({error_words(error)})."
    if isinstance(error, OSError):
        where = f"The file {error.filename}" if error.filename is not None else "A file"
        return f"{where} cannot be read or written ({error_words(error)})."
    return str(error)


def _write_to(stream: TextIO | ResultStream | None) -> None:
    sys.stdout = stream  # whoever prints needs no more than a ResultStream has


def _fill_closed_streams() -> None:
    """Standard streams that the caller has closed lead nowhere; else the next file that is opened takes their place."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is None:
            try:
                os.fstat(number)
            except OSError:
                os.open(os.devnull, os.O_RDWR)  # the lowest number that is free is this one
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def _write_any_character() -> None:
    # A terminal with an old code page gets «?» for what it lacks instead of an error.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _leave_stdout() -> None:
    # Whoever read our output has left (as «head» does); Python would complain when it flushes at exit.
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
