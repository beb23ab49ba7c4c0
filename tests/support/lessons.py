"""Does what lessons wait for, as a student would: with real events in the real windows."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from digitpad.core.lessons.lesson import LessonStep, Until
from digitpad.ui.inside.atlas.matrix_tab import MatrixTab
from digitpad.ui.inside.elements.tab import InsideTab
from digitpad.ui.inside.experiments.attack_tab import AttackTab
from digitpad.ui.inside.experiments.fool_tab import FoolTab
from digitpad.ui.inside.layers.tab import LayersTab
from digitpad.ui.inside.why_tab import WhyTab
from digitpad.ui.inside.window import InsideWindow
from digitpad.ui.lessons.window import LessonsWindow
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LEFT, Mouse, answered, type_key, until

NOTHING: Final = Qt.KeyboardModifier.NoModifier


class Student:
    """Goes through lessons in one window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self._digits = iter([4, 2, 6, 8, 5, 3, 7, 9] * 20)

    @property
    def panel(self) -> LessonsWindow:
        assert self.window.features.lessons.window is not None
        return self.window.features.lessons.window

    @property
    def inside(self) -> InsideWindow:
        assert self.window.features.inside.window is not None
        return self.window.features.inside.window

    @property
    def active(self) -> str:
        """The name of the model that answers."""
        model = self.window.models.active
        return model.name if model is not None else ""

    def open_panel(self) -> LessonsWindow:
        """With its menu entry; waits until the lessons are listed."""
        self.window.actions_.lessons.trigger()
        until(lambda: self.panel.list.list.count() > 0, "the lessons are listed")
        return self.panel

    def begin(self, key: str) -> LessonsWindow:
        """Choose a lesson in the list and press the button."""
        panel = self.open_panel()
        keys = [one.lesson.key for one in panel.list._shelf.lessons]
        panel.list.list.setCurrentRow(keys.index(key))
        QTest.mouseClick(panel.list.begin_button, LEFT)
        assert panel.is_under_way
        return panel

    def press_next(self) -> None:
        QTest.mouseClick(self.panel.lesson.next_button, LEFT)

    def sees_control(self, step: LessonStep) -> bool:
        """Whether the frame lies where the step's control is seen, or on the way there, and the way is said."""
        session = self.panel.session
        session.look()
        frame, spot = session.pointer.frame, session._stage.spot(step.point)
        if frame is None or spot is None or frame.parentWidget() is not spot.widget.window():
            return False
        corner = spot.widget.mapTo(spot.widget.window(), spot.area.center())
        reaches = frame.geometry().contains(corner) or spot.widget.visibleRegion().boundingRect() != spot.widget.rect()
        return reaches and self.panel.lesson.step.way.isVisible() == bool(spot.way)

    def draw(self, digit: int, *, size: float = 0.8, at: tuple[float, float] = (0.1, 0.1)) -> None:
        """Clear the sheet and draw a digit with the mouse, its longer side of `size`, its corner `at`."""
        self.window.actions_.clear.trigger()
        points = [place for stroke in DRAWN[digit] for place in stroke]
        left, top = min(x for x, _ in points), min(y for _, y in points)
        side = max(max(x for x, _ in points) - left, max(y for _, y in points) - top) / size
        strokes = [
            [(at[0] + (x - left) / side, at[1] + (y - top) / side) for x, y in stroke] for stroke in DRAWN[digit]
        ]
        Mouse(self.window.canvas).draw(strokes)
        answered(self.window)

    def answer_all(self) -> None:
        """Answer the questions: the first choice is clicked, a free answer typed and compared."""
        for card in self.panel.lesson.questions.cards:
            if card._question.choices:
                QTest.mouseClick(card.choices.button(0), LEFT, NOTHING, QPoint(8, 8))
                right = card._question.right == 0
                assert card.verdict.text().startswith("✓ Right." if right else "Not quite. Right is:")
            else:
                assert not card.compare.isEnabled()
                assert not card.answer.isVisibleTo(card)
                QTest.keyClicks(card.words, "I think so.")
                QTest.mouseClick(card.compare, LEFT)
            assert card.answer.isVisibleTo(card)

    def train(self, step: LessonStep) -> None:
        """Press the step's button, and wait until the network is trained."""
        QTest.mouseClick(self.panel.lesson.step.train_button, LEFT)
        dialog = self.window.features.training.dialog
        assert dialog is not None
        until(lambda: self.panel.session.is_met, "the network is trained")

    def do(self, step: LessonStep) -> None:
        """What the step waits for."""
        assert step.until is not None
        name = step.until.condition.replace(" ", "_")
        getattr(self, f"do_{name}")(step.until)

    def do_digit_drawn(self, wanted: Until) -> None:
        size, at = {"small": (0.25, (0.05, 0.05)), "large": (0.9, (0.05, 0.05)), "": (0.7, (0.15, 0.15))}[
            wanted.argument
        ]
        self.draw(next(self._digits), size=size, at=at)

    def do_sheet_empty(self, _: Until) -> None:
        self.window.actions_.clear.trigger()

    def do_answer(self, wanted: Until) -> None:
        self.draw(int(wanted.argument))

    def do_no_digit(self, _: Until) -> None:
        """A star in one stroke."""
        self.window.actions_.clear.trigger()
        corners = [(0.5 + 0.4 * sin(4 * pi * k / 5), 0.5 - 0.4 * cos(4 * pi * k / 5)) for k in range(6)]
        ways = pairwise(corners)
        star = [(x + (u - x) * t / 9, y + (v - y) * t / 9) for (x, y), (u, v) in ways for t in range(10)]
        Mouse(self.window.canvas).stroke(star)
        answered(self.window)

    def do_pixel(self, wanted: Until) -> None:
        grid = self.window.prepared.grid
        kinds: dict[str, Callable[[float], bool]] = {
            "ink": lambda value: value >= 0.95, "paper": lambda value: value <= 0.05,
            "grey": lambda value: 0.05 < value < 0.95,
        }  # fmt: skip
        grid.setFocus()
        row, column = next((r, c) for r in range(28) for c in range(28) if kinds[wanted.argument](grid.pixels[r, c]))
        area = grid._area()
        cell = area.width() / 28
        place = QPoint(int(area.x() + (column + 0.5) * cell), int(area.y() + (row + 0.5) * cell))
        QTest.mouseMove(grid, place)

    def do_model(self, wanted: Until) -> None:
        """«Use it» in the dialog, or a bundled one in the menu."""
        dialog = self.window.features.training.dialog
        if dialog is not None and dialog.isVisible() and dialog.use_button.isVisible():
            QTest.mouseClick(dialog.use_button, LEFT)
            return
        menu = self.window.model_menu
        menu.refresh()
        next(one for one in menu.choices if one.text().startswith(f"{wanted.argument} ")).trigger()

    def do_number(self, wanted: Until) -> None:
        """Work it out from what is shown, and type it."""
        if wanted.argument == "accuracy":
            matrix = self.tab(MatrixTab)
            until(lambda: matrix.shown_accuracy is not None, "the accuracy is known")
            text = matrix.accuracy.text().split()[0].removesuffix("%").strip()
        else:
            detail = self.tab(LayersTab).map_detail
            patch, kernel = (
                [[round(float(x), 2) for x in row] for row in part.values] for part in (detail.patch, detail.kernel)
            )
            products = [a * b for one, two in zip(patch, kernel, strict=True) for a, b in zip(one, two, strict=True)]
            text = f"{products[4] if wanted.argument == 'product' else sum(products):.2f}"
        field = self.panel.lesson.step.number
        field.clear()
        QTest.keyClicks(field, "99")
        assert not self.panel.session.is_met
        field.clear()
        QTest.keyClicks(field, text.replace(".", ","))

    def do_unsure(self, _: Until) -> None:
        """Something between a 4 and a 9: what closes the top of the 4 gets longer until it is so."""
        for gap in range(20):
            self.window.actions_.clear.trigger()
            close = 0.25 + 0.02 * gap
            Mouse(self.window.canvas).draw(
                [
                    [(0.3, 0.15), (0.28, 0.3), (0.3, 0.5), (0.45, 0.52), (0.62, 0.48)],
                    [(0.3, 0.15), (0.4, 0.12), (close, 0.13)],
                    [(0.65, 0.15), (0.65, 0.5), (0.63, 0.9)],
                ]
            )
            answered(self.window)
            self.panel.session.look()
            if self.panel.session.is_met:
                return

    def do_digit_kept(self, _: Until) -> None:
        QTest.mouseClick(self.window.panel.row.choices[4], LEFT)

    def do_samples(self, wanted: Until) -> None:
        """Write digits as the dialog asks for them."""
        samples = self.window.features.samples.window
        assert samples is not None
        writing = samples.writing
        assert writing is not None
        while len(writing.kept) < int(wanted.argument):
            digit = writing.wanted
            assert digit is not None
            Mouse(writing.canvas).draw(DRAWN[digit])
            QTest.mouseClick(writing.next, LEFT)
        QTest.mouseClick(writing.leave, LEFT)
        samples.close()

    def do_learned(self, _: Until) -> None:
        self.window.actions_.learn.trigger()
        dialog = self.window.features.teaching.dialog
        assert dialog is not None
        until(dialog.start_button.isEnabled, "the samples are counted")
        QTest.mouseClick(dialog.start_button, LEFT)

    def do_window(self, wanted: Until) -> None:
        names = {
            "inside": "inside",
            "training": "train",
            "learning": "learn",
            "samples": "samples",
            "figures": "figures",
        }
        if wanted.argument == "writing":
            dialog = self.window.features.teaching.dialog
            assert dialog is not None
            QTest.mouseClick(dialog.write_button, LEFT)
        else:
            getattr(self.window.actions_, names[wanted.argument]).trigger()

    def do_page(self, wanted: Until) -> None:
        click_item(self.inside.list, self.inside.row(wanted.argument))

    def do_normalisation(self, wanted: Until) -> None:
        box = self.tab(FoolTab).panel.normalise
        if box.isChecked() != (wanted.argument == "on"):
            QTest.mouseClick(box, LEFT, NOTHING, QPoint(10, box.height() // 2))

    def do_slider(self, wanted: Until) -> None:
        knob = self.tab(FoolTab).panel.knobs[wanted.argument]
        knob.setFocus()
        QTest.keyClick(knob, Qt.Key.Key_Right)

    def do_fooled(self, _: Until) -> None:
        tab = self.tab(FoolTab)
        until(lambda: tab.reply is not None and tab.reply.answer is not None, "the network answers")
        knob = tab.panel.knobs["right"]
        knob.setFocus()
        type_key(Qt.Key.Key_End)

    def do_map_chosen(self, _: Until) -> None:
        tab = self.tab(LayersTab)
        until(lambda: bool(tab.grids), "the layers are shown")
        grid = next(grid for grid in tab.grids if grid is not None)
        other = 1 if tab.chosen[1] != 1 else 2
        QTest.mouseClick(grid, LEFT, NOTHING, grid.tile_area(other).center())

    def do_map_pixel(self, _: Until) -> None:
        shown = self.tab(LayersTab).map_detail.map
        shown.setFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            QTest.keyClick(shown, key)

    def do_class_chosen(self, _: Until) -> None:
        classes = self.tab(WhyTab).classes
        other = (classes.label + 1) % 10
        QTest.mouseClick(classes._group.button(other), LEFT)

    def do_digits_of(self, wanted: Until) -> None:
        box = self.tab(MatrixTab).source_box
        box.setCurrentIndex(box.findData(wanted.argument))

    def do_mistake_chosen(self, _: Until) -> None:
        tab = self.tab(MatrixTab)
        until(lambda: tab.shown_accuracy is not None, "the mistakes are known")
        QTest.mouseClick(tab.grid, LEFT, NOTHING, tab.grid.place(4, 9))

    def do_attacked(self, _: Until) -> None:
        tab = self.tab(AttackTab)
        until(tab.runner.button.isEnabled, "there is a digit to attack")
        QTest.mouseClick(tab.runner.button, LEFT)

    def do_smallest_changes(self, _: Until) -> None:
        QTest.mouseClick(self.tab(FoolTab).flips.search, LEFT)

    def tab(self, kind: type[InsideTab]) -> InsideTab:
        """A page of «Look inside»."""
        return self.inside.tabs.of(kind)


def click_item(shown: QListWidget, row: int) -> None:
    """Click an entry of a list."""
    shown.scrollToItem(shown.item(row))
    QTest.mouseClick(shown.viewport(), LEFT, NOTHING, shown.visualItemRect(shown.item(row)).center())
