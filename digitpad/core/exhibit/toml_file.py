"""A TOML file that says on which line each of its keys stands."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, error_words, short_quote
from digitpad.core.files import read_bounded

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

TomlPath: TypeAlias = tuple[str, ...]
"""The names of a key's tables and its own, such as ("times", "clear_after")."""
_MOST_BYTES: Final = 1 << 20
_LINE: Final = re.compile(r"\(at line (\d+), column \d+\)")


class TomlFile:
    """A file's document, `content`, and where in the file its parts are."""

    def __init__(self, path: Path) -> None:
        """Read it. Raises DataError, with the line of what is no TOML."""
        self.path = path
        try:
            text = read_bounded(path, _MOST_BYTES).decode("utf-8-sig")
        except FileNotFoundError:
            raise DataError(f"There is no file {path}.") from None
        except (OSError, UnicodeDecodeError) as error:
            raise DataError(f"The file {path} cannot be read ({error_words(error)}).") from None
        self._lines = text.replace("\r\n", "\n").split("\n")
        try:
            self.content: Mapping[str, object] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as problem:
            raise DataError(self._refusal(problem)) from None
        except RecursionError:
            raise DataError(f"{path} is no settings file: it is nested too deeply.") from None

    def wrong(self, where: TomlPath, problem: str) -> DataError:
        """The error to raise for a key, or for a table in which one is missing."""
        lines = (self.line_of(where[:depth]) for depth in range(len(where), 0, -1))
        line = next(filter(None, lines), 0)
        return DataError(f"{self.path}{f', line {line}' if line else ''}: {'.'.join(where)} {problem}.")

    def line_of(self, where: TomlPath) -> int:
        """The number of the line, from 1, on which a key begins; 0 if it is not in the file.

        A key is in the first part of the file that has it: no grammar of TOML's lines is needed for that.
        """
        begun = 0
        for end in range(1, len(self._lines) + 1):
            try:
                part = tomllib.loads("\n".join(self._lines[:end]))
            except tomllib.TOMLDecodeError:
                continue  # in the middle of a value of several lines
            if _has(part, where):
                return begun + 1
            begun = end
        return 0

    def _refusal(self, problem: tomllib.TOMLDecodeError) -> str:
        found = _LINE.search(str(problem))
        line = int(found[1]) if found else len(self._lines)  # it ends in the middle of something
        said = short_quote(self._lines[line - 1].strip())
        return f"{self.path}, line {line}: {said} is no TOML; it wants key = value, with texts in quotes."


def _has(document: object, where: TomlPath) -> bool:
    for name in where:
        if not isinstance(document, Mapping) or name not in document:
            return False
        document = document[name]
    return True
