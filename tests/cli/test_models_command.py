"""`digitpad models`."""

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
from tests.support.waiting import LIMIT

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def own_model(environment: dict[str, str], tiny_model: Model, tmp_path: Path) -> Model:
    copy = shutil.copytree(tiny_model.folder, tmp_path / "copy")
    paths = default_paths()
    return Registry(paths.bundled_models, paths.user_models).keep(copy, "mine")


def _told(digitpad: Run) -> dict[str, dict[str, object]]:
    return {row["name"]: row for row in json.loads(digitpad("models", "--json").stdout)["models"]}


def test_an_own_model_is_listed(digitpad: Run, own_model: Model) -> None:
    row = _told(digitpad)["mine"]
    assert (row["bundled"], row["architecture"], row["parameters"]) == (False, "paper", 159_254)
    assert (row["test_accuracy"], row["verified"], row["problem"]) == (own_model.test_accuracy, True, None)
    text = digitpad("models")
    assert text.returncode == 0
    (line,) = (line for line in text.stdout.splitlines() if line.startswith("mine "))
    assert "159,254" in line
    assert "sound" in line


def test_a_changed_file_shows(digitpad: Run, own_model: Model) -> None:
    own_model.litert_file.write_bytes(b"other")
    row = _told(digitpad)["mine"]
    assert row["verified"] is False
    assert "wrong checksum" in str(row["problem"])
    assert "DAMAGED" in digitpad("models").stdout


def test_a_card_that_says_little_is_listed_too(digitpad: Run, own_model: Model) -> None:
    (own_model.folder / "card.json").write_text('{"name": "mine", "scores": 3, "created": null}')
    assert _told(digitpad)["mine"]["test_accuracy"] is None
    assert "mine" in digitpad("models").stdout


def test_removing_needs_a_yes(digitpad: Run, own_model: Model) -> None:
    done = digitpad("models", "--delete", "mine")
    assert done.returncode == 2
    assert "Add --yes" in done.stderr
    assert own_model.folder.is_dir()
    assert digitpad("models", "--delete", "mine", "--yes").returncode == 0
    assert not own_model.folder.exists()


def test_only_names_are_removed_never_paths(digitpad: Run, own_model: Model) -> None:
    done = digitpad("models", "--delete", own_model.folder, "--yes")
    assert done.returncode == 2
    assert own_model.folder.is_dir()


def test_a_model_with_a_damaged_card_can_be_removed(digitpad: Run, own_model: Model) -> None:
    (own_model.folder / "card.json").write_text("")
    done = digitpad("models", "--delete", own_model.folder.name)
    assert done.returncode == 2
    assert "Add --yes" in done.stderr
    assert own_model.folder.is_dir()
    assert digitpad("models", "--delete", own_model.folder.name, "--yes").returncode == 0
    assert not own_model.folder.exists()


def test_a_poisoned_card_hides_no_other_model_and_is_named(digitpad: Run, own_model: Model) -> None:
    poisoned = own_model.folder.with_name("poisoned")
    shutil.copytree(own_model.folder, poisoned)
    for accuracy in ("1" + "0" * 400, "NaN", "1e400"):
        (poisoned / "card.json").write_text(f'{{"scores": {{"mnist_test": {{"accuracy": {accuracy}}}}}}}')
        done = digitpad("models", "--json")
        document = json.loads(done.stdout, parse_constant=pytest.fail)
        assert "mine" in {row["name"] for row in document["models"]}
        ((damaged),) = document["damaged"]
        assert damaged["folder"] == str(poisoned)
        assert "«scores.mnist_test.accuracy» is " in damaged["problem"]
        for told in (done, digitpad("models")):
            assert told.returncode == 0
            assert told.stderr == f"digitpad: {damaged['problem']}\n"


@pytest.mark.parametrize("value", ["[[]]", '{"a": 1}', "true", "-3.5", '"x"', "null"])
def test_wrong_types_on_a_card_are_no_traceback(digitpad: Run, own_model: Model, value: str) -> None:
    keys = ("architecture", "parameters", "created", "scores", "history", "data", "rejection", "checksums", "epochs")
    (own_model.folder / "card.json").write_text("{" + ", ".join(f'"{key}": {value}' for key in keys) + "}")
    assert digitpad("models").returncode == 0
    assert "mine" in _told(digitpad)


def test_text_of_a_card_reaches_the_terminal_as_it_is_written(digitpad: Run, own_model: Model) -> None:
    card = {
        **own_model.card,
        "name": "a[/]\x1b[2Jb:smile:\nc",
        "architecture": "[/]" + "x" * 30_000,
        "created": "[red]",
    }
    (own_model.folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    done = digitpad("models")
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("a[/]�[2J"))
    assert "[/]x" in line
    assert len(line) < 300
    refused = digitpad("models", "--delete", "no\x1b[2Jbody", "--yes")
    assert refused.returncode == 2
    assert refused.stderr == "digitpad: There is no model «no�[2Jbody». «digitpad models» lists them.\n"


_KILLED_BEFORE_IT_WAS_KEPT = """
import os
from digitpad.cli.parser import run_command
from digitpad.core.registry import Registry
Registry.keep = lambda *_: os.kill(os.getpid(), 9)
run_command("train --architecture paper --limit 300 --epochs 1 --batch-size 50 --name quick".split())
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_training_that_was_killed_when_it_had_finished_is_found(digitpad: Run, environment: dict[str, str]) -> None:
    command = [sys.executable, "-c", _KILLED_BEFORE_IT_WAS_KEPT]
    killed = subprocess.run(command, env=environment, capture_output=True, timeout=LIMIT)
    assert killed.returncode == -signal.SIGKILL
    text = digitpad("models")
    sentence = "A training had finished when digitpad was ended; its model is among yours as «quick».\n"
    assert text.stderr == sentence
    assert "quick" in text.stdout
    assert digitpad("models").stderr == ""
    paths = default_paths()
    assert not os.listdir(paths.trainings)
    assert not os.listdir(paths.unfinished)
