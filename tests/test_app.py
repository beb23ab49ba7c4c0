"""The program as it is started: the startup report, no screen, no TensorFlow, and a whole run of the window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.cli.parser import build_parser
from digitpad.command_names import COMMANDS
from digitpad.core.drawing.drawing_file import save_drawing
from digitpad.core.drawing.strokes import Drawing, Stroke
from tests.support.processes import handles
from tests.support.samples_drawn import DRAWN
from tests.support.waiting import LIMIT, wait_until

ROOT = Path(__file__).resolve().parent.parent


def environment(home: Path, **changes: str) -> dict[str, str]:
    """No screen, and folders of the test's own."""
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_", "DISPLAY", "WAYLAND"))
    }
    own = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}
    return {**kept, **own, "APPDATA": str(home), "LOCALAPPDATA": str(home), **changes}


def run(*arguments: str, home: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    """`digitpad ARGUMENTS` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "digitpad", *arguments],
        env=environment(home, **changes), cwd=ROOT, capture_output=True, text=True, timeout=LIMIT, check=False,
    )  # fmt: skip


def test_the_startup_report(tmp_path: Path) -> None:
    file = tmp_path / "report" / "startup.json"
    done = run("--startup-report", str(file), home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    report = json.loads(file.read_text(encoding="utf-8"))
    assert set(report) == {
        "window_ms", "window_processor_ms", "ready_ms", "rss_mb", "tensorflow_loaded", "prediction",
    }  # fmt: skip
    assert 0 < report["window_ms"] <= report["ready_ms"]
    assert report["rss_mb"] > 10
    assert report["tensorflow_loaded"] is False
    assert len(report["prediction"]) == 10
    assert sum(report["prediction"]) == pytest.approx(1, abs=1e-5)
    assert report["prediction"].index(max(report["prediction"])) == 3  # the bundled sample is a 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report"]  # a report leaves nothing else behind


def test_the_startup_report_of_a_drawing_that_is_named(tmp_path: Path) -> None:
    file = tmp_path / "seven.digitpad"
    save_drawing(Drawing(tuple(Stroke.of(stroke) for stroke in DRAWN[7])), file)
    report = tmp_path / "report.json"
    done = run(str(file), f"--startup-report={report}", home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    probabilities = json.loads(report.read_text(encoding="utf-8"))["prediction"]
    assert probabilities.index(max(probabilities)) == 7


def test_the_startup_report_of_an_empty_drawing_has_no_prediction(tmp_path: Path) -> None:
    save_drawing(Drawing(), tmp_path / "empty.digitpad")
    report = tmp_path / "report.json"
    arguments = ("--startup-report", str(report), "--", str(tmp_path / "empty.digitpad"))
    done = run(*arguments, home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert json.loads(report.read_text(encoding="utf-8"))["prediction"] is None


@pytest.mark.parametrize("content", ["", "{", '{"kind": "recipe"}', '{"kind": "digitpad drawing", "version": 9}'])
def test_a_damaged_drawing_is_said_in_the_terminal_and_no_window_opens(tmp_path: Path, content: str) -> None:
    (tmp_path / "odd.digitpad").write_text(content, encoding="utf-8")
    done = run(str(tmp_path / "odd.digitpad"), home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("digitpad: odd.digitpad is no drawing that digitpad saved: ")


def test_a_report_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    target = tmp_path / "file" / "report.json"
    done = run(f"--startup-report={target}", home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    (sentence,) = [line for line in done.stderr.splitlines() if line.startswith("digitpad: ")]
    assert "The report cannot be written" in sentence
    assert str(target) in sentence
    assert "Traceback" not in done.stderr


def test_a_report_cannot_take_the_place_of_a_folder(tmp_path: Path) -> None:
    done = run("--startup-report", "/", home=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert "The report cannot be written to / (it is a folder)" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="screens are asked for on Linux only")
def test_without_a_screen_one_sentence_is_said(tmp_path: Path) -> None:
    done = run(home=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("digitpad: There is no screen to open a window on")
    assert "digitpad --help" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="screens are asked for on Linux only")
@pytest.mark.parametrize("changes", [{}, {"QT_QPA_PLATFORM": "xcb"}])
def test_a_screen_that_cannot_be_opened_is_one_sentence(tmp_path: Path, changes: dict[str, str]) -> None:
    done = run(home=tmp_path, DISPLAY=":9876", **changes)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("digitpad: The screen that DISPLAY names, «:9876», cannot be opened.")


def test_the_window_loads_no_tensorflow(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from digitpad.app import make_application, make_window
from digitpad.core.paths import Paths, default_paths
base = default_paths()
app = make_application(base)
window = make_window(Paths(base.resources, base.bundled_models, *[Path(sys.argv[1])] * 3))
window.show()
window.start()
while window.models.active is None:
    app.processEvents()
window.actions_.train.trigger()
app.processEvents()
window.close()
heavy = ("tensorflow", "keras", "jax", "torch", "scipy")
print(sorted({name for name in sys.modules if name.partition(".")[0] in heavy}))
"""
    changed = environment(tmp_path, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, env=changed, cwd=ROOT, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"


def test_nothing_is_imported_before_the_first_picture_that_can_come_later(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from digitpad.app import make_application, make_window
from digitpad.core.paths import Paths, default_paths
from digitpad.ui.background.first_picture import after_first_picture
base = default_paths()
app = make_application(base)
window = make_window(Paths(base.resources, base.bundled_models, *[Path(sys.argv[1])] * 3))
after_first_picture(window, app.quit)
window.show()
app.exec()
print("\\n".join(sys.modules))
"""
    changed = environment(tmp_path, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, env=changed, cwd=ROOT, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 0, done.stderr
    names = set(done.stdout.split())
    assert "digitpad.ui.main.main_window" in names
    assert not {"numpy", "PIL", "sqlite3", "ai_edge_litert", "hashlib", "uuid", "PySide6.QtNetwork"} & names
    own = {name for name in names if name.startswith("digitpad.")}
    packages = {".".join(name.split(".")[1:3]) for name in own if name.count(".") > 2}
    assert packages == {
        "core.drawing", "core.language", "core.recognition", "ui.answer", "ui.background", "ui.drawing", "ui.main",
        "ui.widgets",
    }  # fmt: skip
    assert len(own) < 80, sorted(own)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_closes_the_window_and_settings_are_kept(tmp_path: Path, name: str) -> None:
    changed = environment(tmp_path, QT_QPA_PLATFORM="offscreen")
    process = subprocess.Popen(
        [sys.executable, "-m", "digitpad"], env=changed, cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    try:
        session = tmp_path / "data" / "digitpad" / "session" / "drawing-1.lock"
        wait_until(lambda: session.exists() or process.poll() is not None, "the window is there")
        wait_until(lambda: handles(process.pid, signal.SIGTERM) or process.poll() is not None, "it listens")
        process.send_signal(getattr(signal, name))
        _, said = process.communicate(timeout=LIMIT)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0, said
    assert "Traceback" not in said
    assert (tmp_path / "config" / "digitpad" / "settings.json").exists()
    assert not session.exists()


@pytest.mark.parametrize("milliseconds", [0, 50, 100, 150, 200, 300])
def test_the_window_can_be_closed_while_plots_are_imported_ahead(tmp_path: Path, milliseconds: int) -> None:
    code = """
import sys
import digitpad.app as app
made = app.make_window
def make_window(paths):
    from PySide6.QtCore import QTimer
    window = made(paths)
    window.models.active_changed.connect(lambda: QTimer.singleShot(int(sys.argv[1]), window.close))
    return window
app.make_window = make_window
sys.exit(app.run_window())
"""
    changed = environment(tmp_path, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-c", code, str(milliseconds)]
    done = subprocess.run(command, env=changed, cwd=ROOT, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no.png"], "There is no file no.png."),
        (["./train"], "There is no file train."),
        (["--", "-odd.json"], "There is no file -odd.json."),
        (["pyproject.toml"], "pyproject.toml is nothing that digitpad opens"),
        (["README.md", "--json"], "There is no file --json."),
    ],
)
def test_a_file_that_cannot_be_opened_is_said_in_the_terminal(tmp_path: Path, arguments: list[str], words: str) -> None:
    done = run(*arguments, home=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"digitpad: {words}")


def test_the_names_of_the_commands_are_those_of_the_parser() -> None:
    (commands,) = [action for action in build_parser()._actions if action.metavar == "COMMAND"]
    assert tuple(commands.choices or ()) == COMMANDS


def test_a_command_does_not_import_all_other_ones() -> None:
    code = (
        "import sys; from digitpad.cli.parser import build_parser; build_parser(['read']); "
        "print([name for name in sys.modules if name.startswith('digitpad.cli.commands.')])"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=LIMIT)
    assert told.stdout == "['digitpad.cli.commands.read']\n"
