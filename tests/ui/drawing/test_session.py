"""The drawing is written while a person draws without a pause."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from digitpad.core.drawing.drawing_file import load_drawing
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.ui.drawing.session import Session
from tests.support.windows import until


def test_who_draws_without_a_pause_has_a_drawing_on_the_disk(qapp: QApplication, tmp_path: Path) -> None:
    session = Session(tmp_path)
    drawing = Drawing()

    def draw() -> bool:
        nonlocal drawing
        drawing = drawing.with_strokes(Stroke.of([(0.1, 0.1), (0.2, 0.2)]))
        session.keep(drawing)
        return bool(list(tmp_path.glob("*.json")))

    try:
        until(draw, "something of it is written")
        (file,) = tmp_path.glob("*.json")
        assert load_drawing(file).strokes
    finally:
        session.close()
    assert len(load_drawing(file).strokes) == len(drawing.strokes)


def test_damaged_drawings_are_all_kept(qapp: QApplication, tmp_path: Path) -> None:
    for content in ("first", "second"):
        (tmp_path / "drawing-1.json").write_text(content, encoding="utf-8")
        session = Session(tmp_path)
        try:
            assert not session.restore()
        finally:
            session.close()
    kept = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*damaged*")}
    assert kept == {"drawing-1.damaged.json": "first", "drawing-1.damaged-2.json": "second"}
