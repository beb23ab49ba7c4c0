"""What can be asked of any window's widgets: can they be operated, read, seen?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from math import ceil

from PySide6.QtCore import QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)


def mnemonics(texts: Iterable[str]) -> list[str]:
    found = [QKeySequence.mnemonic(text).toString() for text in texts]
    return [key for key in found if key]


def twice(keys: Iterable[str]) -> list[str]:
    return [key for key, count in Counter(keys).items() if count > 1]


def accessible_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def interactive(root: QWidget) -> list[QWidget]:
    """What a person can operate or would ask a screen reader about, parts of other widgets left out."""
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QProgressBar)
    found = [widget for widget in root.findChildren(QWidget) if isinstance(widget, kinds)]
    found += [widget for widget in root.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [widget for widget in dict.fromkeys(found) if not is_part(widget)]


def is_part(widget: QWidget) -> bool:
    """Whether it belongs to a widget of Qt that has a name of its own."""
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, (QAbstractSpinBox, QComboBox)):
        parent = parent.parentWidget()
    return parent is not None


class LongWords(QTranslator):
    """A language whose words take 60 % more letters."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context.startswith("Q") or not text:
            return None  # Qt's own
        letters = re.sub(r"[^a-z ]", "", text.lower()) or "x"
        more = (letters + " ") * 2
        return text + more[: ceil(0.6 * len(text))].rstrip()


def visible(root: QWidget) -> list[QWidget]:
    return [widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root)]


def clipped(root: QWidget) -> list[str]:
    """What a person could not read in full: texts of labels and buttons that do not fit."""
    found = []
    for widget in visible(root):
        if not isinstance(widget, (QLabel, QPushButton, QCheckBox, QRadioButton)) or not widget.text():
            continue
        size, hint = widget.size(), widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.heightForWidth(size.width()) <= size.height() and longest_word(widget) <= size.width()
        else:
            fits = hint.width() <= size.width() and hint.height() <= size.height()
        if not fits:
            found.append(f"{widget.text()!r}: {size.toTuple()} for {hint.toTuple()}")
    return found


def longest_word(label: QLabel) -> int:
    return max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())


def outside(root: QWidget) -> list[str]:
    """Visible widgets that reach beyond the window; in a scrolled page, beyond its left and right edge."""
    found = []
    for widget in visible(root):
        if widget.isWindow() or widget.window() is not root.window():
            continue
        parent = widget.parentWidget()
        place = QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())
        scrolled = any(isinstance(one, QScrollArea) for one in ancestors(parent, root))
        room = QRect(0, place.y(), root.width(), place.height()) if scrolled else root.rect()
        if not room.contains(place):
            found.append(f"{type(widget).__name__} {widget.objectName()} {place.getRect()} in {root.size().toTuple()}")
    return found


def ancestors(widget: QWidget | None, root: QWidget) -> Iterator[QWidget]:
    while widget is not None and widget is not root:
        yield widget
        widget = widget.parentWidget()
