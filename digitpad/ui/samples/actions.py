"""Everything that the samples' menus, buttons and keys can do, in one table."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from digitpad.core.recognition.predict import DIGITS, NOT_A_DIGIT
from digitpad.ui.widgets.action_table import ActionTable
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.menu_bar import fill_menu_bar


class SampleActions(ActionTable):
    """The actions of the window with the samples."""

    def __init__(self, icons: Icons, parent: QObject) -> None:
        super().__init__(icons, parent)
        new = self.new
        self.write = new(self.tr("&Write each digit ten times …"), "Ctrl+N", picture="pen")
        self.open = new(self.tr("&Import …"), "Ctrl+O", picture="open")
        self.save_strokes = new(self.tr("Export &strokes (JSON) …"), "Ctrl+S", picture="save")
        self.save_pixels = new(self.tr("Export &pixels (CSV) …"), "Ctrl+Shift+S")
        self.close = new(self.tr("&Close"), "Ctrl+W")
        self.undo = new(self.tr("&Undo"), "Ctrl+Z", picture="undo")
        self.redo = new(self.tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", picture="redo")
        self.copy = new(self.tr("&Copy"), "Ctrl+C")
        self.select_all = new(self.tr("Select &all"), "Ctrl+A")
        self.delete = new(self.tr("&Delete"), "Del", "Backspace", picture="clear")
        self.to_canvas = new(self.tr("&Open on the canvas"))
        self.play = new(self.tr("&Play the strokes"), "Space")
        self.labels = {label: self._label(label) for label in range(NOT_A_DIGIT + 1)}
        """The selected samples are 0 to 9, or no digit."""

    def renew(self, *, shown: bool, selected: bool, one: bool, plays: bool) -> None:
        """Offer what can be done with what is shown and selected; `one`: a single sample is."""
        self.select_all.setEnabled(shown)
        self.save_strokes.setEnabled(shown)
        self.save_pixels.setEnabled(shown)
        for action in (self.copy, self.delete, *self.labels.values()):
            action.setEnabled(selected)
        self.to_canvas.setEnabled(one)
        self.play.setEnabled(plays)

    def _label(self, label: int) -> QAction:
        if label == NOT_A_DIGIT:
            return self.new(self.tr("They are &not a digit"), "X")
        return self.new(self.tr("They are a &{0}").format(label), str(label))


def build_sample_menus(window: QMainWindow, actions: SampleActions) -> None:
    """Fill the window's menu bar."""
    a = actions
    menus: list[tuple[str, list[QAction | None]]] = [
        (window.tr("&File"), [a.write, None, a.open, a.save_strokes, a.save_pixels, None, a.close]),
        (window.tr("&Edit"), [a.undo, a.redo, None, a.copy, a.select_all, a.delete]),
        (
            window.tr("&Sample"),
            [a.play, a.to_canvas, None, *(a.labels[digit] for digit in range(DIGITS)), a.labels[NOT_A_DIGIT]],
        ),
    ]
    fill_menu_bar(window.menuBar(), menus)
