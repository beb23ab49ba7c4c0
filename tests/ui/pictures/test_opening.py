"""What a decoder does in the import view costs one page: a crash, a hang, a closed window. With real children."""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.paths import default_paths
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.pages.listed_page import PageState
from digitpad.ui.pictures.window import PictureWindow
from digitpad.ui.widgets.icons import Icons
from tests.support.picture_windows import TEXT, click, drop, opened, page_file, press, settled, text_of
from tests.support.unlucky_decoders import UNLUCKY, form_that_draws_itself
from tests.support.waiting import Stopwatch
from tests.support.windows import until

NewReader = Callable[..., PictureWindow]
SOON = 4.0  # seconds: a deadline that a small picture keeps on a busy computer


def load_bundled_network() -> PageNetwork:
    return load_pages(default_paths())


@pytest.fixture
def new_reader(window: MainWindow) -> Iterator[NewReader]:
    """Makes import views in which decoders have bad luck."""
    readers: list[PictureWindow] = []

    def make(seconds: float) -> PictureWindow:
        reader = PictureWindow(
            load=load_classifier,
            load_network=load_bundled_network,
            settings=window._settings,
            icons=Icons(window._services.paths.resources / "icons" / "ui"),
            live_samples=window.features.samples.live_samples,
            pasted=window._services.paths.pasted,
            temporary=window._services.paths.cache,
            reviews=window._services.paths.reviews,
            new_loader=partial(PageLoader, seconds=seconds, decoders=UNLUCKY),
        )
        reader.use(window.models.active)
        reader.show()
        readers.append(reader)
        return reader

    yield make
    for reader in readers:
        reader.asks_before_closing = False
        reader.close()
        reader.deleteLater()


def named(folder: Path, name: str) -> Path:
    """A page that could be read, if its name did not bring bad luck."""
    return Path(shutil.copy(page_file(folder), folder / name))


def test_a_crash_costs_one_page_and_corrections_stay(new_reader: NewReader, tmp_path: Path) -> None:
    reader = new_reader(SOON)
    opened(reader, page_file(tmp_path))
    click(reader, 0)
    press(reader, Qt.Key.Key_7)
    pages = opened(reader, named(tmp_path, "crash.png"), page_file(tmp_path, "b.png", ["8"]))
    assert [page.state for page in pages] == [PageState.READ, PageState.FAILED, PageState.READ]
    assert pages[1].problem == (
        "crash.png cannot be opened: its decoder crashed (SIGSEGV); the file may be damaged, save it anew."
    )
    assert reader.parts.messages.text == pages[1].problem
    reader.page_list.show(pages[0])
    assert text_of(reader).startswith("7096")
    reader.page_list.show(pages[2])
    assert text_of(reader) == "8"


def test_while_a_file_hangs_all_else_goes_on_and_then_it_is_a_sentence(new_reader: NewReader, tmp_path: Path) -> None:
    reader = new_reader(SOON)
    pages = opened(reader, page_file(tmp_path))
    reader.open([named(tmp_path, "hang.png")])
    until(lambda: len(pages) == 2 and pages[1].state is PageState.READING, "it hangs")
    reader.page_list.show(pages[0])
    click(reader, 0)
    reader.actions_.digits[7].trigger()
    until(lambda: text_of(reader).startswith("7096"), "a correction is made meanwhile")
    assert drop(reader, page_file(tmp_path, "b.png", ["8"]))
    until(lambda: len(pages) == 3, "another file is listed meanwhile")
    assert pages[1].state is PageState.READING
    settled(reader.page_list, 3)
    assert pages[1].state is PageState.FAILED
    assert pages[1].problem == "hang.png takes longer than 4 seconds to open; save it anew or make it smaller."
    assert pages[2].reading is not None
    assert pages[2].reading.text == "8"


def test_a_form_that_draws_itself_twice_is_a_sentence(new_reader: NewReader, tmp_path: Path) -> None:
    (tmp_path / "twice.pdf").write_bytes(form_that_draws_itself())
    reader = new_reader(SOON)
    pages = opened(reader, tmp_path / "twice.pdf", page_file(tmp_path))
    assert pages[0].problem in (  # a quick machine comes to the limit of memory first
        "twice.pdf takes longer than 4 seconds to open; save it anew or make it smaller.",
        "twice.pdf cannot be opened: its decoder crashed (SIGABRT); the file may be damaged, save it anew.",
    )
    reader.page_list.show(pages[1])
    assert text_of(reader) == TEXT


def test_a_file_whose_pages_are_never_counted_is_a_sentence(new_reader: NewReader, tmp_path: Path) -> None:
    reader = new_reader(SOON)
    pages = opened(reader, page_file(tmp_path, "uncountable.tif"), page_file(tmp_path))
    assert pages[0].problem.startswith("uncountable.tif takes longer than 4 seconds")
    assert pages[1].state is PageState.READ


def test_a_file_that_hangs_can_be_given_up(new_reader: NewReader, tmp_path: Path) -> None:
    reader = new_reader(600)
    reader.open([named(tmp_path, "hang.png")])
    pages = reader.page_list.pages
    until(lambda: len(pages) == 1 and pages[0].state is PageState.READING, "it hangs")
    reader.actions_.cancel.trigger()
    settled(reader.page_list, 1)
    assert pages[0].state is PageState.CANCELLED
    opened(reader, page_file(tmp_path))
    assert pages[1].state is PageState.READ


def test_closing_waits_for_no_decoder(new_reader: NewReader, tmp_path: Path) -> None:
    reader = new_reader(600)
    reader.open([named(tmp_path, "hang.png"), page_file(tmp_path, "uncountable.tif")])
    pages = reader.page_list.pages
    until(lambda: len(pages) == 1 and pages[0].state is PageState.READING, "one file hangs")
    watch = Stopwatch()
    assert reader.close()
    watch.assert_prompt()  # the deadline is 600 seconds
    assert not [child for child in multiprocessing.active_children() if child.name == "pictures"]
