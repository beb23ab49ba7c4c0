"""A JSON list on standard output that grows entry by entry."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import TypeVar

_List = TypeVar("_List", bound="JsonList")


class JsonList:
    """One JSON document, used within `with`: the list is closed after Ctrl-C and errors, too."""

    def __init__(self) -> None:
        self._separator = "\n"

    def __enter__(self: _List) -> _List:
        """Open the list."""
        print_at_once("[")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Close the list, if somebody still reads it."""
        if kind is None or not issubclass(kind, BrokenPipeError):
            print_at_once("\n]\n")

    def append(self, entry: Mapping[str, object]) -> None:
        """Print an entry."""
        separator, self._separator = self._separator, ",\n"
        print_at_once(separator + json.dumps(entry))  # in ASCII so that no code page can spoil it


def print_at_once(text: str) -> None:
    """Print text so that whoever reads along has it."""
    sys.stdout.write(text)
    sys.stdout.flush()
