"""Many files in several processes: in order, and whatever dies or hangs costs one file. With real child processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import closing

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.errors import DataError, ModelError
from digitpad.core.pages.many_files import read_files
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import FileReading
from digitpad.core.pages.read_file import PageResult
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import Classifier, Predictions
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.pages import make_page

MANY = "1234567"  # on one page: the unlucky networks below die or hang of so many


def load() -> Classifier:
    paths = default_paths()
    return load_classifier(Registry(paths.bundled_models, paths.user_models).find("digitpad"))


def load_network() -> PageNetwork:
    return load_pages(default_paths())


class Unlucky:
    """A real network, but when it sees many images something happens."""

    def __init__(self, happens: Callable[[], object]) -> None:
        self._network, self._happens = load(), happens

    def classify(self, images: NDArray[np.float32]) -> Predictions:
        if len(images) >= len(MANY):
            self._happens()
        return self._network.classify(images)


def load_leaving() -> Classifier:
    return Unlucky(lambda: os._exit(7))


def load_crashing() -> Classifier:
    return Unlucky(lambda: os.kill(os.getpid(), signal.SIGSEGV))


def load_killed() -> Classifier:
    return Unlucky(lambda: os.kill(os.getpid(), signal.SIGKILL))


def load_hanging() -> Classifier:
    return Unlucky(lambda: time.sleep(600))


def load_nothing() -> Classifier:
    raise ModelError("There is no such network.")


def load_and_leave() -> Classifier:
    os._exit(9)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("pictures")
    for name, line in (("one", "1"), ("two", "2"), ("many", MANY), ("three", "3")):
        make_page(1, kind="clean", size=(480, 360), lines=(line,), paper="white")[0].save(folder / f"{name}.png")
    pages = [Image.open(folder / f"{name}.png") for name in ("one", "two")]
    pages[0].save(folder / "pages.tif", save_all=True, append_images=pages[1:])
    (folder / "empty.png").touch()
    (folder / "text.png").write_text("no picture", encoding="utf-8")
    return {path.stem: str(path) for path in folder.iterdir()}


def read(files: list[str], job: ReadJob, **options: object) -> list[FileReading]:
    with closing(read_files(files, job, **{"processes": 2, **options})) as readings:
        return list(readings)


def texts(readings: list[FileReading]) -> list[list[str]]:
    return [[line.text for line in reading.lines] for reading in readings]


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_what_was_read_comes_in_the_files_order(files: dict[str, str], processes: int) -> None:
    given = [files[name] for name in ("many", "text", "one", "pages", "empty", "two", "one")]
    readings = read(given, ReadJob(load, load_network), processes=processes)
    assert [reading.file for reading in readings] == given
    assert texts(readings) == [[MANY], [], ["1"], ["1", "2"], [], ["2"], ["1"]]
    assert [reading.error is None for reading in readings] == [True, False, True, True, False, True, True]
    assert [line.page for line in readings[3].lines] == [1, 2]
    assert not multiprocessing.active_children()


def test_pages_are_told_as_they_come_with_their_pictures(files: dict[str, str]) -> None:
    told: list[tuple[int, PageResult]] = []
    job = ReadJob(load, load_network, pictures=True)
    read([files["one"], files["pages"], files["text"]], job, on_page=lambda *one: told.append(one))
    assert sorted((number, page.number, page.count) for number, page in told) == [
        (0, 1, 1), (1, 1, 2), (1, 2, 2), (2, 1, 1),
    ]  # fmt: skip
    assert all((page.picture is None) == (number == 2) for number, page in told)


@pytest.mark.parametrize(
    ("unlucky", "words"),
    [
        (load_leaving, "(exit code 7)"),
        pytest.param(load_crashing, "(SIGSEGV)", marks=pytest.mark.skipif(sys.platform == "win32", reason="signals")),
        pytest.param(
            load_killed, "memory ran out", marks=pytest.mark.skipif(sys.platform == "win32", reason="signals")
        ),
    ],
)
def test_a_process_that_dies_costs_its_file_only(
    files: dict[str, str], unlucky: Callable[[], Classifier], words: str
) -> None:
    given = [files[name] for name in ("one", "many", "two", "many", "three")]
    readings = read(given, ReadJob(unlucky, load_network))
    assert texts(readings) == [["1"], [], ["2"], [], ["3"]]
    assert [reading.error is None for reading in readings] == [True, False, True, False, True]
    error = readings[1].error
    assert error is not None
    assert error.startswith("many.png could not be read: ")
    assert words in error


def test_a_page_that_takes_too_long_is_left_out_and_few_files_wait_for_it(files: dict[str, str]) -> None:
    told: list[int] = []
    before: list[int] = []
    given = [files["many"], *[files["empty"]] * 200, files["one"]]
    job = ReadJob(load_hanging, load_network)
    with closing(
        read_files(given, job, processes=2, patience=4, on_page=lambda number, _: told.append(number))
    ) as readings:
        first = next(readings)
        before += told
        rest = list(readings)
    assert first.error == "A page of many.png takes longer than 4 seconds to read; the rest of it is left out."
    assert len(before) < 100
    assert len(rest) == 201
    assert texts(rest[-1:]) == [["1"]], rest[-1].error


def test_whoever_stops_listening_ends_the_processes(files: dict[str, str]) -> None:
    with closing(read_files([files["one"]] * 500, ReadJob(load, load_network), processes=2)) as readings:
        assert next(readings).error is None
        assert multiprocessing.active_children()
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("processes", [1, 2])
def test_a_network_that_cannot_be_loaded_is_the_callers_error(files: dict[str, str], processes: int) -> None:
    with pytest.raises(ModelError, match="no such network"):
        read([files["one"]] * 9, ReadJob(load_nothing, load_network), processes=processes)
    assert not multiprocessing.active_children()


def test_processes_that_never_begin_are_not_started_for_ever(files: dict[str, str]) -> None:
    with pytest.raises(DataError, match=r"ended at its start \(exit code 9\)"):
        read([files["one"]] * 9, ReadJob(load_and_leave, load_network))
    assert not multiprocessing.active_children()


@pytest.mark.usefixtures("spawned")  # forked ones write past `capfd`
def test_other_processes_write_nothing_here(files: dict[str, str], capfd: pytest.CaptureFixture[str]) -> None:
    read([files["one"], files["text"]], ReadJob(load_leaving, load_network))
    assert capfd.readouterr() == ("", "")
