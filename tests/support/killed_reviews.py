"""A program with a review under way, to be killed: `python -m tests.support.killed_reviews FOLDER PICTURE`.

It opens the picture, corrects the first 4 to a 9 and accepts the rest of the screen, prints "kept", and goes on living.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from digitpad.app import make_application, make_window
from digitpad.core.paths import Paths, default_paths
from digitpad.ui.main.main_window import MainWindow
from tests.support.reviews import opened_review, press_in_review
from tests.support.windows import until


def paths_in(folder: Path) -> Paths:
    """The user's folders within another one."""
    return replace(default_paths(), data=folder / "data", config=folder / "config", cache=folder / "cache")


def started_window(folder: Path) -> MainWindow:
    """digitpad with its files in a folder, once a model answers."""
    paths = paths_in(folder)
    make_application(paths)
    window = make_window(paths)
    window.show()
    window.start()
    until(lambda: window.models.active is not None, "a model answers")
    return window


def main() -> None:
    """Review, and wait to be killed."""
    window = started_window(Path(sys.argv[1]))
    window.features.pictures.open([Path(sys.argv[2])])
    reader = window.features.pictures.window
    assert reader is not None
    until(lambda: any(page.reading is not None for page in reader.page_list.pages), "the page is read")
    review = opened_review(reader)
    review.groups.show_group(4)
    press_in_review(reader, Qt.Key.Key_9, Qt.Key.Key_Return)
    print("kept", flush=True)
    until(lambda: False, "somebody kills it")


if __name__ == "__main__":
    main()
