"""What a person says that digits of a page are makes samples of them; undo takes them back, redo brings them again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TypeAlias
from uuid import uuid4
from weakref import ReferenceType, ref

import numpy as np
from PySide6.QtCore import QObject, Signal

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.page import PageDigit, PageReading
from digitpad.core.pages.paper import Paper
from digitpad.core.registry import Model
from digitpad.core.samples.changes import (
    AddSamples,
    DeleteSamples,
    RelabelSamples,
    RestoreSamples,
    SampleChange,
)
from digitpad.core.samples.sample import OwnSample, SampleAnswer
from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState
from digitpad.ui.samples.correction_recorder import kept_words, samples_words
from digitpad.ui.samples.live_samples import LiveSamples

_Key: TypeAlias = tuple[ListedPage, Box, bytes]
"""A digit of a page, also when the page was read again meanwhile."""


@dataclass
class _Kept:
    id: str
    label: int
    there: bool = True


class PictureSamples(QObject):
    """Follows the pages: their corrected digits, as they are now, are samples."""

    done = Signal(str)
    """What was done, for the status bar."""

    def __init__(
        self, *, live_samples: LiveSamples, model: Callable[[], Model | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._live_samples = live_samples
        self._model = model
        self._on = True
        self._kept: dict[_Key, _Kept | None] = {}  # None: corrected while nothing was to be kept
        self._papers: dict[ListedPage, tuple[ReferenceType[Paper], set[_Key]]] = {}
        self._news = ""
        live_samples.changed.connect(self._on_changed)

    def set_on(self, on: bool) -> None:
        """Keep what is corrected from now on, or do not."""
        self._on = on

    def leave_out(self, page: ListedPage, digits: Iterable[PageDigit]) -> None:
        """Corrections of these digits are samples already, from another time."""
        for digit in digits:
            self._kept.setdefault(_key(page, digit), None)

    def follow(self, page: ListedPage) -> None:
        """A page may have been corrected, or a correction undone."""
        reading = page.reading
        if reading is None or page.state is not PageState.READ:
            return
        corrected = _corrected(page, reading)
        paper, before = self._papers.get(page, (ref(reading.paper), set()))
        # Read anew, a page has lost its corrections without anybody taking them back.
        gone = before - set(corrected) if paper() is reading.paper or page.light else set()
        self._papers[page] = ref(reading.paper), set(corrected)
        changes: list[SampleChange] = []
        for key, (digit, label) in corrected.items():
            changes += self._keep(key, digit, label)
        for kept in filter(None, map(self._kept.get, gone)):
            kept.there = False
            changes.append(DeleteSamples((kept.id,)))
        if changes:
            self._news = self._words(changes)
            self._live_samples.append(changes)

    def _keep(self, key: _Key, digit: PageDigit, label: int) -> list[SampleChange]:
        """What is to be done for a corrected digit."""
        if key not in self._kept and not self._on:
            self._kept[key] = None
        if key not in self._kept:
            sample = self._sample(digit, label)
            self._kept[key] = _Kept(sample.id, label)
            return [AddSamples((sample,))]
        kept = self._kept[key]
        changes: list[SampleChange] = []
        if kept is not None and not kept.there:
            changes.append(RestoreSamples((kept.id,)))
        if kept is not None and kept.label != label:
            changes.append(RelabelSamples((kept.id,), label))
        if kept is not None:
            kept.there, kept.label = True, label
        return changes

    def _sample(self, digit: PageDigit, label: int) -> OwnSample:
        model = self._model()
        return OwnSample(
            id=uuid4().hex,
            label=label,
            made=datetime.now(timezone.utc),
            source="picture",
            image=np.rint(digit.prepared.image * 255).astype(np.uint8),
            answer=SampleAnswer(model.name, digit.prediction) if model is not None else None,
        )

    def _words(self, changes: list[SampleChange]) -> str:
        if all(isinstance(change, DeleteSamples) for change in changes):
            return self.tr("Taken back")
        (first, *more) = changes
        if more:
            return self.tr("Kept {0}").format(samples_words(len(changes)))
        if isinstance(first, AddSamples):
            return kept_words(first.samples[0].label)
        return kept_words(first.label) if isinstance(first, RelabelSamples) else self.tr("Kept again")

    def _on_changed(self) -> None:
        if self._news and self._live_samples.is_settled:
            self.done.emit(
                self.tr("{0} · {1} in all").format(self._news, samples_words(len(self._live_samples.samples())))
            )
            self._news = ""


def _corrected(page: ListedPage, reading: PageReading) -> dict[_Key, tuple[PageDigit, int]]:
    """The digits that the person has corrected or confirmed, and what they said."""
    return {
        _key(page, digit): (digit, digit.correction)
        for line in reading.lines
        for digit in line
        if digit.correction is not None
    }


def _key(page: ListedPage, digit: PageDigit) -> _Key:
    return page, digit.box, digit.prepared.image.tobytes()
