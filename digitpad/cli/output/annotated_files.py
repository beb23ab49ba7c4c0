"""Pictures of pages with their answers in a folder: no two files' pictures clash, and no file is overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from digitpad.cli.output.folders import check_folder
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
        self._stems = unlike_stems(files)
        self._written: dict[int, list[str]] = {}

    def write(self, number: int, page: PageResult) -> None:
        """Write the picture of a page of file `number` (from 0), if it has one. Raises OSError."""
        if page.picture is None:
            return
        which = f"-page-{page.number:0{len(str(page.count))}}" if page.count > 1 else ""
        path = self._folder / fitting_name(self._stems[number], f"{which}{ENDING}")
        try:
            path = write_new(path, page.picture)
        except OSError as error:  # it speaks of a temporary file
            raise OSError(error.errno, error.strerror, str(path)) from None
        self._written.setdefault(number, []).append(str(path))

    def of(self, number: int) -> list[str]:
        """The paths of a file's pictures, forgotten hereafter."""
        return self._written.pop(number, [])


def unlike_stems(files: Sequence[str]) -> list[str]:
    """The files' names without their endings; those that are there already get "-2", "-3", …"""
    taken: dict[str, int] = {}
    stems = []
    for file in files:
        wanted = stem = Path(file).stem or "page"
        number = taken.get(wanted.casefold(), 1)
        while stem.casefold() in taken:
            number += 1
            stem = f"{wanted}-{number}"
        taken[wanted.casefold()] = number
        taken.setdefault(stem.casefold(), 1)
        stems.append(stem)
    return stems
