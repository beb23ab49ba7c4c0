"""MNIST, unpacked once for each process: half a second that hundreds of tests and their children would pay."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from digitpad.core.data import mnist
from digitpad.core.paths import default_paths


def remember_mnist() -> None:
    """From now on the program's own files of MNIST are read once; those in a folder of a test, each time."""
    read, bundled = mnist._read, default_paths().mnist
    read_once = cache(read)

    def read_or_remember(folder: Path, name: str) -> bytes:
        return (read_once if folder == bundled else read)(folder, name)

    mnist._read = read_or_remember
