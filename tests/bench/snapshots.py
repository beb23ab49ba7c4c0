"""What snapshots cost: `python tests/bench/snapshots.py`, in processor seconds, so that other work hardly counts.

Trains a few networks in this process, and asks how much of that the snapshots took; then how long the window needs to
show one of them. Prints a table.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from digitpad.core.data import mnist
from digitpad.core.jobs.events import Emit, Stop
from digitpad.core.jobs.training import Saving, Started, TrainingEvent, TrainJob
from digitpad.core.paths import default_paths
from digitpad.core.registry import read_model
from digitpad.core.settings import Settings
from digitpad.core.snapshots.course_file import SNAPSHOTS_FILE, read_course
from digitpad.core.snapshots.snapshot import TrainingCourse

TRAININGS = (("paper", 1), ("paper", 5), ("digitpad", 1))


@dataclass
class Cost:
    """Processor seconds of a training, and of the snapshots in it."""

    training: float = 0.0
    snapshots: float = 0.0
    began: float = field(default_factory=time.process_time)

    def follow(self, event: TrainingEvent) -> None:
        """From the first batch to the last."""
        if isinstance(event, Started):
            self.began = time.process_time()
        elif isinstance(event, Saving):
            self.training = time.process_time() - self.began


def train(architecture: str, epochs: int, folder: Path) -> tuple[Cost, TrainingCourse, int]:
    """What it cost, what it brought, and the bytes of the file."""
    from digitpad.ml import trainer
    from digitpad.ml.backend import keras
    from digitpad.ml.data import TrainingData
    from digitpad.ml.snapshots import SnapshotTaker

    cost = Cost()

    class Timed(SnapshotTaker):
        def __init__(self, model: keras.Model, job: TrainJob, data: TrainingData, emit: Emit[TrainingEvent]) -> None:
            before = time.process_time()
            super().__init__(model, job, data, emit)
            cost.snapshots += time.process_time() - before

        def look(self, batches: int, settled: bool) -> None:
            before = time.process_time()
            super().look(batches, settled)
            cost.snapshots += time.process_time() - before

    trainer.SnapshotTaker = Timed  # type: ignore[misc]
    paths, out = default_paths(), folder / f"{architecture}-{epochs}"
    own = mnist.load_train(paths.mnist).images[0].tobytes()
    job = TrainJob(architecture, "test", paths.mnist, out, epochs=epochs, snapshots="kept", own_digit=own)
    trainer.train(job, cost.follow, lambda: Stop.NO)
    return cost, read_course(read_model(out, bundled=False)), (out / SNAPSHOTS_FILE).stat().st_size


class Window:
    """Shows a course in the window, and tells how long that takes."""

    pages: ClassVar = ("Classes", "Images", "Kernels and maps")

    def __init__(self, folder: Path) -> None:
        from digitpad.app import make_application
        from digitpad.ui.snapshots.window import SnapshotsWindow

        self.app = make_application(default_paths())
        self.window = SnapshotsWindow(Settings(folder / "settings.json"))
        self.window.show()

    def milliseconds(self, course: TrainingCourse, page: int) -> float:
        """Of the GUI thread, for one step of the slider on a page, painting included: the median."""
        self.window.show_course(course, title="test", state="")
        self.window.tabs.setCurrentIndex(page)
        self.app.processEvents()
        taken = [self._step(number % len(course)) for number in range(40)]
        return 1000 * sorted(taken)[len(taken) // 2]

    def _step(self, number: int) -> float:
        before = time.thread_time()
        self.window.timeline.slider.setValue(number)
        self.window.pages[self.window.tabs.currentIndex()].repaint()
        taken = time.thread_time() - before
        self.app.processEvents()
        return taken


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print("| training | snapshots | of processor time | file |\n|---|---|---|---|")
        course: TrainingCourse | None = None
        for architecture, epochs in TRAININGS:
            cost, course, size = train(architecture, epochs, folder)
            share, size_words = cost.snapshots / cost.training, f"{size / 1e6:.2f} MB"
            words = f"{architecture}, {epochs} epochs | {len(course)} | {share:.1%} of {cost.training:.0f} s"
            print(f"| {words} | {size_words} |", flush=True)
        assert course is not None
        window = Window(folder)
        for page, title in enumerate(Window.pages):
            print(f"{title}: {window.milliseconds(course, page):.1f} ms for a step of the slider")


if __name__ == "__main__":
    main()
