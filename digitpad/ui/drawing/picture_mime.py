"""Pictures that are dropped or on the clipboard: as files, or as pixels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage


def picture_paths(data: QMimeData | None) -> list[Path]:
    """The files and folders that were dropped or copied, if a picture may be among them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data is not None else []
    return paths if any(_may_hold_pictures(path) for path in paths) else []


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


def is_picture_name(path: Path) -> bool:
    """Whether a file is called like a picture."""
    from digitpad.core.pages.picture import SUFFIXES  # with Pillow, for which the window need not wait

    return any(path.suffix.lower() in suffixes for suffixes in SUFFIXES.values())


def _may_hold_pictures(path: Path) -> bool:
    try:
        return any(map(is_picture_name, path.iterdir())) if path.is_dir() else is_picture_name(path)
    except OSError:
        return False
