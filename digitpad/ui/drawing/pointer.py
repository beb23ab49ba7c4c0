"""Mouse, stylus and finger events of Qt as small pen events in canvas units."""

from __future__ import annotations

import time
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

from digitpad.core.drawing.pen_settings import PenSettings
from digitpad.core.drawing.strokes import PLAIN_PRESSURE

_RIGHT = Qt.MouseButton.RightButton
_PALM_SECONDS = 0.6  # touches this soon after the last event of a pen are a palm


class Phase(Enum):
    """What the pen does."""

    DOWN = "down"
    MOVE = "move"
    UP = "up"
    CANCEL = "cancel"


class PenEvent(NamedTuple):
    """One sample of a pen: place in widget pixels, what its pressure is worth in 0..1, seconds on a steady clock."""

    phase: Phase
    place: QPointF
    pressure: float
    seconds: float
    erases: bool = False
    """The eraser end, the stylus' button for that, or the right mouse button."""


_MOUSE_PHASES = {
    QEvent.Type.MouseButtonPress: Phase.DOWN,
    QEvent.Type.MouseButtonDblClick: Phase.DOWN,
    QEvent.Type.MouseMove: Phase.MOVE,
    QEvent.Type.MouseButtonRelease: Phase.UP,
}
_TABLET_PHASES = {
    QEvent.Type.TabletPress: Phase.DOWN,
    QEvent.Type.TabletMove: Phase.MOVE,
    QEvent.Type.TabletRelease: Phase.UP,
}
_ERASER_BUTTONS = {"right": _RIGHT, "middle": Qt.MouseButton.MiddleButton, "none": Qt.MouseButton.NoButton}


class Pointer:
    """Turns Qt's events into pen events for one stroke at a time; the first device that goes down owns it."""

    def __init__(self) -> None:
        self.settings = PenSettings()
        self._owner: QEvent.Type | None = None
        self._too_light = False
        self._erases = False
        self._finger = -1
        self._place = QPointF()
        self._pen_seen = -_PALM_SECONDS

    def read(self, event: QEvent) -> list[PenEvent]:
        """The pen events of one Qt event; none if it is not one of the pen that draws."""
        if isinstance(event, QTabletEvent):
            return self._tablet(event)
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        return []

    def release(self) -> None:
        """Forget the stroke under way (it was cancelled, or the window lost the pointer)."""
        self._owner = None

    def pen_near(self) -> None:
        """A stylus came near or left: touches are palms for a while."""
        self._pen_seen = time.monotonic()

    def _tablet(self, event: QTabletEvent) -> list[PenEvent]:
        self.pen_near()
        pressure = min(max(event.pressure(), 0.0), 1.0)
        phase = self._tablet_phase(_TABLET_PHASES[event.type()], pressure)
        if phase is None:
            return []
        erases = event.pointerType() == QPointingDevice.PointerType.Eraser
        if event.buttons() & _ERASER_BUTTONS[self.settings.eraser_button]:
            erases = True
        events = []
        if phase is Phase.DOWN and self._owner is QEvent.Type.TouchBegin and self.settings.palm_rejection:
            # The palm was there first: what it began is no stroke.
            events.append(PenEvent(Phase.CANCEL, event.position(), 0.0, time.monotonic()))
            self._owner = None
        return events + self._step(
            QEvent.Type.TabletPress, phase, event.position(), self.settings.worth(pressure), erases=erases
        )

    def _tablet_phase(self, phase: Phase, pressure: float) -> Phase | None:
        """A stylus that touches too lightly is down once it is pressed as much as it must; None: not yet."""
        if phase is Phase.DOWN:
            self._too_light = True
        if not self._too_light:
            return phase
        if pressure >= self.settings.least and phase is not Phase.UP:
            self._too_light = False
            return Phase.DOWN
        self._too_light = phase is not Phase.UP
        return None

    def _mouse(self, event: QMouseEvent) -> list[PenEvent]:
        phase = _MOUSE_PHASES.get(event.type())
        if phase is None or event.device().type() != event.device().DeviceType.Mouse:
            return []
        owner, began_with = QEvent.Type.MouseButtonPress, _RIGHT if self._erases else Qt.MouseButton.LeftButton
        if phase is Phase.MOVE and self._owner is owner and not event.buttons() & began_with:
            # Another window got the release: the stroke ended where it was last seen.
            return self._step(owner, Phase.UP, self._place, PLAIN_PRESSURE, erases=self._erases)
        drawing_buttons = (Qt.MouseButton.LeftButton, _RIGHT)
        if phase is not Phase.MOVE and event.button() not in drawing_buttons:
            return []
        erases = event.button() == _RIGHT
        if phase is Phase.UP and erases != self._erases:
            return []  # the other button than the one that began the stroke
        return self._step(owner, phase, event.position(), PLAIN_PRESSURE, erases=erases)

    def _touch(self, event: QTouchEvent) -> list[PenEvent]:
        is_palm = self.settings.palm_rejection and time.monotonic() - self._pen_seen < _PALM_SECONDS
        if event.type() == QEvent.Type.TouchCancel or self.settings.pen_only or is_palm:
            return self._step(QEvent.Type.TouchBegin, Phase.CANCEL, QPointF(), 0.0, erases=False)
        states = {
            QEventPoint.State.Pressed: Phase.DOWN,
            QEventPoint.State.Updated: Phase.MOVE,
            QEventPoint.State.Released: Phase.UP,
        }
        events: list[PenEvent] = []
        for point in event.points():
            phase = states.get(point.state())
            if phase is Phase.DOWN and self._owner is None:
                self._finger = point.id()
            if phase is not None and point.id() == self._finger:
                events += self._step(QEvent.Type.TouchBegin, phase, point.position(), PLAIN_PRESSURE, erases=False)
        return events

    def _step(
        self, owner: QEvent.Type, phase: Phase, place: QPointF, pressure: float, *, erases: bool
    ) -> list[PenEvent]:
        if phase is Phase.DOWN:
            if self._owner is not None:
                return []
            self._owner, self._erases = owner, erases
        elif self._owner is not owner:
            return []
        if phase in (Phase.UP, Phase.CANCEL):
            self._owner = None
        self._place = place
        return [PenEvent(phase, place, pressure, time.monotonic(), self._erases)]
