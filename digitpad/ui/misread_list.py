"""Misread digits as small pictures; only those that are seen are made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from digitpad.core.mnist import LabelledImages
from digitpad.core.study.confusion import Misread
from digitpad.ui.theme import GRID

_SIDE = 56  # pixels of a digit: two for each of its own
_MOST = 1000

_Index = QModelIndex | QPersistentModelIndex


class _Digits(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.digits: Sequence[Misread] = ()
        self.test: LabelledImages | None = None

    def show(self, digits: Sequence[Misread], test: LabelledImages | None) -> None:
        self.beginResetModel()
        self.digits, self.test = digits[:_MOST], test
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's signature
        return 0 if parent.isValid() else len(self.digits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.test is None or not 0 <= index.row() < len(self.digits):
            return None
        digit = self.digits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{digit.label} → {digit.answer}"
        if role == Qt.ItemDataRole.DecorationRole:
            pixels = self.test.images[digit.index]
            image = QImage(pixels.tobytes(), 28, 28, 28, QImage.Format.Format_Grayscale8)
            image.invertPixels()  # as ink on paper
            return image.scaled(_SIDE, _SIDE)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.tr("Test digit {0}: a {1} that {2} of {3} networks took for {4}. Double-click: onto the canvas")
            return text.format(digit.index, digit.label, digit.runs, digit.of, digit.answer)
        return None


class MisreadList(QListView):
    """A double click, or Return, wants a digit on the canvas."""

    digit_wanted = Signal(int)
    """Its index among MNIST's test images."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = _Digits(self)
        self.setModel(self._digits)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setSpacing(GRID // 2)
        self.setAccessibleName(self.tr("Misread digits"))
        self.doubleClicked.connect(self._on_wanted)  # `activated` comes after one click in some desktops

    def show_digits(self, digits: Sequence[Misread], test: LabelledImages | None) -> None:
        """Show these."""
        self._digits.show(digits, test)

    @property
    def digits(self) -> Sequence[Misread]:
        """Those that are shown."""
        return self._digits.digits

    def sizeHint(self) -> QSize:
        return QSize(360, 320)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_wanted(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_wanted(self, index: QModelIndex) -> None:
        if index.isValid():
            self.digit_wanted.emit(self.digits[index.row()].index)
