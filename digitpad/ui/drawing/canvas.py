"""The canvas: a square on which mouse, stylus and finger draw and erase."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from digitpad.core.drawing.erase import erase
from digitpad.core.drawing.strokes import DEFAULT_WIDTH, PLAIN_PRESSURE, Drawing, Stroke
from digitpad.ui.answer.shown_reading import DigitKey, ShownReading
from digitpad.ui.drawing.digit_boxes import DigitBoxes
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.ink_painter import paint_strokes
from digitpad.ui.drawing.pointer import PenEvent, Phase, Pointer
from digitpad.ui.widgets.theme import current_theme, scaled_font

_ERASER_FACTOR = 0.8  # radius of the eraser in brush widths
_LONGEST_TAP = 6  # pixels; a pen that goes further from where it came down on a label draws instead
_LEAST_SAMPLE_DISTANCE = 0.004  # canvas units; closer samples come from a mouse's whole pixels, not from the person
_CORNER_RADIUS = 12  # pixels, of the drawing area


class Canvas(QWidget):
    """Shows a document's drawing and adds strokes to it; each pen-up is one step of its history."""

    tool_changed = Signal(bool)
    """The eraser (True) or the pen (False) was chosen."""
    label_tapped = Signal(object)
    """A digit's label was tapped (`DigitKey`)."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._pointer = Pointer()
        self._points: list[tuple[float, float, float, float]] = []
        self._began = 0.0
        self._erasing = False
        self._erased: Drawing | None = None
        self._hover: QPointF | None = None
        self._tapped: tuple[DigitKey, QPointF] | None = None
        self._cache: tuple[Drawing, QPixmap] | None = None
        self.brush_width = DEFAULT_WIDTH
        self.uses_pressure = True
        self.eraser = False
        self.hint = ""
        self.boxes = DigitBoxes(self)
        self.setMinimumSize(240, 240)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Canvas"))
        self._invitation = self.tr("Draw digits here with mouse, stylus or finger.")
        self.setAccessibleDescription(self._invitation)
        document.drawing_changed.connect(self._on_drawing_changed)
        document.history_changed.connect(self._on_history_changed)

    @property
    def paper(self) -> QRectF:
        """The drawing area in widget pixels: the largest square, at the top."""
        side = min(self.width(), self.height()) - 2.0
        return QRectF((self.width() - side) / 2, 1.0, side, side)

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke is under way."""
        return bool(self._points)

    def set_eraser(self, on: bool) -> None:
        """Choose the eraser, or the pen."""
        if on != self.eraser:
            self.eraser = on
            self.tool_changed.emit(on)
            self.update()

    def set_brush_width(self, width: float) -> None:
        """Set the brush in canvas units."""
        self.brush_width = width
        self.update()

    def set_uses_pressure(self, uses_pressure: bool) -> None:
        """Whether a stylus' pressure changes the ink's width."""
        self.uses_pressure = uses_pressure

    def set_hint(self, text: str) -> None:
        """Show one line of text on the empty canvas."""
        self.hint = text
        self.update()

    def show_reading(self, shown: ShownReading | None) -> None:
        """Show how the drawing is read, also to screen readers."""
        self.boxes.show_reading(shown)
        said = self.tr("It reads {0}.").format(shown.text.replace("\n", ", ")) if shown else ""
        self.setAccessibleDescription(" ".join(filter(None, (self._invitation, said))))

    def pen_near(self) -> None:
        """A stylus came near or left: touches are palms for a while."""
        self._pointer.pen_near()

    def finish_stroke(self) -> None:
        """End a stroke that is under way as if the pen had gone up: nothing drawn is lost."""
        if self._points:
            self._pointer.release()
            self._cancel() if self._tapped else self._end()

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def event(self, event: QEvent) -> bool:
        pen_events = self._pointer.read(event)
        for pen_event in pen_events:
            self._on_pen(pen_event)
        kind = event.type()
        if kind in (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease):
            self._set_hover(pen_events[-1].place if pen_events else event.position())  # type: ignore[attr-defined]
        elif kind == QEvent.Type.MouseMove:
            self._set_hover(event.position())  # type: ignore[attr-defined]
        elif kind == QEvent.Type.WindowDeactivate:
            self.finish_stroke()  # the pen's release would go to another window
        drawn_with = (
            QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease, QEvent.Type.TouchBegin,
            QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel,
        )  # fmt: skip
        if pen_events or kind in drawn_with:
            event.accept()  # or Qt would make mouse events of them, and every stroke would come twice
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self.paper
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.border), 1))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(paper, _CORNER_RADIUS, _CORNER_RADIUS)
        painter.setClipRect(paper)
        self.boxes.paint_ground(painter)
        shown = self._document.drawing if self._erased is None else self._erased
        painter.drawPixmap(0, 0, self._finished_ink(shown))
        if self._points and not self._erasing and not self._tapped:
            paint_strokes(painter, [self._stroke()], paper, QColor(theme.ink))
        if not shown and not self._points and self.hint:
            painter.setPen(QColor(theme.muted))
            painter.setFont(scaled_font(self.font(), 1.2))
            painter.drawText(paper.adjusted(24, 24, -24, -24), _CENTRED, self.hint)
        self._paint_eraser(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cache = None
        self.boxes.place_on(self.rect(), self.paper)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._cache = None
            self.update()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._points:
            self._pointer.release()
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _on_pen(self, event: PenEvent) -> None:
        if event.phase is Phase.DOWN:
            self._begin(event)
        elif self._points and event.phase is Phase.CANCEL:
            self._cancel()
        elif self._points:
            self._extend(event)
            if event.phase is Phase.UP:
                self._end()

    def _on_drawing_changed(self) -> None:
        self.update()

    def _on_history_changed(self) -> None:
        self.boxes.drop_gone(self._document.drawing)
        if self._erasing:  # undo or clear while the eraser is down: it must not bring back what it started on
            self._pointer.release()
            self._forget()

    def _begin(self, event: PenEvent) -> None:
        if not self.paper.contains(event.place):
            self._pointer.release()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._began = event.seconds
        self._erasing = self.eraser or event.erases
        self._erased = self._document.drawing if self._erasing else None
        key = None if self._erasing else self.boxes.label_at(event.place)
        self._tapped = (key, event.place) if key is not None else None
        self._extend(event)

    def _extend(self, event: PenEvent) -> None:
        paper = self.paper
        x = float(np.clip((event.place.x() - paper.x()) / paper.width(), 0, 1))
        y = float(np.clip((event.place.y() - paper.y()) / paper.width(), 0, 1))
        pressure = event.pressure if self.uses_pressure and event.phase is not Phase.UP else PLAIN_PRESSURE
        if event.phase is Phase.UP and self._points:
            pressure = self._points[-1][2]  # a pen that leaves presses with nothing
            if (x, y) == self._points[-1][:2]:
                return
        if event.phase is Phase.MOVE:
            distance = np.hypot(x - self._points[-1][0], y - self._points[-1][1])
            if distance < _LEAST_SAMPLE_DISTANCE:
                return
        self._points.append((x, y, pressure, event.seconds - self._began))
        if self._tapped and (event.place - self._tapped[1]).manhattanLength() > _LONGEST_TAP:
            self._tapped = None
        if self._tapped:
            return
        if self._erasing:
            path = np.array(self._points[-2:])[:, :2]
            before = self._document.drawing if self._erased is None else self._erased
            self._erased = erase(before, path, self._eraser_radius())
            self._document.preview(self._erased)
        else:
            self._document.preview(self._document.drawing.with_stroke(self._stroke()))

    def _end(self) -> None:
        if self._tapped:
            key = self._tapped[0]
            self._forget()
            self.label_tapped.emit(key)
            return
        erased = self._erased
        drawing = self._document.drawing.with_stroke(self._stroke()) if erased is None else erased
        self._forget()
        self._document.change(drawing)

    def _cancel(self) -> None:
        self._forget()
        self._document.preview(self._document.drawing)

    def _forget(self) -> None:
        self._points, self._erased, self._erasing, self._tapped = [], None, False, None
        self.update()

    def _stroke(self) -> Stroke:
        points: NDArray[np.float64] = np.array(self._points)
        return Stroke(points, self.brush_width)

    def _eraser_radius(self) -> float:
        return max(self.brush_width * _ERASER_FACTOR, 0.02)

    def _finished_ink(self, drawing: Drawing) -> QPixmap:
        if self._cache is not None and self._cache[0] is drawing:
            return self._cache[1]
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        new = drawing.strokes
        if self._cache is not None and self._cache[0].strokes == new[:-1] and self._cache[0]:
            painter.drawPixmap(0, 0, self._cache[1])  # only the last stroke is new
            new = new[-1:]
        paint_strokes(painter, new, self.paper, QColor(current_theme().ink))
        painter.end()
        self._cache = (drawing, pixmap)
        return pixmap

    def _set_hover(self, place: QPointF | None) -> None:
        self._hover = place
        if self.eraser or self._erasing:
            self.update()

    def _paint_eraser(self, painter: QPainter) -> None:
        if self._hover is None or not (self.eraser or self._erasing):
            return
        radius = self._eraser_radius() * self.paper.width()
        painter.setPen(QPen(QColor(current_theme().muted), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self._hover, radius, radius)


_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
