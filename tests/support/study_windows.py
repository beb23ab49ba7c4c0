"""What a person does to the study dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt

from digitpad.core.study.events import StudyEvent
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.study.dialog import StudyDialog
from tests.support.windows import settle, until


def open_dialog(window: MainWindow) -> StudyDialog:
    window.actions_.compare.trigger()
    dialog = window.features.study.dialog
    assert dialog is not None
    settled(window)
    return dialog


def settled(window: MainWindow) -> None:
    """Wait until nothing is looked up any more."""
    queries = window.features.study.queries
    assert queries is not None
    settle()
    until(lambda: not queries.busy, "everything is looked up")


def fill(dialog: StudyDialog, *, cases: str, seeds: int, epochs: int, images: int) -> None:
    """Fill in the form; `cases`: with commas."""
    for row in range(dialog.form.cases.count()):
        dialog.form.cases.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.form.other_cases.setText(cases)
    dialog.form.seeds.setValue(seeds)
    dialog.form.epochs.setValue(epochs)
    dialog.form.images.setValue(images)
    dialog.form.side_by_side.setCurrentIndex(0)


def followed(window: MainWindow) -> list[StudyEvent]:
    """A list to which the events of the window's studies come."""
    events: list[StudyEvent] = []
    assert window.features.study.runner is not None
    window.features.study.runner.event_received.connect(events.append)
    return events


def seen(events: list[StudyEvent], kind: type, number: int = 1) -> None:
    until(lambda: sum(isinstance(event, kind) for event in events) >= number, f"{number} {kind.__name__}")
