"""The errors that people read."""

from typing import Final

_QUOTED: Final = 40
"""Characters of a foreign value that a sentence quotes."""


class DigitpadError(Exception):
    """Something a person can do something about.

    Its text is one sentence (or two) that says what was expected, what was found and what to do; it is shown
    as it is in a dialog or on standard error, without a traceback. The command line exits with 2.
    """


class DataError(DigitpadError):
    """A data set or stroke file is missing, damaged or not what it should be."""


class ModelError(DigitpadError):
    """A model's folder is missing, damaged, changed since it was trained, or unknown."""


def short_quote(value: object) -> str:
    """A value of a file as sentences quote it: on one line, printable, and cut if it is long."""
    text = value if isinstance(value, str) else repr(value)
    shown = "".join(character if character.isprintable() else " " for character in text[:_QUOTED])
    return f"«{shown}{'…' if len(text) > _QUOTED else ''}»"
