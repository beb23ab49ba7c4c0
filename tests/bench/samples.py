"""60,000 samples: how long they take to come, and how long the window's thread is held up by what one does with them.

    QT_QPA_PLATFORM=offscreen python tests/bench/samples.py [--count 60000]

A gap is the time between two turns of the event loop, beyond the timer's own millisecond; the thread's own is what
it computed meanwhile, whatever else the machine has to do. Half of the samples are
digits of MNIST, as an import brings them, half are strokes of 40 points.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from digitpad.app import make_application, make_window
from digitpad.core.data.mnist import load_train
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import Prediction
from digitpad.core.samples.choice import ReadAs
from digitpad.core.samples.sample import OwnSample, SampleAnswer
from digitpad.core.samples.store import SampleStore
from digitpad.ui.background.garbage import GarbageCollector
from digitpad.ui.main.main_window import MainWindow


class Gaps:
    """Watches the event loop while something is done and until it has had its effect."""

    def __init__(self) -> None:
        self._turns: list[tuple[float, float]] = []
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._turns.append((time.perf_counter(), time.thread_time())))
        self._timer.start()

    def measure(self, name: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
        """Print how long the call took, how long the effect, and the longest gap."""
        QTest.qWait(1500)  # what came before is over
        self._turns.clear()
        QTest.qWait(5)
        began = time.perf_counter()
        act()
        called = time.perf_counter() - began
        until(done)
        took = time.perf_counter() - began
        QTest.qWait(100)
        gaps = np.diff(np.array(self._turns), axis=0) * 1000 - (1, 0)
        print(
            f"{name:28} call {1000 * called:6.1f} ms, effect after {1000 * took:7.1f} ms,"
            f" longest gap {gaps[:, 0].max():6.1f} ms, {int((gaps[:, 0] > 16).sum())} over 16 ms,"
            f" of it the thread's own {gaps[:, 1].max():6.1f} ms",
            flush=True,
        )


def main() -> None:
    """Print a line for each thing one does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=60_000)
    count = parser.parse_args().count
    with tempfile.TemporaryDirectory() as folder:
        paths = replace(default_paths(), data=Path(folder), config=Path(folder), cache=Path(folder))
        store = SampleStore(paths.samples)
        began = time.perf_counter()
        store.add(*many(count))
        print(f"{count:,} samples written in {time.perf_counter() - began:.1f} s", flush=True)
        began = time.perf_counter()
        SampleStore(paths.samples).samples()
        print(f"read in {time.perf_counter() - began:.1f} s", flush=True)
        del store
        app = make_application(paths)
        garbage = GarbageCollector(app)
        gaps = Gaps()
        run(make_window(paths), gaps, count)
        empty = replace(paths, data=Path(folder) / "empty")
        run_import(make_window(empty), gaps, csv_file(Path(folder), count), count)
        garbage.stop()


def run_import(window: MainWindow, gaps: Gaps, file: Path, count: int) -> None:
    """Read as many rows of CSV into an empty store."""
    window.show()
    window.start()
    live = window.features.samples.live_samples
    until(lambda: live.loaded and window.models.active is not None)
    window.actions_.samples.trigger()
    samples = window.features.samples.window
    gaps.measure("import CSV", lambda: samples.read([file]), lambda: len(live.samples()) == count and live.is_settled)
    gaps.measure("undo", samples.actions_.undo.trigger, lambda: live.is_settled and not len(samples.grid.items))
    window.asks_before_closing = False
    window.close()


def run(window: MainWindow, gaps: Gaps, count: int) -> None:
    """Do with the samples what people do."""
    live = window.features.samples.live_samples
    window.show()
    gaps.measure("idle", lambda: None, lambda: True)
    gaps.measure("start", window.start, lambda: live.loaded and window.models.active is not None)
    gaps.measure(
        "open", window.actions_.samples.trigger, lambda: len(window.features.samples.window.grid.items) == count
    )
    samples = window.features.samples.window
    grid, filters = samples.grid, samples.filters
    QTest.qWait(2000)
    gaps.measure("filter: sevens", filters.buttons[7].click, lambda: len(grid.items) < count)
    gaps.measure("filter: all", filters.buttons[None].click, lambda: len(grid.items) == count)
    gaps.measure(
        "filter: misread",
        lambda: filters.readings.setCurrentIndex(filters.readings.findData(ReadAs.MISREAD)),
        lambda: len(grid.items) < count,
    )
    gaps.measure("filter: any", lambda: filters.readings.setCurrentIndex(0), lambda: len(grid.items) == count)
    gaps.measure("select all", samples.actions_.select_all.trigger, lambda: grid.selected_count == count)
    gaps.measure("they are all 3", samples.actions_.labels[3].trigger, lambda: live.is_settled)
    gaps.measure("undo", samples.actions_.undo.trigger, lambda: live.is_settled)
    gaps.measure("select all", samples.actions_.select_all.trigger, lambda: grid.selected_count == count)
    gaps.measure("delete all", samples.actions_.delete.trigger, lambda: live.is_settled and not len(grid.items))
    gaps.measure("undo", samples.actions_.undo.trigger, lambda: len(grid.items) == count)
    late = replace(many(1)[0], id="one more")
    gaps.measure("keep one more", lambda: live.keep(late), lambda: len(grid.items) == count + 1)
    window.asks_before_closing = False
    window.close()


def csv_file(folder: Path, count: int) -> Path:
    """So many digits of MNIST as rows of label and pixels."""
    train = load_train(default_paths().mnist)
    path = folder / "digits.csv"
    np.savetxt(path, np.column_stack([train.labels[:count], train.images[:count].reshape(-1, 784)]), "%d", ",")
    return path


def many(count: int) -> list[OwnSample]:
    """Half of them digits of MNIST, half strokes; a tenth are misread."""
    train = load_train(default_paths().mnist)
    rng = np.random.default_rng(0)
    now = datetime.now(timezone.utc)
    samples = []
    for number in range(count):
        label = int(train.labels[number % len(train.labels)])
        said = (label + 1) % 10 if rng.random() < 0.1 else label
        shares = [0.005] * 10
        shares[said] = 0.955
        walk = np.cumsum(rng.normal(0, 0.02, (40, 2)), 0) + 0.5
        drawn = number % 2 == 0
        samples.append(
            OwnSample(
                id=f"{rng.bytes(16).hex()}",
                label=label,
                made=now - timedelta(seconds=count - number),
                source="canvas" if drawn else "import",
                drawing=Drawing((Stroke.of(walk.tolist()),)) if drawn else None,
                image=None if drawn else train.images[number % len(train.images)],
                answer=SampleAnswer("digitpad", Prediction(tuple(shares))),
            )
        )
    return samples


def until(true: Callable[[], bool]) -> None:
    """Let the event loop turn until something holds, for five minutes at most."""
    end = time.monotonic() + 300
    while not true():
        if time.monotonic() > end:
            raise SystemExit("it did not happen")
        QTest.qWait(2)


if __name__ == "__main__":
    sys.exit(main())
