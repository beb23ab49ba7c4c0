"""Every setting of a pen reaches the canvas, at once and when it changes."""

from __future__ import annotations

from pathlib import Path

from digitpad.core.drawing.pen_settings import PenSettings
from digitpad.core.settings import TABLE, Settings
from digitpad.ui.drawing import remembered_pen
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.remembered_pen import follow_pen_settings
from digitpad.ui.main.application import Application


def test_each_setting_reaches_the_canvas(qapp: Application, tmp_path: Path) -> None:
    for key in remembered_pen._KEYS:
        settings = Settings(tmp_path / "settings.json")
        canvas = Canvas(Document())
        follow_pen_settings(canvas, settings)
        assert canvas._pointer.settings == PenSettings(), "the table's defaults are those of the pen"
        setting = TABLE[key]
        settings[key] = setting.choices[-1] if setting.choices else (setting.high or not setting.default)
        assert canvas._pointer.settings != PenSettings(), key
        settings[key] = setting.default
        assert canvas._pointer.settings == PenSettings()
