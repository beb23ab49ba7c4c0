"""The process that keeps an exhibit on the screen, with real children."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core.exhibit import watch
from digitpad.core.exhibit.watch import WATCHED, ExhibitWatch, exhibit_command
from tests.support.waiting import LIMIT, wait_until

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _signals() -> object:
    names = [name for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.getsignal(getattr(signal, name)) for name in names}
    yield
    for name, handler in before.items():
        signal.signal(getattr(signal, name), handler)


def child(tmp_path: Path, code: str) -> list[str]:
    """Python that first notes that it began; `begun`: how often by then."""
    note = tmp_path / "begun"
    begin = f"import os,sys,time\nopen({str(note)!r},'a').write('x')\nbegun=len(open({str(note)!r}).read())\n"
    return [sys.executable, "-c", begin + code]


def test_it_begins_again_until_somebody_leaves(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pauses: list[float] = []
    code = f"assert os.environ[{WATCHED!r}]\nif begun < 4: os.kill(os.getpid(), 9) if begun == 2 else os._exit(7)"
    assert ExhibitWatch(child(tmp_path, code), sleep=pauses.append).run() == 0
    assert (tmp_path / "begun").read_text() == "xxxx"
    assert sum(pauses) == 1 + 2 + 4  # longer each time that it does not come far
    assert capfd.readouterr().err.count("it begins again") == 3


def test_what_cannot_be_shown_is_tried_once(tmp_path: Path) -> None:
    assert ExhibitWatch(child(tmp_path, "sys.exit(2)"), sleep=lambda _: None).run() == 2
    assert (tmp_path / "begun").read_text() == "x"


def test_one_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "_DEAD_SECONDS", 0)
    code = "if begun == 1: print('.', flush=True); time.sleep(1000)"
    assert ExhibitWatch(child(tmp_path, code), sleep=lambda _: None).run() == 0
    assert len((tmp_path / "begun").read_text()) >= 2  # on a busy machine one that is well looks dead, too


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX'")
def test_a_signal_of_the_system_ends_both(tmp_path: Path) -> None:
    command = child(tmp_path, "time.sleep(1000)")
    code = (
        f"import sys\nfrom digitpad.core.exhibit.watch import ExhibitWatch\nsys.exit(ExhibitWatch({command!r}).run())"
    )
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
    wait_until((tmp_path / "begun").exists, "the child runs")
    process.send_signal(signal.SIGTERM)
    assert process.wait(LIMIT) == 0
    assert (tmp_path / "begun").read_text() == "x"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_under_standard_error_stops_nothing(tmp_path: Path) -> None:
    command = child(tmp_path, "if begun == 1: os._exit(7)")
    code = f"""
import sys
from digitpad.core.exhibit import watch
watch.be_patient()
sys.exit(watch.ExhibitWatch({command!r}, sleep=lambda _: None).run())
"""
    with open("/dev/full", "w") as full:
        assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, stderr=full, timeout=LIMIT).returncode == 0
    assert (tmp_path / "begun").read_text() == "xx"


def test_the_command_names_the_file_from_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert exhibit_command(Path("a.toml"))[-2:] == ["--exhibit", str(tmp_path / "a.toml")]
    assert exhibit_command(Path("a.toml"), then_window=True)[-1] == "--then-window"
