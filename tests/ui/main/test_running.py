"""A whole run of the program, from `app._run` to the closed window: what only the composition root connects."""

from __future__ import annotations

import gc
import json
import shutil
import sys
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit

from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.registry import Registry
from digitpad.ui.background.worker import Job
from digitpad.ui.help.crash import CrashDialog
from digitpad.ui.main.application import Application
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LINE, Mouse, Pen, answering, until

Steps = Callable[[MainWindow], None]


def test_the_drawing_is_there_again_next_time(run: Callable[[Steps], int]) -> None:
    def draw(window: MainWindow) -> None:
        Mouse(window.canvas).draw(DRAWN[5])
        window.actions_.eraser.trigger()

    def look(window: MainWindow) -> None:
        assert len(window.document.drawing.strokes) == 2
        until(lambda: window.panel.text.startswith("5"), "the 5 is answered")
        window.actions_.clear.trigger()

    def look_again(window: MainWindow) -> None:
        assert not window.document.drawing

    assert [run(steps) for steps in (draw, look, look_again)] == [0, 0, 0]


def test_a_stroke_under_way_when_the_window_closes_is_there_next_time(run: Callable[[Steps], int]) -> None:
    def begin(window: MainWindow) -> None:
        mouse = Mouse(window.canvas)
        mouse.press(LINE[0])
        mouse.move(LINE[1:])

    def look(window: MainWindow) -> None:
        assert len(window.document.drawing.strokes) == 1

    run(begin)
    run(look)


def test_a_damaged_drawing_is_said(run: Callable[[Steps], int], paths: Paths) -> None:
    file = paths.data / "session" / "drawing-1.json"
    file.parent.mkdir(parents=True)
    file.write_text("{ nonsense", encoding="utf-8")

    def look(window: MainWindow) -> None:
        assert "It is kept as drawing-1.damaged.json." in window.messages.text
        Mouse(window.canvas).draw(DRAWN[1])

    assert run(look) == 0
    assert json.loads(file.read_text(encoding="utf-8"))["kind"] == "digitpad drawing"


def test_all_that_is_wrong_at_the_start_is_said(run: Callable[[Steps], int], paths: Paths) -> None:
    file = paths.data / "session" / "drawing-1.json"
    file.parent.mkdir(parents=True)
    file.write_text("{ nonsense", encoding="utf-8")

    def leave(window: MainWindow) -> None:
        window._settings["model"] = "gone"
        file.write_text("{ nonsense", encoding="utf-8")

    def look(window: MainWindow) -> None:
        gone = "The model «gone» is gone, or its card is damaged."
        until(lambda: gone in window.messages.text, "the model is missed")
        assert "It is kept as drawing-1" in window.messages.text
        assert window.messages.text.count("\n") == 1
        assert window.messages._label.text().count("\n") == 1
        until(lambda: not window.messages.collects, "the start is over")
        window.say("Something else.")
        assert window.messages.text == "Something else."

    assert [run(steps) for steps in (leave, look)] == [0, 0]


def test_a_training_that_had_finished_is_among_the_models(run: Callable[[Steps], int], paths: Paths) -> None:
    shutil.copytree(paths.bundled_models / DEFAULT_MODEL, paths.trainings / "0123")

    def look(window: MainWindow) -> None:
        until(lambda: "its model is among yours" in window.messages.text, "it says what it found")
        assert len(window.model_menu.choices) == len(Registry(paths.bundled_models, paths.user_models).models())

    assert run(look) == 0


