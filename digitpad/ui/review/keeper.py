"""Keeps what was looked at of pictures in files, and finds what was kept of pictures that are opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject

from digitpad.core.files import sha256
from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.output import PageBox
from digitpad.core.review.kept import KeptReview, KeptVerdict
from digitpad.core.review.kept_file import KeptPlace, matching
from digitpad.core.review.tally import ReviewVerdict
from digitpad.ui.background.keeping import KeepingThread
from digitpad.ui.background.worker import Work
from digitpad.ui.pictures.pages.listed_page import ListedPage

FoundVerdicts: TypeAlias = "Mapping[ListedPage, Mapping[PageBox, ReviewVerdict]]"
"""What was kept of the digits of pages, by their boxes on the upright page at full size."""


class ReviewKeeper(KeepingThread):
    """Keeps verdicts."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder`: of ours, with a file for each picture."""
        super().__init__("review keeper", folder, parent)
        self._contents: dict[tuple[Path, int, int], str] = {}  # of files as they were, their SHA-256

    def keep_verdicts(self, verdicts: Mapping[Path, list[KeptVerdict]]) -> None:
        """Keep verdicts on digits of pictures."""
        self.keep(partial(self._append, path, given) for path, given in verdicts.items())

    def find(self, boxes: Mapping[ListedPage, Iterable[Box]], done: Callable[[FoundVerdicts], object]) -> None:
        """Look up what was kept of pages that were read, by the boxes of their digits."""
        places = {
            page: tuple(map(page.reading.unturned, own)) for page, own in boxes.items() if page.reading is not None
        }

        def run(work: Work) -> FoundVerdicts:
            kept = {path: self._kept(path) for path in {page.path for page in places}}  # of many pages, one file
            return {page: matching(kept[page.path], page.number, own) for page, own in places.items()}

        if places:
            self.look_up(run, done)

    def _append(self, path: Path, verdicts: list[KeptVerdict]) -> None:
        self._review(path).append(verdicts)

    def _kept(self, path: Path) -> Mapping[KeptPlace, ReviewVerdict]:
        if not self._folder.is_dir():
            return {}
        try:
            return self._review(path).read()
        except OSError:
            return {}  # who opens the picture will say so

    def _review(self, path: Path) -> KeptReview:
        found = path.stat()
        stamp = path, found.st_mtime_ns, found.st_size
        if stamp not in self._contents:
            self._contents[stamp] = sha256(path)
        return KeptReview(self._folder, self._contents[stamp])
