"""Files named on the command line or dropped: each kind opens where it belongs, and what was drawn is not lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from digitpad.core.drawing.drawing_file import save_drawing
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.jobs.events import Failed
from digitpad.core.paths import default_paths
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import StudyPlan
from digitpad.core.transfer.jobs import ImportJob, TransferEvent, TransferJob
from digitpad.ui.main.main_window import MainWindow
from tests.support.pages import make_page
from tests.support.samples_drawn import DRAWN
from tests.support.study_windows import settled
from tests.support.windows import Mouse, NewWindow, until

Steps = Callable[[MainWindow], None]
SAMPLE = default_paths().resources / "samples" / "three.json"


@pytest.fixture
def run(run: Callable[..., int]) -> Callable[..., None]:
    """Runs the program with files to open and these steps in it, and sees that it ends well."""

    def well(steps: Steps, *files: Path) -> None:
        assert run(steps, *files) == 0

    return well


def drawing_file(folder: Path, digit: int) -> Path:
    save_drawing(Drawing(tuple(Stroke.of(stroke) for stroke in DRAWN[digit])), folder / "drawn.json")
    return folder / "drawn.json"


def test_a_drawing_is_opened_and_the_one_of_last_time_comes_back_the_next_time(
    run: Callable[..., None], tmp_path: Path
) -> None:
    def draw(window: MainWindow) -> None:
        Mouse(window.canvas).draw(DRAWN[1])

    def look(window: MainWindow) -> None:
        until(lambda: window.panel.text.startswith("7"), "the drawing of the file is read")
        assert "Drawings of other windows are kept: 1" in window.statusBar().currentMessage()

    def look_again(window: MainWindow) -> None:
        window.actions_.clear.trigger()  # the 7, which was drawn on last
        until(lambda: not window.document.drawing, "it is gone")

    def look_at_the_first(window: MainWindow) -> None:
        until(lambda: window.panel.text.startswith("1"), "the first drawing is there again")

    run(draw)
    run(look, drawing_file(tmp_path, 7))
    run(look_again)
    run(look_at_the_first)


def test_pictures_are_opened_in_the_picture_window(run: Callable[..., None], tmp_path: Path) -> None:
    files = [tmp_path / "one.png", tmp_path / "two.png"]
    for number, file in enumerate(files):
        make_page(number, kind="clean", size=(400, 300), lines=["12"])[0].save(file)

    def look(window: MainWindow) -> None:
        until(lambda: window.features.pictures.window is not None, "the picture window is there")
        reader = window.features.pictures.window
        assert reader is not None
        until(lambda: len(reader.page_list.pages) == 2 and not reader.page_list.is_busy, "both are read")
        assert not window.messages.text
        reader.asks_before_closing = False

    run(look, *files)


def test_samples_are_imported_once_whatever_is_known_of_the_others_by_then(run: Callable[..., None]) -> None:
    def look(words: str) -> Steps:
        def steps(window: MainWindow) -> None:
            until(lambda: window.features.samples.window is not None, "the samples are shown")
            samples = window.features.samples.window
            assert samples is not None
            until(lambda: words in samples.statusBar().currentMessage(), words)
            assert len(samples.grid.items) == 1

        return steps

    run(look("Imported 1 sample"), SAMPLE)
    run(look("there already"), SAMPLE)


@pytest.mark.parametrize("name", ["model.keras", "."])
def test_a_network_or_a_models_folder_is_imported(new_window: NewWindow, tmp_path: Path, name: str) -> None:
    jobs: list[TransferJob] = []

    class Refused:
        def events(self) -> Iterator[TransferEvent]:
            yield Failed("It is not taken.")

        def cancel(self) -> None: ...

    def start(job: TransferJob) -> Refused:
        jobs.append(job)
        return Refused()

    folder = tmp_path / "theirs"
    shutil.copytree(default_paths().bundled_models / "paper", folder)
    window = new_window(start_transfer=start)
    window.open_files([folder / name])
    until(lambda: bool(jobs), "the import begins")
    assert isinstance(jobs[0], ImportJob)
    assert jobs[0].file == folder / "model.keras"
    assert jobs[0].name == "theirs"


@pytest.mark.parametrize("name", ["study.json", "."])
def test_a_study_is_shown_wherever_it_lies(window: MainWindow, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "elsewhere"
    StudyFolder(folder).create(StudyPlan(cases=("conv1",), seeds=(0,), epochs=2))
    window.open_files([folder / name])
    settled(window)
    dialog = window.features.study.dialog
    assert dialog is not None
    until(lambda: not dialog.is_form_shown, "the study is shown")
    assert dialog._folder == StudyFolder(folder)


def test_what_cannot_be_looked_into_is_one_sentence(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "cut.json.gz").write_bytes(b"\x1f\x8b\x08")
    window.open_files([tmp_path / "cut.json.gz"])
    assert "cut.json.gz cannot be read" in window.messages.text
