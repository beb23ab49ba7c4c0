"""What the records come to: the samples that there are, in the order of their making."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from digitpad.core.samples.record import Add, Change, Record, Relabel
from digitpad.core.samples.sample import OwnSample


@dataclass
class _Place:
    sample: OwnSample
    deleted: bool = False


class Shelf:
    """Takes records one after the other. The same record twice is as good as once."""

    def __init__(self) -> None:
        self._places: dict[str, _Place] = {}

    def apply(self, records: Iterable[Record]) -> None:
        """Do what the records say; those about samples that are not there do nothing."""
        for record in records:
            if isinstance(record, Add):
                self._places.setdefault(record.sample.id, _Place(record.sample))
            else:
                self._change(record)

    def samples(self) -> tuple[OwnSample, ...]:
        """Those that are not deleted."""
        return tuple(place.sample for place in self._places.values() if not place.deleted)

    def _change(self, record: Change | Relabel) -> None:
        for place in filter(None, map(self._places.get, record.ids)):
            if isinstance(record, Change):
                place.deleted = record.deleted
            elif place.sample.label != record.label:
                place.sample = replace(place.sample, label=record.label)
