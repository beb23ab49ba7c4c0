"""The list of pages beside the picture: their names and how far each is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from digitpad.core.pages.output import PageNumber
from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.theme import GRID, current_theme, scaled_font
from digitpad.ui.widgets.words import said

_PAGE_ROLE = Qt.ItemDataRole.UserRole


class PageListView(QListWidget):
    """One row a page."""

    page_chosen = Signal(object)
    """The `ListedPage` whose row was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[ListedPage, QListWidgetItem] = {}
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMinimumWidth(140)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setStyleSheet("background: transparent")  # the card's own
        self.setAccessibleName(self.tr("Pages"))
        self.currentItemChanged.connect(self._on_current_changed)

    def add(self, pages: Sequence[ListedPage]) -> None:
        """Add rows."""
        for page in pages:
            item = QListWidgetItem()
            item.setData(_PAGE_ROLE, page)
            self._rows[page] = item
            self._tell(page)
            self.addItem(item)

    def choose(self, page: ListedPage | None) -> None:
        """Mark the row of the page that is shown."""
        if page in self._rows:
            self.setCurrentItem(self._rows[page])

    def renew(self, page: ListedPage) -> None:
        """A page is further than before."""
        if page in self._rows:
            self._tell(page)

    def _tell(self, page: ListedPage) -> None:
        item = self._rows[page]
        state = state_words(page)
        item.setText(f"{page.title}: {state}")  # for screen readers; the delegate paints
        item.setToolTip(plain_tip(f"{page.path}\n{page.problem}" if page.problem else str(page.path)))
        self.viewport().update()  # what is seen of it, once, however many pages change

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(_PAGE_ROLE))


def state_words(page: ListedPage) -> str:
    """How far a page is, in a few words."""
    translate = QCoreApplication.translate
    if page.state is PageState.READING:
        return translate("PageListView", "reading, {0} %").format(round(100 * page.share))
    if page.state is PageState.FAILED:
        return said(page.problem)
    if page.state is PageState.READ and page.reading is not None:
        digits = page.reading.digits
        unsure, printed = sum(digit.unsure for digit in digits), sum(digit.printed for digit in digits)
        words = digits_words(len(digits))
        words = translate("PageListView", "{0}, {1} unsure").format(words, unsure) if unsure else words
        words = translate("PageListView", "{0}, {1} printed").format(words, printed) if printed else words
        return "; ".join(filter(None, [words, _ruled_words(page.noted)]))
    if page.state is PageState.CANCELLED:
        return translate("PageListView", "not read; F5 reads it")
    return translate("PageListView", "waiting")


def _ruled_words(numbers: Sequence[PageNumber]) -> str:
    """How many numbers rules speak against, in words; empty: none."""
    translate = QCoreApplication.translate
    counts = (
        (sum(number.read.by_rule for number in numbers), translate("PageListView", "{0} by rule")),
        (sum(number.read.invalid for number in numbers), translate("PageListView", "{0} invalid")),
        (sum(number.read.duplicate for number in numbers), translate("PageListView", "{0} more than once")),
    )
    return ", ".join(words.format(count) for count, words in counts if count)


def digits_words(count: int) -> str:
    """So many digits, in words."""
    translate = QCoreApplication.translate
    if not count:
        return translate("PageListView", "no digits found")
    return translate("PageListView", "1 digit") if count == 1 else translate("PageListView", "{0} digits").format(count)


class _Row(QStyledItemDelegate):
    """Paints a page's name, its state below, and a thin bar while it is read."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, 2 * QFontMetrics(option.font).height() + 2 * GRID)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        page: ListedPage = index.data(_PAGE_ROLE)
        theme = current_theme()
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6)
        inside = area.adjusted(GRID + 4, GRID / 2 + 2, -GRID - 4, -GRID / 2 - 2)
        half = QRectF(inside.topLeft(), inside.size() / 2)
        half.setWidth(inside.width())
        _write(painter, half, page.title, QColor(theme.text), mode=Qt.TextElideMode.ElideMiddle)
        painter.setFont(scaled_font(option.font, 0.9))
        failed = page.state is PageState.FAILED
        colour = QColor(theme.warning if failed else theme.muted)
        half.translate(0, half.height())
        _write(painter, half, state_words(page), colour, mode=Qt.TextElideMode.ElideRight)
        if page.state is PageState.READING:
            bar = QRectF(inside.left(), area.bottom() - 5, inside.width(), 3)
            painter.fillRect(bar, QColor(theme.raised))
            bar.setWidth(bar.width() * page.share)
            painter.fillRect(bar, QColor(theme.accent))
        painter.restore()


def _write(painter: QPainter, area: QRectF, text: str, colour: QColor, *, mode: Qt.TextElideMode) -> None:
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, mode, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
