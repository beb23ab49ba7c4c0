"""What was looked at, in files: kept at once, found again, and forgotten in the end. Writers are really killed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from digitpad.core.review.kept import KeptReview, KeptVerdict
from digitpad.core.review.kept_file import forget_old_reviews, matching
from digitpad.core.review.tally import ReviewVerdict

BOX, OTHER = (10, 20, 30, 40), (60, 20, 30, 40)
WRITER = """
import itertools, sys
from pathlib import Path
from digitpad.core.review.kept import KeptReview, KeptVerdict
from digitpad.core.review.tally import ReviewVerdict

review = KeptReview(Path(sys.argv[1]), "a" * 64)
for number in itertools.count():
    first = int(sys.argv[2]) + 5 * number
    review.append(KeptVerdict(1, (one, 0, 9, 9), ReviewVerdict(one % 10)) for one in range(first, first + 5))
    print(first, flush=True)
"""


def kept(folder: Path) -> KeptReview:
    return KeptReview(folder / "reviews", "c0ffee")


def test_the_last_verdict_on_a_digit_holds(tmp_path: Path) -> None:
    review = kept(tmp_path)
    assert review.read() == {}
    review.append([KeptVerdict(1, BOX, ReviewVerdict(7)), KeptVerdict(2, BOX, ReviewVerdict(10, whole=True))])
    review.append([KeptVerdict(1, BOX, ReviewVerdict(3)), KeptVerdict(1, OTHER, ReviewVerdict(4, starts=False))])
    assert kept(tmp_path).read() == {
        (2, BOX): ReviewVerdict(10, whole=True),
        (1, BOX): ReviewVerdict(3),
        (1, OTHER): ReviewVerdict(4, starts=False),
    }
    review.append([KeptVerdict(1, BOX, None)])
    assert (1, BOX) not in review.read()


def test_a_picture_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    one, copy, other = (tmp_path / name for name in ("one.png", "copy.png", "other.png"))
    for file, content in ((one, b"picture"), (copy, b"picture"), (other, b"another")):
        file.write_bytes(content)
    KeptReview.of_picture(tmp_path / "reviews", one).append([KeptVerdict(1, BOX, ReviewVerdict(7))])
    assert KeptReview.of_picture(tmp_path / "reviews", copy).read() == {(1, BOX): ReviewVerdict(7)}
    assert KeptReview.of_picture(tmp_path / "reviews", other).read() == {}


@pytest.mark.parametrize(
    "damage",
    [
        b"\xff\xfe\x00 no text\n",
        b"{}\n[1, 2]\nnull\n",
        b'{"page":0,"box":[1,2,3,4],"said":7}\n',
        b'{"page":1,"box":[1,2,3],"said":7}\n',
        b'{"page":1,"box":[60,20,30,40],"said":77}\n',
        b'{"page":1,"box":[60,20,30,40],"said":7,"starts":"yes"}\n',
        b'{"page":1,"box":[60,20,',
    ],
)
def test_damaged_lines_are_passed_over_and_what_follows_them_is_kept(tmp_path: Path, damage: bytes) -> None:
    review = kept(tmp_path)
    review.append([KeptVerdict(1, BOX, ReviewVerdict(7))])
    with review.path.open("ab") as file:
        file.write(damage)
    assert review.read() == {(1, BOX): ReviewVerdict(7)}
    review.append([KeptVerdict(2, BOX, ReviewVerdict(8))])
    assert review.read() == {(1, BOX): ReviewVerdict(7), (2, BOX): ReviewVerdict(8)}


def test_a_first_line_that_a_kill_has_cut_hides_nothing(tmp_path: Path) -> None:
    review = kept(tmp_path)
    review.path.parent.mkdir()
    review.path.write_bytes(b'{"kind": "digitp')
    review.append([KeptVerdict(1, BOX, ReviewVerdict(7))])
    assert review.read() == {(1, BOX): ReviewVerdict(7)}


def test_a_file_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    review = kept(tmp_path)
    review.path.parent.mkdir()
    review.path.write_text('{"kind": "digitpad review", "version": 2}\n{"page":1,"box":[1,2,3,4],"said":7}\n')
    assert review.read() == {}


def test_a_killed_writer_has_kept_what_it_said(tmp_path: Path) -> None:
    said = 0
    for round_ in range(4):
        command = [sys.executable, "-c", WRITER, str(tmp_path), str(said)]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(3 + round_)]
        child.kill()
        rest, _ = child.communicate()
        reports = [int(line) for line in [*lines, *rest.splitlines(keepends=True)] if line.endswith("\n")]
        said = max(reports) + 5
    found = KeptReview(tmp_path, "a" * 64).read()
    assert {(1, (one, 0, 9, 9)): ReviewVerdict(one % 10) for one in range(said)}.items() <= found.items()


def test_another_network_sees_the_same_digits_a_little_elsewhere() -> None:
    held = {(1, BOX): ReviewVerdict(7), (1, OTHER): ReviewVerdict(8), (2, BOX): ReviewVerdict(9)}
    now = [(12, 19, 29, 43), (200, 20, 30, 40), OTHER]
    assert matching(held, 1, now) == {(12, 19, 29, 43): ReviewVerdict(7), OTHER: ReviewVerdict(8)}
    assert matching(held, 3, now) == {}


def test_what_nobody_went_on_with_is_forgotten(tmp_path: Path) -> None:
    old, new = KeptReview(tmp_path, "old"), KeptReview(tmp_path, "new")
    for review in (old, new):
        review.append([KeptVerdict(1, BOX, ReviewVerdict(7))])
    (tmp_path / "notes.txt").write_text("mine")
    day = 86_400
    os.utime(old.path, (time.time() - 91 * day,) * 2)
    assert forget_old_reviews(tmp_path) == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == ["new.jsonl", "notes.txt"]
    assert forget_old_reviews(tmp_path / "nowhere") == 0
