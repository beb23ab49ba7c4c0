"""Makes the README's pictures from the program itself: `make screenshots`.

With arguments it takes one picture for a look at the window:
`python tools/screenshots.py FILE [--theme light|dark] [--size WxH] [--dialog training|running] [--drawing FILE]`.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
# Windows fit into the screen, and the usual one of this platform is smaller than the pictures.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={ROOT / 'tests' / 'ui' / 'screen.json'}"
sys.path.insert(0, str(ROOT))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.app import make_application, make_window
from digitpad.core.data.stroke_files import place, read_stroke_file
from digitpad.core.drawing.drawing_file import load_drawing
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.jobs.training import BatchDone, EpochDone, Started
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.ui.main.main_window import MainWindow
from tests.support.browser import Browser, browser_path
from tests.support.web_pages import READY, draw, write_page

SAMPLE = default_paths().resources / "samples" / "three.json"
PICTURES: tuple[tuple[str, str, tuple[int, int], str], ...] = (
    ("window-light.png", "light", (1152, 704), ""),
    ("window-dark.png", "dark", (1152, 704), ""),
)


def main() -> int:
    """Make the pictures asked for; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default="1152x704")
    parser.add_argument("--dialog", default="", choices=("", "training", "running"))
    parser.add_argument("--drawing", type=Path, help="a drawing that digitpad saved, instead of the sample")
    arguments = parser.parse_args()
    pictures = PICTURES
    if arguments.file:
        width, height = map(int, arguments.size.split("x"))
        pictures = ((str(arguments.file.absolute()), arguments.theme, (width, height), arguments.dialog),)
    with tempfile.TemporaryDirectory() as folder:
        paths = replace(default_paths(), data=Path(folder) / "data", config=Path(folder) / "config")
        app = make_application(paths)
        for name, theme, size, dialog in pictures:
            window = make_window(paths)
            drawing = load_drawing(arguments.drawing) if arguments.drawing else place(read_stroke_file(SAMPLE)[0])
            picture = _take(app, window, drawing=drawing, theme=theme, size=size, dialog=dialog)
            picture.grab().save(str(ROOT / "docs" / name))
            window.close()
    if not arguments.file:
        _take_page(ROOT / "docs" / "web-page.png")
    return 0


def _take_page(file: Path) -> None:
    """The default model's web page, where there is a browser."""
    if browser_path() is None:
        print("There is no Chromium here: docs/web-page.png stays as it is.", file=sys.stderr)
        return
    paths = default_paths()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        page = Path(folder) / "index.html"
        write_page(Registry(paths.bundled_models, paths.user_models).find(DEFAULT_MODEL), page)
        with Browser(Path(folder) / "profile") as browser:
            browser.ask("Emulation.setDeviceMetricsOverride", width=1056, height=704, deviceScaleFactor=1, mobile=False)
            browser.open(page)
            browser.wait_for(READY)
            draw(browser, place(read_stroke_file(SAMPLE)[0]))
            file.write_bytes(b64decode(browser.ask("Page.captureScreenshot", format="png")["data"]))


def _take(
    app: QApplication, window: MainWindow, *, drawing: Drawing, theme: str, size: tuple[int, int], dialog: str
) -> QWidget:
    window.actions_.themes[theme].trigger()
    window.resize(*size)
    window.show()
    window.start()
    _wait(lambda: window.models.active is not None)
    window.show_drawing(drawing)
    _wait(lambda: window.reading.drawing is drawing)
    if not dialog:
        return window
    window.actions_.train.trigger()
    assert window.features.training.dialog is not None
    if dialog == "running":
        _show_running(window)
    app.processEvents()
    return window.features.training.dialog


def _show_running(window: MainWindow) -> None:
    """The progress page with the bundled model's own history, as a training would show it."""
    dialog = window.features.training.dialog
    assert dialog is not None
    history: Any = window.models.active.card["history"] if window.models.active else []
    epochs = [EpochDone(**one) for one in history]
    job = dialog.job(Path("/nonexistent"))
    dialog.show_progress(replace(job, epochs=len(epochs) + 5))
    progress = dialog.progress
    progress.show_event(Started(157_954, 55_000, 5_000, 550 * (len(epochs) + 5)))
    for one in epochs:
        batch = 550 * one.epoch
        left = (550 * (len(epochs) + 5) - batch) * 0.08
        progress.show_event(BatchDone(one.epoch, batch, 550 * (len(epochs) + 5), one.loss, one.accuracy, 1250, left))
        progress.show_event(one)
    progress.curves.finish()


def _wait(until: Callable[[], bool]) -> None:
    for _ in range(500):
        QTest.qWait(20)
        if until():
            return
    raise SystemExit("the window did not answer within ten seconds")


if __name__ == "__main__":
    sys.exit(main())
