"""Pictures from files, whatever they are: photos and scans as grey pixels, page by page.

Files come from anywhere, so that only formats in `core.picture_files.SUFFIXES` are tried, known by their first bytes;
sizes are checked before anything is decoded; and whatever is wrong with a file comes out as DataError with one sentence
that names it.
"""

from __future__ import annotations

import stat
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from math import ceil
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from digitpad.core.errors import DataError, error_words, lacks_memory
from digitpad.core.pages import pdf as pdf_pages
from digitpad.core.pages.pixels import flat_pixels, upright
from digitpad.core.picture_files import SUFFIXES

MOST_PIXELS: Final = 120_000_000
"""The most pixels that a picture may have; in WebP and HEIC 50 million, as their decoders take more memory."""
LONGEST_SIDE: Final = 6000
"""Pixels of a page's longest side at most: larger pictures are reduced by a whole number."""
_MOST_COSTLY: Final = {"WEBP": 50_000_000, "HEIF": 50_000_000}  # 15 bytes a pixel, where others take up to 8
_MOST_BYTES: Final = 1 << 30  # of a file that is read as a whole; pages of TIFF and PDF are read one by one
_PILLOW_NAMES: Final = {"WebP": "WEBP", "HEIC": "HEIF"}
_SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"BM", "BMP"),
    (b"GIF8", "GIF"),
)
_HEIC_BRANDS: Final = frozenset(b"heic heix heim heis hevc hevx hevm hevs mif1 msf1".split())
_PDF_WITHIN: Final = 1024  # bytes that may stand before a PDF's first line
_CUT_OFF: Final = "Corrupt EXIF data|Truncated File Read"  # Pillow's warnings about a directory that ends too soon
_SMALLER_COPY: Final = 1  # bit of TIFF's tag 254: a smaller copy of another page
_TURN: Final = threading.Lock()  # one picture at a time: PDFium knows no threads, and memory stays bounded


@dataclass(frozen=True, eq=False)
class Page:
    """One page, upright, transparent parts white, or black where only light ink is on them.

    `grey`: (h, w) uint8, 0 = black; `colour`: (h, w, 3) uint8 RGB, or None if everything is grey; `name`: of its file;
    `number`: from 1; `reduced`: the whole number by which the file's page was reduced, 1 if it was not.
    """

    grey: NDArray[np.uint8]
    colour: NDArray[np.uint8] | None
    name: str
    number: int = 1
    reduced: int = 1


def readable_formats() -> tuple[str, ...]:
    """The formats in `SUFFIXES` that can be read here: HEIC needs the optional package pillow-heif."""
    return tuple(name for name in SUFFIXES if name != "HEIC" or find_spec("pillow_heif"))


def page_count(path: Path) -> int:
    """How many pages a file has; animations and everything but TIFF and PDF have one. Raises DataError."""
    with _in_words(path):
        kind = _kind(path)
        if kind == "PDF":
            return pdf_pages.pdf_page_count(path)
        if kind != "TIFF":
            return 1
        with _opened(path, kind) as image:
            return len(_frames(image))


def has_one_page(path: Path) -> bool:
    """Whether a file, by its first bytes, is of a format with one page; nothing is decoded. Raises DataError."""
    with _in_words(path):
        return _kind(path) not in ("PDF", "TIFF")


