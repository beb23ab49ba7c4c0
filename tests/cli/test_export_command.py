"""`digitpad export` and `digitpad models --import`."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, Registry
from tests.support.processes import has_tensorflow, spawned_children
from tests.support.waiting import LIMIT, wait_until

Run = Callable[..., "subprocess.CompletedProcess[str]"]
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")


def test_formats_are_written_measured_and_told_in_pure_json(digitpad: Run, tiny_model: Model, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["--format", "litert,keras", "--format", "litert", "--out", out, "--limit", "200", "--json"]
    done = digitpad("export", tiny_model.folder, *words)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["model"] == "tiny"
    assert [one["format"] for one in told["exported"]] == ["keras", "litert"]
    for one in told["exported"]:
        assert Path(one["folder"]).parent == out
        assert one["n"] == 200
        assert one["accuracy"] > 0.8
    assert sorted(path.name for path in out.iterdir()) == ["tiny-keras", "tiny-litert"]
    assert not done.stderr
    again = digitpad("export", tiny_model.folder, *words)
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr == (
        f"digitpad: {out / 'tiny-keras'} exists already. Choose another folder, or move that one away.\n"
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--format", "h5"], "There is no format «h5». There are: keras, litert, litert-int8, onnx, savedmodel, web."),
        (["--format", "keras", "--limit", "0"], "The limit must lie between 1 and 10000; 0 does not."),
    ],
)
def test_wishes_that_cannot_be_met(digitpad: Run, tmp_path: Path, words: list[str], sentence: str) -> None:
    done = digitpad("export", "paper", *words, "--out", tmp_path / "out")
    assert (done.returncode, done.stderr) == (2, f"digitpad: {sentence}\n")
    assert not (tmp_path / "out").exists()


def test_where_nothing_can_be_written_is_named(digitpad: Run, tiny_model: Model, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    out = tmp_path / "file" / "out"
    done = digitpad("export", tiny_model.folder, "--format", "keras", "--out", out)
    assert done.returncode == 2
    assert done.stderr.startswith(f"digitpad: Nothing was exported to {out}: a file there could not be written (")


def test_a_changed_model_does_not_leave(digitpad: Run, tiny_model: Model, tmp_path: Path) -> None:
    copy = shutil.copytree(tiny_model.folder, tmp_path / "copy")
    (copy / "model.keras").write_bytes(b"other")
    done = digitpad("export", copy, "--format", "litert", "--out", tmp_path / "out")
    assert done.returncode == 2
    assert "wrong checksum" in done.stderr
    assert not (tmp_path / "out").exists()


@posix
@pytest.mark.parametrize("moment", ["the child runs", "TensorFlow is being imported", "something is written"])
def test_ctrl_c_leaves_nothing(environment: dict[str, str], tmp_path: Path, moment: str) -> None:
    out = tmp_path / "out"
    words = ["export", "paper", "--format", "keras,savedmodel,litert-int8", "--out", str(out), "--json"]
    command = [sys.executable, "-m", "digitpad", *words]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    holds = {
        "the child runs": lambda: bool(spawned_children(process.pid)),
        "TensorFlow is being imported": lambda: any(map(has_tensorflow, spawned_children(process.pid))),
        "something is written": lambda: out.exists() and any(out.rglob("*")),
    }[moment]
    wait_until(holds, moment)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the child gets it too
    stdout, stderr = process.communicate(timeout=LIMIT)
    assert (process.returncode, stdout) == (130, "")
    assert stderr == "Stopped; nothing was exported.\n"
    assert not out.exists()


def test_an_imported_network_is_a_model_like_any_other(digitpad: Run, tiny_model: Model, tmp_path: Path) -> None:
    file = Path(shutil.copy(tiny_model.keras_file, tmp_path / "from a friend.keras"))
    done = digitpad("models", "--import", file, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["name"] == "from a friend"
    assert told["imported"]["input"] == {"shape": [28, 28, 1], "range": "from 0 (paper) to 1 (ink)"}
    assert told["scores"]["mnist_test"]["accuracy"] == tiny_model.test_accuracy
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find("from a friend")
    model.verify()
    assert not list(paths.trainings.iterdir())
    assert any(
        line.split()[:5] == ["from", "a", "friend", "own", "imported"]
        for line in digitpad("models").stdout.splitlines()
    )
    out = tmp_path / "out"
    assert digitpad("export", "from a friend", "--format", "keras,web", "--out", out, "--limit", "100").returncode == 0
    for key in ("keras", "web"):
        assert "made elsewhere" in (out / f"from a friend-{key}" / "TERMS.md").read_text(encoding="utf-8")
    assert "made elsewhere" in (out / "from a friend-web" / "index.html").read_text(encoding="utf-8")
    again = digitpad("models", "--import", out / "from a friend-keras" / "model.keras", "--name", "from a friend")
    assert again.returncode == 0, again.stderr
    assert again.stderr == "There is a model «from a friend» already; the new one is called «from a friend 2».\n"
    assert "from a friend 2: " in again.stdout


def test_what_is_no_network_stays_out(digitpad: Run, tmp_path: Path) -> None:
    file = tmp_path / "theirs.keras"
    done = digitpad("models", "--import", file)
    assert (done.returncode, done.stderr) == (2, f"digitpad: There is no file {file}.\n")
    done = digitpad("models", "--import", tmp_path)
    nothing = "is a folder without a .keras file; name such a file, as Keras' model.save writes it."
    assert (done.returncode, done.stderr) == (2, f"digitpad: {tmp_path} {nothing}\n")
    file.write_text("no zip")
    done = digitpad("models", "--import", tmp_path)
    assert (done.returncode, done.stderr) == (2, f"digitpad: {tmp_path} is a folder; name the file in it, {file}.\n")
    done = digitpad("models", "--import", file)
    assert (done.returncode, done.stderr) == (2, "digitpad: theirs.keras is no .keras file, or a damaged one.\n")
    done = digitpad("models", "--import", file, "--name", "../up")
    assert "A model's name has" in done.stderr
    assert not default_paths().user_models.exists()


def test_options_that_belong_to_others(digitpad: Run) -> None:
    assert digitpad("models", "--name", "x").stderr == "digitpad: --name goes with --import FILE.\n"
    assert digitpad("models", "--delete", "x", "--json").stderr == "digitpad: --json does not go with --delete.\n"
