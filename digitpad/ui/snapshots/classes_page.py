"""The page with the map of the classes and with what is taken for what."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from digitpad.core.class_names import are_digits
from digitpad.core.snapshots.snapshot import TrainingCourse
from digitpad.ui.sharing.picture_source import offer_picture
from digitpad.ui.snapshots.class_points import ClassPoints
from digitpad.ui.snapshots.page import SnapshotsPage
from digitpad.ui.snapshots.words import read_words
from digitpad.ui.widgets.confusion_grid import ConfusionGrid
from digitpad.ui.widgets.digit_grid import digit_image
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, current_theme
from digitpad.ui.widgets.tool_buttons import in_card

_PICTURE_SIDE = 56  # pixels
_HEIGHT_FOR_WORDS = 320  # pixels of the page; below, map and matrix need all of them


class ClassesPage(SnapshotsPage):
    """The map at the left, the confusion matrix at the right; a cell of that rings its digits on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Classes"), parent)
        self._course: TrainingCourse | None = None
        self._number = 0
        self.points = ClassPoints()
        self.grid = ConfusionGrid()
        self._picture = PlainLabel()
        self._picture.setFixedSize(_PICTURE_SIDE, _PICTURE_SIDE)
        self.pointed = PlainLabel()
        self.pointed.setObjectName("muted")
        self.pointed.setWordWrap(True)
        for part in (self.points, self.grid):
            offer_picture(part)
        self._lay_out()
        self.points.pointed.connect(self._on_pointed)
        self.grid.cell_chosen.connect(lambda label, answer: self._mark())

    def show_snapshot(self, course: TrainingCourse, number: int) -> None:
        same = self._course is not None and course.digits is self._course.digits
        self._course, self._number = course, number
        digits = course.read(number)
        places = course.places[number] if len(digits) else np.empty((0, 2), np.float16)
        self.points.set_class_names(course.digits.class_names)
        self.grid.set_class_names(course.digits.class_names)
        self.points.show_points(places, course.digits.labels, glides=same)
        cell = self.grid.cell if same else None
        self.grid.show_counts(digits.tally().counts if len(digits) else None)
        if cell is not None:
            self.grid.choose(*cell)  # and its digits are marked
        else:
            self._mark()
        self._on_pointed(self.points.under_mouse)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._strip.setVisible(self.height() >= _HEIGHT_FOR_WORDS)

    def _mark(self) -> None:
        cell, course = self.grid.cell, self._course
        if cell is None or course is None:
            self.points.mark(np.empty(0, np.intp))
            return
        label, answer = cell
        answers = course.read(self._number).answers
        self.points.mark(np.flatnonzero((course.digits.labels == label) & (answers == answer)))

    def _on_pointed(self, index: int) -> None:
        course = self._course
        if course is None or not len(course.digits):
            self._picture.hide()
            self.pointed.setText(self.tr("Too few images are held out for a map of the classes."))
            return
        self._picture.setVisible(index >= 0)
        if index < 0:
            words = self.tr(
                "Each point is a digit that the network does not learn from, where its last layer puts it, seen in one "
                "plane. Point at one; choose a cell of the table to find its digits."
            )
            if not are_digits(course.digits.class_names):
                words = self.tr(
                    "Each point is an image that the network does not learn from, where its last layer puts it, seen "
                    "in one plane. Point at one; choose a cell of the table to find its images."
                )
            ring = "" if course.digits.own is None else " " + self.tr("The ring is your drawing.")
            self.pointed.setText(words + ring)
            return
        image = digit_image(course.digits.all_images[index], dark=current_theme().dark)
        ratio = self.devicePixelRatioF()
        side = round(_PICTURE_SIDE * ratio)
        pixmap = QPixmap.fromImage(image.scaled(side, side))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
        is_own = index >= len(course.digits)
        answers = course.snapshots[self._number]
        prediction = answers.own_prediction if is_own else answers.predictions[index]
        assert prediction is not None
        self.pointed.setText(
            read_words(None if is_own else int(course.digits.labels[index]), prediction, course.digits.class_names)
        )

    def _lay_out(self) -> None:
        self._strip = QWidget()
        self._strip.setFixedHeight(_PICTURE_SIDE)  # so that nothing moves when a digit comes into it
        below = QHBoxLayout(self._strip)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2 * GRID)
        below.addWidget(self._picture)
        below.addWidget(self.pointed, 1)
        across = QHBoxLayout()
        across.setSpacing(2 * GRID)
        across.addWidget(in_card(self.points), 1)
        across.addWidget(in_card(self.grid), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(across, 1)
        layout.addWidget(self._strip)
