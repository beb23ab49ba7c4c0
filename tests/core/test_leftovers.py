"""What killed processes left: finished models come among the others, the rest goes, and what is in use stays."""

from __future__ import annotations

import errno
import multiprocessing
import os
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.core.file_lock import FileLock
from digitpad.core.files import write_json
from digitpad.core.folder_lock import LOCK_NAME, FolderLock
from digitpad.core.jobs.notes import Note, WorkKind
from digitpad.core.jobs.workspace import clear, hold, side_folders, workspace
from digitpad.core.leftovers import recover, tidy
from digitpad.core.paths import DEFAULT_MODEL, Paths, default_paths
from digitpad.core.registry import CARD, Registry
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.stored_studies import new_folder

DIGITS = "0123456789abcdef" * 2


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """Folders of this test, for its children, too."""
    for name in ("DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    own = {name: tmp_path / name / "digitpad" for name in ("data", "config", "cache")}
    return replace(default_paths(), **own)


@pytest.fixture
def registry(paths: Paths) -> Registry:
    return Registry(paths.bundled_models, paths.user_models)


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


def test_a_finished_training_becomes_a_model_with_a_free_name(paths: Paths, registry: Registry, finished: Path) -> None:
    (model,) = recover(paths.trainings, registry)
    assert model.name == f"{DEFAULT_MODEL} 2"
    model.verify()
    assert names(paths.trainings) == []
    assert model.name in [one.name for one in registry.models()]


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
    assert lock is not None
    assert recover(paths.trainings, registry) == []
    assert names(paths.trainings) == ["0123abcd", "0123abcd.lock", "0123abcd.partial"]
    lock.release()
    assert len(recover(paths.trainings, registry)) == 1
    assert names(paths.trainings) == []


def _hold_and_die(folder: Path) -> None:
    lock = hold(folder)
    assert lock is not None
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


def _train_and_die(out: Path) -> None:
    with workspace(out):
        partial, temporary = side_folders(out)
        for folder in (partial, temporary):
            folder.mkdir(exist_ok=True)
            (folder / "half").write_bytes(b"half")
        os._exit(9)


def die(work: object, *arguments: object) -> None:
    """Let a function end its process in the middle of what it does."""
    child = multiprocessing.get_context("spawn").Process(target=work, args=arguments)
    child.start()
    child.join(60)
    assert child.exitcode == 9


@pytest.mark.parametrize("place", ["trainings", "named", "export"])
def test_what_a_killed_training_wrote_beside_its_result_goes_wherever_it_lies(
    paths: Paths, registry: Registry, tmp_path: Path, place: str
) -> None:
    out = {
        "trainings": paths.trainings / "0123",
        "named": tmp_path / "mine" / "my model",
        "export": tmp_path / "mine" / f".digitpad-{DIGITS}",
    }[place]
    if place == "export":
        (out / "onnx").mkdir(parents=True)
    die(_train_and_die, out)
    (out.parent / "kept").write_bytes(b"a person's")
    assert {f"{out.name}.partial", f"{out.name}.temporary"} <= set(names(out.parent))
    (note,) = names(paths.unfinished)
    assert str(out) in (paths.unfinished / note).read_text(encoding="utf-8")
    assert tidy(paths, registry) == []
    assert names(out.parent) == ["kept"]
    assert names(paths.unfinished) == []


def test_a_result_that_a_person_named_stays_where_it_is(paths: Paths, registry: Registry, tmp_path: Path) -> None:
    die(_train_and_die, tmp_path / "model")
    shutil.copytree(paths.bundled_models / DEFAULT_MODEL, tmp_path / "model")
    assert tidy(paths, registry) == []
    assert CARD in names(tmp_path / "model")


def test_what_somebody_trains_is_left_alone(paths: Paths, registry: Registry, tmp_path: Path) -> None:
    for out in (paths.trainings / "0123", tmp_path / "model"):
        with workspace(out):
            partial, temporary = side_folders(out)
            partial.mkdir()
            (temporary / "half").write_bytes(b"half")
            assert not clear(out)
            assert tidy(paths, registry) == []
            assert names(temporary) == ["half", LOCK_NAME]
            assert partial.is_dir()
        assert not partial.exists()
        assert not temporary.exists()
    assert names(paths.unfinished) == []


def test_folders_with_such_names_that_no_training_made_are_never_touched(tmp_path: Path, paths: Paths) -> None:
    for folder in side_folders(tmp_path / "model"):
        folder.mkdir()
        (folder / "mine").write_bytes(b"a person's")
    assert clear(tmp_path / "model")
    assert [names(folder) for folder in side_folders(tmp_path / "model")] == [["mine"], ["mine"]]
    with pytest.raises(Exception, match=r"model\.partial is needed for a while"), workspace(tmp_path / "model"):
        pytest.fail("it must not begin")
    assert names(tmp_path / "model.partial") == ["mine"]


@pytest.mark.parametrize(
    "text",
    [
        "{", "[]", "{}", '{"kind": "training", "folder": "/"}', '{"kind": "training", "folder": "model"}',
        '{"kind": "training", "folder": "/\\u0000"}', '{"kind": "other", "folder": "/model"}',
        '{"kind": "training", "folder": "/model"}',
    ],
)  # fmt: skip
def test_a_note_that_is_none_of_ours_is_forgotten(paths: Paths, registry: Registry, text: str) -> None:
    paths.unfinished.mkdir(parents=True)
    (paths.unfinished / "note.json").write_text(text, encoding="utf-8")
    assert tidy(paths, registry) == []
    assert names(paths.unfinished) == []


def test_a_study_that_was_killed_where_a_person_placed_it(paths: Paths, registry: Registry, tmp_path: Path) -> None:
    folder = StudyFolder(tmp_path / "mine")
    folder.temporary.mkdir(parents=True)
    write_json(folder.path / "study.json", {})
    Note(WorkKind.STUDY, folder.path).write()
    with FolderLock(folder.path):
        tidy(paths, registry)
        assert folder.temporary.exists()
    tidy(paths, registry)
    assert names(folder.path) == [LOCK_NAME, "study.json"]
    assert names(paths.unfinished) == []


def test_two_trainings_never_write_into_one_folder(tmp_path: Path, paths: Paths) -> None:
    with workspace(tmp_path / "model"), pytest.raises(Exception, match="at work"), workspace(tmp_path / "model"):
        pytest.fail("it must not begin")


def test_leftovers_of_the_command_line_of_earlier_versions(paths: Paths, registry: Registry, finished: Path) -> None:
    trainings, imports = paths.earlier_trainings
    shutil.copytree(finished, trainings / "aa")
    (trainings / "bb.temporary").mkdir()
    (imports / "cc").mkdir(parents=True)
    shutil.rmtree(finished)
    (model,) = tidy(paths, registry)
    assert model.name == f"{DEFAULT_MODEL} 2"
    assert not trainings.exists()
    assert not imports.exists()


def test_hidden_files_in_our_folders_go_and_all_others_stay(paths: Paths, registry: Registry) -> None:
    hidden = (f".card.json.{DIGITS}", f".card.json.digitpad-{DIGITS}")
    folders = (paths.data / "models" / "mine", paths.config, paths.cache / "networks")
    for folder in folders:
        folder.mkdir(parents=True)
        for name in (*hidden, "card.json", ".other"):
            (folder / name).write_text("{}", encoding="utf-8")
    with (folders[0] / hidden[0]).open("rb") as held:
        from digitpad.core.file_lock import lock_open_file

        lock_open_file(held)
        tidy(paths, registry)
    assert names(folders[0]) == [hidden[0], ".other", "card.json"]
    assert names(folders[1]) == names(folders[2]) == [".other", "card.json"]


def test_a_model_that_was_being_removed_or_copied_is_no_model_and_goes(paths: Paths, registry: Registry) -> None:
    folder = paths.user_models / f".mine.digitpad-{DIGITS}"
    shutil.copytree(paths.bundled_models / DEFAULT_MODEL, folder)
    assert all(model.bundled for model in registry.models())
    lock = FileLock(folder.with_name(f"{folder.name}.lock"))
    tidy(paths, registry)
    assert folder.is_dir()
    lock.release()
    tidy(paths, registry)
    assert names(paths.user_models) == []


def test_of_studies_only_what_a_killed_child_needed_goes(paths: Paths, registry: Registry) -> None:
    begun, empty, mine, busy, fresh = (new_folder(paths.studies) for _ in range(5))
    for study in (begun, mine, busy):
        (study.temporary / "half").mkdir(parents=True)
    write_json(begun.path / "study.json", {})
    (mine.path / "runs").mkdir()
    for study in (begun, empty, mine):
        with FolderLock(study.path):
            pass
    with FolderLock(busy.path):
        tidy(paths, registry)
    assert names(begun.path) == [LOCK_NAME, "study.json"]
    assert names(mine.path) == [LOCK_NAME, "runs"]
    assert names(busy.path) == [LOCK_NAME, "temporary"]
    assert not empty.path.exists()
    assert fresh.path.exists()  # somebody may begin just now


def test_pasted_pictures_go_with_their_window(paths: Paths, registry: Registry) -> None:
    for name in ("dead", "alive"):
        (paths.pasted / name).mkdir(parents=True)
    lock = hold(paths.pasted / "alive")
    assert lock is not None
    tidy(paths, registry)
    assert names(paths.pasted) == ["alive", "alive.lock"]
    lock.release()
    tidy(paths, registry)
    assert names(paths.pasted) == []


def test_where_nothing_can_be_known_of_locks_everything_stays(
    paths: Paths, registry: Registry, finished: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(_: object) -> None:
        raise OSError("no locks here")

    monkeypatch.setattr("digitpad.core.file_lock.lock_open_file", unknown)
    monkeypatch.setattr("digitpad.core.temporary_files.lock_open_file", unknown)
    (paths.data / f".a.digitpad-{DIGITS}").write_bytes(b"")
    assert tidy(paths, registry) == []
    assert CARD in names(finished)
    assert f".a.digitpad-{DIGITS}" in names(paths.data)
    assert hold(paths.trainings / "new") is None


def test_a_lock_whose_file_was_removed_meanwhile_is_none(tmp_path: Path) -> None:
    """Who waits for a lock may get that of a file which its last holder has removed."""
    first = FileLock(tmp_path / "lock")
    with pytest.raises(BlockingIOError):
        FileLock(tmp_path / "lock")
    (tmp_path / "lock").unlink()
    second = FileLock(tmp_path / "lock")  # another file of that name
    with suppress(FileNotFoundError):
        first.release(remove=False)
    with pytest.raises(BlockingIOError):
        FileLock(tmp_path / "lock")
    second.release()
    assert names(tmp_path) == []


def test_a_full_disk_is_said_of_a_file_and_leaves_nothing_beside_a_result(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int, content: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left") as error, workspace(tmp_path / "model"):
        pytest.fail("nobody works here")
    assert error.value.filename == str(tmp_path / "model.temporary" / "lock")
    assert not list(tmp_path.iterdir())
