"""The canvas: a square on which mouse, stylus and finger draw and erase."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.core.drawing.pen_settings import PenSettings, Stabiliser
from digitpad.core.drawing.strokes import DEFAULT_WIDTH, Drawing, Stroke
from digitpad.ui.answer.shown_reading import DigitKey, ShownReading
from digitpad.ui.drawing.digit_boxes import DigitBoxes
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.finished_ink import FinishedInk
from digitpad.ui.drawing.ink_painter import paint_strokes
from digitpad.ui.drawing.pen_trail import PenTrail
from digitpad.ui.drawing.pointer import PenEvent, Phase, Pointer
from digitpad.ui.widgets.theme import current_theme, scaled_font

_ERASER_FACTOR = 0.8  # radius of the eraser in brush widths
_LONGEST_TAP = 6  # pixels; a pen that goes further from where it came down on a label draws instead
_LEAST_SAMPLE_DISTANCE = 0.004  # canvas units; closer samples come from a mouse's whole pixels, not from the person
_PREVIEW_MS = 8  # milliseconds between two times that the stroke under way is shown and read; a screen shows no more
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
        self._stabiliser = Stabiliser(0.0)
        self._points = PenTrail()
        self._previewed = 0
        self._preview_timer = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview_timer.timeout.connect(self._preview)
        self._began = 0.0
        self._erasing = False
        self._erased: Drawing | None = None
        self._hover: QPointF | None = None
        self._tapped: tuple[DigitKey, QPointF] | None = None
        self._ink = FinishedInk(self)
        self._ink.grown.connect(self.update)
        self.brush_width = DEFAULT_WIDTH
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
        return len(self._points) > 0

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

    def set_pen(self, settings: PenSettings) -> None:
        """How pressure and tremor count, and which device may draw."""
        self._pointer.settings = settings

    def set_hint(self, text: str) -> None:
        """Show a few words on the empty canvas."""
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
        self._ink.forget()
        self.boxes.place_on(self.rect(), self.paper)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._ink.forget()
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
        self._stabiliser = Stabiliser(0.0 if self._erasing else self._pointer.settings.stabiliser)
        self._erased = self._document.drawing if self._erasing else None
        key = None if self._erasing else self.boxes.label_at(event.place)
        self._tapped = (key, event.place) if key is not None else None
        self._stabiliser.begin(*self._on_paper(event.place), event.seconds)
        self._extend(event)

    def _extend(self, event: PenEvent) -> None:
        x, y = self._on_paper(event.place)
        pressure = event.pressure
        if event.phase is Phase.MOVE:
            x, y = self._stabiliser.follow(x, y, event.seconds)
        if event.phase is Phase.UP and self._points:
            pressure = self._points.last[2]  # a pen that leaves presses with nothing
            if (x, y) == self._points.last[:2]:
                return
        if event.phase is Phase.MOVE:
            before_x, before_y = self._points.last[:2]
            if hypot(x - before_x, y - before_y) < _LEAST_SAMPLE_DISTANCE:
                return
        self._points.add(x, y, pressure, event.seconds - self._began)
        if self._tapped and (event.place - self._tapped[1]).manhattanLength() > _LONGEST_TAP:
            self._tapped = None
        if self._tapped:
            return
        if event.phase is Phase.DOWN:
            self._preview()
        elif not self._preview_timer.isActive():
            self._preview_timer.start()

    def _on_paper(self, place: QPointF) -> tuple[float, float]:
        paper = self.paper
        x, y = ((at - start) / paper.width() for at, start in ((place.x(), paper.x()), (place.y(), paper.y())))
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _preview(self) -> None:
        """Show and read what came since the last time: a fast pen gives many samples between two pictures."""
        self._preview_timer.stop()
        if self._erasing:
            self._erase()
            if self._erased is not None:
                self._document.preview(self._erased)
        else:
            self._document.preview(self._document.drawing.with_strokes(self._stroke()))

    def _erase(self) -> None:
        """Take away what lies on the eraser's way since the last time."""
        from digitpad.core.drawing.erase import erase

        path = self._points.since(max(0, self._previewed - 1))[:, :2]
        self._previewed = len(self._points)
        before = self._document.drawing if self._erased is None else self._erased
        self._erased = erase(before, path, self._eraser_radius())

    def _end(self) -> None:
        if self._tapped:
            key = self._tapped[0]
            self._forget()
            self.label_tapped.emit(key)
            return
        if self._erasing:
            self._erase()
        erased = self._erased
        drawing = self._document.drawing.with_strokes(self._stroke()) if erased is None else erased
        self._forget()
        self._document.change(drawing)

    def _cancel(self) -> None:
        self._forget()
        self._document.preview(self._document.drawing)

    def _forget(self) -> None:
        self._preview_timer.stop()
        self._points.clear()
        self._previewed, self._erased, self._erasing, self._tapped = 0, None, False, None
        self.update()

    def _stroke(self) -> Stroke:
        return Stroke(self._points.since(0), self.brush_width)

    def _eraser_radius(self) -> float:
        return max(self.brush_width * _ERASER_FACTOR, 0.02)

    def _finished_ink(self, drawing: Drawing) -> QPixmap:
        ratio, colour = self.devicePixelRatioF(), QColor(current_theme().ink)
        return self._ink.pixmap(drawing, size=self.size().toSizeF(), ratio=ratio, paper=self.paper, colour=colour)

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
