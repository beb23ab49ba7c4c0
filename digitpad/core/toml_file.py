"""A TOML file that says on which line each of its keys stands."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, error_words, short_quote
from digitpad.core.files import read_bounded

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

TomlPath: TypeAlias = tuple[str | int, ...]
"""The names of a key's tables and its own, such as ("times", "clear_after"); of lists, places from 0."""
_MOST_BYTES: Final = 1 << 20
_LINE: Final = re.compile(r"\(at line (\d+), column \d+\)")


class TomlFile:
    """A file's document, `content`, and where in the file its parts are."""

    def __init__(self, path: Path, *, most_bytes: int = _MOST_BYTES) -> None:
        """Read it. Raises DataError, with the line of what is no TOML."""
        self.path = path
        try:
            text = read_bounded(path, most_bytes).decode("utf-8-sig")
        except FileNotFoundError:
            raise DataError(f"There is no file {path}.") from None
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"The file {path} cannot be read ({error_words(error)}).") from None
        self._lines = text.replace("\r\n", "\n").split("\n")
        try:
            self.content: Mapping[str, object] = tomllib.loads(text)
            has_long = _has_long_number(self.content)
        except tomllib.TOMLDecodeError as problem:
            raise DataError(self._refusal(problem)) from None
        except ValueError:  # Python reads no whole number of thousands of digits
            has_long = True
        except RecursionError:
            raise DataError(f"{path} is no TOML: it is nested too deeply.") from None
        if has_long:
            raise DataError(f"{path} is no TOML: a whole number in it has too many digits.")

    def wrong(self, where: TomlPath, problem: str) -> DataError:
        """The error to raise for a key, or for a table in which one is missing."""
        lines = (self.line_of(where[:depth]) for depth in range(len(where), 0, -1))
        line = next(filter(None, lines), 0)
        return DataError(f"{self.path}{f', line {line}' if line else ''}: {key_words(where)} {problem}.")

    def line_of(self, where: TomlPath) -> int:
        """The number of the line, from 1, on which a key begins; 0 if it is not in the file.

        A key is in the first part of the file that has it: no grammar of TOML's lines is needed for that.
        """
        if not _has(self.content, where):
            return 0
        before, upto = 0, len(self._lines)  # a part without the key; the next one from there on has it
        while upto - before > 1:
            middle = (before + upto) // 2
            end, part = self._part(middle)
            if _has(part, where):
                upto = middle
            else:
                before = end
        return before + 1

    def _part(self, least: int) -> tuple[int, Mapping[str, object]]:
        """The first part of the file, of `least` lines or more, that does not end in the middle of a value."""
        for end in range(least, len(self._lines)):
            with suppress(tomllib.TOMLDecodeError):
                return end, tomllib.loads("\n".join(self._lines[:end]))
        return len(self._lines), self.content

    def _refusal(self, problem: tomllib.TOMLDecodeError) -> str:
        found = _LINE.search(str(problem))
        line = int(found[1]) if found else len(self._lines)  # it ends in the middle of something
        said = short_quote(self._lines[line - 1].strip())
        return f"{self.path}, line {line}: {said} is no TOML; it wants key = value, with texts in quotes."


def key_words(where: TomlPath) -> str:
    """A key as people count: «steps.2.text» is that of the second step."""
    return ".".join(str(name + 1) if isinstance(name, int) else name for name in where)


def _has(document: object, where: TomlPath) -> bool:
    for name in where:
        in_list = isinstance(document, list) and isinstance(name, int) and name < len(document)
        if not in_list and not (isinstance(document, Mapping) and name in document):
            return False
        document = document[name]  # type: ignore[index]  # looked at above
    return True


def _has_long_number(value: object) -> bool:
    """Whether a whole number in it needs more than TOML's 64 bits; some have too many digits to be shown."""
    if isinstance(value, int):
        return value.bit_length() > 63
    parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return any(map(_has_long_number, parts))


def toml_quote(value: object) -> str:
    """A value as a sentence about it shows it, shortened: true and false as TOML has them."""
    return short_quote(str(value).lower() if isinstance(value, bool) else value)
