"""What the commands' parsers share."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

from digitpad.core.errors import DigitpadError, short_quote

Commands: TypeAlias = "argparse._SubParsersAction[CommandParser]"
"""What commands are added to."""


class CommandParser(argparse.ArgumentParser):
    """The parser of a command: it says itself what is no option of it, where argparse would show the whole program's
    usage.
    """

    def parse_known_args(  # type: ignore[override]  # any object may be a namespace; commands have none of their own
        self, args: Iterable[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse; what is not known is an error."""
        options, rest = super().parse_known_args(args, namespace)
        unknown = next((one.partition("=")[0] for one in rest if one.startswith("-")), None)
        if unknown is not None:
            meant = get_close_matches(unknown, self._option_string_actions, n=1)
            offer = f"; did you mean {meant[0]}?" if meant else "."
            self.error(f"{short_quote(unknown)} is no option of {self.prog}{offer}")
        if rest:
            self.error(f"unrecognized arguments: {' '.join(rest)}")
        return options, rest


def add_command(
    commands: Commands,
    name: str,
    *,
    run: Callable[[argparse.Namespace], int],
    does: str,
    example: str,
    stopped: str = "",
) -> argparse.ArgumentParser:
    """Add a command with a sentence and an example in its help.

    `stopped`: what there is after Ctrl-C, a clause; empty for a command that says it itself.
    """
    parser = commands.add_parser(
        name,
        help=does,
        description=does,
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(run=run, stopped=stopped)
    return parser


def whole_number(text: str) -> int:
    """The type of an option that counts something."""
    try:
        return int(text)
    except ValueError:  # also of thousands of digits
        raise argparse.ArgumentTypeError(f"a whole number such as 5 is expected, not {short_quote(text)}") from None


def decimal_number(text: str) -> float:
    """The type of an option that measures something."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a number such as 0.5 is expected, not {short_quote(text)}") from None


def table_file(text: str) -> Path:
    """The type of an option that names a table to write. Raises DigitpadError for what only a folder can be called."""
    if os.path.basename(text) in ("", os.curdir, os.pardir):
        raise DigitpadError(f"{text or '«»'} is no file's name; name a file for the table.")
    return Path(text)
