"""Pictures of pages with their answers in a folder: no two files' pictures clash, and no file is overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from digitpad.cli.output.folders import check_folder
from digitpad.core.errors import naming
from digitpad.core.pages.read_file import PageResult
from digitpad.core.temporary_files import fitting_name, remove_abandoned, write_new

ENDING = ".jpg"


class AnnotatedFiles:
    """The pictures of some files. Makes the folder; raises DataError or OSError if it cannot be one."""

    def __init__(self, folder: Path, files: Sequence[str]) -> None:
        check_folder(folder, "the pictures")
        folder.mkdir(parents=True, exist_ok=True)
        remove_abandoned(folder)
        self._folder = folder
        self._files = files
        self._stems = _UnlikeStems()
        self._mine: set[Path] = set()
        self._written: dict[int, list[str]] = {}

    def write(self, number: int, page: PageResult) -> None:
        """Write the picture of a page of file `number` (from 0), if it has one. Raises OSError.

        A picture that lies there already is not written again: a command may go on where another one stopped.
        """
        if page.error is not None:
            return
        which = f"-page-{page.number:0{len(str(page.count))}}" if page.count > 1 else ""
        path = self._folder / fitting_name(self._stem(number), f"{which}{ENDING}")
        with naming(path):  # not the temporary file
            if page.picture is not None and (path in self._mine or not _holds(path, page.picture)):
                path = write_new(path, page.picture)
            elif not path.is_file():  # it was read before, and taken away since
                return
        self._mine.add(path)
        self._written.setdefault(number, []).append(str(path))

    def _stem(self, number: int) -> str:
        for file in self._files[len(self._stems.found) : number + 1]:
            self._stems.add(file)
        return self._stems.found[number]

    def of(self, number: int) -> list[str]:
        """The paths of a file's pictures, forgotten hereafter."""
        return self._written.pop(number, [])


def unlike_stems(files: Sequence[str]) -> list[str]:
    """The files' names without their endings; those that are there already get "-2", "-3", …"""
    stems = _UnlikeStems()
    for file in files:
        stems.add(file)
    return stems.found


class _UnlikeStems:
    def __init__(self) -> None:
        self.found: list[str] = []
        self._taken: dict[str, int] = {}

    def add(self, file: str) -> None:
        wanted = stem = Path(file).stem or "page"
        number = self._taken.get(wanted.casefold(), 1)
        while stem.casefold() in self._taken:
            number += 1
            stem = f"{wanted}-{number}"
        self._taken[wanted.casefold()] = number
        self._taken.setdefault(stem.casefold(), 1)
        self.found.append(stem)


def _holds(path: Path, picture: bytes) -> bool:
    """Whether a picture lies there. Raises OSError."""
    return path.is_file() and path.stat().st_size == len(picture) and path.read_bytes() == picture
