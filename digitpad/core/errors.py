"""The errors that people read."""

import errno
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

NO_MEMORY: Final = "There is not enough memory for this; close other programs and try again."
_FORGOTTEN: Final = ("without exception set", "without setting an exception", "with an exception set")
"""Of a SystemError: code in C that met a lack of memory and did not say so."""
_REFUSED: Final = (
    "cannot allocate memory", "failed to map segment", "failed to allocate", "bad_alloc", "new thread", "out of memory",
)  # fmt: skip
"""In the words of the loader of libraries, of LiteRT, of C++, of Python's threads and of Pillow."""
_QUOTED: Final = 40
"""Characters of a foreign value that a sentence quotes."""

_REPORTED: Final = 120
"""Characters of the words of an error that nobody foresaw."""


class DigitpadError(Exception):
    """Something a person can do something about.

    Its text is one sentence (or two) that says what was expected, what was found and what to do; it is shown
    as it is in a dialog or on standard error, without a traceback. The command line exits with 2.
    """


class DataError(DigitpadError):
    """A data set or stroke file is missing, damaged or not what it should be."""


class ModelError(DigitpadError):
    """A model's folder is missing, damaged, changed since it was trained, or unknown."""


class FormatProblem(ValueError):
    """What is wrong with something that was read, as a clause for people such as «sample 3 has no label»."""


_DAMAGED: Final = "its compression is damaged"
_WORDS: Final[tuple[tuple[type[BaseException], str], ...]] = (
    (zlib.error, _DAMAGED),
    (EOFError, "it ends too early"),
    (UnicodeError, "it is no text in UTF-8"),
    (TimeoutError, "no answer came in time"),
    (OSError, "the system does not say why"),
)
"""What errors mean that do not come with words for people."""


def error_words(error: BaseException) -> str:
    """What is wrong, in words that fit into brackets: ours as they are, the system's without its number and file.

    What a library says to programmers reaches nobody else; of an error that is not known it is the name.
    """
    if isinstance(error, (DigitpadError, FormatProblem)):
        return str(error)
    if lacks_memory(error):
        return "memory ran out"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    from gzip import BadGzipFile  # the window opens sooner without

    for kind, words in ((BadGzipFile, _DAMAGED), *_WORDS):
        if isinstance(error, kind):
            return words
    return f"an error in digitpad, {type(error).__name__}"


@contextmanager
def naming(path: str | os.PathLike[str]) -> Iterator[None]:
    """OSErrors speak of `path`, the file that was asked for, whatever file they come from."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def unexpected_sentence(error: BaseException) -> str:
    """What to say of an error that nobody foresaw, with its name and the beginning of its words for a report."""
    if lacks_memory(error):
        return NO_MEMORY
    words = " ".join(str(error).split())[:_REPORTED]
    return f"digitpad met an error that it did not expect ({type(error).__name__}{f': {words}' if words else ''})."


def short_quote(value: object) -> str:
    """A value of a file as sentences quote it: on one line, printable, and cut if it is long."""
    text = value if isinstance(value, str) else repr(value)
    shown = "".join(character if character.isprintable() else " " for character in text[:_QUOTED])
    return f"«{shown}{'…' if len(text) > _QUOTED else ''}»"


def lacks_memory(error: BaseException | None) -> bool:
    """Whether an error comes of too little memory, in whatever dress."""
    while error is not None:
        words = str(error).lower()
        if isinstance(error, MemoryError) or type(error).__name__ == "ResourceExhaustedError":  # TensorFlow's
            return True
        if isinstance(error, OSError) and error.errno == errno.ENOMEM:
            return True
        if isinstance(error, SystemError) and any(part in words for part in _FORGOTTEN):
            return True
        if isinstance(error, (ImportError, RuntimeError, OSError)) and any(part in words for part in _REFUSED):
            return True
        error = error.__cause__ or error.__context__
    return False
