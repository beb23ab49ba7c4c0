"""Whether this is the light package: digitpad without TensorFlow, which reads but does not learn."""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import find_spec
from typing import Final

from digitpad.core.errors import DigitpadError

MISSING: Final = (
    "This needs TensorFlow, which the light package of digitpad does not have. The full package, digitpad without "
    "«light» in its name, lies where this one came from; it uses the same models, drawings and samples."
)
"""What the light package says in place of training, teaching, importing and exporting."""
_NOT_INSTALLED: Final = "This needs TensorFlow, which is not installed; install digitpad again with pip."


@cache
def has_tensorflow() -> bool:
    """Whether TensorFlow is there; it is not imported for that."""
    return find_spec("tensorflow") is not None


def what_is_missing() -> str:
    """The sentence to say where TensorFlow is not there; empty if it is."""
    if has_tensorflow():
        return ""
    return MISSING if hasattr(sys, "frozen") else _NOT_INSTALLED


def require_tensorflow() -> None:
    """Raise DigitpadError with that sentence if TensorFlow is not there."""
    sentence = what_is_missing()
    if sentence:
        raise DigitpadError(sentence)
