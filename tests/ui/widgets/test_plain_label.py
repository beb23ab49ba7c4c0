"""Text of others is shown as it is written, by every label, message box and tooltip that may show some."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QWidget

from digitpad.ui.widgets.plain_label import PlainLabel, StatusLabel, plain_tip
from digitpad.ui.widgets.questions import confirmed, save_first, warn
from tests.support.windows import settle, until

UI = Path(__file__).parents[3] / "digitpad" / "ui"
HOSTILE = "<img src='/etc/logo.png'><b>name</b> & «x»"
OF_OURS = {
    "inside/layers/map_detail.py", "inside/layers/tab.py", "inside/layers/unit_detail.py", "inside/why_tab.py",
    "lessons/questions_body.py", "lessons/step_body.py", "samples/folder_link.py",
}  # fmt: skip
"""Modules whose labels hold markup of ours, and of others only what is escaped."""
LABELS = re.compile(r"\bQLabel\(|\(QLabel\)")
BOXES = re.compile(r"\bQMessageBox(\(|\.(warning|information|critical|question)\()")


@pytest.mark.parametrize("module", sorted(UI.rglob("*.py")), ids=lambda path: str(path.relative_to(UI)))
def test_labels_and_boxes_are_plain(module: Path) -> None:
    text, name = module.read_text(encoding="utf-8"), module.relative_to(UI).as_posix()
    if name not in {*OF_OURS, "widgets/plain_label.py"}:
        assert not LABELS.search(text), "PlainLabel (ui/widgets/plain_label) shows text of others as it is written"
    if name not in {"help/about.py", "widgets/questions.py"}:
        assert not BOXES.search(text), "plain_box and warn (ui/widgets/questions) show text of others as it is written"


def test_a_label_shows_markup_as_it_is_written(qapp: QApplication) -> None:
    tags, letters = PlainLabel(HOSTILE), PlainLabel("x" * len(HOSTILE))
    assert tags.text() == HOSTILE
    assert tags.textFormat() is Qt.TextFormat.PlainText
    assert tags.sizeHint().height() == letters.sizeHint().height()
    assert tags.sizeHint().width() > PlainLabel("name & «x»").sizeHint().width()


def test_a_message_of_the_status_bar_stands_alone_whatever_is_added_to_the_bar(qapp: QApplication) -> None:
    window, label = QMainWindow(), StatusLabel("Model")
    bar = window.statusBar()
    bar.addWidget(label)
    window.show()
    settle()
    assert label.isVisible()
    bar.showMessage("Saved", 200)
    added = PlainLabel("Training")
    bar.addPermanentWidget(added)
    settle()
    assert added.isVisible()
    assert not label.isVisible()
    until(label.isVisible, "the message is over")
    assert not bar.currentMessage()
    window.close()


def test_message_boxes_show_markup_as_it_is_written(qapp: QApplication) -> None:
    parent, seen = QWidget(), []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            seen.append((box.text(), box.textFormat()))
            box.reject()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    warn(parent, title="t", sentence=HOSTILE)
    confirmed(parent, title="t", question=HOSTILE, yes="y", no="n")
    save_first(parent, title="t", question=HOSTILE)
    warn(parent, title="t", sentence="z" * 30_000_000)
    timer.stop()
    assert seen[:3] == [(HOSTILE, Qt.TextFormat.PlainText)] * 3
    assert len(seen[3][0]) < 3000


@pytest.mark.parametrize("text", [HOSTILE, f"/home/{HOSTILE}\nis damaged", "a < b", "plain", "<b>&amp;</b>"])
def test_tooltips_show_markup_as_it_is_written(qapp: QApplication, text: str) -> None:
    tip = plain_tip(text)
    if Qt.mightBeRichText(tip) if hasattr(Qt, "mightBeRichText") else tip != text:
        document = QTextDocument()
        document.setHtml(tip)
        assert document.toPlainText() == text
        assert "<img" not in tip
    else:
        assert tip == text
