"""Drawings that write themselves, one after the other, without end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from digitpad.core.data.stroke_files import place, read_stroke_file
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DataError
from digitpad.core.exhibit.flow import Clock
from digitpad.core.samples.playback import Playback

_SLOWER: Final = 0.6  # of the speed at which strokes without times are played back: visitors are to follow
_MOST_DRAWINGS: Final = 1000


def read_drawings(path: Path, width: float) -> tuple[Drawing, ...]:
    """The drawings of a file of strokes, with a pen `width` canvas units wide. Raises DataError."""
    samples = read_stroke_file(path)
    if len(samples) > _MOST_DRAWINGS:
        raise DataError(f"{path} holds {len(samples):,} drawings; give {_MOST_DRAWINGS:,} at most.")
    return tuple(place(sample, width=width) for sample in samples)


class AttractShow:
    """Plays drawings; each stays for a while when it is written."""

    def __init__(self, drawings: Sequence[Drawing], *, stay: float, clock: Clock) -> None:
        """`stay`: seconds."""
        self._playbacks = [Playback(drawing) for drawing in drawings]
        self._stay, self._clock = stay, clock
        self._number = -1
        self._began = 0.0
        self.next()

    @property
    def drawing(self) -> Drawing:
        """What is written by now; the same object once it is whole."""
        playback, seconds = self._playbacks[self._number], _SLOWER * (self._clock() - self._began)
        return playback.drawing if seconds >= playback.duration else playback.at(seconds)

    @property
    def is_over(self) -> bool:
        """Whether the drawing was seen long enough."""
        return self._clock() - self._began >= self._playbacks[self._number].duration / _SLOWER + self._stay

    def next(self) -> None:
        """Begin with the next one."""
        self._number = (self._number + 1) % len(self._playbacks)
        self._began = self._clock()
