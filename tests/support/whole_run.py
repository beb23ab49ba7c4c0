"""A whole run of the program in a process of its own, to its very end.

`python -m tests.support.whole_run FOLDER DONE...` opens the window, does what DONE names, and closes it; the
process ends as the program does.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer

from digitpad import app
from digitpad.core.paths import Paths, default_paths
from digitpad.ui.main.main_window import MainWindow
from tests.support.all_windows import every_window
from tests.support.inside_windows import draw
from tests.support.windows import answered, settle, until


def copy(window: MainWindow) -> None:
    """A drawing is on the clipboard, with what it reads."""
    draw(window, 5)
    answered(window)
    window.actions_.copy.trigger()


def visit(window: MainWindow) -> None:
    """Every window is opened and closed again."""
    for _ in every_window(window):
        settle()


def leave_open(window: MainWindow) -> None:
    """The windows that can stand beside the main window are open when it closes."""
    draw(window, 3)
    for name in ("inside", "samples", "compare", "train"):
        getattr(window.actions_, name).trigger()
        settle()
    window.features.pictures.open([])
    settle()


DONE: Final[dict[str, Callable[[MainWindow], None]]] = {"copy": copy, "visit": visit, "leave": leave_open}


def run(paths: Paths, names: list[str]) -> int:
    """The exit code; 3 if something was not as expected."""
    make, failed = app.make_window, []

    def make_window(paths: Paths) -> MainWindow:
        window = make(paths)

        def do() -> None:
            try:
                until(lambda: window.models.active is not None, "a model answers")
                for name in names:
                    DONE[name](window)
            except BaseException:
                traceback.print_exc()
                failed.append(True)
            finally:
                window.asks_before_closing = False
                window.close()

        QTimer.singleShot(0, do)
        return window

    app.make_window = make_window
    app.default_paths = lambda: paths
    code = app.run_window()
    return 3 if failed else code


if __name__ == "__main__":
    own = {name: Path(sys.argv[1]) / name for name in ("data", "config", "cache")}
    sys.exit(run(replace(default_paths(), **own), sys.argv[2:]))
