"""Windows that fit the screen: what has no room is scrolled, and no window reaches beyond the screen's free area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QWidget,
    QWidgetItem,
)

from digitpad.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_WIDTH_SHARE: Final = 0.9  # of the screen's free area that scrolled content may ask for; the rest is for what is beside
_HEIGHT_SHARE: Final = 0.75  # the same: title, menus, margins, buttons
_READABLE_WIDTH: Final = 480
"""Pixels of the text of a message that scrolls: some 70 characters a line."""
_FRAME_MS: Final = 200  # until a window manager has told how wide the frame is that it gave a window


class ScrolledContent(QScrollArea):
    """Is as large as its content where the screen has room for that; where it has not, it scrolls."""

    def __init__(
        self,
        content: QWidget,
        parent: QWidget | None = None,
        *,
        shares: tuple[float, float] = (_WIDTH_SHARE, _HEIGHT_SHARE),
    ) -> None:
        """`shares`: of the width and height of the screen's free area, which the content may ask for at most."""
        super().__init__(parent)
        self._content = content
        self._shares = shares
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)  # whose events this then filters
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QWidgetItem(self._content).sizeHint()

    def minimumSizeHint(self) -> QSize:
        least, most = QWidgetItem(self._content).minimumSize(), self._most()
        # A bar at the side takes width: without room for it, there would be one below, too.
        bar = self.verticalScrollBar().sizeHint().width() if least.height() > most.height() else 0
        return (least + QSize(bar, 0)).boundedTo(most)

    def hasHeightForWidth(self) -> bool:
        return self._content.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return min(self._content.heightForWidth(width), self._most().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _most(self) -> QSize:
        room = self.screen().availableSize()
        return QSize(round(self._shares[0] * room.width()), round(self._shares[1] * room.height()))


class LowContent(QWidget):
    """Content with parts that scroll themselves, and texts that are as high as their words need."""

    def heightForWidth(self, width: int) -> int:
        """The least height, not the one that all parts would like to have: `ScrolledContent` would take that for
        needed.
        """
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


def _scroll_text(box: QMessageBox, most: QSize) -> None:
    """Let the text of a message scroll, so that the box takes at most so much room."""
    label, layout = box.findChild(QLabel, "qt_msgbox_label"), box.layout()
    if label is None or label.isHidden() or not isinstance(layout, QGridLayout):
        return
    # The box makes itself as large as its own label whenever something changes: another one shows the text.
    text = PlainLabel()
    text.setTextFormat(box.textFormat())
    text.setTextInteractionFlags(box.textInteractionFlags())
    text.setText(box.text())
    text.setWordWrap(True)
    text.setAlignment(Qt.AlignmentFlag.AlignTop)
    area = ScrolledContent(text, box)
    rest = box.size() - label.size()
    width = min(max(label.width(), _READABLE_WIDTH), most.width() - rest.width())
    from PySide6.QtWidgets import QStyle  # its many enumerations take longer than all that a window without needs

    bar = box.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    area.setFixedSize(width, min(text.heightForWidth(width - bar), most.height() - rest.height()))
    place = cast(tuple[int, int, int, int], layout.getItemPosition(layout.indexOf(label)))
    label.hide()
    layout.addWidget(area, *place)
    area.show()  # or it counts only later
    box.setFixedSize(layout.totalMinimumSize())


def keep_on_screen(window: QWidget) -> None:
    """Make a window no larger than the screen's free area, frame included, and move it into that."""
    if window.windowState() & (Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized):
        return
    is_message = window.inherits("QMessageBox")  # whose class would be made by Python just to be asked for
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    most = room.size() - (frame.size() - window.size())
    if frame.width() > room.width() or frame.height() > room.height():
        if is_message:
            _scroll_text(cast("QMessageBox", window), most - QSize(2, 2))  # frames of scaled screens are rounded
        window.setMinimumSize(window.minimumSize().boundedTo(most))
        window.resize(window.size().boundedTo(most))
        frame = window.frameGeometry()
    left = frame.left()
    if is_message and window.findChild(ScrolledContent) is not None:
        left = room.left() + (room.width() - frame.width()) // 2  # it has grown to the right
    x = max(room.left(), min(left, room.right() + 1 - frame.width()))
    y = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    if (x, y) != (frame.left(), frame.top()):
        window.move(x, y)


def keep_all_on_screen() -> None:
    """From now on, every window is kept on the screen when it gets the keyboard."""
    QGuiApplication.instance().focusWindowChanged.connect(_on_focus_window_changed)  # type: ignore[union-attr]


def _on_focus_window_changed(focused: QWindow | None) -> None:
    for window in QApplication.topLevelWidgets():
        if focused is not None and window.windowHandle() is focused and window.windowType() != Qt.WindowType.Popup:
            keep_on_screen(window)
            QTimer.singleShot(_FRAME_MS, window, lambda window=window: keep_on_screen(window))
