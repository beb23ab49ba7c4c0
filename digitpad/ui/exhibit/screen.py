"""What visitors see of an exhibit, laid out for screens of any size and either way round; it decides nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.exhibit.counts import VisitorCounts
from digitpad.core.exhibit.flow import Scene
from digitpad.core.exhibit.settings import ExhibitSettings
from digitpad.core.exhibit.texts import ExhibitTexts, filled
from digitpad.core.recognition.predict import Prediction
from digitpad.ui.answer.number_display import NumberDisplay
from digitpad.ui.answer.pixel_grid import PixelGrid
from digitpad.ui.answer.shown_reading import ShownReading
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.exhibit.fool_strip import FoolStrip
from digitpad.ui.exhibit.layers_strip import LayersStrip
from digitpad.ui.exhibit.sizes import ExhibitSizes
from digitpad.ui.exhibit.verdict_bar import VerdictBar
from digitpad.ui.widgets.local_numbers import number_locale
from digitpad.ui.widgets.plain_label import PlainLabel

_SIDE_SHARE: Final = 0.34  # of the width, for what is beside the canvas; of the height, on an upright screen
_MIDDLE_SHARE: Final = 0.75  # of the height, for the canvas and what is beside it
_NUMBER_SHARES: Final = (0.27, 0.2, 0.14)  # of what is beside it, for the answer, with so many steps below the image
_LAYERS_SHARE: Final = 0.16  # of it, for maps
_LOW: Final = 500  # pixels of height in which a sentence has one line, and of layers and slider the latter is shown
_LEAST_CANVAS: Final = 160  # pixels
_LEAST_IMAGE: Final = 42  # pixels: one and a half for each of the network's
_PERCENT_MOST: Final = 99  # nobody is sure of 100 %


class ExhibitScreen(QWidget):
    """Title and languages, canvas, what was read, what is asked, what was counted."""

    language_wanted = Signal(str)
    clear_wanted = Signal()

    def __init__(
        self,
        settings: ExhibitSettings,
        *,
        canvas: Canvas,
        layers: LayersStrip | None,
        fool: FoolStrip | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._texts = settings.languages[0][1]
        self._scene = Scene.EMPTY
        self.canvas, self.layers, self.fool = canvas, layers, fool
        self.title, self.sentence = PlainLabel(), PlainLabel()
        self.counted, self.kept = PlainLabel(), PlainLabel()
        self._image_title, self._layers_title = PlainLabel(), PlainLabel()
        self.number, self.grid = NumberDisplay(), PixelGrid()
        self.verdict = VerdictBar(asks_what=settings.keep_samples)
        self.clear_button = QPushButton()
        self.clear_button.clicked.connect(self.clear_wanted)
        self.languages = {code: QPushButton(texts.name) for code, texts in settings.languages}
        for code, button in self.languages.items():
            button.setCheckable(True)
            button.clicked.connect(lambda checked=False, code=code: self.language_wanted.emit(code))
        self._lay_out()
        for button in self.findChildren(QPushButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_language(settings.languages[0][0])

    def set_language(self, code: str) -> None:
        """Speak one of the languages."""
        self._texts = dict(self._settings.languages)[code]
        for one, button in self.languages.items():
            button.setChecked(one == code)
        self.setLayoutDirection(QLocale(code).textDirection())
        self._image_title.setText(self._texts.image)
        self._layers_title.setText(self._texts.layers)
        self.clear_button.setText(self._texts.clear)
        self.kept.setText(self._texts.kept if self._settings.keep_samples else "")
        self.verdict.set_texts(self._texts)
        if self.fool is not None:
            self.fool.set_texts(self._texts)
        self.show_scene(self._scene)

    @property
    def texts(self) -> ExhibitTexts:
        """What is said in the language that is chosen."""
        return self._texts

    def show_scene(self, scene: Scene) -> None:
        """Invite, or be silent."""
        self._scene = scene
        self.title.setText(self._texts.attract if scene is Scene.ATTRACT else self._texts.title)
        self.canvas.set_hint(self._texts.invitation if scene is Scene.EMPTY else "")
        visible = self.clear_button.sizePolicy()
        visible.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(visible)
        self.clear_button.setVisible(scene is Scene.DRAWN)

    def show_counts(self, counts: VisitorCounts) -> None:
        """Say how many there were."""
        agreement = counts.agreement
        text = self._texts.counted if agreement is None else self._texts.agreed
        percent = "" if agreement is None else str(round(100 * agreement))
        shown = self._settings.show_counts and counts.drawings > 0
        drawings = number_locale(self._language()).toString(counts.drawings)
        self.counted.setText(filled(text, drawings=drawings, percent=percent) if shown else "")

    def show_reading(self, shown: ShownReading | None, *, late: bool = False, too_much: bool = False) -> None:
        """Show an answer; None: nothing is drawn, or it is `late`, or `too_much` is drawn."""
        self.number.show_reading(shown)
        answer = shown.current.digit.answer if shown else None
        self.grid.show_pixels(answer.prepared.image if answer and self._settings.image else None)
        if self.layers is not None:
            self.layers.show_answer(answer)
        if self.fool is not None:
            self.fool.show_answer(answer if self._scene is Scene.DRAWN else None)
        if shown is not None and not late:
            self.sentence.setText(self._words(shown.current.prediction))
        else:
            self.sentence.setText(self._texts.too_much if too_much else self._texts.reading if late else " ")

    def resizeEvent(self, event: QResizeEvent) -> None:
        sizes = ExhibitSizes.of(self.size())
        upright = self.height() > self.width()
        self._middle.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        side = round(_SIDE_SHARE * self.width())
        self._side.setMaximumWidth(16_777_215 if upright else side)
        self._side.setMinimumWidth(0 if upright else side)
        self._side.setMaximumHeight(round(_SIDE_SHARE * self.height()) if upright else 16_777_215)
        self._set_sizes(sizes)
        share = _NUMBER_SHARES[(self.layers is not None) + (self.fool is not None)]
        room = round((_SIDE_SHARE if upright else _MIDDLE_SHARE) * self.height())
        self.number.setFixedHeight(min(round(share * room), self.number.sizeHint().height()))
        lines = 1 if self.height() < _LOW else 2
        self.sentence.setMinimumHeight(lines * self.sentence.fontMetrics().lineSpacing())
        if self.layers is not None:
            for part in (self._layers_title, self.layers):
                part.setVisible(self.fool is None or self.height() >= _LOW)  # no room for both
            self.layers.fit(self.width() - 2 * sizes.gap if upright else side, round(_LAYERS_SHARE * room))
        super().resizeEvent(event)

    def _set_sizes(self, sizes: ExhibitSizes) -> None:
        font = self.font()
        self.title.setFont(sizes.font(font, 1.35, bold=True))
        self.sentence.setFont(sizes.font(font, 1.15, bold=True))
        self.number.setFont(sizes.font(font, 1.3))
        self.canvas.setFont(sizes.font(font, 1.1))
        for label in (self._image_title, self._layers_title, self.counted, self.kept):
            label.setFont(sizes.font(font, 0.8))
        for button in (*self.languages.values(), self.clear_button):
            button.setFont(sizes.font(font, 1.0))
            button.setMinimumHeight(sizes.touch)
        self.verdict.set_sizes(sizes)
        self.verdict.setFixedHeight(sizes.touch)
        if self.fool is not None:
            self.fool.set_sizes(sizes)
        for layout in (self._outer, self._middle, self._top, self._bottom):
            layout.setSpacing(sizes.gap)
        self._column.setSpacing(sizes.gap // 2)
        self._outer.setContentsMargins(*4 * (sizes.gap,))

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self.canvas.setMinimumSize(_LEAST_CANVAS, _LEAST_CANVAS)
        self.title.setWordWrap(True)
        self._top.addWidget(self.title, 1)
        for button in self.languages.values():
            self._top.addWidget(button)
            button.setVisible(len(self.languages) > 1)
        self._side = QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        centred = Qt.AlignmentFlag.AlignHCenter
        for label in (self.sentence, self._image_title, self._layers_title):
            label.setAlignment(centred)
            label.setWordWrap(True)
        self._column.addWidget(self.number)
        self._column.addWidget(self.sentence)
        self._column.addStretch(1)
        if self._settings.image:
            self.grid.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.grid.setMinimumSize(_LEAST_IMAGE, _LEAST_IMAGE)
            self.grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self._column.addWidget(self._image_title)
            self._column.addWidget(self.grid, 8)
        if self.layers is not None:
            self._column.addWidget(self._layers_title)
            self._column.addWidget(self.layers)
        if self.fool is not None:
            self._column.addWidget(self.fool)
            if self._settings.image:
                self.fool.turned.connect(self.grid.show_pixels)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addWidget(self.canvas, 1)
        self._middle.addWidget(self._side)
        self._bottom = QHBoxLayout()
        self._bottom.addWidget(self.clear_button)
        self._bottom.addWidget(self.verdict, 1)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self._top)
        self._outer.addLayout(self._middle, 1)
        self._outer.addLayout(self._bottom)
        for label in (self.counted, self.kept):
            label.setObjectName("muted")
            label.setWordWrap(True)
            label.setAlignment(centred)
        if self._settings.show_counts:
            self._outer.addWidget(self.counted)
        if self._settings.keep_samples:
            self._outer.addWidget(self.kept)

    def _language(self) -> str:
        return next(code for code, button in self.languages.items() if button.isChecked())

    def _words(self, prediction: Prediction) -> str:
        if prediction.rejected:
            return self._texts.none
        if prediction.unsure:
            return filled(self._texts.unsure, first=prediction.digit, second=prediction.second)
        return filled(self._texts.sure, percent=min(int(100 * prediction.confidence), _PERCENT_MOST))
