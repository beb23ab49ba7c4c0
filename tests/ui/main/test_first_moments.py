"""What happens between the window's first picture and the rest of its start."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.paths import Paths
from digitpad.core.run_log import RunLog
from digitpad.ui.drawing.session import Session
from digitpad.ui.main.application import Application
from digitpad.window_run import WindowRun
from tests.support.windows import LINE, Mouse, NewWindow, until

BEFORE = Drawing((Stroke.of([(0.1, 0.1), (0.1, 0.9)]),))


def kept(paths: Paths) -> Drawing:
    """What the next start would show."""
    session = Session(paths.data / "session")
    drawing = session.restore()
    session.close()
    return drawing


def keep(paths: Paths, drawing: Drawing) -> None:
    session = Session(paths.data / "session")
    session.keep(drawing)
    session.close()


@pytest.mark.parametrize("before", [Drawing(), BEFORE], ids=["nothing", "a drawing"])
@pytest.mark.parametrize("closed_at_once", [True, False])
def test_a_first_stroke_is_kept_beside_what_was_there(
    new_window: NewWindow, paths: Paths, qapp: Application, before: Drawing, closed_at_once: bool
) -> None:
    keep(paths, before)
    window = new_window(ready=False)
    run = WindowRun(qapp, window, paths, files=(), drawn=False, log=RunLog(paths.runs))
    run._timer.stop()
    Mouse(window.canvas).draw([LINE])
    if not closed_at_once:
        run._bring_back()
        assert len(window.document.drawing.strokes) == len(before.strokes) + 1
    run.end()
    assert len(kept(paths).strokes) == len(before.strokes) + 1


def test_a_picture_that_is_pasted_at_once_is_read_when_a_model_answers(new_window: NewWindow) -> None:
    window = new_window(ready=False)
    assert not window.models.decided
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    QGuiApplication.clipboard().setImage(picture)
    window.actions_.paste.trigger()
    window.start()
    until(lambda: window.features.pictures.window is not None, "the picture window opens")
    reader = window.features.pictures.window
    assert reader is not None
    until(lambda: [page.reading is not None for page in reader.page_list.pages] == [True], "it is read")
