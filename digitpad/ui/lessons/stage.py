"""What lessons are given of the other windows: where a control is, and whether something has happened."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from digitpad.core.lessons.lesson import Until


@dataclass(frozen=True)
class Spot:
    """A place to point at. `area`: in the widget's pixels; `way`: how to get to the control, where this leads there."""

    widget: QWidget
    area: QRect
    way: str = ""


Watch: TypeAlias = Callable[[], bool]
"""Says whether what a step waits for has happened since it began; asked several times a second."""


@dataclass(frozen=True)
class StepContext:
    """What conditions need to know of the lesson.

    `typed`: the number that the student has typed; `trained`: whether a training of the lesson has ended, by its key;
    `models`: the names of the models that it made.
    """

    typed: Callable[[], float | None]
    trained: Callable[[str], bool]
    models: Callable[[str], Collection[str]]


@dataclass(frozen=True)
class Stage:
    """`spot`: where a control is now, by its name, or what leads to it; None: nowhere. `watch`: begins to watch for
    what a step waits for. `reads_digits`: whether the model that answers does.
    """

    spot: Callable[[str], Spot | None]
    watch: Callable[[Until, StepContext], Watch]
    reads_digits: Callable[[], bool]
