"""The window of an exhibit: whole screen, no way out but one, and a canvas that is empty for each visitor."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QStackedLayout, QWidget

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.exhibit.attract import AttractShow
from digitpad.core.exhibit.flow import Clock, Due, ExhibitFlow, ExhibitTimes, Scene
from digitpad.core.exhibit.leaving import CornerHold, PinEntry
from digitpad.core.exhibit.settings import ExhibitSettings
from digitpad.core.inside.network import LoadLayers
from digitpad.core.registry import Model
from digitpad.core.run_log import LOGGER
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.answer.shown_reading import ShownReading
from digitpad.ui.background.recogniser import Recogniser
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.drawing.document import Document
from digitpad.ui.exhibit.fool_strip import FoolStrip
from digitpad.ui.exhibit.layers_strip import LayersStrip
from digitpad.ui.exhibit.pin_pad import PinPad
from digitpad.ui.exhibit.record import VisitorRecord, VisitorVerdict
from digitpad.ui.exhibit.screen import ExhibitScreen
from digitpad.ui.exhibit.shield import ExhibitShield
from digitpad.ui.exhibit.sizes import ExhibitSizes

_TICK_MS: Final = 50  # between two looks at what is due; drawings that write themselves have as many pictures
_FRONT_MS: Final = 1000  # between two looks whether it is in front
_MANY: Final = 30  # of them


class ExhibitWindow(QWidget):
    """Put together of a canvas, what reads, and what decides when (`ExhibitFlow`)."""

    left = Signal()
    """The staff has left it."""

    def __init__(
        self,
        settings: ExhibitSettings,
        *,
        drawings: Sequence[Drawing],
        folder: Path,
        recogniser: Recogniser,
        load_layers: LoadLayers,
        clock: Clock = time.monotonic,
    ) -> None:
        """`drawings`: write themselves while nobody draws; `folder`: for counts and samples."""
        super().__init__()
        self._settings = settings
        self.may_close = False
        """Whether a request to close is heard, as one of the system at its own end."""
        self.document = Document(self)
        self.recogniser = recogniser
        self.reading = ReadingModel(self)
        self.flow = ExhibitFlow(ExhibitTimes(settings.clear_after, settings.idle_after), clock)
        self.attract_show = AttractShow(drawings, stay=settings.next_after, clock=clock)
        self.record = VisitorRecord(folder, keep=settings.keep_samples, most=settings.most_samples, parent=self)
        canvas = Canvas(self.document)
        canvas.boxes.set_on(False)
        canvas.set_brush_width(settings.brush_width)
        layers = LayersStrip(load_layers) if settings.layers else None
        fool = FoolStrip(load_layers) if settings.fool else None
        self.screen_ = ExhibitScreen(settings, canvas=canvas, layers=layers, fool=fool)
        self._strips = [strip for strip in (layers, fool) if strip is not None]
        self.pad = PinPad(PinEntry(settings.pin, clock), clock, self)
        self._corner = CornerHold(settings.corner, settings.seconds, clock)
        self.shield = ExhibitShield(self, self._corner)
        self._model: Model | None = None
        self._verdict: VisitorVerdict | None = None
        self._too_much = self._late = self._pen = False
        self._behind = 1  # looks at which another window was active
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.advance)
        self._front = QTimer(self, interval=_FRONT_MS)
        self._front.timeout.connect(self._stay_in_front)
        self._lay_out()
        self._connect()
        self.pad.set_texts(self.screen_.texts)
        self.screen_.show_counts(self.record.total)

    @property
    def canvas(self) -> Canvas:
        """What visitors draw on."""
        return self.screen_.canvas

    def begin(self) -> None:
        """Take the screen."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self.shield)
        self.showFullScreen()
        self._stay_in_front()
        self._timer.start()
        self._front.start()

    def use(self, model: Model | None) -> None:
        """Another model answers from now on."""
        self._model = model
        self.reading.set_answering(model is not None)
        if model is not None:
            for strip in self._strips:
                strip.use(model)

    def advance(self) -> None:
        """Do what is due by the clock."""
        if self._corner.take():
            LOGGER.info("the corner was held")
            self.canvas.finish_stroke()
            self._clear(counts=False)
            self.pad.open()
        self.pad.tick()
        due = self.flow.tick()
        if due is Due.CLEAR:
            self._clear()
        elif due is Due.ATTRACT:
            self.screen_.set_language(self._settings.languages[0][0])
            self._show_language()
            self.attract_show.next()
        if self.flow.scene is Scene.ATTRACT:
            self._attract()

    def leave(self) -> None:
        """End it: everything is written."""
        self.may_close = True
        self._timer.stop()
        self._front.stop()
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self.shield)
        self.record.close()
        for strip in self._strips:
            strip.stop()
        self.recogniser.stop()
        self.close()
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.pad.setGeometry(self.rect())
        self.pad.set_sizes(ExhibitSizes.of(self.size()))
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self.setWindowTitle("digitpad")
        self.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        if not self._settings.pointer:
            for widget in (self, self.canvas):
                widget.setCursor(Qt.CursorShape.BlankCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        layout = QStackedLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the screen decides, not what is in it
        layout.addWidget(self.screen_)

    def _connect(self) -> None:
        self.document.drawing_changed.connect(self._on_drawing_changed)
        self.recogniser.asked.connect(self.reading.expect)
        self.recogniser.answered.connect(self.reading.show)
        self.recogniser.too_much.connect(lambda: self._note(too_much=True))
        self.recogniser.late_changed.connect(lambda late: self._note(late=late))
        self.recogniser.failed.connect(lambda why: LOGGER.info("not read: %s", why))
        self.reading.changed.connect(self._on_reading_changed)
        self.screen_.language_wanted.connect(self._on_language_wanted)
        self.screen_.clear_wanted.connect(self._clear)
        self.screen_.verdict.judged.connect(self._on_judged)
        self.screen_.verdict.touched.connect(self.flow.touch)
        if self.screen_.fool is not None:
            self.screen_.fool.touched.connect(self.flow.touch)
        self.shield.touched.connect(self._on_touched)
        self.shield.key_pressed.connect(self.pad.type_key)
        self.pad.passed.connect(self.leave)

    def _stay_in_front(self) -> None:
        """Come back from wherever a window manager has put it."""
        if self.isMinimized() or not self.isFullScreen():
            self.setWindowState(Qt.WindowState.WindowFullScreen)
            self.show()
        if self.isActiveWindow():
            if self._behind and self.windowHandle() is not None:
                self.windowHandle().setKeyboardGrabEnabled(True)  # keys of the window manager too, where that can be
            self._behind = 0
        elif self._behind < _MANY or self._behind % _MANY == 0:  # a system that never lets it is not asked all day
            self.raise_()
            self.activateWindow()
        self._behind += not self.isActiveWindow()

    def _on_touched(self) -> None:
        """What writes itself makes room before the canvas hears of the pen."""
        if self.flow.scene is Scene.ATTRACT:
            self.flow.touch()
            self._clear(counts=False)
        else:
            self.flow.touch()

    def _on_drawing_changed(self, drawing: Drawing) -> None:
        pen = self.canvas.is_drawing
        if pen and not self._pen:
            self._verdict = None
            self.screen_.verdict.be_silent()
            self.flow.pen_down()
            self.screen_.show_scene(self.flow.scene)
        elif pen:
            self.flow.touch()
        elif self._pen:
            self.flow.pen_up(drawn=bool(self.document.drawing))
        self._pen = pen
        self.reading.select_last()
        self.recogniser.submit(drawing)

    def _on_reading_changed(self, shown: ShownReading | None) -> None:
        self.screen_.show_reading(shown, late=self._late, too_much=self._too_much)
        self._too_much = False
        if self.reading.drawing is self.document.drawing and self.document.drawing and not self.canvas.is_drawing:
            self.flow.answered()
            if self.flow.is_answered and shown is not None and self._settings.ask:
                self.screen_.verdict.ask(what=not shown.several)

    def _note(self, *, late: bool | None = None, too_much: bool = False) -> None:
        self._late = self._late if late is None else late
        self._too_much = too_much
        if late:
            self.screen_.show_reading(self.reading.shown, late=True)

    def _on_judged(self, right: bool, label: int | None) -> None:
        if self.flow.is_answered:
            self._verdict = VisitorVerdict(right, label)
            self.flow.judged()

    def _on_language_wanted(self, code: str) -> None:
        self.screen_.set_language(code)
        self._show_language()

    def _show_language(self) -> None:
        self.pad.set_texts(self.screen_.texts)
        self.screen_.show_counts(self.record.total)
        self.screen_.show_reading(self.reading.shown, late=self._late)

    def _clear(self, *, counts: bool = True) -> None:
        """Empty the canvas for the next visitor; `counts`: what lies there was one's drawing."""
        self.canvas.finish_stroke()
        if counts and self.document.drawing and self.flow.scene is Scene.DRAWN:
            current = self.reading.drawing is self.document.drawing
            shown = self.reading.shown if current else None
            self.record.take(shown, self._verdict, self._model.name if self._model else "")
        self._verdict = None
        self._pen = False
        self.screen_.verdict.be_silent()
        self.document.begin_anew()
        self.flow.cleared()
        self.screen_.show_scene(self.flow.scene)
        self.screen_.show_counts(self.record.total)

    def _attract(self) -> None:
        if self.attract_show.is_over:
            self.attract_show.next()
        self.screen_.show_scene(Scene.ATTRACT)
        drawing = self.attract_show.drawing
        if drawing is not self.document.drawing:
            self.document.begin_anew(drawing)
