"""The progress of the training dialog: how far it is, the curves, and what came out."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.training import (
    BatchDone,
    EpochDone,
    Finished,
    Saving,
    SnapshotsBegun,
    SnapshotTaken,
    Started,
    TrainingEvent,
    TrainJob,
)
from digitpad.ui.training.curves import TrainingCurves
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import duration

_TICK_MS: Final = 1000
"""Between two looks at how long the batch under way has taken."""
_SLOW_SECONDS: Final = 2.0
"""After which it is said what goes on: a batch of 10,000 images takes ten seconds and more."""


class TrainingProgressPanel(QWidget):
    """Follows the events of one training after the other."""

    watch_wanted = Signal()
    """Its snapshots are to be shown."""

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._job: TrainJob | None = None
        self._batches_per_epoch = 1.0
        self._batch: int | None = None
        """The newest batch that is done, over all epochs; None while no batches are being learned."""
        self._is_ending = False
        self._total = 0
        self._validating = False
        self._since = 0.0
        self._figures = self._images = ""
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._title = PlainLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._title.setWordWrap(True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the training"))
        self._state = PlainLabel()
        self._epoch = PlainLabel()
        for label in (self._state, self._epoch):
            label.setWordWrap(True)
        self._epoch.setObjectName("muted")
        self.watch_button = QPushButton(self.tr("&Watch it learn"))
        self.watch_button.setToolTip(self.tr("Kernels, maps, classes and digits, snapshot by snapshot"))
        self.watch_button.setAutoDefault(False)
        self.watch_button.clicked.connect(self.watch_wanted)
        self.curves = TrainingCurves()
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(GRID, GRID, GRID, GRID)
        inner.addWidget(self.curves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self.watch_button)
        layout.addLayout(head)
        for widget in (self.bar, self._state, self._epoch):
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
        self._batch, self._is_ending = None, False
        self.bar.setRange(0, 0)
        self.watch_button.setEnabled(False)
        self._tick.start()
        self.curves.clear(job.epochs)

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the state, which no figures follow any more."""
        self._batch, self._is_ending = None, True
        self._state.setText(sentence)

    def show_event(self, event: TrainingEvent) -> None:
        """Show what happened."""
        if isinstance(event, Started):
            self._on_started(event)
        elif isinstance(event, BatchDone):
            self._on_batch(event)
        elif isinstance(event, EpochDone):
            self._on_epoch(event)
        elif isinstance(event, SnapshotsBegun):
            self.watch_button.setEnabled(True)
        elif isinstance(event, SnapshotTaken):
            pass
        elif isinstance(event, Saving):
            self.bar.setRange(0, 0)
            own = self._job is not None and self._job.own_data is not None
            mnist = self.tr("Saving, and testing on 10,000 images that it has never seen …")
            self.say(self.tr("Saving, and testing on images that it has never seen …") if own else mnist)
        else:
            self._on_last(event)

    def show_result(self, sentence: str) -> None:
        """Show how the new model did."""
        self._title.setText(self.tr("Trained"))
        self._state.setText(sentence)

    def _on_started(self, event: Started) -> None:
        epochs = self._job.epochs if self._job else 1
        self._batches_per_epoch = event.total_batches / epochs
        self._total = event.total_batches
        text = self.tr("{0} training and {1} validation images, {2} parameters")
        counts = (event.training_images, event.validation_images, event.parameters)
        self._images = text.format(*(f"{LocalNumber(count):,}" for count in counts))
        self._go_on(0, self._images)

    def _on_batch(self, event: BatchDone) -> None:
        self.bar.setRange(0, event.total_batches)  # until the first batch is done, the bar says that it works
        self.bar.setValue(event.batch)
        epochs = self._job.epochs if self._job else event.epoch
        more = self._images
        if event.images_per_second is not None and event.seconds_left is not None:
            speed = f"{LocalNumber(event.images_per_second):,.0f}"
            more = self.tr("{0} images/s · {1} left").format(speed, duration(event.seconds_left))
        self._go_on(event.batch, f"{self.tr('Epoch {0} of {1}').format(event.epoch, epochs)} · {more}")
        self.curves.add_batch(event, self._batches_per_epoch)

    def _go_on(self, batch: int, figures: str) -> None:
        """Batches up to this one are done; the next one, or the validation, is under way."""
        if self._is_ending:
            return
        self._batch, self._figures, self._since = batch, figures, self._clock()
        self._validating = batch > 0 and batch % self._batches_per_epoch == 0
        self._state.setText(figures)

    def _on_tick(self) -> None:
        """What takes long is said, second by second: nothing else would show that the training is alive."""
        seconds = self._clock() - self._since
        if self._batch is None or seconds < _SLOW_SECONDS:
            return
        if self._validating:
            what = self.tr("validating for {0}").format(duration(seconds))
        elif self._batch == 0:
            what = self.tr("the first batch builds the network's program, for {0}").format(duration(seconds))
        else:
            what = self.tr("batch {0} of {1} for {2}").format(self._batch + 1, self._total, duration(seconds))
        self._state.setText(f"{self._figures} · {what}")

    def _on_epoch(self, event: EpochDone) -> None:
        text = self.tr("After epoch {0}: training loss {1}, accuracy {2} %")
        words = text.format(event.epoch, f"{LocalNumber(event.loss):.4f}", f"{LocalNumber(100 * event.accuracy):.2f}")
        if event.validation_loss is not None and event.validation_accuracy is not None:
            more = self.tr("validation loss {0}, accuracy {1} %")
            accuracy = f"{LocalNumber(100 * event.validation_accuracy):.2f}"
            words += "; " + more.format(f"{LocalNumber(event.validation_loss):.4f}", accuracy)
        self._epoch.setText(words)
        self.curves.add_epoch(event)
        if self._batch is not None:
            self._since, self._validating = self._clock(), False
            self._state.setText(self._figures)

    def _on_last(self, event: TrainingEvent) -> None:
        self._batch = None
        self._tick.stop()
        self.curves.finish()
        self.bar.setRange(0, 1)
        self.bar.setValue(1 if isinstance(event, Finished) else 0)
        if isinstance(event, Cancelled):
            self._title.setText(self.tr("Cancelled"))
            self._state.setText(self.tr("The training was stopped; nothing was kept."))
        elif isinstance(event, Failed):
            self._title.setText(self.tr("The training failed"))
            self._state.setText(event.message)
