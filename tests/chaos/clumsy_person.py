"""The clumsy person of `tests.chaos.clumsy`: what they do to whatever window is there."""

from __future__ import annotations

import random
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from digitpad.ui.main.main_window import MainWindow
from tests.chaos.soak import Problems

_REMEMBERED: Final = 12
"""Deeds that a finding tells."""
_SLOW: Final = 0.1
"""Seconds of the GUI thread's own processor time; a deed that takes longer is told, and no finding."""
_LEAVING: Final = 400
"""Tries to close everything."""
_PAUSES: Final = (1, 1, 1, 1, 5, 20, 60)
"""Milliseconds between two deeds; what is to happen at once waits for a dialog that is open meanwhile."""
_TYPED: Final = (
    "0", "7", "12", "-1", "1e99", "0.5", "0,5", "٣٤", "½", "²", "NaN", "x", "a b", "", " ", "\n", "../..", "/", "nul",
    "😀", "<b>bold</b>", "%1 %n {0}", "=1+1", "ä" * 300, "1" * 400,
)  # fmt: skip


class ClumsyPerson:
    """Does one thing after the other in whatever window is there, and leaves."""

    def __init__(
        self, window: MainWindow, moments: random.Random, folder: Path, files: Sequence[Path], deeds: int, until: float
    ) -> None:
        """`window`: the first one; `files`: what is opened and dropped; `until`: in `time.monotonic()` seconds."""
        self.done = 0
        self.findings: list[str] = []
        self.slow: list[tuple[float, str]] = []
        self._window = window
        self._moments = moments
        self._folder = folder
        self._files = files
        self._deeds = deeds
        self._until = until
        self._leaving = 0
        self._last: deque[str] = deque(maxlen=_REMEMBERED)
        self._later = QTimer.singleShot
        QDesktopServices.openUrl = lambda *_: True  # type: ignore[assignment,method-assign]  # no browser comes up
        self._later(0, self._begin)

    def _begin(self) -> None:
        """Once the program has its own hooks for errors, take their place."""
        if not self._window.has_late_parts:
            self._later(_PAUSES[-1], self._begin)
            return
        self._window.features.exhibit.launch = lambda _: True  # an exhibit would take this process' place
        self._problems = Problems()
        threading.excepthook = lambda told: sys.excepthook(told.exc_type, told.exc_value, told.exc_traceback)
        self._next()

    def _next(self) -> None:
        if self.done >= self._deeds or time.monotonic() > self._until:
            self._leave()
            return
        self._later(self._moments.choice(_PAUSES), self._next)  # first: a deed may open a dialog that waits
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._any_window()
        if window is None:
            return
        self.done += 1
        number, began = self.done, time.thread_time()
        self._do(window)
        took = time.thread_time() - began
        if took > _SLOW and self.done == number:  # else others were done in a dialog that it had opened
            self.slow.append((took, self._last[-1]))
        self._collect()

    def _collect(self) -> None:
        self.findings += [f"{one}\n  after: {'; '.join(self._last)}" for one in self._problems.take()]

    def _any_window(self) -> QWidget | None:
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return self._moments.choice(windows) if windows else None

    def _do(self, window: QWidget) -> None:
        if isinstance(window, QFileDialog):
            self._choose_file(window)
            return
        deeds: list[tuple[float, Callable[[QWidget], None]]] = [
            (0.2, self._draw), (0.2, self._click), (0.25, self._act), (0.15, self._press), (0.12, self._enter),
            (0.03, self._resize), (0.02, self._close), (0.03, self._drop),
        ]  # fmt: skip
        (deed,) = self._moments.choices([one for _, one in deeds], [weight for weight, _ in deeds])
        deed(window)

    def _told(self, deed: str, window: QWidget, on: object = "") -> None:
        self._last.append(f"{deed} {type(window).__name__}{f' {on}' if on else ''}")

    def _choose_file(self, dialog: QFileDialog) -> None:
        dialog.setOption(QFileDialog.Option.ReadOnly)  # nothing on this machine is removed or renamed
        if self._moments.random() < 0.3:
            self._told("cancel", dialog)
            dialog.reject()
            return
        saving = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        name = f"saved{self._moments.randrange(5)}" if saving else str(self._moments.choice(self._files))
        self._told("choose", dialog, Path(name).name)
        dialog.setDirectory(str(self._folder))
        dialog.selectFile(name)
        dialog.accept()

    def _draw(self, window: QWidget) -> None:
        """Press somewhere, move, and let go: on the canvas that is a stroke."""
        widget = self._within(window)
        buttons = (Qt.MouseButton.LeftButton,) * 6 + (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
        button = self._moments.choice(buttons)
        points = [
            QPoint(self._moments.randint(-5, widget.width() + 5), self._moments.randint(-5, widget.height() + 5))
            for _ in range(self._moments.randint(2, 8))
        ]
        self._told("drag in", window, _name(widget))
        QTest.mousePress(widget, button, Qt.KeyboardModifier.NoModifier, points[0])
        for point in points:
            if not isValid(widget):
                return
            QTest.mouseMove(widget, point)
        if isValid(widget):
            QTest.mouseRelease(widget, button, Qt.KeyboardModifier.NoModifier, points[-1])

    def _click(self, window: QWidget) -> None:
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        widget = self._moments.choice(buttons) if buttons and self._moments.random() < 0.6 else self._within(window)
        button = Qt.MouseButton.RightButton if self._moments.random() < 0.1 else Qt.MouseButton.LeftButton
        place = self._somewhere(widget)
        self._told("click", window, _name(widget))
        click = QTest.mouseDClick if self._moments.random() < 0.15 else QTest.mouseClick
        click(widget, button, Qt.KeyboardModifier.NoModifier, place)

    def _act(self, window: QWidget) -> None:
        """Choose something from the window's menus."""
        opened = [window] if isinstance(window, QMenu) else [*window.findChildren(QMenuBar), window]
        actions = [one for place in opened for one in _reached(place) if one.isEnabled() and one.isVisible()]
        if self._moments.random() < 0.9:  # most of them stay a while
            actions = [one for one in actions if one.menuRole() != one.MenuRole.QuitRole]
        if actions:
            action = self._moments.choice(actions)
            self._told("choose in", window, action.text())
            action.trigger()

    def _press(self, window: QWidget) -> None:
        keys = Qt.Key
        key = self._moments.choice(
            [
                *(getattr(keys, f"Key_{digit}") for digit in range(10)),
                *(getattr(keys, f"Key_{name}") for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                *(getattr(keys, f"Key_F{number}") for number in range(1, 13)),
                *[keys.Key_Escape, keys.Key_Return, keys.Key_Tab, keys.Key_Backtab, keys.Key_Space] * 3,
                *[keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down, keys.Key_Delete, keys.Key_Backspace] * 2,
                keys.Key_Home,
                keys.Key_End,
                keys.Key_PageUp,
                keys.Key_PageDown,
                keys.Key_Plus,
                keys.Key_Minus,
            ]
        )
        kinds = Qt.KeyboardModifier
        held = self._moments.choice(
            [kinds.NoModifier] * 5
            + [kinds.ControlModifier] * 3
            + [kinds.ShiftModifier, kinds.AltModifier, kinds.ControlModifier | kinds.ShiftModifier]
        )
        focus = window.focusWidget()
        widget = focus if focus is not None and focus.isVisible() else window
        self._told("press", window, f"{held.name} {key.name} in {_name(widget)}")
        QTest.keyClick(widget, key, held)

    def _enter(self, window: QWidget) -> None:
        """Type into a field, pull a slider, choose from a list, copy something else."""
        kinds = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractSlider, QAbstractItemView)
        fields = [one for kind in kinds for one in window.findChildren(kind) if one.isVisible() and one.isEnabled()]
        text = self._moments.choice(_TYPED)
        if not fields:
            self._told("copy", window, text[:20])
            QGuiApplication.clipboard().setText(text)
            return
        field: Any = self._moments.choice(fields)
        self._told("enter", window, f"{text[:20]!r} in {_name(field)}")
        if isinstance(field, QComboBox) and field.count():
            field.setFocus()
            QTest.keyClick(field, self._moments.choice((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End)))
        elif isinstance(field, QAbstractSlider):
            field.setValue(self._moments.randint(field.minimum(), max(field.minimum(), field.maximum())))
        else:
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            _type(field, text)

    def _resize(self, window: QWidget) -> None:
        self._told("resize", window)
        window.resize(self._moments.randint(1, 1500), self._moments.randint(1, 1000))

    def _close(self, window: QWidget) -> None:
        if not isinstance(window, MainWindow) or self._moments.random() < 0.1:
            self._told("close", window)
            window.close()

    def _drop(self, window: QWidget) -> None:
        data = QMimeData()
        files = self._moments.sample(self._files, self._moments.randint(1, 3))
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        self._told("drop on", window, ", ".join(file.name for file in files))
        at = QPointF(window.width() / 2, window.height() / 2)
        given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(at.toPoint(), *given)
        QApplication.sendEvent(window, enter)
        if enter.isAccepted() and isValid(window):
            QApplication.sendEvent(window, QDropEvent(at, *given))

    def _within(self, window: QWidget) -> QWidget:
        """A widget somewhere in the window."""
        return window.childAt(self._somewhere(window)) or window

    def _somewhere(self, widget: QWidget) -> QPoint:
        return QPoint(self._moments.randrange(max(1, widget.width())), self._moments.randrange(max(1, widget.height())))

    def _leave(self) -> None:
        """Close what is there, whatever it asks."""
        self._leaving += 1
        if self._leaving > _LEAVING:
            names = [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]
            self.findings.append(f"these do not close: {', '.join(names)}\n  after: {'; '.join(self._last)}")
            QApplication.exit(1)
            return
        self._later(20, self._leave)
        asking = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(asking, QMessageBox) and asking.buttons():
            self._moments.choice(asking.buttons()).click()
        elif asking is not None:
            asking.close()
        else:
            QApplication.closeAllWindows()
        self._collect()


def _reached(place: QWidget) -> Iterator[QAction]:
    """The actions of a menu, menu bar or window, those of its menus' menus too."""
    for action in place.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _reached(menu)
        elif action.text():
            yield action


def _type(widget: QWidget, text: str) -> None:
    """Key after key; QTest's own typing knows Latin letters only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isValid(widget):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    told = text() if callable(text) else ""
    return f"{type(widget).__name__} {told[:30] or widget.accessibleName()[:30]}".strip()
