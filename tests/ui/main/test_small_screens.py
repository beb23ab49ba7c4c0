"""On a small screen every window fits, frame included, and every button can be reached."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.support.forked import run_module

ROOT = Path(__file__).resolve().parents[3]
SCREENS = {
    "1366x768": (1366, 768, 1.0),
    "800x600": (800, 600, 1.0),
    "1400x900 at 175 %": (1400, 900, 1.75),
    "1366x768 at 200 %": (1366, 768, 2.0),
}


@pytest.mark.parametrize("name", SCREENS)
def test_every_window_fits_the_screen(tmp_path: Path, name: str) -> None:
    width, height, scale = SCREENS[name]
    place = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    screen = {**place, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"windowFrameMargins": True, "screens": [screen]}), encoding="utf-8")
    changed = {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": str(scale)}
    done = run_module("tests.support.all_windows", [tmp_path], {**os.environ, **changed}, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    windows = json.loads(done.stdout)
    assert len(windows) > 20
    for title, told in windows.items():
        x, y, wide, high = told["frame"]
        assert (title, told["room"]) == (title, [0, 0, round(width / scale), round(height / scale)])
        assert (title, told["unreachable"]) == (title, [])
        assert (title, told["covered"], told["cut"]) == (title, [], [])
        assert (title, told["clipped"], told["doubled"]) == (title, [], [])
        assert title != "main" or told["bars"], "all ten bars are seen beside the canvas"
        assert x >= 0, title
        assert y >= 0, title
        assert x + wide <= told["room"][2], (title, told)
        assert y + high <= told["room"][3], (title, told)
