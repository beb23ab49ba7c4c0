"""What paper, pens, scanners and cameras do to made pages (tests/support/pages.py): tables.

Lengths are pixels of a page whose longest side has 1600, and grow with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Range = tuple[float, float]
LONGEST: Final = 1600
"""Pixels of the longest side of the page for which lengths are given."""


@dataclass(frozen=True)
class Look:
    """What is done to a page. Ranges are drawn from evenly."""

    rotation: float = 0.0  # degrees at most, both ways
    perspective: float = 0.0  # of the size, that corners move at most
    exposure: Range = (1.0, 1.0)  # of white
    falloff: Range = (0.0, 0.0)  # share of light that the darkest corner lacks
    shadow: float = 0.0  # how often something throws a shadow over the page
    tint: float = 0.0  # of the light, between the channels
    noise: Range = (0.0, 0.0)  # standard deviation in grey levels
    blur: Range = (0.0, 0.0)  # radius in pixels
    quality: tuple[int, int] | None = None  # of JPEG
    rules: Range = (0.5, 0.5)  # how strong the printed lines are
    specks: tuple[int, int] = (0, 0)
    scratch: float = 0.0  # how often there is a hair or crease, and how often a second one
    desk: float = 0.0  # how often the paper ends inside the picture
    papers: tuple[str, ...] = ("white",)
    inks: tuple[str, ...] = ("black",)
    pad: float = 0.25  # of the size: paper beyond each edge, so that turned pages have no empty corners


STYLES: Final = {
    "clean": Look(),
    "mild": Look(  # a flat-bed scan, or a phone's scanner program
        rotation=1.0, exposure=(0.95, 1.0), falloff=(0.0, 0.06), tint=0.01, noise=(1.0, 2.5), blur=(0.3, 0.6),
        quality=(80, 95), rules=(0.15, 0.4), specks=(0, 12), scratch=0.15,
        papers=("white", "cream", "ruled", "squared"), inks=("black", "blue", "felt"),
    ),
    "hard": Look(  # a photo by hand in a room
        rotation=4.0, perspective=0.04, exposure=(0.6, 0.9), falloff=(0.25, 0.6), shadow=0.75, tint=0.08,
        noise=(3.0, 7.0), blur=(0.7, 1.4), quality=(50, 50), rules=(0.3, 0.75), specks=(5, 40), scratch=0.35,
        desk=0.3, papers=("ruled", "squared", "ruled", "squared", "white", "cream"),
        inks=("pencil", "blue", "pencil", "blue", "black"),
    ),
}  # fmt: skip
"""The kinds of pages."""


@dataclass(frozen=True)
class Pen:
    """An ink: its colour, how much of it covers (0..1), the line's width in pixels, how grainy it is (0..1)."""

    colour: tuple[int, int, int]
    cover: Range
    width: Range
    grain: float


INKS: Final = {
    "black": Pen((28, 28, 32), (0.85, 0.98), (3.0, 5.0), 0.1),
    "blue": Pen((38, 58, 150), (0.7, 0.92), (2.5, 4.0), 0.25),
    "pencil": Pen((88, 88, 92), (0.45, 0.75), (2.5, 4.5), 0.6),
    "faint pencil": Pen((110, 110, 114), (0.3, 0.5), (2.0, 3.0), 0.6),
    "felt": Pen((22, 22, 26), (0.95, 1.0), (6.0, 11.0), 0.05),
    "white": Pen((235, 235, 228), (0.8, 0.98), (3.5, 7.0), 0.3),
}
PAPERS: Final = {
    "white": (250, 250, 248),
    "cream": (245, 234, 208),
    "ruled": (250, 249, 244),
    "squared": (249, 249, 247),
    "black": (30, 34, 34),
}
RULE_COLOURS: Final = ((96, 140, 205), (130, 160, 200), (125, 125, 130))
"""Colours of printed rules and squares."""