def test_folders_that_cannot_be_stop_nothing(
    run: Callable[[Steps], int], paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.data.write_text("no folder", encoding="utf-8")
    paths.config.write_text("no folder", encoding="utf-8")

    def draw(window: MainWindow) -> None:
        assert window.messages.text.endswith("defaults are used.")
        said: list[str] = []  # that the settings cannot be written is said, too, and replaces what was said before
        say = window.messages.say
        monkeypatch.setattr(window.messages, "say", lambda sentence: (said.append(sentence), say(sentence)))
        Mouse(window.canvas).draw(DRAWN[6])
        until(lambda: window.panel.text.startswith("6"), "the 6 is answered")
        until(lambda: any("no folder to keep the drawing in" in one for one in said), "a sentence")

    assert run(draw) == 0


def test_a_drawing_that_cannot_be_written_keeps_the_window_until_it_can_or_the_person_says_so(
    run: Callable[[Steps], int], paths: Paths
) -> None:
    file = paths.data / "session" / "drawing-1.json"

    def draw(window: MainWindow) -> None:
        file.mkdir(parents=True)  # a folder where the file should go
        Mouse(window.canvas).draw(DRAWN[5])
        for _ in range(2):
            with answering("Stay") as asked:
                assert not window.close()
            assert "What you drew will be gone." in asked[0]
        until(lambda: "cannot be saved" in window.messages.text, "it is said")
        file.rmdir()
        until(lambda: window.messages.text == "The drawing is saved again.", "it is said that it works again")
        window.actions_.undo.trigger()

    assert run(draw) == 0
    assert len(json.loads(file.read_text(encoding="utf-8"))["strokes"]) == 1


def test_a_pen_that_comes_near_reaches_the_canvas(run: Callable[[Steps], int], qapp: Application) -> None:
    def near(window: MainWindow) -> None:
        seen = window.canvas._pointer._pen_seen
        QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.TabletEnterProximity))
        assert window.canvas._pointer._pen_seen > seen
        Pen(window.canvas).pen_stroke(LINE, [0.5] * len(LINE))

    assert run(near) == 0


@pytest.mark.qt_no_exception_capture
def test_an_error_that_nobody_foresaw_is_shown_once_and_the_window_stays(
    run: Callable[[Steps], int], capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []

    def look() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, CrashDialog) and dialog.isVisible():
                shown.extend(report.toPlainText() for report in dialog.findChildren(QPlainTextEdit))
                copy = dialog.findChildren(QDialogButtonBox)[0].buttons()[-1]
                copy.click()
                dialog.reject()

    def fail(window: MainWindow) -> None:
        watch = QTimer(window, interval=20)
        watch.timeout.connect(look)
        watch.start()
        for _ in range(3):
            trouble = QTimer(window, interval=0, singleShot=True)
            trouble.timeout.connect(lambda: 1 // 0)
            trouble.start()
        until(lambda: bool(shown), "the dialog")
        Mouse(window.canvas).draw(DRAWN[1])
        until(lambda: window.panel.text.startswith("1"), "the 1 is answered")

    assert run(fail) == 0
    assert len(shown) == 1
    assert "ZeroDivisionError" in shown[0]
    assert "PySide6" in shown[0]
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert capsys.readouterr().err.count("ZeroDivisionError") == 3


def test_painting_gives_back_every_reference_to_none(qapp: Application) -> None:
    """PySide6 6.12.0 dropped one per `setPen` on Python before 3.12, which ended the process sooner or later."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    pen = QPen(QColor("black"))
    painter = QPainter(image)
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(1000):
        painter.setPen(pen)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 100


def test_a_crash_of_the_last_run_is_told_once(run: Callable[[Steps], int], paths: Paths) -> None:
    paths.runs.mkdir(parents=True)
    (paths.runs / "dead.log").write_text(
        "12:00:00 digitpad 0 begins\n12:00:01 chosen: Undo\nFatal Python error: Segmentation fault\n", encoding="utf-8"
    )

    def dialogs(window: MainWindow) -> list[CrashDialog]:
        return [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]

    def look(window: MainWindow) -> None:
        until(lambda: bool(dialogs(window)), "it is told")
        (report,) = dialogs(window)[0].findChildren(QPlainTextEdit)
        assert "chosen: Undo" in report.toPlainText()
        assert "Segmentation fault" in report.toPlainText()
        assert f"NumPy {np.__version__}" in report.toPlainText()
        Mouse(window.canvas).draw(DRAWN[1])
        until(lambda: window.panel.text.startswith("1"), "one can work on beside it")
        assert len(list(paths.runs.iterdir())) == 1
        dialogs(window)[0].reject()

    def look_again(window: MainWindow) -> None:
        window.actions_.undo.trigger()
        settled = window.features.errands
        done: list[object] = []
        settled.submit(Job(lambda _: None, done=done.append))
        until(lambda: bool(done), "what was looked up is there")
        assert not dialogs(window)

    assert [run(look), run(look_again)] == [0, 0]
    assert not list(paths.runs.iterdir())
