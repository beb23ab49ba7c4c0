"""The tab that shows which parts of the digit speak for an answer, and which against it."""

from __future__ import annotations

from html import escape

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.inside.colours import over_image
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.inside.occlusion import COVERED_SIDE, GREY, PAPER, Occlusion, begin, covered_square, go_on
from digitpad.core.recognition.predict import Answer
from digitpad.core.recognition.sizes import FIELD
from digitpad.core.registry import Model, class_names_of
from digitpad.ui.inside.elements.class_buttons import ClassButtons
from digitpad.ui.inside.elements.legend import Legend
from digitpad.ui.inside.elements.tab import InsideTab, Question
from digitpad.ui.inside.elements.value_grid import ValueGrid
from digitpad.ui.inside.elements.words import class_words, number_words
from digitpad.ui.widgets.links import link_words
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.theme import GRID, scaled_font

_PICTURE_SIDE, _LEAST_PICTURE_SIDE = 448, 224  # pixels
_SIDE_COLUMN_WIDTH = 320  # pixels
_LEAST_TOP = 1.0  # log-odds that get the full colour at least: below, nothing matters much
_DOI = "10.1007/978-3-319-10590-1_53"


class WhyTab(InsideTab):
    """Shows evidence, coarse at once and refined pass by pass."""

    key = "why"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr(
                "A small square is moved over the image, and the network is asked again each time. Where covering "
                "makes a class less probable, what was there speaks for it (orange); where it makes it more probable, "
                "against it (blue). Choose another class to see why it was not that one."
            ),
            parent,
        )
        self._found: Occlusion | None = None
        self._names: tuple[str, ...] = DIGIT_NAMES
        self.picture = ValueGrid(
            self.tr("What speaks for and against the class"), side=_PICTURE_SIDE, least=_LEAST_PICTURE_SIDE
        )
        self.picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.classes = ClassButtons()
        self.legend = Legend(self.tr("speaks against"), self.tr("speaks for"))
        self.value = QLabel()
        self.value.setWordWrap(True)
        self.value.setMinimumHeight(4 * self.fontMetrics().height())
        self.value.setAlignment(Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.picture, 1)
        left.addWidget(self.legend)
        left.addWidget(self.value)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addLayout(left, 1)
        layout.addWidget(self._right())
        self.classes.changed.connect(self._refresh)
        self.picture.pointed.connect(self._refresh_value)
        self._fills.idClicked.connect(lambda _: self.asked.emit())
        self._refresh()

    @property
    def found(self) -> Occlusion | None:
        """What is shown; None for an empty canvas."""
        return self._found

    def use(self, model: Model | None) -> None:
        self._found = None
        self._names = class_names_of(model)
        self.classes.set_class_names(self._names)
        self._refresh()

    def show_answer(self, answer: Answer | None) -> None:
        if answer is None:
            self._found = None
            self._refresh()

    def question(self, answer: Answer | None) -> Question | None:
        if answer is None:
            return None
        image, fill, found = answer.prepared.image, self._fill, self._found
        if found is not None and found.fill == fill and np.array_equal(found.image, image):
            if found.is_complete:
                return None
            before = found

            def ask(network: LayeredNetwork) -> Occlusion:
                return go_on(before, network.outputs)

        else:

            def ask(network: LayeredNetwork) -> Occlusion:
                return begin(image, network.outputs, fill=fill)

        return ask

    def show_result(self, result: object) -> None:
        assert isinstance(result, Occlusion)
        self._found = result
        self.classes.show_answer(int(result.probabilities.argmax()), classes=len(result.probabilities))
        self._refresh()
        if not result.is_complete:
            self.asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh_source()
        super().changeEvent(event)

    @property
    def _fill(self) -> float:
        return GREY if self._fills.checkedId() == 1 else PAPER

    def _right(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(_SIDE_COLUMN_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._heading(self.tr("Why this, why not that?")))
        column.addWidget(self.classes)
        self.chance = QLabel()
        self.chance.setWordWrap(True)
        column.addWidget(self.chance)
        column.addSpacing(GRID)
        column.addWidget(self._heading(self.tr("Cover with")))
        self._fills = QButtonGroup(self)
        texts = self.tr("paper: ink is taken away"), self.tr("grey: the emptiness around counts too")
        for number, text in enumerate(texts):
            button = QRadioButton(text)
            self._fills.addButton(button, number)
            column.addWidget(button)
        self._fills.button(0).setChecked(True)
        column.addStretch(1)
        self._source = QLabel()
        self._source.setFont(scaled_font(self.font(), 0.9))
        self._source.setObjectName("muted")
        self._source.setWordWrap(True)
        self._source.setOpenExternalLinks(True)
        column.addWidget(self._source)
        self._refresh_source()
        return card

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setFont(scaled_font(self.font(), 1.0, bold=True))
        return label

    def _refresh_source(self) -> None:
        words = self.tr(
            "Method: occlusion, M. D. Zeiler and R. Fergus, «Visualizing and Understanding Convolutional "
            "Networks», 2014 ({0}), with a square of {1} × {1} pixels. The numbers are differences of log-odds: "
            "2.3 means ten times the odds."
        )
        self._source.setText(words.format(link_words(f"https://doi.org/{_DOI}", f"doi {_DOI}"), COVERED_SIDE))

    def _refresh(self) -> None:
        found = self._found
        if found is None:
            self.picture.show_pixels(np.zeros((FIELD, FIELD, 3), np.uint8))
            self.legend.set_top(0.0)
            self.chance.setText(self.tr("Draw something: here is shown what speaks for and against each class."))
        else:
            evidence = found.evidence(self.classes.label)
            top = max(float(np.abs(evidence).max()), _LEAST_TOP)
            self.picture.show_pixels(over_image(found.image, evidence, top))
            self.legend.set_top(top)
            label = self.classes.label
            words = self.tr("The network gives <b>{0}</b> a probability of {1}.")
            self.chance.setText(words.format(self._class(label), _percent(found.probabilities[label])))
        self._refresh_value()

    def _class(self, label: int) -> str:
        """For labels with markup."""
        if label < len(self._names):
            return escape(class_words(label, self._names))
        return self.tr("«not a digit»") if are_digits(self._names) else self.tr("«none of them»")

    def _refresh_value(self) -> None:
        found, place = self._found, self.picture.place
        if found is None or place is None:
            self.picture.mark(None)
            self.value.setText(self.tr("Point at a pixel for its number.") if found else "")
            return
        label = self.classes.label
        self.picture.mark(covered_square(*place))
        evidence = float(found.evidence(label)[place])
        words = self.tr(
            "Row {0}, column {1}: <b>{2}</b>. With this square covered, the probability of {3} would be {4} "
            "instead of {5}."
        )
        now, whole = _percent(found.covered[place][label]), _percent(found.probabilities[label])
        number = number_words(evidence, signed=True)
        self.value.setText(words.format(place[0] + 1, place[1] + 1, number, self._class(label), now, whole))


def _percent(probability: float) -> str:
    """Such as "99.27 %"; never 0 or 100 % of what is neither."""
    percent = 100 * float(probability)
    if percent < 0.01:
        return _tr("less than 0.01\u00a0%")
    return _tr("more than 99.99\u00a0%") if percent > 99.99 else f"{LocalNumber(percent):.2f}\u00a0%"


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhyTab", text)
