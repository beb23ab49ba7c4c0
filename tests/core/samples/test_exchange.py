"""Samples from and to files of other programs, and which of them are there already."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import load_test
from digitpad.core.data.stroke_files import read_stroke_file
from digitpad.core.errors import DataError
from digitpad.core.paths import default_paths
from digitpad.core.samples.exchange import read_samples, write_pixels, write_strokes
from digitpad.core.samples.same import without_known


def ignore(share: float) -> None:
    assert 0 <= share <= 1


class Cancelled(Exception):
    pass


def cancel(share: float) -> None:
    raise Cancelled


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    """MNIST's first 40 test digits as Kaggle has them."""
    test = load_test(default_paths().mnist)
    rows = [
        ",".join(map(str, [label, *image.ravel()])) for label, image in zip(test.labels[:40], test.images, strict=False)
    ]
    header = ",".join(["label", *(f"pixel{number}" for number in range(784))])
    path = tmp_path / "train.csv"
    path.write_text("\n".join([header, *rows]) + "\n")
    return path


def test_pixels_come_in_as_they_are(csv: Path) -> None:
    test = load_test(default_paths().mnist)
    found = read_samples(csv, ignore)
    assert [sample.label for sample in found.samples] == test.labels[:40].tolist()
    assert all(np.array_equal(one.image, image) for one, image in zip(found.samples, test.images, strict=False))
    assert {sample.source for sample in found.samples} == {"import"}
    assert len({sample.id for sample in found.samples}) == 40


def test_pixels_go_out_as_they_came_in(csv: Path, tmp_path: Path) -> None:
    samples = read_samples(csv, ignore).samples
    written = write_pixels(samples, tmp_path / "out.csv", ignore)
    assert (written.count, written.left_out) == (40, 0)
    assert (tmp_path / "out.csv").read_bytes() == csv.read_bytes()


