"""A part of a window as a picture for other programs: its context menu copies it, and some can be dragged away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    QMimeData,
    QObject,
    QPoint,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QGuiApplication, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from digitpad.core.files import write_atomically

_DRAGGED_SIDE: Final = 160
"""Pixels of what hangs on the pointer, at most."""

MakePicture = Callable[[], QImage | None]
"""A picture of what is shown now; None: there is nothing to take along."""
PlaceForFile = Callable[[str], Path]
"""Where a file of a name may be written that another program reads soon; it is removed later. Raises OSError."""


def copy_picture(picture: QImage) -> None:
    """Put a picture on the clipboard, and nothing else: a text beside it is what some programs would paste."""
    QGuiApplication.clipboard().setImage(picture)


def seen_picture(widget: QWidget) -> QImage:
    """A widget as it is on the screen, in all its pixels."""
    return widget.grab().toImage()


def offer_picture(widget: QWidget, make: MakePicture | None = None) -> PictureSource:
    """Let the widget's context menu copy it as a picture; without `make`, as it is seen."""
    return PictureSource(widget, {_tr("&Copy as picture"): make or (lambda: seen_picture(widget))})


class PictureSource(QObject):
    """Watches a widget. Keys and clicks stay what they are; only a drag with the left button and the menu are taken."""

    def __init__(self, widget: QWidget, copies: Mapping[str, MakePicture]) -> None:
        """`copies`: the entries of the context menu and what each one copies."""
        super().__init__(widget)
        self._widget = widget
        self._copies = copies
        self._dragged: Callable[[], QMimeData | None] | None = None
        self._pressed: QPoint | None = None
        self.menu: QMenu | None = None
        """The menu, while it is open."""
        widget.installEventFilter(self)

    def let_drag(self, make: MakePicture, name: Callable[[], str], place: PlaceForFile) -> None:
        """Let the widget be dragged away as a picture, which also is a file called `name`, without its ending."""

        def data() -> QMimeData | None:
            picture = make()
            return None if picture is None else picture_data(picture, name(), place)

        self._dragged = data

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._open_menu(event.globalPos())
        if isinstance(event, QMouseEvent) and self._dragged is not None:
            if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
            elif kind == QEvent.Type.MouseMove and self._pressed is not None:
                return self._move(event)
            elif kind == QEvent.Type.MouseButtonRelease:
                self._pressed = None
        return False

    def _open_menu(self, place: QPoint) -> bool:
        pictures = [(words, make) for words, make in self._copies.items() if make() is not None]
        if not pictures:
            return False
        self.menu = QMenu(self._widget)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.aboutToHide.connect(self._on_menu_hidden)
        for words, make in pictures:
            self.menu.addAction(words).triggered.connect(lambda checked=False, make=make: _copy(make))
        self.menu.popup(place)
        return True

    def _on_menu_hidden(self) -> None:
        self.menu = None

    def _move(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed = None
            return False
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            return False
        self._pressed = None
        data = self._dragged() if self._dragged is not None else None
        if data is None:
            return False
        _drag(self._widget, data)
        return True


def picture_data(picture: QImage, name: str, place: PlaceForFile) -> QMimeData:
    """A picture as pixels, as PNG and as a file; without the file where none can be written."""
    content = _png(picture)
    data = QMimeData()
    data.setImageData(picture)
    data.setData("image/png", QByteArray(content))
    try:
        file = place(f"{name}.png")
        write_atomically(file, content)
    except OSError:
        return data
    data.setUrls([QUrl.fromLocalFile(str(file))])
    return data


def _drag(source: QWidget, data: QMimeData) -> None:
    drag = QDrag(source)
    drag.setMimeData(data)
    shown = QPixmap.fromImage(data.imageData())
    side = QSize(_DRAGGED_SIDE, _DRAGGED_SIDE)
    if shown.width() > side.width() or shown.height() > side.height():
        shown = shown.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    drag.setPixmap(shown)
    drag.exec(Qt.DropAction.CopyAction)


def _copy(make: MakePicture) -> None:
    picture = make()
    if picture is not None:
        copy_picture(picture)


def _png(picture: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def _tr(text: str) -> str:
    return QCoreApplication.translate("PictureSource", text)
