"""Makes letters.json.gz: the Latin letters of handwriting fonts as the single strokes that a pen would draw.

Run it with Python, scikit-image and Pillow on the npm packages @fontsource/NAME («npm pack @fontsource/caveat …»):

    python tools/make_letters.py FOLDER_WITH_TGZ_FILES

Only fonts under the SIL Open Font License or the Apache License are taken; LICENSE.md names them.
"""

from __future__ import annotations

import gzip
import io
import json
import string
import sys
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from skimage.morphology import skeletonize

HELD_OUT = (
    "architects-daughter", "caveat", "covered-by-your-grace", "gochi-hand", "homemade-apple", "indie-flower", "kalam",
    "nothing-you-could-do", "patrick-hand", "reenie-beanie", "rock-salt", "shadows-into-light",
)  # fmt: skip
"""Fonts of which no network learns: what it says of their letters tells whether it knows letters or fonts."""
SIZE = 160  # pixels of a font's body
GRID = 200  # units of a letter's longest side in the file
STEP = 5  # pixels between two points
SPUR = 9  # pixels; shorter branches come from the thick ends of outlines, not from a pen
LETTERS = Path(__file__).resolve().parent.parent / "resources" / "letters"
NEIGHBOURS = [(-1, 0), (0, -1), (0, 1), (1, 0), (-1, -1), (-1, 1), (1, -1), (1, 1)]

Pixel = tuple[int, int]


def main(folder: Path) -> None:
    fonts, notices = {}, []
    for archive in sorted(folder.glob("*.tgz")):
        with tarfile.open(archive) as package:
            about = json.loads(_content(package, "package/package.json"))
            name = about["name"].rpartition("/")[2]
            licence = about.get("license", "?")
            faces = [m for m in package.getnames() if m.endswith("latin-400-normal.woff")]
            if not faces or not ("OFL" in licence or "Apache" in licence):
                print(f"{name}: left out ({licence}, {len(faces)} faces)")
                continue
            font = ImageFont.truetype(io.BytesIO(_content(package, faces[0])), SIZE)
        letters = {letter: strokes for letter in string.ascii_letters if (strokes := letter_strokes(font, letter))}
        if len(letters) < 52:
            print(f"{name}: left out ({len(letters)} letters)")
            continue
        fonts[name] = {"held_out": name in HELD_OUT, "letters": letters}
        notices.append(f"| {name} | {about.get('version')} | {licence} |")
    text = json.dumps(fonts, separators=(",", ":"))
    (LETTERS / "letters.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    head = (LETTERS / "LICENSE.md").read_text().partition("| font |")[0]
    table = "\n".join(["| font | version | licence |", "|---|---|---|", *notices, ""])
    (LETTERS / "LICENSE.md").write_text(head + table)
    print(len(fonts), "fonts,", (LETTERS / "letters.json.gz").stat().st_size, "bytes")


def _content(package: tarfile.TarFile, member: str) -> bytes:
    """One file of an archive; KeyError where it is none."""
    file = package.extractfile(member)
    if file is None:
        raise KeyError(member)
    return file.read()


def letter_strokes(font: ImageFont.FreeTypeFont, letter: str) -> list[list[int]]:
    """The middle line of a letter: strokes as flat lists x, y, x, y, …, on a grid of `GRID` units, y downward."""
    picture = Image.new("L", (4 * SIZE, 4 * SIZE))
    ImageDraw.Draw(picture).text((SIZE, SIZE), letter, fill=255, font=font)
    line = skeletonize(np.asarray(picture) > 127)
    paths = [np.array(path, float)[:, ::-1] for path in trace({(int(y), int(x)) for y, x in np.argwhere(line)})]
    if not paths:
        return []
    points = np.concatenate(paths)
    low, size = points.min(0), max(float(np.ptp(points, 0).max()), 1.0)
    return [np.rint((thinned(path) - low) / size * GRID).astype(int).ravel().tolist() for path in paths]


def trace(pixels: set[Pixel]) -> list[list[Pixel]]:
    """Split a skeleton into paths from end or crossing to end or crossing; closed rings start anywhere."""
    edges = {pixel: set(neighbours(pixel, pixels)) for pixel in pixels}
    paths: list[list[Pixel]] = [[pixel] for pixel in pixels if not edges[pixel]]
    for start in sorted(pixel for pixel in pixels if len(edges[pixel]) != 2):
        while edges[start]:
            paths.append(walk(start, edges))
    for start in sorted(pixels):
        while edges[start]:
            paths.append(walk(start, edges))
    ends = [pixel for path in paths for pixel in (path[0], path[-1])]
    return [
        path
        for path in paths
        if len(path) == 1 or len(path) > SPUR or min(ends.count(path[0]), ends.count(path[-1])) > 1 or len(paths) < 2
    ]


def neighbours(pixel: Pixel, pixels: set[Pixel]) -> list[Pixel]:
    """Pixels beside this one; diagonal ones only where no straight step leads there."""
    y, x = pixel
    found = []
    for dy, dx in NEIGHBOURS:
        if (y + dy, x + dx) in pixels and not (dy and dx and ((y + dy, x) in pixels or (y, x + dx) in pixels)):
            found.append((y + dy, x + dx))
    return found


def walk(start: Pixel, edges: dict[Pixel, set[Pixel]]) -> list[Pixel]:
    """Go on until an end, a crossing or the start, and take the edges away behind."""
    crossings = len(edges[start]) != 2
    path = [start]
    while edges[path[-1]]:
        here = path[-1]
        there = min(edges[here])
        many = len(edges[there])
        edges[here].discard(there)
        edges[there].discard(here)
        path.append(there)
        if many != 2 or (not crossings and there == start):
            break
    return path


def thinned(path: np.ndarray) -> np.ndarray:
    """A point every `STEP` pixels, each the mean of its neighbours, so that the pixels' stairs are gone."""
    if len(path) < 4:
        return path
    padded = np.vstack([path[:1]] * 2 + [path] + [path[-1:]] * 2)
    smooth = np.mean([padded[i : i + len(path)] for i in range(5)], axis=0)
    smooth[[0, -1]] = path[[0, -1]]
    chosen = np.linspace(0, len(path) - 1, max(2, round(len(path) / STEP))).round().astype(int)
    return np.asarray(smooth[chosen])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
