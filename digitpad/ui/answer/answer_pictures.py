"""What the network sees, and its answer, as pictures to copy and to drag away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from digitpad.ui.answer.pixel_grid import PixelGrid, grey_image
from digitpad.ui.answer.prediction_panel import PredictionPanel
from digitpad.ui.answer.prepared_view import PreparedView
from digitpad.ui.sharing.picture_source import PictureSource, PlaceForFile, offer_picture, seen_picture

_ENLARGED: Final = 20
"""Times, of each of the 28 pixels: 560 are a picture that a page or a slide can take as it is."""


def offer_image(grid: PixelGrid) -> PictureSource:
    """Let a prepared image be copied: enlarged, or pixel by pixel."""

    def enlarged() -> QImage | None:
        image = _image(grid)
        return None if image is None else image.scaled(image.size() * _ENLARGED)

    copies = {_tr("&Copy as picture"): enlarged, _tr("Copy the &28\u00a0×\u00a028 pixels"): lambda: _image(grid)}
    return PictureSource(grid, copies)


def share_answer(prepared: PreparedView, panel: PredictionPanel, place: PlaceForFile) -> None:
    """Let the prepared image, its steps and the answer be copied; image and answer also be dragged away."""
    grid = prepared.grid

    offer_image(grid).let_drag(lambda: _image(grid), lambda: _tr("digit 28x28"), place)
    grid.setToolTip(_tr("Drag it to another program, or copy it with a right click"))
    for picture in prepared.step_pictures:
        offer_picture(picture)
    panel_source = offer_picture(panel, lambda: seen_picture(panel) if panel.number else None)
    panel_source.let_drag(
        lambda: seen_picture(panel) if panel.number else None,
        lambda: f"{_tr('answer')} {_file_words(panel.number)}",
        place,
    )


def _image(grid: PixelGrid) -> QImage | None:
    return grey_image(grid.pixels) if grid.pixels.any() else None


def _file_words(number: str) -> str:
    """A number, or the name of a class, as a part of a file's name: what is no digit or letter is a dash."""
    return "".join(sign if sign.isalnum() else "-" for sign in number)[:20]


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerPictures", text)
