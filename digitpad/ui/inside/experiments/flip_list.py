"""The smallest distortion of each kind that changes the answer, the smallest of all first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.experiments.distortion import SLIDERS, Slider
from digitpad.core.experiments.flips import Flip, least
from digitpad.core.inside.colours import over_image
from digitpad.ui.inside.elements.value_grid import colour_image
from digitpad.ui.inside.experiments.words import flip_words, slider_name
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_SIDE = 42  # pixels of a difference image


class FlipList(QWidget):
    """A click, or Return, shows one: its sliders are set."""

    wanted = Signal()
    """Search."""
    chosen = Signal(object)
    """A Flip is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flips: list[Flip] = []
        self._class_names: tuple[str, ...] = DIGIT_NAMES
        self._to_search: list[Slider] = []
        self.search_number = 0
        """Of the newest search: what comes of an older one counts no more."""
        self.search = QPushButton(self.tr("&Find the smallest changes"))
        self.search.setToolTip(
            self.tr("Each slider by itself, outwards from the image as it is, until the answer is another one.")
        )
        self.search.clicked.connect(self.wanted)
        self.rejects = QCheckBox(self.tr("«no digit» &is an answer, too"))
        self.words = PlainLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Smallest changes"))
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setWordWrap(True)
        self.list.setMinimumSize(200, 90)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the plot goes first
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.search)
        layout.addWidget(self.rejects)
        layout.addWidget(self.words)
        layout.addWidget(self.list, 1)
        self.clear()

    def name_classes(self, names: tuple[str, ...]) -> None:
        """What the network that is fooled tells apart."""
        self._class_names = names
        digits = are_digits(names)
        self.rejects.setText(
            self.tr("«no digit» &is an answer, too") if digits else self.tr("«none of them» &is an answer, too")
        )

    @property
    def flips(self) -> Sequence[Flip]:
        """Those found so far, the smallest first."""
        return self._flips

    @property
    def next_slider(self) -> Slider | None:
        """The slider to search next; None where no search is under way."""
        return self._to_search[0] if self._to_search else None

    def begin(self) -> None:
        """Search all sliders anew."""
        self.search_number += 1
        self._flips, self._to_search = [], list(SLIDERS)
        self._show()

    def take(self, search_number: int, slider: Slider, flip: Flip | None) -> None:
        """What the search of a slider brought."""
        if search_number == self.search_number and slider is self.next_slider:
            del self._to_search[0]
            self._flips = least([*self._flips, *([flip] if flip is not None else [])])
            self._show()

    def forget(self) -> None:
        """It is another digit; a search under way begins anew."""
        if self._to_search:
            self.begin()
        else:
            self.clear()

    def clear(self) -> None:
        """Nothing was searched for this digit yet."""
        self._flips, self._to_search = [], []
        self.list.clear()
        self.words.setText(self.tr("How little is enough to have this image read as another class?"))

    def _show(self) -> None:
        self.list.clear()
        for flip in self._flips:
            difference = over_image(flip.before, flip.after - flip.before, 1.0)
            picture = QPixmap.fromImage(colour_image(difference)).scaled(2 * _SIDE, 2 * _SIDE)
            picture.setDevicePixelRatio(2)
            item = QListWidgetItem(picture, flip_words(flip, self._class_names))
            item.setToolTip(self.tr("Orange: more ink; blue: less. Click to see it."))
            self.list.addItem(item)
        if self._to_search:
            done = len(SLIDERS) - len(self._to_search)
            self.words.setText(self.tr("Searching: {0} of {1} sliders.").format(done, len(SLIDERS)))
            return
        found = {flip.slider.key for flip in self._flips}
        others = [slider_name(slider) for slider in SLIDERS if slider.key not in found]
        words = self.tr("By how little they change the image, the smallest first.") if found else ""
        if others:
            none = self.tr("Nowhere on their range do these change the answer: {0}.").format(", ".join(others))
            words = f"{words} {none}".strip()
        self.words.setText(words)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._flips[self.list.row(item)])
