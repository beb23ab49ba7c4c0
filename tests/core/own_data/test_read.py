"""Data sets of one's own, as people and other programs have them."""

from __future__ import annotations

import gzip
import shutil
import sys
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DataError
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.read import names_of, read_own_data
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.samples.changes import AddSamples
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from tests.support.endless import ENDLESS, make_endless
from tests.support.own_sets import (
    FRUITS,
    digits_of,
    letter_images,
    write_csv,
    write_idx,
    write_npz,
    write_pictures,
    write_strokes,
)  # fmt: skip


def read(*paths: Path, names: tuple[str, ...] = (), normalised: bool = False) -> OwnData:
    return read_own_data(OwnSource(paths, names, normalised))


def refusal(*paths: Path, names: tuple[str, ...] = ()) -> str:
    with pytest.raises(DataError) as caught:
        read(*paths, names=names)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_an_npz_file_with_both_parts(tmp_path: Path) -> None:
    learned, test = digits_of(20), digits_of(6, after=20)
    path = write_npz(
        tmp_path / "fruits.npz", x_train=learned.images, y_train=learned.labels, x_test=test.images,
        y_test=test.labels, class_names=np.array(FRUITS),
    )  # fmt: skip
    data = read(path)
    assert data.kind == "npz"
    assert data.class_names == FRUITS
    assert data.counts == (26, 26, 26)
    assert data.in_test.sum() == 18
    assert (data.images[~data.in_test] == learned.images).all()
    assert (data.labels[data.in_test] == test.labels).all()
    assert data.writers == ()


@pytest.mark.parametrize(
    ("images", "labels"),
    [("images", "labels"), ("X", "y"), ("data", "target"), ("train_images", "train_labels"), ("imgs", "labels")],
)
def test_arrays_have_many_names(tmp_path: Path, images: str, labels: str) -> None:
    data = digits_of(8)
    found = read(write_npz(tmp_path / "set.npz", **{images: data.images, labels: data.labels}))
    assert found.class_names == ("0", "1", "2")
    assert (found.images == data.images).all()


@pytest.mark.parametrize("form", ["row", "channel last", "channel first", "float", "float 255", "int64", "bool"])
def test_images_have_many_forms(tmp_path: Path, form: str) -> None:
    data = digits_of(8)
    images: np.ndarray = data.images
    forms = {
        "row": images.reshape(-1, 784),
        "channel last": images[..., None],
        "channel first": images[:, None],
        "float": images / 255,
        "float 255": images.astype(np.float32),
        "int64": images.astype(np.int64),
        "bool": images > 127,
    }
    found = read(write_npz(tmp_path / "set.npz", images=forms[form], labels=data.labels[:, None]))
    assert (found.images == (np.where(images > 127, 255, 0) if form == "bool" else images)).all()


def test_labels_may_be_text_and_letters_have_writers(tmp_path: Path) -> None:
    images, labels, writers = letter_images("abA", fonts=3, each=4)
    path = write_npz(tmp_path / "letters.npz", images=images, labels=np.array(labels), writers=np.array(writers))
    data = read(path)
    assert data.class_names == ("A", "a", "b")  # natural order, capitals first where nothing else differs
    assert len(data.writers) == 3
    assert data.counts == (12, 12, 12)
    assert [data.writers[one] for one in data.writer_of.tolist()] == writers


def test_images_and_labels_in_files_of_their_own(tmp_path: Path) -> None:
    learned, test = digits_of(10), digits_of(5, after=10)
    for part, data in (("train", learned), ("test", test)):
        write_npz(tmp_path / f"X_kannada_MNIST_{part}.npz", arr_0=data.images)
        write_npz(tmp_path / f"y_kannada_MNIST_{part}.npz", arr_0=data.labels)
    found = read(tmp_path)
    assert found.in_test.sum() == 15
    assert (found.images[found.in_test] == test.images).all()
    assert (found.labels[~found.in_test] == learned.labels).all()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize("kind", ENDLESS)