def load_page(path: Path, number: int = 1) -> Page:
    """Load page `number`, from 1. The first frame of an animation is a page.

    Raises DataError for whatever is no picture, damaged, locked or too large.
    """
    with _in_words(path):
        kind = _kind(path)
        if kind == "PDF":
            _check_number(path, number, pdf_pages.pdf_page_count(path))
            image = pdf_pages.draw_page(path, number, longest=LONGEST_SIDE, most_pixels=MOST_PIXELS)
            grey, colour = flat_pixels(image, 1)
            return Page(grey, colour, path.name, number)
        with _opened(path, kind) as image:
            frames = _frames(image) if kind == "TIFF" else [image.tell()]  # of HEIC's, the main picture
            _check_number(path, number, len(frames))
            image.seek(frames[number - 1])
            _check_size(path, image)
            width = image.width
            factor = _decode(image)
            _check_size(path, image)  # HEIC files may be larger than they say
            grey, colour = flat_pixels(image, factor)
            turn = _orientation(image)
            reduced = factor * max(1, round(width / image.width))
        return Page(upright(grey, turn), None if colour is None else upright(colour, turn), path.name, number, reduced)


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Wait for one's turn, keep decoders' warnings inside, and say what went wrong in one sentence."""
    try:
        with _TURN, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except DataError:
        raise
    except Image.DecompressionBombError:
        raise DataError(f"{path.name} has far too many pixels; make it smaller first.") from None
    except Exception as error:  # decoders raise anything: struct.error, SyntaxError, IndexError ...
        if lacks_memory(error):
            raise DataError(f"There is not enough memory to open {path.name}; make it smaller first.") from None
        if isinstance(error, OSError) and error.errno is not None and not isinstance(error, UnidentifiedImageError):
            raise DataError(f"The picture {path} cannot be read ({error_words(error)}).") from None
        raise DataError(f"{path.name} is damaged or incomplete; copy it again or save it anew.") from error


def _kind(path: Path) -> str:
    """Which of the formats in `SUFFIXES` a file is, by its first bytes."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise DataError(f"There is no file {path}.") from None
    if stat.S_ISDIR(status.st_mode):
        raise DataError(f"{path} is a folder; choose a picture in it.")
    if not stat.S_ISREG(status.st_mode):  # reading a pipe could take for ever
        raise DataError(f"{path} is no file; choose a picture.")
    if not status.st_size:
        raise DataError(f"{path.name} is empty; copy it again.")
    with path.open("rb") as file:
        kind = _kind_by(file.read(_PDF_WITHIN + 8))
    if kind not in readable_formats():
        known = ", ".join(readable_formats())
        what = "a HEIC picture, which needs the package pillow-heif" if kind else "no picture that digitpad knows"
        raise DataError(f"{path.name} is {what}; digitpad reads {known}.")
    if kind not in ("TIFF", "PDF") and status.st_size > _MOST_BYTES:
        raise DataError(f"{path.name} is larger than {_MOST_BYTES >> 30} GiB; make it smaller first.")
    return kind


def _kind_by(head: bytes) -> str:
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WebP"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "HEIC"
    return "PDF" if b"%PDF-" in head else ""


def _opened(path: Path, kind: str) -> Image.Image:
    """The picture, not decoded yet. Call it where warnings are caught."""
    if kind == "TIFF":  # Pillow goes on without the rest of a directory, libtiff then with another page's
        warnings.filterwarnings("error", _CUT_OFF)
    if kind == "HEIC":
        from pillow_heif import HeifImageFile

        Image.register_open("HEIF", HeifImageFile)
    return Image.open(path, formats=[_PILLOW_NAMES.get(kind, kind)])


def _frames(image: Image.Image) -> list[int]:
    """The places of a TIFF file's pages in it: all but smaller copies of others."""
    everything = range(getattr(image, "n_frames", 1))
    pages = []
    for place in everything:
        image.seek(place)
        subfile = getattr(image, "tag_v2", {}).get(254, 0)
        if not isinstance(subfile, int) or not subfile & _SMALLER_COPY:
            pages.append(place)
    return pages or list(everything)


def _check_number(path: Path, number: int, count: int) -> None:
    if not 1 <= number <= count:
        raise DataError(f"{path.name} has no page {number}, only {count}.")


def _check_size(path: Path, image: Image.Image) -> None:
    width, height = image.size
    most = _MOST_COSTLY.get(image.format or "", MOST_PIXELS)
    if width * height > most:
        raise DataError(
            f"{path.name} has {width:,} x {height:,} pixels, more than the {most // 1_000_000} million "
            "that digitpad takes; make it smaller first."
        )


def _decode(image: Image.Image) -> int:
    """Decode, already smaller where the format can (JPEG); returns by how much it is still to be reduced."""
    factor = ceil(max(image.size) / LONGEST_SIDE)
    if factor > 1 and image.format in ("JPEG", "MPO"):
        image.draft(None, (max(1, image.width // factor), max(1, image.height // factor)))
    image.load()
    return ceil(max(image.size) / LONGEST_SIDE)


def _orientation(image: Image.Image) -> int:
    """EXIF's orientation, 1 to 8; a picture with broken EXIF data is taken as it is."""
    try:
        turn = image.getexif().get(0x0112, 1)
    except Exception:
        return 1
    return turn if isinstance(turn, int) and 1 <= turn <= 8 else 1
