"""What the window shows of the drawing: the newest reading, the person's corrections, and the selected digit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.drawing.strokes import Drawing
from digitpad.ui.answer.shown_reading import DigitKey, ShownReading, shown

if TYPE_CHECKING:
    from digitpad.core.numbers.segment import Reading


@dataclass(frozen=True)
class _Waiting:
    """What is to be done once the drawing on the canvas has been read, or if it never is."""

    act: Callable[[ShownReading | None], object]
    otherwise: Callable[[], object]


class ReadingModel(QObject):
    """Holds a `ShownReading` and replaces it when anything about it changes.

    While the pen moves, the reading is that of an older drawing: good enough to show, not to act on. Who acts on it
    waits for the reading of the drawing that the person sees, or is refused.

    The digit that was pointed at or chosen with the keyboard last is selected, until something is drawn: then the one
    that was written last.
    """

    changed = Signal(object)
    """The `ShownReading`, or None for an empty canvas."""
    corrected = Signal(object, object)
    """The person said what a `ShownDigit` is: 0..9 or NOT_A_DIGIT; None: what the network reads."""
    refused = Signal()
    """Nothing was corrected: the drawing changed before it was read, the digit is no longer one, or none is read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._drawing = Drawing()
        self._corrections: dict[DigitKey, int] = {}
        self._rejects = True
        self._class_names: tuple[str, ...] = DIGIT_NAMES
        self._chosen: DigitKey | None = None
        self._pointed: DigitKey | None = None
        self._shown: ShownReading | None = None
        self._asked = self._drawing
        self._current = self._answering = True
        self._waiting: list[_Waiting] = []

    @property
    def shown(self) -> ShownReading | None:
        """What is shown now; None for an empty canvas."""
        return self._shown

    @property
    def drawing(self) -> Drawing:
        """The drawing that was read; it may be older than the one on the canvas."""
        return self._drawing

    @property
    def is_current(self) -> bool:
        """Whether the drawing that was read is the one on the canvas, a stroke under way included."""
        return self._current

    @property
    def awaited(self) -> bool:
        """Whether the reading of what is on the canvas is still to come."""
        return self._answering and not self._current and bool(self._asked)

    @property
    def text(self) -> str:
        """The number; empty for an empty canvas."""
        return self._shown.text if self._shown else ""

    @property
    def rejects(self) -> bool:
        """Whether a drawing may be called no digit; otherwise the nearest digit is the answer."""
        return self._rejects

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the answers of the model stand for."""
        return self._class_names

    @property
    def corrects(self) -> bool:
        """Whether the person may say what a drawing is: of digits only, as samples and teaching are."""
        return are_digits(self._class_names)

    def expect(self, drawing: Drawing) -> None:
        """A drawing is on the canvas and will be read. What waits for the reading of another one is refused."""
        self._current = False
        if drawing is not self._asked:
            self._asked = drawing
            self._refuse_waiting()

    def set_answering(self, answering: bool) -> None:
        """Whether there is a network that reads, or will be."""
        self._answering = answering
        if not answering:
            self._refuse_waiting()

    def show(self, reading: Reading | None, drawing: Drawing) -> None:
        """Show the reading of a drawing; None for an empty canvas."""
        self._reading, self._drawing = reading, drawing
        self._current = drawing is self._asked
        self._refresh()
        if self._current:
            waiting, self._waiting = self._waiting, []
            for one in waiting:
                self.when_read(one.act, otherwise=one.otherwise)

    def when_read(self, act: Callable[[ShownReading | None], object], *, otherwise: Callable[[], object]) -> None:
        """Act on the reading of the drawing on the canvas once it is there.

        `otherwise`: in its place, if the drawing changes before that or nothing reads it.
        """
        if self._current:
            act(self._shown)
        elif self._answering:
            self._waiting.append(_Waiting(act, otherwise))
        else:
            otherwise()

    def set_class_names(self, names: tuple[str, ...]) -> None:
        """Another model answers: what one with other classes has read is not shown any more.

        What the person has said of digits counts again when a model of digits answers.
        """
        if names != self._class_names:
            self._class_names = names
            self._reading, self._drawing, self._current = None, Drawing(), not self._asked
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
        """Say what a digit is (0..9 or NOT_A_DIGIT); None takes that back. It waits for the newest reading."""
        self.when_read(lambda _: self._correct(key, correction), otherwise=self.refused.emit)

    def correct_selected(self, correction: int | None) -> None:
        """Say what the selected digit of the newest reading is."""

        def act(shown: ShownReading | None) -> None:
            if shown is not None:
                self._correct(shown.current.key, correction)

        self.when_read(act, otherwise=self.refused.emit)

    def restore(self, corrections: Mapping[DigitKey, int]) -> None:
        """Show what the person said earlier of digits that are here again; it is said of nothing new."""
        self._corrections.update(corrections)
        self._refresh()

    def _correct(self, key: DigitKey, correction: int | None) -> None:
        if not self.corrects or self._shown is None or (place := self._shown.place_of(key)) is None:
            self.refused.emit()
            return
        if correction is None:
            self._corrections.pop(key, None)
        else:
            self._corrections[key] = correction
        self._refresh()
        self.corrected.emit(self._shown.digits[place], correction)

    def _refuse_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            one.otherwise()

    def _key(self, place: int | None) -> DigitKey | None:
        return self._shown.digits[place].key if self._shown and place is not None else None

    def _refresh(self) -> None:
        reading = self._reading
        self._shown = None if reading is None else self._shown_reading(reading)
        self._set_selected(self._selected())

    def _shown_reading(self, reading: Reading) -> ShownReading | None:
        return shown(
            reading,
            self._drawing,
            corrections=self._corrections if self.corrects else {},
            rejects=self._rejects,
            class_names=self._class_names,
        )

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
