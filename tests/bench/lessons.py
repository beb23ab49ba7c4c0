"""What lessons take: until the first one begins, for a look at the windows, and for the networks that are trained.

`python tests/bench/lessons.py`, on Linux: seconds from the program's start (in brackets its processor seconds) until
the window is shown, a model answers and the first lesson's first step is shown; milliseconds of processor time for a
look, over all steps of all lessons, with «Look inside» open; and for each training of a lesson, in a process that is
ready, as it is after a lesson was begun, seconds from the button to the model (processor seconds).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

BEGAN = (
    time.time()
    - time.monotonic()
    + float(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19]) / (os.sysconf("SC_CLK_TCK"))
)
"""When this process began; /proc counts from when the system did, as the monotonic clock."""
sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from digitpad.app import make_application, make_window
from digitpad.core.jobs.training import Finished
from digitpad.core.lessons.lesson_file import read_lesson
from digitpad.core.paths import Paths, default_paths
from digitpad.ml.process import TrainingProcess, child_for_training
from digitpad.ui.lessons.trainings import lesson_job
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.main.shutdown import end_application
from tests.bench.first_training import children_seconds, processor_seconds, wait_until_asleep
from tests.support.lessons import Student
from tests.support.windows import until

LOOKS = 20  # at each step


def tell(what: str) -> None:
    """Since the program's start."""
    print(f"{what}: {time.time() - BEGAN:.1f} s ({time.process_time():.1f} s)", flush=True)


def first_lesson(paths: Paths) -> tuple[MainWindow, Student]:
    """From the program's start to the first step."""
    window = make_window(paths)
    window.show()
    window.start()
    tell("the window is shown")
    until(lambda: window.models.active is not None, "a model answers")
    tell("a model answers")
    student = Student(window)
    student.begin("1-image")
    tell("the first lesson has begun")
    return window, student


def looks(student: Student) -> None:
    """How long a look takes."""
    student.draw(3)
    student.window.actions_.inside.trigger()
    taken: list[float] = []
    for shelved in student.panel.list._shelf.lessons:
        student.panel.session.begin(shelved, 0)
        for place in range(len(shelved.lesson.steps)):
            student.panel.session.go_to(place)
            for _ in range(LOOKS):
                before = time.process_time()
                student.panel.session.look()
                taken.append(1000 * (time.process_time() - before))
    taken.sort()
    print(
        f"a look: median {taken[len(taken) // 2]:.2f} ms, 99 % within {taken[len(taken) * 99 // 100]:.2f} ms",
        flush=True,
    )


def trainings(paths: Paths, folder: Path) -> None:
    """Those of all lessons."""
    for file in sorted(paths.lessons.glob("*.toml")):
        for training in read_lesson(file).trainings.values():
            waiting = child_for_training()
            waiting.make_ready()
            assert waiting._child is not None
            number = waiting._child.pid
            assert number is not None
            wait_until_asleep(number)
            spent, before = processor_seconds(number), children_seconds()
            job = lesson_job(training, name=training.key, mnist=paths.mnist, out=folder / training.key)
            began = time.monotonic()
            last = [event for event in TrainingProcess(job, waiting).events() if isinstance(event, Finished)]
            assert last, training.key
            work = children_seconds() - before - spent
            took = time.monotonic() - began
            print(f"{training.key}: {took:.1f} s ({work:.1f} s), reads {last[0].test_accuracy:.2%} of the test images")


def main() -> None:
    """Print all of it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        base = default_paths()
        paths = replace(base, data=folder / "data", config=folder / "config", cache=folder / "cache")
        app = make_application(paths)
        window, student = first_lesson(paths)
        looks(student)
        window.asks_before_closing = False
        window.close()
        end_application(app, window)
        trainings(paths, folder)


if __name__ == "__main__":
    main()
