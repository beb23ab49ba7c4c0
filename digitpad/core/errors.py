"""The errors that people read."""

import errno
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


class DigitpadError(Exception):
    """Something a person can do something about.

    Its text is one sentence (or two) that says what was expected, what was found and what to do; it is shown
    as it is in a dialog or on standard error, without a traceback. The command line exits with 2.
    """


class DataError(DigitpadError):
    """A data set or stroke file is missing, damaged or not what it should be."""


class ModelError(DigitpadError):
    """A model's folder is missing, damaged, changed since it was trained, or unknown."""


def error_words(error: Exception) -> str:
    """What is wrong, without the number and the file that Python puts around the system's words."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


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
