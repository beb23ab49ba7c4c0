"""When the display goes away the program ends without a crash, and the drawing is there next time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core.drawing.drawing_file import load_drawing
from tests.support.waiting import LIMIT

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import os, sys
import digitpad.app as app
from PySide6.QtCore import qWarning
from tests.support.inside_windows import drawing_of
made = app.make_window
def make_window(paths):
    window = made(paths)
    def draw(model):
        window.show_drawing(drawing_of(5))
        if sys.argv[1] == "said":
            qWarning("The X11 connection broke (error 1). Did the X11 server die?")
        else:
            print("ready", flush=True)
    window.models.active_changed.connect(draw)
    return window
app.make_window = make_window
sys.exit(app.run_window())
"""


def start(home: Path, how: str, **environment: str) -> subprocess.Popen[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_", "DISPLAY", "WAYL"))}
    own = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, how],
        env={**kept, **own, "PYTHONPATH": str(ROOT), "APPDATA": str(home), "LOCALAPPDATA": str(home), **environment},
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def check_end(process: subprocess.Popen[str], home: Path) -> None:
    _, said = process.communicate(timeout=LIMIT)
    assert process.returncode == 1, said
    assert "connection broke" in said
    assert "QThread" not in said
    assert "Traceback" not in said
    (file,) = home.rglob("drawing-1.json")
    assert len(load_drawing(file).strokes) == 2


def test_qt_s_last_words_save_the_drawing(tmp_path: Path) -> None:
    check_end(start(tmp_path, "said", QT_QPA_PLATFORM="offscreen"), tmp_path)


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs an X server to kill")
def test_the_end_of_the_x_server_is_no_crash(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        display = told.readline().strip()
    process = start(tmp_path, "killed", QT_QPA_PLATFORM="xcb", DISPLAY=f":{display}")
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        server.kill()
        check_end(process, tmp_path)
    finally:
        for one in (server, process):
            one.kill()
            one.wait()
