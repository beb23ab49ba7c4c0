"""Goes into the package only while it is tried out: does what nothing outside the packaged program can do.

`digitpad-check modules PACKAGE ...` imports all modules of these packages, and so what they need of others.
`digitpad-check train MNIST OUT` trains as the window does, in a child process, which is the packaged program itself.
"""

# ruff: noqa: TID251  # a front end of the trainer, too

from __future__ import annotations

import importlib
import multiprocessing
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """Do what the arguments say, and print the last that came of it; 0 if TensorFlow stayed out of this process."""
    what, *arguments = sys.argv[1:]
    print({"modules": _import_all, "train": _train}[what](arguments))
    return 0 if "tensorflow" not in sys.modules else 1


def _import_all(packages: Sequence[str]) -> str:
    """How many modules were imported. Raises ImportError."""
    names = [
        one.name
        for package in packages
        for one in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}.")
    ]
    for name in names:
        importlib.import_module(name)
    return f"{len(names)} modules"


def _train(arguments: Sequence[str]) -> str:
    """The last event."""
    from digitpad.core.jobs.training import TrainJob
    from digitpad.ml.process import TrainingProcess

    # The child is the packaged program itself, as it is for the window, and finds this script nowhere.
    sys.modules["__main__"].__file__ = str(Path(__file__).with_name("__main__.py"))
    sys.executable = str(Path(sys.executable).with_name(Path(sys.executable).name.replace("-check", "")))
    multiprocessing.set_executable(sys.executable)
    mnist, out = map(Path, arguments)
    job = TrainJob(architecture="paper", name="check", mnist=mnist, out=out, epochs=1, limit=500)
    *_, last = TrainingProcess(job).events()
    return str(last)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
