"""A file that grows line by line with what a person says of a picture: a killed review goes on where it was.

The file is called after the picture's content and holds a JSON object in each line: first what it is, then what was
said. A last line that is not whole, after a kill, is passed over.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias, TypeVar

from digitpad.core.files import read_bounded
from digitpad.core.json_files import JsonObject, JsonProblem, parse_json
from digitpad.core.pages.output import PageBox

_SUFFIX: Final = ".jsonl"
_MOST_BYTES: Final = 32 << 20
"""Of a file: some 300,000 lines."""
_KEPT_DAYS: Final = 90
"""Days after which a review that nobody goes on with is forgotten."""
_MOST_FILES: Final = 2000
"""More than so many, and the oldest are forgotten."""
_SAME_PLACE: Final = 0.5
"""Least share of two boxes' common area, of the area of both, for them to be the same place: another network, or
another version, may see a digit's ink a little differently.
"""

KeptPlace: TypeAlias = "tuple[int, PageBox]"
"""A page's number, from 1, and a box on the upright page."""
_Said = TypeVar("_Said")


class KeptFile:
    """The file of one picture. All of it may take long: use it in a worker thread."""

    def __init__(self, folder: Path, content: str, *, kind: str, version: int) -> None:
        """`folder`: with the files of all pictures; `content`: the SHA-256 of the picture's file; `kind`, `version`:
        what the lines are.
        """
        self.path = folder / f"{content}{_SUFFIX}"
        self._kind, self._version = kind, version

    def append_lines(self, documents: Iterable[Mapping[str, object]]) -> None:
        """Add lines; when this returns, they are on the disk. Raises OSError."""
        lines = [json.dumps(document, separators=(",", ":")) for document in documents]
        if not lines:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a+b") as file:
            size = file.seek(0, os.SEEK_END)
            if not size:
                lines.insert(0, json.dumps({"kind": self._kind, "version": self._version}))
            elif not _ends_whole(file):
                lines.insert(0, "")  # what a kill has left of a line stays a line of its own
            file.write(("\n".join(lines) + "\n").encode())
            file.flush()
            os.fsync(file.fileno())

    def read_lines(self) -> Iterator[JsonObject]:
        """The lines that are whole objects; none if the file is damaged, missing or of a later version."""
        try:
            content = read_bounded(self.path, _MOST_BYTES)
        except OSError:
            return
        lines = content.split(b"\n")[:-1]  # what follows the last line's end is not whole
        if not lines or self._is_foreign(lines[0]):
            return
        for line in lines:
            with suppress(JsonProblem):
                yield JsonObject.of(parse_json(line))

    def _is_foreign(self, line: bytes) -> bool:
        """Whether a first line is that of something else, or of a later version; one that a kill has cut is neither."""
        try:
            found = JsonObject.of(parse_json(line))
            return found.text("kind") != self._kind or found.values().get("version") != self._version
        except JsonProblem:
            return False


def matching(kept: Mapping[KeptPlace, _Said], page: int, boxes: Sequence[PageBox]) -> dict[PageBox, _Said]:
    """What was said of places of a page that were read now, each by its box or one at its place."""
    own = {box: said for (number, box), said in kept.items() if number == page}
    found = {box: own.pop(box) for box in boxes if box in own}
    free = [box for box in boxes if box not in found]
    for box, said in own.items():
        best = max(free, key=lambda other: _share(box, other), default=None)
        if best is not None and _share(box, best) >= _SAME_PLACE:
            found[best] = said
            free.remove(best)
    return found


def forget_old_reviews(folder: Path, *, now: float | None = None) -> int:
    """Remove the files with which nobody has gone on for long, and the oldest of very many; returns how many.

    `now`: seconds since 1970.
    """
    limit = (time.time() if now is None else now) - _KEPT_DAYS * 86_400
    ages: list[tuple[float, Path]] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                if entry.name.endswith(_SUFFIX) and entry.is_file(follow_symlinks=False):
                    ages.append((entry.stat().st_mtime, folder / entry.name))
    ages.sort(reverse=True)
    old = [path for place, (changed, path) in enumerate(ages) if changed < limit or place >= _MOST_FILES]
    for path in old:
        with suppress(OSError):
            path.unlink()
    return len(old)


def _ends_whole(file: BinaryIO) -> bool:
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _share(one: PageBox, other: PageBox) -> float:
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    common = max(0, wide) * max(0, high)
    rest = one[2] * one[3] + other[2] * other[3] - common
    return common / rest if rest else 0.0
