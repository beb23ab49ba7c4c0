"""What the worker does for the import view: find the pages of files, load and read one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.ink.network import InkNetwork
from digitpad.core.pages.page import PageReading, read_page, turned
from digitpad.core.pages.picture import load_page, page_count
from digitpad.core.recognition.predict import Classifier
from digitpad.ui.background.worker import Work
from digitpad.ui.drawing.picture_mime import is_picture_name
from digitpad.ui.pictures.listed_page import ListedPage, PageState, PageVersion
from digitpad.ui.pictures.page_picture import PagePicture, picture_of_page, picture_of_reading

GetNetworks: TypeAlias = Callable[[], tuple[Classifier, InkNetwork]]
LoadInk: TypeAlias = Callable[[], InkNetwork]
"""Gives the network that finds ink; called in the thread that uses it."""
_LOADED: Final = 0.15  # of a page's progress


@dataclass(frozen=True, eq=False)
class FoundPages:
    """Pages of a file; `first`: of the first file that was asked for."""

    pages: tuple[ListedPage, ...]
    first: bool = True


def find_pages(paths: Sequence[Path], work: Work) -> None:
    """Show the pages of each file as soon as they are known."""
    for place, path in enumerate(_files(paths)):
        work.check(place / max(1, len(paths)))
        work.show(FoundPages(tuple(_pages_of(path)), first=not place))


def _pages_of(path: Path) -> list[ListedPage]:
    """The pages of a file; for one that cannot be opened, a page that says why."""
    try:
        count = page_count(path)
    except DigitpadError as error:
        page = ListedPage(path)
        page.state, page.problem = PageState.FAILED, str(error)
        return [page]
    return [ListedPage(path, number, count) for number in range(1, count + 1)]


def _files(paths: Sequence[Path]) -> list[Path]:
    """The files, and for each folder the pictures in it."""
    files = []
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        try:
            inside = sorted(child for child in path.iterdir() if is_picture_name(child))
        except OSError as error:
            raise DataError(f"The folder {path} cannot be read ({error.strerror}).") from None
        if not inside and len(paths) == 1:
            raise DataError(f"There are no pictures in {path}.")
        files += inside
    return files


def read_version(
    path: Path, number: int, version: PageVersion, work: Work, networks: GetNetworks
) -> tuple[PageReading, PagePicture]:
    """Load a page, show it, read it. Of a version whose lines are known, the lines stay."""
    page = load_page(path, number)
    work.check(_LOADED / 2)
    turns = version.quarter_turns
    seen = picture_of_page(turned(page, turns or 0))
    work.show(seen)
    reading = read_page(
        page,
        *networks(),
        quarter_turns=turns,
        check=lambda share: work.check(_LOADED + (1 - _LOADED) * share),
    )
    if version.lines is not None:
        reading = replace(reading, lines=version.lines)
    return reading, picture_of_reading(reading, seen if reading.quarter_turns == (turns or 0) else None)
