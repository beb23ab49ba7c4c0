"""Whole runs of the program, with what only the composition root connects."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from digitpad import app
from digitpad.core.paths import Paths
from digitpad.ui.main.application import Application
from digitpad.ui.main.main_window import MainWindow
from tests.support.windows import destroy, until


@pytest.fixture
def run(qapp: Application, paths: Paths) -> Iterator[Callable[..., int]]:
    """Runs the program with these steps in it, and files to open, then closes the window; returns the exit code."""
    hook, thread_hook = sys.excepthook, threading.excepthook
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    hangup = signal.getsignal(signal.SIGHUP) if hasattr(signal, "SIGHUP") else None

    def run(steps: Callable[[MainWindow], None], *files: Path) -> int:
        window = app.make_window(paths)
        errors: list[BaseException] = []

        def do() -> None:
            try:
                until(lambda: window.models.active is not None, "a model answers")
                steps(window)
            except BaseException as error:
                errors.append(error)
            finally:
                window.close()

        QTimer.singleShot(0, do)
        code = app._run(qapp, window, paths, files)
        destroy(window)
        if errors:
            raise errors[0]
        return code

    yield run
    sys.excepthook, threading.excepthook = hook, thread_hook
    for number, handler in handlers.items():
        signal.signal(number, handler)
    if hangup is not None:
        signal.signal(signal.SIGHUP, hangup)
