from __future__ import annotations

import errno
import hashlib
import json
import os
import sys
import threading
from pathlib import Path

import pytest

from digitpad.core.files import (
    open_regular,
    read_bounded,
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
    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, b"new")
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
