"""The settings of pens, as they are remembered, for every canvas on which one draws."""

from __future__ import annotations

from typing import Final

from digitpad.core.drawing.pen_settings import PenSettings
from digitpad.core.settings import Settings
from digitpad.ui.drawing.canvas import Canvas

_KEYS: Final = (
    "pressure", "pressure_curve", "least_pressure", "stabiliser", "pen_only", "palm_rejection", "eraser_button",
)  # fmt: skip


def follow_pen_settings(canvas: Canvas, settings: Settings) -> None:
    """Let a canvas draw as the settings say about brush and pen, now and whenever they change."""

    def use_brush() -> None:
        canvas.set_brush_width(settings.number("brush_width"))

    def use_pen() -> None:
        canvas.set_pen(_pen(settings))

    use_brush()
    use_pen()
    for key, use in (("brush_width", use_brush), *((key, use_pen) for key in _KEYS)):
        canvas.destroyed.connect(settings.watch(key, use))


def _pen(settings: Settings) -> PenSettings:
    return PenSettings(
        uses_pressure=bool(settings["pressure"]),
        curve=settings.number("pressure_curve"),
        least=settings.number("least_pressure"),
        stabiliser=settings.number("stabiliser"),
        pen_only=bool(settings["pen_only"]),
        palm_rejection=bool(settings["palm_rejection"]),
        eraser_button=str(settings["eraser_button"]),
    )
