"""Trains the network that sees whether what was read on a page is handwriting, and writes it as handwriting.npz.

    .venv/bin/python tools/train_handwriting.py --pendigits pendigits-orig.tra.gz --unipen unipen_digits_dev.json.gz \\
        --fonts DIR --clutter 800 --tiles 260 --pages 150 --numbers 1200 --epochs 20 --out resources/handwriting

It learns from what the reader takes for digits, or nearly, on made pictures: clutter of things, type, hairs, textures
(digitpad/core/ink/synthesis/clutter.py), the tiles that the ink network learns from (picture.py there), and pages of
digits only, or of one number, often of 1s (tests/support/pages.py). What lies on written digits is one kind, what
touches none the other one.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.data.writers import MOST_OF_A_WRITER
from digitpad.core.files import sha256, write_atomically
from digitpad.core.ink.network import InkNetwork
from digitpad.core.ink.synthesis.clutter import make_clutter
from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.picture import make_picture
from digitpad.core.ink.synthesis.printing import Printer
from digitpad.core.lines.network import LineNetwork
from digitpad.core.lines.window_network import HANDWRITING_FILE, WINDOW_CHANNELS, WINDOW_HEIGHT, WINDOW_WIDTH
from digitpad.core.pages.digits.agree import Sighting
from digitpad.core.pages.digits.handwriting import hand_window
from digitpad.core.pages.digits.levels import Level
from digitpad.core.pages.digits.pieces import largest_around
from digitpad.core.pages.digits.read_levels import read_levels
from digitpad.core.pages.paper import read_paper
from digitpad.core.pages.sheets.flat import Flat
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry, read_model
from digitpad.ml.ink.pictures import PictureSources
from digitpad.ml.provenance import stroke_source
from digitpad.runtime.ink import load_ink
from digitpad.runtime.lines import load_lines
from digitpad.runtime.litert import load_classifier
from tests.support.page_score import shared_areas
from tests.support.page_styles import INKS
from tests.support.pages import Truth, make_page
from tools.train_points import trained, write_network

_FIRST: Final = 350_000  # seed
_SEED: Final = 1  # of the writers that are held out
_NEARLY: Final = 0.9  # strangeness of what is nearly taken for a digit
_MOST: Final = 24  # things of a picture, of each kind, that are not taken for digits
_WRITTEN: Final = 0.6  # of a thing's ink, where digits are: it is one of them
_NOT_WRITTEN: Final = 0.03  # the same of what is none
_AROUND: Final = 2  # pixels around a digit that are still its ink
_SAME: Final = 0.5  # of two boxes' common area, of the area of both
_PAGE: Final = (780, 600)
_STICKS: Final = ("1", "1", "1", "1", "7", "11", "11", "111", "17", "71", "10", "21")  # that may be hairs, or bars
_OF_STICKS: Final = 0.7  # of the numbers that stand alone; the others are a digit
_SMALL: Final = (0.4, 1.0)  # of a page's sides: paper with one number
_CUT: Final = 0.6  # of the digits that fill it, closely
_MARGINS: Final = (-0.06, 0.25)  # of such a digit's larger side
_PARTS: Final = np.array([80.0, 255, 80, 255])  # of what a window has, in a byte with a sign: it takes a quarter

Windows: TypeAlias = NDArray[np.int16]
Picture: TypeAlias = tuple[str, int]
"""What it is, and its seed."""
Labelled: TypeAlias = tuple[Windows, NDArray[np.bool_]]
"""(n, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS) windows, and (n,) whether each is written."""
Seen: TypeAlias = tuple[Sequence[Level], list[tuple[Sighting, bool]]]
"""A picture's levels, what was read on them, and whether it is written."""


@dataclass(frozen=True, eq=False)
class Sources:
    """What the pictures are made of, and what reads them. `fonts`: files; `samples`: digits for pages."""

    glyphs: GlyphSource
    printer: Printer
    fonts: Sequence[Path]
    samples: Sequence[StrokeSample]
    classifier: Classifier
    ink: InkNetwork
    lines: LineNetwork

    @classmethod
    def of(
        cls, glyphs: GlyphSource, printer: Printer, fonts: Sequence[Path], samples: Sequence[StrokeSample]
    ) -> Sources:
        """With the bundled networks."""
        paths = default_paths()
        classifier = load_classifier(Registry(paths.bundled_models, paths.bundled_models).find(DEFAULT_MODEL))
        ink, lines = (read_model(folder, bundled=True) for folder in (paths.ink, paths.lines))
        return cls(glyphs, printer, fonts, samples, classifier, load_ink(ink), load_lines(lines))

    def read(self, grey: NDArray[np.uint8]) -> tuple[Sequence[Level], list[Sighting]]:
        """The levels of a picture, and what looks like digits on them."""
        paper = read_paper(Flat(grey, np.eye(3)), grey.shape[::-1], self.ink, lambda: None)
        lines = read_levels(paper.levels, self.classifier, self.lines, lambda: None)
        return paper.levels, [one for line in lines for one in line]


