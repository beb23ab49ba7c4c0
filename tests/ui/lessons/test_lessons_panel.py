"""The panel with the lessons: it is left and taken up again, points where things are, and destroys nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.core.lessons.progress import LessonState, read_progress
from digitpad.core.pages.picture import page_count
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.ui.lessons.window import LessonsWindow
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT
from tests.support.lessons import Student
from tests.support.letter_windows import choose, letter_window
from tests.support.windows import LEFT, NewWindow, answering, type_key, until

OWN = (
    'title = "Mine"\ngoal = "g"\nminutes = 3\n[[steps]]\ntext = "<b>Look</b> at **this**"\npoint = "sheet"\n'
    '[[steps]]\ntext = "Number"\nuntil = "number: accuracy"\nwrite = "Say"\n'
)


@pytest.fixture
def student(window: MainWindow) -> Student:
    return Student(window)


def words(panel: LessonsWindow) -> list[str]:
    """The list's entries."""
    return [panel.list.list.item(row).text() for row in range(panel.list.list.count())]


def test_a_lesson_goes_on_where_it_was_left(student: Student, new_window: NewWindow, paths: Paths) -> None:
    panel = student.begin("2-normalisation")
    student.press_next()
    student.press_next()
    QTest.keyClicks(panel.lesson.step.write, "larger")
    QTest.mouseClick(panel.lesson.list_button, LEFT)
    until(lambda: "2. Why normalisation decides\nstep 3 of 9" in words(panel), "the list says how far it is")
    assert panel.list.begin_button.text().replace("&", "") == "Go on"
    student.window.close()
    progress, problem = read_progress(paths.lesson_progress)
    assert (progress.state("2-normalisation"), problem) == (LessonState(step=2, written={2: "larger"}), "")
    later = Student(new_window())
    panel = later.begin("2-normalisation")
    assert panel.lesson.place.text() == "Step 3 of 9"
    assert panel.lesson.step.write.toPlainText() == "larger"


def test_what_cannot_be_kept_at_the_end_is_said(student: Student, paths: Paths) -> None:
    student.begin("2-normalisation")
    paths.lesson_progress.unlink(missing_ok=True)
    paths.lesson_progress.mkdir(parents=True)  # nothing can be written in its place
    student.press_next()
    with answering("OK") as asked:
        student.window.close()
    assert asked[0].startswith("How far you are in lessons cannot be kept in ")
    assert not student.window.isVisible(), "it closes all the same"


def test_one_may_begin_anew_and_forget_what_was_written(student: Student) -> None:
    panel = student.begin("1-image")
    student.press_next()
    student.press_next()
    QTest.keyClicks(panel.lesson.step.write, "mine")
    QTest.mouseClick(panel.lesson.list_button, LEFT)
    with answering("Keep") as asked:
        QTest.mouseClick(panel.list.again_button, LEFT)
    assert asked == ["Delete what was written and answered in this lesson before?"]
    assert panel.progress.state("1-image") == LessonState(step=0, written={2: "mine"})
    QTest.mouseClick(panel.lesson.list_button, LEFT)
    student.begin("1-image")
    student.press_next()
    QTest.mouseClick(panel.lesson.list_button, LEFT)
    with answering("Delete"):
        QTest.mouseClick(panel.list.again_button, LEFT)
    assert panel.progress.state("1-image") == LessonState()


def test_a_model_that_reads_no_digits_is_said(new_window: NewWindow, paths: Paths, letters_model: Model) -> None:
    student = Student(letter_window(new_window, paths, letters_model))
    way = student.begin("1-image").lesson.step.way
    words = "The model that answers now reads no digits. Choose one that does in the menu Model."
    assert (way.text(), way.isVisibleTo(way.window())) == (words, True)
    choose(student.window, "digitpad")
    until(lambda: not way.isVisibleTo(way.window()), "it is said no more")


