"""`digitpad train`."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.cli.parser import build_parser
from digitpad.core.architectures.architecture import Architecture, architecture_text
from digitpad.core.architectures.layers import Dense, Flatten
from digitpad.core.architectures.store import ArchitectureStore
from digitpad.core.jobs.training import TrainJob, training_command
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, Registry
from digitpad.core.snapshots.course_file import read_course
from tests.support.processes import has_tensorflow
from tests.support.waiting import LIMIT, Stopwatch, wait_until

Run = Callable[..., "subprocess.CompletedProcess[str]"]
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
QUICK = ["train", "--architecture", "paper", "--limit", "300", "--epochs", "1", "--augmentation", "none"]


def test_a_model_is_kept_under_a_free_name_and_told_in_pure_json(digitpad: Run) -> None:
    done = digitpad(*QUICK, "--name", "my first", "--snapshots", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    keys = {"model", "name", "architecture", "parameters", "epochs", "scores", "seconds", "history"}
    assert set(told) == keys
    assert (told["name"], told["parameters"], told["epochs"], len(told["history"])) == ("my first", 159_254, 1, 1)
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find("my first")
    model.verify()
    assert Path(told["model"]) == model.folder
    assert [one.batch for one in read_course(model).snapshots] == [0, 3]
    assert [path.name for path in paths.data.iterdir() if list(path.iterdir())] == ["models"]
    assert "epoch 1/1: loss" in done.stderr
    assert "oneDNN" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--epochs", "0"], "The epochs must lie between 1 and 1000; 0 does not."),
        (["--learning-rate", "nan"], "The learning rate must lie between 1e-06 and 1; nan does not."),
        (["--seed", "-1"], "The seed must lie between 0 and 2147483647; -1 does not."),
        (["--augmentation", "none,affine"], "The augmentation «none» stands alone; leave it out, or all others."),
        (["--augmentation", "nothing"], "There is no augmentation «nothing». There are: "),
        (["--name", "../up"], "A model's name has 1 to 60 letters"),
        (
            ["--architecture", "resnet"],
            "There is no architecture «resnet». There are: paper, digitpad, digitpad-small; or",
        ),
    ],
)
def test_values_that_make_no_training(digitpad: Run, arguments: list[str], sentence: str) -> None:
    done = digitpad(*QUICK, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(f"digitpad: {sentence}")
    assert len(done.stderr.splitlines()) == 1


def test_the_code_of_any_architecture_is_shown(digitpad: Run, tmp_path: Path) -> None:
    mine = Architecture("my net", (Flatten(), Dense(17)))
    ArchitectureStore(default_paths().architectures).save(mine, None)
    file = tmp_path / "given.json"
    file.write_text(architecture_text(mine))
    for name, layer in (("digitpad", "GlobalAveragePooling2D()"), ("my net", "Dense(17, "), (str(file), "Dense(17, ")):
        done = digitpad("train", "--show-code", "--architecture", name, "--epochs", "3")
        assert (done.returncode, done.stderr) == (0, "")
        compile(done.stdout, name, "exec")
        assert f"layers.{layer}" in done.stdout
        assert "EPOCHS = 3" in done.stdout
    file.write_text(architecture_text(Architecture("", (Dense(17),))))
    done = digitpad("train", "--architecture", str(file))
    assert done.returncode == 2
    assert done.stderr.startswith("digitpad: The architecture «given» cannot be built. A dense layer needs a row of")


def test_the_code_is_one_json_document_where_that_is_wanted(digitpad: Run) -> None:
    command = ("train", "--show-code", "--architecture", "paper")
    done = digitpad(*command, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    document = json.loads(done.stdout)
    assert document["script"] == digitpad(*command).stdout
    assert [sentence for sentence in document["left_out"] if "temperature" in sentence]


def test_a_folder_in_use_is_refused(digitpad: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    done = digitpad(*QUICK, "--out", tmp_path)
    assert done.returncode == 2
    assert done.stderr == f"digitpad: {tmp_path} is in use already. Choose a folder that does not exist yet.\n"


@posix
def test_a_full_disk_gives_a_sentence_and_leaves_nothing(program: Run, tmp_path: Path) -> None:
    import resource

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    done = program(*QUICK, "--out", tmp_path / "models" / "mine", preexec_fn=full)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "digitpad: The model could not be written (File too large)."
    assert "Traceback" not in done.stderr
    assert not list((tmp_path / "models").iterdir())


@posix
@pytest.mark.parametrize("presses", [1, 2])
def test_ctrl_c_leaves_nothing(environment: dict[str, str], tmp_path: Path, presses: int) -> None:
    out = tmp_path / "models" / "mine"
    words = f"train --architecture paper --limit 5000 --batch-size 10 --epochs 500 --out {out} --json"
    command = [sys.executable, "-m", "digitpad", *words.split()]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    assert re.match(r"159,254 parameters", process.stderr.readline())
    for _ in range(presses):
        process.send_signal(signal.SIGINT)
        time.sleep(0.05)
    stdout, stderr = process.communicate(timeout=LIMIT)
    assert process.returncode == 130
    assert not stdout
    assert "Traceback" not in stderr
    assert stderr.endswith("Stopped; no model was kept.\n")
    assert stderr.count("Stopped") == 1
    assert not list(out.parent.iterdir())


@posix
def test_ctrl_c_while_tensorflow_is_imported(environment: dict[str, str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "digitpad", *QUICK, "--out", str(tmp_path / "models" / "mine")]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    wait_until(lambda: has_tensorflow(process.pid), "TensorFlow is being imported")
    asked = Stopwatch()
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=LIMIT)
    asked.assert_prompt()
    assert (process.returncode, stdout, stderr) == (130, "", "Stopped; no model was kept.\n")
    assert not (tmp_path / "models").exists()


def test_the_command_of_a_one_sided_training_is_one_that_digitpad_takes() -> None:
    shares = (1.0,) * 7 + (0.02, 1.0, 1.0)
    job = TrainJob("paper", "x", Path(), Path(), digit_shares=shares)
    assert build_parser().parse_args(training_command(job).split()[1:]).digit_shares == shares


def test_the_command_on_a_card_is_one_that_digitpad_takes(tiny_model: Model) -> None:
    words = str(tiny_model.card["command"]).split()
    assert words[0] == "digitpad"
    options = vars(build_parser().parse_args(words[1:]))
    for key in ("architecture", "batch_size", "learning_rate", "seed"):
        assert options[key] == tiny_model.card[key]
    assert (options["epochs"], options["limit"], options["augmentation"]) == (2, 2000, ())
