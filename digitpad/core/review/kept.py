"""What was looked at of a picture, in a file: a verdict in each line; of several on one digit, the last one holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.files import sha256
from digitpad.core.json_files import JsonObject, JsonProblem
from digitpad.core.pages.output import PageBox
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.kept_file import KeptFile, KeptPlace
from digitpad.core.review.tally import ReviewVerdict

_KIND, _VERSION = "digitpad review", 1
_LARGEST: Final = 1 << 24  # pixels of a side
_MOST_PAGES: Final = 100_000


@dataclass(frozen=True)
class KeptVerdict:
    """A verdict on a digit; None: it was taken back. `box`: in pixels of the upright page at full size."""

    page: int
    box: PageBox
    verdict: ReviewVerdict | None


class KeptReview(KeptFile):
    """The file of one picture. All of it may take long: use it in a worker thread."""

    def __init__(self, folder: Path, content: str) -> None:
        """`folder`: with the files of all pictures; `content`: the SHA-256 of the picture's file."""
        super().__init__(folder, content, kind=_KIND, version=_VERSION)

    @classmethod
    def of_picture(cls, folder: Path, picture: Path) -> KeptReview:
        """That of a picture's file. Raises OSError."""
        return cls(folder, sha256(picture))

    def append(self, verdicts: Iterable[KeptVerdict]) -> None:
        """Add verdicts; when this returns, they are on the disk. Raises OSError."""
        self.append_lines(map(_document, verdicts))

    def read(self) -> Mapping[KeptPlace, ReviewVerdict]:
        """The verdicts that hold; empty if there are none, or if the file is damaged or of a later version."""
        held: dict[KeptPlace, ReviewVerdict] = {}
        for kept in filter(None, map(_kept_verdict, self.read_lines())):
            held.pop((kept.page, kept.box), None)
            if kept.verdict is not None:
                held[kept.page, kept.box] = kept.verdict
        return held


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


def _kept_verdict(line: JsonObject) -> KeptVerdict | None:
    try:
        x, y, wide, high = line.wholes("box", 0, _LARGEST)
        page = line.whole("page", 1, _MOST_PAGES)
        said = _verdict(line) if line.has("said") else None
    except (JsonProblem, ValueError):
        return None
    return KeptVerdict(page, (x, y, wide, high), said)


def _verdict(found: JsonObject) -> ReviewVerdict:
    starts = found.values().get("starts")
    if starts is not None and not isinstance(starts, bool):
        raise ValueError(starts)
    return ReviewVerdict(found.whole("said", 0, NOT_A_DIGIT), found.has("whole"), starts)
