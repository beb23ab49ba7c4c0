"""Trainings whose window is gone: finished ones become models, the rest goes, and those of others stay."""

from __future__ import annotations

import multiprocessing
import os
import shutil
from pathlib import Path

import pytest

from digitpad.core.paths import Paths
from digitpad.core.registry import CARD, DEFAULT_MODEL, Registry
from digitpad.ui.background.leftovers import hold, recover
from tests.support.windows import NewWindow


@pytest.fixture
def finished(paths: Paths) -> Path:
    """A training's folder with a whole model."""
    folder = paths.trainings / "0123abcd"
    shutil.copytree(paths.bundled_models / DEFAULT_MODEL, folder)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_without_trainings_nothing_happens(paths: Paths, registry: Registry) -> None:
    assert recover(paths.trainings, registry) == []
    assert not paths.data.exists()


def test_a_finished_training_becomes_a_model_with_a_free_name(
    new_window: NewWindow, paths: Paths, registry: Registry, finished: Path
) -> None:
    (model,) = recover(paths.trainings, registry)
    assert model.name == f"{DEFAULT_MODEL} 2"
    model.verify()
    assert names(paths.trainings) == []
    window = new_window()
    assert model.name in [action.text().split(" – ")[0] for action in window.model_menu.choices]


def test_what_was_not_finished_is_removed(paths: Paths, registry: Registry, finished: Path) -> None:
    (finished / CARD).unlink()
    for tail in (".partial", ".temporary"):
        shutil.copytree(finished, paths.trainings / f"4567{tail}")
    assert recover(paths.trainings, registry) == []
    assert names(paths.trainings) == []


def test_a_half_written_model_with_a_card_is_no_model(paths: Paths, registry: Registry, finished: Path) -> None:
    finished.rename(paths.trainings / "0123abcd.partial")
    assert recover(paths.trainings, registry) == []
    assert names(paths.trainings) == []
    assert registry.models()[0].bundled


def test_the_training_of_an_open_window_is_left_alone(paths: Paths, registry: Registry, finished: Path) -> None:
    shutil.copytree(finished, paths.trainings / "0123abcd.partial")
    lock = hold(finished)
    assert recover(paths.trainings, registry) == []
    assert names(paths.trainings) == ["0123abcd", "0123abcd.lock", "0123abcd.partial"]
    lock.unlock()
    assert len(recover(paths.trainings, registry)) == 1
    assert names(paths.trainings) == []


def _hold_and_die(folder: Path) -> None:
    lock = hold(folder)
    assert lock.isLocked()
    os._exit(9)  # no time to tidy up


def test_a_window_that_was_killed_holds_nothing(paths: Paths, registry: Registry, finished: Path) -> None:
    child = multiprocessing.get_context("spawn").Process(target=_hold_and_die, args=(finished,))
    child.start()
    child.join(60)
    assert child.exitcode == 9
    assert names(paths.trainings) == ["0123abcd", "0123abcd.lock"]
    assert len(recover(paths.trainings, registry)) == 1
    assert names(paths.trainings) == []


def test_a_model_that_cannot_be_moved_waits_for_the_next_start(
    paths: Paths, registry: Registry, finished: Path
) -> None:
    paths.user_models.write_text("no folder", encoding="utf-8")
    assert recover(paths.trainings, registry) == []
    assert CARD in names(finished)
    paths.user_models.unlink()
    assert len(recover(paths.trainings, registry)) == 1


def test_a_damaged_card_stops_nothing(paths: Paths, registry: Registry, finished: Path) -> None:
    other = paths.trainings / "9999"
    shutil.copytree(finished, other)
    (other / CARD).write_text("{ nonsense", encoding="utf-8")
    assert len(recover(paths.trainings, registry)) == 1


def test_a_trainings_folder_that_cannot_be_is_no_problem(tmp_path: Path, registry: Registry) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert recover(tmp_path / "file" / "trainings", registry) == []
    assert recover(tmp_path / "file", registry) == []
