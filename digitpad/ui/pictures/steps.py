"""The steps from the picture to the ink, as small pictures; the chosen one lies below the boxes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QToolButton, QWidget

from digitpad.ui.pictures.pages.page_picture import PagePicture, PictureLayer
from digitpad.ui.widgets.theme import GRID

_STEP_SIZE = QSize(96, 72)  # pixels of a small picture


class PageSteps(QScrollArea):
    """A row of buttons, one a step."""

    chosen = Signal(int)
    """The number of a picture's layer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: PagePicture | None = None
        self._number = 0
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.choose)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Steps"))
        self._row = QWidget()
        self._row.setObjectName("page")
        self._layout = QHBoxLayout(self._row)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID // 2)
        self._layout.addStretch(1)
        self.setWidget(self._row)
        self.setFixedHeight(_STEP_SIZE.height() + self.fontMetrics().height() + 4 * GRID)

    @property
    def buttons(self) -> list[QToolButton]:
        """One for each layer."""
        return [button for button in self._group.buttons() if isinstance(button, QToolButton)]

    def show_picture(self, picture: PagePicture | None) -> None:
        """Show the layers of a picture; the same step stays chosen if there is one."""
        if picture is self._picture:
            return
        chosen = self._name()
        self._picture = picture
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        layers = picture.layers if picture else ()
        for number, layer in enumerate(layers):
            self._add(number, layer)
        names = [layer.name for layer in layers]
        self._number = -1
        self.choose(names.index(chosen) if chosen in names else 0)

    def choose(self, number: int) -> None:
        """Show a layer below the boxes."""
        button = self._group.button(number)
        if button is not None:
            button.setChecked(True)
        if number != self._number:
            self._number = number
            self.chosen.emit(number)

    def _name(self) -> str:
        layers = self._picture.layers if self._picture else ()
        return layers[self._number].name if 0 <= self._number < len(layers) else ""

    def _add(self, number: int, layer: PictureLayer) -> None:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIcon(QIcon(QPixmap.fromImage(layer.thumbnail)))
        button.setIconSize(_STEP_SIZE)
        name = step_name(layer.name)
        button.setText(f"{number + 1}. {name}" if number else name)
        button.setToolTip(self.tr("Show this step below the boxes"))
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button, number)
        self._layout.insertWidget(self._layout.count() - 1, button)


def step_name(name: str) -> str:
    """A step's name as a caption."""
    if not name:
        return QCoreApplication.translate("PageSteps", "Picture")
    return name[0].upper() + name[1:]