def test_leaving_changes_nothing_of_the_persons(student: Student) -> None:
    student.draw(5)
    drawing = student.window.document.drawing
    panel = student.begin("1-image")
    assert panel.session.pointer.frame is not None
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert panel.session.pointer.frame is None
    assert student.window.document.drawing is drawing
    assert not panel.session._timer.isActive()


def test_the_keyboard_is_enough(student: Student) -> None:
    panel = student.open_panel()
    panel.list.list.setFocus()
    type_key(Qt.Key.Key_Down)
    type_key(Qt.Key.Key_Return)
    assert (panel.is_under_way, panel.session.place) == (True, 0)
    assert QApplication.focusWidget() is panel.lesson.next_button
    type_key(Qt.Key.Key_Return)
    assert panel.session.place == 1
    student.window.activateWindow()
    student.window.actions_.lessons.trigger()
    assert QApplication.focusWidget() is panel.lesson.next_button


def test_a_drawing_can_be_made_below_the_frame(student: Student) -> None:
    student.begin("1-image")
    student.draw(3)
    frame = student.panel.session.pointer.frame
    assert frame is not None
    assert student.window.document.drawing
    assert not frame.mask().contains(frame.rect().center())


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
def test_the_frame_has_the_accent_of_the_theme(student: Student, theme: object) -> None:
    choice = {LIGHT: "light", DARK: "dark", HIGH_CONTRAST: "contrast"}[theme]  # type: ignore[index]
    student.window.actions_.themes[choice].trigger()
    student.begin("1-image")
    frame = student.panel.session.pointer.frame
    assert frame is not None
    assert frame.grab().toImage().pixelColor(2, 2).name() == theme.accent  # type: ignore[attr-defined]


def test_the_frame_lies_right_where_the_language_runs_from_right_to_left(new_window: NewWindow) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        student = Student(new_window())
        panel = student.begin("1-image")
        for step in panel.session.shelved.lesson.steps:  # type: ignore[union-attr]
            until(lambda step=step: student.sees_control(step), f"the panel points at «{step.point}»")
            student.press_next()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_way_is_said_when_a_window_is_closed_again(student: Student) -> None:
    panel = student.begin("2-normalisation")
    student.draw(3)
    for _ in range(4):
        student.press_next()
    assert panel.lesson.step.way.text() == "Menu: Model > Look inside"
    student.window.actions_.inside.trigger()
    until(lambda: panel.lesson.step.way.text() == "In the window «Look inside», choose «Fool it».", "the page is named")
    student.inside.close()
    until(lambda: panel.lesson.step.way.text() == "Menu: Model > Look inside", "the menu is named again")
    frame = panel.session.pointer.frame
    assert frame is not None
    assert frame.parentWidget() is student.window


def test_the_entry_of_an_open_menu_is_framed(student: Student) -> None:
    panel = student.begin("2-normalisation")
    for _ in range(3):
        student.press_next()
    menu = student.window.model_menu
    menu.popup(student.window.mapToGlobal(student.window.rect().center()))
    until(lambda: (f := panel.session.pointer.frame) is not None and f.parentWidget() is menu, "the menu is framed")
    frame = panel.session.pointer.frame
    assert frame is not None
    assert frame.geometry().contains(menu.actionGeometry(student.window.actions_.inside).center())
    menu.close()


def test_own_lessons_are_listed_and_what_is_wrong_is_said(student: Student, paths: Paths) -> None:
    paths.own_lessons.mkdir(parents=True)
    (paths.own_lessons / "a.toml").write_text(OWN)
    (paths.own_lessons / "b.toml").write_text(OWN.replace('"sheet"', '"shed"'))
    panel = student.open_panel()
    assert words(panel)[-1] == "Mine\n3 min · your own"
    problem = panel.list.problems.text()
    assert f"{paths.own_lessons / 'b.toml'}, line 6: steps.1.point names «shed»" in problem
    panel = student.begin("a")
    assert panel.lesson.step.text.text() == "<p>&lt;b&gt;Look&lt;/b&gt; at <b>this</b></p>"
    student.press_next()
    assert panel.lesson.step.number.isVisible()
    student.press_next()
    assert panel.session.is_at_end  # there are no questions
    assert panel.progress.state("own/a").done


