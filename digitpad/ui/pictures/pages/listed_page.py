"""One page of a picture in the picture window: where it comes from, how far it is, and what was made of its reading."""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TypeAlias, TypeVar

import numpy as np

from digitpad.core.drawing.history import History
from digitpad.core.pages.digits.levels import LEAST_INK, Level
from digitpad.core.pages.edit import Lines
from digitpad.core.pages.output import PageNumber
from digitpad.core.pages.page import PageReading
from digitpad.core.pages.paper import Paper, SheetPlace, Step
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.typed_rules import NO_RULES, ChosenRules
from digitpad.ui.background.worker import AnyJob
from digitpad.ui.pictures.pages.page_picture import PagePicture
from digitpad.ui.pictures.pages.ruled_reading import RuledReading

_T = TypeVar("_T")


FileStamp: TypeAlias = tuple[int, int]
"""Nanoseconds since 1970 and bytes: one that differs is of a file that was changed."""


class PageState(Enum):
    """How far a page is."""

    WAITING = auto()
    READING = auto()
    READ = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(frozen=True, eq=False)
class PageVersion:
    """What a person may come back to. `lines`: None until the page, turned like this, was read.

    `least_ink`: probability of handwriting from which a pixel is ink; `rules`: by which the lines are; `numbers`: those
    of the lines, where there are rules.
    """

    quarter_turns: int | None = None
    lines: Lines | None = None
    edited: bool = False
    """Whether the person has changed what was read."""
    least_ink: float = LEAST_INK
    is_ink_step: bool = False
    """Whether the step that led to it was another `least_ink`, and nothing was changed since."""
    rules: ChosenRules = NO_RULES
    numbers: tuple[PageNumber, ...] = ()


