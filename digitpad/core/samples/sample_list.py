"""Many samples at once: columns of plain numbers to choose by, and each sample made when it is wanted.

60,000 samples as objects are a million small ones, which Python's garbage collector walks through again and again.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.samples.content import SampleContent, StoredSample, decode_sample, encode_sample
from digitpad.core.samples.sample import OwnSample, SampleAnswer

NO_ANSWER: Final = 255
"""In the column of answers: no model was asked."""
_REMEMBERED: Final = 4000  # samples that were wanted last; a grid that fills a large screen shows some 600

_Decode: TypeAlias = Callable[[SampleContent, int], OwnSample]


@dataclass(frozen=True, eq=False)
class SampleList(Sequence[OwnSample]):
    """Some of a table's samples, as they were when the list was made. Iterating makes them anew, for once.

    `places`: (n,) intp, where in the columns they stand. The columns have a value for each sample of the table:
    `names`: ids; `labels`; `answers`: 0..9, NOT_A_DIGIT or NO_ANSWER; `unsure`; `made`: seconds since 1970;
    `sources`: into `source_names`.
    """

    places: NDArray[np.intp]
    names: Sequence[str]
    contents: Sequence[SampleContent]
    labels: NDArray[np.uint8]
    answers: NDArray[np.uint8]
    unsure: NDArray[np.uint8]
    made: NDArray[np.float64]
    sources: NDArray[np.uint8]
    source_names: tuple[str, ...]
    _decode: _Decode

    @classmethod
    def of(cls, samples: Iterable[OwnSample]) -> SampleList:
        """A list of samples that are in no store."""
        table = SampleTable()
        for sample in samples:
            table.insert_sample(sample, encode_sample(sample))
        return table.view()

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, index: int) -> OwnSample: ...
    @overload
    def __getitem__(self, index: slice) -> SampleList: ...
    def __getitem__(self, index: int | slice) -> OwnSample | SampleList:
        """The same object while it is remembered, so that its picture can be, too."""
        if isinstance(index, slice):
            return self.at(self.places[index])
        place = self.places[index]
        return self._decode(self.contents[place], int(self.labels[place]))

    def __iter__(self) -> Iterator[OwnSample]:
        for place in self.places.tolist():
            yield decode_sample(self.contents[place], int(self.labels[place]))

    def take(self, rows: Sequence[int] | NDArray[np.intp]) -> SampleList:
        """Those that stand in these rows of the list."""
        return self.at(self.places[np.asarray(rows, np.intp)])

    def at(self, places: NDArray[np.intp]) -> SampleList:
        """Those that stand at these places of the table."""
        return replace(self, places=places)

    @property
    def ids(self) -> tuple[str, ...]:
        """What the samples are called."""
        return tuple(map(self.names.__getitem__, self.places.tolist()))

    def same_samples(self, other: SampleList) -> bool:
        """Whether they are the same samples in the same order, perhaps with other labels."""
        if self.contents is other.contents:
            return np.array_equal(self.places, other.places)
        return len(self) == len(other) and self.ids == other.ids

    def rows_of(self, some: SampleList) -> NDArray[np.intp]:
        """The rows in which samples of another list stand, from the first to the last."""
        if self.contents is some.contents:
            return np.flatnonzero(np.isin(self.places, some.places))
        wanted = set(some.ids)
        return np.flatnonzero([name in wanted for name in self.ids])


class SampleTable:
    """Samples in the order of their making, those that are deleted included. Grows; nothing leaves it."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._names: list[str] = []
        self._contents: list[SampleContent] = []
        self._labels, self._deleted, self._answers, self._unsure = bytearray(), bytearray(), bytearray(), bytearray()
        self._made = array("d")
        self._sources = bytearray()
        self._source_codes: dict[str, int] = {}
        self._decode: _Decode = lru_cache(_REMEMBERED)(decode_sample)

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def insert(self, content: SampleContent, label: int, *, deleted: bool) -> None:
        """Put a sample at the end; one that is there stays. Raises ValueError if the content is none of a sample's."""
        self.insert_sample(decode_sample(content, label), content, deleted=deleted)

    def insert_sample(self, sample: OwnSample, content: SampleContent, *, deleted: bool = False) -> None:
        """Put a sample at the end, with its content; one that is there stays."""
        if sample.id in self._places:
            return
        self._places[sample.id] = len(self._contents)
        self._names.append(sample.id)
        self._contents.append(content)
        self._labels.append(sample.label)
        self._deleted.append(deleted)
        answer, unsure = _said(sample.answer)
        self._answers.append(answer)
        self._unsure.append(unsure)
        self._made.append(sample.made.timestamp())
        # More than a byte can number are not told apart; this program writes four.
        self._sources.append(min(self._source_codes.setdefault(sample.source, len(self._source_codes)), 255))

    def change(self, name: str, *, label: int | None = None, deleted: bool | None = None) -> None:
        """Another label, gone or back again; does nothing if the sample is not there."""
        place = self._places.get(name)
        if place is not None and label is not None:
            self._labels[place] = label
        if place is not None and deleted is not None:
            self._deleted[place] = deleted

    def rows(self) -> list[StoredSample]:
        """All samples with what was done to them."""
        return [(one, self._labels[at], bool(self._deleted[at])) for at, one in enumerate(self._contents)]

    def copy(self) -> SampleTable:
        """Another table with the same samples."""
        other = SampleTable()
        other._places, other._names, other._contents = dict(self._places), self._names[:], self._contents[:]
        other._labels, other._deleted = self._labels[:], self._deleted[:]
        other._answers, other._unsure = self._answers[:], self._unsure[:]
        other._made, other._sources, other._source_codes = self._made[:], self._sources[:], dict(self._source_codes)
        other._decode = self._decode
        return other

    def view(self) -> SampleList:
        """The samples that are not deleted, as they are now: later changes do not reach the list."""
        return SampleList(
            places=np.flatnonzero(np.frombuffer(bytes(self._deleted), np.uint8) == 0),
            names=self._names,  # shared, as the next is: they only ever grow
            contents=self._contents,
            labels=np.frombuffer(bytes(self._labels), np.uint8),
            answers=np.frombuffer(bytes(self._answers), np.uint8),
            unsure=np.frombuffer(bytes(self._unsure), np.uint8),
            made=np.array(self._made, np.float64),
            sources=np.frombuffer(bytes(self._sources), np.uint8),
            source_names=tuple(self._source_codes),
            _decode=self._decode,
        )


def _said(answer: SampleAnswer | None) -> tuple[int, bool]:
    """What a model said, 0..9, NOT_A_DIGIT or NO_ANSWER, and whether it was unsure."""
    if answer is None:
        return NO_ANSWER, False
    prediction = answer.prediction
    return NOT_A_DIGIT if prediction.rejected else prediction.digit, prediction.unsure
