"""Pictures that are dropped or on the clipboard: as files, or as pixels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from digitpad.core.picture_files import may_hold_pictures


def picture_paths(data: QMimeData | None) -> list[Path]:
    """The files and folders that were dropped or copied, if a picture may be among them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data is not None else []
    return paths if any(map(may_hold_pictures, paths)) else []


def image_in(data: QMimeData | None) -> QImage | None:
    """The picture itself."""
    if data is None or not data.hasImage():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def can_paste_picture() -> bool:
    """Whether the clipboard holds a picture or files of pictures."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where there is no clipboard
    return data is not None and (data.hasImage() or bool(picture_paths(data)))
