"""Print what was read to standard output, file by file, so that nothing waits in memory."""

from __future__ import annotations

import json
import sys

from digitpad.core.foreign_text import one_line
from digitpad.core.pages.output import FileReading, json_entry, plain_text


class JsonPrinter:
    """One JSON document: a list that is closed after Ctrl-C and errors, too."""

    def __init__(self, *, ruled: bool = False) -> None:
        """`ruled`: with what rules say of numbers."""
        self._ruled = ruled
        self._separator = "\n"

    def __enter__(self) -> JsonPrinter:
        """Open the list."""
        _print("[")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Close the list, if somebody still reads it."""
        if kind is None or not issubclass(kind, BrokenPipeError):
            _print("\n]\n")

    def show(self, reading: FileReading, pictures: list[str] | None) -> None:
        """Add an entry; `pictures`: the paths of its pages with their answers, if there were to be any."""
        entry = json_entry(reading, ruled=self._ruled)
        if pictures is not None:
            entry["annotated"] = pictures
        separator, self._separator = self._separator, ",\n"
        _print(separator + json.dumps(entry))  # in ASCII so that no code page can spoil it


class TextPrinter:
    """The digits of each file, after its name where there are several."""

    def __init__(self, several: bool) -> None:
        self._several = several
        self._blank = ""

    def __enter__(self) -> TextPrinter:
        """Nothing stands before the first file."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing stands after the last one."""

    def show(self, reading: FileReading, pictures: list[str] | None) -> None:
        """Print a file's digits, if it has any."""
        if not reading.lines:
            return
        name = f"{self._blank}{one_line(reading.file)}:\n" if self._several else ""
        self._blank = "\n"
        _print(f"{name}{plain_text(reading)}\n")


def _print(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
