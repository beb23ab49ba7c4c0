"""The card beside the samples: the selected one, large, with all that is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digitpad.core.samples.sample import OwnSample
from digitpad.ui.samples.actions import SampleActions
from digitpad.ui.samples.player import SamplePlayer
from digitpad.ui.samples.tiles import sample_words
from digitpad.ui.widgets.theme import GRID, scaled_font


class SampleCard(QFrame):
    """The drawing, a few lines of words, two buttons."""

    def __init__(self, actions: SampleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Selected sample"))
        self.player = SamplePlayer()
        self._title = QLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(_button(actions.play, self.tr("Play")))
        buttons.addWidget(_button(actions.to_canvas, self.tr("Open")))
        self._hint = QLabel(self.tr("0–9 and X change the label, Del deletes, Ctrl+Z takes it back."))
        self._hint.setObjectName("muted")
        self._hint.setFont(scaled_font(self.font(), 0.9))
        self._hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._title)
        layout.addWidget(self.player, 100)  # before the empty room below
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        layout.addStretch(1)
        layout.addWidget(self._hint)
        self.setFixedWidth(256)
        self.show_samples(None, 0)

    def show_samples(self, current: OwnSample | None, count: int) -> None:
        """Show one of `count` selected samples."""
        words: Sequence[str] = sample_words(current) if current is not None else ()
        title = words[0] if words else self.tr("None selected")
        title = self.tr("{0} selected").format(count) if count > 1 else title
        self._title.setText(title)
        rest = words if count > 1 else words[1:]
        self.words.setText("\n".join(rest))
        self.setAccessibleDescription(" ".join((title, *rest)))
        self.player.show_sample(current)


def _button(action: QAction, text: str) -> QPushButton:
    """A button that does what an action does, and is there when it is."""
    button = QPushButton(text)
    button.setToolTip(action.toolTip())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the grid keeps its keys
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
