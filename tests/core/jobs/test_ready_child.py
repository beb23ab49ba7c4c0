"""A child that waits, prepared, for what it is to do."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from digitpad.core.jobs import ready_child
from digitpad.core.jobs.child_process import ChildLink, ChildSettings
from digitpad.core.jobs.ready_child import ReadyChild, free_memory
from tests.support.waiting import wait_until

_PREPARED = "DIGITPAD_TEST_PREPARED"


def prepare() -> None:
    os.environ[_PREPARED] = "yes"


def fail() -> None:
    raise ImportError("nothing of the kind")


def tell(what: str, link: ChildLink[str, tuple[str, int, str]]) -> None:
    link.send((what, os.getpid(), os.environ.get(_PREPARED, "no")))
    link.send((link.receive(), os.getpid(), ""))


@pytest.fixture
def ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReadyChild]:
    monkeypatch.setattr(ready_child, "_MEMORY", memory(tmp_path, 8 << 20))
    one = ReadyChild(prepare, ChildSettings("ready"))
    yield one
    one.give_up()
    assert waiting() == []


def memory(folder: Path, free: int) -> Path:
    file = folder / "meminfo"
    file.write_text(f"MemTotal:       99 kB\nMemAvailable:   {free} kB\n", encoding="ascii")
    return file


def waiting() -> list[int]:
    return [child.pid or 0 for child in multiprocessing.active_children() if child.name == "ready"]


def test_it_does_what_it_is_sent_prepared_and_in_the_process_that_waited(ready: ReadyChild) -> None:
    ready.make_ready()
    ready.make_ready()
    (number,) = waiting()
    child = ready.begin(partial(tell, "this"))
    assert child is not None
    assert child.receive() == ("this", number, "yes")
    child.send("and this")  # what is asked later comes through, too
    assert child.receive() == ("and this", number, "")
    assert ready.begin(partial(tell, "more")) is None  # there was one
    assert child.end(patience=60) == 0


def test_what_cannot_be_prepared_is_tried_nevertheless(ready: ReadyChild) -> None:
    other = ReadyChild(fail, ChildSettings("ready"))
    other.make_ready()
    child = other.begin(partial(tell, "this"))
    assert child is not None
    assert child.receive() == ("this", child.pid, "no")
    child.kill()
    child.end()


def test_there_is_none_after_one_has_given_up_and_then_for_good(ready: ReadyChild) -> None:
    ready.make_ready()
    ready.give_up()
    assert waiting() == []
    assert ready.begin(partial(tell, "this")) is None
    ready.give_up(for_good=True)
    ready.make_ready()
    assert waiting() == []


def test_one_that_died_while_it_waited_is_none(ready: ReadyChild) -> None:
    ready.make_ready()
    assert ready._child is not None
    ready._child.kill()
    wait_until(lambda: waiting() == [], "it is dead")
    assert ready.begin(partial(tell, "this")) is None


def test_there_is_none_where_memory_is_short_or_nobody_knows(
    ready: ReadyChild, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory(tmp_path, 1 << 20)
    ready.make_ready()
    assert waiting() == []
    monkeypatch.setattr(ready_child, "_MEMORY", tmp_path / "none")
    assert free_memory() == 0
    ready.make_ready()
    assert waiting() == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_the_system_tells_how_much_is_free() -> None:
    assert free_memory() > 1 << 20
