"""Paints a sheet's shapes: on the screen, into PDF files and for printers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.forms.shapes import SheetArea, SheetCaption
from digitpad.core.forms.sheet_layout import sheet_shapes

_RESOLUTION: Final = 600  # dots per inch of PDF files
_INCH: Final = 25.4
_FONT_PIXELS: Final = 100  # at which text is laid out before it is scaled: Qt rounds small sizes


def paint_shapes(painter: QPainter, sheet: PrintableSheet) -> None:
    """Paint a sheet with a painter whose unit is a millimetre."""
    for shape in sheet_shapes(sheet):
        if isinstance(shape, SheetArea):
            grey = round(255 * shape.shade)
            place = QRectF(shape.left, shape.top, shape.right - shape.left, shape.bottom - shape.top)
            painter.fillRect(place, QColor(grey, grey, grey))
        else:
            _write(painter, shape)


def pdf_of(sheets: Sequence[PrintableSheet], title: str) -> bytes:
    """A PDF file with a page for each sheet, all of one paper."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("digitpad")
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(page_size(sheets[0]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    paint_pages(writer, sheets, _RESOLUTION)
    return bytes(buffer.data().data())


def page_size(sheet: PrintableSheet) -> QPageSize:
    """The paper of a sheet."""
    return QPageSize(QSizeF(*sheet.size), QPageSize.Unit.Millimeter, sheet.paper, QPageSize.SizeMatchPolicy.FuzzyMatch)


def paint_pages(device: QPagedPaintDevice, sheets: Sequence[PrintableSheet], resolution: float) -> None:
    """Paint a sheet a page, at its own size. `resolution`: of the device, in dots per inch."""
    painter = QPainter(device)
    for number, sheet in enumerate(sheets):
        if number:
            device.newPage()
        painter.save()
        painter.scale(resolution / _INCH, resolution / _INCH)
        paint_shapes(painter, sheet)
        painter.restore()
    painter.end()


def _write(painter: QPainter, caption: SheetCaption) -> None:
    font = QFont(painter.font())
    font.setPixelSize(_FONT_PIXELS)
    width = QFontMetricsF(font).horizontalAdvance(caption.text)
    shift = {"left": 0.0, "centre": width / 2, "right": width}[caption.align]
    painter.save()
    painter.translate(caption.x, caption.y)
    scale = min(caption.size / _FONT_PIXELS, caption.room / max(1.0, width))
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(QPointF(-shift, 0.0), caption.text)
    painter.restore()
