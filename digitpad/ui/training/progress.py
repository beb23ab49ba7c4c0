"""The progress of the training dialog: how far it is, the curves, and what came out."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.training import BatchDone, EpochDone, Finished, Saving, Started, TrainingEvent, TrainJob
from digitpad.ui.training.curves import TrainingCurves
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import duration


class TrainingProgressPanel(QWidget):
    """Follows the events of one training after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: TrainJob | None = None
        self._batches_per_epoch = 1.0
        self._title = QLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._title.setWordWrap(True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the training"))
        self._state = QLabel()
        self._epoch = QLabel()
        for label in (self._state, self._epoch):
            label.setWordWrap(True)
        self._epoch.setObjectName("muted")
        self.curves = TrainingCurves()
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(GRID, GRID, GRID, GRID)
        inner.addWidget(self.curves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self._title, self.bar, self._state, self._epoch):
            layout.addWidget(widget)
        layout.addWidget(card, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join((self._title.text(), self._state.text(), self._epoch.text()))

    def begin(self, job: TrainJob) -> None:
        """A training begins."""
        self._job = job
        self._title.setText(self.tr("Training «{0}»").format(job.name))
        self._state.setText(self.tr("Starting TensorFlow …"))
        self._epoch.setText("")
        self.bar.setRange(0, 0)
        self.curves.clear(job.epochs)

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the state."""
        self._state.setText(sentence)

    def show_event(self, event: TrainingEvent) -> None:
        """Show what happened."""
        if isinstance(event, Started):
            self._on_started(event)
        elif isinstance(event, BatchDone):
            self._on_batch(event)
        elif isinstance(event, EpochDone):
            self._on_epoch(event)
        elif isinstance(event, Saving):
            self.bar.setRange(0, 0)
            self._state.setText(self.tr("Saving, and testing on 10,000 images that it has never seen …"))
        else:
            self._on_last(event)

    def show_result(self, sentence: str) -> None:
        """Show how the new model did."""
        self._title.setText(self.tr("Trained"))
        self._state.setText(sentence)

    def _on_started(self, event: Started) -> None:
        epochs = self._job.epochs if self._job else 1
        self._batches_per_epoch = event.total_batches / epochs
        self.bar.setRange(0, event.total_batches)
        self.bar.setValue(0)
        text = self.tr("{0} training and {1} validation images, {2} parameters")
        counts = (event.training_images, event.validation_images, event.parameters)
        self._state.setText(text.format(*(f"{count:,}" for count in counts)))

    def _on_batch(self, event: BatchDone) -> None:
        self.bar.setValue(event.batch)
        text = self.tr("Epoch {0} of {1} · {2} images/s · {3} left")
        epochs = self._job.epochs if self._job else event.epoch
        speed = f"{event.images_per_second:,.0f}"
        self._state.setText(text.format(event.epoch, epochs, speed, duration(event.seconds_left)))
        self.curves.add_batch(event, self._batches_per_epoch)

    def _on_epoch(self, event: EpochDone) -> None:
        text = self.tr("After epoch {0}: training loss {1}, accuracy {2} %")
        words = text.format(event.epoch, f"{event.loss:.4f}", f"{100 * event.accuracy:.2f}")
        if event.validation_loss is not None and event.validation_accuracy is not None:
            more = self.tr("validation loss {0}, accuracy {1} %")
            accuracy = f"{100 * event.validation_accuracy:.2f}"
            words += "; " + more.format(f"{event.validation_loss:.4f}", accuracy)
        self._epoch.setText(words)
        self.curves.add_epoch(event)

    def _on_last(self, event: TrainingEvent) -> None:
        self.curves.finish()
        self.bar.setRange(0, 1)
        self.bar.setValue(1 if isinstance(event, Finished) else 0)
        if isinstance(event, Cancelled):
            self._title.setText(self.tr("Cancelled"))
            self._state.setText(self.tr("The training was stopped; nothing was kept."))
        elif isinstance(event, Failed):
            self._title.setText(self.tr("The training failed"))
            self._state.setText(event.message)
