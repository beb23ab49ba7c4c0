"""Renders digitpad.svg to the picture files that the systems want: `.venv/bin/python tools/render_icons.py`."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "icons"
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES: Final = (16, 32, 64, 128, 256, 512, 1024)


def main() -> None:
    """Write digitpad.png, digitpad-512.png, digitpad.ico and digitpad.icns beside the SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    pictures = {size: _picture(size) for size in {*ICO_SIZES, *ICNS_SIZES}}
    del application
    pictures[256].save(FOLDER / "digitpad.png", optimize=True)
    pictures[512].save(FOLDER / "digitpad-512.png", optimize=True)
    _save(FOLDER / "digitpad.ico", [pictures[size] for size in ICO_SIZES])
    _save(FOLDER / "digitpad.icns", [pictures[size] for size in ICNS_SIZES])


def _picture(size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(FOLDER / "digitpad.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a string
    return Image.open(BytesIO(buffer.data().data()))


def _save(file: Path, pictures: list[Image.Image]) -> None:
    """Each size drawn from the SVG by itself: scaling the largest one down would blur the small ones."""
    *smaller, largest = pictures
    largest.save(file, sizes=[picture.size for picture in pictures], append_images=smaller)


if __name__ == "__main__":
    main()
