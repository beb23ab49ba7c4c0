"""Pages of PDF files as pictures, drawn by PDFium.

PDFium serves one thread at a time: only `picture` calls this, which lets one caller in. Besides DataError, anything
that PDFium raises about a damaged file may come out; `picture` puts it into words.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from digitpad.core.counts import counted
from digitpad.core.errors import DataError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

RESOLUTION: Final = 200
"""Dots per inch at which a page is drawn, unless it is so large that fewer will do."""
_UNITS_PER_INCH: Final = 72
_PATIENCE: Final = 30.0  # seconds that one page may take
_ONE_BY_ONE: Final = 1000  # pages that are looked for in turn, which takes 0.05 s
_END: Final = 4096  # bytes in which the end mark must stand


def pdf_page_count(path: Path) -> int:
    """How many pages the file has. If it says that it has more, one more, which cannot be drawn. Raises DataError."""
    with _document(path) as document:
        return min(len(document), _last_page(document) + 1)


def draw_page(path: Path, number: int, *, longest: int, most_pixels: int) -> Image.Image:
    """Draw page `number` (from 1) in RGB on white, at 200 dots per inch or with `longest` pixels at its longest side.

    Raises DataError for a page that holds a picture of more than `most_pixels`, that takes longer than 30 seconds, or
    that is not there.
    """
    with _document(path) as document:
        if not _has_page(document, number) and number > (last := _last_page(document)):
            there = f"only {last:,} of them can be found" if last else "none of them can be found"
            claimed = counted(len(document), "1 page", "{0:,} pages")
            raise DataError(f"{path.name} says that it has {claimed}, but {there}; save it anew.")
        page = document[number - 1]
        try:
            _check_pictures(page, path, most_pixels)
            return _drawn(page, path, longest)
        finally:
            page.close()


@contextmanager
def _document(path: Path) -> Iterator[PdfDocument]:
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY

    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _END))
        if b"%%EOF" not in file.read():  # PDFium repairs a file that was cut off, and leaves pages out
            raise DataError(f"{path.name} is incomplete: the end of the PDF file is missing; copy it again.")
    try:
        document = PdfDocument(path)
    except PdfiumError as error:
        if error.err_code in (FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY):
            raise DataError(f"{path.name} is locked with a password; save a copy of it without one.") from None
        raise
    with document:
        yield document


def _has_page(document: PdfDocument, number: int) -> bool:
    """Whether page `number`, from 1, can be found; nothing of it is unpacked."""
    from pypdfium2 import PdfiumError

    try:
        document.get_page_size(number - 1)
    except PdfiumError:
        return False
    return True


def _last_page(document: PdfDocument) -> int:
    """The last page that can be found, 0 if none: a file may say that it has a million.

    Looked for from the end with growing steps, then one by one, so that damaged pages before the last hide nothing.
    """
    missing, step = len(document) + 1, 1
    found = len(document)
    while found > 0 and not _has_page(document, found):
        missing, step = found, 2 * step
        found = max(0, len(document) + 1 - step)
    while missing - found > _ONE_BY_ONE:
        middle = (found + missing) // 2
        found, missing = (middle, missing) if _has_page(document, middle) else (found, middle)
    return next((number for number in range(missing - 1, found, -1) if _has_page(document, number)), found)


def _check_pictures(page: PdfPage, path: Path, most_pixels: int) -> None:
    """Refuse a page with a huge picture in it: to draw the page, PDFium unpacks the whole picture."""
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    for picture in page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]):
        width, height = picture.get_px_size()
        if width * height > most_pixels:
            raise DataError(
                f"{path.name} holds a picture of {width:,} x {height:,} pixels, more than the "
                f"{most_pixels // 1_000_000} million that digitpad takes; make it smaller first."
            )


def _drawn(page: PdfPage, path: Path, longest: int) -> Image.Image:
    from pypdfium2 import PdfBitmap, raw

    wide, high = page.get_size()
    scale = min(RESOLUTION / _UNITS_PER_INCH, longest / max(wide, high))
    width, height = max(1, round(wide * scale)), max(1, round(high * scale))
    bitmap = PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR, rev_byteorder=True)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    flags = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER
    pause, late = _pause()
    state = raw.FPDF_RenderPageBitmap_Start(bitmap, page, 0, 0, width, height, 0, flags, pause)
    while state == raw.FPDF_RENDER_TOBECONTINUED and not late():
        state = raw.FPDF_RenderPage_Continue(page, pause)
    raw.FPDF_RenderPage_Close(page)
    if state == raw.FPDF_RENDER_TOBECONTINUED:
        raise DataError(
            f"A page of {path.name} takes longer than {_PATIENCE:.0f} seconds to draw; save it as a picture."
        )
    if state != raw.FPDF_RENDER_DONE:
        raise ValueError("PDFium cannot draw the page")
    picture: Image.Image = bitmap.to_pil().copy()  # PDFium's memory goes with the bitmap
    bitmap.close()
    return picture


def _pause() -> tuple[ctypes.Structure, Callable[[], bool]]:
    """What PDFium asks now and then whether it should pause, and whether the time is over."""
    from pypdfium2.internal import set_callback
    from pypdfium2.raw import IFSDK_PAUSE

    end = time.monotonic() + _PATIENCE

    def late() -> bool:
        return time.monotonic() > end

    pause: ctypes.Structure = IFSDK_PAUSE(version=1)
    set_callback(pause, "NeedToPauseNow", lambda _: late())
    return pause, late
