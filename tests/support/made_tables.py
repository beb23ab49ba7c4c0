"""Made tables: numbers in rows and columns, with rulings or without, as a scanner or a phone gives them.

    picture, truth = make_table(7, kind="hard", ruling="drawn")

The same arguments give the same table. The kinds are those of tests/support/page_styles.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.data.stroke_files import StrokeSample
from tests.support.page_photo import Sheet, photograph
from tests.support.page_styles import INKS, STYLES
from tests.support.pages import Digit, PageWriter

RULINGS: Final = ("none", "rows", "columns", "grid", "drawn")
"""No lines; a line below each row; a frame with lines between columns; all lines, printed; all lines, by hand."""
_WIDE: Final = 0.85  # of the page's width that a table takes at most


@dataclass(frozen=True)
class TableTruth:
    """`rows`: what stands in each cell, "" where nothing does; `digits`: those of each cell with a number."""

    rows: tuple[tuple[str, ...], ...]
    digits: dict[tuple[int, int], tuple[Digit, ...]]
    ruling: str
    paper: str


def make_table(
    seed: int,
    *,
    kind: str = "mild",
    ruling: str | None = None,
    rows: Sequence[Sequence[str]] | None = None,
    paper: str | None = None,
    size: tuple[int, int] = (1200, 1600),
    source: str = "strokes",
    samples: Sequence[StrokeSample] = (),
) -> tuple[Image.Image, TableTruth]:
    """A table in RGB with the truth about it. `rows`: random if None; `source`, `samples`: as in `make_page`."""
    random = np.random.default_rng(seed)
    look = STYLES[kind]
    drawn_paper, ink = str(random.choice(look.papers)), str(random.choice(look.inks))
    ruling = ruling or RULINGS[int(random.integers(len(RULINGS)))]
    texts = tuple(map(tuple, rows)) if rows is not None else _random_rows(random)
    sheet = Sheet(size, look, INKS[ink], paper or drawn_paper, random)
    writer = PageWriter(random, source, samples, sheet)
    layout = _Layout(texts, ruling, sheet, random)
    digits = {}
    line = 0
    for row, cells in enumerate(texts):
        for column, text in enumerate(cells):
            if text:
                at, to_left = layout.place(row, column)
                digits[row, column] = tuple(writer.number(text, line, at, layout.height, to_left=to_left))
                line += 1
    layout.rule(sheet)
    return photograph(sheet, random), TableTruth(texts, digits, ruling, sheet.paper)


def _random_rows(random: np.random.Generator) -> tuple[tuple[str, ...], ...]:
    """Columns of numbers of one length, or of several; a few cells are empty, but no row and no column."""
    lines, columns = int(random.integers(4, 13)), int(random.integers(2, 7))
    missing = float(random.choice([0.0, 0.05, 0.2]))
    texts = []
    for _ in range(columns):
        longest = int(random.integers(1, 6))
        shortest = longest if random.random() < 0.5 else int(random.integers(1, longest + 1))
        texts.append([_number(random, int(random.integers(shortest, longest + 1))) for _ in range(lines)])
    rows = [
        [texts[column][row] if random.random() >= missing else "" for column in range(columns)] for row in range(lines)
    ]
    for row in range(lines):
        rows[row][row % columns] = texts[row % columns][row]
    for column in range(columns):
        rows[column % lines][column] = texts[column][column % lines]
    return tuple(map(tuple, rows))


def _number(random: np.random.Generator, length: int) -> str:
    return "".join(map(str, random.integers(0, 10, length)))


class _Layout:
    """Where the columns and rows of a table are, in pixels of the page."""

    def __init__(self, rows: Sequence[Sequence[str]], ruling: str, sheet: Sheet, random: np.random.Generator) -> None:
        self._random, self._ruling = random, ruling
        wide, high = sheet.size
        longest = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        gaps = random.uniform(0.9, 3.0) if ruling in ("none", "rows") else random.uniform(0.6, 2.0)
        widths = np.array([0.95 * length for length in longest]) + gaps * random.uniform(0.85, 1.3, len(longest))
        spacing = random.uniform(1.5, 2.4)
        most = min(_WIDE * wide / float(widths.sum()), _WIDE * high / (spacing * len(rows)))
        self.height = min(random.uniform(30, 70) * sheet.unit, most)
        spacing *= self.height
        if sheet.paper in ("ruled", "squared") and most * spacing / self.height >= sheet.pitch:
            spacing = max(1, round(spacing / sheet.pitch)) * sheet.pitch
            self.height = min(self.height, 0.75 * spacing)
        widths = widths * self.height
        left = random.uniform(0.05 * wide, 0.95 * wide - float(widths.sum()))
        top = random.uniform(0.03, 0.97) * max(0.0, 0.94 * high - spacing * len(rows)) + 0.03 * high
        self._edges = left + np.concatenate([[0.0], np.cumsum(widths)])
        self._tops = top + spacing * np.arange(len(rows) + 1)
        self._to_left = random.random(len(longest)) < 0.5
        self._inset = gaps * self.height * 0.4

    def place(self, row: int, column: int) -> tuple[tuple[float, float], bool]:
        """Where a number begins or ends, on its base line."""
        random, to_left = self._random, bool(self._to_left[column])
        x = self._edges[column + 1] - self._inset if to_left else self._edges[column] + self._inset
        spacing = self._tops[1] - self._tops[0]
        base = self._tops[row + 1] - 0.5 * (spacing - self.height) + random.normal(0, 0.05) * self.height
        return (float(x + random.normal(0, 0.12) * self.height), float(base)), to_left

    def rule(self, sheet: Sheet) -> None:
        """Draw the rulings."""
        if self._ruling == "none":
            return
        uprights = [] if self._ruling == "rows" else self._edges.tolist()
        levels = self._tops.tolist()
        if self._ruling == "columns":
            levels = [levels[0], levels[-1]]
        lines = [((self._edges[0], y), (self._edges[-1], y)) for y in levels]
        lines += [((x, self._tops[0]), (x, self._tops[-1])) for x in uprights]
        thick = self._random.uniform(1.5, 4.0) * sheet.unit
        picture = Image.new("L", sheet.ink.shape[::-1])
        pencil = ImageDraw.Draw(picture)
        for begin, end in lines:
            pencil.line(self._way(sheet, begin, end), fill=255, width=max(1, round(thick)))
        cover = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.5)), np.float32) / 255
        if self._ruling == "drawn":
            np.maximum(sheet.ink, cover, out=sheet.ink)
        else:
            sheet.printing = cover * np.float32(self._random.uniform(0.35, 1.0))

    def _way(self, sheet: Sheet, begin: tuple[float, float], end: tuple[float, float]) -> list[tuple[float, float]]:
        """The points of a line; one that is drawn by hand leans, bends and does not end where it should."""
        ends = np.array([begin, end]) + sheet.pad
        share = np.linspace(0, 1, 24)[:, None]
        if self._ruling == "drawn":
            ends += self._random.normal(0, 0.12, (2, 2)) * self.height
            bow = self._random.normal(0, 0.1) * self.height * np.sin(np.pi * share)
            across = np.array([-(ends[1] - ends[0])[1], (ends[1] - ends[0])[0]])
            points = ends[0] + share * (ends[1] - ends[0]) + bow * across / max(1.0, float(np.linalg.norm(across)))
        else:
            points = ends[0] + share * (ends[1] - ends[0])
        return [(x, y) for x, y in points.tolist()]
