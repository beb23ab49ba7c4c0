"""Where samples go that cannot be written to their own folder when the program must end, and how they come back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.files import remove_folder
from digitpad.core.samples.changes import AddSamples, RelabelSamples, SampleChange
from digitpad.core.samples.database import DATABASE_NAME
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore

SPARE_NAME: Final = "samples-not-yet-written"


def write_spare_samples(store: SampleStore, folders: Sequence[Path]) -> Path | None:
    """Write new and relabelled samples of `store` that are not on the disk into the first of `folders` that takes them.

    Returns where they are then; None if there are none, or if no folder takes them.
    """
    samples = store.unwritten_samples()
    for folder in folders if samples else ():
        spare = SampleStore(folder / SPARE_NAME)
        try:
            spare.add(*samples)
            spare.append(_labels(samples))
        except DigitpadError:
            continue
        return spare.folder
    return None


@dataclass(frozen=True)
class SpareSamples:
    """What was set aside in a folder, as changes that bring it back."""

    folder: Path
    changes: tuple[SampleChange, ...]

    def remove(self) -> None:
        """They are where they belong."""
        remove_folder(self.folder)


def find_spare_samples(folders: Sequence[Path]) -> list[SpareSamples]:
    """What was set aside in any of `folders`; what cannot be read now stays where it is."""
    found = []
    for folder in folders:
        spare = SampleStore(folder / SPARE_NAME)
        try:
            samples = tuple(spare.samples()) if (spare.folder / DATABASE_NAME).exists() else ()
        except DigitpadError:
            continue
        if samples and not spare.problems:
            found.append(SpareSamples(spare.folder, (AddSamples(samples), *_labels(samples))))
    return found


def _labels(samples: Sequence[OwnSample]) -> list[SampleChange]:
    """Changes that say what each sample is: one that is there already may have another label."""
    ids: defaultdict[int, list[str]] = defaultdict(list)
    for sample in samples:
        ids[sample.label].append(sample.id)
    return [RelabelSamples(tuple(names), label) for label, names in ids.items()]
