"""The errors that people read."""


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
