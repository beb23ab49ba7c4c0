"""`digitpad --exhibit`: a process that shows, one that watches, and what is said of files that are none."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core.exhibit.watch import WATCHED
from tests.support.waiting import LIMIT, wait_until

ROOT = Path(__file__).parents[1]


def digitpad(*arguments: object, folder: Path) -> subprocess.Popen[str]:
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
    return subprocess.Popen(
        [sys.executable, "-m", "digitpad", *map(str, arguments)],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}, cwd=ROOT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_a_new_file_is_written_once(tmp_path: Path) -> None:
    file = tmp_path / "venue.toml"
    told, _ = (new := digitpad("--new-exhibit", file, folder=tmp_path)).communicate(timeout=LIMIT)
    assert new.returncode == 0
    assert str(file) in told
    before = file.read_bytes()
    _, said = (again := digitpad("--new-exhibit", file, folder=tmp_path)).communicate(timeout=LIMIT)
    assert again.returncode == 2
    assert "is there already" in said
    assert file.read_bytes() == before


def test_a_file_that_is_wrong_is_said_and_nothing_begins(tmp_path: Path) -> None:
    file = tmp_path / "venue.toml"
    file.write_text("[leaving]\npin = 1\n", encoding="utf-8")
    _, said = (wrong := digitpad("--exhibit", file, folder=tmp_path)).communicate(timeout=LIMIT)
    assert wrong.returncode == 2
    assert said.startswith(f"digitpad: {file}, line 2: leaving.pin should be")
    assert said.count("\n") == 1
    file.write_text('[leaving]\npin = "4711"\n[attract]\ndrawings = "none.json"\n', encoding="utf-8")
    _, said = (without := digitpad(f"--exhibit={file}", folder=tmp_path)).communicate(timeout=LIMIT)
    assert without.returncode == 2
    assert "none.json" in said


def test_one_that_hangs_at_its_start_has_told_the_watch_that_it_began(tmp_path: Path) -> None:
    (tmp_path / "venue.toml").write_text('[leaving]\npin = "4711"\n', encoding="utf-8")
    code = f"""
import sys, time
from pathlib import Path
from digitpad import exhibit_app
exhibit_app.make_exhibit = lambda *_: time.sleep(1000)
sys.exit(exhibit_app.run_exhibit(Path({str(tmp_path / "venue.toml")!r})))
"""
    shown = subprocess.Popen(
        [sys.executable, "-c", code], env={**os.environ, "QT_QPA_PLATFORM": "offscreen", WATCHED: "1"}, cwd=ROOT,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    assert shown.stdout is not None
    assert shown.stdout.read(1) == b"."  # without a beat, nobody would know what a silent one is to mean
    shown.kill()
    shown.communicate()


def test_one_that_is_broken_ends_so_that_another_begins(tmp_path: Path) -> None:
    code = f"""
import sys
from digitpad import exhibit_app
from digitpad.ui.exhibit.window import ExhibitWindow
def broken(window):
    raise RuntimeError("broken")
ExhibitWindow.advance = broken
sys.exit(exhibit_app.run_exhibit(exhibit_app.Path({str(tmp_path / "venue.toml")!r})))
"""
    (tmp_path / "venue.toml").write_text('[leaving]\npin = "4711"\n[visitors]\nfolder = "kept"\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, cwd=ROOT,
        capture_output=True, text=True, timeout=LIMIT,
    )  # fmt: skip
    assert done.returncode == 70
    assert "RuntimeError: broken" in (tmp_path / "kept" / "last-crash.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the child in /proc")
def test_what_is_killed_comes_again(tmp_path: Path) -> None:
    file = tmp_path / "venue.toml"
    file.write_text('[leaving]\npin = "4711"\n', encoding="utf-8")
    shown = digitpad("--exhibit", file, folder=tmp_path)
    runs = tmp_path / "cache" / "digitpad" / "runs"
    children = Path(f"/proc/{shown.pid}/task/{shown.pid}/children")

    seen: list[int] = []

    def is_new() -> bool:
        """Whether a child runs that was not seen before."""
        found = [int(one) for one in children.read_text().split()]
        new = bool(found) and found[0] not in seen
        seen.extend(found)
        return new

    wait_until(lambda: runs.exists() and bool(list(runs.iterdir())), "the exhibit is up")
    wait_until(is_new, "a process shows it")
    os.kill(seen[0], signal.SIGKILL)
    wait_until(is_new, "another one shows it")
    shown.send_signal(signal.SIGTERM)
    _, said = shown.communicate(timeout=LIMIT)
    assert shown.returncode == 0
    assert "The exhibit ended (-9); it begins again." in said


def test_the_window_comes_back_from_an_exhibit_that_could_not_be_shown(tmp_path: Path) -> None:
    file = tmp_path / "venue.toml"
    file.write_text("[leaving]\npin = 1\n", encoding="utf-8")
    shown = digitpad("--exhibit", file, "--then-window", folder=tmp_path)
    starts = tmp_path / "cache" / "digitpad" / "starts"
    wait_until(starts.exists, "a window begins")

    def ended() -> bool:
        shown.send_signal(signal.SIGTERM)  # again and again: one may come before the window listens
        return shown.poll() is not None

    wait_until(ended, "it is closed")
    _, said = shown.communicate(timeout=LIMIT)
    assert "leaving.pin" in said


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX'")
def test_no_window_follows_when_the_system_wants_an_end(tmp_path: Path) -> None:
    file = tmp_path / "venue.toml"
    file.write_text('[leaving]\npin = "4711"\n', encoding="utf-8")
    shown = digitpad("--exhibit", file, "--then-window", folder=tmp_path)
    runs = tmp_path / "cache" / "digitpad" / "runs"
    wait_until(lambda: runs.exists() and bool(list(runs.iterdir())), "the exhibit is up")
    shown.send_signal(signal.SIGTERM)
    shown.communicate(timeout=LIMIT)
    assert shown.returncode == 0
    assert not (tmp_path / "cache" / "digitpad" / "starts").exists()
