from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.core.files import (
    move_as_one,
    named_file,
    open_regular,
    read_bounded,
    remove_as_one,
    remove_folder,
    sha256,
    size_words,
    write_atomically,
    write_json,
)
from tests.support.endless import ENDLESS, make_endless


def test_writing_makes_folders_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == [path]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as error:
        write_atomically(path, b"new")
    assert error.value.filename == str(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_ctrl_c_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def interrupted(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_replaced_keeps_what_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(OSError):  # noqa: PT011  the system's own words
        write_atomically(folder, b"new")
    assert list(tmp_path.iterdir()) == [folder]


def test_a_reader_sees_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "file"
    contents = {bytes([letter]) * 200_000 for letter in b"ab"}
    write_atomically(path, min(contents))
    seen: set[bytes] = set()
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            seen.add(path.read_bytes())

    reader = threading.Thread(target=look)
    reader.start()
    for _ in range(10):
        for content in sorted(contents):
            write_atomically(path, content)
    done.set()
    reader.join()
    assert seen <= contents


def test_json_can_be_read_by_people_and_programs(tmp_path: Path) -> None:
    write_json(tmp_path / "file", {"name": "größer", "n": [1, 2]})
    text = (tmp_path / "file").read_bytes().decode()
    assert json.loads(text) == {"name": "größer", "n": [1, 2]}
    assert text.endswith("}\n")
    assert "größer" in text


def test_checksums_of_files_larger_than_a_block(tmp_path: Path) -> None:
    data = bytes(range(256)) * 10_000
    (tmp_path / "file").write_bytes(data)
    assert sha256(tmp_path / "file") == hashlib.sha256(data).hexdigest()
    with pytest.raises(FileNotFoundError):
        sha256(tmp_path / "none")


def test_removing_a_folder_that_is_gone_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    remove_folder(tmp_path / "a")
    remove_folder(tmp_path / "a")
    assert not (tmp_path / "a").exists()


def test_what_is_no_number_is_written_as_null(tmp_path: Path) -> None:
    write_json(tmp_path / "file", {"loss": float("nan"), "history": [{"loss": float("inf")}, (1.5, -float("inf"))]})
    document = json.loads((tmp_path / "file").read_text(), parse_constant=pytest.fail)
    assert document == {"loss": None, "history": [{"loss": None}, [1.5, None]]}


LONGEST = ["x" * 251 + ".bin", "ä" * 127, "数" * 83 + ".png", "x" * 222]


@pytest.mark.parametrize("name", LONGEST, ids=lambda name: f"{name[:1]}{len(name.encode())}")
def test_a_name_as_long_as_the_disk_allows_can_be_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert os.listdir(tmp_path) == [name]


def test_a_folder_is_moved_whole_or_not_at_all_to_another_disk_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "one"
    (source / "in").mkdir(parents=True)
    (source / "in" / "file").write_bytes(b"content")
    monkeypatch.setattr(Path, "rename", _from_another_disk(source))
    seen: list[list[str]] = []
    copytree = shutil.copytree
    monkeypatch.setattr(
        shutil, "copytree", lambda *where: (copytree(*where), seen.append(sorted(os.listdir(tmp_path))))
    )
    move_as_one(source, tmp_path / "two")
    assert all(name.startswith(".two.digitpad-") for name in seen[0] if name != "one")
    assert os.listdir(tmp_path) == ["two"]
    assert (tmp_path / "two" / "in" / "file").read_bytes() == b"content"


def test_a_copy_that_fails_leaves_the_folder_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one").mkdir()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "rename", _from_another_disk(tmp_path / "one"))
    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(OSError, match="No space left"):
        move_as_one(tmp_path / "one", tmp_path / "two")
    assert os.listdir(tmp_path) == ["one"]


def _from_another_disk(source: Path) -> Callable[[Path, Path], Path]:
    real = Path.rename

    def rename(path: Path, target: Path) -> Path:
        if path == source:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return real(path, target)

    return rename


def test_a_folder_that_is_removed_has_lost_its_name_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one").mkdir()
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)  # as if it were killed
    remove_as_one(tmp_path / "one")
    (left,) = os.listdir(tmp_path)
    assert left.startswith(".one.digitpad-")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize("kind", ENDLESS)
def test_what_has_no_end_is_not_read(kind: str, tmp_path: Path) -> None:
    path = make_endless(tmp_path / "endless", kind)
    with pytest.raises(OSError, match="larger than 1 KiB" if kind == "huge" else "pipe or device"):
        read_bounded(path, 1024)
    if kind != "huge":
        with pytest.raises(OSError, match="pipe or device"):
            open_regular(path)
        with pytest.raises(OSError, match="pipe or device"):
            sha256(path)


def test_a_file_is_read_up_to_its_most_bytes(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345678")
    assert read_bounded(path, 8) == b"12345678"
    with pytest.raises(OSError, match="larger than 7 bytes"):
        read_bounded(path, 7)
    with pytest.raises(FileNotFoundError):
        read_bounded(tmp_path / "none", 7)
    with pytest.raises(IsADirectoryError):
        read_bounded(tmp_path, 7)


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_a_file_that_does_not_say_its_size_has_a_limit_too() -> None:
    with pytest.raises(OSError, match="larger than 10 bytes"):
        read_bounded(Path("/proc/self/status"), 10)


def test_sizes_in_words() -> None:
    assert [size_words(size) for size in (5, 2 << 10, 512 << 20, 3 << 30)] == ["5 bytes", "2 KiB", "512 MiB", "3 GiB"]


def test_who_names_a_link_means_the_file_that_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    file, link = tmp_path / "far" / "file", tmp_path / "link"
    link.symlink_to(file)
    assert named_file(link) == file  # not there yet
    write_atomically(named_file(link), b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert named_file(file) == file
    assert named_file(tmp_path / "no folder" / "file") == tmp_path / "no folder" / "file"


@pytest.mark.parametrize("kind", ["folder", "pipe", "device", "loop"])
def test_what_is_no_file_is_not_replaced(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "path"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(os.devnull if kind == "device" else path)
    with pytest.raises(OSError, match=r"it is a |symbolic links"):
        named_file(path)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_new_file_is_as_open_to_others_as_the_one_that_it_replaces(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch(0o600)
    write_atomically(path, b"mine")
    assert path.stat().st_mode & 0o777 == 0o600
    linked = tmp_path / "link"
    linked.symlink_to(path)
    write_atomically(linked, b"anyone's")  # of a link, nothing is known
    assert not linked.is_symlink()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everything")
def test_a_write_protected_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch(0o400)
    with pytest.raises(PermissionError):
        named_file(path)
