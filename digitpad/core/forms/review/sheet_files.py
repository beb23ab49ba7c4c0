"""Reads sheets for a review, in a worker thread: in the files' order, each with its picture and what is known of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError
from digitpad.core.files import sha256
from digitpad.core.forms.fields.read_form import FormJob
from digitpad.core.forms.form import Form, FormField
from digitpad.core.forms.form_tables import SheetReading
from digitpad.core.forms.review.kept_fields import KeptFields, said_of
from digitpad.core.forms.review.sheets_review import ReviewedSheet
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.pages.many_files import read_files
from digitpad.core.pages.read_file import PageResult
from digitpad.core.picture_files import pictures_in
from digitpad.core.review.kept_file import KeptPlace

READING_CHILDREN: Final = 2
"""Children that read side by side, as `digitpad read` has them: so many that a machine with two processors is used."""


@dataclass(frozen=True, eq=False)
class TakenSheet:
    """A sheet that was read. `path`: of its file; `picture`: a JPEG file of the aligned page, None without one."""

    path: Path
    sheet: ReviewedSheet
    picture: bytes | None


def files_of(paths: Iterable[Path], known: Iterable[Path] = ()) -> list[Path]:
    """The files themselves and the pictures in folders, each once, those that are known left out.

    A folder without pictures stays, for the sentence that comes of it.
    """
    found: dict[Path, None] = {}
    for path in paths:
        try:
            inside = pictures_in(path) if path.is_dir() else []
        except DataError:
            inside = []
        found |= dict.fromkeys(inside or [path])
    left_out = frozenset(known)
    return [path for path in found if path not in left_out]


class SheetFiles:
    """The files of one reading."""

    def __init__(self, files: Sequence[Path], job: FormJob, kept: Path, *, read_before: Mapping[Path, int]) -> None:
        """`kept`: the folder with what was said of sheets; `read_before`: how many pages of files are there already."""
        self._files, self._kept, self._read_before = files, kept, dict(read_before)
        self._job = replace(job, aligned_pictures=True)
        self._waiting: dict[int, list[PageResult]] = defaultdict(list)
        self._ready: list[TakenSheet] = []
        self._fields = _fields_of(job.form)
        self._known: tuple[int, str, Mapping[KeptPlace, str]] = -1, "", {}
        self._done = 0
        self._pages = 0  # of the file that is under way
        self._has_failed = False  # one of them

    @property
    def done(self) -> int:
        """How many files are done."""
        return self._done

    def read(self, check: Callable[[], object], take: Callable[[TakenSheet], object]) -> None:
        """Read, and hand on sheet by sheet, in the files' order. `check` ends it by raising.

        Raises DigitpadError where nothing can be read at all.
        """

        def on_page(number: int, page: PageResult) -> None:
            self._waiting[number].append(page)
            self._flush(take)

        names = [str(path) for path in self._files]
        # With one process that would be this one, whose other threads then wait for the reading.
        readings = read_files(names, self._job, processes=READING_CHILDREN, on_page=on_page, check=check)
        with closing(readings):
            for reading in readings:
                self._flush(take)
                if reading.error is not None and not self._has_failed:
                    self._hand_on(PageResult(self._pages + 1, error=reading.error), take)  # its process died
                self._done, self._pages, self._has_failed = self._done + 1, 0, False
                self._flush(take)

    def _flush(self, take: Callable[[TakenSheet], object]) -> None:
        for page in self._waiting.pop(self._done, []):
            self._hand_on(page, take)

    def _hand_on(self, page: PageResult, take: Callable[[TakenSheet], object]) -> None:
        path = self._files[self._done]
        self._pages += 1
        self._has_failed |= page.error is not None
        if page.number <= self._read_before.get(path, 0):
            return
        content, kept = self._of_file(path)
        picture, page = page.picture, self._with_own_fields(replace(page, picture=None))
        said = said_of(kept, page.number, _all_fields(page)) if kept else {}
        take(TakenSheet(path, ReviewedSheet(SheetReading(path.name, page), content, said), picture))

    def _of_file(self, path: Path) -> tuple[str, Mapping[KeptPlace, str]]:
        """The file's content's checksum, and what is known of its fields."""
        if self._known[0] != self._done:
            try:
                content = sha256(path)
                kept = KeptFields(self._kept, content).read()
            except OSError:
                content, kept = "", {}  # who reads it says why
            self._known = self._done, content, kept
        return self._known[1:]

    def _with_own_fields(self, page: PageResult) -> PageResult:
        """With this process' own fields: each sheet came with fields, and rosters, of its own."""
        if not isinstance(page, SheetResult):
            return page
        if self._job.form is None:
            for field in _all_fields(page):
                self._fields.setdefault((field.name, field.row), field)
        rows = tuple(
            replace(
                row,
                fields=tuple(
                    replace(one, field=self._own(one.field), common_rules=self._job.rules) for one in row.fields
                ),
            )
            for row in page.rows
        )
        return replace(page, rows=rows)

    def _own(self, field: FormField) -> FormField:
        own = self._fields.get((field.name, field.row), field)
        return own if self._job.form is not None or own == field else field


def _fields_of(form: Form | None) -> dict[tuple[str, int], FormField]:
    return {} if form is None else {(one.name, one.row): one for one in form.fields}


def _all_fields(page: PageResult) -> Iterator[FormField]:
    rows = page.rows if isinstance(page, SheetResult) else ()
    return (one.field for row in rows for one in row.fields)
