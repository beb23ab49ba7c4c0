"""The option `--form` of `digitpad read`; what reads forms is loaded where it is given only."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from digitpad.core.errors import DigitpadError

if TYPE_CHECKING:
    from digitpad.core.forms.form import Form

AUTO: Final = "auto"
"""In place of a form's file: each sheet says itself what it is."""


def add_form_option(parser: argparse.ArgumentParser) -> None:
    """Add the option."""
    parser.add_argument(
        "--form",
        metavar="FORM|auto",
        help="the pictures are sheets of this form (a JSON file), or sheets that digitpad has printed (auto): the "
        "table has a row for each sheet or printed row, and a column for each field",
    )


def form_of(options: argparse.Namespace) -> Form | None:
    """The form that the options name; None for digitpad's own sheets. Raises DataError."""
    if options.form == AUTO:
        return None
    from digitpad.core.forms.form_file import load_form  # other commands can do without

    return load_form(Path(options.form))


def check_form_options(options: argparse.Namespace) -> None:
    """Raises DigitpadError for what is not possible with forms."""
    for name in ("csv_digits", "xlsx_pictures"):
        if getattr(options, name):
            raise DigitpadError(f"--{name.replace('_', '-')} is not possible with --form; leave one of them out.")
