"""The sets of digits that one can look at, and a box to choose one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.inside.atlas_digits import ReadDigits
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.widgets.local_numbers import LocalNumber

DigitSource: TypeAlias = Literal["test", "held-out", "training", "own"]
DIGIT_SOURCES: Final[tuple[DigitSource, ...]] = ("test", "held-out", "training", "own")


@dataclass(frozen=True, eq=False)
class DigitSet:
    """All digits of a source. `among`: which of `digits` belong to it; None: all."""

    digits: ReadDigits
    among: NDArray[np.intp] | None = None


def digits_of(loader: AtlasLoader, source: DigitSource) -> DigitSet | None:
    """What there is of a source now; None as long as it is unknown."""
    atlas = loader.atlas
    if source == "own":
        return DigitSet(loader.own.digits) if loader.own is not None else None
    if atlas is None:
        return None
    if source == "test":
        return DigitSet(atlas.test) if atlas.test is not None else None
    if atlas.training is None:
        return None
    return DigitSet(atlas.training.digits, atlas.training.held_out if source == "held-out" else None)


def name_of(source: DigitSource, index: int, names: tuple[str, ...] = DIGIT_NAMES) -> str:
    """A digit's name, such as "Test digit 4,711"; `names`: of the model's classes."""
    if not are_digits(names):
        return _tr("Test image {0}").format(f"{LocalNumber(index):,}")
    words = {
        "test": _tr("Test digit {0}"),
        "held-out": _tr("Held-out digit {0}"),
        "training": _tr("Training digit {0}"),
        "own": _tr("Your digit {0}"),
    }
    return words[source].format(f"{LocalNumber(index + (source == 'own')):,}")


def label_words(label: int, names: tuple[str, ...] = DIGIT_NAMES) -> str:
    """A label or answer as people say it."""
    if label < len(names):
        return names[label]
    return _tr("no digit") if are_digits(names) else _tr("none of them")


class SourceBox(QComboBox):
    """Chooses a source."""

    source_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = DIGIT_SOURCES
        self.name_classes(DIGIT_NAMES)
        self.setAccessibleName(self.tr("Digits to look at"))
        self.currentIndexChanged.connect(lambda _: self.source_changed.emit())

    def name_classes(self, names: tuple[str, ...]) -> None:
        """Offer MNIST's digits and one's own, or, for other classes, the test images of their own data."""
        words = {
            "test": self.tr("MNIST: test digits"),
            "held-out": self.tr("MNIST: held-out digits"),
            "training": self.tr("MNIST: training digits"),
            "own": self.tr("Your own digits"),
        }
        digits = are_digits(names)
        sources: tuple[DigitSource, ...] = DIGIT_SOURCES if digits else ("test",)
        if sources == self._sources and self.count():
            return
        tip = self.tr(
            "Test digits: no network has learned from them. Held-out: training digits that this network has not "
            "learned from."
        )
        self.setToolTip(tip if digits else "")
        before = self.source if self.count() else sources[0]
        with QSignalBlocker(self):
            self.clear()
            self._sources = sources
            for source in sources:
                self.addItem(words[source] if digits else self.tr("Test images of its own data"), source)
            self.setCurrentIndex(sources.index(before) if before in sources else 0)

    @property
    def source(self) -> DigitSource:
        """The one that is chosen."""
        return self._sources[max(self.currentIndex(), 0)]

    def choose(self, source: DigitSource) -> None:
        """Choose one."""
        self.setCurrentIndex(self._sources.index(source))


def _tr(text: str) -> str:
    return QCoreApplication.translate("AtlasSources", text)
