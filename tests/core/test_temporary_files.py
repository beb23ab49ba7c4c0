"""Files that are being written: whole in their place, or hidden; gone with the next one once their writer is dead."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core.temporary_files import (
    fitting_name,
    free_names,
    remove_abandoned,
    replacing,
    temporary_path,
    write_new,
)
from tests.support.waiting import LIMIT

_KILLED = """
import os, sys
from pathlib import Path
from digitpad.core.temporary_files import replacing
with replacing(Path(sys.argv[1])) as file:
    file.write(b"half")
    os.kill(os.getpid(), 9)
"""
posix = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")


def killed_while_writing(path: Path) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, str(path)], timeout=LIMIT)


def test_temporary_files_are_hidden_and_named_after_what_they_become(tmp_path: Path) -> None:
    one, other = temporary_path(tmp_path / "a.json"), temporary_path(tmp_path / "a.json")
    assert one != other
    assert one.parent == tmp_path
    assert one.name.startswith(".a.json.")


def test_a_name_that_does_not_fit_loses_the_end_of_its_stem() -> None:
    assert fitting_name("scan", "-page-1.jpg") == "scan-page-1.jpg"
    assert fitting_name("ä" * 127, ".jpg") == "ä" * 125 + ".jpg"


@posix
def test_what_a_killed_writer_left_goes_with_the_next_one_in_the_folder(tmp_path: Path) -> None:
    killed_while_writing(tmp_path / "a.json")
    killed_while_writing(tmp_path / "b.json")
    assert len(os.listdir(tmp_path)) == 2
    with replacing(tmp_path / "a.json") as file:
        file.write(b"whole")
    assert os.listdir(tmp_path) == ["a.json"]
    assert (tmp_path / "a.json").read_bytes() == b"whole"


def test_a_file_that_somebody_writes_is_left_alone(tmp_path: Path) -> None:
    with replacing(tmp_path / "a.json") as file:
        with replacing(tmp_path / "b.json"):
            pass
        remove_abandoned(tmp_path, earlier=True)
        file.write(b"whole")
    assert sorted(os.listdir(tmp_path)) == ["a.json", "b.json"]
    assert (tmp_path / "a.json").read_bytes() == b"whole"


def test_files_and_folders_of_others_are_left_alone(tmp_path: Path) -> None:
    digits = "0123456789abcdef" * 2
    names = [".cache." + digits, ".digitpad-" + digits, "a.digitpad-" + digits, ".a.digitpad-" + digits[:-1]]
    for name in names:
        (tmp_path / name).write_bytes(b"")
    folder, link = f".folder.digitpad-{digits}", f".link.digitpad-{digits}"
    (tmp_path / folder).mkdir()
    if os.name == "posix":
        (tmp_path / link).symlink_to(tmp_path / names[0])
        names.append(link)
    remove_abandoned(tmp_path)
    assert sorted(os.listdir(tmp_path)) == sorted([*names, folder])
    remove_abandoned(tmp_path, earlier=True)
    assert sorted(os.listdir(tmp_path)) == sorted([*names[1:], folder])
    remove_abandoned(tmp_path / "none")


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    wanted = tmp_path / "a.b.jpg"
    written = [write_new(wanted, bytes([number])) for number in range(3)]
    assert [path.name for path in written] == ["a.b.jpg", "a.b-2.jpg", "a.b-3.jpg"]
    assert [path.read_bytes() for path in written] == [b"\0", b"\1", b"\2"]
    assert len(os.listdir(tmp_path)) == 3
    assert next(free_names(wanted)).name == "a.b-4.jpg"


def test_a_new_file_on_a_disk_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refused)
    assert [write_new(tmp_path / "a.jpg", b"x").name for _ in range(2)] == ["a.jpg", "a-2.jpg"]
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"x"}


def test_a_new_file_is_whole_under_its_name_from_the_beginning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed `digitpad read --annotate` left empty pictures: here, the moment before the name is given."""
    seen: list[list[str]] = []
    link = os.link
    monkeypatch.setattr(os, "link", lambda *where: (seen.append(os.listdir(tmp_path)), link(*where)))
    write_new(tmp_path / "a.jpg", b"picture")
    assert [name[:16] for name in seen[0]] == [".a.jpg.digitpad-"]


def test_a_full_disk_leaves_no_new_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_new(tmp_path / "a.jpg", b"picture")
    assert not os.listdir(tmp_path)
