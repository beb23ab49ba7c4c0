"""What the worker does for the picture window: find the pages of files, read one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageReading, read_page, turned
from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.pages.page_signs import with_signs
from digitpad.core.pages.picture import Page, has_one_page
from digitpad.core.pages.read_again import read_again
from digitpad.core.picture_files import pictures_in
from digitpad.core.recognition.predict import Classifier
from digitpad.ui.background.worker import Work
from digitpad.ui.pictures.pages.listed_page import FileStamp, ListedPage, PageState, PageVersion
from digitpad.ui.pictures.pages.page_picture import PagePicture, picture_of_page, picture_of_reading

GetNetworks: TypeAlias = Callable[[], tuple[Classifier, PageNetwork]]
_AT_ONCE: Final = 50  # pages of a file that come into the list together
_BETWEEN: Final = 0.01  # seconds until the next ones: the window looks after the person meanwhile
_LOADED_SHARE: Final = 0.15  # of a page's progress


@dataclass(frozen=True, eq=False)
class FoundPages:
    """Pages of a file, not always all of them; `first`: those of the first file that was asked for."""

    pages: tuple[ListedPage, ...]
    first: bool = True


def find_pages(paths: Sequence[Path], work: Work, loader: PageLoader) -> None:
    """Show the pages of each file as soon as they are known. Raises DataError if there are none."""
    files = list(_files(paths))
    if not files:
        raise DataError(f"There are no pictures in {', '.join(map(str, paths))}.")
    for place, file in enumerate(files):
        share = place / len(files)
        work.check(share)
        pages = _pages_of(file, loader, check=partial(work.check, share))
        for start in range(0, len(pages), _AT_ONCE):
            if start:
                time.sleep(_BETWEEN)
                work.check(share)
            work.show(FoundPages(tuple(pages[start : start + _AT_ONCE]), first=not place and not start))


def _files(paths: Sequence[Path]) -> Iterator[ListedPage]:
    """The files, and for each folder the pictures in it; a folder that cannot be read is a page that says so."""
    for path in paths:
        if not os.path.isdir(path):
            yield ListedPage(path)
            continue
        try:
            yield from map(ListedPage, pictures_in(path))
        except DataError as error:
            if len(paths) == 1:
                raise
            yield _failed_page(path, error)


def _pages_of(file: ListedPage, loader: PageLoader, check: Callable[[], None]) -> list[ListedPage]:
    """The pages of a file; for one that cannot be opened, a page that says why."""
    if file.state is PageState.FAILED:
        return [file]
    stamp = _stamp(file.path)
    try:
        count = 1 if has_one_page(file.path) else loader.page_count(file.path, check=check)
    except DigitpadError as error:
        return [_failed_page(file.path, error)]
    pages = [ListedPage(file.path, number, count) for number in range(1, count + 1)]
    for page in pages:
        page.stamp = stamp
    return pages


def _stamp(path: Path) -> FileStamp | None:
    try:
        found = path.stat()
    except OSError:
        return None  # who opens it will say so
    return found.st_mtime_ns, found.st_size


def _failed_page(path: Path, error: DigitpadError) -> ListedPage:
    page = ListedPage(path)
    page.state, page.problem = PageState.FAILED, str(error)
    return page


def read_version(
    page: Page, version: PageVersion, work: Work, networks: GetNetworks, signs: str = ""
) -> tuple[PageReading, PagePicture]:
    """Show a page and read it. Of a version whose lines are known, the lines stay. `signs`: those to look for."""
    work.check(_LOADED_SHARE / 2)
    turns = version.quarter_turns
    seen = picture_of_page(turned(page, turns or 0))
    work.show(seen)
    reading = read_page(
        page,
        *networks(),
        quarter_turns=turns,
        least_ink=version.least_ink,
        check=lambda share: work.check(_LOADED_SHARE + (1 - _LOADED_SHARE) * share),
    )
    reading = _finished(reading, version, networks, signs)
    return reading, picture_of_reading(reading, seen if reading.quarter_turns == (turns or 0) else None)


def read_with_ink(
    found: tuple[PageReading, PagePicture | None],
    version: PageVersion,
    work: Work,
    networks: GetNetworks,
    signs: str = "",
) -> tuple[PageReading, PagePicture]:
    """Read a page that was read with a version's other limit of ink; the rest as in `read_version`."""
    reading, picture = found
    again = read_again(reading, *networks(), least_ink=version.least_ink, check=work.check)
    again = _finished(again, version, networks, signs)
    return again, picture_of_reading(again, picture)


def _finished(reading: PageReading, version: PageVersion, networks: GetNetworks, signs: str) -> PageReading:
    """With the lines of a version if it has some, else with signs."""
    if version.lines is not None:
        return replace(reading, lines=version.lines, rules=version.rules.rules)
    return with_signs(reading, networks()[0], signs) if signs else reading
