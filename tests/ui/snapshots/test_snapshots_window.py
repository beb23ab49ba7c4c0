"""The window that shows how a network learns: live, afterwards, and from a model that kept its snapshots."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.training import Finished, SnapshotsBegun, SnapshotTaken, Started, TrainingEvent, TrainJob
from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.registry import Registry
from digitpad.core.settings import Settings
from digitpad.core.snapshots.course_file import SNAPSHOTS_FILE, write_course
from digitpad.core.snapshots.snapshot import TrainingCourse
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.snapshots.classes_page import ClassesPage
from digitpad.ui.snapshots.digits_page import DigitsPage
from digitpad.ui.snapshots.layers_page import LayersPage
from digitpad.ui.snapshots.window import SnapshotsWindow
from tests.support.courses import BATCHES, a_course
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LEFT, Mouse, NewWindow, answered, destroy, settle, until


class Watched:
    """A `TrainingHandle` that tells snapshots, one each time that it is let go on, and ends as it is told."""

    def __init__(self, job: TrainJob, course: TrainingCourse, end: Failed | Cancelled | None, model: Path) -> None:
        self.job = job
        self._course = course
        self._end = end
        self._model = model
        self.steps = [Event() for _ in course.snapshots]
        self.told = 0

    def events(self) -> Iterator[TrainingEvent]:
        yield Started(1, 1, 1, 120)
        yield SnapshotsBegun(self._course.digits)
        for number, (snapshot, step) in enumerate(zip(self._course.snapshots, self.steps, strict=True)):
            assert step.wait(60)
            yield SnapshotTaken(snapshot, self._course.places[: number + 1])
        if self._end is not None:
            yield self._end
            return
        shutil.copytree(self._model, self.job.out)
        if self.job.snapshots == "kept":
            write_course(self.job.out, self._course)
        yield Finished(self.job.out, 3, 0.9876)

    def cancel(self, *, keep_best: bool = False) -> None:
        for step in self.steps:
            step.set()


@pytest.fixture
def handles() -> list[Watched]:
    return []


def watching(
    new_window: NewWindow, paths: Paths, handles: list[Watched], end: Failed | Cancelled | None = None
) -> tuple[MainWindow, SnapshotsWindow]:
    """A training is under way, its first two snapshots have come, and are watched."""

    def start(job: TrainJob) -> Watched:
        handles.append(Watched(job, a_course(), end, paths.bundled_models / DEFAULT_MODEL))
        return handles[-1]

    window = new_window(start_training=start)
    Mouse(window.canvas).draw(DRAWN[7])
    answered(window)
    window.actions_.train.trigger()
    dialog = window.features.training.dialog
    assert dialog is not None
    QTest.mouseClick(dialog.start_button, LEFT)
    until(dialog.progress.watch_button.isEnabled, "the first snapshot is about to come")
    QTest.mouseClick(dialog.progress.watch_button, LEFT)
    shown = window.features.snapshots.window
    assert shown is not None
    assert "comes before the first batch" in shown.moment.text()
    go_on(window, handles[0], 2)
    return window, shown


def go_on(window: MainWindow, handle: Watched, snapshots: int) -> None:
    """Let so many snapshots be there."""
    for step in handle.steps[:snapshots]:
        step.set()
    until(lambda: len(window.features.snapshots.course or ()) == snapshots, f"{snapshots} snapshots are there")


def over(window: MainWindow) -> None:
    until(lambda: not window.features.training.runner.is_running, "the training is over")
    settle()


def page(window: SnapshotsWindow, number: int) -> object:
    window.tabs.setCurrentIndex(number)
    return window.pages[number]


def test_the_newest_snapshot_is_shown_until_one_goes_back(
    new_window: NewWindow, paths: Paths, handles: list[Watched]
) -> None:
    window, shown = watching(new_window, paths, handles)
    assert shown.moment.text() == "After 8 of 40 batches of the first epoch"
    assert "Watch «my paper» learn" in shown.windowTitle()
    go_on(window, handles[0], 4)
    assert shown.moment.text() == "After epoch 1"
    QTest.keyClick(shown.timeline.slider, Qt.Key.Key_Left)
    assert shown.moment.text() == "After 16 of 40 batches of the first epoch"
    go_on(window, handles[0], 5)
    assert shown.moment.text() == "After 16 of 40 batches of the first epoch"
    QTest.keyClick(shown.timeline.slider, Qt.Key.Key_Home)
    assert shown.moment.text() == "Before the first batch"
    assert "of 30 held-out digits read right (95 % interval" in shown.accuracy.text()
    QTest.keyClick(shown.timeline.slider, Qt.Key.Key_End)
    assert shown.moment.text() == "After epoch 2"
    assert "under way" in shown.state.text()
    go_on(window, handles[0], 6)
    assert shown.moment.text() == "After epoch 3"
    over(window)
    assert "is done" in shown.state.text()
    assert "100.0 % of 30" in shown.accuracy.text()


def test_the_digit_on_the_canvas_is_handed_over(new_window: NewWindow, paths: Paths, handles: list[Watched]) -> None:
    window, _ = watching(new_window, paths, handles)
    digit = handles[0].job.own_digit
    assert digit is not None
    answer = window.features.training._answer
    assert answer is not None
    assert np.array_equal(np.frombuffer(digit, np.uint8).reshape(28, 28), np.round(answer.prepared.image * 255))


def test_each_page_shows_the_chosen_snapshot(new_window: NewWindow, paths: Paths, handles: list[Watched]) -> None:
    window, shown = watching(new_window, paths, handles)
    go_on(window, handles[0], 6)
    course = window.features.snapshots.course
    assert course is not None
    classes = page(shown, 0)
    assert isinstance(classes, ClassesPage)
    assert np.allclose(classes.points.places, course.places[5])
    classes.grid.choose(3, 3)
    assert classes.points._marked.tolist() == np.flatnonzero(course.digits.labels == 3).tolist()
    classes.points.pointed.emit(0)
    assert "Labelled 0, read so" in classes.pointed.text()
    classes.points.pointed.emit(len(course.digits))
    assert "Yours, read as 7" in classes.pointed.text()
    digits = page(shown, 1)
    assert isinstance(digits, DigitsPage)
    assert digits.cards[0].words.startswith("Yours, read as 7")
    assert all("read so" in card.words for card in digits.cards[1:])
    shown.timeline.slider.setValue(0)
    assert not all("read so" in card.words for card in digits.cards[1:])
    assert digits.cards[1].accessibleName() == digits.cards[1].words
    layers = page(shown, 2)
    assert isinstance(layers, LayersPage)
    assert [grid._count for grid in layers.grids] == [4, 4, 6]
    assert np.array_equal(layers.grids[1]._pixels[..., 0], course.snapshots[0].maps[0])
    shown.timeline.slider.setValue(4)
    assert np.array_equal(layers.grids[1]._pixels[..., 0], course.snapshots[4].maps[0])


def test_the_space_bar_plays_from_the_beginning(new_window: NewWindow, paths: Paths, handles: list[Watched]) -> None:
    window, shown = watching(new_window, paths, handles)
    go_on(window, handles[0], 3)
    shown.timeline._timer.setInterval(1)
    shown.activateWindow()
    QTest.keyClick(shown.timeline.slider, Qt.Key.Key_Space)
    assert shown.timeline.is_playing
    assert shown.timeline.number == 0
    until(lambda: not shown.timeline.is_playing, "it has played to the end")
    assert shown.timeline.number == 2
    assert shown.timeline.play_button.text() == "Play"


@pytest.mark.parametrize(
    ("end", "words"), [(Failed("The training crashed."), "ended early"), (Cancelled(), "was stopped")]
)
def test_what_had_come_stays_however_the_training_ends(
    new_window: NewWindow, paths: Paths, handles: list[Watched], end: Failed | Cancelled, words: str
) -> None:
    window, shown = watching(new_window, paths, handles, end)
    go_on(window, handles[0], 6)
    over(window)
    assert words in shown.state.text()
    QTest.keyClick(shown.timeline.slider, Qt.Key.Key_Home)
    assert shown.moment.text() == "Before the first batch"
    shown.close()
    settle()
    assert window.features.snapshots.window is None
    dialog = window.features.training.dialog
    assert dialog is not None
    QTest.mouseClick(dialog.progress.watch_button, LEFT)
    again = window.features.snapshots.window
    assert again is not None
    assert again.timeline.slider.maximum() == len(BATCHES) - 1


@pytest.fixture
def shown(qapp: QApplication, paths: Paths) -> Iterator[SnapshotsWindow]:
    """A window that nothing is shown in yet."""
    window = SnapshotsWindow(Settings.load(paths.settings_file))
    window.show()
    yield window
    window.close()
    destroy(window)


def test_each_snapshot_is_shown_once(shown: SnapshotsWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    show = shown.pages[0].show_snapshot
    monkeypatch.setattr(
        shown.pages[0], "show_snapshot", lambda course, number: (seen.append(number), show(course, number))
    )
    course = a_course()
    for count in range(1, 5):
        shown.show_course(course.until(BATCHES[count - 1]), title="", state="")
    assert seen == [0, 1, 2, 3]
    shown.show_course(a_course(), title="", state="")  # of another training
    assert seen == [0, 1, 2, 3, 5]


def test_nothing_of_the_training_before_is_seen_until_the_first_snapshot(shown: SnapshotsWindow) -> None:
    shown.show_course(a_course(), title="", state="")
    assert shown.pages[0].isVisible()
    shown.timeline.play()
    assert shown.timeline.is_playing
    begun = TrainingCourse.begun(a_course().digits)
    shown.show_course(begun, title="", state="")
    assert not shown.pages[0].isVisible()
    assert not shown.timeline.is_playing
    shown.timeline.play()  # there is nothing to play
    assert not shown.timeline.is_playing
    for page in range(3):
        shown.tabs.setCurrentIndex(page)
        assert not shown.pages[page].isVisible()


def test_the_digit_under_the_mouse_is_forgotten_with_its_training(shown: SnapshotsWindow) -> None:
    shown.show_course(a_course(), title="", state="")
    classes = shown.pages[0]
    assert isinstance(classes, ClassesPage)
    classes.points._point_at(30)  # one's own digit
    assert "Yours" in classes.pointed.text()
    shown.show_course(a_course(of_each=1, own=False), title="", state="")
    assert classes.points.under_mouse == -1
    assert "Each point is a digit" in classes.pointed.text()


def test_a_kept_model_shows_how_it_learned_and_takes_that_with_it(
    new_window: NewWindow, paths: Paths, handles: list[Watched]
) -> None:
    window, shown = watching(new_window, paths, handles)
    go_on(window, handles[0], 6)
    over(window)
    shown.close()
    dialog = window.features.training.dialog
    assert dialog is not None
    QTest.mouseClick(dialog.use_button, LEFT)
    until(lambda: window.models.active is not None and window.models.active.name == "my paper", "it answers")
    window.actions_.learned.trigger()
    until(lambda: window.features.snapshots.window is not None, "its snapshots are shown")
    again = window.features.snapshots.window
    assert again is not None
    assert again.windowTitle() == "How «my paper» learned"
    assert again.moment.text() == "After epoch 3"
    assert again.state.isHidden()
    registry = Registry(paths.bundled_models, paths.user_models)
    model = registry.find("my paper")
    assert (model.folder / SNAPSHOTS_FILE).is_file()
    registry.delete(model)
    assert not model.folder.exists()


def test_snapshots_are_kept_only_where_that_is_wanted(
    new_window: NewWindow, paths: Paths, handles: list[Watched]
) -> None:
    window, _ = watching(new_window, paths, handles)
    assert handles[0].job.snapshots == "kept"
    dialog = window.features.training.dialog
    assert dialog is not None
    dialog.form.snapshots.setChecked(False)
    assert dialog.job(paths.trainings / "x").snapshots == "shown"


def test_a_model_without_snapshots_says_how_one_gets_them(new_window: NewWindow) -> None:
    window = new_window()
    window.actions_.learned.trigger()
    assert "has no snapshots of its training" in window.messages.text
    assert window.features.snapshots.window is None


def test_damaged_snapshots_are_said(new_window: NewWindow, paths: Paths) -> None:
    folder = paths.user_models / "mine"
    shutil.copytree(paths.bundled_models / DEFAULT_MODEL, folder)
    (folder / SNAPSHOTS_FILE).write_bytes(b"nothing")
    window = new_window()
    window.models.choose(next(one.name for one in window.models.registry.models() if one.folder == folder))
    until(lambda: window.models.active is not None and window.models.active.folder == folder, "it answers")
    window.actions_.learned.trigger()
    until(lambda: "are damaged" in window.messages.text, "that is said")


def test_a_training_without_held_out_digits_shows_kernels_and_maps(new_window: NewWindow) -> None:
    window = new_window()
    feature = window.features.snapshots
    course = a_course(of_each=0, own=False)
    feature.begin_training(TrainJob("paper", "x", Path(), Path()))
    feature.show_training()
    feature.follow(SnapshotsBegun(course.digits))
    for snapshot in course.snapshots:
        feature.follow(SnapshotTaken(snapshot, course.places))
    shown = feature.window
    assert shown is not None
    assert "Too few images are held out" in shown.accuracy.text()
    for number in range(3):
        page(shown, number)
        settle()
    classes = shown.pages[0]
    assert isinstance(classes, ClassesPage)
    assert "Too few images" in classes.pointed.text()
