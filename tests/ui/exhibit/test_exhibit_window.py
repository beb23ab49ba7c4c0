"""An exhibit as visitors and the staff meet it, with real strokes and a clock that is put forward by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QWidget

from digitpad.core.exhibit.bundled_texts import BUNDLED_TEXTS
from digitpad.core.exhibit.counts import VisitorCounts
from digitpad.core.exhibit.flow import Scene
from digitpad.core.exhibit.settings import ExhibitSettings, read_exhibit
from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.samples.store import SampleStore
from digitpad.exhibit_app import make_exhibit
from digitpad.ui.exhibit.window import ExhibitWindow
from digitpad.ui.widgets.theme import LIGHT, apply_theme, current_theme
from tests.chaos.exhibit import FastClock
from tests.support.all_windows import has_letters
from tests.support.samples_drawn import DRAWN
from tests.support.widgets import clipped, outside
from tests.support.windows import LEFT, LINE, RIGHT, Mouse, destroy, settle, until

PLAIN = Qt.KeyboardModifier.NoModifier
NewExhibit = Callable[..., ExhibitWindow]


@pytest.fixture
def clock() -> FastClock:
    return FastClock()


@pytest.fixture
def settings(tmp_path: Path) -> ExhibitSettings:
    file = tmp_path / "exhibit.toml"
    file.write_text('[visitors]\nfolder = "kept"\n[leaving]\npin = "4711"\n', encoding="utf-8")
    return read_exhibit(file)


@pytest.fixture
def new_exhibit(qapp: QApplication, paths: Paths, settings: ExhibitSettings, clock: FastClock) -> Iterator[NewExhibit]:
    opened: list[ExhibitWindow] = []

    def make(**changes: object) -> ExhibitWindow:
        window = make_exhibit(replace(settings, **changes), paths, clock=clock)
        opened.append(window)
        window.begin()
        until(lambda: window._model is not None, "a model answers")
        return window

    yield make
    for window in opened:
        if window.isVisible():
            window.leave()
        destroy(window)
    apply_theme(qapp, LIGHT)


@pytest.fixture
def exhibit(new_exhibit: NewExhibit) -> ExhibitWindow:
    return new_exhibit()


def draw(window: ExhibitWindow, digit: int = 3) -> None:
    """Draw it and wait for the answer."""
    Mouse(window.canvas).draw(DRAWN[digit])
    until(lambda: window.flow.is_answered, "the drawing is answered")


def after(window: ExhibitWindow, clock: FastClock, seconds: float) -> None:
    clock.now += seconds
    window.advance()
    settle()


def click(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


def test_a_drawing_is_read_counted_and_cleared(exhibit: ExhibitWindow, clock: FastClock) -> None:
    assert exhibit.isFullScreen()
    assert exhibit.screen_.title.text() == "Can a computer read what you write?"
    draw(exhibit, 3)
    assert exhibit.screen_.number.text == "3"
    assert exhibit.screen_.sentence.text().startswith("I am 9")
    assert exhibit.screen_.grid.pixels.sum() > 10
    after(exhibit, clock, 7.9)
    assert exhibit.document.drawing
    after(exhibit, clock, 0.2)
    assert not exhibit.document.drawing
    assert not exhibit.document.can_undo  # nobody brings the last visitor's drawing back
    assert exhibit.screen_.grid.pixels.sum() == 0
    assert exhibit.screen_.number.text == "?"
    assert exhibit.record.total == VisitorCounts(1, 0, 0)
    assert exhibit.screen_.counted.text() == "Drawings so far: 1"


def test_visitors_say_what_they_think_and_it_is_counted_once(
    exhibit: ExhibitWindow, clock: FastClock, settings: ExhibitSettings
) -> None:
    verdict = exhibit.screen_.verdict
    draw(exhibit)
    click(verdict.yes)
    after(exhibit, clock, 2.1)
    assert exhibit.record.total == VisitorCounts(1, 1, 0)
    draw(exhibit)
    click(verdict.no)
    assert not verdict.is_asking_what  # nothing is kept, so nothing more is asked
    Mouse(exhibit.canvas).stroke(LINE)  # it is another drawing now
    until(lambda: exhibit.flow.is_answered, "it is read again")
    click(verdict.yes)
    after(exhibit, clock, 2.1)
    assert exhibit.record.total == VisitorCounts(2, 2, 0)
    assert "100 %" in exhibit.screen_.counted.text()
    exhibit.leave()
    assert settings.folder is not None
    assert [path.name for path in settings.folder.iterdir()] == ["counts.json"]  # and not a stroke of anybody


def test_what_is_kept_is_said_and_has_the_label_that_the_visitor_gives(
    new_exhibit: NewExhibit, clock: FastClock, settings: ExhibitSettings
) -> None:
    exhibit = new_exhibit(keep_samples=True)
    verdict = exhibit.screen_.verdict
    assert "is kept" in exhibit.screen_.kept.text()
    draw(exhibit, 3)
    click(verdict.yes)
    after(exhibit, clock, 2.1)
    for label in (8, NOT_A_DIGIT):
        draw(exhibit, 5)
        click(verdict.no)
        click(verdict.digits[label])
        after(exhibit, clock, 2.1)
    draw(exhibit, 7)
    click(verdict.no)  # and goes away: nobody knows what it is
    after(exhibit, clock, 9)
    draw(exhibit, 6)
    after(exhibit, clock, 9)
    exhibit.leave()
    assert settings.folder is not None
    samples = SampleStore(settings.folder / "samples").samples()
    assert [sample.label for sample in samples] == [3, 8, NOT_A_DIGIT]
    assert samples[1].answer is not None
    assert samples[1].answer.prediction.digit == 5
    assert exhibit.record.total == VisitorCounts(5, 1, 2)


def test_nothing_but_the_left_button_does_anything(exhibit: ExhibitWindow) -> None:
    draw(exhibit)
    drawing = exhibit.document.drawing
    Mouse(exhibit.canvas).stroke(LINE, RIGHT)
    Mouse(exhibit.canvas).stroke(LINE, Qt.MouseButton.MiddleButton)
    for key, modifiers in (
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Delete, PLAIN), (Qt.Key.Key_Escape, PLAIN),
        (Qt.Key.Key_F11, PLAIN), (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_5, PLAIN),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_Tab, PLAIN), (Qt.Key.Key_Space, PLAIN),
    ):  # fmt: skip
        QTest.keyClick(exhibit.canvas, key, modifiers)
        QTest.keyClick(exhibit, key, modifiers)
    middle = exhibit.canvas.rect().center()
    QApplication.sendEvent(
        exhibit.canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, exhibit.canvas.mapToGlobal(middle))
    )
    assert not exhibit.close()
    settle()
    assert exhibit.document.drawing is drawing
    assert exhibit.isVisible()
    assert QApplication.activePopupWidget() is None
    exhibit.showMinimized()
    exhibit._stay_in_front()
    assert exhibit.isFullScreen()
    assert not exhibit.isMinimized()


def hold_corner(window: ExhibitWindow, clock: FastClock, seconds: float) -> None:
    place = window.screen_.mapFromGlobal(window.mapToGlobal(QPoint(3, 3)))
    QTest.mousePress(window.screen_, LEFT, PLAIN, place)
    after(window, clock, seconds)
    QTest.mouseRelease(window.screen_, LEFT, PLAIN, place)


def test_the_staff_leaves_with_corner_and_pin(exhibit: ExhibitWindow, clock: FastClock) -> None:
    left: list[bool] = []
    exhibit.left.connect(lambda: left.append(True))
    hold_corner(exhibit, clock, 3.9)
    after(exhibit, clock, 3)
    assert not exhibit.pad.isVisible()
    hold_corner(exhibit, clock, 4.1)
    assert exhibit.pad.isVisible()
    for key in "1234✓":
        click(exhibit.pad.buttons[key])
    assert "not the code" in exhibit.pad._said.text()
    after(exhibit, clock, 16)
    assert not exhibit.pad.isVisible()  # nobody was there
    hold_corner(exhibit, clock, 4.1)
    for key in (Qt.Key.Key_4, Qt.Key.Key_8, Qt.Key.Key_Backspace, Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_1):
        QTest.keyClick(exhibit, key)  # a keyboard types the PIN, and nothing else
    assert not left
    QTest.keyClick(exhibit, Qt.Key.Key_Return)
    assert left
    assert not exhibit.isVisible()


def test_who_has_tried_too_often_is_told_how_long_to_wait(exhibit: ExhibitWindow, clock: FastClock) -> None:
    exhibit.pad.open()
    for key in 3 * "1234✓":
        click(exhibit.pad.buttons[key])
    assert exhibit.pad._said.text() == "This is not the code. (60 s)"
    assert not exhibit.pad.buttons["1"].isEnabled()
    QTest.keyClick(exhibit, Qt.Key.Key_4)  # which a keyboard can still press
    assert exhibit.pad._said.text().endswith("(60 s)")
    click(exhibit.pad.close_button)
    exhibit.pad.open()
    assert exhibit.pad._said.text().endswith("(60 s)")
    clock.now += 59.5
    exhibit.pad.open()
    assert exhibit.pad._said.text().endswith("(1 s)")
    after(exhibit, clock, 1)
    assert exhibit.pad.buttons["1"].isEnabled()
    assert not exhibit.pad._said.text().strip()
    for key in "4711✓":
        click(exhibit.pad.buttons[key])
    assert not exhibit.isVisible()


def test_drawings_write_themselves_until_somebody_touches_the_screen(exhibit: ExhibitWindow, clock: FastClock) -> None:
    exhibit.screen_.languages["de"].click()
    assert exhibit.screen_.title.text().startswith("Kann ein")
    after(exhibit, clock, 46)
    assert exhibit.flow.scene is Scene.ATTRACT
    assert exhibit.screen_.title.text() == "Touch the screen and draw a digit!"  # the first language again
    seen = set()
    for _ in range(600):
        after(exhibit, clock, 0.5)
        if exhibit.reading.is_current and exhibit.attract_show.drawing is exhibit.document.drawing:
            seen.add(exhibit.screen_.number.text)
        if len(seen & set("0123456789")) >= 5:
            break
    else:
        pytest.fail(f"only {seen} was read")
    assert not exhibit.screen_.verdict.yes.isVisible()
    Mouse(exhibit.canvas).stroke(LINE)
    assert len(exhibit.document.drawing.strokes) == 1  # the first touch draws already
    assert exhibit.flow.scene is Scene.DRAWN
    assert exhibit.record.total.drawings == 0


def test_the_languages_of_a_venue_come_with_their_direction(new_exhibit: NewExhibit, settings: ExhibitSettings) -> None:
    own = replace(settings.languages[0][1], name="العربية", yes="نعم")
    exhibit = new_exhibit(languages=(*settings.languages, ("ar", own)))
    assert [button.text() for button in exhibit.screen_.languages.values()] == ["English", "Deutsch", "العربية"]
    click(exhibit.screen_.languages["ar"])
    assert exhibit.screen_.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert exhibit.screen_.verdict.yes.text() == "نعم"
    single = new_exhibit(languages=settings.languages[:1])
    assert not any(button.isVisible() for button in single.screen_.languages.values())


@pytest.mark.parametrize(
    ("theme", "codes"), [("light", "en de"), ("dark", "es fr"), ("light", "pt-BR ja zh-CN"), ("dark", "hi kn ar")]
)
def test_everything_fits_on_screens_of_any_size(new_exhibit: NewExhibit, theme: str, codes: str) -> None:
    languages = tuple((code, BUNDLED_TEXTS[code]) for code in codes.split() if has_letters(code.replace("-", "_")))
    if not languages:
        pytest.skip("no font here has the letters")
    exhibit = new_exhibit(theme=theme, keep_samples=True, layers=True, fool=True, languages=languages)
    assert current_theme().dark == (theme == "dark")
    screen = exhibit.screen_
    screen.show_counts(VisitorCounts(1_234_567, 1_000_000, 200_000))
    draw(exhibit)
    exhibit._front.stop()  # which would fill the screen again
    for size in ((1366, 768), (960, 540), (800, 600), (768, 1150), (1920, 1200)):
        for code in screen.languages:
            screen.set_language(code)
            for asks in (lambda: None, screen.verdict._on_no):
                asks()
                exhibit.resize(*size)
                settle()
                assert screen.size().toTuple() == size
                state = (size, code, screen.verdict.is_asking_what)
                assert (state, clipped(screen)) == (state, [])
                assert (state, outside(screen)) == (state, [])
                assert min(part.height() for part in (*buttons(screen), *screen.findChildren(QSlider))) >= 40
            screen.verdict.be_silent()
            screen.verdict.ask(what=True)


def buttons(root: QWidget) -> list[QPushButton]:
    return [button for button in root.findChildren(QPushButton) if button.isVisible()]


def test_who_turns_a_digit_far_enough_fools_the_network(new_exhibit: NewExhibit, clock: FastClock) -> None:
    exhibit = new_exhibit(fool=True)
    strip = exhibit.screen_.fool
    assert strip is not None
    assert not strip.slider.isEnabled()
    draw(exhibit, 6)
    until(strip.slider.isEnabled, "it can be turned")
    upright = exhibit.screen_.grid.pixels.copy()
    QTest.mouseClick(strip.slider, LEFT, PLAIN, QPoint(strip.slider.width() - 1, 5))  # it goes where it is touched
    assert strip.slider.value() > 170
    until(lambda: strip.said.text() == "Now I read 9.", "a six is a nine")
    assert not (exhibit.screen_.grid.pixels == upright).all()
    click(exhibit.screen_.languages["de"])
    assert strip.said.text() == "Jetzt lese ich 9."
    assert not (exhibit.screen_.grid.pixels == upright).all()
    after(exhibit, clock, 7)
    strip.slider.setValue(0)  # somebody is still at it
    after(exhibit, clock, 7)
    assert exhibit.document.drawing
    until(lambda: strip.said.text() == "Jetzt lese ich 6.", "it is a six again")
    after(exhibit, clock, 1.1)
    assert not exhibit.document.drawing
    assert not strip.slider.isEnabled()
    assert not strip.said.text().strip()
    after(exhibit, clock, 46)
    assert exhibit.flow.scene is Scene.ATTRACT
    until(lambda: exhibit.reading.shown is not None, "what writes itself is read")
    assert not strip.slider.isEnabled()


def test_a_model_that_is_not_there_gives_way_to_the_bundled_one(new_exhibit: NewExhibit) -> None:
    exhibit = new_exhibit(model="gone")
    draw(exhibit, 4)
    assert exhibit.screen_.number.text == "4"


def test_numbers_are_read_where_the_venue_wants_that(new_exhibit: NewExhibit) -> None:
    exhibit = new_exhibit(numbers=True)
    for digit, left in ((4, 0.0), (7, 0.5)):
        Mouse(exhibit.canvas).draw([[(left + x / 2, y) for x, y in stroke] for stroke in DRAWN[digit]])
    until(lambda: exhibit.flow.is_answered and exhibit.screen_.number.text == "47", "the number is read")


def test_a_disk_that_takes_nothing_does_not_stop_it(new_exhibit: NewExhibit, clock: FastClock, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    exhibit = new_exhibit(folder=tmp_path / "file", keep_samples=True)
    for _ in range(3):
        draw(exhibit)
        click(exhibit.screen_.verdict.yes)
        after(exhibit, clock, 2.1)
        exhibit.record.write()
        until(lambda: not exhibit.record._worker.busy, "it was tried")
    assert exhibit.record.total.drawings == 3
    assert exhibit.isVisible()
    (tmp_path / "file").unlink()
    exhibit.leave()
    assert len(SampleStore(tmp_path / "file" / "samples").samples()) == 3
    assert (tmp_path / "file" / "counts.json").exists()


def test_fingers_draw_and_hold_the_corner(new_exhibit: NewExhibit, clock: FastClock) -> None:
    exhibit = new_exhibit(pointer=False, corner="bottom-right")
    assert exhibit.canvas.cursor().shape() == Qt.CursorShape.BlankCursor
    screen = QTest.createTouchDevice()
    mouse = Mouse(exhibit.canvas)
    for places in DRAWN[4]:
        QTest.touchEvent(exhibit.canvas, screen).press(0, mouse.at(places[0]), exhibit.canvas).commit()
        for place in places[1:]:
            QTest.touchEvent(exhibit.canvas, screen).move(0, mouse.at(place), exhibit.canvas).commit()
        QTest.touchEvent(exhibit.canvas, screen).release(0, mouse.at(places[-1]), exhibit.canvas).commit()
    until(lambda: exhibit.flow.is_answered, "the drawing is answered")
    assert exhibit.screen_.number.text == "4"
    corner = exhibit.rect().bottomRight() - QPoint(3, 3)
    QTest.touchEvent(exhibit, screen).press(0, corner, exhibit).commit()
    settle()
    after(exhibit, clock, 4.1)
    assert exhibit.pad.isVisible()
    QTest.touchEvent(exhibit, screen).release(0, corner, exhibit).commit()


def test_a_finger_that_never_leaves_holds_nobody_up(exhibit: ExhibitWindow, clock: FastClock) -> None:
    mouse = Mouse(exhibit.canvas)
    mouse.press((0.5, 0.5))
    mouse.move([(0.5, 0.6)])
    until(lambda: exhibit.flow.scene is Scene.DRAWN, "it draws")
    after(exhibit, clock, 46)
    assert not exhibit.canvas.is_drawing
    assert not exhibit.document.drawing
    assert exhibit.flow.scene is Scene.EMPTY
    mouse.release((0.5, 0.6))
    draw(exhibit)
    assert exhibit.screen_.number.text == "3"
