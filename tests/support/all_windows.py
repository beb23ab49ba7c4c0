"""Opens every window and dialog of the program, one after the other; run with a folder, it prints how they fit.

`python -m tests.support.all_windows FOLDER [LANGUAGE]`: a JSON object with, for each, its frame, the room on the
screen, the buttons that lie neither in the window nor in something that scrolls, texts that lie over buttons, labels
and buttons with less room than their text takes, keys that two entries of a menu have, explanations that are not
whole, and whether all bars of the answer are seen. Empty: no font here has the letters of the language.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialogButtonBox,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QScrollArea,
    QToolButton,
    QWidget,
)

from digitpad.app import make_application, make_window
from digitpad.core.exhibit.settings import read_exhibit
from digitpad.core.jobs.events import Cancelled
from digitpad.core.jobs.training import (
    BatchDone,
    EpochDone,
    Finished,
    SnapshotsBegun,
    SnapshotTaken,
    Started,
    TrainJob,
)
from digitpad.core.language.choice import ENGLISH
from digitpad.core.own_data.leaving_out import LeaveOutProgress, WriterRead
from digitpad.core.own_data.left_out import LeftOutWriter
from digitpad.core.paths import Paths, default_paths
from digitpad.core.settings import Settings
from digitpad.exhibit_app import make_exhibit
from digitpad.ui.help.crash import CrashDialog
from digitpad.ui.inside.tab_frame import TabFrame
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.main.shutdown import end_application
from digitpad.ui.training.dialog import TrainingDialog
from digitpad.ui.widgets.menu_bar import key_of
from tests.support.courses import a_course
from tests.support.inside_windows import draw
from tests.support.lessons import Student
from tests.support.own_sets import FRUITS, digits_of, write_npz
from tests.support.windows import destroy, until

_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic)
_LOOKS = 20
_ONLY_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


def every_window(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each window in each of its larger states, shown."""
    draw(window, 5)
    yield "main", window
    window.say("The settings in /home/somebody/.config/digitpad/settings.json were damaged; defaults are used. " * 2)
    yield "main with a message", window
    yield from _modal_ones(window)
    yield from _jobs(window)
    yield from _study_and_inside(window)
    yield from _samples_and_files(window)
    yield from _sheets(window)
    yield from _exhibit(window)
    yield from _lessons(window)


