"""What nobody but programmers should read."""

from __future__ import annotations

import re
from typing import Final

_RAW: Final = re.compile(
    r"\[Errno|None\b|NoneType|object of type|argument must be|could not convert|inhomogeneous|sys\.|CRC|end-of-stream"
    r"|compression method|stored data|b'|Traceback|Error\b|unpack|line \d+ column|Flatbuffer"
    r"|model_content|invalid \w+ value"
)
"""Words of Python and of libraries."""


def raw_words(sentence: str) -> list[str]:
    """The words of a sentence that are not for people."""
    return _RAW.findall(sentence)
