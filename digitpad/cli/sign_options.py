"""The options of `digitpad read` that say which signs numbers may have."""

from __future__ import annotations

import argparse

from digitpad.core.errors import DataError
from digitpad.core.lines.signs import DECIMAL_SIGNS, known_signs


def add_sign_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that `signs_of` understands."""
    parser.add_argument(
        "--signs",
        action="store_true",
        help="read decimal points, commas and minus signs of numbers, too; with --form in all fields of one rectangle",
    )
    parser.add_argument(
        "--which-signs",
        type=_signs,
        metavar="SIGNS",
        help="read these signs, too, such as .,- or, for dates and times, /: (slashes are taken for 1s otherwise)",
    )


def signs_of(options: argparse.Namespace) -> str:
    """The signs that the options name; "" without any."""
    if options.which_signs is not None:
        return str(options.which_signs)
    return DECIMAL_SIGNS if options.signs else ""


def _signs(text: str) -> str:
    try:
        return known_signs(text)
    except DataError as error:
        raise argparse.ArgumentTypeError(str(error).removesuffix(".")) from None