def test_a_typed_number_is_read_with_comma_and_minus(student: Student) -> None:
    panel = student.begin("3-convolution")
    for text, number in (("0,5", 0.5), ("−1.25", -1.25), ("", None), ("x", None)):
        panel.lesson.step.number.setText(text)
        assert panel.lesson.step.typed == number


def test_the_panel_lies_beside_the_main_window_which_comes_back(new_window: NewWindow) -> None:
    student = Student(new_window())
    before = student.window.geometry()
    panel = student.open_panel()
    room = panel.screen().availableGeometry()
    assert room.contains(panel.frameGeometry())
    assert not panel.frameGeometry().intersects(student.window.frameGeometry())
    panel.close()
    assert student.window.geometry() == before


def test_the_panel_steps_aside(student: Student) -> None:
    panel = student.begin("1-image")
    student.press_next()
    grid = student.window.prepared.grid

    def covers() -> bool:
        return panel.frameGeometry().intersects(QRect(grid.mapToGlobal(grid.rect().topLeft()), grid.size()))

    panel.move(grid.mapToGlobal(grid.rect().topLeft()))
    assert covers()
    student.press_next()
    until(lambda: not covers(), "the network's image is seen")


@pytest.mark.parametrize("kind", [0, 1, 2], ids=["worksheet", "written", "notes"])
def test_sheets_are_saved_as_pdf(student: Student, kind: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = student.begin("1-image")
    student.press_next()
    student.press_next()
    QTest.keyClicks(panel.lesson.step.write, "Grau <17>")
    QTest.mouseClick(panel.lesson.list_button, LEFT)
    QTest.mouseClick(panel.list.sheets_button, LEFT)
    sheets = student.window.features.lessons.sheets
    assert sheets is not None
    sheets.kinds.button(kind).click()
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "PDF file (*.pdf)"))
    sheets.save_button.click()
    until(lambda: sheets.message.text() == "Saved sheet.pdf.", "it is saved")
    text = text_of(path)
    assert page_count(path) >= 1
    assert "What an image is" in text
    assert ("Grau <17>" in text) == (kind == 1)
    assert ("squared paper" in text) == (kind == 2)
    assert ("Waits for" in text) == (kind == 2)
    assert ("784, one for each pixel" in text) is True


def text_of(path: Path) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


def test_models_of_a_lesson_go_when_the_student_says_so(new_window: NewWindow, paths: Paths) -> None:
    student = Student(new_window(epochs=1))
    panel = student.begin("4-training")
    student.press_next()
    step = panel.session.step
    assert step is not None
    student.train(step)
    dialog = student.window.features.training.dialog
    assert dialog is not None
    QTest.mouseClick(dialog.use_button, LEFT)
    until(lambda: student.active == "lesson overfitted", "the new network answers")
    registry = Registry(paths.bundled_models, paths.user_models)
    assert registry.find("lesson overfitted").card["name"] == "lesson overfitted"
    panel.session.go_to(panel.session.pages - 1)
    assert "«lesson overfitted»" in panel.lesson.end._models.text()
    with answering("Keep"):
        QTest.mouseClick(panel.lesson.end.remove_button, LEFT)
    assert registry.find("lesson overfitted")
    with answering("Delete") as asked:
        QTest.mouseClick(panel.lesson.end.remove_button, LEFT)
    assert asked == ["Delete the models that were trained in the lesson? These are: «lesson overfitted»."]
    until(lambda: student.active == "digitpad", "the bundled network answers")
    assert "lesson overfitted" not in [model.name for model in registry.models()]
    assert not panel.lesson.end.remove_button.isVisible()
