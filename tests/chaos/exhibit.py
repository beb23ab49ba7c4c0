"""Weeks of an exhibit in hours: visitors draw, answer, press keys and try to close it, and a clock is put forward.

A finding is an exception in a slot, a warning of Qt, a drawing without an answer or that stays, a way out that opened,
and memory, open files or threads that grow. For a tenth of the time the disk takes nothing.
`python -m tests.chaos.exhibit FOLDER SEED DRAWINGS SECONDS` does it, in a process of its own, and prints them.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.chaos.report import Tally
from tests.chaos.soak import Problems, told_by, used_memory

if TYPE_CHECKING:
    from digitpad.ui.exhibit.window import ExhibitWindow

_COUNTED: Final = 1000
"""Drawings after which nothing may grow any more:"""
_MOST_GROWTH: Final = 0.05  # share, of memory
_MOST_RESET: Final = 0.2  # seconds of a processor until the canvas is empty, once that is due
_DAY: Final = 24 * 3600.0  # seconds
_VISITORS: Final = 300  # a day; between two of them drawings write themselves, of which one sees so many pictures:
_LOOKS: Final = (1, 1, 1, 2, 2, 4, 60)
_SETTINGS: Final = """
[screen]
layers = true
fool = true
languages = ["en", "de", "ar"]
[visitors]
keep_samples = true
most_samples = 2000
folder = "kept"
[leaving]
pin = "4711"
"""


def run_exhibit_weeks(seed: int, drawings: int, until: float) -> list[Tally]:
    """So many drawings, or as many as there is time for (`time.monotonic()`)."""
    return told_by("tests.chaos.exhibit", seed, (drawings,), until)


class FastClock:
    """Seconds that pass when somebody says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class _Measures:
    """What must not grow, every so many drawings."""

    memory: list[int] = field(default_factory=list)
    files: list[int] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)

    def take(self) -> None:
        """Look now."""
        self.memory.append(used_memory())
        self.files.append(len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0)
        self.threads.append(len(os.listdir("/proc/self/task")) if os.path.exists("/proc/self/task") else 0)

    def findings(self) -> list[str]:
        """What has grown since the first look."""
        if len(self.memory) < 2:
            return []
        found = []
        if self.growth > _MOST_GROWTH:
            found.append(f"memory grew by {self.growth:.1%} from {self.memory[0] >> 20} to {self.memory[-1] >> 20} MB")
        for name, counts in (("open files", self.files), ("threads", self.threads)):
            if counts[-1] > counts[0] + 1:  # one may be under way
                found.append(f"{name} grew from {counts[0]} to {counts[-1]}")
        return found

    @property
    def growth(self) -> float:
        """Share by which memory grew since the first look."""
        return self.memory[-1] / self.memory[0] - 1 if self.memory and self.memory[0] else 0.0


