"""What the network sees: the prepared image, and the three steps that led to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.recognition.predict import Answer
from digitpad.core.recognition.sizes import FIELD
from digitpad.ui.answer.pixel_grid import PixelGrid, grey_image
from digitpad.ui.answer.steady_label import SteadyLabel
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, current_theme, scaled_font

Paint: TypeAlias = Callable[[QPainter, Answer, float], None]
"""Paints one step of an answer into a square of so many pixels."""
_PICTURE_SIDE = 72  # pixels of a step's picture beside its explanation
_BORDER = 1  # pixels around the card
_ANY_HEIGHT = 16_777_215  # pixels, Qt's largest
_CAPTION_GAP = GRID // 2  # pixels between a step's picture, caption and explanation


class PreparedView(QFrame):
    """The card in the middle of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = title = PlainLabel(self.tr("What the network sees"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        title.setWordWrap(True)
        self.grid = PixelGrid()
        self._no_pixel = self.tr("Point at a pixel for its value.")
        self._pixel = self.tr("Column {0}, row {1}: {2} of 255")
        self._value = SteadyLabel((self._no_pixel, self._pixel.format(FIELD, FIELD, 255)))
        self._value.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._value.setObjectName("muted")
        self._steps = [
            _Step(
                self.tr("1. Cut"),
                self.tr("The box around the ink is cut out of the canvas; strokes that are thick for it get thinner."),
                _paint_ink,
                self.tr("1. Cut, thinner"),
            ),
            _Step(self.tr("2. Scale"), self.tr("Its longest side becomes 20 pixels."), _paint_scaled),
            _Step(
                self.tr("3. Centre"),
                self.tr("Its centre of mass moves to the middle of 28\u00a0×\u00a028."),
                _paint_shifted,
            ),
        ]
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(title)
        layout.addWidget(self.grid)
        layout.addWidget(self._value)
        self._step_grid = QGridLayout()
        self._step_grid.setSpacing(GRID)
        layout.addLayout(self._step_grid)
        layout.addStretch(1)
        self._rows: bool | None = None
        self._arrange(rows=False)
        self.grid.pixel_pointed.connect(self._on_pixel_pointed)
        self._on_pixel_pointed(-1, -1, 0.0)

    @property
    def step_pictures(self) -> list[QWidget]:
        """The pictures of the three steps."""
        return [step.picture for step in self._steps]

    @property
    def steps_area(self) -> QRect:
        """Where the three steps lie, in this widget's pixels."""
        return self._step_grid.geometry()

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer's images; None shows empty ones."""
        self.grid.show_pixels(answer.prepared.image if answer else None)
        for step in self._steps:
            step.show_answer(answer)

    def fit(self, room: int) -> None:
        """Take at most `room` pixels of height (0: any): first the steps shrink, then the image."""
        margins = self._layout.contentsMargins()
        width = (self.minimumWidth() or self.width()) - margins.left() - margins.right() - 2 * _BORDER
        words = self._title.heightForWidth(width) + self._value.heightForWidth(width)
        beside = (
            margins.top() + margins.bottom() + 2 * _BORDER + words + 4 * GRID
        )  # the last of them before the stretch
        gaps = GRID * (len(self._steps) - 1)
        explained = sum(step.wide_height(width) for step in self._steps) + gaps
        rows = not room or beside + self.grid.heightForWidth(width) + explained <= room
        self._arrange(rows=rows)
        captioned = max(step.narrow_height((width - gaps) // len(self._steps)) for step in self._steps)
        least = self.grid.minimumSizeHint().height()
        self.grid.setMaximumHeight(_ANY_HEIGHT if rows else max(room - beside - captioned, least))

    def _arrange(self, *, rows: bool) -> None:
        """One step a row with its explanation where there is room, else three pictures side by side."""
        if rows == self._rows:
            return
        self._rows = rows
        for step in self._steps:
            self._step_grid.removeWidget(step)
        for index, step in enumerate(self._steps):
            step.set_wide(rows)
            self._step_grid.addWidget(step, *((index, 0) if rows else (0, index)))
            self._step_grid.setColumnStretch(index, int(index == 0 or not rows))

    def _on_pixel_pointed(self, column: int, row: int, value: float) -> None:
        if column < 0:
            self._value.setText(self._no_pixel)
        else:
            self._value.setText(self._pixel.format(column + 1, row + 1, round(value * 255)))


class _Step(QWidget):
    """One step as a small picture with a caption, and an explanation beside it where there is room."""

    def __init__(self, caption: str, explanation: str, paint: Paint, thinned: str | None = None) -> None:
        """`thinned`: the caption for ink that was made thinner than it was drawn."""
        super().__init__()
        self._captions = caption, thinned or caption
        self.picture = _Picture(paint)
        self._caption = PlainLabel(caption)
        self._explanation = PlainLabel(explanation)
        for label in (self._caption, self._explanation):
            label.setFont(scaled_font(self.font(), 0.9, bold=label is self._caption))
            label.setWordWrap(True)
        self._explanation.setObjectName("muted")
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(2 * GRID)
        self._layout.setVerticalSpacing(_CAPTION_GAP)
        self.setToolTip(explanation)
        self.picture.setAccessibleName(caption)
        self.picture.setAccessibleDescription(explanation)

    def set_wide(self, wide: bool) -> None:
        """Picture on the left and words on the right, or only a caption below the picture."""
        self._explanation.setVisible(wide)
        self.picture.set_fixed(wide)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignLeft if wide else Qt.AlignmentFlag.AlignHCenter)
        if wide:
            self._layout.addWidget(self.picture, 0, 0, 4, 1)
            self._layout.addWidget(self._caption, 1, 1)
            self._layout.addWidget(self._explanation, 2, 1)
        else:
            self._layout.addWidget(self.picture, 0, 0)
            self._layout.addWidget(self._caption, 1, 0)
        self._layout.setRowStretch(0, int(wide))
        self._layout.setRowStretch(3, int(wide))
        self._layout.setColumnStretch(1, int(wide))

    def wide_height(self, width: int) -> int:
        """Pixels of height that picture and words side by side take."""
        words = width - _PICTURE_SIDE - 2 * GRID
        height = self._caption.heightForWidth(words) + self._explanation.heightForWidth(words)
        return max(_PICTURE_SIDE, height + 3 * _CAPTION_GAP)  # of four rows, the first and last of which only stretch

    def narrow_height(self, width: int) -> int:
        """Pixels of height that the picture with its caption below takes."""
        return width + _CAPTION_GAP + self._caption.heightForWidth(width)

    def show_answer(self, answer: Answer | None) -> None:
        """Show the step of an answer."""
        caption = self._captions[answer is not None and answer.ink.thinned]
        self._caption.setText(caption)
        self.picture.setAccessibleName(caption)
        self.picture.answer = answer
        self.picture.update()


class _Picture(QWidget):
    """A black square on which a function paints one step of an answer."""

    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self.answer: Answer | None = None
        self._paint = paint
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_fixed(self, fixed: bool) -> None:
        """Keep the size beside an explanation; else take the width that there is."""
        self.setMinimumSize(_PICTURE_SIDE if fixed else 40, _PICTURE_SIDE if fixed else 40)
        self.setMaximumSize(*((_PICTURE_SIDE, _PICTURE_SIDE) if fixed else (16_777_215, 16_777_215)))

    def sizeHint(self) -> QSize:
        return QSize(_PICTURE_SIDE, _PICTURE_SIDE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height()) - 2
        area = QRectF((self.width() - side) // 2, 1, side, side)
        painter.fillRect(area, QColor("black"))
        if self.answer is not None:
            painter.save()
            painter.setClipRect(area)
            painter.translate(area.topLeft())
            self._paint(painter, self.answer, side)
            painter.restore()
        painter.setPen(QPen(QColor(current_theme().border), 1))
        painter.drawRect(area)


_BOX_COLOUR = QColor("#95a1ff")


def _paint_ink(painter: QPainter, answer: Answer, side: float) -> None:
    ink, (left, top, right, bottom) = answer.ink, answer.prepared.crop
    unit = side / ink.scale
    height, width = ink.pixels.shape
    corner = QPointF(ink.left * side, ink.top * side)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(corner.x(), corner.y(), width * unit, height * unit), grey_image(ink.pixels))
    painter.setPen(QPen(_BOX_COLOUR, 1))
    box = QRectF(corner.x() + left * unit, corner.y() + top * unit, (right - left) * unit, (bottom - top) * unit)
    painter.drawRect(box.intersected(QRectF(0, 0, side - 1, side - 1)))


def _paint_scaled(painter: QPainter, answer: Answer, side: float) -> None:
    _paint_on_field(painter, answer, side, answer.prepared.middle)


def _paint_shifted(painter: QPainter, answer: Answer, side: float) -> None:
    _paint_on_field(painter, answer, side, answer.prepared.corner)
    middle = side / 2
    arm = side / 14
    painter.setPen(QPen(QColor("#f3a34f"), 1.5))
    painter.drawLine(QPointF(middle - arm, middle), QPointF(middle + arm, middle))
    painter.drawLine(QPointF(middle, middle - arm), QPointF(middle, middle + arm))


def _paint_on_field(painter: QPainter, answer: Answer, side: float, corner: tuple[int, int]) -> None:
    cell = side / FIELD
    height, width = answer.prepared.scaled.shape
    box = QRectF(corner[0] * cell, corner[1] * cell, width * cell, height * cell)
    painter.drawImage(box, grey_image(answer.prepared.scaled))
    painter.setPen(QPen(_BOX_COLOUR, 1))
    painter.drawRect(box)
