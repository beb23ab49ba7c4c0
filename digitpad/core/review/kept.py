"""What was looked at of a picture, in a file that grows line by line: a killed review goes on where it was.

The file is called after the picture's content and holds a JSON object in each line: first what it is, then a verdict
each. Of several on one digit, the last one holds. A last line that is not whole, after a kill, is passed over.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from digitpad.core.files import read_bounded, sha256
from digitpad.core.json_files import JsonObject, JsonProblem, parse_json
from digitpad.core.pages.output import PageBox
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.tally import ReviewVerdict

_SUFFIX: Final = ".jsonl"
_KIND, _VERSION = "digitpad review", 1
_MOST_BYTES: Final = 32 << 20
"""Of a file: some 300,000 verdicts."""
_LARGEST: Final = 1 << 24  # pixels of a side
_MOST_PAGES: Final = 100_000
_KEPT_DAYS: Final = 90
"""Days after which a review that nobody goes on with is forgotten."""
_MOST_FILES: Final = 2000
"""More than so many, and the oldest are forgotten."""
_SAME_PLACE: Final = 0.5
"""Least share of two boxes' common area, of the area of both, for them to be the same digit's: another network, or
another version, may see its ink a little differently."""

KeptPlace: TypeAlias = "tuple[int, PageBox]"
"""A page's number, from 1, and a digit's box in pixels of the upright page at full size."""


@dataclass(frozen=True)
class KeptVerdict:
    """A verdict on a digit; None: it was taken back."""

    page: int
    box: PageBox
    verdict: ReviewVerdict | None


class KeptReview:
    """The file of one picture. All of it may take long: use it in a worker thread."""

    def __init__(self, folder: Path, content: str) -> None:
        """`folder`: with the files of all pictures; `content`: the SHA-256 of the picture's file."""
        self.path = folder / f"{content}{_SUFFIX}"

    @classmethod
    def of_picture(cls, folder: Path, picture: Path) -> KeptReview:
        """That of a picture's file. Raises OSError."""
        return cls(folder, sha256(picture))

    def append(self, verdicts: Iterable[KeptVerdict]) -> None:
        """Add verdicts; when this returns, they are on the disk. Raises OSError."""
        lines = [json.dumps(_document(verdict), separators=(",", ":")) for verdict in verdicts]
        if not lines:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a+b") as file:
            size = file.seek(0, os.SEEK_END)
            if not size:
                lines.insert(0, json.dumps({"kind": _KIND, "version": _VERSION}))
            elif not _ends_whole(file):
                lines.insert(0, "")  # what a kill has left of a line stays a line of its own
            file.write(("\n".join(lines) + "\n").encode())
            file.flush()
            os.fsync(file.fileno())

    def read(self) -> Mapping[KeptPlace, ReviewVerdict]:
        """The verdicts that hold; empty if there are none, or if the file is damaged or of a later version."""
        try:
            content = read_bounded(self.path, _MOST_BYTES)
        except OSError:
            return {}
        lines = content.split(b"\n")[:-1]  # what follows the last line's end is not whole
        if not lines or _is_foreign(lines[0]):
            return {}
        held: dict[KeptPlace, ReviewVerdict] = {}
        for kept in filter(None, map(_kept_verdict, lines)):
            held.pop((kept.page, kept.box), None)
            if kept.verdict is not None:
                held[kept.page, kept.box] = kept.verdict
        return held


def matching(
    kept: Mapping[KeptPlace, ReviewVerdict], page: int, boxes: Sequence[PageBox]
) -> dict[PageBox, ReviewVerdict]:
    """The verdicts on digits of a page that were read now, each by its box or one at its place."""
    own = {box: verdict for (number, box), verdict in kept.items() if number == page}
    found = {box: own.pop(box) for box in boxes if box in own}
    free = [box for box in boxes if box not in found]
    for box, verdict in own.items():
        best = max(free, key=lambda other: _share(box, other), default=None)
        if best is not None and _share(box, best) >= _SAME_PLACE:
            found[best] = verdict
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


def _document(kept: KeptVerdict) -> dict[str, object]:
    said = kept.verdict
    document: dict[str, object] = {
        "page": kept.page,
        "box": list(kept.box),
        "said": None if said is None else said.value,
    }
    if said is not None and said.whole:
        document["whole"] = True
    if said is not None and said.starts is not None:
        document["starts"] = said.starts
    return document


def _kept_verdict(line: bytes) -> KeptVerdict | None:
    try:
        found = JsonObject.of(parse_json(line))
        x, y, wide, high = found.wholes("box", 0, _LARGEST)
        page = found.whole("page", 1, _MOST_PAGES)
        said = _verdict(found) if found.has("said") else None
    except (JsonProblem, ValueError):
        return None
    return KeptVerdict(page, (x, y, wide, high), said)


def _verdict(found: JsonObject) -> ReviewVerdict:
    starts = found.values().get("starts")
    if starts is not None and not isinstance(starts, bool):
        raise ValueError(starts)
    return ReviewVerdict(found.whole("said", 0, NOT_A_DIGIT), found.has("whole"), starts)


def _is_foreign(line: bytes) -> bool:
    """Whether a first line is that of something else, or of a later version; one that a kill has cut is neither."""
    try:
        found = JsonObject.of(parse_json(line))
        return found.text("kind") != _KIND or found.values().get("version") != _VERSION
    except JsonProblem:
        return False


def _ends_whole(file: BinaryIO) -> bool:
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _share(one: PageBox, other: PageBox) -> float:
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    common = max(0, wide) * max(0, high)
    rest = one[2] * one[3] + other[2] * other[3] - common
    return common / rest if rest else 0.0
