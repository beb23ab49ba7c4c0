"""`make chaos`: kills, damaged inputs, full disks, a soak, a clumsy person, weeks of an exhibit, as long as one likes.

It prints tries and findings.

    python -m tests.chaos --minutes 30 --seed 7
    python -m tests.chaos --kills 1000 --inputs 100000 --disks 2000 --strokes 20000 --rounds 20

A part ends with its count or its share of the minutes. Exit code 1 if anything was found.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.chaos.clumsy import run_clumsy
from tests.chaos.disks import run_disks
from tests.chaos.exhibit import run_exhibit_weeks
from tests.chaos.inputs import run_inputs
from tests.chaos.kills import run_kills
from tests.chaos.report import Tally, table
from tests.chaos.soak import run_soak

_SHARES: Final = {"inputs": 0.35, "kills": 0.35, "disks": 0.05, "soak": 0.1, "clumsy": 0.05, "exhibit": 0.1}
"""Of the minutes."""
_MOST: Final = 1_000_000
_PARTS: Final = ("kills", "inputs", "disks", "strokes", "rounds", "clumsy", "exhibit")
_USUAL_MINUTES: Final = 10.0
_NO_LIMIT: Final = 20_000.0  # minutes: two weeks


@dataclass(frozen=True)
class Counts:
    """How much of each: kills, damaged files, full disks, strokes, rounds of all dialogs, a clumsy person's
    deeds, drawings in an exhibit.

    `commands`: kill them, too; the first of each runs to its end, so that it takes many kills until they are worth it.
    """

    kills: int = _MOST
    inputs: int = _MOST
    disks: int = _MOST
    strokes: int = _MOST
    rounds: int = 3
    clumsy: int = _MOST
    exhibit: int = _MOST
    commands: bool = True


def run(seed: int, minutes: float, counts: Counts, *, processes: int = 2, keep: Path | None) -> dict[str, list[Tally]]:
    """All parts that have a count, one after the other; `keep`: a folder for inputs with findings."""
    parts: dict[str, tuple[int, Callable[[float], list[Tally]]]] = {
        "kills": (
            counts.kills,
            lambda until: run_kills(seed, counts.kills, until, workers=processes, slow_ones=counts.commands),
        ),
        "inputs": (counts.inputs, lambda until: run_inputs(seed, counts.inputs, until, processes=processes, keep=keep)),
        "disks": (counts.disks, lambda until: run_disks(seed, counts.disks, until)),
        "soak": (counts.strokes, lambda until: run_soak(seed, counts.strokes, counts.rounds, until)),
        "clumsy": (counts.clumsy, lambda until: run_clumsy(seed, counts.clumsy, until)),
        "exhibit": (counts.exhibit, lambda until: run_exhibit_weeks(seed, counts.exhibit, until)),
    }
    done = {}
    for part, (count, begin) in parts.items():
        if not count:
            continue
        done[part] = begin(time.monotonic() + 60 * minutes * _SHARES[part])
        tries = sum(one.tries for one in done[part])
        print(f"{part}: {tries:,} tries, {sum(len(one.findings) for one in done[part])} findings", file=sys.stderr)
    return done


def main() -> int:
    """Run, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, help="default: 10, or as long as the counts take")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--keep", type=Path, default=Path("build/chaos"), help="where inputs with findings are kept")
    for name in _PARTS:
        parser.add_argument(f"--{name}", type=int, help="at most so many; without --minutes nothing else")
    options = parser.parse_args()
    given = {name: getattr(options, name) for name in _PARTS if getattr(options, name) is not None}
    minutes = options.minutes if options.minutes is not None else _NO_LIMIT if given else _USUAL_MINUTES
    counts = Counts(**({**dict.fromkeys(_PARTS, 0), **given} if minutes == _NO_LIMIT else given))
    began = time.monotonic()
    parts = run(options.seed, minutes, counts, processes=options.processes, keep=options.keep)
    print(table(parts, options.seed, time.monotonic() - began))
    return 1 if any(one.findings for tallies in parts.values() for one in tallies) else 0


if __name__ == "__main__":
    sys.exit(main())
