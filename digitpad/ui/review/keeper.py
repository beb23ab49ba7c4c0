"""Keeps what was looked at in files, in a thread of its own, and finds what was kept of pictures that are opened."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from digitpad.core.errors import error_words
from digitpad.core.files import sha256
from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.output import PageBox
from digitpad.core.review.kept import KeptReview, KeptVerdict
from digitpad.core.review.kept_file import KeptPlace, forget_old_reviews, matching
from digitpad.core.review.tally import ReviewVerdict
from digitpad.ui.background.worker import BackgroundWorker, Job, Work
from digitpad.ui.pictures.pages.listed_page import ListedPage

FoundVerdicts: TypeAlias = "Mapping[ListedPage, Mapping[PageBox, ReviewVerdict]]"
"""What was kept of the digits of pages, by their boxes on the upright page at full size."""


class ReviewKeeper(QObject):
    """Writes verdicts as they come; `close` returns when all are written."""

    problem = Signal(str)
    """They cannot be kept, in one sentence; said once."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder`: of ours, with a file for each picture."""
        super().__init__(parent)
        self._folder = folder
        self._worker = BackgroundWorker("review keeper", self)
        self._lock = threading.Lock()  # held while files are written
        self._waiting: list[tuple[Path, list[KeptVerdict]]] = []
        self._contents: dict[tuple[Path, int, int], str] = {}  # of files as they were, their SHA-256
        self._has_failed = False
        self._worker.submit(Job(lambda _: forget_old_reviews(folder)))

    @property
    def is_idle(self) -> bool:
        """Whether everything is written and looked up."""
        return not self._worker.busy

    def keep(self, verdicts: Mapping[Path, list[KeptVerdict]]) -> None:
        """Keep verdicts on digits of pictures."""
        self._waiting += verdicts.items()
        self._worker.submit(Job(lambda _: self._write(), failed=self._on_failed))

    def find(self, boxes: Mapping[ListedPage, Iterable[Box]], done: Callable[[FoundVerdicts], object]) -> None:
        """Look up what was kept of pages that were read, by the boxes of their digits."""
        places = {
            page: tuple(map(page.reading.unturned, own)) for page, own in boxes.items() if page.reading is not None
        }

        def run(work: Work) -> FoundVerdicts:
            kept = {path: self._kept(path) for path in {page.path for page in places}}  # of many pages, one file
            return {page: matching(kept[page.path], page.number, own) for page, own in places.items()}

        if places:
            self._worker.submit(Job(run, done=done))

    def close(self) -> None:
        """Write what is not written yet, and end the thread."""
        self._worker.stop()
        self._write()

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

    def _write(self) -> None:
        with self._lock:
            while self._waiting:
                path, verdicts = self._waiting[0]
                try:
                    self._review(path).append(verdicts)
                except OSError as error:
                    self._on_error(error)
                self._waiting.pop(0)

    def _on_error(self, error: OSError) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.problem.emit(
                f"What you look at cannot be kept in {self._folder} ({error_words(error)});"
                " the review will begin anew should digitpad end."
            )

    def _on_failed(self, sentence: str) -> None:
        self.problem.emit(sentence)
