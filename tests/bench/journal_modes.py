"""What a commit of one sample takes in each of SQLite's journal modes that are safe, in turns, in one folder.

    python tests/bench/journal_modes.py [--folder FOLDER] [--commits 200]

`--folder`: on the disk that one wants to know about, a network's for instance.
"""

import argparse
import sqlite3
import tempfile
import time
from contextlib import ExitStack, closing
from pathlib import Path
from statistics import median

MODES = ("DELETE", "TRUNCATE", "PERSIST", "WAL")
CONTENT = b"\1" * 1300  # bytes: the strokes of a digit with 40 points
BEFORE = 1000  # rows that are there


def main() -> None:
    """Print the median and the longest of each mode."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--commits", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder, ExitStack() as stack:
        connections = {mode: stack.enter_context(closing(opened(Path(folder), mode))) for mode in MODES}
        times: dict[str, list[float]] = {mode: [] for mode in MODES}
        for _ in range(options.commits):
            for mode, connection in connections.items():
                began = time.perf_counter()
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("INSERT INTO content (strokes) VALUES (?)", (CONTENT,))
                connection.execute("COMMIT")
                times[mode].append(1000 * (time.perf_counter() - began))
    for mode, taken in times.items():
        print(f"{mode:9} median {median(taken):6.1f} ms, longest {max(taken):6.1f} ms")


def opened(folder: Path, mode: str) -> sqlite3.Connection:
    """A database of that mode, with some rows."""
    connection = sqlite3.connect(folder / f"{mode}.sqlite", isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("CREATE TABLE content (number INTEGER PRIMARY KEY, strokes BLOB)")
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO content (strokes) VALUES (?)", ((CONTENT,) for _ in range(BEFORE)))
    connection.execute("COMMIT")
    return connection


if __name__ == "__main__":
    main()
