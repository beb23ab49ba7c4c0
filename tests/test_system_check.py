"""What is said of a system on which no window can be opened."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from digitpad import system_check
from digitpad.system_check import window_problem
from tests.support.waiting import LIMIT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="screens and libraries are asked for on Linux only")


@pytest.fixture(autouse=True)
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_screen_it_says_what_to_do() -> None:
    problem = window_problem()
    assert problem.startswith("There is no screen")
    assert "digitpad --help" in problem


def test_offscreen_a_window_can_be_opened_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert window_problem() == ""


def test_missing_libraries_are_named_with_the_command_that_installs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_check, "_OFFSCREEN", ("libdigitpad-missing.so.1", "libc.so.6"))
    monkeypatch.setattr(system_check, "_X11", {"libdigitpad-missing.so.1": "libmissing1", "libc.so.6": "libc6"})
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert window_problem().endswith("On Debian or Ubuntu: sudo apt-get install libmissing1")


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_on_a_desktop_all_of_x11s_libraries_are_asked_for(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setattr(system_check, "_X11", {"libdigitpad-missing.so.1": "libmissing1"})
    monkeypatch.setenv(variable, "wayland-0" if variable == "WAYLAND_DISPLAY" else ":0")
    assert "libmissing1" in window_problem()


def test_each_library_that_is_needed_offscreen_has_a_package() -> None:
    assert set(system_check._OFFSCREEN) <= set(system_check._X11)


def test_it_can_be_asked_from_a_terminal() -> None:
    kept = {
        key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    command = [sys.executable, "-m", "digitpad.system_check"]
    done = subprocess.run(command, env=kept, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no screen")
    offscreen = {**kept, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=offscreen, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
