"""Real child processes: what they say arrives, and however they end, that is an event and nothing stays behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from digitpad.core.jobs.child_process import (
    ChildDeath,
    ChildLink,
    ChildProcess,
    ChildSettings,
    ends_after,
    ready,
)
from tests.support.waiting import LIMIT, Stopwatch

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
pytestmark = pytest.mark.usefixtures("spawned")  # as the program starts them
linux = pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
SETTINGS = ChildSettings("test")
Link = ChildLink[str, object]


@pytest.fixture(autouse=True)
def _nobody_left() -> Iterator[None]:
    yield
    assert not [child for child in multiprocessing.active_children() if child.name == "test"]


def echo(link: Link) -> None:
    """Answers in capitals until nobody is there any more."""
    try:
        while True:
            link.send(link.receive().upper())
    except (EOFError, OSError):
        return


def leave(code: int, link: Link) -> None:
    link.send("going")
    os._exit(code)


def die(number: int, link: Link) -> None:
    link.send("going")
    os.kill(os.getpid(), number)
    time.sleep(60)


def ignore_everything(link: Link) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    link.send("deaf")
    time.sleep(600)


def tidy_at_the_end(link: Link) -> None:
    """Has last things to do, of which one fails, and never leaves by itself."""
    link.when_orphaned(lambda: 1 / 0)
    link.when_orphaned(lambda: print("tidied up", flush=True))
    ignore_everything(link)


def leave_when_asked(link: Link) -> None:
    link.send("begun")
    link.receive()


def make_noise(link: Link) -> None:
    os.write(1, b"one")
    os.write(2, b"two")
    print("three", flush=True)
    link.send((sys.stdout is not None, sys.stderr is not None))


def take_memory(link: Link) -> None:
    link.send(len(bytearray(16 << 20)))
    try:
        link.send(len(bytearray(512 << 20)))
    except MemoryError:
        link.send("refused")


def hang_under_watch(seconds: float, link: Link) -> None:
    link.send("begun")
    with ends_after(seconds):
        time.sleep(600)


def work_under_watch(link: Link) -> None:
    with ends_after(0.2):
        pass
    time.sleep(0.6)
    link.send("alive")


def tell_niceness(link: Link) -> None:
    link.send(os.nice(0))


def started(main: Callable[[Link], None], settings: ChildSettings = SETTINGS) -> ChildProcess[str, object]:
    return ChildProcess(main, settings)


def test_requests_and_messages_pass_until_the_child_is_ended() -> None:
    child = started(echo)
    pid = child.pid
    assert pid is not None
    assert not child.poll()
    for word in ("one", "two"):
        assert child.send(word)
        assert child.poll(LIMIT)
        assert child.receive() == word.upper()
    assert child.end() is not None
    assert child.pid is None
    assert child.end() == child.end()  # once more does no harm


@pytest.mark.parametrize(("code", "cause"), [(0, "exit code 0"), (7, "exit code 7")])
def test_leaving_is_an_event_with_the_exit_code(code: int, cause: str) -> None:
    child = started(partial(leave, code))
    assert child.receive() == "going"
    assert child.receive() == ChildDeath(code)
    assert ChildDeath(code).cause == cause
    assert child.end() == code


@posix
@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGKILL, signal.SIGABRT])
def test_a_crash_is_an_event_that_names_the_signal(number: signal.Signals) -> None:
    child = started(partial(die, int(number)))
    assert child.receive() == "going"
    death = child.receive()
    assert isinstance(death, ChildDeath)
    assert death.cause == number.name
    assert not child.send("too late") or not child.send("too late")
    child.end()


def test_a_child_that_leaves_when_it_is_asked_is_not_terminated() -> None:
    child = started(leave_when_asked)
    assert child.receive() == "begun"
    child.send("leave")
    assert child.end(patience=LIMIT) == 0


@posix
def test_a_child_that_is_deaf_to_everything_is_killed() -> None:
    child = started(ignore_everything)
    assert child.receive() == "deaf"
    child.send("leave")
    assert child.end(patience=0.1) == -signal.SIGKILL


@posix
def test_any_thread_can_kill_it_while_another_waits() -> None:
    child = started(ignore_everything)
    assert child.receive() == "deaf"
    child.kill()
    death = child.receive()
    assert isinstance(death, ChildDeath)
    assert death.cause == "SIGKILL"
    child.end()
    child.kill()  # nobody is there any more


def test_of_several_children_those_are_ready_that_have_something_to_say() -> None:
    children = [started(echo) for _ in range(3)]
    assert ready(children, 0) == []
    children[1].send("you")
    assert ready(children, LIMIT) == [children[1]]
    assert children[1].receive() == "YOU"
    children[2].kill()
    assert ready(children, LIMIT) == [children[2]]
    assert isinstance(children[2].receive(), ChildDeath)
    for child in children:
        child.end()


@pytest.mark.parametrize(("silent", "heard"), [((), ("one", "two")), ((2,), ("one", "")), ((1, 2), ("", ""))])
def test_what_shall_be_silent_is(silent: tuple[int, ...], heard: tuple[str, str], capfd: object) -> None:
    assert isinstance(capfd, pytest.CaptureFixture)
    child = started(make_noise, ChildSettings("test", silent=silent))
    assert child.receive() == (True, True)
    child.end(patience=LIMIT)
    out, err = capfd.readouterr()
    assert out.startswith(heard[0])
    assert ("three" in out) == (heard[0] == "one")
    assert err == heard[1]


@linux
def test_a_child_takes_no_more_memory_than_it_may() -> None:
    limited = started(take_memory, ChildSettings("test", memory=128 << 20))
    assert [limited.receive(), limited.receive()] == [16 << 20, "refused"]
    limited.end()
    free = started(take_memory)
    assert [free.receive(), free.receive()] == [16 << 20, 512 << 20]
    free.end()


def test_a_child_that_hangs_for_too_long_ends_itself() -> None:
    child = started(partial(hang_under_watch, 0.3))
    assert child.receive() == "begun"
    assert isinstance(child.receive(), ChildDeath)
    child.end()


def test_a_child_that_is_done_in_time_lives_on() -> None:
    child = started(work_under_watch)
    assert child.receive() == "alive"
    child.end()


@posix
@pytest.mark.parametrize(("polite", "added"), [(None, 3), ("1", 3), ("0", 0)])
def test_a_child_is_as_nice_as_it_shall_be(monkeypatch: pytest.MonkeyPatch, polite: str | None, added: int) -> None:
    monkeypatch.delenv("DIGITPAD_POLITE")
    if polite is not None:
        monkeypatch.setenv("DIGITPAD_POLITE", polite)
    child = started(tell_niceness, ChildSettings("test", niceness=3))
    assert child.receive() == min(os.nice(0) + added, 19)
    child.end()


_DYING_PARENT = """
import os
from digitpad.core.jobs.child_process import ChildProcess, ChildSettings
from tests.core.jobs.test_child_process import echo

