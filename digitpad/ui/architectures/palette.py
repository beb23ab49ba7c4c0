"""The kinds of layers as buttons: a click adds one behind the selected layer, and each can be dragged to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from digitpad.ui.architectures.table import dragged
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID


class LayerPalette(QWidget):
    """One button for each action, in their order."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = PlainLabel(self.tr("Add, or drag in"))
        title.setObjectName("muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(title)
        self.buttons = [_KindButton(number, action) for number, action in enumerate(actions)]
        for button in self.buttons:
            layout.addWidget(button)
        layout.addStretch(1)


class _KindButton(QPushButton):
    def __init__(self, number: int, action: QAction) -> None:
        super().__init__(action.text().replace("&", ""))
        self._number = number
        self._pressed: QPoint | None = None
        self.setToolTip(action.toolTip())
        self.setObjectName("kind")
        self.setStyleSheet("#kind { padding: 4px 8px; text-align: left; }")
        self.clicked.connect(action.trigger)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(dragged("a", self._number))
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.CopyAction)
