"""What a person does in the form window, as real events, and sheets for it; as a program: one to be killed.

`python -m tests.support.form_windows FOLDER SHEET` adds two fields on the sheet, prints "kept", and goes on living.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from digitpad.app import make_application, make_window
from digitpad.core.forms.form import FieldBox, FormField
from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.ui.forms.input import FormTool
from digitpad.ui.forms.window import FormWindow
from tests.support.killed_reviews import paths_in
from tests.support.made_sheets import make_sheet
from tests.support.painted_sheets import paint_sheet
from tests.support.windows import LEFT, until

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PIXELS = 6.2
"""Of a millimetre in the pictures of empty sheets."""


def empty_sheet(folder: Path, sheet: PrintableSheet) -> Path:
    """A scan of an empty sheet, which fills the picture."""
    file = folder / "empty.png"
    paint_sheet(sheet, PIXELS).save(file)
    return file


def filled_sheet(folder: Path, sheet: PrintableSheet, seed: int = 5, *, kind: str = "clean") -> Path:
    """A filled-in sheet."""
    file = folder / f"filled-{seed}.png"
    make_sheet(sheet, seed, kind=kind, struck=0.0, quarter_turns=0)[0].save(file)
    return file


def without_marks(file: Path) -> Path:
    """The same picture with its corner marks wiped out."""
    picture = Image.open(file).convert("L")
    side = round(0.11 * picture.width)
    for x in (0, picture.width - side):
        for y in (0, picture.height - side):
            picture.paste(255, (x, y, x + side, y + side))
    target = file.with_name(f"plain-{file.name}")
    picture.save(target)
    return target


def idle(drawer: FormWindow) -> None:
    """Wait until nothing is under way."""
    until(lambda: not drawer.work.is_busy and not drawer.checker.busy, "the form window has nothing to do")


def opened(drawer: FormWindow, file: Path) -> None:
    """Open a sheet for a new form, or a form, and wait until it is shown."""
    before = drawer.files.sheet
    drawer.files.take(file)
    until(lambda: drawer.files.sheet is not before or bool(drawer.parts.messages.text), "it is opened")
    idle(drawer)


def at(drawer: FormWindow, x: float, y: float) -> QPoint:
    """Shares of the page -> a pixel of the view."""
    picture = drawer.parts.view.picture
    assert picture is not None
    return drawer.parts.view.from_page(QPointF(x * picture.size.width(), y * picture.size.height())).toPoint()


def use(drawer: FormWindow, tool: FormTool) -> None:
    """Take a tool."""
    drawer.actions_.tools[tool].trigger()


def drag(drawer: FormWindow, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press, move, release on the page."""
    seen = drawer.parts.view.viewport()
    QTest.mousePress(seen, LEFT, modifiers, start)
    QTest.mouseMove(seen, (start + end) / 2)
    QTest.mouseMove(seen, end)
    QTest.mouseRelease(seen, LEFT, modifiers, end)
    idle(drawer)


def drag_over(drawer: FormWindow, box: FieldBox) -> None:
    """Drag from a box's upper left corner to its lower right one."""
    drag(drawer, at(drawer, box[0], box[1]), at(drawer, box[2], box[3]))


def click(drawer: FormWindow, x: float, y: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Click on the page, at shares of it."""
    QTest.mouseClick(drawer.parts.view.viewport(), LEFT, modifiers, at(drawer, x, y))
    idle(drawer)


def press(drawer: FormWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key on the page."""
    drawer.parts.view.setFocus()
    QTest.keyClick(drawer.parts.view, key, modifiers)
    idle(drawer)


def fields_of(drawer: FormWindow) -> list[FormField]:
    """What has been drawn."""
    return [one.field for one in drawer.document.fields]


def printed(sheet: PrintableSheet, row: int, column: int) -> FormField:
    """A field of a printed sheet."""
    return next(one for one in sheet_form(sheet).fields if (one.row, one.name) == (row, f"column {column}"))


def farthest(one: FieldBox, two: FieldBox) -> float:
    """Millimetres of A4 by which the sides of two boxes differ at most."""
    scale = (210, 297, 210, 297)
    return max(abs(a - b) * by for a, b, by in zip(one, two, scale, strict=True))


def main() -> None:
    """Draw, and wait to be killed."""
    paths = paths_in(Path(sys.argv[1]))
    make_application(paths)
    window = make_window(paths)
    window.show()
    window.start()
    window.actions_.draw_form.trigger()
    drawer = window.features.forms.window
    assert drawer is not None
    opened(drawer, Path(sys.argv[2]))
    for _ in range(2):
        press(drawer, Qt.Key.Key_Insert)
    until(lambda: len(fields_of(drawer)) == 2 and drawer.keeper.is_idle, "it is kept")
    print("kept", flush=True)
    until(lambda: False, "somebody kills it")


if __name__ == "__main__":
    main()
