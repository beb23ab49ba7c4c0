"""What the teaching dialog shows: what there is to learn, how far it is, and what came out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.teaching import (
    FirstFigures,
    Taught,
    TeachingEvent,
    TeachingStep,
    TeachJob,
    counts,
    still_needed,
)
from digitpad.core.recognition.predict import DIGITS
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.teaching import words
from digitpad.ui.teaching.counts import SampleCounts
from digitpad.ui.teaching.figures import TeachingTable
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_BAR_STEPS = 1000  # of a progress bar, for the whole


class TeachingPanel(QWidget):
    """A title, a sentence, and below them counts, a bar or a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: TeachJob | None = None
        self._title = PlainLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._text = PlainLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self.counts = SampleCounts()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of learning my samples"))
        self.table = TeachingTable()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        for widget in (self._title, self.counts, self._text, self.bar, self.table):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.show_loading()

    @property
    def text(self) -> str:
        """What it says in words."""
        return f"{self._title.text()} {self._text.text()}"

    def show_loading(self) -> None:
        """The samples are being read."""
        self._show(self.tr("Learn my samples"), self.tr("Looking at your samples …"))

    def show_plan(self, samples: Sequence[OwnSample], model: str | None) -> str:
        """Show what there is and what will happen; returns why it cannot happen, or nothing."""
        found = counts(samples)
        digits = sum(found[:DIGITS])
        missing = still_needed(samples)
        text = words.preview_words(model or "", digits, missing)
        if model is None:
            text = self.tr("There is no model that could learn.")
        self.counts.show_counts(found)
        self._show(self.tr("Learn my samples"), text, self.counts)
        return text if missing or model is None else ""

    def begin(self, job: TeachJob) -> None:
        """A teaching begins."""
        self._job = job
        self.bar.setRange(0, 0)
        self._show(self.tr("Learning your samples"), self.tr("Starting TensorFlow …"), self.bar)

    def say(self, sentence: str, text: str | None = None) -> None:
        """Show a sentence in place of what there was; with a second one, the first becomes the title."""
        if text is not None:
            self._show(sentence, text)
        else:
            self._text.setText(sentence)

    def show_event(self, event: TeachingEvent) -> None:
        """Show what happened."""
        if isinstance(event, TeachingStep):
            self.bar.setRange(0, _BAR_STEPS)
            self.bar.setValue(round(_BAR_STEPS * event.part))
            self._text.setText(words.progress_words(event))
        elif isinstance(event, FirstFigures):
            self.table.show_figures(event.figures, first=True)
            self.table.show()
        elif isinstance(event, Taught):
            self.table.show_figures(event.figures)
            title = self.tr("Learned") if event.folder is not None else self.tr("Nothing is kept")
            self._show(title, words.result_words(event.figures, self._job.name if self._job else ""), self.table)
        elif isinstance(event, Cancelled):
            self._show(self.tr("Cancelled"), self.tr("Learning was stopped; nothing was changed."))
        elif isinstance(event, Failed):
            self._show(self.tr("Learning failed"), event.message)

    def _show(self, title: str, text: str, shown: QWidget | None = None) -> None:
        self._title.setText(title)
        self._text.setText(text)
        for widget in (self.counts, self.bar, self.table):
            widget.setVisible(widget is shown)