def test_class_names_without_an_end_are_refused(kind: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="larger than 1 MiB" if kind == "huge" else "pipe or device"):
        names_of(make_endless(tmp_path / "names.txt", kind))


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize("name", ["data", "data.csv", "data.npz", "data.json", "data-idx3-ubyte"])
@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_a_pipe_or_device_is_no_data(name: str, kind: str, tmp_path: Path) -> None:
    assert "it is a pipe or device" in refusal(make_endless(tmp_path / name, kind))


@pytest.mark.parametrize("packed", [True, False])
def test_idx_files_find_each_other(tmp_path: Path, packed: bool) -> None:
    learned, test = digits_of(10), digits_of(5, after=10)
    end = ".gz" if packed else ""
    for part, data in (("train", learned), ("t10k", test)):
        write_idx(tmp_path / f"{part}-images-idx3-ubyte{end}", data.images, packed=packed)
        write_idx(tmp_path / f"{part}-labels-idx1-ubyte{end}", data.labels, packed=packed)
    (tmp_path / "names.txt").write_text("apple\nbanana\ncherry\n", encoding="utf-8")
    (tmp_path / "README").write_text("about it", encoding="utf-8")
    data = read(tmp_path)
    assert data.kind == "IDX"
    assert data.class_names == FRUITS
    assert data.in_test.sum() == 15
    assert (data.images[~data.in_test] == learned.images).all()
    only = read(*sorted(tmp_path.glob("train*")), names=("a", "b", "c"))
    assert only.class_names == ("a", "b", "c")
    assert not only.in_test.any()


def test_emnist_is_turned_and_named(tmp_path: Path) -> None:
    data = digits_of(8, (1, 2, 3))
    write_idx(tmp_path / "emnist-letters-train-images-idx3-ubyte.gz", data.images.swapaxes(1, 2).copy())
    write_idx(tmp_path / "emnist-letters-train-labels-idx1-ubyte.gz", data.labels)
    (tmp_path / "emnist-letters-mapping.txt").write_text("1 65 97\n2 66 98\n3 67 99\n", encoding="utf-8")
    found = read(tmp_path)
    assert found.class_names == ("A", "B", "C")
    assert (found.images == data.images).all()
    assert any("turned upright" in remark for remark in found.remarks)


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("header", [True, False])
def test_tables_as_kaggle_has_them(tmp_path: Path, header: bool, last: bool) -> None:
    learned, test = digits_of(10), digits_of(5, after=10)
    files = [
        write_csv(tmp_path / f"fruits_{part}.csv", data, header=header, last=last)
        for part, data in (("train", learned), ("test", test))
    ]
    data = read(*files, names=FRUITS)
    assert data.kind == "CSV"
    assert data.class_names == FRUITS
    assert data.in_test.sum() == 15
    assert (data.images[~data.in_test] == learned.images).all()
    assert data.writers == ()


def test_tables_of_several_students_are_writers(tmp_path: Path) -> None:
    files = [write_csv(tmp_path / f"{name}.csv", digits_of(5, after=5 * number)) for number, name in enumerate("abc")]
    data = read(*files)
    assert data.writers == ("a", "b", "c")
    assert np.bincount(data.writer_of).tolist() == [15, 15, 15]


def test_letters_beyond_nine_in_tables(tmp_path: Path) -> None:
    data = digits_of(6, (0, 1))
    shifted = type(data)(data.images, data.labels * 25)
    found = read(write_csv(tmp_path / "az.csv", shifted))
    assert found.class_names == ("0", "25")


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("header", [True, False])
def test_labels_of_tables_may_be_words(tmp_path: Path, header: bool, last: bool) -> None:
    data = digits_of(6)
    path = write_csv(tmp_path / "words.csv", data, header=header, last=last)
    words = {"0": "7", "1": '"Bär, braun"', "2": "cat"}  # a number, before others that are none
    text = path.read_text(encoding="utf-8").splitlines()
    for row in range(header, len(text)):
        label, pixels = text[row].split(",", 1) if not last else text[row].rsplit(",", 1)[::-1]
        text[row] = f"{pixels},{words[label]}" if last else f"{words[label]},{pixels}"
    path.write_text("\n".join(text) + "\n", encoding="utf-8")
    found = read(path)
    assert found.class_names == ("7", "Bär, braun", "cat")
    assert (found.images == data.images).all()
    assert found.labels.tolist() == data.labels.tolist()
    text[4] = f"{pixels}," if last else f",{pixels}"
    path.write_text("\n".join(text), encoding="utf-8")
    assert refusal(path).startswith(
        "Row 5 of words.csv has no label; it should be CSV of a label (0 to 255, or a word;"
    )


