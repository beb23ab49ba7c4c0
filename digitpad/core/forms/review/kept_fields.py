"""What a person said of a sheet's fields, in a file of its picture: reading it once more brings it back.

A field is known by its place on the page, whatever form it is read with, and what it is called there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError
from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.forms.review.said import said_text
from digitpad.core.json_files import JsonObject, JsonProblem
from digitpad.core.lines.signs import ALL_SIGNS
from digitpad.core.pages.output import PageBox
from digitpad.core.review.kept_file import KeptFile, KeptPlace, matching

_KIND, _VERSION = "digitpad fields", 1
_UNITS: Final = 100_000
"""Of a page's width and height, in which boxes are written."""
_MOST_PAGES: Final = 100_000


@dataclass(frozen=True)
class KeptField:
    """`box`: the field's, in 100,000ths of the page's sides; `said`: what stands there, None: that was taken back."""

    page: int
    box: PageBox
    said: str | None


class KeptFields(KeptFile):
    """The file of one picture. All of it may take long: use it in a worker thread."""

    def __init__(self, folder: Path, content: str) -> None:
        """`folder`: with the files of all pictures; `content`: the SHA-256 of the picture's file."""
        super().__init__(folder, content, kind=_KIND, version=_VERSION)

    def append(self, fields: Iterable[KeptField]) -> None:
        """Add what was said; when this returns, it is on the disk. Raises OSError."""
        self.append_lines({"page": one.page, "box": list(one.box), "said": one.said} for one in fields)

    def read(self) -> Mapping[KeptPlace, str]:
        """What holds; empty if there is nothing, or if the file is damaged or of a later version."""
        held: dict[KeptPlace, str] = {}
        for kept in filter(None, map(_kept_field, self.read_lines())):
            held.pop((kept.page, kept.box), None)
            if kept.said is not None:
                held[kept.page, kept.box] = kept.said
        return held


def field_box(field: FormField) -> PageBox:
    """Where a field is, as files have it."""
    left, top, right, bottom = (round(_UNITS * share) for share in field.outline)
    return left, top, right - left, bottom - top


def said_of(kept: Mapping[KeptPlace, str], page: int, fields: Iterable[FormField]) -> dict[PageBox, str]:
    """What was said of a page's fields, by their boxes; what a field of another kind cannot have is left out."""
    there = {field_box(field): field for field in fields}
    found: dict[PageBox, str] = {}
    for box, said in matching(kept, page, list(there)).items():
        try:
            found[box] = said_text(there[box], said)
        except DataError:
            continue
    return found


def _kept_field(line: JsonObject) -> KeptField | None:
    try:
        x, y, wide, high = line.wholes("box", 0, _UNITS)
        page = line.whole("page", 1, _MOST_PAGES)
        said = said_text(_ANY, line.text("said")) if line.has("said") else None
    except (JsonProblem, DataError, ValueError):
        return None
    return KeptField(page, (x, y, wide, high), said)


_ANY: Final = FormField("", FieldKind.DECIMAL, (), signs=ALL_SIGNS)
