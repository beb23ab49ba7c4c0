"""Somebody who does not know the program clicks, types, drags, drops and closes whatever there is, thousands of times.

They come back again and again, to what they left. A finding is an exception in a slot or a thread, a warning of Qt, a
window that does not close, and a death. What the GUI thread takes longest for is told.
`python -m tests.chaos.clumsy FOLDER SEED DEEDS SECONDS` is one visit, in a process of its own.
"""

from __future__ import annotations

import gc
import json
import os
import random
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.chaos.report import Tally
from tests.chaos.soak import told_by

_VISIT: Final = 400
"""Deeds of one visit."""


def run_clumsy(seed: int, deeds: int, until: float) -> list[Tally]:
    """So many deeds, or as many as there is time for (`time.monotonic()`), visit after visit to the same folders."""
    tally = Tally("a clumsy person")
    with TemporaryDirectory() as home:
        for visit in range(-(-deeds // _VISIT)):
            if time.monotonic() > until:
                break
            wanted = min(_VISIT, deeds - visit * _VISIT)
            for one in told_by("tests.chaos.clumsy", seed * 1000 + visit, (wanted,), until, home=Path(home)):
                tally.outcomes.update(one.outcomes)
                tally.findings += [f"visit {visit}: {finding}" for finding in one.findings]
    return [tally]


def _files(folder: Path) -> list[Path]:
    """Files of kinds that the program reads, each whole and cut off, what it does not read, and a folder."""
    from PIL import Image, ImageDraw

    from digitpad.core.drawing.drawing_file import DRAWING_ENDING
    from digitpad.core.paths import default_paths

    place = folder / "files"
    if not place.exists():
        place.mkdir()
        resources, models = default_paths().resources, default_paths().bundled_models
        page = Image.new("L", (600, 300), "white")
        ImageDraw.Draw(page).line([(80, 60), (140, 60), (100, 180)], fill=0, width=14)
        for ending in ("png", "jpg", "tiff", "pdf"):
            page.save(place / f"page.{ending}")
        for source, name in (
            (resources / "samples" / "three.json", "strokes.json"),
            (resources / "samples" / "three.json", f"three{DRAWING_ENDING}"),
            (resources / "lessons" / "1-image.toml", "lesson.toml"),
            (models / "paper" / "model.keras", "network.keras"),
            (models / "paper" / "card.json", "card.json"),
        ):
            (place / name).write_bytes(source.read_bytes())
        (place / "table.csv").write_text("label," + ",".join(map(str, range(784))) + "\n3" + ",0" * 784 + "\n")
        (place / "roster.csv").write_text("number;name\n123;Ann\n456;Bob\n", encoding="utf-8")
        for whole in list(place.iterdir()):
            content = whole.read_bytes()
            (place / f"short-{whole.name}").write_bytes(content[: len(content) // 2])
        (place / "notes.txt").write_text("hello", encoding="utf-8")
        (place / "empty.png").touch()
    return [*sorted(place.iterdir()), place, folder / "gone.png"]


def main() -> None:
    """One visit; prints what came of it."""
    folder, seed, deeds, seconds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
    began = time.monotonic()
    gc.disable()  # as digitpad.__main__ does: garbage goes in the GUI thread only
    from digitpad import app
    from digitpad.core.paths import default_paths
    from tests.chaos.clumsy_person import ClumsyPerson

    os.chdir(folder)
    paths = default_paths()
    application = app.make_application(paths)
    window = app.make_window(paths)
    person = ClumsyPerson(window, random.Random(seed), folder, _files(folder), deeds, began + seconds)
    app._run(application, window, paths)
    told: dict[str, Any] = {"done": person.done - len(person.findings), "findings": person.findings}
    for seconds, deed in sorted(person.slow, reverse=True)[:5]:
        print(f"{seconds:.2f} s of the GUI thread: {deed}", file=sys.stderr)
    print(json.dumps({"a clumsy person": told}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
