"""The user's own architectures: a folder with a JSON file for each, which people can read, change and pass on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.architectures.architecture import Architecture, architecture_from_json, architecture_text
from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.names import check_architecture_name, free_architecture_name
from digitpad.core.errors import DataError, DigitpadError, ModelError, error_words
from digitpad.core.file_lock import FileLock
from digitpad.core.files import write_atomically
from digitpad.core.json_files import JsonProblem, read_json
from digitpad.core.model_names import name_key
from digitpad.core.temporary_files import is_temporary_name

ARCHITECTURE_ENDING: Final = ".json"
_LOCK: Final = "lock"
_PATIENCE: Final = 2.0
"""Seconds that one waits for another window; it writes a file of a few kB."""
_AGAIN_SECONDS: Final = 0.02


@dataclass(frozen=True)
class StoredArchitectures:
    """`architectures`: those that can be read, by name; `problems`: a sentence about each of the others."""

    architectures: tuple[Architecture, ...] = ()
    problems: tuple[str, ...] = ()


class ArchitectureStore:
    """Several windows and commands may use one folder. Every change is whole or not made at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def overview(self) -> StoredArchitectures:
        """All of them. Reads many small files: not for the GUI thread."""
        found, problems = [], []
        for path in self._files():
            try:
                check_architecture_name(path.stem)
                found.append(read_architecture(path))
            except ModelError as error:
                problems.append(f"The architecture in {path} is not used. {error}")
            except DataError as error:
                problems.append(str(error))
            except FileNotFoundError:
                continue  # it went meanwhile
        ranked = sorted(found, key=lambda one: name_key(one.name))
        return StoredArchitectures(tuple(ranked), tuple(problems))

    def file_of(self, name: str) -> Path:
        """Where an architecture of that name lies."""
        return self.folder / f"{name}{ARCHITECTURE_ENDING}"

    def save(self, architecture: Architecture, known: Architecture | None) -> Architecture:
        """Write an architecture; what was written, under the name that it has now.

        `known`: what the caller has read or written last; None: it is new. Where something else lies under its name,
        from another window or by hand, that stays, and the name gets a number. Raises DigitpadError or OSError.
        """
        with self._locked():
            name = architecture.name
            if known is None or not self._is_still(known):
                name = free_architecture_name(name, [path.stem for path in self._files()])
            kept = replace(architecture, name=name)
            write_atomically(self.file_of(name), architecture_text(kept).encode())
        return kept

    def rename(self, architecture: Architecture, name: str) -> Architecture:
        """Give it another name, that is free. Raises DigitpadError or OSError."""
        check_architecture_name(name)
        with self._locked():
            taken = {name_key(path.stem) for path in self._files()} - {name_key(architecture.name)}
            if name_key(name) in taken:
                raise ModelError(f"There is an architecture «{name}» already. Choose another name.")
            self.file_of(architecture.name).rename(self.file_of(name))
        return replace(architecture, name=name)

    def remove(self, architecture: Architecture) -> None:
        """Remove it for good; one that is gone already is no error. Raises DigitpadError or OSError."""
        with self._locked():
            self.file_of(architecture.name).unlink(missing_ok=True)

    def find(self, name: str) -> Architecture:
        """The own architecture of that name, or in the file of that path. Raises DigitpadError."""
        path = Path(name)
        if path.suffix.lower() == ARCHITECTURE_ENDING and path.is_file():
            return replace(read_architecture(path), name=free_architecture_name(path.stem, ()))
        overview = self.overview()
        for one in overview.architectures:
            if one.name == name:
                return one
        if self.file_of(name).name in {one.name for one in self._files()}:
            read_architecture(self.file_of(name))  # and raises
        known = ", ".join([*BUNDLED_LAYERS, *(one.name for one in overview.architectures)])
        raise DigitpadError(f"There is no architecture «{name}». There are: {known}; or name its file.")

    def _is_still(self, known: Architecture) -> bool:
        try:
            return read_architecture(self.file_of(known.name)) == known
        except (DataError, OSError):
            return False

    def _files(self) -> list[Path]:
        try:
            found = sorted(self.folder.iterdir())
        except OSError:
            return []
        return [path for path in found if path.suffix == ARCHITECTURE_ENDING and not is_temporary_name(path.name)]

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Nobody else changes anything meanwhile. Raises DigitpadError or OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        lock: FileLock | None = None
        end = time.monotonic() + _PATIENCE
        while lock is None:
            try:
                lock = FileLock(self.folder / _LOCK)
            except BlockingIOError:
                if time.monotonic() > end:
                    raise DigitpadError(
                        f"Another digitpad is at work in {self.folder}. Wait until it has finished, or stop it."
                    ) from None
                time.sleep(_AGAIN_SECONDS)
        try:
            yield
        finally:
            lock.release()


def read_architecture(path: Path) -> Architecture:
    """The architecture in a file, with the file's name. Raises DataError, or FileNotFoundError if there is none."""
    try:
        return architecture_from_json(read_json(path), path.stem)
    except FileNotFoundError:
        raise
    except (OSError, JsonProblem) as error:
        raise DataError(f"The architecture in {path} cannot be used ({error_words(error)}).") from None
