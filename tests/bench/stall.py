"""Gaps between the turns of the window's event loop while a pen draws: idle, then with a training in its child."""

import json
import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from digitpad.app import make_application, make_window
from digitpad.core.jobs.training import BatchDone, TrainJob
from digitpad.core.paths import default_paths
from digitpad.ui.main.main_window import MainWindow


def main() -> None:
    """Write the report to the file named on the command line."""
    file = Path(sys.argv[1])
    app = make_application(default_paths())
    window = make_window(default_paths())
    window.show()
    window.start()
    until(lambda: window.models.active is not None)
    window.actions_.train.trigger()  # the dialog with its live curves stays open
    QTest.qWait(500)
    idle = gaps(window, seconds=10)
    job = TrainJob(architecture="paper", name="bench", mnist=default_paths().mnist, out=file.with_suffix(".model"))
    batches: list[BatchDone] = []
    window.features.training.runner.event_received.connect(
        lambda e: batches.append(e) if isinstance(e, BatchDone) else None
    )
    window.features.training.dialog.show_progress(job)
    window.features.training.runner.start(job)
    until(lambda: bool(batches))
    busy = gaps(window, seconds=20)
    window.features.training.runner.stop()
    window.recogniser.stop()
    report = {
        "p99_ms": float(np.percentile(busy, 99)),
        "longest_ms": float(busy.max()),
        "idle_p99_ms": float(np.percentile(idle, 99)),
        "idle_longest_ms": float(idle.max()),
    }
    file.write_text(json.dumps(report))
    del app


def gaps(window: MainWindow, *, seconds: float) -> np.ndarray:
    """Draw for so long; the milliseconds between turns of the event loop, beyond the timer's own."""
    turns: list[float] = []
    loop = QEventLoop()
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    pen = QTimer(interval=8)
    angle = 0.0

    def move() -> None:
        nonlocal angle
        angle += 0.2
        if angle > 12:
            angle = 0.0
            QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton)
            window.document.clear()
        place = QPoint(int(250 + 120 * np.cos(angle)), int(250 + 120 * np.sin(1.3 * angle)))
        if not window.canvas.is_drawing:
            QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseMove(window.canvas, place)

    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    pen.timeout.connect(move)
    timer.start()
    pen.start()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
    return np.diff(turns) * 1000 - 1


def until(true: object) -> None:
    """Let the event loop turn until something holds, for a minute at most."""
    for _ in range(3000):
        if true():
            return
        QTest.qWait(20)
    raise SystemExit("the window or its training did not start")


if __name__ == "__main__":  # the training's child imports this module
    main()