def main() -> None:
    """Make the pictures, train, and write the network."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--pendigits", type=Path, required=True)
    add("--unipen", type=Path, required=True)
    add("--fonts", type=Path, required=True, help="folder with .ttf and .otf files for what is printed")
    add("--clutter", type=int, required=True)
    add("--tiles", type=int, required=True)
    add("--pages", type=int, required=True)
    add("--numbers", type=int, required=True, help="that stand alone")
    add("--epochs", type=int, default=14)
    add("--windows", type=Path, help="a file to keep what was made in: a training begun again goes on from there")
    add("--processes", type=int, default=2)
    add("--out", type=Path, required=True)
    options = parser.parse_args()
    counts = {kind: int(getattr(options, kind)) for kind in _KINDS}
    strokes, fonts = (options.pendigits, options.unipen), _fonts_in(options.fonts)
    windows, written = _kept(options.windows, lambda: made_windows(counts, strokes, fonts, options.processes))
    print(f"{len(windows):,} things, {written.mean():.0%} of them written.")
    weights = trained(as_seen(windows), written, options.epochs)
    learned = {**counts, "first_seed": _FIRST, "epochs": options.epochs, "things": len(windows)}
    learned |= {"written": int(written.sum())}
    write_network(
        options.out / HANDWRITING_FILE, weights, learned, data=_data(strokes, fonts), command=_command(options)
    )


def _kept(file: Path | None, make: Callable[[], Labelled]) -> Labelled:
    """What a file holds, made and kept there if it does not exist."""
    if file is None:
        return make()
    if not file.exists():
        windows, written = make()
        whole = io.BytesIO()
        np.savez_compressed(whole, windows=windows, written=written)
        write_atomically(file, whole.getvalue())
    with np.load(file) as kept:
        return kept["windows"], kept["written"]


def _data(strokes: Sequence[Path], fonts: Sequence[Path]) -> dict[str, object]:
    return {
        "pictures": "made (digitpad.core.ink.synthesis, tests.support.pages); no photo's pixels",
        "scanned_digits": "MNIST, training part (Y. LeCun, C. Cortes; CC BY-SA 3.0)",
        "strokes": {file.name: stroke_source(file) for file in strokes},
        "most_of_a_writer": MOST_OF_A_WRITER,
        "writers_held_out_by_seed": _SEED,
        "typefaces": {font.name: sha256(font) for font in fonts},
    }


def _command(options: argparse.Namespace) -> str:
    files = ["--pendigits", options.pendigits.name, "--unipen", options.unipen.name, "--fonts", options.fonts.name]
    numbers = [f"--{name} {getattr(options, name)}" for name in (*_KINDS, "epochs")]
    return " ".join(["python tools/train_handwriting.py", *files, *numbers, "--out DIR"])


def as_seen(windows: Windows) -> NDArray[np.float32]:
    """(n, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS) as the network gets it."""
    seen: NDArray[np.float32] = (windows / _PARTS).astype(np.float32)
    return seen


def made_windows(counts: Mapping[str, int], strokes: Sequence[Path], fonts: Sequence[Path], processes: int) -> Labelled:
    """Windows of what was read on so many pictures of each sort, and which of it is written."""
    pictures = [(name, _FIRST + number) for name, count in counts.items() for number in range(count)]
    with ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=_load, initargs=(strokes, fonts)
    ) as pool:
        made = list(pool.map(_windows_of, pictures, chunksize=8))
    windows, written = (np.concatenate(part) for part in zip(*made, strict=True))
    return windows, written


_loaded: list[Sources] = []  # of a process


def _load(strokes: Sequence[Path], fonts: Sequence[Path]) -> None:
    sources = PictureSources(tuple(strokes), default_paths().mnist, tuple(fonts), _SEED)
    _loaded.append(Sources.of(*sources.load(), fonts, sources.samples()))


def _fonts_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in (".ttf", ".otf"))


def _windows_of(picture: Picture) -> Labelled:
    return windows_of(picture, _loaded[0])


def windows_of(picture: Picture, sources: Sources) -> Labelled:
    """What looks like digits on a made picture, and which of it is written."""
    name, seed = picture
    random = np.random.default_rng([seed, list(_KINDS).index(name)])
    levels, seen = _KINDS[name](seed, random, sources)
    windows = [np.zeros((0, WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS), np.int16)]
    written: list[bool] = []
    for one, is_written in _chosen(seen, random):
        window = hand_window(one.patch, one.scale, levels)
        windows.append(np.rint(window[None] * _PARTS).astype(np.int16))
        written.append(is_written)
    return np.concatenate(windows), np.array(written, np.bool_)


def _chosen(labelled: Sequence[tuple[Sighting, bool]], random: np.random.Generator) -> Iterator[tuple[Sighting, bool]]:
    """All that is taken for digits, and some that nearly is."""
    for kind in (False, True):
        of_kind = [one for one, written in labelled if written is kind]
        nearly = [one for one in of_kind if not one.counts and one.judged.strangeness < _NEARLY]
        chosen = random.permutation(len(nearly))[:_MOST].tolist()
        yield from ((one, kind) for one in of_kind if one.counts)
        yield from ((nearly[place], kind) for place in chosen)


def _on_clutter(seed: int, random: np.random.Generator, sources: Sources) -> Seen:
    picture = make_clutter(sources.glyphs, sources.fonts, random)
    return _told_by_ink(sources, picture.grey, picture.written, np.zeros_like(picture.written))


def _on_tile(seed: int, random: np.random.Generator, sources: Sources) -> Seen:
    tile = make_picture(sources.glyphs, sources.printer, random)
    return _told_by_ink(sources, tile.grey, tile.written, tile.printed)


def _told_by_ink(
    sources: Sources, grey: NDArray[np.uint8], written: NDArray[np.bool_], unknown: NDArray[np.bool_]
) -> Seen:
    """What is read in a picture of which one knows where ink is; of what is `unknown` nothing is said."""
    levels, seen = sources.read(grey)
    digits, other = (largest_around(mask.astype(np.uint8), _AROUND) > 0 for mask in (written, unknown))
    labelled: list[tuple[Sighting, bool]] = []
    for one in seen:
        share, of_others = (_share_on(one, mask) for mask in (digits, other))
        if of_others <= _NOT_WRITTEN and (share >= _WRITTEN or share <= _NOT_WRITTEN):
            labelled.append((one, share >= _WRITTEN))
    return levels, labelled


def _share_on(one: Sighting, mask: NDArray[np.bool_]) -> float:
    """How much of a thing's ink lies on a mask of the picture."""
    ink = one.patch.ink
    image = Image.fromarray(mask.astype(np.float32))
    seen = image.transform(ink.shape[::-1], Image.Transform.EXTENT, one.box, Image.Resampling.NEAREST)
    return float((np.asarray(seen) * ink).sum() / max(float(ink.sum()), 1e-6))


