"""How a cell of the table looks, and the line in it that is typed into."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from digitpad.ui.sheets.table_model import SheetTableModel
from digitpad.ui.widgets.theme import current_theme

_TYPED: Final = "[0-9.,:/-]*"
_MARGIN: Final = 5  # pixels at both sides of a text
_FITS: Final = 4  # letters, that have room in every column
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints from one look at a cell: Qt's own asks the model for seven things, a hundred times a picture."""

    entered = Signal(int)
    """Something was typed and Return pressed: the next field in doubt is wanted, or (-1) the one before."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, theme = cast("SheetTableModel", index.model()).look(index), current_theme()
        area: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or look.is_open:
            painter.fillRect(area, QColor(theme.accent if is_selected else theme.warning_soft))
        if not look.text:
            return
        colour = theme.warning if look.is_doubtful else theme.muted if look.is_muted else theme.text
        painter.setPen(QColor(theme.on_accent if is_selected else colour))
        font = option.font
        if look.is_open:
            font.setBold(True)
        painter.setFont(font)
        area.adjust(_MARGIN, 0, -_MARGIN, 0)
        text = look.text
        if len(text) > _FITS:
            text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _RIGHT if look.is_field else _LEFT, text)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setValidator(QRegularExpressionValidator(_TYPED, line))
        return line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            steps: dict[int, int] = dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab), 1)
            steps[Qt.Key.Key_Backtab] = -1
            key = cast("QKeyEvent", event).key()
            if key in steps:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                self.entered.emit(steps[key])
                return True
        return super().eventFilter(watched, event)
