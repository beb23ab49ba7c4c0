"""Plots as a list of shapes, which can be written as SVG and as PNG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from io import BytesIO
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from PIL import Image, ImageDraw, ImageFont

Anchor: TypeAlias = Literal["start", "middle", "end"]
Point: TypeAlias = tuple[float, float]

SERIES: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00")
"""Colours that people with any colour vision can tell apart: M. Okabe, K. Ito, "Color universal design", 2008."""
BACKGROUND: Final = "#ffffff"
TEXT: Final = "#1a1d29"
MUTED: Final = "#585e72"
GRID_LINE: Final = "#e4e6ef"
GOOD: Final = "#aab4f5"
BAD: Final = "#f7b27a"
_VARIABLES: Final = {
    BACKGROUND: "--surface",
    TEXT: "--text",
    MUTED: "--muted",
    GRID_LINE: "--grid",
    GOOD: "--good",
    BAD: "--bad",
}
"""CSS variables that an SVG uses instead, where the HTML around it defines them, to follow its theme."""
_PNG_PIXELS_PER_UNIT: Final = 2  # and again as many while it is drawn, for smooth edges
_DASH_LENGTH: Final = 6.0  # units


@dataclass(frozen=True)
class Line:
    """A polyline through all points."""

    points: Sequence[Point]
    colour: str
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True)
class Area:
    """A filled polygon; `opacity`: 0..1."""

    points: Sequence[Point]
    colour: str
    opacity: float = 1.0
    tooltip: str = ""
    """Tool tip."""


@dataclass(frozen=True)
class Dot:
    """A filled circle."""

    place: Point
    radius: float
    colour: str
    tooltip: str = ""


@dataclass(frozen=True)
class Text:
    """A line of text; `place`: on its baseline."""

    place: Point
    text: str
    colour: str = MUTED
    size: float = 12.0
    anchor: Anchor = "middle"


Shape: TypeAlias = Line | Area | Dot | Text


@dataclass(frozen=True)
class Plot:
    """`title`: what it shows, for those who cannot see it."""

    title: str
    width: float
    height: float
    shapes: tuple[Shape, ...]

    def svg(self, *, alone: bool = False) -> str:
        """An SVG element; `alone`: a file of its own, with a background."""
        box = f'viewBox="0 0 {self.width:g} {self.height:g}" role="img" aria-label="{escape(self.title)}"'
        head = f'<svg class="plot" {box}>'
        if alone:
            size = f'width="{self.width:g}" height="{self.height:g}"'
            head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} font-family="sans-serif">'
            head += f'<rect width="100%" height="100%" fill="{BACKGROUND}"/>'
        return head + "".join(map(_svg, self.shapes)) + "</svg>"

    def png(self) -> bytes:
        """A PNG file, two pixels for each unit."""
        scale = 2 * _PNG_PIXELS_PER_UNIT
        picture = Image.new("RGB", (round(self.width * scale), round(self.height * scale)), BACKGROUND)
        draw = ImageDraw.Draw(picture, "RGBA")
        for shape in self.shapes:
            _draw(draw, shape, scale)
        size = round(self.width * _PNG_PIXELS_PER_UNIT), round(self.height * _PNG_PIXELS_PER_UNIT)
        buffer = BytesIO()
        picture.resize(size, Image.Resampling.BOX).save(buffer, "PNG", optimize=True)
        return buffer.getvalue()


def rectangle(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """The four corners of a rectangle."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _paint(colour: str) -> str:
    variable = _VARIABLES.get(colour)
    return f"var({variable}, {colour})" if variable else colour


def _svg(shape: Shape) -> str:
    if isinstance(shape, Line):
        dash = f' stroke-dasharray="{_DASH_LENGTH:g}"' if shape.dashed else ""
        return (
            f'<polyline points="{_points(shape.points)}" fill="none" style="stroke:{_paint(shape.colour)}" '
            f'stroke-width="{shape.width:g}"{dash}/>'
        )
    if isinstance(shape, Area):
        opacity = f' fill-opacity="{shape.opacity:.3g}"' if shape.opacity < 1 else ""
        return (
            f'<polygon points="{_points(shape.points)}" style="fill:{_paint(shape.colour)}"{opacity}>'
            f"{_tooltip(shape.tooltip)}</polygon>"
        )
    if isinstance(shape, Dot):
        (x, y), fill = shape.place, _paint(shape.colour)
        tooltip = _tooltip(shape.tooltip)
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{shape.radius:g}" style="fill:{fill}">{tooltip}</circle>'
    x, y = shape.place
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{shape.anchor}" font-size="{shape.size:g}" '
        f'style="fill:{_paint(shape.colour)}">{escape(shape.text)}</text>'
    )


def _points(points: Sequence[Point]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _tooltip(text: str) -> str:
    return f"<title>{escape(text)}</title>" if text else ""


def _draw(draw: ImageDraw.ImageDraw, shape: Shape, scale: float) -> None:
    if isinstance(shape, Line):
        width = max(1, round(shape.width * scale))
        for points in _dashes(shape.points) if shape.dashed else [shape.points]:
            draw.line([(x * scale, y * scale) for x, y in points], shape.colour, width, joint="curve")
    elif isinstance(shape, Area):
        alpha = f"{round(255 * shape.opacity):02x}"
        draw.polygon([(x * scale, y * scale) for x, y in shape.points], shape.colour + alpha)
    elif isinstance(shape, Dot):
        (x, y), radius = shape.place, shape.radius
        box = (x - radius) * scale, (y - radius) * scale, (x + radius) * scale, (y + radius) * scale
        draw.ellipse(box, shape.colour)
    else:
        anchor = {"start": "ls", "middle": "ms", "end": "rs"}[shape.anchor]
        font = ImageFont.load_default(shape.size * scale)
        draw.text((shape.place[0] * scale, shape.place[1] * scale), shape.text, shape.colour, font, anchor)


def _dashes(points: Sequence[Point]) -> list[list[Point]]:
    """A line as dashes: every other stretch of each straight piece."""
    pieces = []
    for (x1, y1), (x2, y2) in pairwise(points):
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        count = max(1, round(length / _DASH_LENGTH))
        for number in range(0, count, 2):
            ends = [(number + step) / count for step in (0, 1)]
            pieces.append([(x1 + (x2 - x1) * end, y1 + (y2 - y1) * end) for end in ends])
    return pieces