class ListedPage:
    """A page in the list. The window's side changes it, in the GUI thread."""

    def __init__(self, path: Path, number: int = 1, count: int = 1, name: str = "") -> None:
        self.path = path
        self.number = number
        self.count = count
        self.name = name or path.name
        self.stamp: FileStamp | None = None
        """Of the file as it was found; of a pasted picture nothing is known."""
        self.state = PageState.WAITING
        self.share = 0.0
        self.problem = ""
        """What went wrong, in one sentence."""
        self.reading: PageReading | None = None
        """As the person has made it; without the pixels if `light`."""
        self.picture: PagePicture | None = None
        self.preview: PagePicture | None = None
        """The page while it is read."""
        self.light = False
        self.noted: tuple[PageNumber, ...] = ()
        """Its `numbers` with duplicates flagged (ui/pictures/pages/number_notes)."""
        self.job: AnyJob | None = None
        """That reads it."""
        self._history = History(PageVersion())
        self._shown = self.version  # whose lines `reading` has
        self._kept: PageVersion | None = None

    @property
    def is_left_out(self) -> bool:
        """Whether it could be read and has not been: its digits are missing where all pages are saved."""
        return self.reading is None and self.state is not PageState.FAILED

    @property
    def title(self) -> str:
        """The file's name, and the page's number where there are several."""
        return self.name if self.count == 1 else f"{self.name} · {self.number}"

    @property
    def version(self) -> PageVersion:
        """What the person sees now, or will see once it is read."""
        return self._history.now

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back, and nothing new was done since."""
        return self._history.can_redo

    @property
    def holds_work(self) -> bool:
        """Whether the person has changed what was read, and neither saved nor copied it."""
        return self.version.edited and self.version is not self._kept

    @property
    def numbers(self) -> tuple[PageNumber, ...]:
        """The numbers of the reading, in reading order, where there are rules for them."""
        return self._shown.numbers if self.reading is not None else ()

    @property
    def can_be_ruled(self) -> bool:
        """Whether its numbers may become others by rules; if not, it is being read and comes with the right ones."""
        return self.reading is not None and self.job is None and self.version.lines is not None

    @property
    def lacks_only_ink(self) -> bool:
        """Whether the reading is that of the version of now but for the limit of ink."""
        reading, version = self.reading, self.version
        if reading is None or self.light or reading.quarter_turns != version.quarter_turns:
            return False
        return version.is_ink_step or reading.least_ink != version.least_ink

    @property
    def seen_reading(self) -> PageReading | None:
        """What is to be seen: while only the limit of ink changes, what was read before stays."""
        if self.state is PageState.READ or (self.job is not None and self.lacks_only_ink):
            return self.reading
        return None

    def keep(self, version: PageVersion) -> None:
        """This version was saved or copied."""
        self._kept = version

    def turn(self, by: int) -> None:
        """Ask for the page turned by so many clockwise quarter turns; it is to be read anew."""
        now = self.version
        turned = PageVersion(((now.quarter_turns or 0) + by) % 4, least_ink=now.least_ink, rules=now.rules)
        if now.lines is None:
            self._history.replace(turned)
        else:
            self._history.change(turned)

    def use_ink(self, least_ink: float) -> None:
        """Ask for the page read with another limit of ink; several changes of it one after the other are one step."""
        now = self.version
        if least_ink == now.least_ink:
            return
        wanted = PageVersion(now.quarter_turns, least_ink=least_ink, is_ink_step=True, rules=now.rules)
        if now.lines is None or now.is_ink_step:
            self._history.replace(wanted)
        else:
            self._history.change(wanted)

    def edit(self, ruled: RuledReading) -> None:
        """Go on to an edited reading, as one step."""
        reading = ruled.reading
        self._shown = PageVersion(
            reading.quarter_turns,
            reading.lines,
            edited=True,
            least_ink=reading.least_ink,
            rules=ruled.rules,
            numbers=ruled.numbers,
        )
        self._history.change(self._shown)
        self.reading = reading

    def rule(self, ruled: RuledReading, *, as_step: bool) -> None:
        """Go on to the reading as other rules want it, as one step or as if it had always been so."""
        before, self.reading = self.version, ruled.reading
        self._shown = _with_reading(before, ruled)
        if as_step:
            self._shown = replace(self._shown, is_ink_step=False)
            self._history.change(self._shown)
        else:
            self._history.replace(self._shown)
            if self._kept is before:
                self._kept = self._shown

    def settle(self, ruled: RuledReading, picture: PagePicture) -> None:
        """What was asked for was read, which is no step."""
        before = self.version
        self._shown = _with_reading(before, ruled)
        self._history.replace(self._shown)
        if self._kept is before:
            self._kept = self._shown
        self.reading, self.picture, self.preview, self.light = ruled.reading, picture, None, False

    def give_up(self) -> None:
        """What was asked for cannot be read: back to what is shown."""
        self.preview = None
        self._history.return_to(self._shown)
        if self.version.is_ink_step:  # it took the place of what is shown
            self._history.replace(self._shown)

    def undo(self) -> None:
        """Go back one step."""
        self._history.undo()

    def redo(self) -> None:
        """Take a step again."""
        self._history.redo()

    def show_version(self, *, light: bool = False) -> bool:
        """Make the reading that of the version of now, if that needs no pixels that are not there.

        `light`: nor any that were forgotten, as nobody looks at the page.
        """
        return (light or not self.light) and self._show_lines()

    def travel_to_rules(self, rules: ChosenRules) -> bool:
        """Undo or redo the step that led away from these rules, if that was the last one; whether it was."""
        for there, back in ((self.undo, self.redo), (self.redo, self.undo)):
            now = self.version
            there()
            if self.version is now:
                continue
            if self.version.rules is rules and self._show_lines():
                return True
            back()
        return False

    def lighten(self) -> None:
        """Forget the pixels: text and boxes stay."""
        if self.reading is not None:
            self.reading = _without_pixels(self.reading)
        self.picture = None
        self.light = True

    @property
    def bytes(self) -> int:
        """About how much memory its pixels take."""
        if self.reading is None or self.light:
            return 0
        return _pixel_bytes(self.reading) + (self.picture.bytes if self.picture else 0)

    def _show_lines(self) -> bool:
        version, reading = self.version, self.reading
        if reading is None or version.lines is None or reading.quarter_turns != version.quarter_turns:
            return False
        if reading.least_ink != version.least_ink:
            return False
        self.reading = replace(reading, lines=version.lines, rules=version.rules.rules)
        self._shown = version
        return True


def _with_reading(version: PageVersion, ruled: RuledReading) -> PageVersion:
    """The same version, of which this was read."""
    reading = ruled.reading
    return replace(
        version, quarter_turns=reading.quarter_turns, lines=reading.lines, rules=ruled.rules, numbers=ruled.numbers
    )


def _without_pixels(thing: _T) -> _T:
    """The same dataclass without steps, its arrays replaced by ones of the same shape that take no memory.

    Those of its sheets, too.
    """
    changes: dict[str, object] = {}
    for name, value in _big_parts(thing):
        if isinstance(value, np.ndarray):
            changes[name] = np.broadcast_to(np.zeros((), value.dtype), value.shape)
        else:
            parts = value if isinstance(value, tuple) else ()
            smaller = tuple(_without_pixels(part) for part in parts if not isinstance(part, Step))
            changes[name] = smaller if isinstance(value, tuple) else _without_pixels(value)
    return replace(thing, **changes)  # type: ignore[type-var]


def _pixel_bytes(thing: object) -> int:
    count = 0
    for _, value in _big_parts(thing):
        if isinstance(value, np.ndarray):
            count += value.nbytes
        else:
            count += sum(map(_pixel_bytes, value)) if isinstance(value, tuple) else _pixel_bytes(value)
    return count


def _big_parts(thing: object) -> list[tuple[str, object]]:
    """The arrays, dataclasses and steps in a dataclass; digits, which lie in tuples too, are small."""
    parts = [(name, getattr(thing, name)) for name in getattr(thing, "__dataclass_fields__", {})]
    return [(name, value) for name, value in parts if isinstance(value, np.ndarray) or _holds_arrays(value)]


def _holds_arrays(value: object) -> bool:
    if isinstance(value, tuple):
        return bool(value) and isinstance(value[0], (Step, Paper, Level))
    return is_dataclass(value) and not isinstance(value, (RuleSet, SheetPlace))
