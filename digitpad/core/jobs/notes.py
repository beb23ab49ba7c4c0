"""Notes of what is being written in folders that a person named, where nobody would look for what a kill left there."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from digitpad.core.files import write_json
from digitpad.core.json_files import read_json
from digitpad.core.paths import default_paths

_FOLDER: Final = "folder"


class WorkKind(Enum):
    """What is being written."""

    TRAINING = "training"
    """A model, or models in other formats, with what `core.jobs.workspace` puts beside it."""
    STUDY = "study"


@dataclass(frozen=True)
class Note:
    """Says that something of this kind may be left in or beside `folder` one day."""

    kind: WorkKind
    folder: Path

    def write(self) -> None:
        """Keep it in the cache folder; where that cannot be, nobody will tidy up."""
        with suppress(OSError, ValueError):  # of names that are no text, too
            write_json(self._file, {"kind": self.kind.value, _FOLDER: str(self.folder)})

    def forget(self) -> None:
        """Nothing is left there."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    @property
    def _file(self) -> Path:
        key = f"{self.kind.value} {self.folder}"
        return default_paths().unfinished / f"{hashlib.sha256(os.fsencode(key)).hexdigest()}.json"


def notes() -> Iterator[Note]:
    """All that can be read; the others are removed."""
    folder = default_paths().unfinished
    for file in sorted(folder.glob("*.json")) if folder.is_dir() else []:
        try:
            document = read_json(file)
            note = Note(WorkKind(document.text("kind")), Path(document.text(_FOLDER)))
            if not note.folder.is_absolute() or not note.folder.name or note._file != file:
                raise ValueError("of no folder")
        except OSError:
            continue
        except ValueError:  # JsonProblem, too
            with suppress(OSError):
                file.unlink(missing_ok=True)
            continue
        yield note
