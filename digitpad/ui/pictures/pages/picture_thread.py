"""A thread that works on pictures: with a network of its own, and a child process in which it opens files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject

from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.pages.picture import Page
from digitpad.ui.background.classifier_cache import ClassifierCache
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.background.worker import BackgroundWorker

LoadPage: TypeAlias = Callable[[Path, int], Page]
"""Page so and so of a file. Raises DataError."""


class PictureThread:
    """`worker` takes its jobs; `cache` and `loader` are for these jobs only."""

    def __init__(
        self, name: str, *, load: LoadClassifier, new_loader: Callable[[], PageLoader], parent: QObject
    ) -> None:
        self.worker = BackgroundWorker(name, parent)
        self.cache = ClassifierCache(load)
        self.loader = new_loader()

    def stop(self) -> None:
        """End the process, without waiting for what it opens, and the thread."""
        self.loader.close()
        self.worker.stop()
