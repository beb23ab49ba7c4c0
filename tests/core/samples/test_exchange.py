"""Samples from and to files of other programs, and which of them are there already."""

from __future__ import annotations

import gzip
import json
import sys
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import load_test
from digitpad.core.data.stroke_files import read_stroke_file
from digitpad.core.errors import DataError
from digitpad.core.paths import default_paths
from digitpad.core.samples import pixel_table
from digitpad.core.samples.exchange import read_samples, write_pixels, write_strokes
from digitpad.core.samples.pixel_table import LABEL_NAMES
from digitpad.core.samples.same import without_known
from tests.support.endless import ENDLESS, make_endless


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


@pytest.mark.parametrize(
    "change",
    ["no header", "packed", "windows", "empty lines", "quoted header", "semicolons", "tabs", "quoted", "real numbers"],
)
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
    texts |= {
        "semicolons": csv.read_text().replace(",", ";"),
        "tabs": csv.read_text().replace(",", "\t"),
        "quoted": "\n".join(",".join(f'"{cell}"' for cell in row.split(",")) for row in csv.read_text().split()),
        "real numbers": header + "\n" + body.replace(",", ".0,").replace("\n", ".0\n"),
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
        ("", "is empty"),
        ("label,pixel0\n7,0\n", "has 2 columns"),
        (",".join(["0"] * 784) + "\n", "no labels"),
        (",".join(["label"] * 785) + "\n", "no rows"),
        (",".join(["11"] + ["0"] * 784) + "\n", "row 1 has «11»"),
        (",".join(["7"] + ["256"] * 784) + "\n", "Row 1 .*«256» in column 2"),
        (",".join(["7"] + ["-1"] * 784) + "\n", "Row 1 .*«-1»"),
        (",".join(["7"] + ["9" * 50] * 784) + "\n", "Row 1 .*«9{40}…»"),
        (",".join(["7"] + [""] * 784) + "\n", "Row 1 .*«»"),
        (",".join(["7"] + ["0.5"] * 784) + "\n", "Row 1 .*«0.5»"),
        (",".join(["7"] + ["nan"] * 784) + "\n", "Row 1 .*«nan»"),
        (",".join(["7"] + ["0"] * 784) + "\n7,8\n", "Row 2 .*has 2 columns"),
        (",".join(["7"] + ["seven"] * 784) + "\n", "Row 1 .*«seven»"),
        ("\x00" * 2000, "has 1 column;"),
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


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize("kind", ENDLESS)
def test_a_table_without_an_end_is_refused_before_it_is_read(kind: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="longer than 100,000 characters" if kind == "huge" else "pipe or device"):
        read_samples(make_endless(tmp_path / "endless.csv", kind), ignore)


@pytest.mark.parametrize("first", ["", "label,0\n", ",".join(["1"] + ["0"] * 784) + "\n"])
def test_an_endless_line_takes_no_memory(first: str, tmp_path: Path) -> None:
    path = tmp_path / "endless.csv.gz"
    path.write_bytes(gzip.compress(first.encode() + b"0," * (20 << 20), 1))
    tracemalloc.start()
    try:
        with pytest.raises(DataError, match=r"Row \d is longer|Row \d of .* is longer|has 2 columns"):
            read_samples(path, ignore)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 << 20


def test_a_table_of_too_many_rows_is_refused(csv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pixel_table, "MOST_SAMPLE_BYTES", 20 << 10)
    with pytest.raises(DataError, match="larger than 20 KiB"):
        read_samples(csv, ignore)


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


@pytest.mark.parametrize("write", [write_pixels, write_strokes])
def test_a_name_as_long_as_the_disk_allows_can_be_written(tmp_path: Path, new_sample, write) -> None:
    path = tmp_path / ("x" * 250 + ".data")
    assert write([new_sample()], path, ignore).count == 1
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def with_label_last(csv: Path, name: str | None) -> None:
    """Write the file anew with its label behind the pixels, called `name`, or with no names at all."""
    header, *rows = [line.split(",") for line in csv.read_text().splitlines()]
    turned = [[*row[1:], row[0]] for row in rows]
    names = [] if name is None else [[*header[1:], name]]
    csv.write_text("\n".join(map(",".join, [*names, *turned])) + "\n")


@pytest.mark.parametrize("name", [*LABEL_NAMES, "Class", '"label"', "what it is", None])
def test_the_label_is_found_in_the_last_column(csv: Path, name: str | None) -> None:
    whole = read_samples(csv, ignore).samples
    with_label_last(csv, name)
    found = read_samples(csv, ignore).samples
    assert [sample.label for sample in found] == [sample.label for sample in whole]
    assert [sample.image.tobytes() for sample in found] == [sample.image.tobytes() for sample in whole]


def test_the_name_of_a_column_decides_where_its_values_could_be_either(tmp_path: Path) -> None:
    path = tmp_path / "both.csv"
    names = [f"pixel{number}" for number in range(784)]
    path.write_text(",".join([*names, "label"]) + "\n" + ",".join(["7"] * 784 + ["3"]) + "\n")
    (sample,) = read_samples(path, ignore).samples
    assert (sample.label, sample.image.min()) == (3, 7)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([["7"] * 785], "row 1 has «7» in its first and «7» in its last column"),
        ([["0"] * 785], "which column has the labels"),
        ([["3"] + ["0"] * 784, ["25"] + ["0"] * 784], "row 2 has «25» in its first"),
        ([["a"] * 300 + ["label"] + ["b"] * 484, ["1"] + ["0"] * 784], "Row 1 .*«label»"),
        ([["y"] + ["b"] * 783 + ["digit"], ["1"] + ["0"] * 784], "Row 1 .*«y», «digit»"),
        (
            [["label", "pixel0", "pixel1", "pixel10", "pixel2"] + ["pixel3"] * 780, ["1"] + ["0"] * 784],
            "«pixel2» after",
        ),
        ([["label"] + ["pixel"] * 784, ["1"] + ["0"] * 784, ["10"] + ["0"] * 784], "Row 3 .*«10»"),
        ([["label"] + ["pixel"] * 784, ["1"] + ["0"] * 784, ["٣"] + ["0"] * 784], "Row 3 .*«٣» in column 1"),
        ([["label"] + ["pixel"] * 784, ["three"] + ["0"] * 784], "Row 2 .*«three» in column 1"),
    ],
)
def test_labels_that_are_not_understood_are_refused(tmp_path: Path, rows: list[list[str]], said: str) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("\n".join(map(",".join, rows)) + "\n")
    with pytest.raises(DataError, match=said):
        read_samples(path, ignore)


@pytest.mark.parametrize("label", ["٣", "3.0", "three", "-3", "", 3.0, True, None, ["3"]])
def test_labels_of_strokes_that_are_not_understood_are_refused(tmp_path: Path, label: object) -> None:
    path = tmp_path / "odd.json"
    stroke = [[[0, 0], [5, 9]]]
    path.write_text(json.dumps([{"label": 4, "strokes": stroke}, {"label": label, "strokes": stroke}]))
    with pytest.raises(DataError, match=r"[Ss]ample 2 ") as told:
        read_samples(path, ignore)
    assert label is None or str(label) in str(told.value)


def test_what_is_no_digit_is_said_in_words(tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    path.write_text(json.dumps([{"label": "Not a digit", "strokes": [[[0, 0], [5, 9]]]}]))
    assert [sample.label for sample in read_samples(path, ignore).samples] == [10]


@pytest.mark.parametrize("write", [write_strokes, write_pixels])
def test_a_link_to_a_file_stays_a_link(tmp_path: Path, new_sample, write) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write([new_sample(3)], tmp_path / "link", lambda _: None)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").stat().st_size > 20