def _on_page(seed: int, random: np.random.Generator, sources: Sources) -> Seen:
    """Digits of a page; the rest of it says nothing, as the pages without handwriting of the tests are made like it."""
    picture, truth = make_page(
        seed, kind="hard" if seed % 2 else "mild", ink=str(random.choice(list(INKS))), samples=sources.samples,
        size=_PAGE, fill=seed % 3 == 0,
    )  # fmt: skip
    return _told_by_boxes(sources, picture, _boxes(truth))


def _on_number(seed: int, random: np.random.Generator, sources: Sources) -> Seen:
    """A number alone on paper, often of 1s, straight strokes that somebody has written; large ones may be cut off."""
    number = str(random.choice(_STICKS)) if random.random() < _OF_STICKS else str(random.integers(10))
    share, fill = random.uniform(*_SMALL), len(number) == 1 and seed % 3 == 0
    picture, truth = make_page(
        seed, kind="hard" if seed % 2 else "mild", ink=str(random.choice(list(INKS))), samples=sources.samples,
        size=(round(_PAGE[0] * share), round(_PAGE[1] * share)), lines=[number], fill=fill,
    )  # fmt: skip
    boxes = _boxes(truth)
    if fill and random.random() < _CUT:
        (box,) = boxes
        margins = random.uniform(*_MARGINS, 4) * (box[2:] - box[:2]).max()
        left, top, right, bottom = np.rint(box + margins * (-1, -1, 1, 1)).astype(int).tolist()
        left, top = max(left, 0), max(top, 0)
        picture = picture.crop((left, top, min(right, picture.width), min(bottom, picture.height)))
        boxes = (boxes - (left, top, left, top)).clip(0, picture.size * 2)
    return _told_by_boxes(sources, picture, boxes)


def _boxes(truth: Truth) -> NDArray[np.float64]:
    """(n, 4): left, top, right and bottom of a page's digits."""
    return np.array([(one.x, one.y, one.x + one.w, one.y + one.h) for one in truth.digits], float)


def _told_by_boxes(sources: Sources, picture: Image.Image, boxes: NDArray[np.float64]) -> Seen:
    levels, seen = sources.read(np.asarray(picture.convert("L")))
    return levels, [(one, True) for one in seen if (shared_areas(boxes, one.box) >= _SAME).any()]


_KINDS: Final[Mapping[str, Callable[[int, np.random.Generator, Sources], Seen]]] = {
    "clutter": _on_clutter,
    "tiles": _on_tile,
    "pages": _on_page,
    "numbers": _on_number,
}


if __name__ == "__main__":
    main()