def test_words_at_both_ends_of_a_table_are_said(tmp_path: Path) -> None:
    (tmp_path / "both.csv").write_text(f"cat,{','.join(['0'] * 783)},dog\n", encoding="utf-8")
    assert refusal(tmp_path / "both.csv").startswith("Row 1 of both.csv has «dog» in column 785; ")


def test_a_table_with_a_label_for_each_row_is_refused(tmp_path: Path) -> None:
    rows = [f"name{number},{','.join(['0'] * 783)},255" for number in range(300)]
    (tmp_path / "names.csv").write_text("\n".join(rows), encoding="utf-8")
    assert refusal(tmp_path / "names.csv").startswith("names.csv has more than 256 different labels; ")


def test_strokes_of_several_files(tmp_path: Path) -> None:
    files = [write_strokes(tmp_path / f"{name}.json", "abc", font, 3) for font, name in enumerate(["anna", "ben"])]
    data = read(*files)
    assert data.kind == "samples"
    assert data.class_names == ("a", "b", "c")
    assert data.writers == ("anna", "ben")
    assert data.counts == (6, 6, 6)
    assert (data.images.max((1, 2)) > 200).all()
    assert data.remarks == ()
    same = tmp_path / "more"
    same.mkdir()
    shutil.copy(files[0], same / "anna.json")
    assert len(read(*files, same / "anna.json").writers) == 3


def test_what_digitpad_keeps_itself_of_several_people(tmp_path: Path) -> None:
    for number, name in enumerate(["anna", "ben"]):
        digits = digits_of(6, range(10), after=6 * number)
        now = datetime.now(timezone.utc)
        kept = [
            OwnSample(f"{name} {place}", int(label), now, "picture", image=image)
            for place, (image, label) in enumerate(zip(digits.images, digits.labels, strict=True))
        ]
        none = OwnSample(f"{name} none", NOT_A_DIGIT, now, "picture", image=digits.images[0])
        SampleStore(tmp_path / name / "samples").append([AddSamples((*kept, none))])
    data = read(tmp_path / "anna" / "samples", tmp_path / "ben" / "samples")
    assert data.kind == "samples"
    assert data.class_names == tuple("0123456789")
    assert data.counts == (12,) * 10
    assert data.writers == ("anna", "ben")
    assert len(data.passed) == 2
    files = []
    for name in ("anna", "ben"):
        (tmp_path / name / "x").mkdir()
        files.append(write_strokes(tmp_path / name / "mine.json", "ab", len(files), 4))
    assert read(*files).writers == ("anna", "ben")  # files of the same name have those of their folders


