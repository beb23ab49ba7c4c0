"""What the network takes for what: the confusion matrix of a set of digits, and the digits behind each cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.class_names import are_digits
from digitpad.core.inside.atlas_digits import DigitFilter, Tally
from digitpad.ui.inside.atlas.browser_details import answer_words
from digitpad.ui.inside.atlas.browser_grid import NO_THUMBS, BrowserGrid, Thumbs
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.atlas.sources import DigitSet, DigitSource, SourceBox, digits_of, name_of
from digitpad.ui.inside.atlas.tab import AtlasTab
from digitpad.ui.widgets.confusion_grid import ConfusionGrid
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import rounded_percent


class MatrixTab(AtlasTab):
    """Accuracy with its interval, the matrix, and a cell's digits beside it."""

    key = "matrix"

    digits_wanted = Signal(object, object)
    """A DigitSource and a DigitFilter: the browser is to show a cell's digits."""

    def __init__(self, loader: AtlasLoader, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr(
                "One figure says how often a network is right; this table says how it is wrong. Each row is what the "
                "images are, each column what the network takes them for, so mistakes lie beside the diagonal. "
                "Choose a cell to see its images."
            ),
            loader,
            parent,
        )
        self._set: DigitSet | None = None
        self.shown_accuracy: float | None = None
        """Share of the digits that are read right, 0..1; None as long as it is not known."""
        self.source_box = SourceBox()
        self.accuracy = PlainLabel()
        self.accuracy.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.note = PlainLabel()
        self.note.setObjectName("muted")
        self.cell = PlainLabel()
        for label in (self.accuracy, self.note, self.cell):
            label.setWordWrap(True)
        self.grid = ConfusionGrid()
        self.grid.installEventFilter(self)
        self.digits = BrowserGrid(self.tr("Digits of the chosen cell"))
        self.open_button = QPushButton(self.tr("Show them in the &browser"))
        self._lay_out()
        self.source_box.source_changed.connect(self._on_source)
        self.grid.cell_chosen.connect(lambda label, answer: self._show_cell())
        self.digits.digit_wanted.connect(lambda index: self.open_digit(self.source, index))
        self.open_button.clicked.connect(self._browse)
        loader.changed.connect(self._on_known)
        loader.own_changed.connect(self._on_known)
        loader.problem.connect(self.note.setText)
        self._refresh()

    @property
    def source(self) -> DigitSource:
        return self.source_box.source

    @property
    def knows_digits(self) -> bool:
        """Whether the digits of the chosen source are known, even if there are none."""
        return self._set is not None

    def name_classes(self, names: tuple[str, ...]) -> None:
        self.source_box.name_classes(names)
        self.grid.set_class_names(names)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on a cell, or Return, opens its digits in the browser."""
        opens = event.type() == QEvent.Type.MouseButtonDblClick or (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        )
        if watched is self.grid and opens and self.open_button.isEnabled():
            self._browse()
            return True
        return super().eventFilter(watched, event)

    def _on_source(self) -> None:
        if self.isVisible():
            self.load_digits()
        self._refresh()

    def _on_known(self) -> None:
        digits = digits_of(self._loader, self.source)
        known = self._set.digits if self._set else None
        if digits is None or digits.digits is not known:
            self._refresh()

    def _refresh(self) -> None:
        self._set = digits_of(self._loader, self.source)
        tally = self._set.digits.tally(self._set.among) if self._set else None
        self.shown_accuracy = tally.accuracy if tally is not None else None
        self.grid.show_counts(tally.counts if tally is not None and tally.n else None)
        if tally is None:
            self.accuracy.setText(self.tr("Not known yet") if self._loader.model else self.tr("There is no network"))
            self.note.setText("")
        else:
            self._show_tally(tally)
        self._show_cell()

    def _show_tally(self, tally: Tally) -> None:
        if tally.accuracy is None:
            self.accuracy.setText(self.tr("No digits"))
            own = self.source == "own"
            self.note.setText(
                self.tr("You have not kept any digits of your own yet.")
                if own
                else self.tr("This network's card does not tell which training digits it has not learned from.")
            )
            return
        are_numbers = are_digits(self._loader.class_names)
        one, many = self.tr("1 digit is"), self.tr("{0:,} digits are")
        if not are_numbers:
            one, many = self.tr("1 image is"), self.tr("{0:,} images are")
        digits = one if tally.n == 1 else many.format(LocalNumber(tally.n))
        text = self.tr("{0} of {1} read right (95 % interval {2}–{3})")
        shares = [f"{LocalNumber(100 * share):.2f}\u00a0%" for share in (tally.accuracy, *tally.interval)]
        self.accuracy.setText(text.format(shares[0], digits, shares[1].removesuffix("\u00a0%"), shares[2]))
        text = self.tr(
            "The interval (Wilson) says how far chance may have moved the figure. "
            "Of these digits the network would call {0} no digit; that does not count as a mistake here."
        )
        if not are_numbers:
            text = self.tr(
                "The interval (Wilson) says how far chance may have moved the figure. "
                "Of these images the network would call {0} none of its classes; that does not count as a mistake here."
            )
        self.note.setText(text.format(f"{LocalNumber(tally.rejected):,}"))

    def _show_cell(self) -> None:
        cell, digits = self.grid.cell, self._set
        self.open_button.setEnabled(cell is not None and digits is not None)
        if cell is None or digits is None:
            self.cell.setText(self.tr("Choose a cell: with the mouse, or with Tab and the arrows."))
            self.digits.show_thumbs(NO_THUMBS)
            return
        read, source, names = digits.digits, self.source, self._loader.class_names
        found = read.find(self._filter(), digits.among)
        text = self.tr("{0} times a {1} was read as {2}, surest first:")
        if len(found) == 1:
            text = self.tr("Once a {1} was read as {2}:")
        self.cell.setText(text.format(f"{LocalNumber(len(found)):,}", *(names[one] for one in cell)))
        self.digits.show_thumbs(
            Thumbs(
                read.images,
                found,
                lambda index: rounded_percent(float(read.confidence[index])),
                lambda index: (
                    f"{name_of(source, index, names)}. "
                    f"{answer_words(int(read.labels[index]), read.predictions[index], names)}"
                ),
                lambda index: not read.right[index],
            )
        )

    def _filter(self) -> DigitFilter:
        assert self.grid.cell is not None
        label, answer = self.grid.cell
        return DigitFilter(label=label, answer=answer, order="surest")

    def _browse(self) -> None:
        if self.grid.cell is not None:
            self.digits_wanted.emit(self.source, self._filter())

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(GRID)
        beside.addWidget(self.cell)
        beside.addWidget(self.digits, 1)
        beside.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.setSpacing(2 * GRID)
        across.addWidget(self.grid, 3)
        across.addLayout(beside, 2)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self.accuracy, 1)
        top.addWidget(self.source_box)
        layout = self.new_layout()
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addLayout(across, 1)
