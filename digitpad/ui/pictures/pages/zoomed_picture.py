"""Shows a picture at any size: zoom about the pointer, pan, fit. What lies over it is its subclasses' business."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from digitpad.ui.pictures.pages.hint import paint_hint
from digitpad.ui.pictures.pages.page_picture import PagePicture
from digitpad.ui.widgets.theme import GRID, current_theme

_MOST_ZOOM: Final = 16.0  # pixels of the screen for a pixel of the page
_ZOOM_STEP: Final = 1.25  # factor
_WHEEL_NOTCH: Final = 120  # of a mouse wheel, in eighths of a degree
_FIT_MARGIN: Final = 2 * GRID  # pixels around a page that fits
_MOST_FIT: Final = 4.0  # pixels of the screen for a pixel of the page: small pages are not enlarged by more


class ZoomedPicture(QAbstractScrollArea):
    """Its own places are viewport pixels; the page's are pixels of the picture."""

    zoomed = Signal(float)
    """Pixels of the screen for a pixel of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.band = QRectF()
        """What the pointer is drawing, in viewport pixels."""
        self._picture: PagePicture | None = None
        self._layer = 0
        self._zoom = 1.0
        self._fits = True
        self._hint = ""
        self._ground: QPixmap | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 240)
        self.viewport().setMouseTracking(True)
        self.setCornerWidget(QWidget())
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._renew)

    @property
    def picture(self) -> PagePicture | None:
        """What is shown."""
        return self._picture

    @property
    def zoom(self) -> float:
        """Pixels of the screen for a pixel of the page."""
        return self._zoom

    @property
    def fits(self) -> bool:
        """Whether the page is as large as the window allows."""
        return self._fits

    def show_picture(self, picture: PagePicture | None) -> None:
        """Show a page; one of the same size stays where it is."""
        same = picture is not None and self._picture is not None and picture.size == self._picture.size
        self._picture = picture
        if picture is None or self._layer >= len(picture.layers):
            self._layer = 0
        if not same:
            self.fit()
        self._renew()

    def show_layer(self, number: int) -> None:
        """Show one of the picture's layers below the boxes."""
        self._layer = number
        self._renew()

    def set_hint(self, text: str) -> None:
        """Words over the page; empty: none."""
        if text != self._hint:
            self._hint = text
            self.viewport().update()

    def fit(self) -> None:
        """Show the whole page, and keep it so when the window changes."""
        self._fits = True
        self._set_zoom(self._fitting())

    def zoom_by(self, steps: float, about: QPointF | None = None) -> None:
        """Enlarge by so many steps; what is at `about` stays there, else the middle."""
        self.zoom_to(self._zoom * _ZOOM_STEP**steps, about)

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """Show so many pixels of the screen for a pixel of the page."""
        place = self._middle() if about is None else about
        held = self.to_page(place)
        self._fits = False
        self._set_zoom(min(max(zoom, min(self._fitting(), 1.0) / 2), _MOST_ZOOM))
        moved = self.from_page(held) - place
        self._scroll(moved)

    def pan(self, by: QPointF) -> None:
        """Move the page with the pointer, in viewport pixels."""
        self._scroll(-by)

    def to_page(self, place: QPointF) -> QPointF:
        """Viewport pixels to pixels of the page."""
        return self._transform().inverted()[0].map(place)

    def from_page(self, place: QPointF) -> QPointF:
        """Pixels of the page to viewport pixels."""
        return self._transform().map(place)

    def area(self, box: tuple[int, int, int, int]) -> QRectF:
        """A box of the page in viewport pixels."""
        left, top, right, bottom = box
        return self._transform().mapRect(QRectF(left, top, right - left, bottom - top))

    def reveal(self, box: tuple[int, int, int, int]) -> None:
        """Scroll as little as it takes to see a box with some of what is around it."""
        area = self.area(box)
        room = min(4 * GRID + area.height(), self.viewport().height() / 4)
        area.adjust(-room, -room, room, room)
        seen = QRectF(self.viewport().rect())
        right, below = max(0.0, area.right() - seen.right()), max(0.0, area.bottom() - seen.bottom())
        x = min(area.left() - seen.left(), 0.0) or right
        y = min(area.top() - seen.top(), 0.0) or below
        self._scroll(QPointF(x, y))

    def paint_on_page(self, painter: QPainter, transform: QTransform, seen: QRectF) -> None:
        """Paint what lies on the page for long: kept until the page is seen otherwise. `transform`: from the page."""

    def paint_over(self, painter: QPainter, transform: QTransform) -> None:
        """Paint what changes often, over all that."""

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._painted_ground())
        if self._picture is not None:
            self.paint_over(painter, self._transform())
        if not self.band.isEmpty():
            theme = current_theme()
            colour = QColor(theme.accent)
            painter.setPen(QPen(colour, 1.5))
            colour.setAlpha(40)
            painter.setBrush(colour)
            painter.drawRect(self.band)
        if self._hint:
            paint_hint(painter, self, self._hint, in_the_middle=self._picture is None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._ground = None
        if self._fits:
            self.fit()
        else:
            self._set_zoom(self._zoom)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms; two fingers on a pad, or the wheel with Shift or Alt, pan."""
        pixels, angle = event.pixelDelta(), event.angleDelta()
        modifiers = event.modifiers()
        along = modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if not pixels.isNull() and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.pan(QPointF(pixels))
        elif along:
            by = angle.x() or angle.y()
            self.pan(QPointF(by / 2, 0))
        elif angle.y():
            self.zoom_by(angle.y() / _WHEEL_NOTCH, event.position())
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._renew()
        super().changeEvent(event)

    def _middle(self) -> QPointF:
        """What stays where it is when the page becomes larger."""
        return QRectF(self.viewport().rect()).center()

    def _renew(self) -> None:
        self._ground = None
        self.viewport().update()

    def _fitting(self) -> float:
        """The zoom at which the whole page is seen."""
        return 1.0 if self._picture is None else self._fitting_size(QSizeF(self._picture.size))

    def _fitting_size(self, size: QSizeF) -> float:
        """The zoom at which so much of the page is seen."""
        room = QSizeF(self.maximumViewportSize()) - QSizeF(2 * _FIT_MARGIN, 2 * _FIT_MARGIN)
        return max(min(room.width() / size.width(), room.height() / size.height(), _MOST_FIT), 0.01)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        size, seen = self._content(), self.viewport().size()
        for bar, length, page in (
            (self.horizontalScrollBar(), size.width(), seen.width()),
            (self.verticalScrollBar(), size.height(), seen.height()),
        ):
            bar.setRange(0, 0 if self._fits else max(0, round(length) - page))
            bar.setPageStep(page)
            bar.setSingleStep(max(1, page // 20))
        self._renew()
        self.zoomed.emit(zoom)

    def _content(self) -> QSizeF:
        if self._picture is None:
            return QSizeF()
        return QSizeF(self._picture.size) * self._zoom + QSizeF(2 * _FIT_MARGIN, 2 * _FIT_MARGIN)

    def _scroll(self, by: QPointF) -> None:
        for bar, distance in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() + round(distance))

    def _transform(self) -> QTransform:
        """Pixels of the page to viewport pixels: the page in the middle where there is room."""
        size, seen = self._content(), self.viewport().size()
        x = max(0.0, (seen.width() - size.width()) / 2) - self.horizontalScrollBar().value() + _FIT_MARGIN
        y = max(0.0, (seen.height() - size.height()) / 2) - self.verticalScrollBar().value() + _FIT_MARGIN
        return QTransform(self._zoom, 0, 0, self._zoom, round(x), round(y))

    def _painted_ground(self) -> QPixmap:
        """The page and what lies on it for long, as a picture: to move the selection, nothing of it is painted anew."""
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            size = self.viewport().size()
            ground = QPixmap(size * ratio)
            ground.setDevicePixelRatio(ratio)
            ground.fill(QColor(current_theme().raised))
            if self._picture is not None:
                painter = QPainter(ground)
                self._paint_page(painter, self._picture)
                self.paint_on_page(painter, self._transform(), QRectF(self.viewport().rect()))
                painter.end()
            self._ground = ground
        return self._ground

    def _paint_page(self, painter: QPainter, picture: PagePicture) -> None:
        transform = self._transform()
        whole = QRectF(QPointF(), QSizeF(picture.size))
        edge = transform.mapRect(whole)
        painter.fillRect(edge, Qt.GlobalColor.white)
        painter.setTransform(transform)
        seen = transform.inverted()[0].mapRect(QRectF(self.viewport().rect())).intersected(whole)
        if not seen.isEmpty():
            painter.setClipRect(whole)
            picture.layers[self._layer].paint(painter, picture.size, seen)
            painter.setClipping(False)
        painter.resetTransform()
        painter.setPen(QPen(QColor(current_theme().border), 1))
        painter.drawRect(edge.adjusted(-0.5, -0.5, 0.5, 0.5))