def _lessons(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    student = Student(window)
    yield "lessons", student.open_panel()
    panel = student.begin("4-training")
    for place in (0, 1, panel.session.pages - 2, panel.session.pages - 1):
        panel.session.go_to(place)
        yield f"lessons: {panel.lesson.place.text()}", panel
    panel.lesson.end.sheets_button.click()
    assert window.features.lessons.sheets is not None
    yield "lessons: worksheet", window.features.lessons.sheets
    panel.close()


def _jobs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    actions, features = window.actions_, window.features
    actions.train.trigger()
    dialog = features.training.dialog
    assert dialog is not None
    yield "training form", dialog
    yield from _own_data(dialog)
    dialog.show_progress(dialog.job(Path("nowhere")))
    for event in (Started(159_254, 55_000, 5_000, 2_750), BatchDone(3, 1_234, 2_750, 0.12, 0.96, 3_456.7, 4_321.0)):
        dialog.progress.show_event(event)
    dialog.progress.show_event(EpochDone(2, 0.1234, 0.9612, 0.0987, 0.9701, 33.3))
    yield "training under way", dialog
    yield from _snapshots(window)
    dialog._on_event(Finished(Path("nowhere"), 5, 0.9912))
    yield "training finished", dialog
    dialog._result = None
    dialog.close()
    actions.layers.trigger()
    layers = features.architectures.window
    assert layers is not None
    layers.actions_.add[-1].trigger()
    layers.document.select(0)
    yield "own layers", layers
    layers.actions_.undo.trigger()
    layers.actions_.code.trigger()
    assert features.training.script is not None
    yield "a training's code", features.training.script
    features.training.script.close()
    layers.close()
    actions.learn.trigger()
    assert features.teaching.dialog is not None
    yield "learning", features.teaching.dialog
    features.teaching.dialog.close()


def _own_data(dialog: TrainingDialog) -> Iterator[tuple[str, QWidget]]:
    own = dialog.own_data
    own.show_and_read()
    yield "own data, not chosen", own
    with tempfile.TemporaryDirectory() as folder:
        data = digits_of(12)
        writers = np.arange(len(data)) % 3
        arrays = {"images": data.images, "labels": np.array(FRUITS)[data.labels], "writers": writers.astype(np.str_)}
        own.read([write_npz(Path(folder) / "set.npz", **arrays)])
        until(lambda: own.looked_at is not None, "the data are read")
    yield "own data", own
    dialog.form.data.choose(own.looked_at)
    own.close()
    yield "training form with own data", dialog
    dialog.form.data.choose(None)
    left_out = dialog.leave_out
    left_out.show()
    for event in (WriterRead(LeftOutWriter("anna", 48, 40)), LeaveOutProgress(0.5), Cancelled()):
        left_out._on_event(event)
    yield "each writer left out", left_out
    left_out.close()


def _snapshots(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    feature, course = window.features.snapshots, a_course(of_each=20)
    feature.begin_training(TrainJob("paper", "my paper", Path(), Path()))
    feature.follow(SnapshotsBegun(course.digits))
    feature.show_training()
    for number, snapshot in enumerate(course.snapshots, 1):
        feature.follow(SnapshotTaken(snapshot, course.places[:number]))
    assert feature.window is not None
    for number, page in enumerate(feature.window.pages):
        feature.window.tabs.setCurrentIndex(number)
        yield f"snapshots: {page.title}", feature.window
    feature.close()


def _study_and_inside(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    actions, features = window.actions_, window.features
    actions.compare.trigger()
    study = features.study.dialog
    assert study is not None
    yield "study form", study
    study._stack.setCurrentIndex(1)
    for index in range(study.results.tabs.count()):
        study.results.tabs.setCurrentIndex(index)
        yield f"study results {index}", study
    study.close()
    actions.inside.trigger()
    inside = features.inside.window
    assert inside is not None
    for key, title in inside.tabs.titles.items():
        inside.show_tab(key)
        yield f"inside: {title}", inside
    inside.close()


def _samples_and_files(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    actions, features = window.actions_, window.features
    actions.samples.trigger()
    samples = features.samples.window
    assert samples is not None
    yield "samples", samples
    samples.write()
    assert samples.writing is not None
    yield "writing", samples.writing
    samples.writing.close()
    samples.close()
    features.pictures.open([])
    assert features.pictures.window is not None
    yield "pictures", features.pictures.window
    features.pictures.window.actions_.rules.trigger()
    rules = features.pictures.window.rules.dialog
    assert rules is not None
    yield "rules for numbers", rules
    rules.reject()
    review = features.pictures.window.review
    review.open()
    assert review.window is not None
    yield "review: groups", review.window
    review.window.show_view("numbers")
    yield "review: numbers", review.window
    review.window.show_view("screens")
    yield "review: screens", review.window
    review.window.show_view("groups")
    features.pictures.close()
    actions.export_model.trigger()
    assert features.transfer.export_dialog is not None
    yield "export", features.transfer.export_dialog
    features.transfer.export_dialog.close()
    features.transfer.import_file(Path("nothing.keras"))
    assert features.transfer.import_dialog is not None
    yield "import", features.transfer.import_dialog
    features.transfer.import_dialog.close()


def _sheets(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    actions, features = window.actions_, window.features
    actions.read_sheets.trigger()
    assert features.sheets.window is not None
    yield "sheets", features.sheets.window
    features.sheets.window.parts.show_table(True)
    yield "sheets: table", features.sheets.window
    features.sheets.close()
    actions.draw_form.trigger()
    assert features.forms.window is not None
    yield "drawing a form", features.forms.window
    for action in features.forms.window.actions_.tools.values():
        action.setEnabled(True)
        action.trigger()
    yield "drawing a table", features.forms.window
    features.forms.close()
    actions.print_sheet.trigger()
    assert features.printing.dialog is not None
    yield "printing", features.printing.dialog
    features.printing.dialog.close()


def _exhibit(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.actions_.exhibit.trigger()
    dialog = window.features.exhibit.dialog
    assert dialog is not None
    yield "exhibit: dialog", dialog
    dialog.close()
    paths = window._services.paths
    paths.data.mkdir(parents=True, exist_ok=True)
    file = paths.data / "exhibit.toml"
    file.write_text('[screen]\nlayers = true\nfool = true\n[visitors]\nkeep_samples = true\n[leaving]\npin = "4711"\n')
    exhibit = make_exhibit(read_exhibit(file), paths)
    exhibit.begin()
    until(lambda: exhibit._model is not None, "a model answers in the exhibit")
    exhibit.document.begin_anew(window.document.drawing)
    yield "exhibit", exhibit
    exhibit.pad.open()
    yield "exhibit: PIN", exhibit
    exhibit.leave()
    destroy(exhibit)


def _modal_ones(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    actions = window.actions_
    for name in ("shortcuts", "preferences", "about", "model_details", "figures"):
        getattr(actions, name).trigger()
        until(lambda: _newest() is not None, f"{name} is shown")
        box = _newest()
        assert box is not None
        yield name, box
        box.close()
        until(lambda: _newest() is None, f"{name} is closed")
    crash = CrashDialog("Traceback\n" * 100)
    crash.show()
    yield "crash", crash
    crash.close()
    question = QMessageBox(QMessageBox.Icon.Question, "digitpad", "What is asked here takes a sentence or two. " * 20)
    question.show()
    yield "question", question
    question.close()


def _newest() -> QWidget | None:
    return next((one for one in QApplication.topLevelWidgets() if one.isVisible() and one.inherits("QDialog")), None)


def how_it_fits(window: QWidget) -> dict[str, object]:
    """Frame and room as (x, y, width, height), and what cannot be reached."""
    QTest.qWait(60)
    clipped: list[str] = []
    for _ in range(_LOOKS):  # what has just come is not laid out yet
        clipped = list(_clipped(window))
        if not clipped:
            break
        QTest.qWait(100)
    return {
        "frame": window.frameGeometry().getRect(),
        "room": window.screen().availableGeometry().getRect(),
        "least": window.minimumSizeHint().toTuple(),
        "unreachable": [
            button.text() or button.toolTip()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.window() is window and not _can_be_reached(button, window)
        ],
        "covered": _covered(window),
        "bars": not isinstance(window, MainWindow) or _shown(window.panel.bars).size() == window.panel.bars.size(),
        "cut": [
            frame.explanation.text()[:40]
            for frame in window.findChildren(TabFrame)
            if frame.isVisible() and _shown(frame.explanation).size() != frame.explanation.size()
        ],
        "clipped": clipped,
        "doubled": list(_doubled(window)),
    }


def _clipped(window: QWidget) -> Iterator[str]:
    """Texts of labels and buttons that take more room than there is."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.window() is window and len(label.text()) > 1:
            high = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            wide = 0 if label.wordWrap() else label.sizeHint().width()
            if wide > label.width() + 1 or high > label.height() + 1:
                yield label.text()[:60]
    for button in window.findChildren(QAbstractButton):
        only_icon = isinstance(button, QToolButton) and button.toolButtonStyle() is _ONLY_ICON and button.icon()
        if button.isVisible() and button.window() is window and button.text() and not only_icon:
            wide = button.fontMetrics().size(_MNEMONIC, button.text()).width()
            if wide > button.width():
                yield button.text()


def _doubled(window: QWidget) -> Iterator[str]:
    """Letters that two entries of a menu, or of the menu bar, have as their key."""
    if isinstance(window, QMainWindow):
        for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
            texts = [action.text() for action in menu.actions() if action.isVisible()]
            letters = Counter(map(key_of, texts))
            for letter in (one for one, count in letters.items() if one and count > 1):
                yield f"{letter}: {', '.join(text for text in texts if key_of(text) == letter)}"


def _covered(window: QWidget) -> list[str]:
    """The texts of a dialog that reach over its buttons."""
    if not isinstance(window, QMessageBox):
        return []
    (buttons,) = window.findChildren(QDialogButtonBox)
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.text()[:40] for label in labels if not _shown(label).intersected(_shown(buttons)).isEmpty()]


def _shown(widget: QWidget) -> QRect:
    """The part of a widget that is seen, in its window's pixels."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(widget.window(), QPoint(0, 0)))


def _can_be_reached(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return not isinstance(parent, QScrollArea) or _can_be_reached(parent, window)
        parent = parent.parentWidget()
    return window.rect().contains(QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()))


def has_letters(language: str) -> bool:
    """Whether a font of this machine has the letters of a language: boxes in their place are wider."""
    systems = QFontDatabase.WritingSystem
    needed = {
        "hi": systems.Devanagari,
        "kn": systems.Kannada,
        "zh_CN": systems.SimplifiedChinese,
        "ja": systems.Japanese,
        "ar": systems.Arabic,
    }
    return bool(QFontDatabase.families(needed.get(language, systems.Latin)))


def main(folder: Path, language: str) -> None:
    base = default_paths()
    paths = Paths(base.resources, base.bundled_models, *[folder / name for name in ("data", "config", "cache")])
    settings = Settings.load(paths.settings_file)
    settings["language"] = language
    settings.save()
    app = make_application(paths)
    if not has_letters(language):
        print("{}")
        return
    window = make_window(paths)
    window.features.training._ready._make = None  # no child imports TensorFlow for trainings that never begin
    window.show()
    window.start()
    until(lambda: window.models.active is not None, "a model answers")
    print(json.dumps({name: how_it_fits(one) for name, one in every_window(window)}))
    window.asks_before_closing = False
    window.close()
    app.processEvents()
    end_application(app, window)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ENGLISH)
