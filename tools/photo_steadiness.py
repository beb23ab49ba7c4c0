"""Measures whether pictures that are read right are still read right when they are changed as a person would not mind.

    .venv/bin/python tools/photo_steadiness.py LABELS.csv --sets A B [--every 3] [--changes NAME ...] [--wrong]

LABELS.csv as for tools/photo_accuracy.py. Each picture is reduced to 1,600 pixels, read, and if all its digits are read
in their order, changed in the ways of tools/photo_changes.py and read again, as a JPEG file each time. It prints a
table in Markdown: for each change and set how many are still right, and how many surplus digits are read in them. The
same call changes the pictures in the same way.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import load_page
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tools.photo_accuracy import digits_of, labelled
from tools.photo_changes import CHANGES, Photo, jpeg

LONGEST = 1600
"""Pixels of the longest side, that of the finest level at which pages are read."""


@dataclass
class Steadiness:
    """Of a set's pictures that are read right unchanged, how many are so after a change."""

    pictures: int = 0
    right: int = 0
    surplus: int = 0

    def count(self, text: str, read: str) -> None:
        """One more picture."""
        self.pictures += 1
        self.right += read == text
        self.surplus += max(0, len(read) - len(text))

    def __str__(self) -> str:
        return f"{self.right / self.pictures:.1%}, {self.surplus}" if self.pictures else ""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--sets", nargs="+", required=True)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth picture of a set")
    parser.add_argument("--first", type=int, default=0, metavar="K", help="beginning with that one, from 0")
    parser.add_argument(
        "--longest", type=int, default=LONGEST, metavar="PIXELS", help="of a side, of the unchanged picture"
    )
    parser.add_argument("--changes", nargs="+", choices=CHANGES, default=tuple(CHANGES), metavar="NAME")
    parser.add_argument("--wrong", action="store_true", help="list what is not read right any more")
    options = parser.parse_args()
    bundled = default_paths().bundled_models
    classifier = load_classifier(Registry(bundled, bundled / "none").find(DEFAULT_MODEL))
    network = load_pages(default_paths())
    sets = labelled(options.labels)
    found: dict[str, dict[str, Steadiness]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in options.sets:
            found[name] = {change: Steadiness() for change in options.changes}
            for file, text in sets[name][options.first :: options.every]:
                reader = Reader(Path(folder) / "changed.jpg", classifier, network)
                image = upright(options.labels.parent / file, options.longest)
                for change, read in readings(image, file, text, options.changes, reader):
                    found[name][change].count(text, read)
                    if options.wrong and read != text:
                        print(f"    {file}, {change}: {text} read as {read or 'nothing'}", file=sys.stderr, flush=True)
    print(table(options.changes, found))


@dataclass(frozen=True)
class Reader:
    """Reads pictures as the program does, from a file that is written anew for each."""

    file: Path
    classifier: Classifier
    network: PageNetwork

    def read(self, content: bytes) -> PageReading:
        """What a file with that content is read as."""
        self.file.write_bytes(content)
        return read_page(load_page(self.file), self.classifier, self.network)


def upright(file: Path, longest: int) -> Image.Image:
    """A photo in RGB, reduced so that no side has more pixels than that."""
    with Image.open(file) as opened:
        image = ImageOps.exif_transpose(opened).convert("RGB")
    image.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return image


def readings(
    image: Image.Image, name: str, text: str, changes: Sequence[str], reader: Reader
) -> Iterator[tuple[str, str]]:
    """Each change and the digits that are read after it; none where the picture is not read right as it is."""
    reading = reader.read(jpeg(image))
    if digits_of(reading.text) != text or not text:
        return
    photo = photo_of(image, reading)
    for change in changes:
        # Of the picture's name and the change's, so that each is the same whatever else is changed.
        random = np.random.default_rng(zlib.crc32(f"{name} {change}".encode()))
        yield change, digits_of(reader.read(CHANGES[change](photo, random)).text)


def photo_of(image: Image.Image, reading: PageReading) -> Photo:
    """A picture with the place of what was read on it."""
    boxes = np.array([reading.unturned(digit.box) for digit in reading.digits], float)
    left, top = boxes[:, :2].min(0).tolist()
    right, bottom = (boxes[:, :2] + boxes[:, 2:]).max(0).tolist()
    return Photo(image, (left, top, right, bottom), float(np.median(boxes[:, 2:].max(1))))


def table(changes: Sequence[str], found: dict[str, dict[str, Steadiness]]) -> str:
    """The table in Markdown: a line for each change, a column for each set."""
    lines = ["| change | " + " | ".join(found) + " |", "|---" * (1 + len(found)) + "|"]
    lines.append("| read right as they are | " + " | ".join(_most(steady) for steady in found.values()) + " |")
    for change in changes:
        lines.append(f"| {change} | " + " | ".join(str(steady[change]) for steady in found.values()) + " |")
    return "\n".join(lines)


def _most(steady: dict[str, Steadiness]) -> str:
    return str(max((one.pictures for one in steady.values()), default=0))


if __name__ == "__main__":
    main()
