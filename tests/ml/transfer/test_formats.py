"""Every format of a real model: written by a real child, run by its own example, measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.paths import default_paths
from digitpad.core.registry import CARD, Model
from digitpad.core.transfer.formats import FORMATS, missing
from digitpad.core.transfer.jobs import ExportDone, Exported, ExportJob, TransferEvent, TransferStep
from digitpad.ml.transfer.process import TransferProcess
from digitpad.runtime.litert import load_litert_file
from tests.support.waiting import LIMIT

PATHS = default_paths()
HERE = tuple(key for key in FORMATS if not missing(key))
needs_onnx = pytest.mark.skipif("onnx" not in HERE, reason="the extra «onnx» is not installed")


def job(model: Model, out: Path, *keys: str) -> ExportJob:
    return ExportJob(model, keys, out, PATHS.mnist, PATHS.sample, PATHS.web, test_images=1000)


def events_of(process: TransferProcess) -> list[TransferEvent]:
    events = list(process.events())
    assert all(isinstance(event, TransferStep) for event in events[:-1])
    return events


@pytest.fixture(scope="module")
def exported(tiny_model: Model, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Exported]:
    """The tiny model in all formats that can be written here."""
    out = tmp_path_factory.mktemp("exports") / "out"
    events = events_of(TransferProcess(job(tiny_model, out, *HERE), load_litert_file))
    done = events[-1]
    assert isinstance(done, ExportDone), done
    parts = [event.part for event in events[:-1] if isinstance(event, TransferStep)]
    assert parts == sorted(parts)
    assert sorted(path.name for path in out.iterdir()) == sorted(f"tiny-{key}" for key in HERE)
    return {one.format: one for one in done.exported}


def test_whoever_reads_the_file_gets_what_keras_gives(exported: dict[str, Exported]) -> None:
    keras = exported["keras"]
    for key, one in exported.items():
        assert one.n == 1000
        assert one.accuracy > 0.8
        assert one.largest_difference < (0.3 if key == "litert-int8" else 1e-4), key
        assert one.agreement > (0.97 if key == "litert-int8" else 0.999), key
        files = [one.folder / FORMATS[key].file, *(one.folder / FORMATS[key].file).rglob("*")]
        assert one.size == sum(path.stat().st_size for path in files if path.is_file())
    assert exported["litert-int8"].size < 0.4 * exported["litert"].size
    assert exported["litert"].hits == keras.hits


def told_to_microsoft(home: Path) -> list[Path]:
    """What ONNX Runtime keeps to send it, if nobody has forbidden it."""
    return list(home.rglob("*onnxruntime*"))


def test_onnx_runtime_tells_nobody(tmp_path: Path) -> None:
    pytest.importorskip("onnxruntime")
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    environment.pop("ORT_DISABLE_TELEMETRY", None)
    code = "import digitpad, onnxruntime; onnxruntime.get_available_providers()"
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=LIMIT)
    assert not told_to_microsoft(tmp_path)


@pytest.mark.parametrize("key", [key for key in FORMATS if key != "web"])  # tests/web opens the page in a browser
def test_the_example_runs_and_reads_the_digit_beside_it(
    key: str, exported: dict[str, Exported], tmp_path: Path
) -> None:
    if key not in HERE:
        pytest.skip(missing(key))
    folder = exported[key].folder
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path[1:]),
    }
    environment.pop("ORT_DISABLE_TELEMETRY", None)
    done = subprocess.run(
        [sys.executable, "example.py"],
        capture_output=True,
        text=True,
        timeout=LIMIT,
        cwd=folder,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    assert not told_to_microsoft(tmp_path)
    digit, share = done.stdout.split()
    with Image.open(folder / "digit.png") as picture:
        image = np.asarray(picture, np.float32) / 255
    assert image.shape == (28, 28)
    outputs = load_litert_file(exported["litert"].folder / "model.tflite").outputs(image[None])[0]
    assert digit == str(outputs.argmax())
    assert abs(float(share.strip("(%)")) / 100 - outputs.max()) < (0.1 if key == "litert-int8" else 0.002)


@pytest.mark.parametrize("key", HERE)
def test_card_and_terms_go_along(key: str, exported: dict[str, Exported], tiny_model: Model) -> None:
    folder = exported[key].folder
    names = {CARD, "TERMS.md", FORMATS[key].file} | (set() if key == "web" else {"digit.png", "example.py"})
    assert {path.name for path in folder.iterdir()} == names
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    assert (card["name"], card["format"], card["file"]) == ("tiny", key, FORMATS[key].file)
    assert card["scores"]["mnist_test"] == exported[key].score()
    assert card["output"]["classes"] == list("0123456789")
    assert card["model_card"] == tiny_model.card
    assert "Creative Commons Attribution-Share Alike 3.0" in (folder / "TERMS.md").read_text(encoding="utf-8")


def test_eight_bits_are_whole_numbers_from_end_to_end(exported: dict[str, Exported]) -> None:
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(str(exported["litert-int8"].folder / "model.tflite"))
    kinds = {interpreter.get_input_details()[0]["dtype"], interpreter.get_output_details()[0]["dtype"]}
    assert kinds == {np.int8}


def test_cancelling_leaves_nothing(tiny_model: Model, tmp_path: Path) -> None:
    process = TransferProcess(job(tiny_model, tmp_path / "out", "keras", "savedmodel"), load_litert_file)
    events = []
    for event in process.events():
        events.append(event)
        if isinstance(event, TransferStep) and event.part >= 0.2:
            process.cancel()
    assert events[-1] == Cancelled()
    assert not (tmp_path / "out").exists()


def test_others_folders_stay_as_they_are(tiny_model: Model, tmp_path: Path) -> None:
    letter = tmp_path / "tiny-keras" / "letter.txt"
    letter.parent.mkdir()
    letter.write_text("dear")
    (failed,) = events_of(TransferProcess(job(tiny_model, tmp_path, "litert", "keras"), load_litert_file))
    assert isinstance(failed, Failed)
    assert "exists already" in failed.message
    assert [path.name for path in tmp_path.rglob("*")] == ["tiny-keras", "letter.txt"]


@needs_onnx
def test_an_onnx_file_says_what_it_takes_and_gives(exported: dict[str, Exported]) -> None:
    import onnx

    model = onnx.load(exported["onnx"].folder / "model.onnx")
    onnx.checker.check_model(model, full_check=True)
    sizes = [[side.dim_param or side.dim_value for side in one.type.tensor_type.shape.dim] for one in (
        model.graph.input[0], model.graph.output[0])]  # fmt: skip
    assert sizes == [["n", 28, 28, 1], ["n", 10]]
    assert {operator.domain for operator in model.opset_import} == {""}
