"""One file to what was read from it, page by page: whatever is wrong with a page becomes a sentence, not an error."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, lacks_memory
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import FileReading, ReadLine, annotated, count_marked, read_lines
from digitpad.core.pages.page import PageReading, read_page, unchecked
from digitpad.core.pages.page_signs import with_signs
from digitpad.core.pages.picture import Page, load_page, page_count
from digitpad.core.pages.ruled import by_rules
from digitpad.core.picture_files import pictures_in
from digitpad.core.recognition.predict import Classifier
from digitpad.core.rules.rule_set import RuleSet

_QUALITY: Final = 90  # of JPEG, for pictures with boxes

Check: TypeAlias = Callable[[float], None]
LinesOf: TypeAlias = Callable[[PageReading], "tuple[ReadLine, ...]"]


@dataclass(frozen=True)
class PageResult:
    """What came of page `number` of `count`; `picture`: a JPEG file of it with its answers, if that was asked for."""

    number: int = 1
    count: int = 1
    lines: tuple[ReadLine, ...] = ()
    marked: int = 0
    picture: bytes | None = None
    error: str | None = None


@dataclass(frozen=True)
class FilePages:
    """What came of a file: its pages' results, in their order, and why no more came, if that is an error of its own."""

    file: str
    pages: tuple[PageResult, ...]
    end: str | None = None

    @property
    def reading(self) -> FileReading:
        """The same in one."""
        return gathered(self.file, self.pages, end=self.end)


def read_pages(
    file: str,
    classifier: Classifier,
    network: PageNetwork,
    *,
    pictures: bool = False,
    number_pictures: bool = False,
    rules: RuleSet | None = None,
    signs: str = "",
    lines_of: LinesOf | None = None,
    check: Check = unchecked,
) -> Iterator[PageResult]:
    """Read a file's pages one after another. What cannot be opened, or is a folder, gives one result with its error.

    `pictures`: of pages with their answers; `number_pictures`: of numbers that are in doubt.
    `rules`: what numbers may be; `signs`: which ones are looked for; `lines_of`: the lines of a page, such as the rows
    of its tables, if they are not those that were read.
    `check` is called now and then with the share of the page that is done, and ends the page by raising.
    """

    def read(page: Page, number: int, count: int) -> PageResult:
        reading = read_page(page, classifier, network, check=check)
        reading = by_rules(with_signs(reading, classifier, signs) if signs else reading, rules)
        lines = read_lines(reading, pictures=number_pictures) if lines_of is None else lines_of(reading)
        return PageResult(number, count, lines, count_marked(reading), _annotated_file(reading) if pictures else None)

    return page_results(file, read)


def page_results(file: str, read: Callable[[Page, int, int], PageResult]) -> Iterator[PageResult]:
    """What `read` makes of each page of a file, given its number and how many there are, or what is wrong with it."""
    path = Path(file)
    if os.path.isdir(file):
        yield PageResult(error=_folder_problem(path))
        return
    try:
        count = page_count(path)
    except DataError as error:
        yield PageResult(error=str(error))
        return
    for number in range(1, count + 1):
        try:
            yield read(load_page(path, number), number, count)
        except DataError as error:
            sentence = str(error)
        except Exception as error:  # one page in thousands must not end the others
            if lacks_memory(error):
                sentence = f"There is not enough memory to read {path.name}; make it smaller first."
            else:
                sentence = f"{path.name} met an error in digitpad ({type(error).__name__}: {error}); please report it."
        else:
            continue
        yield PageResult(number, count, error=page_problem(number, count, sentence))


def page_problem(number: int, count: int, sentence: str) -> str:
    """What is wrong with a page of a file with so many."""
    return sentence if count == 1 else f"Page {number}: {sentence}"


def gathered(file: str, pages: Sequence[PageResult], *, end: str | None = None) -> FileReading:
    """The pages' results as the file's. `end`: why no more pages came, if that is an error of its own."""
    errors = [page.error for page in pages if page.error is not None] + ([end] if end is not None else [])
    error = errors[0] if errors else None
    if len(errors) > 1:
        error = f"{error} ({len(errors)} of {pages[0].count} pages cannot be read.)"
    lines = tuple(line for page in pages for line in page.lines)
    return FileReading(file, lines, sum(page.marked for page in pages), error)


def _folder_problem(folder: Path) -> str:
    """Why nothing is read from a folder."""
    try:
        pictures_in(folder)
    except DataError as error:
        return str(error)
    return f"The folder {folder} holds no picture that can be read."


def _annotated_file(reading: PageReading) -> bytes:
    content = BytesIO()
    annotated(reading).save(content, "JPEG", quality=_QUALITY, subsampling=0)
    return content.getvalue()
