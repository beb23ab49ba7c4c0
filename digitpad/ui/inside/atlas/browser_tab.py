"""The data browser: all digits that there are, filtered by what they are and what the network makes of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from digitpad.core.class_names import are_digits
from digitpad.core.inside.atlas_digits import DigitFilter
from digitpad.ui.inside.atlas.browser_details import BrowserDetails, answer_words
from digitpad.ui.inside.atlas.browser_filters import BrowserFilters
from digitpad.ui.inside.atlas.browser_grid import NO_THUMBS, BrowserGrid, Thumbs
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.sources import DigitSet, DigitSource, digits_of, name_of
from digitpad.ui.inside.atlas.tab import AtlasTab
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID


class BrowserTab(AtlasTab):
    """A grid of MNIST's digits or the person's own, filters above, details beside."""

    key = "browser"

    experiment_wanted = Signal(str, int)
    """A digit is to be experimented with: "test" or "training", and its index there."""

    def __init__(self, loader: AtlasLoader, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr(
                "A network is as good as the images that it has seen. Here are some whose labels are known, with what "
                "this network says of each. Sort by how sure it is, look at what it misreads, and put any of them onto "
                "the canvas to see why."
            ),
            loader,
            parent,
        )
        self._set: DigitSet | None = None
        self.filters = BrowserFilters()
        self.count = PlainLabel()
        self.count.setObjectName("muted")
        self.count.setWordWrap(True)
        self.grid = BrowserGrid(self.tr("Images"))
        self.details = BrowserDetails()
        self._lay_out()
        self.filters.source_changed.connect(self._on_source)
        self.filters.filter_changed.connect(self._refresh)
        self.grid.chosen.connect(self._on_chosen)
        self.grid.digit_wanted.connect(lambda index: self.open_digit(self.source, index))
        self.details.experiment_wanted.connect(self._on_experiment)
        self.details.open_wanted.connect(lambda: self.open_digit(self.source, self.grid.current))
        loader.changed.connect(self._on_known)
        loader.own_changed.connect(self._on_known)
        loader.problem.connect(self.count.setText)
        self._refresh()

    @property
    def source(self) -> DigitSource:
        return self.filters.source

    def name_classes(self, names: tuple[str, ...]) -> None:
        self.filters.name_classes(names)
        self.details.name_classes(names)
        self._refresh()

    def show_filter(self, source: DigitSource, chosen_filter: DigitFilter) -> None:
        """Show these digits, and come to the front."""
        self.filters.show_filter(source, chosen_filter)
        self.wanted.emit()

    def _on_source(self) -> None:
        if self.isVisible():
            self.load_digits()
        self._refresh()

    def _on_known(self) -> None:
        """New digits are known; refresh if they are the ones shown."""
        digits = digits_of(self._loader, self.source)
        known = self._set.digits if self._set else None
        if digits is None or digits.digits is not known:
            self._refresh()

    def _refresh(self) -> None:
        chosen = self.grid.current
        self._set = digits_of(self._loader, self.source)
        if self._set is None:
            self.grid.show_thumbs(NO_THUMBS)
            self.count.setText(self._nothing_yet())
            return
        digits = self._set.digits
        found = digits.find(self.filters.chosen_filter, self._set.among)
        self.grid.show_thumbs(
            Thumbs(digits.images, found, self._caption, self._words, self._stands_out),
            choose=chosen,
        )
        total = len(digits) if self._set.among is None else len(self._set.among)
        self.count.setText(self._counted(len(found), total))

    def _counted(self, found: int, total: int) -> str:
        if not total and self.source == "own":
            return self.tr("You have not kept any digits of your own yet.")
        if not total:
            return self.tr("This network's card does not tell which training digits it has not learned from.")
        if total == 1:
            return self.tr("{0} of 1 digit").format(found)
        text = self.tr("All {1} digits") if found == total else self.tr("{0} of {1} digits")
        if not are_digits(self._loader.class_names):
            text = self.tr("All {1} images") if found == total else self.tr("{0} of {1} images")
        return text.format(f"{LocalNumber(found):,}", f"{LocalNumber(total):,}")

    def _nothing_yet(self) -> str:
        if self._loader.model is None:
            return self.tr("There is no network to ask.")
        return self.tr("Not looked at yet.")

    def _caption(self, index: int) -> str:
        assert self._set is not None
        digits = self._set.digits
        label, rejected = int(digits.labels[index]), bool(digits.predictions.rejected[index])
        none, names = self.tr("none", "no digit"), self._loader.class_names
        words = none if label == digits.predictions.none else names[label]
        if not self._stands_out(index):
            return words
        return f"{words} → {none if rejected else names[int(digits.answers[index])]}"

    def _stands_out(self, index: int) -> bool:
        """Whether it is misread, or a digit that is called none."""
        assert self._set is not None
        digits = self._set.digits
        wrong = not digits.right[index]
        return wrong or bool(digits.predictions.rejected[index] and digits.labels[index] != digits.predictions.none)

    def _words(self, index: int) -> str:
        assert self._set is not None
        digits = self._set.digits
        names = self._loader.class_names
        words = answer_words(int(digits.labels[index]), digits.predictions[index], names)
        return f"{name_of(self.source, index, names)}. {words}"

    def _on_chosen(self, index: int) -> None:
        if index < 0 or self._set is None:
            self.details.clear()
        else:
            names = self._loader.class_names
            from_mnist = self.source != "own" and are_digits(names)
            name = name_of(self.source, index, names)
            self.details.show_digit(name, self._set.digits, index, experiments=from_mnist)

    def _on_experiment(self) -> None:
        if self.grid.current >= 0:
            self.experiment_wanted.emit("test" if self.source == "test" else "training", self.grid.current)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(2 * GRID)
        across.addWidget(self.grid, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.details)
        area.setFixedWidth(self.details.minimumWidth() + 2 * GRID)  # with room for a scroll bar
        across.addWidget(area)
        layout = self.new_layout()
        layout.addWidget(self.filters)
        layout.addWidget(self.count)
        layout.addLayout(across, 1)
