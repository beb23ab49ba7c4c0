"""Drawings on the clipboard, in files and dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from digitpad.core.drawing.drawing_file import from_json, save_drawing, to_json
from digitpad.core.drawing.saved_answer import SavedAnswer
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DataError, error_words
from digitpad.core.files import named_file, write_atomically
from digitpad.ui.drawing.ink_painter import image_of

_STROKES_MIME = "application/x-digitpad-drawing"
_PICTURE_SIDE = 1024  # pixels
_WITHOUT_CLIPBOARD: Final = ("eglfs", "linuxfb", "minimal", "minimalegl", "offscreen", "vkkhrdisplay", "vnc")
"""Qt's platforms that know no clipboard of the system: Qt keeps what is copied in a static object of its own."""


def copy_drawing(drawing: Drawing, text: str) -> None:
    """Put the drawing on the clipboard: strokes for digitpad, a picture for everything else, and what it reads."""
    data = QMimeData()
    if text:
        data.setText(text)
    data.setData(_STROKES_MIME, to_json(drawing).encode())
    data.setImageData(drawing_picture(drawing))
    QGuiApplication.clipboard().setMimeData(data)


def drawing_picture(drawing: Drawing) -> QImage:
    """The drawing as a picture, as other programs get it."""
    return image_of(drawing.strokes, _PICTURE_SIDE)


def release_clipboard() -> None:
    """Drop what was copied where only this program could paste it; it ends.

    Qt destroys it after Python has ended; data that Python has made call Python then (PySide 6.11), and the process
    would end with SIGSEGV. A clipboard of the system keeps what is on it, or asks for it before the application goes.
    """
    if QGuiApplication.platformName() in _WITHOUT_CLIPBOARD:
        QGuiApplication.clipboard().clear()


def can_paste() -> bool:
    """Whether the clipboard holds strokes."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where there is no clipboard
    return data is not None and data.hasFormat(_STROKES_MIME)


def holds(drawing: Drawing) -> bool:
    """Whether the strokes on the clipboard are those of a drawing."""
    return (
        can_paste() and QGuiApplication.clipboard().mimeData().data(_STROKES_MIME).data() == to_json(drawing).encode()
    )


def pasted_drawing() -> Drawing:
    """The drawing on the clipboard. Raises DataError if there is none."""
    content = QGuiApplication.clipboard().mimeData().data(_STROKES_MIME).data()
    try:
        return from_json(bytes(content).decode())
    except ValueError as error:
        raise DataError(f"The clipboard holds no drawing: {error_words(error)}.") from None


def is_picture_ending(path: Path) -> bool:
    """Whether a drawing is written there as a picture."""
    return path.suffix.lower() == ".png"


def save_as(drawing: Drawing, path: Path, answer: SavedAnswer | None = None) -> None:
    """Write a drawing as a picture if the name ends like one, else with all its strokes. Raises DataError."""
    if not is_picture_ending(path):
        save_drawing(drawing, path, answer)
        return
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing_picture(drawing).save(buffer, "PNG")  # type: ignore[call-overload]
    try:
        write_atomically(named_file(path), bytes(content.data()))
    except OSError as error:
        raise DataError(f"The picture cannot be saved in {path} ({error_words(error)}).") from None
