"""Print what was read to standard output, file by file, so that nothing waits in memory."""

from __future__ import annotations

from collections.abc import Callable

from digitpad.cli.output.json_list import JsonList, print_at_once
from digitpad.core.foreign_text import one_line
from digitpad.core.pages.output import FileReading, json_entry, plain_text


class JsonPrinter(JsonList):
    """An entry for each file."""

    def __init__(self, entry_of: Callable[[FileReading], dict[str, object]] = json_entry) -> None:
        """`entry_of`: what is said of a file."""
        super().__init__()
        self._entry_of = entry_of

    def show(self, reading: FileReading, pictures: list[str] | None) -> None:
        """Add an entry; `pictures`: the paths of its pages with their answers, if there were to be any."""
        entry = self._entry_of(reading)
        if pictures is not None:
            entry["annotated"] = pictures
        self.append(entry)


class TextPrinter:
    """The digits of each file, after its name where there are several."""

    def __init__(self, several: bool, text_of: Callable[[FileReading], str] = plain_text) -> None:
        self._several, self._text_of = several, text_of
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
        print_at_once(f"{name}{self._text_of(reading)}\n")