if __name__ == "__main__":
    child = ChildProcess(echo, ChildSettings("test"))
    child.send("hello")
    print(child.receive(), flush=True)
    os._exit(0)
"""
_INTERRUPTED_PARENT = """
import os, signal
from digitpad.core.jobs.child_process import ChildProcess, ChildSettings
from tests.core.jobs.test_child_process import echo

if __name__ == "__main__":
    interrupts = []
    signal.signal(signal.SIGINT, lambda *_: interrupts.append(1))
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(os.getpgrp(), signal.SIGINT))
    signal.setitimer(signal.ITIMER_REAL, 0.002, 0.002)
    for _ in range(5):
        child = ChildProcess(echo, ChildSettings("test"))
        child.send("hello")
        print(child.receive())
        child.end()
    signal.setitimer(signal.ITIMER_REAL, 0)
    print(len(interrupts) > 5)
"""


_PARENT_OF_A_DEAF_CHILD = """
import os
from digitpad.core.jobs.child_process import ChildProcess, ChildSettings
from tests.core.jobs.test_child_process import tidy_at_the_end

if __name__ == "__main__":
    print(ChildProcess(tidy_at_the_end, ChildSettings("test", memory=1 << 28)).receive(), flush=True)
    os.kill(os.getpid(), 9)
"""


def output_of(script: str, folder: Path) -> tuple[str, str]:
    """What a program, and the children that it leaves, have written; it returns when all of them are gone."""
    file = folder / "parent.py"
    file.write_text(script, encoding="utf-8")
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, str(file)], capture_output=True, text=True, timeout=LIMIT,
        env={**os.environ, "PYTHONPATH": str(root)}, start_new_session=True,
    )  # fmt: skip
    assert done.returncode in (0, -signal.SIGKILL)
    return done.stdout, done.stderr


def test_a_child_whose_parent_died_leaves(tmp_path: Path) -> None:
    assert output_of(_DYING_PARENT, tmp_path) == ("HELLO\n", "")


@posix
def test_a_child_that_never_looks_at_its_pipe_does_not_outlive_its_parent(tmp_path: Path) -> None:
    began = Stopwatch()
    assert output_of(_PARENT_OF_A_DEAF_CHILD, tmp_path) == ("deaf\ntidied up\n", "")
    began.assert_prompt()


@posix
def test_ctrl_c_in_a_terminal_is_the_parents_to_answer_even_while_a_child_starts(tmp_path: Path) -> None:
    assert output_of(_INTERRUPTED_PARENT, tmp_path) == ("HELLO\n" * 5 + "True\n", "")
