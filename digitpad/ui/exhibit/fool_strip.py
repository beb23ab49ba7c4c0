"""A slider with which visitors turn their digit until the network reads another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QVBoxLayout, QWidget

from digitpad.core.exhibit.texts import ExhibitTexts, filled
from digitpad.core.experiments.curves import Reader
from digitpad.core.experiments.distort import distorted
from digitpad.core.experiments.distortion import Distortion
from digitpad.core.inside.network import Array, LayeredNetwork, LoadLayers
from digitpad.core.recognition.predict import NOT_A_DIGIT, Answer
from digitpad.core.registry import Model
from digitpad.core.run_log import LOGGER
from digitpad.ui.exhibit.sizes import ExhibitSizes
from digitpad.ui.inside.network_queries import NetworkQueries
from digitpad.ui.widgets.plain_label import PlainLabel

_FARTHEST: Final = 180  # degrees, either way
_GROOVE: Final = 4  # pixels of its height, as in the theme


@dataclass(frozen=True, eq=False)
class _Turned:
    """A digit that was turned by so many degrees, and what the network reads then."""

    degrees: int
    image: Array
    answer: int


class _TouchSlider(QSlider):
    """Goes where it is touched: no finger hits a handle at once."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _follow(self, event: QMouseEvent) -> None:
        place, room = round(event.position().x()), self.width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room, mirrored))
        event.accept()


class FoolStrip(QWidget):
    """It can be moved as long as there is an answer."""

    turned = Signal(object)
    """The (28, 28) image that the network got."""
    touched = Signal()
    """A visitor is at it."""

    def __init__(self, load: LoadLayers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queries = NetworkQueries(load, self)
        self._queries.answered.connect(self._on_answered)
        for trouble in (self._queries.problem, self._queries.failed):
            trouble.connect(lambda why: LOGGER.info("fool it: %s", why))
        self._texts: ExhibitTexts | None = None
        self._threshold: float | None = None
        self._answer: Answer | None = None
        self._shown: _Turned | None = None
        self.title, self.said = PlainLabel(), PlainLabel()
        self.slider = _TouchSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-_FARTHEST, _FARTHEST)
        self.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.slider.valueChanged.connect(self._on_moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.slider, self.said):
            column.addWidget(part)
        for label in (self.title, self.said):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self.show_answer(None)

    def use(self, model: Model) -> None:
        """Ask another network from now on."""
        self._threshold = model.rejection_threshold
        self._queries.use(model)

    def show_answer(self, answer: Answer | None) -> None:
        """Let this digit be turned; None: there is none."""
        if answer is not self._answer:
            self._answer, self._shown = answer, None
            self._queries.forget()
            self.slider.blockSignals(True)
            self.slider.setValue(0)
            self.slider.blockSignals(False)
        self.slider.setEnabled(answer is not None)
        self._say()
        if self._shown is not None:
            self.turned.emit(self._shown.image)

    def set_texts(self, texts: ExhibitTexts) -> None:
        """Speak a language."""
        self._texts = texts
        self.title.setText(texts.fool)
        self._say()

    def set_sizes(self, sizes: ExhibitSizes) -> None:
        """Be as large as that."""
        side = 2 * (sizes.touch // 4)
        self.slider.setStyleSheet(
            f"QSlider:horizontal {{ min-height: {sizes.touch}px; }}"
            f" QSlider::handle:horizontal {{ width: {side}px; height: {side}px; border-radius: {side // 2}px;"
            f" margin: {(_GROOVE - side) // 2}px 0; }}"
        )
        self.title.setFont(sizes.font(self.font(), 0.8))
        self.said.setFont(sizes.font(self.font(), 1.0, bold=True))
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing())

    def stop(self) -> None:
        """End the thread."""
        self._queries.stop()

    def _on_moved(self, degrees: int) -> None:
        self.touched.emit()
        if self._answer is None:
            return
        image, threshold = self._answer.prepared.image, self._threshold

        def ask(network: LayeredNetwork) -> _Turned:
            after = distorted(image[None], Distortion(turn=float(degrees)))
            return _Turned(degrees, after[0], int(Reader(network.outputs, threshold).answers(after)[0]))

        self._queries.ask(ask)

    def _on_answered(self, turned: object) -> None:
        if isinstance(turned, _Turned) and self._answer is not None:
            self._shown = turned
            self._say()
            self.turned.emit(turned.image)

    def _say(self) -> None:
        """What is read of the digit as it was turned."""
        if self._texts is None or self._shown is None:
            self.said.clear()
        elif self._shown.answer == NOT_A_DIGIT:
            self.said.setText(self._texts.none)
        else:
            self.said.setText(filled(self._texts.fooled, digit=self._shown.answer))
