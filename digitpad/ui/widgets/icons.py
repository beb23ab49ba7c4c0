"""SVG icons, drawn in the colour of the theme."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES: Final = (24, 48, 72)  # 100, 200 and 300 %


class Icons:
    """The icons in `resources/icons/ui`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def icon(self, name: str, colour: str, *, disabled: str | None = None) -> QIcon:
        """The icon `name` in `colour`; an unreadable file gives an empty icon, never an error."""
        icon = QIcon()
        for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled or colour)):
            renderer = self._renderer(name, tint)
            for size in _SIZES if renderer else ():
                icon.addPixmap(_pixmap(renderer, size), mode)
        return icon

    def _renderer(self, name: str, colour: str) -> QSvgRenderer | None:
        try:
            source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        except OSError:
            return None
        return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))


def _pixmap(renderer: QSvgRenderer | None, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    if renderer is not None:
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
    return pixmap
