"""What the window shows of the drawing: the newest reading, the person's corrections, and the selected digit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.numbers.segment import Reading
from digitpad.ui.answer.shown_reading import DigitKey, ShownReading, shown


class ReadingModel(QObject):
    """Holds a `ShownReading` and replaces it when anything about it changes.

    The digit that was pointed at or chosen with the keyboard last is selected, until something is drawn: then the one
    that was written last.
    """

    changed = Signal(object)
    """The `ShownReading`, or None for an empty canvas."""
    corrected = Signal(object, object)
    """The person said what a `ShownDigit` is: 0..9 or NOT_A_DIGIT; None: what the network reads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._drawing = Drawing()
        self._corrections: dict[DigitKey, int] = {}
        self._rejects = True
        self._chosen: DigitKey | None = None
        self._pointed: DigitKey | None = None
        self._shown: ShownReading | None = None

    @property
    def shown(self) -> ShownReading | None:
        """What is shown now; None for an empty canvas."""
        return self._shown

    @property
    def drawing(self) -> Drawing:
        """The drawing that was read; it may be older than the one on the canvas."""
        return self._drawing

    @property
    def text(self) -> str:
        """The number; empty for an empty canvas."""
        return self._shown.text if self._shown else ""

    @property
    def rejects(self) -> bool:
        """Whether a drawing may be called no digit; otherwise the nearest digit is the answer."""
        return self._rejects

    def show(self, reading: Reading | None, drawing: Drawing) -> None:
        """Show the reading of a drawing; None for an empty canvas."""
        self._reading, self._drawing = reading, drawing
        self._refresh()

    def set_rejects(self, rejects: bool) -> None:
        """Set `rejects`."""
        self._rejects = rejects
        self._refresh()

    def select_last(self) -> None:
        """Something was drawn: the digit that was written last is selected again."""
        self._chosen = self._pointed = None
        self._select()

    def hover(self, place: int | None) -> None:
        """The pointer is over a digit, which gets selected, or over none, which changes nothing."""
        key = self._key(place)
        if key != self._pointed:
            self._pointed = key
            if key is not None:
                self._chosen = key
                self._select()

    def choose(self, place: int) -> None:
        """Select a digit with the keyboard; places outside the number are clipped."""
        if self._shown:
            self._chosen = self._key(min(max(place, 0), len(self._shown.digits) - 1))
            self._select()

    def correct(self, key: DigitKey, correction: int | None) -> None:
        """Say what a digit is (0..9 or NOT_A_DIGIT); None takes that back."""
        if correction is None:
            self._corrections.pop(key, None)
        else:
            self._corrections[key] = correction
        self._refresh()
        place = self._shown.place_of(key) if self._shown else None
        if self._shown is not None and place is not None:
            self.corrected.emit(self._shown.digits[place], correction)

    def _key(self, place: int | None) -> DigitKey | None:
        return self._shown.digits[place].key if self._shown and place is not None else None

    def _refresh(self) -> None:
        reading, kept = self._reading, self._corrections
        self._shown = shown(reading, self._drawing, corrections=kept, rejects=self._rejects) if reading else None
        self._set_selected(self._selected())

    def _select(self) -> None:
        selected = self._selected()
        if self._shown and selected != self._shown.selected:
            self._set_selected(selected)

    def _selected(self) -> int:
        if self._shown is None:
            return 0
        place = self._shown.place_of(self._chosen) if self._chosen is not None else None
        return self._shown.newest if place is None else place

    def _set_selected(self, selected: int) -> None:
        if self._shown is not None:
            self._shown = replace(self._shown, selected=selected)
        self.changed.emit(self._shown)
