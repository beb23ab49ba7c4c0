"""Where the controls are that lessons point at: each by a way that begins at the control and ends at a menu.

What is nearest to the control and seen is pointed at: the control itself, the page's entry in «Look inside», or the
menu entry that opens the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from digitpad.core.experiments.distortion import SLIDERS
from digitpad.ui.inside.atlas.browser_tab import BrowserTab
from digitpad.ui.inside.atlas.matrix_tab import MatrixTab
from digitpad.ui.inside.elements.tab import InsideTab
from digitpad.ui.inside.experiments.attack_tab import AttackTab
from digitpad.ui.inside.experiments.fool_tab import FoolTab
from digitpad.ui.inside.layers.tab import LayersTab
from digitpad.ui.inside.why_tab import WhyTab
from digitpad.ui.lesson_stage.parts import StageParts
from digitpad.ui.lessons.stage import Spot

if TYPE_CHECKING:
    from digitpad.ui.teaching.dialog import TeachingDialog
    from digitpad.ui.training.dialog import TrainingDialog

_Find: TypeAlias = Callable[[StageParts], Spot | None]
_Tab = TypeVar("_Tab", bound=InsideTab)


def find_spot(parts: StageParts, control: str) -> Spot | None:
    """Where a control is now, or what leads to it; None: nowhere. Raises KeyError for one that is not known."""
    return next(filter(None, (find(parts) for find in STAGE_CONTROLS[control])), None)


def tab_of(parts: StageParts, kind: type[_Tab]) -> _Tab | None:
    """A page of «Look inside», where that was looked at and is open."""
    window = parts.inside_window
    return None if window is None else window.tabs.find(kind)


def menu_way(parts: StageParts, name: str) -> str:
    """The way to an action through the menus, as in "Model > Look inside"."""
    return _way(_menus_to(parts, parts.action(name)), parts.action(name))


def _widget(get: Callable[[StageParts], QWidget | None]) -> _Find:
    """A widget that is seen."""

    return lambda parts: _whole(get(parts))


def _whole(widget: QWidget | None) -> Spot | None:
    return Spot(widget, widget.rect()) if widget is not None and widget.isVisible() else None


def _button(name: str) -> _Find:
    """The button of an action beside the sheet."""

    def find(parts: StageParts) -> Spot | None:
        action = parts.action(name)
        buttons = (one for one in parts.window.findChildren(QToolButton) if one.defaultAction() is action)
        return next(filter(None, map(_whole, buttons)), None)

    return find


def _sheet(parts: StageParts) -> Spot | None:
    canvas = parts.canvas
    return Spot(canvas, canvas.paper.toAlignedRect()) if canvas.isVisible() else None


def _steps(parts: StageParts) -> Spot | None:
    prepared = parts.prepared
    return Spot(prepared, prepared.steps_area) if prepared.isVisible() else None


def _menu(name: str) -> _Find:
    """The entry of an action in the menu that is open, or the menu that holds it."""

    def find(parts: StageParts) -> Spot | None:
        action = parts.action(name)
        menus = _menus_to(parts, action)
        if not menus:
            return None
        opened = next((menu for menu in reversed(menus) if menu.isVisible()), None)
        way = _way(menus, action)
        if opened is None:
            bar = parts.window.menuBar()
            return Spot(bar, bar.actionGeometry(menus[0].menuAction()), way)
        inner = menus[menus.index(opened) + 1].menuAction() if opened is not menus[-1] else action
        return Spot(opened, opened.actionGeometry(inner), way)

    return find


def _model_menu(parts: StageParts) -> Spot | None:
    """The whole menu Model, in which models are chosen."""
    (menu, *_) = _menus_to(parts, parts.action("train"))
    if menu.isVisible():
        return Spot(menu, menu.rect(), _plain(menu.title()))
    bar = parts.window.menuBar()
    return Spot(bar, bar.actionGeometry(menu.menuAction()), _plain(menu.title()))


def _menus_to(parts: StageParts, action: QAction) -> list[QMenu]:
    """The menus that lead to an action, that of the menu bar first; empty: none does."""

    def inside(menu: QMenu) -> list[QMenu]:
        if action in menu.actions():
            return [menu]
        for below in menu.findChildren(QMenu):
            if below.parent() is menu and (found := inside(below)):
                return [menu, *found]
        return []

    bar = parts.window.menuBar()
    tops = (menu for menu in parts.window.findChildren(QMenu) if menu.menuAction() in bar.actions())
    return next(filter(None, map(inside, tops)), [])


def _way(menus: list[QMenu], action: QAction) -> str:
    names = [*(_plain(menu.title()) for menu in menus), _plain(action.text())]
    return QCoreApplication.translate("LessonStage", " > ").join(names)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix(" …")


def _inside(kind: type[_Tab], get: Callable[[_Tab], QWidget | None]) -> tuple[_Find, ...]:
    """Something on a page of «Look inside», and the way to the page."""

    def on_page(parts: StageParts) -> Spot | None:
        tab = tab_of(parts, kind)
        return _whole(get(tab)) if tab is not None else None

    def entry(parts: StageParts) -> Spot | None:
        window = parts.inside_window
        if window is None:
            return None
        shown = window.list
        area = shown.visualItemRect(shown.item(window.row(kind.key)))
        if window.tab.key == kind.key:
            return Spot(shown.viewport(), area)
        words = QCoreApplication.translate("LessonStage", "In the window «Look inside», choose «{0}».")
        return Spot(shown.viewport(), area, words.format(window.tabs.titles[kind.key]))

    return on_page, entry, _menu("inside")


def _first_grid(tab: LayersTab) -> QWidget | None:
    return next((grid for grid in tab.grids if grid is not None), None)


def _dialog(get: Callable[[StageParts], QWidget | None], opens: str) -> tuple[_Find, ...]:
    """Something in a dialog, and the menu entry that opens it."""
    return _widget(get), _menu(opens)


def _training(get: Callable[[TrainingDialog], QWidget]) -> tuple[_Find, ...]:
    return _dialog(lambda parts: get(parts.training.dialog) if parts.training.dialog is not None else None, "train")


def _teaching(get: Callable[[TeachingDialog], QWidget]) -> tuple[_Find, ...]:
    return _dialog(lambda parts: get(parts.teaching.dialog) if parts.teaching.dialog is not None else None, "learn")


def _sliders() -> Iterator[tuple[str, tuple[_Find, ...]]]:
    for slider in SLIDERS:
        key = slider.key
        yield f"slider {key}", _inside(FoolTab, lambda tab, key=key: tab.panel.knobs[key])  # type: ignore[misc]


STAGE_CONTROLS: Final[Mapping[str, tuple[_Find, ...]]] = {
    "sheet": (_sheet,),
    "clear": (_button("clear"), _menu("clear")),
    "image": (_widget(lambda parts: parts.prepared.grid),),
    "steps": (_steps,),
    "answer": (_widget(lambda parts: parts.panel),),
    "bars": (_widget(lambda parts: parts.panel.bars),),
    "that is a": (_widget(lambda parts: parts.panel.row),),
    "menu models": (_model_menu,),
    "menu inside": (_menu("inside"),),
    "menu train": (_menu("train"),),
    "menu samples": (_menu("samples"),),
    "menu learn": (_menu("learn"),),
    "menu go back": (_menu("go_back"),),
    "menu figures": (_menu("figures"),),
    "first maps": _inside(LayersTab, _first_grid),
    "map": _inside(LayersTab, lambda tab: tab.map_detail.map),
    "patch": _inside(LayersTab, lambda tab: tab.map_detail.patch),
    "kernel": _inside(LayersTab, lambda tab: tab.map_detail.kernel),
    "products": _inside(LayersTab, lambda tab: tab.map_detail.products),
    "sum": _inside(LayersTab, lambda tab: tab.map_detail.sentence),
    "evidence": _inside(WhyTab, lambda tab: tab.picture),
    "classes": _inside(WhyTab, lambda tab: tab.classes),
    "digits": _inside(BrowserTab, lambda tab: tab.grid),
    "accuracy": _inside(MatrixTab, lambda tab: tab.accuracy),
    "whose digits": _inside(MatrixTab, lambda tab: tab.source_box),
    "mistakes": _inside(MatrixTab, lambda tab: tab.grid),
    "cell": _inside(MatrixTab, lambda tab: tab.digits),
    "normalise": _inside(FoolTab, lambda tab: tab.panel.normalise),
    **dict(_sliders()),
    "reset": _inside(FoolTab, lambda tab: tab.panel.reset_button),
    "fooled image": _inside(FoolTab, lambda tab: tab.pictures),
    "curves": _inside(FoolTab, lambda tab: tab.curves),
    "smallest changes": _inside(FoolTab, lambda tab: tab.flips.search),
    "flips": _inside(FoolTab, lambda tab: tab.flips.list),
    "beside": _inside(FoolTab, lambda tab: tab.beside),
    "attack": _inside(AttackTab, lambda tab: tab.runner.button),
    "epsilon": _inside(AttackTab, lambda tab: tab.epsilon),
    "training curves": _training(lambda dialog: dialog.progress.curves),
    "watch": _training(lambda dialog: dialog.progress.watch_button),
    "use it": _training(lambda dialog: dialog.use_button),
    "way": _dialog(
        lambda parts: parts.snapshots.window.timeline if parts.snapshots.window is not None else None, "learned"
    ),
    "write digits": _teaching(lambda dialog: dialog.write_button),
    "start learning": _teaching(lambda dialog: dialog.start_button),
    "gained and lost": _teaching(lambda dialog: dialog.panel.table),
}
"""By the names of `core.lessons.vocabulary.LESSON_CONTROLS`."""
