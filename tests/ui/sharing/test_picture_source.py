"""Pictures of what a window shows: copied from menus, and dragged out of it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from digitpad.core.paths import Paths
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.sharing import picture_source
from digitpad.ui.sharing.picture_source import PictureSource, picture_data
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LEFT, Mouse, answered, settle


def menu_of(widget: QWidget) -> QMenu | None:
    """The menu that a right click opens."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), widget.mapToGlobal(QPoint(20, 20)))
    QApplication.sendEvent(widget, event)
    return next((one.menu for one in widget.findChildren(PictureSource) if one.menu is not None), None)


def copied(widget: QWidget, entry: int = 0) -> QImage:
    menu = menu_of(widget)
    assert menu is not None
    menu.actions()[entry].trigger()
    menu.close()
    settle()
    return QGuiApplication.clipboard().image()


def grey(image: QImage) -> np.ndarray:
    return np.array([[image.pixelColor(x, y).red() for x in range(image.width())] for y in range(image.height())])


@pytest.fixture
def drawn(window: MainWindow, mouse: Mouse) -> MainWindow:
    """The window with a 3 that was read."""
    mouse.draw(DRAWN[3])
    answered(window)
    return window


def test_without_a_digit_there_is_nothing_to_copy(window: MainWindow) -> None:
    assert menu_of(window.prepared.grid) is None
    assert menu_of(window.panel) is None


def test_the_networks_image_is_copied_pixel_by_pixel_and_enlarged(drawn: MainWindow) -> None:
    wanted = np.round(drawn.prepared.grid.pixels * 255).astype(int)
    large, small = copied(drawn.prepared.grid), copied(drawn.prepared.grid, 1)
    assert small.size().toTuple() == (28, 28)
    assert np.array_equal(grey(small), wanted)
    assert large.size().toTuple() == (560, 560)
    assert np.array_equal(grey(large)[10::20, 10::20], wanted)


def test_steps_and_answer_are_copied_as_they_are_seen(drawn: MainWindow) -> None:
    assert copied(drawn.panel).size() == drawn.panel.size()
    step = drawn.prepared.step_pictures[0]
    assert copied(step).size() == step.size()
    assert not QGuiApplication.clipboard().mimeData().hasText()


def test_a_picture_of_the_drawing_without_its_text(drawn: MainWindow) -> None:
    assert drawn.actions_.copy_picture.isEnabled()
    drawn.actions_.copy_picture.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert not data.hasText()
    assert QGuiApplication.clipboard().image().size().toTuple() == (1024, 1024)
    drawn.actions_.clear.trigger()
    assert not drawn.actions_.copy_picture.isEnabled()


def test_image_and_answer_are_dragged_out_as_pixels_and_as_a_file(
    drawn: MainWindow, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[QMimeData] = []
    monkeypatch.setattr(picture_source, "_drag", lambda source, data: taken.append(data))
    for widget in (drawn.prepared.grid, drawn.panel):
        QTest.mousePress(widget, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(30, 20))
        QTest.mouseMove(widget, QPoint(32, 21))
        assert len(taken) < 2
        QTest.mouseMove(widget, QPoint(70, 60))
        QTest.mouseRelease(widget, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(70, 60))
    image, answer = taken
    assert [data.urls()[0].fileName() for data in taken] == ["digit 28x28.png", "answer 3.png"]
    file = QImage(image.urls()[0].toLocalFile())
    assert file.size().toTuple() == (28, 28)
    assert image.hasFormat("image/png")
    assert answer.imageData().size() == drawn.panel.size()
    assert list(paths.pasted.rglob("*.png"))
    drawn.close()
    assert not list(paths.pasted.rglob("*.png"))


def test_a_click_is_no_drag(drawn: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[QMimeData] = []
    monkeypatch.setattr(picture_source, "_drag", lambda source, data: taken.append(data))
    QTest.mouseClick(drawn.prepared.grid, LEFT)
    QTest.mouseMove(drawn.prepared.grid, QPoint(90, 90))
    assert taken == []


def test_where_no_file_can_be_written_the_pixels_are_dragged(qapp: QApplication) -> None:
    def refused(name: str) -> None:
        raise PermissionError

    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    data = picture_data(image, "a", refused)  # type: ignore[arg-type]
    assert data.hasImage()
    assert not data.hasUrls()


def test_what_is_dragged_out_of_the_window_is_not_opened_in_it(
    drawn: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = QMimeData()
    data.setImageData(drawn.panel.grab().toImage())
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    monkeypatch.setattr(QDragEnterEvent, "source", lambda self: drawn.panel)
    event.ignore()
    drawn.dragEnterEvent(event)
    assert not event.isAccepted()


def test_tabs_of_the_inside_and_curves_are_copied(drawn: MainWindow) -> None:
    drawn.actions_.inside.trigger()
    inside = drawn.features.inside.window
    assert inside is not None
    settle()
    assert copied(inside.tab).size() == inside.tab.size()
    drawn.actions_.train.trigger()
    dialog = drawn.features.training.dialog
    assert dialog is not None
    viewport = dialog.progress.curves._loss.widget.viewport()
    assert copied(viewport).size() == dialog.progress.curves.size()
