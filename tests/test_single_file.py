"""The packaged program in one file: it unpacks itself once, whatever happens on the way."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.support.waiting import LIMIT, wait_until

SOURCE = Path(__file__).resolve().parents[1] / ".ci" / "single_file.py"
PROGRAM = '#!/bin/sh\necho {version} "$#" "$@"\nexit 3\n'

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made for Linux")


def made(folder: Path, version: str, program: str | None = None) -> Path:
    """A single file whose program says its version and how many arguments it has, and ends with 3; or another one."""
    spec = importlib.util.spec_from_file_location("single_file", SOURCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    tree = folder / version / "digitpad"
    tree.mkdir(parents=True)
    if program is None:
        (tree / "digitpad").write_text(PROGRAM.format(version=version))
    else:
        shutil.copy(program, tree / "digitpad")
    (tree / "digitpad").chmod(0o755)
    (tree / "noise").write_bytes(bytes(range(256)) * 4000)
    archive = tree.parent / "digitpad-linux.tar.xz"
    with tarfile.open(archive, "w:xz") as tar:
        tar.add(tree, tree.name)
    file: Path = module.build_single_file(archive, tree)
    return file


def command(file: Path, home: Path, *arguments: str) -> tuple[list[str], dict[str, str]]:
    return [str(file), *arguments], {"HOME": str(home), "PATH": "/usr/bin:/bin"}


def started(file: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    words, environment = command(file, home, *arguments)
    return subprocess.run(words, env=environment, capture_output=True, text=True, timeout=LIMIT, check=False)


def unpacked(home: Path) -> list[Path]:
    return sorted((home / ".local/share/digitpad-program").iterdir())


def test_it_unpacks_itself_at_the_first_start_only(tmp_path: Path) -> None:
    file = made(tmp_path, "one")
    first = started(file, tmp_path, "read", "two words")
    assert (first.returncode, first.stdout) == (3, "one 2 read two words\n")
    assert "once" in first.stderr
    (place,) = unpacked(tmp_path)
    (place / "noise").unlink()
    second = started(file, tmp_path)
    assert (second.returncode, second.stdout, second.stderr) == (3, "one 0\n", "")
    assert [path.name for path in place.iterdir()] == ["digitpad"]


def test_half_a_download_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    file = made(tmp_path, "one")
    file.write_bytes(file.read_bytes()[:-400])
    result = started(file, tmp_path)
    assert (result.returncode, result.stdout) == (1, "")
    assert "the download whole" in result.stderr
    assert "tar" not in result.stderr
    assert unpacked(tmp_path) == []


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    file = made(tmp_path, "one")
    (tmp_path / ".local").write_text("no folder")
    result = started(file, tmp_path)
    assert (result.returncode, result.stdout) == (1, "")
    assert "writable" in result.stderr


def test_a_start_that_was_killed_leaves_nothing_for_long(tmp_path: Path) -> None:
    file = made(tmp_path, "one")
    dead = subprocess.run(["/bin/sh", "-c", "echo $$"], capture_output=True, text=True, timeout=LIMIT, check=True)
    left = tmp_path / ".local/share/digitpad-program" / f".unpacking-{dead.stdout.strip()}"
    left.mkdir(parents=True)
    assert started(file, tmp_path).returncode == 3
    assert not left.exists()
    assert len(unpacked(tmp_path)) == 1


def test_two_first_starts_at_once_both_run(tmp_path: Path) -> None:
    words, environment = command(made(tmp_path, "one"), tmp_path)
    both = [subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [one.communicate(timeout=LIMIT)[0] for one in both] == ["one 0\n"] * 2
    assert len(unpacked(tmp_path)) == 1


def test_a_new_version_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    assert started(made(tmp_path, "one"), tmp_path).stdout == "one 0\n"
    (old,) = unpacked(tmp_path)
    assert started(made(tmp_path, "two"), tmp_path).stdout == "two 0\n"
    (new,) = unpacked(tmp_path)
    assert new != old


def test_an_old_version_that_runs_stays_until_the_next_new_one(tmp_path: Path) -> None:
    words, environment = command(made(tmp_path, "old", "/bin/sleep"), tmp_path, "600")
    with subprocess.Popen(words, env=environment) as running:
        try:
            wait_until(lambda: Path(f"/proc/{running.pid}/exe").resolve().name == "digitpad", "the old version runs")
            (old,) = unpacked(tmp_path)
            assert started(made(tmp_path, "one"), tmp_path).returncode == 3
            assert old in unpacked(tmp_path)
        finally:
            running.kill()
    assert started(made(tmp_path, "two"), tmp_path).returncode == 3
    assert len(unpacked(tmp_path)) == 1