def test_one_file_with_writers_knows_them(tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    import json

    parts = [
        json.loads(write_strokes(tmp_path / f"{name}.part", "ab", font, 4, writer=name).read_text(encoding="utf-8"))
        for font, name in enumerate(["anna", "ben", "cem"])
    ]
    none = {**parts[0][0], "label": "not a digit"}
    number = {**parts[0][0], "label": "12"}
    path.write_text(json.dumps([*parts[0], *parts[1], *parts[2], none, number]), encoding="utf-8")
    data = read(path)
    assert data.writers == ("anna", "ben", "cem")
    assert [one.why for one in data.passed] == [
        "it is labelled as none of the classes", "it is a number of several digits",
    ]  # fmt: skip


@pytest.mark.parametrize("dark", [True, False])
def test_pictures_of_28_by_28_are_taken_as_they_are(tmp_path: Path, dark: bool) -> None:
    digits = digits_of(7)
    data = read(write_pictures(tmp_path / "fruits", digits, dark=dark))
    assert data.kind == "pictures"
    assert data.class_names == FRUITS
    assert data.counts == (7, 7, 7)
    assert {image.tobytes() for image in data.images} == {image.tobytes() for image in digits.images}
    assert ("The images were dark on light; they were inverted." in data.remarks) == dark


@pytest.mark.parametrize("dark", [True, False])
def test_larger_pictures_are_normalised_as_drawings_are(tmp_path: Path, dark: bool) -> None:
    """MNIST's digits enlarged and off the middle come back as they were: their normalisation is digitpad's own."""
    digits = digits_of(7)
    data = read(write_pictures(tmp_path / "fruits", digits, dark=dark, larger=5))
    assert "21 pictures were normalised to 28x28 as drawings are." in data.remarks
    right = 0
    for label in range(3):
        names = [number for number, one in enumerate(digits.labels.tolist()) if one == label]
        for place, number in zip(np.flatnonzero(data.labels == label).tolist(), names, strict=True):
            apart = np.abs(digits.images.astype(int) - data.images[place].astype(int)).mean((1, 2))
            right += apart.argmin() == number
    assert right >= 18  # a narrow one may lie a pixel beside


@pytest.mark.parametrize("kind", ["JPEG", "grain"])
def test_noise_around_strokes_does_not_make_them_small(tmp_path: Path, kind: str) -> None:
    """What JPEG and scanners leave beside the ink is fainter than ink, and lies outside the box of 20 pixels."""
    folder = write_pictures(tmp_path / "fruits", digits_of(7), dark=True, larger=3)
    random = np.random.default_rng(1)
    for path in folder.rglob("*.png"):
        picture = Image.open(path).convert("L")
        if kind == "grain":
            pixels = np.asarray(picture) + random.normal(0, 4, (picture.height, picture.width))
            Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(path)
        else:
            picture.save(path.with_suffix(".jpg"), quality=80)
            path.unlink()
    seen = read(folder).images > 32
    sides = np.maximum(seen.any(1).sum(1), seen.any(2).sum(1))
    assert (sides >= 19).all()


def test_pictures_of_writers_and_parts(tmp_path: Path) -> None:
    for number, writer in enumerate(["anna", "ben"]):
        write_pictures(tmp_path / writer, digits_of(5, after=5 * number))
        for name in FRUITS:
            (tmp_path / "set" / name).mkdir(parents=True, exist_ok=True)
            (tmp_path / writer / name).rename(tmp_path / "set" / name / writer)
    data = read(tmp_path / "set")
    assert data.writers == ("anna", "ben")
    assert data.counts == (10, 10, 10)
    parts = tmp_path / "parts"
    write_pictures(parts / "train", digits_of(6))
    write_pictures(parts / "test", digits_of(5, after=6))
    found = read(parts)
    assert found.class_names == FRUITS
    assert found.in_test.sum() == 15


def test_pictures_that_cannot_be_read_are_passed_over_and_told(tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "fruits", digits_of(6))
    (folder / "apple" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing else")
    Image.new("L", (50, 50), 255).save(folder / "apple" / "white.png")
    (folder / "apple" / "notes.txt").write_text("no picture", encoding="utf-8")
    (folder / "apple" / ".hidden.png").write_bytes(b"")
    data = read(folder)
    assert len(data) == 18
    assert [one.name.replace("\\", "/") for one in data.passed] == ["apple/broken.png", "apple/white.png"]
    assert data.passed[1].why == "there is hardly any ink in it"


def test_what_lies_in_no_class_is_told(tmp_path: Path) -> None:
    digits = digits_of(6)
    write_pictures(tmp_path / "plain", digits)
    Image.fromarray(digits.images[0]).save(tmp_path / "plain" / "loose.png")
    (tmp_path / "plain" / "dates").mkdir()
    (tmp_path / "plain" / "plums" / "anna").mkdir(parents=True)
    (tmp_path / "plain" / "apple" / "ben").mkdir()
    data = read(tmp_path / "plain")
    assert data.class_names == FRUITS
    empty = "there are no pictures in this folder"
    assert [(one.name, one.why) for one in data.passed] == [
        ("loose.png", "it lies in no class's folder"),
        (str(Path("apple", "ben")), empty), ("dates", empty), ("plums", empty),
    ]  # fmt: skip


def test_a_folder_of_validation_pictures_is_no_class(tmp_path: Path) -> None:
    for name, after in (("train", 0), ("val", 6), ("test", 12)):
        write_pictures(tmp_path / "set" / name, digits_of(6, after=after))
    Image.fromarray(digits_of(1).images[0]).save(tmp_path / "set" / "val" / "loose.png")
    data = read(tmp_path / "set")
    assert (data.class_names, data.counts, data.in_test.sum()) == (FRUITS, (18, 18, 18), 18)
    assert [one.name for one in data.passed] == [str(Path("val", "loose.png"))]


def test_what_was_normalised_is_not_to_be_normalised(tmp_path: Path) -> None:
    for name in ("ring", "box"):  # JPEG's noise around a stroke makes the ink a little larger than what is seen of it
        (tmp_path / name).mkdir()
        for number in range(8):
            picture = Image.new("RGB", (200, 120), (240, 235, 220))
            shape = (20 + 5 * number, 20, 80 + 5 * number, 90)
            draw = ImageDraw.Draw(picture)
            (draw.ellipse if name == "ring" else draw.rectangle)(shape, outline=(30, 30, 90), width=7)
            picture.save(tmp_path / name / f"{number}.jpg")
    assert read(tmp_path).remarks == ("16 pictures were normalised to 28x28 as drawings are.",)


def test_images_that_lie_otherwise_are_normalised_on_demand(tmp_path: Path) -> None:
    digits = digits_of(8)
    small = np.zeros_like(digits.images)
    small[:, 10:24, 2:16] = digits.images[:, ::2, ::2]
    small[0] = 0
    path = write_npz(tmp_path / "small.npz", images=small, labels=digits.labels)
    assert any("normalise them" in remark for remark in read(path).remarks)
    assert read(path).record()["lies_as_drawings"] is False
    assert not any("normalise them" in remark for remark in read(
        write_npz(tmp_path / "usual.npz", images=digits.images, labels=digits.labels)
    ).remarks)  # fmt: skip
    data = read(path, normalised=True)
    assert data.record()["lies_as_drawings"] is True
    assert len(data) == 23
    assert [one.name for one in data.passed] == ["image 1"]
    used = np.flatnonzero((data.images[0] > 32).any(1))
    other = np.flatnonzero((data.images[0] > 32).any(0))
    assert max(used[-1] - used[0], other[-1] - other[0]) + 1 in (19, 20)


def test_the_same_data_have_the_same_checksum(tmp_path: Path) -> None:
    digits = digits_of(8)
    one = read(write_npz(tmp_path / "a.npz", images=digits.images, labels=digits.labels))
    other = read(write_npz(tmp_path / "b.npz", x_train=digits.images / 255, y_train=digits.labels))
    assert one.checksum == other.checksum
    named = read(tmp_path / "a.npz", names=FRUITS)
    assert named.checksum != one.checksum
    assert one.record()["of_each"] == {"0": 8, "1": 8, "2": 8}


def test_cancelling_comes_through(tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "fruits", digits_of(6))

    class Cancelled(Exception):
        pass

    def check(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_own_data(OwnSource((folder,)), check)


def test_what_is_wrong_with_arrays_is_one_sentence(tmp_path: Path) -> None:
    digits = digits_of(8)
    images, labels = digits.images, digits.labels

    def said(**arrays: np.ndarray) -> str:
        return refusal(write_npz(tmp_path / "set.npz", **arrays))

    assert "has no labels of its training part" in said(x_train=images)
    assert "24 images and 23 labels" in said(images=images, labels=labels[:-1])
    assert "24 x 32 x 32" in said(images=np.zeros((24, 32, 32), np.uint8), labels=labels)
    assert "24 x 28 x 28 x 3" in said(images=np.zeros((24, 28, 28, 3), np.uint8), labels=labels)
    assert "from -1 to 1" in said(images=images / 127.5 - 1, labels=labels)
    assert "from 0 to 65535" in said(images=images.astype(np.uint16) * 257, labels=labels)
    assert "nan" in said(images=np.where(images > 250, np.nan, images / 255), labels=labels)
    assert "there is the label «-1»" in said(images=images, labels=labels.astype(int) - 1)
    assert "there is the label «0.5»" in said(images=images, labels=labels / 2)
    assert "the label 2, but 2 class names" in said(images=images, labels=labels, names=np.array(["a", "b"]))
    assert "two classes are called «a»" in said(images=images, labels=labels, names=np.array(["a", "b", "a"]))
    assert "characters" in said(images=images, labels=labels, names=np.array(["a", "b", "c" * 200]))
    assert "no arrays called x_train and y_train" in said(foo=images, bar=labels)
    assert "2 to 62 classes apart, not 1" in said(images=images, labels=np.zeros(24, int))
    assert "2 to 62 classes apart, not 70" in said(
        images=np.repeat(images[:1], 350, 0), labels=np.repeat(np.arange(70), 5)
    )
    assert "Of the class «2» there are 4 images" in said(images=images, labels=np.minimum(np.arange(24) // 10, 2))
    no_text = np.full(24, 0x120000, np.uint32).view("U1")
    assert "what is no character" in said(images=images, labels=no_text)
    assert "what is no character" in said(images=images, labels=labels, names=np.full(3, 0xD800, np.uint32).view("U1"))
    assert "24 images and 3 writers" in said(images=images, labels=labels, writers=np.array(["a", "b", "c"]))
    assert "in its test part only" in said(
        x_train=images[labels < 2], y_train=labels[labels < 2], x_test=images, y_test=labels
    )


def test_no_objects_are_unpickled(tmp_path: Path) -> None:
    digits = digits_of(8)
    path = tmp_path / "set.npz"
    np.savez(path, images=digits.images, labels=np.array([object()] * 24))
    assert "Python objects, which are not read" in refusal(path)
    path.write_bytes(b"PK\x03\x04 damaged")
    assert "it is damaged" in refusal(path)
    path.write_bytes(b"")
    assert "it is damaged" in refusal(path)


def test_a_small_file_that_unpacks_to_a_large_one_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.npz"
    np.savez_compressed(path, images=np.zeros((1_100_000, 1000), np.uint8), labels=np.zeros(1))
    assert path.stat().st_size < 5_000_000
    assert "unpacks to 1 GiB" in refusal(path)


def test_a_folder_of_pictures_stands_alone(tmp_path: Path) -> None:
    folder, other = write_pictures(tmp_path / "pictures", digits_of(4)), write_npz(tmp_path / "other.npz")
    second = write_pictures(tmp_path / "more", digits_of(4))
    assert "pictures and" in (said := refusal(folder, second))
    assert said.endswith("more both hold pictures by class; name one folder, with all classes in it.")
    assert "lie beside each other; put those of each class" in refusal(folder / "apple", folder / "cherry")
    assert "is a picture and no data set; name the folder that" in refusal(next((folder / "apple").glob("*.png")))
    assert "pictures holds pictures by class; name it alone" in refusal(folder, other)
    assert "pictures holds pictures by class; name it alone" in refusal(other, folder)


def test_what_is_wrong_with_files_is_one_sentence(tmp_path: Path) -> None:
    digits = digits_of(8)
    assert "There is no file or folder" in refusal(tmp_path / "gone")
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "each class has a folder" in refusal(empty)
    flat = write_pictures(tmp_path / "flat", digits) / "apple"
    assert "lie beside each other" in refusal(flat)
    csv = write_csv(tmp_path / "a.csv", digits)
    npz = write_npz(tmp_path / "a.npz", images=digits.images, labels=digits.labels)
    assert "are of one kind, but a.csv is CSV and a.npz is npz" in refusal(csv, npz)
    idx = tmp_path / "train-images-idx3-ubyte"
    write_idx(idx, digits.images, packed=False)
    idx.write_bytes(idx.read_bytes()[:-5])
    assert "is damaged: its header tells of 18,816 bytes, but it has 18,811" in refusal(idx)
    cut = tmp_path / "train-images-idx3-ubyte.gz"
    cut.write_bytes(gzip.compress(b"\0\0\x08\x03" + b"\0" * 100)[:-20])
    assert "cannot be read" in refusal(cut)
    assert "has no labels" in refusal(write_idx(tmp_path / "x-images-idx3-ubyte", digits.images))
    assert "name their classes themselves" in refusal(write_pictures(tmp_path / "set", digits), names=FRUITS)
    with pytest.raises(DataError, match=r"^These class names cannot be used \(two classes are called «a»\)\.$"):
        OwnSource((csv,), ("a", "a"))
