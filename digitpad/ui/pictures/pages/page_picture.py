"""A page and its steps as images that can be painted at any size at once. Made in a worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log2
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from digitpad.core.pages.page import PageReading
from digitpad.core.pages.picture import Page

_LEAST_REDUCED_SIDE: Final = 800  # pixels of the longest side, below which no smaller copy is made
_THUMBNAIL_SIDE: Final = 192  # pixels
_SQUARES_FROM: Final = 3.0  # device pixels of a picture's pixel, from which it is painted as a square


@dataclass(frozen=True, eq=False)
class PictureLayer:
    """One picture of a page. `levels`: each half as large as the one before.

    `turned`: degrees by which it was turned counter-clockwise about its middle; `pixels`: what the first level's image
    shows, which must live as long.
    """

    name: str
    levels: tuple[QImage, ...]
    thumbnail: QImage
    pixels: NDArray[np.uint8]
    scale: float = 1.0
    turned: float = 0.0

    def paint(self, painter: QPainter, page: QSize, seen: QRectF) -> None:
        """Paint what is `seen` of the page, in its pixels, through the painter's transformation."""
        whole = self.levels[0].size()
        unit = painter.deviceTransform().m11() / self.scale  # device pixels for a pixel of the first level
        number = min(max(0, floor(log2(1 / unit))), len(self.levels) - 1)
        level = self.levels[number]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, unit < _SQUARES_FROM)
        painter.translate(page.width() / 2, page.height() / 2)
        painter.scale(1 / self.scale, 1 / self.scale)
        painter.rotate(self.turned)
        size = QSizeF(whole)
        target = QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)
        if self.turned:
            painter.setClipRect(target)
            painter.drawImage(target, level)
        else:
            _paint_part(painter, level, target, QRectF(seen.topLeft() * self.scale, seen.size() * self.scale))
        painter.restore()


@dataclass(frozen=True, eq=False)
class PagePicture:
    """The layers of a page: the page itself, then the steps. `size`: of the page in pixels."""

    size: QSize
    layers: tuple[PictureLayer, ...]

    @property
    def bytes(self) -> int:
        """About how much memory the images take beyond the page's own."""
        return sum(level.sizeInBytes() for layer in self.layers for level in layer.levels[1:])


def picture_of_page(page: Page) -> PagePicture:
    """The page alone, before it is read."""
    height, width = page.grey.shape
    return PagePicture(QSize(width, height), (_layer("", page.grey if page.colour is None else page.colour),))


def picture_of_reading(reading: PageReading, seen: PagePicture | None = None) -> PagePicture:
    """The page and its steps; `seen`: of the page alone, if it was not turned since."""
    picture = seen if seen is not None else picture_of_page(reading.page)
    height, width = reading.page.grey.shape
    layers = [picture.layers[0]]
    flat = reading.steps[0].grey.shape if reading.steps else (height, width)
    for step in reading.steps[1:]:
        layers.append(_layer(step.name, step.grey, scale=flat[1] / width))
    return PagePicture(QSize(width, height), tuple(layers))


def _layer(name: str, pixels: NDArray[np.uint8], *, scale: float = 1.0, turned: float = 0.0) -> PictureLayer:
    pixels = np.ascontiguousarray(pixels)
    levels = [_image(pixels)]
    smaller = Image.fromarray(pixels)
    while max(smaller.size) >= 2 * _LEAST_REDUCED_SIDE:
        smaller = smaller.reduce(2)
        levels.append(_image(np.ascontiguousarray(smaller)).convertToFormat(QImage.Format.Format_RGB32))
    smooth = Qt.TransformationMode.SmoothTransformation
    thumbnail = levels[-1].scaled(_THUMBNAIL_SIDE, _THUMBNAIL_SIDE, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    return PictureLayer(name, tuple(levels), thumbnail, pixels, scale, turned)


def _image(pixels: NDArray[np.uint8]) -> QImage:
    """An image over the array's own memory: the array must live as long."""
    height, width = pixels.shape[:2]
    grey = pixels.ndim == 2
    kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    return QImage(pixels.data, width, height, width * (1 if grey else 3), kind)


def _paint_part(painter: QPainter, level: QImage, target: QRectF, seen: QRectF) -> None:
    """Only the part of an image that is seen; `target` has its corner at the image's corner, `seen` starts at 0, 0."""
    factor = level.width() / target.width()
    part = QRectF(seen.topLeft() * factor, seen.size() * factor).adjusted(-2, -2, 2, 2)
    part = QRectF(part.toAlignedRect()).intersected(QRectF(level.rect()))
    place = QRectF(target.topLeft() + part.topLeft() / factor, part.size() / factor)
    painter.drawImage(place, level, part)
