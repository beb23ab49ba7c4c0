"""Text of others (names of models and files, what files say) on its way to people: nothing of it moves a cursor."""

from __future__ import annotations

import re
from typing import Final

_JOINERS: Final = "\u200c\u200d"  # between letters of several scripts, and in emoji
_SPACES: Final = "\u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
"""Of other widths than the usual one, or where no line ends: names have them, and numbers and dates of languages."""
_NO_CHARACTER: Final = "\N{REPLACEMENT CHARACTER}"
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NEGATIVE: Final = re.compile(r"-[0-9]+([.,][0-9]+)*")
_LONGEST_QUOTED: Final = 40
"""Characters of a value that a message quotes."""
_LONGEST_SENTENCE: Final = 2000
"""Characters of a message: more than any of ours with two paths in it, and less than a window is high."""


def is_shown(character: str) -> bool:
    """Whether a character is seen where it stands: no escape, line end or other control, no change of direction."""
    return character.isprintable() or character in _JOINERS


def one_line(text: str) -> str:
    """The same with "�" for each character that is neither shown nor a space, line ends included."""
    if text.isprintable():
        return text
    return "".join(one if is_shown(one) or one in _SPACES else _NO_CHARACTER for one in text)


def several_lines(text: str) -> str:
    """The same, with its line ends and tabs."""
    return "\n".join("\t".join(map(one_line, line.split("\t"))) for line in text.split("\n"))


def shortened(text: str, most: int = _LONGEST_QUOTED) -> str:
    """One line of at most `most` characters, however long the text is."""
    line = one_line(text[: most + 1])
    return line if len(line) <= most else f"{line[: most - 1]}…"


def sentence_of(text: str) -> str:
    """A message, cut where nobody would read on."""
    return several_lines(text) if len(text) <= _LONGEST_SENTENCE else f"{several_lines(text[:_LONGEST_SENTENCE])} …"


def inert_cell(value: object) -> object:
    """A cell for CSV that no spreadsheet takes for a formula: text that looks like one gets an apostrophe before it.

    A negative number stays as it is.
    """
    if not isinstance(value, str) or not value.startswith(_FORMULA_STARTS) or _NEGATIVE.fullmatch(value):
        return value
    return f"'{value}"
