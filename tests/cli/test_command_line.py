"""What all commands share: help, version, exit codes, errors in one sentence, light imports."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad import __version__
from digitpad.startup import process_start
from tests.support.processes import has_library
from tests.support.sentences import raw_words
from tests.support.waiting import LIMIT, wait_until

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.mark.parametrize("command", [[], ["read"], ["train"], ["evaluate"], ["models"]])
def test_help_shows_an_example(digitpad: Run, command: list[str]) -> None:
    done = digitpad(*command, "--help")
    assert done.returncode == 0
    assert "example:\n  digitpad " in done.stdout
    assert not done.stderr


def test_version(program: Run) -> None:
    assert program("--version").stdout == f"digitpad {__version__}\n"


@pytest.mark.parametrize(
    "arguments", [["dance"], ["--startup-report"], ["--help-me"], ["evaluate"], ["train", "--epochs", "many"]]
)
def test_a_wrong_command_line_exits_with_2(digitpad: Run, arguments: list[str]) -> None:
    done = digitpad(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: digitpad")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("typed", "words"),
    [("tain", "did you mean «train»?"), ("MODEL", "did you mean «models»?"), ("xyz", "name a file that is there")],
)
def test_a_mistyped_command_is_told_from_a_file(digitpad: Run, typed: str, words: str) -> None:
    done = digitpad(typed)
    assert done.returncode == 2
    last = done.stderr.splitlines()[-1]
    assert f"«{typed}» is neither a file nor a command; {words}" in last
    assert "train, teach" in last


@pytest.mark.parametrize(
    ("typed", "command", "words"),
    [
        (
            ["read", "a.png", "--modle", "x"],
            "digitpad read",
            "«--modle» is no option of digitpad read; did you mean --model?",
        ),
        (
            ["read", "a.png", "--modle=x"],
            "digitpad read",
            "«--modle» is no option of digitpad read; did you mean --model?",
        ),
        (["models", "--xyzxyz"], "digitpad models", "«--xyzxyz» is no option of digitpad models."),
        (["samples", "list", "--jsno"], "digitpad samples list", "did you mean --json?"),
        (["samples", "list", "mine"], "digitpad samples list", "unrecognized arguments: mine"),
    ],
)
def test_what_a_command_does_not_know_is_said_with_its_usage(
    digitpad: Run, typed: list[str], command: str, words: str
) -> None:
    done = digitpad(*typed)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"usage: {command} [")
    assert done.stderr.splitlines()[-1].startswith(f"{command}: error: ")
    assert done.stderr.splitlines()[-1].endswith(words)


def test_a_mistyped_option_is_named(digitpad: Run) -> None:
    done = digitpad("--versoin")
    assert done.returncode == 2
    assert "«--versoin» is no option" in done.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    "arguments",
    [
        ["train", "--epochs", "9" * 5000],
        ["train", "--epochs", "many"],
        ["train", "--learning-rate", "0,01"],
        ["study", "--seeds", "9" * 5000, "--out", "x"],
        ["study", "--batch-size", "x" * 5000, "--out", "x"],
        ["evaluate", "--offset", "x" * 5000],
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_a_wrong_number_is_quoted_short_and_in_words_for_people(digitpad: Run, arguments: list[str]) -> None:
    message = digitpad(*arguments).stderr.splitlines()[-1]
    assert " expected, not «" in message
    assert len(message) < 250
    assert not raw_words(message)


def test_a_traceback_only_for_those_who_ask(digitpad: Run, environment: dict[str, str]) -> None:
    environment["DIGITPAD_DEBUG"] = "1"
    done = digitpad("evaluate", "--model", "nobody", "--mnist")
    assert "Traceback" in done.stderr
    assert "ModelError" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes them")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_closed_standard_streams_are_no_error(environment: dict[str, str], closed: str) -> None:
    command = f"{sys.executable} -m digitpad models {closed}"
    done = subprocess.run(
        ["sh", "-c", command], env=environment, capture_output=True, text=True, timeout=LIMIT, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("arguments", [["read", ""], ["samples", "import", ""], ["evaluate", "--strokes", ""]])
def test_an_empty_argument_is_called_so(digitpad: Run, arguments: list[str]) -> None:
    done = digitpad(*arguments)
    assert (done.returncode, done.stderr) == (2, "digitpad: One of the arguments is empty; name a file or a value.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break differently")
@pytest.mark.parametrize("more", [["--json"], []])
def test_a_reader_that_leaves_is_no_error(environment: dict[str, str], more: list[str]) -> None:
    command = [sys.executable, "-m", "digitpad", "models", *more]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait(LIMIT) == 141


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize(("arguments", "library"), [(["models"], "numpy"), ([], "PySide6")])
def test_ctrl_c_ends_it_quietly_while_it_imports(
    environment: dict[str, str], arguments: list[str], library: str
) -> None:
    command = [sys.executable, "-m", "digitpad", *arguments]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    wait_until(lambda: has_library(process.pid, library), "it imports")
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=LIMIT)
    stopped = "" if arguments == [] else "Stopped; the models are as they were.\n"
    assert (process.returncode, stdout) == (130, "")
    assert stderr in ("", stopped)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_ctrl_c_stops_an_evaluation_in_a_sentence(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "digitpad", "evaluate", "--mnist"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    wait_until(lambda: has_library(process.pid, "ai_edge_litert"), "the model is being loaded")
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=LIMIT)
    assert (process.returncode, stdout) == (130, "")
    assert stderr.endswith("Stopped; nothing was evaluated.\n")
    assert "Traceback" not in stderr


def test_what_spawned_children_import_is_light() -> None:
    code = "import digitpad.__main__, sys; print({'numpy', 'keras', 'tensorflow', 'PySide6', 'rich'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_the_process_began_before_its_first_line() -> None:
    code = "import time; t = time.monotonic(); import digitpad.startup as s; print(t - s.process_start())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < LIMIT
    if sys.platform == "linux":
        assert float(done.stdout) > 0
    assert process_start() == pytest.approx(process_start(), abs=0.02)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can limit a process' memory")
@pytest.mark.parametrize("megabytes", [120, 200, 280])
@pytest.mark.parametrize("words", ["models", "evaluate --mnist"])
def test_too_little_memory_is_one_sentence(program: Run, megabytes: int, words: str) -> None:
    import resource

    limit = megabytes * 1_000_000

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))

    done = program(*words.split(), preexec_fn=limited)
    assert "Traceback" not in done.stderr
    if done.returncode:  # it may be enough for the list
        assert words != "models" or megabytes < 200
        assert done.returncode == 2, done.stderr
        last = done.stderr.splitlines()[-1]  # libraries in C may have said so before
        assert last == "digitpad: There is not enough memory for this; close other programs and try again."


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["models"], ["models", "--json"]], ids=" ".join)
def test_output_that_finds_no_room_is_said_to_be_the_output(
    environment: dict[str, str], arguments: list[str], unbuffered: str
) -> None:
    environment["PYTHONUNBUFFERED"] = unbuffered
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "digitpad", *arguments],
            env=environment, stdout=full, stderr=subprocess.PIPE, text=True, timeout=LIMIT, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "digitpad: The output cannot be written (No space left on device).\n"
