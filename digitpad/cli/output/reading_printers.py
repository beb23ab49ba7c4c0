"""Print what was read to standard output, file by file, so that nothing waits in memory."""

from __future__ import annotations

from digitpad.cli.output.json_list import JsonList, print_at_once
from digitpad.core.foreign_text import one_line
from digitpad.core.pages.output import FileReading, json_entry, plain_text


class JsonPrinter(JsonList):
    """An entry for each file."""

    def __init__(self, *, ruled: bool = False) -> None:
        """`ruled`: with what rules say of numbers."""
        super().__init__()
        self._ruled = ruled

    def show(self, reading: FileReading, pictures: list[str] | None) -> None:
        """Add an entry; `pictures`: the paths of its pages with their answers, if there were to be any."""
        entry = json_entry(reading, ruled=self._ruled)
        if pictures is not None:
            entry["annotated"] = pictures
        self.append(entry)


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
        print_at_once(f"{name}{plain_text(reading)}\n")
