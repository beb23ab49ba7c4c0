"""The guided session: the program says which digit to write next, and goes on as soon as the pen stays up."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime, timezone
from secrets import randbits
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.samples.little_ink import has_little_ink
from digitpad.core.samples.order import mixed_order
from digitpad.core.samples.sample import OwnSample
from digitpad.core.settings import Settings
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.remembered_pen import follow_pen_settings
from digitpad.ui.samples.little_ink_question import keeps_little_ink
from digitpad.ui.samples.live_samples import AddAnswer, LiveSamples
from digitpad.ui.widgets.number_boxes import DecimalBox
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, current_theme, scaled_font
from digitpad.ui.widgets.window_place import keep_size
from digitpad.ui.widgets.words import duration

_LARGE: Final = 8.0  # times the window's font
_AHEAD: Final = 3  # digits that are shown before it is their turn
_ENOUGH: Final = 5  # digits after which the time that is left can be told


class WritingDialog(QDialog):
    """Every digit is kept the moment it is done; leaving at any time loses nothing."""

    def __init__(
        self,
        *,
        live_samples: LiveSamples,
        add_answer: AddAnswer,
        settings: Settings,
        order: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`order`: the digits to write; else each ten times, mixed."""
        super().__init__(parent)
        self._live_samples = live_samples
        self._add_answer = add_answer
        self._settings = settings
        self._order = tuple(order) or mixed_order(seed=randbits(32))
        self._kept: list[str] = []
        self._began = 0.0
        self.document = Document(self)
        self.canvas = Canvas(self.document)
        follow_pen_settings(self.canvas, settings)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_pause)
        self._lay_out()
        self._connect()
        self._show_state()
        keep_size(self, settings, "writing_size", self.sizeHint())
        self.canvas.setFocus()

    @property
    def wanted(self) -> int | None:
        """The digit to write now; None at the end."""
        return self._order[len(self._kept)] if len(self._kept) < len(self._order) else None

    @property
    def kept(self) -> Sequence[str]:
        """The ids of the samples that were written."""
        return self._kept

    def go_on(self) -> None:
        """Keep what is written, and ask for the next digit."""
        self._timer.stop()
        self.canvas.finish_stroke()
        if not has_little_ink(self.document.drawing) or (self.document.drawing and keeps_little_ink(self)):
            self._keep()

    def go_back(self) -> None:
        """Take away what is written of this digit, or, before a stroke, the digit before."""
        self._timer.stop()
        self.canvas.finish_stroke()
        self._timer.stop()
        if self.document.drawing:
            self.document.clear()
        elif self._kept:
            self._live_samples.delete([self._kept.pop()])
            self._show_state()

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._finish()
        super().done(result)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Write each digit ten times"))
        self._word = PlainLabel()
        self._word.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._word.setWordWrap(True)
        self._digit = PlainLabel()
        self._digit.setFont(scaled_font(self.font(), _LARGE, bold=True))
        self._next = PlainLabel()
        self._next.setObjectName("muted")
        self._next.setFont(scaled_font(self.font(), 1.2))
        for label in (self._word, self._digit, self._next):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, len(self._order))
        self._bar.setAccessibleName(self.tr("Digits written"))
        self._left = PlainLabel()
        self._left.setObjectName("muted")
        self._left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = QPushButton(self.tr("Back (Ctrl+Z)"))
        self.next = QPushButton(self.tr("Next (Space)"))
        self.leave = QPushButton(self.tr("Stop here"))
        for button in (self.back, self.next, self.leave):
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the canvas keeps its keys
        side = QVBoxLayout()
        side.setSpacing(GRID)
        side.addWidget(self._word)
        side.addWidget(self._digit)
        side.addWidget(self._next)
        side.addStretch(1)
        side.addWidget(self._bar)
        side.addWidget(self._left)
        side.addSpacing(GRID)
        side.addLayout(self._pause_row())
        for button in (self.next, self.back, self.leave):
            side.addWidget(button)
        panel = QWidget()
        panel.setLayout(side)
        panel.setFixedWidth(208)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(panel)
        layout.addWidget(self.canvas, 1)

    def _pause_row(self) -> QHBoxLayout:
        self.pause = DecimalBox(minimum=0.2, maximum=3.0, decimals=1, step=0.1, suffix=self.tr(" s"))
        self.pause.setSpecialValueText(self.tr("by key"))
        self.pause.setValue(self._settings.number("writing_pause"))
        self.pause.destroyed.connect(
            self._settings.watch("writing_pause", lambda: self.pause.setValue(self._settings.number("writing_pause")))
        )
        self.pause.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.pause.setToolTip(self.tr("So long after the pen went up, the next digit comes"))
        words = PlainLabel(self.tr("Goes on after"))
        words.setObjectName("muted")
        words.setWordWrap(True)
        words.setBuddy(self.pause)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(self.pause)
        return row

    def _connect(self) -> None:
        self.document.drawing_changed.connect(self._on_drawing_changed)
        self.document.history_changed.connect(self._on_pen_up)
        self.pause.valueChanged.connect(self._on_pause_changed)
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        self.leave.clicked.connect(self.accept)
        keys = ((self.go_on, ("Space", "Return", "Enter")), (self.go_back, ("Ctrl+Z", "Backspace")))
        for effect, names in keys:
            for name in names:
                QShortcut(QKeySequence(name), self, effect)

    def _on_drawing_changed(self) -> None:
        self._timer.stop()  # the pen is down again

    def _on_pen_up(self) -> None:
        self._renew_buttons()
        if self.document.drawing and self.pause.value() > self.pause.minimum():
            self._timer.start(round(1000 * self.pause.value()))

    def _on_pause(self) -> None:
        if not self.canvas.is_drawing and not has_little_ink(self.document.drawing):
            self._keep()

    def _on_pause_changed(self, seconds: float) -> None:
        self._settings["writing_pause"] = seconds
        self.canvas.setFocus()

    def _keep(self) -> None:
        wanted, drawing = self.wanted, self.document.drawing
        if wanted is None or not drawing:
            return
        if not self._kept:
            self._began = time.monotonic()
        sample = OwnSample(uuid4().hex, wanted, datetime.now(timezone.utc), "session", drawing=drawing)
        self._kept.append(sample.id)
        self._live_samples.keep(sample, add_answer=self._add_answer)
        self.document.change(Drawing())
        self._show_state()

    def _finish(self) -> None:
        """Keep the digit that is on the canvas: who leaves has written it, unless there is next to no ink."""
        self._timer.stop()
        self.canvas.finish_stroke()
        self._timer.stop()
        if not has_little_ink(self.document.drawing):
            self._keep()

    def _show_state(self) -> None:
        count, wanted = len(self._kept), self.wanted
        self._word.setText(self.tr("All done, thank you") if wanted is None else self.tr("Write a"))
        self._digit.setText("✓" if wanted is None else str(wanted))
        self._digit.setStyleSheet(f"color: {current_theme().accent}")
        ahead = self._order[count + 1 : count + 1 + _AHEAD]
        self._next.setText(self.tr("then {0}").format("  ".join(map(str, ahead))) if ahead else "")
        self._bar.setValue(count)
        self._left.setText(self._progress_words())
        self.leave.setText(self.tr("Close") if wanted is None else self.tr("Stop here"))
        said = self._word.text() if wanted is None else self.tr("Write a {0}").format(wanted)
        self.canvas.setAccessibleDescription(said)
        self.canvas.setEnabled(wanted is not None)
        self.canvas.set_hint(said if count == 0 else "")
        self._renew_buttons()

    def _renew_buttons(self) -> None:
        self.next.setEnabled(bool(self.document.drawing))
        self.back.setEnabled(bool(self.document.drawing or self._kept))

    def _progress_words(self) -> str:
        count = len(self._kept)
        words = self.tr("{0} of {1}").format(count, len(self._order))
        if _ENOUGH < count < len(self._order):
            pace = (time.monotonic() - self._began) / (count - 1)
            words += self.tr(" · about {0} left").format(duration(pace * (len(self._order) - count)))
        return words