class ExhibitDriver:
    """Visitors of one exhibit."""

    def __init__(self, window: ExhibitWindow, clock: FastClock, moments: random.Random) -> None:
        from tests.support.samples_drawn import DRAWN
        from tests.support.windows import Mouse

        self.window, self.clock, self._moments = window, clock, moments
        self._mouse = Mouse(window.canvas)
        self._digits = [[places[::3] + places[-1:] for places in DRAWN[digit]] for digit in range(10)]
        self.longest_reset = 0.0
        self.days = 0.0

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Let the program run until something holds."""
        from PySide6.QtCore import QCoreApplication, QEventLoop

        end = time.monotonic() + 60.0
        while not holds():
            assert time.monotonic() < end, f"waited in vain until {what}"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def visit(self) -> None:
        """Somebody comes, draws a digit, says something or not, and goes."""
        flow, moments, window = self.window.flow, self._moments, self.window
        self._pass(_DAY / _VISITORS * moments.uniform(0, 2))
        self._draw(moments.choice(self._digits))
        self.wait(lambda: flow.is_answered, "a drawing is answered")
        self._try_to_leave()
        if window.screen_.fool is not None and moments.random() < 0.3:
            window.screen_.fool.slider.setValue(moments.randint(-180, 180))
        said = moments.random()
        verdict = window.screen_.verdict
        if said < 0.5 and verdict.currentIndex():
            (verdict.yes if said < 0.4 else verdict.no).click()
            if verdict.is_asking_what:
                moments.choice(verdict.digits).click()
        elif said < 0.6:
            moments.choice(list(window.screen_.languages.values())).click()
        elif said < 0.65:
            window.screen_.clear_button.click()
            return
        self.clock.now += window._settings.clear_after + 0.01
        self.days += window._settings.clear_after / _DAY
        began = time.thread_time()  # what it takes of a processor: other programs' share is not its own
        window.advance()
        window.canvas.repaint()
        self.longest_reset = max(self.longest_reset, time.thread_time() - began)
        assert not window.document.drawing, "a drawing stays"

    def _draw(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        dx, dy = (self._moments.uniform(-0.1, 0.1) for _ in range(2))
        for places in strokes:
            self._mouse.stroke([(x + dx, y + dy) for x, y in places])

    def _pass(self, seconds: float) -> None:
        """Time goes by; some moments of it are seen, with drawings that write themselves."""
        from PySide6.QtCore import QCoreApplication

        self.days += seconds / _DAY
        looks = self._moments.choice(_LOOKS)
        for _ in range(looks):
            self.clock.now += seconds / looks
            self.window.advance()
            QCoreApplication.processEvents()

    def _try_to_leave(self) -> None:
        """What must do nothing."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        if self._moments.random() < 0.05:
            self.window.close()
        if self._moments.random() < 0.05:
            QTest.keyClick(self.window.canvas, Qt.Key.Key_Escape)
            QTest.keyClick(self.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        if self._moments.random() < 0.05:
            middle = QPoint(self.window.canvas.width() // 2, self.window.canvas.height() // 2)
            QTest.mouseClick(self.window.canvas, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, middle)
        assert self.window.isVisible(), "it was closed"


def main() -> None:
    """Draw, measure, and print what came of it."""
    folder, (seed, drawings), seconds = Path(sys.argv[1]), map(int, sys.argv[2:4]), float(sys.argv[4])
    until = time.monotonic() + seconds
    from digitpad.app import make_application
    from digitpad.core.exhibit.settings import read_exhibit
    from digitpad.core.exhibit.watch import be_patient
    from digitpad.core.paths import default_paths
    from digitpad.exhibit_app import make_exhibit
    from digitpad.ui.background.garbage import GarbageCollector

    be_patient()  # standard error may be a file
    problems = Problems()
    app = make_application(default_paths())
    file = folder / "exhibit.toml"
    file.write_text(_SETTINGS, encoding="utf-8")
    clock = FastClock()
    window = make_exhibit(read_exhibit(file), default_paths(), clock=clock)
    window.begin()
    garbage = GarbageCollector(app)
    driver = ExhibitDriver(window, clock, random.Random(seed))
    driver.wait(lambda: window.reading is not None and window._model is not None, "a model answers")
    told = _driven(driver, drawings, until, problems)
    garbage.stop()
    window.leave()
    app.processEvents()
    told["findings"] += problems.take()
    if not (folder / "kept" / "counts.json").exists():
        told["findings"].append("nothing was counted")
    print(json.dumps({"exhibit": told}), flush=True)
    os._exit(0)


def _driven(driver: ExhibitDriver, drawings: int, until: float, problems: Problems) -> dict:
    findings: list[str] = []
    measures, done = _Measures(), 0
    while done < drawings and time.monotonic() < until:
        share = done / drawings
        _fill_disk(full=0.4 <= share < 0.5)
        try:
            driver.visit()
        except AssertionError as error:
            findings.append(f"after {done} drawings: {error}")
            break
        done += 1
        if done % _COUNTED == 0:
            measures.take()
            print(
                f"{done} drawings, {driver.days:.1f} days, {measures.memory[-1] / 1e6:.1f} MB, {measures.files[-1]} "
                f"files, {measures.threads[-1]} threads, longest reset {1000 * driver.longest_reset:.0f} ms",
                file=sys.stderr, flush=True,
            )  # fmt: skip
        findings += [f"after {done} drawings: {one}" for one in problems.take()]
    _fill_disk(full=False)
    findings += measures.findings()
    if driver.longest_reset > _MOST_RESET:
        findings.append(f"a reset took {1000 * driver.longest_reset:.0f} ms")
    return {"done": done - len(findings), "findings": findings, "growth": measures.growth}


def _fill_disk(*, full: bool) -> None:
    """From now on no file grows, or files grow again (POSIX); it stands in for a disk that takes nothing."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    wanted = 0 if full else hard
    if soft != wanted:
        resource.setrlimit(resource.RLIMIT_FSIZE, (wanted, hard))


if __name__ == "__main__":
    main()
