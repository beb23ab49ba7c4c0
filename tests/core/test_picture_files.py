"""Which files of a folder are pictures: by their endings, in natural order; hidden ones and folders are none."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.errors import DataError
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.read_file import read_pages
from digitpad.core.picture_files import is_picture_name, may_hold_pictures, natural_key, pictures_in
from digitpad.core.recognition.predict import Classifier


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    """A folder with a picture that nobody may list."""
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "a.png").touch()
    folder.chmod(0o000)
    yield folder
    folder.chmod(0o700)


not_for_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may list everything")


def names(folder: Path) -> list[str]:
    return [path.name for path in pictures_in(folder)]


def test_the_pictures_of_a_folder_by_name(tmp_path: Path) -> None:
    for name in ("b.PNG", "a.jpeg", "c.pdf", "notes.txt", ".hidden.png", "none"):
        (tmp_path / name).touch()
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "folder.png" / "inside.png").touch()
    assert names(tmp_path) == ["a.jpeg", "b.PNG", "c.pdf"]
    assert all(path.parent == tmp_path for path in pictures_in(tmp_path))


def test_what_macos_writes_beside_a_picture_and_folders_called_like_one_are_none(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    (tmp_path / "._a.png").touch()
    (tmp_path / "folder.jpg").mkdir()
    assert names(tmp_path) == ["a.png"]


def test_links_to_files_count_links_to_folders_do_not_and_a_missing_picture_is_not_passed_over(tmp_path: Path) -> None:
    scans, other = tmp_path / "scans", tmp_path / "other"
    scans.mkdir()
    other.mkdir()
    (other / "real").touch()
    (scans / "file.png").symlink_to(other / "real")
    (scans / "folder.png").symlink_to(other)
    (scans / "gone.png").symlink_to(other / "nothing")
    assert names(scans) == ["file.png", "gone.png"]


def test_numbers_in_names_count_as_numbers(tmp_path: Path) -> None:
    for name in ("page 10.png", "page 2.png", "Page 1.png", "2.png", "10.png", "page.png", "page 02.png"):
        (tmp_path / name).touch()
    assert names(tmp_path) == [
        "2.png", "10.png", "Page 1.png", "page 02.png", "page 2.png", "page 10.png", "page.png"
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["", "7", "a7", "7a", "٣.png", "²", "9" * 240])
def test_every_name_can_be_compared_with_every_other(name: str) -> None:
    assert sorted([name, "1a", "a1"], key=natural_key) == sorted(["a1", name, "1a"], key=natural_key)


def test_a_folder_of_a_thousand_other_files_may_hold_a_picture_and_is_not_listed_to_its_end(tmp_path: Path) -> None:
    for number in range(1000):
        (tmp_path / f"{number}.txt").touch()
    assert not may_hold_pictures(tmp_path)
    (tmp_path / "one more.txt").touch()
    assert may_hold_pictures(tmp_path)


def test_whether_there_may_be_a_picture_follows_the_same_rules(tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "._a.png").touch()
    assert not may_hold_pictures(tmp_path)
    assert not may_hold_pictures(tmp_path / "folder.jpg")
    assert not may_hold_pictures(tmp_path / "nothing.txt")
    (tmp_path / "a.png").touch()
    assert may_hold_pictures(tmp_path)
    assert may_hold_pictures(tmp_path / "a.png")
    assert is_picture_name(Path("A.TIFF"))
    assert not is_picture_name(Path("png"))


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"The folder .*nothing cannot be read \(No such file or directory\)\."):
        pictures_in(tmp_path / "nothing")


@not_for_root
def test_a_folder_that_nobody_may_list_is_a_sentence(
    locked: Path, classifier: Classifier, network: PageNetwork
) -> None:
    sentence = f"The folder {locked} cannot be read (Permission denied)."
    with pytest.raises(DataError) as caught:
        pictures_in(locked)
    assert str(caught.value) == sentence
    assert not may_hold_pictures(locked)
    (result,) = read_pages(str(locked), classifier, network)
    assert result.error == sentence
