"""Pictures opened in a child process: like here, and whatever a decoder does costs a sentence. With real children."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.errors import DataError
from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.pages.picture import load_page, page_count
from tests.support.unlucky_decoders import UNLUCKY, form_that_draws_itself
from tests.support.waiting import LIMIT, wait_until

linux = pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    grey = np.random.default_rng(1).integers(0, 256, (90, 120), np.uint8)
    pages = [Image.fromarray(grey), Image.fromarray(grey[::-1].copy())]
    for name in ("good", "crash", "leave", "killed", "hang", "hungry", "loud"):
        pages[0].save(folder / f"{name}.png")
    pages[0].convert("RGB").save(folder / "colour.png")
    Image.fromarray(np.stack([grey, 255 - grey, grey], -1)).save(folder / "photo.jpg")
    pages[0].save(folder / "pages.tif", save_all=True, append_images=pages[1:])
    large = Image.fromarray(np.random.default_rng(2).integers(0, 256, (900, 1300, 3), np.uint8))
    turned = Image.Exif()
    turned[0x0112] = 6  # a quarter to the right
    large.save(folder / "large.jpg", exif=turned)
    (folder / "empty.png").touch()
    (folder / "twice.pdf").write_bytes(form_that_draws_itself())
    return folder


@pytest.fixture(scope="module")
def loader() -> Iterator[PageLoader]:
    with closing(PageLoader(decoders=UNLUCKY)) as loader:
        yield loader
    assert not multiprocessing.active_children()


def sentence(loader: PageLoader, path: Path) -> str:
    with pytest.raises(DataError) as caught:
        loader.load_page(path)
    return str(caught.value)


@pytest.mark.parametrize("name", ["good.png", "colour.png", "photo.jpg", "large.jpg", "pages.tif"])
def test_pages_are_what_they_are_without_a_child(folder: Path, loader: PageLoader, name: str) -> None:
    path = folder / name
    assert loader.page_count(path) == page_count(path) == (2 if name == "pages.tif" else 1)
    for number in range(1, page_count(path) + 1):
        there, here = loader.load_page(path, number), load_page(path, number)
        assert np.array_equal(there.grey, here.grey)
        assert (there.colour is None) == (here.colour is None)
        assert here.colour is None or np.array_equal(there.colour, here.colour)
        assert (there.name, there.number, there.reduced) == (here.name, here.number, here.reduced)


def test_one_child_serves_all_and_what_is_refused_is_refused_in_the_same_words(
    folder: Path, loader: PageLoader
) -> None:
    loader.load_page(folder / "good.png")
    pid = loader.pid
    assert pid is not None
    for path in (folder / "empty.png", folder / "none.png", folder):
        with pytest.raises(DataError) as here:
            load_page(path)
        assert sentence(loader, path) == str(here.value)
    with pytest.raises(DataError, match=r"has no page 3, only 2"):
        loader.load_page(folder / "pages.tif", 3)
    assert loader.pid == pid


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("leave", "its decoder crashed (exit code 7); the file may be damaged, save it anew."),
        pytest.param("crash", "its decoder crashed (SIGSEGV); the file may be damaged, save it anew.", marks=posix),
        pytest.param("killed", "the system ended its process (SIGKILL), maybe because memory ran out; ", marks=posix),
    ],
)
def test_a_crash_gives_a_sentence_and_the_next_file_is_opened(
    folder: Path, loader: PageLoader, name: str, words: str
) -> None:
    assert sentence(loader, folder / f"{name}.png").startswith(f"{name}.png cannot be opened: {words}")
    assert loader.pid is None
    assert loader.load_page(folder / "good.png").grey.shape == (90, 120)


def test_a_hang_ends_at_the_deadline(folder: Path) -> None:
    with closing(PageLoader(seconds=4.0, decoders=UNLUCKY)) as loader:
        assert sentence(loader, folder / "hang.png") == (
            "hang.png takes longer than 4 seconds to open; save it anew or make it smaller."
        )
        assert loader.load_page(folder / "good.png").grey.shape == (90, 120)


@linux
def test_a_decoder_that_wants_more_memory_than_it_may_have_is_refused(folder: Path) -> None:
    with closing(PageLoader(memory=512 << 20, decoders=UNLUCKY)) as loader:
        assert loader.load_page(folder / "photo.jpg").colour is not None
        expected = "There is not enough memory to open hungry.png; make it smaller first."
        assert sentence(loader, folder / "hungry.png") == expected
        assert loader.load_page(folder / "good.png").grey.shape == (90, 120)


def test_a_form_that_draws_itself_twice_costs_one_sentence(folder: Path) -> None:
    with closing(PageLoader(seconds=5.0, memory=256 << 20)) as loader:
        assert sentence(loader, folder / "twice.pdf").startswith("twice.pdf ")
        assert loader.load_page(folder / "good.png").grey.shape == (90, 120)


@pytest.mark.usefixtures("spawned")  # forked ones write past `capfd`
def test_decoders_write_nothing_here(folder: Path, loader: PageLoader, capfd: pytest.CaptureFixture[str]) -> None:
    loader.load_page(folder / "loud.png")
    assert capfd.readouterr() == ("", "")


def test_a_file_can_be_given_up(folder: Path, loader: PageLoader) -> None:
    def check() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        loader.load_page(folder / "hang.png", check=check)
    assert loader.load_page(folder / "good.png").grey.shape == (90, 120)


def test_requests_of_several_threads_get_their_own_answers(folder: Path, loader: PageLoader) -> None:
    given = [(folder / "pages.tif", 1), (folder / "pages.tif", 2)] * 4
    with ThreadPoolExecutor(4) as threads:
        for (path, number), page in zip(given, threads.map(lambda one: loader.load_page(*one), given), strict=True):
            assert np.array_equal(page.grey, load_page(path, number).grey)


def test_closing_waits_for_no_decoder_and_nothing_is_opened_afterwards(folder: Path) -> None:
    loader = PageLoader(decoders=UNLUCKY)
    loader.page_count(folder / "hang.png")
    with ThreadPoolExecutor(1) as thread:
        waiting = thread.submit(loader.load_page, folder / "hang.png")
        wait_until(waiting.running, "the file is being opened")
        loader.close()
        with pytest.raises(DataError, match="being closed"):
            waiting.result(timeout=LIMIT)
    with pytest.raises(DataError, match="being closed"):
        loader.load_page(folder / "good.png")
    assert loader.pid is None
