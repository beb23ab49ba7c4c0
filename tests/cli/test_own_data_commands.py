"""Data of one's own on the command line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from digitpad.core.own_data.examples import read_examples
from digitpad.core.registry import Model, read_model
from tests.cli.conftest import Run
from tests.support.own_sets import digits_of, write_csv, write_npz, write_pictures, write_strokes
from tests.support.waiting import LIMIT

FEW = ("train", "--architecture", "paper", "--epochs", "1")


def test_a_folder_of_pictures_becomes_a_model(digitpad: Run, tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "fruits", digits_of(8), dark=True)
    (folder / "apple" / "broken.png").write_bytes(b"no picture")
    done = digitpad(*FEW, "--data", str(folder), "--json")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert told["name"] == "fruits"
    assert told["scores"]["own_test"]["n"] == 6
    assert "24 images of 3 classes (8 of each)" in done.stderr
    assert "The images were dark on light; they were inverted." in done.stderr
    assert "1 thing was passed over:" in done.stderr
    assert "apple/broken.png: " in done.stderr.replace("\\", "/")
    listed = digitpad("models", "--json")
    row = next(one for one in json.loads(listed.stdout)["models"] if one["name"] == "fruits")
    assert row["class_names"] == ["apple", "banana", "cherry"]
    assert row["test_accuracy"] is None
    assert 0 <= row["own_test_accuracy"] <= 1
    table = digitpad("models").stdout
    assert "3 classes:" in table
    assert "own test" in table


def test_each_student_is_left_out(digitpad: Run, tmp_path: Path) -> None:
    files = [str(write_strokes(tmp_path / f"{name}.json", "abc", font, 4)) for font, name in enumerate(["anna", "ben"])]
    done = digitpad(*FEW, "--data", *files, "--leave-one-writer-out", "--json")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert [one["writer"] for one in told["writers"]] == ["anna", "ben"]
    assert all(one["interval"][0] <= one["accuracy"] <= one["interval"][1] for one in told["writers"])
    mean = sum(one["accuracy"] for one in told["writers"]) / 2
    assert told["mean_over_writers"] == pytest.approx(mean)
    assert told["command"].endswith("--data anna.json ben.json --leave-one-writer-out")
    assert "anna: " in done.stderr
    text = digitpad(*FEW, "--data", *files, "--leave-one-writer-out").stdout
    assert "left out" in text
    assert "mean of 2 writers: " in text


def test_the_code_reads_the_same_file(digitpad: Run, letters_set: Path) -> None:
    done = digitpad("train", "--data", str(letters_set), "--show-code")
    assert done.returncode == 0
    compile(done.stdout, "train.py", "exec")
    assert '"letters.npz"' in done.stdout or "'letters.npz'" in done.stdout
    assert str(letters_set.parent) not in done.stdout
    assert "images of 12 classes" in done.stderr
    assert "EPOCHS = 60" not in digitpad("train", "--data", str(letters_set), "--show-code", "--epochs", "3").stdout


def test_a_network_made_elsewhere_is_imported_with_images_of_its_classes(
    digitpad: Run, letters_model: Model, letters_set: Path, tmp_path: Path
) -> None:
    file = str(shutil.copy(letters_model.keras_file, tmp_path / "theirs.keras"))
    refused = digitpad("models", "--import", file)
    assert refused.returncode == 2
    assert refused.stderr.endswith("and give 10. Name images of its classes to import it. Add them with --data PATH.\n")
    done = digitpad("models", "--import", file, "--data", str(letters_set), "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["scores"]["own_test"]["n"] == 144
    assert told["scores"]["own_test"]["accuracy"] > 0.5
    model = read_model(Path(told["model"]), bundled=False)
    assert model.class_names == tuple("abcdefghijkl")
    assert len(read_examples(model)) == 144
    said = digitpad("models", "--import", file, "--data", str(letters_set)).stdout
    assert "Whether it has learned from these images is not known here" in said
    assert " of 144 test images (95 % interval " in said
    others = "--class-names", ",".join("lkjihgfedcba")
    numbers = write_npz(tmp_path / "n.npz", images=digits_of(9).images, labels=digits_of(9).labels)
    wrong = digitpad("models", "--import", file, "--data", str(numbers), *others)
    assert "and give 3." in wrong.stderr
    assert digitpad("models", "--data", str(letters_set)).stderr == "digitpad: --data goes with --import FILE.\n"


def test_networks_are_compared(digitpad: Run, tmp_path: Path) -> None:
    folder, out = write_pictures(tmp_path / "fruits", digits_of(12)), tmp_path / "study"
    quick = ("study", "--cases", "conv1,conv1-dropout1", "--seeds", "1", "--epochs", "1")
    done = digitpad(*quick, "--data", str(folder), "--out", str(out), "--json")
    assert done.returncode == 0, done.stderr
    assert "36 images of 3 classes (12 of each)" in done.stderr
    told = json.loads(done.stdout)
    assert told["class_names"] == ["apple", "banana", "cherry"]
    results = json.loads((out / "results.json").read_text(encoding="utf-8"))
    assert all({one["label"], one["answer"]} <= {"apple", "banana", "cherry"} for one in results["hardest"])
    assert results["findings"] == []  # the paper says nothing of them
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "networks compared on fruits" in page
    assert "banana" in page
    assert "MNIST" not in page
    assert str(tmp_path) not in page + json.dumps(results)
    model = str(out / "runs" / "conv1-batch100-seed1" / "model")
    measured = digitpad("evaluate", "--model", model, "--data", str(folder), "--json")
    assert json.loads(measured.stdout)["n"] == 6
    assert digitpad("study", "--out", str(out), "--resume", "--json").stdout == done.stdout
    next((folder / "apple").iterdir()).unlink()
    refused = digitpad("study", "--out", str(out), "--resume", "--seeds", "2")
    assert refused.returncode == 2
    assert refused.stderr.startswith("digitpad: The data in fruits are others than when this study began; ")


def test_evaluating_takes_what_was_not_learned(digitpad: Run, letters_model: Model, letters_set: Path) -> None:
    words = ("evaluate", "--model", str(letters_model.folder), "--data", str(letters_set))
    told = json.loads(digitpad(*words, "--json").stdout)
    assert told["data"] == "letters.npz, the part that it has not learned from"
    assert told["n"] == 144
    assert told["accuracy"] == pytest.approx(letters_model.own_test_accuracy, abs=0.01)
    assert list(told["per_class"]) == list("abcdefghijkl")
    assert len(told["confusion"]) == 12
    assert told["writers_mean"] is not None
    text = digitpad(*words).stdout
    assert "→a" in text
    assert "of the images" in text


def test_other_data_are_evaluated_as_a_whole_or_by_their_test_part(
    digitpad: Run, letters_model: Model, tmp_path: Path
) -> None:
    file = str(write_strokes(tmp_path / "zoe.json", "ab", 3, 5))
    told = json.loads(digitpad("evaluate", "--model", str(letters_model.folder), "--data", file, "--json").stdout)
    assert told["data"] == "zoe.json, all of them"
    assert told["n"] == 10
    digits, test = digits_of(6, range(10)), digits_of(2, range(10), after=6)
    path = write_npz(
        tmp_path / "digits.npz", x_train=digits.images, y_train=digits.labels, x_test=test.images, y_test=test.labels
    )
    told = json.loads(digitpad("evaluate", "--data", str(path), "--json").stdout)
    assert told["data"] == "digits.npz, their test part"
    assert told["n"] == 20
    assert told["accuracy"] > 0.9
    assert "per_digit" in told


def test_misread_images_have_their_names(
    digitpad: Run, letters_model: Model, letters_set: Path, tmp_path: Path
) -> None:
    words = ("evaluate", "--model", str(letters_model.folder), "--data", str(letters_set))
    assert digitpad(*words, "--errors", str(tmp_path / "errors")).returncode == 0
    with Image.open(next((tmp_path / "errors").iterdir())) as picture:
        assert picture.width > 100


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("evaluate", "--model", "{model}", "--mnist"),
            "needs a model that reads digits, but «letters» tells «a»",
        ),
        (("read", "--model", "{model}", "x.png"), "Reading pages needs a model that reads digits"),
        (
            ("teach", "--model", "{model}", "--strokes", "x.json", "--out", "{tmp}/o"),
            "Teaching needs a model that",
        ),
        (("evaluate", "--data", "{set}"), "The model «digitpad» does not know «a», «b», «c» …"),
        (
            ("evaluate", "--model", "{model}", "--data", "{set}", "--scale", "0.5"),
            "--scale is not possible with",
        ),
        (("evaluate", "--model", "{model}", "--data", "{set}", "--report", "{tmp}"), "--report is not possible with"),
        (("train", "--class-names", "a,b"), "--class-names is for data of your own; it needs --data PATH"),
        (("train", "--leave-one-writer-out"), "it needs --data PATH"),
        (("train", "--data", "{set}", "--class-names", "a,a"), "two classes are called «a»"),
        (("train", "--data", "{tmp}/gone"), "There is no file or folder"),
        (("train", "--data", "{set}", "--leave-out", "zoe"), "There is no writer «zoe»"),
        (
            ("train", "--data", "{csv}", "--show-code"),
            "There is a script for folders of pictures and for single .npz",
        ),
        (("train", "--data", "{set}", "--recipe", "pens", "--strokes", "x"), "does not go with data of one's own"),
        (("train", "--data", "{csv}", "--leave-one-writer-out"), "These data do not say who wrote what"),
    ],
)
def test_wishes_that_cannot_be_met(
    digitpad: Run, letters_model: Model, letters_set: Path, tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    csv = write_csv(tmp_path / "a.csv", digits_of(6)) if "{csv}" in words else ""
    places = {"model": letters_model.folder, "set": letters_set, "tmp": tmp_path, "csv": csv}
    done = digitpad(*(word.format(**places) for word in words))
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.strip().endswith(".")
    assert "Traceback" not in done.stderr


def test_an_export_reads_its_own_images_and_says_their_names(
    digitpad: Run, letters_model: Model, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    words = ("export", str(letters_model.folder), "--format", "keras,litert,litert-int8,web", "--out", str(out))
    done = digitpad(*words, "--json")
    assert done.returncode == 0
    for one in json.loads(done.stdout)["exported"]:
        assert one["n"] == 144
        assert one["agreement_with_keras"] > 0.95
    card = json.loads((out / "letters-litert" / "card.json").read_text(encoding="utf-8"))
    assert card["output"]["classes"] == list("abcdefghijkl")
    assert "own_examples" in card["scores"]
    assert len(card["input"]["prepare"]) == 4
    terms = (out / "letters-litert" / "TERMS.md").read_text(encoding="utf-8")
    assert "data of somebody's own (letters.npz)" in terms
    assert "MNIST" not in terms
    for kind in ("litert", "litert-int8"):
        shutil.copy(out / f"letters-{kind}" / "example.py", tmp_path)
        said = subprocess.run(
            [sys.executable, str(out / f"letters-{kind}" / "example.py")],
            capture_output=True, text=True, timeout=LIMIT, check=True,
        ).stdout  # fmt: skip
        assert said.split()[0] in "abcdefghijkl"
    page = (out / "letters-web" / "index.html").read_text(encoding="utf-8")
    assert '"classNames": ["a", "b", "c"' in page
    assert "Draw one of «a», «b», «c» …" in page
    assert "Draw a digit" not in page
