"""Draws for hours: thousands of strokes with a mouse, every action between them, every dialog again and again.

A finding is an exception in a slot, a warning of Qt, a stroke without an answer, and memory that grows.
`python -m tests.chaos.soak FOLDER SEED STROKES ROUNDS SECONDS` does it, in a process of its own, and prints them.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING, Final

from digitpad.core.run_log import take_crash_report
from tests.chaos.report import Tally

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

_MOST_GROWTH: Final = 0.15
"""Share by which memory may grow between the first tenth and the end, of so many strokes:"""
_COUNTING_STROKES: Final = 2000
_AT_ONCE: Final = 24
"""Strokes until the sheet is cleared, most; whoever draws a number needs fewer."""
_DRAWING: Final = 0.7
"""Share of the time for strokes; the rest is for dialogs."""
_LEAVING: Final = 120.0
"""Seconds beyond its time that the process may take to end."""


def run_soak(seed: int, strokes: int, rounds: int, until: float) -> list[Tally]:
    """So many strokes, and so often every dialog, or as many as there is time for (`time.monotonic()`)."""
    return told_by("tests.chaos.soak", seed, (strokes, rounds), until)


def told_by(module: str, seed: int, counts: Sequence[int], until: float, *, home: Path | None = None) -> list[Tally]:
    """Run a module in a process of its own, with folders of its own or in `home`, and take what it prints."""
    seconds = max(0.0, until - time.monotonic())
    with nullcontext(str(home)) if home else TemporaryDirectory() as folder:
        homes = {f"XDG_{name}_HOME": f"{folder}/{name.lower()}" for name in ("DATA", "CONFIG", "CACHE")}
        command = [sys.executable, "-m", module, folder, *map(str, (seed, *counts, seconds))]
        try:
            done = subprocess.run(
                command, env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **homes}, capture_output=True, text=True,
                timeout=seconds + _LEAVING, cwd=Path(__file__).parents[2],
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return [_failed("the window does not end")]
        if done.returncode != 0 or not done.stdout.startswith("{"):
            crash = take_crash_report(Path(folder) / "cache" / "digitpad" / "runs")
            return [_failed(f"the window ended with {done.returncode}: {done.stderr[-1000:]}{crash}")]
    tallies = []
    for name, one in json.loads(done.stdout).items():
        tally = Tally(name)
        tally.outcomes["done"] = one["done"]
        for finding in one["findings"]:
            tally.find(finding)
        if "growth" in one:
            print(f"{name}: memory grew by {one['growth']:.1%} after the first tenth", file=sys.stderr)
        tallies.append(tally)
    return tallies


def _failed(why: str) -> Tally:
    tally = Tally("window")
    tally.find(why)
    return tally


class Problems:
    """Collects what must not come up."""

    def __init__(self) -> None:
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler

        self.found: list[str] = []
        sys.excepthook = self._on_exception

        def on_message(kind: QtMsgType, context: object, text: str) -> None:
            harmless = ("plugin does not support", "OpenType support missing")  # of languages without fonts here
            if kind != QtMsgType.QtDebugMsg and not any(words in text for words in harmless):
                self.found.append(f"Qt: {text}")

        qInstallMessageHandler(on_message)

    def take(self) -> list[str]:
        """Those since the last call."""
        found, self.found = self.found, []
        return found

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.found.append("".join(traceback.format_exception(kind, error, trace))[-1500:])


def main() -> None:
    """Draw, open, and print what came of it."""
    folder, (seed, strokes, rounds), seconds = Path(sys.argv[1]), map(int, sys.argv[2:5]), float(sys.argv[5])
    began = time.monotonic()
    from digitpad.app import make_application, make_window
    from digitpad.core.paths import default_paths
    from digitpad.ui.background.garbage import GarbageCollector
    from tests.support.windows import until as wait

    problems = Problems()
    app = make_application(default_paths())
    GarbageCollector(app)  # as in a run of the program
    window = make_window(default_paths())
    window.asks_before_closing = False
    window.resize(1100, 700)
    window.show()
    window.start()
    wait(lambda: window.models.active is not None, "a model answers")
    told = {
        "strokes": _drawn(window, random.Random(seed), strokes, began + _DRAWING * seconds, problems),
        "dialogs": _opened(window, rounds, began + seconds, problems),
    }
    window.close()
    app.processEvents()
    told["dialogs"]["findings"] += problems.take()
    assert folder.is_dir()
    print(json.dumps(told), flush=True)
    os._exit(0)


def _drawn(window: object, moments: random.Random, strokes: int, until: float, problems: Problems) -> dict:
    from digitpad.ui.main.main_window import MainWindow
    from tests.support.windows import Mouse, settle
    from tests.support.windows import until as wait

    assert isinstance(window, MainWindow)
    answering = _answering()
    mouse, findings, done, first, since = Mouse(window.canvas), [], 0, 0, 0
    between = _actions(window)
    while done < strokes and time.monotonic() < until:
        x, y = moments.uniform(0.1, 0.8), moments.uniform(0.1, 0.8)
        points = [
            (x + moments.uniform(-0.1, 0.2), y + moments.uniform(-0.1, 0.2)) for _ in range(moments.randint(1, 9))
        ]
        mouse.draw([points])
        done, since = done + 1, since + 1
        if moments.random() < 0.2:
            moments.choice(between)()
            settle()
        if since >= moments.randint(3, _AT_ONCE):
            wait(lambda: window.reading.is_current or not window.document.drawing, "the drawing is read")
            window.document.clear()
            since = 0
        if done == strokes // 10:
            first = used_memory()
        findings += [f"after {done} strokes: {one}" for one in problems.take()]
    answering.stop()
    growth = used_memory() / first - 1 if first else 0.0
    if done >= _COUNTING_STROKES and growth > _MOST_GROWTH:
        findings.append(f"memory grew by {growth:.1%} to {used_memory() >> 20} MB")
    return {"done": done - len(findings), "findings": findings, "growth": growth}


def _answering() -> QTimer:
    """Says no to every question, as some keys lead to one."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    def answer() -> None:
        question = QApplication.activeModalWidget()
        if question is not None:
            question.close()

    timer = QTimer(interval=100)
    timer.timeout.connect(answer)
    timer.start()
    return timer


def _actions(window: object) -> list[Callable[[], object]]:
    """What people do between two strokes."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from digitpad.ui.main.main_window import MainWindow

    assert isinstance(window, MainWindow)
    names = ("undo", "redo", "eraser", "pen", "thicker", "thinner", "copy", "paste", "numbers", "boxes", "reject")
    actions = [getattr(window.actions_, name).trigger for name in names]
    keys = [Qt.Key.Key_1, Qt.Key.Key_7, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape]
    return [*actions, *(lambda key=key: QTest.keyClick(window.canvas, key) for key in keys)]


def _opened(window: object, rounds: int, until: float, problems: Problems) -> dict:
    from digitpad.ui.main.main_window import MainWindow
    from tests.support.all_windows import every_window
    from tests.support.windows import settle

    assert isinstance(window, MainWindow)
    findings, done = [], 0
    for number in range(rounds):
        window.document.clear()
        if time.monotonic() > until:
            break
        for name, _ in every_window(window):
            settle()
            done += 1
            findings += [f"round {number}, {name}: {one}" for one in problems.take()]
    return {"done": done - len(findings), "findings": findings}


def used_memory() -> int:
    """Bytes that this process has in memory (Linux); elsewhere 0."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0


if __name__ == "__main__":
    main()
