"""The text of a page beside its picture: what is selected there is marked here, and the other way round."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFontDatabase, QHelpEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from digitpad.core.pages.page import PageDigit
from digitpad.ui.pictures.number_marks import TEXT_UNDERLINES, mark_of
from digitpad.ui.pictures.pages.selection import PageSelection
from digitpad.ui.pictures.rules.words import ruling_words
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.theme import current_theme, scaled_font


class PageText(QPlainTextEdit):
    """Read only; a click on a digit selects it."""

    def __init__(self, selection: PageSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._places: list[PageDigit | None] = []
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("background: transparent")  # the card's own
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(scaled_font(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), 1.4))
        self.setAccessibleName(self.tr("Text of the page"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        selection.changed.connect(self._on_changed)

    def digit_at(self, place: int) -> PageDigit | None:
        """The digit that a character of the text stands for."""
        return self._places[place] if 0 <= place < len(self._places) else None

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        digit = self._digit_below(event.position().toPoint())
        if digit is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._selection.toggle(digit)
        else:
            self._selection.choose([digit])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_places"):
            self._mark()
        super().changeEvent(event)

    def _on_changed(self) -> None:
        reading = self._selection.reading
        text = reading.text if reading else ""
        if text != self.toPlainText():
            self.setPlainText(text)
        digits = iter(reading.digits if reading else ())
        self._places = [next(digits, None) if character.isdigit() else None for character in text]
        self._mark()
        current = self._selection.current
        if current in self._places:
            cursor = self.textCursor()
            cursor.setPosition(self._places.index(current))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _digit_below(self, place: QPoint) -> PageDigit | None:
        """The digit at a place of the viewport."""
        cursor = self.cursorForPosition(place)
        spot = cursor.position()
        if place.x() < self.cursorRect(cursor).left():  # the cursor stands at the nearer edge of a character
            spot -= 1
        return self.digit_at(spot)

    def _tip(self, place: QPoint) -> str:
        """What rules say of the number at a place; empty: nothing."""
        digit = self._digit_below(place)
        number = None if digit is None else self._selection.number_of(digit)
        return "" if number is None else ruling_words(number)

    def _mark(self) -> None:
        theme, selected = current_theme(), set(self._selection.selected)
        marks = self._underlines(QColor(theme.warning))
        for place, digit in enumerate(self._places):
            if digit is None or not (digit in selected or digit.unsure):
                continue
            style = QTextCharFormat()
            if digit.unsure:
                style.setForeground(QColor(theme.warning))
                style.setBackground(QColor(theme.warning_soft))
            if digit in selected:
                style.setForeground(QColor(theme.on_accent))
                style.setBackground(QColor(theme.warning if digit.unsure else theme.accent))
            marks.append(self._marked(place, place + 1, style))
        self.setExtraSelections(marks)

    def _underlines(self, colour: QColor) -> list[QTextEdit.ExtraSelection]:
        """The lines under numbers that rules speak against."""
        places = {digit: place for place, digit in enumerate(self._places) if digit is not None}
        marks = []
        for number in self._selection.numbers:
            kind, digits = mark_of(number), number.digits
            if kind is not None:
                style = QTextCharFormat()
                style.setUnderlineStyle(TEXT_UNDERLINES[kind])
                style.setUnderlineColor(colour)
                marks.append(self._marked(places[digits[0]], places[digits[-1]] + 1, style))
        return marks

    def _marked(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, style
        return mark