@pytest.mark.parametrize("change", ["no header", "packed", "windows", "empty lines", "quoted header"])
def test_pixels_in_other_dress(csv: Path, change: str) -> None:
    whole = read_samples(csv, ignore).samples
    header, _, body = csv.read_text().partition("\n")
    texts = {
        "no header": body,
        "packed": csv.read_text(),
        "windows": "\ufeff" + csv.read_text().replace("\n", "\r\n"),
        "empty lines": csv.read_text().replace("\n", "\n\n"),
        "quoted header": ",".join(f'"{name}"' for name in header.split(",")) + "\n" + body,
    }
    if change == "packed":
        csv = csv.with_name("train.csv.gz")
        csv.write_bytes(gzip.compress(texts[change].encode()))
    else:
        csv.write_text(texts[change], encoding="utf-8", newline="")
    found = read_samples(csv, ignore).samples
    assert [sample.image.tobytes() for sample in found] == [sample.image.tobytes() for sample in whole]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "has 1 columns"),
        ("label,pixel0\n7,0\n", "has 2 columns"),
        (",".join(["0"] * 784) + "\n", "no labels"),
        (",".join(["label"] * 785) + "\n", "no rows"),
        (",".join(["11"] + ["0"] * 784) + "\n", "near row 1"),
        (",".join(["7"] + ["256"] * 784) + "\n", "near row 1"),
        (",".join(["7"] + ["-1"] * 784) + "\n", "near row 1"),
        (",".join(["7"] + ["9" * 40] * 784) + "\n", "near row 1"),
        (",".join(["7"] + [""] * 784) + "\n", "near row 1"),
        (",".join(["7"] + ["0.5"] * 784) + "\n", "near row 1"),
        (",".join(["7"] + ["nan"] * 784) + "\n", "near row 1"),
        (",".join(["7"] + ["0"] * 784) + "\n7,8\n", "near row 1"),
        (",".join(["7"] + ["seven"] * 784) + "\n", "near row 1"),
        ("\x00" * 2000, "columns"),
    ],
)
def test_a_csv_of_something_else_is_told_in_a_sentence(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(content)
    with pytest.raises(DataError, match=said) as told:
        read_samples(path, ignore)
    assert "odd.csv" in str(told.value)
    assert "\n" not in str(told.value)


def test_files_that_are_missing_binary_or_half(tmp_path: Path, csv: Path) -> None:
    with pytest.raises(DataError, match="no file"):
        read_samples(tmp_path / "none.csv", ignore)
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe" * 5000)
    with pytest.raises(DataError, match="not text"):
        read_samples(tmp_path / "binary.csv", ignore)
    (tmp_path / "half.csv.gz").write_bytes(gzip.compress(csv.read_bytes())[:-3000])
    with pytest.raises(DataError, match=r"half.csv.gz"):
        read_samples(tmp_path / "half.csv.gz", ignore)
    with pytest.raises(DataError, match="stroke file"):
        read_samples(tmp_path / "none.json", ignore)


def test_reading_and_writing_can_be_cancelled(csv: Path, tmp_path: Path, new_sample) -> None:
    with pytest.raises(Cancelled):
        read_samples(csv, cancel)
    out = tmp_path / "out.csv"
    out.write_text("what was there")
    with pytest.raises(Cancelled):
        write_pixels([new_sample()], out, cancel)
    assert out.read_text() == "what was there"
    assert {path.name for path in tmp_path.iterdir()} == {"train.csv", "out.csv"}


def test_strokes_go_out_in_the_form_that_others_read(tmp_path: Path, new_sample) -> None:
    samples = [new_sample(3), new_sample(10), new_sample(4, picture=True)]
    written = write_strokes(samples, tmp_path / "mine.json", ignore)
    assert (written.count, written.left_out) == (2, 1)
    document = json.loads((tmp_path / "mine.json").read_text())
    assert [one["label"] for one in document] == [3, "not a digit"]
    assert document[0]["strokes"][0][0] == [200_000, 200_000]
    assert [one.digit for one in read_stroke_file(tmp_path / "mine.json")] == [3, None]
    assert [sample.label for sample in read_samples(tmp_path / "mine.json", ignore).samples] == [3, 10]


def test_nothing_to_write_is_an_empty_list(tmp_path: Path, new_sample) -> None:
    write_strokes([new_sample(picture=True)], tmp_path / "none.json", ignore)
    assert json.loads((tmp_path / "none.json").read_text()) == []


def test_numbers_of_several_digits_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "numbers.json"
    stroke = [[[0, 0], [5, 9]]]
    path.write_text(json.dumps([{"label": "42", "strokes": stroke}, {"label": 4, "strokes": stroke}]))
    found = read_samples(path, ignore)
    assert ([sample.label for sample in found.samples], found.passed) == ([4], 1)
    path.write_text(json.dumps([{"label": "42", "strokes": stroke}]))
    with pytest.raises(DataError, match="several digits only"):
        read_samples(path, ignore)


def test_what_comes_back_is_known_wherever_it_lies_now(tmp_path: Path, new_sample) -> None:
    rng = np.random.default_rng(1)
    samples = [new_sample(digit % 10) for digit in range(50)]
    from digitpad.core.drawing.strokes import Drawing, Stroke

    points = [np.column_stack([rng.random((60, 2)).round(6), np.full((60, 2), 0.5)]) for _ in samples]
    samples += [new_sample(1, drawing=Drawing((Stroke(one),))) for one in points]
    write_strokes(samples, tmp_path / "mine.json", ignore)
    found = read_samples(tmp_path / "mine.json", ignore).samples
    again = without_known(found, samples, ignore)
    assert (again.new, again.known) == ([], 100)


def test_known_pixels_other_labels_and_doubles(csv: Path, tmp_path: Path, new_sample) -> None:
    samples = read_samples(csv, ignore).samples
    twice = without_known([*samples, *read_samples(csv, ignore).samples], [], ignore)
    assert (len(twice.new), twice.known) == (40, 40)
    first = samples[0]
    other = new_sample((first.label + 1) % 10, image=first.image, drawing=None, picture=True)
    assert without_known([other], samples, ignore).new == [other]
    drawn = new_sample(7)
    write_pixels([drawn], tmp_path / "drawn.csv", ignore)
    assert without_known(read_samples(tmp_path / "drawn.csv", ignore).samples, [drawn], ignore).known == 1
