"""Goes into the package only while it is tried out: trains as the window does, in a child process.

`digitpad-check MNIST OUT`. A packaged program starts its children by calling itself, which nothing outside can imitate.
"""

# ruff: noqa: TID251  # a front end of the trainer, too

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from digitpad.core.jobs.training import TrainJob
from digitpad.ml.process import TrainingProcess


def main() -> int:
    """Train, print the last event, and return 0."""
    # The child is the packaged program itself, as it is for the window, and finds this script nowhere.
    sys.modules["__main__"].__file__ = str(Path(__file__).with_name("__main__.py"))
    sys.executable = str(Path(sys.executable).with_name(Path(sys.executable).name.replace("-check", "")))
    multiprocessing.set_executable(sys.executable)
    mnist, out = map(Path, sys.argv[1:])
    job = TrainJob(architecture="paper", name="check", mnist=mnist, out=out, epochs=1, limit=500)
    *_, last = TrainingProcess(job).events()
    print(last)
    return 0 if "tensorflow" not in sys.modules else 1


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
