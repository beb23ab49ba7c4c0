"""The menu bar, and the part of it that follows the models."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from digitpad.core.foreign_text import shortened
from digitpad.ui.main.actions import Actions
from digitpad.ui.main.recent_menu import RecentMenu
from digitpad.ui.widgets.menu_bar import fill_menu, part_keys
from digitpad.ui.widgets.plain_label import plain_tip

if TYPE_CHECKING:
    from digitpad.core.registry import DamagedModel, Model
    from digitpad.ui.main.model_choice import ModelChoice

NewRecentMenu: TypeAlias = Callable[[QMenu], RecentMenu]


class ModelMenu(QMenu):
    """The models to choose among, and what can be done with them."""

    def __init__(self, models: Callable[[], ModelChoice], actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Model"))
        self.setToolTipsVisible(True)
        self._models = models
        self._go_back = actions.go_back
        self._group = QActionGroup(self)
        self._first = self.addSeparator()
        entries = [
            actions.train, actions.layers, actions.compare, None,
            actions.samples, actions.learn, actions.go_back, None,
            actions.inside, actions.learned, actions.model_details, None,
            actions.import_model, actions.export_model, actions.delete_model,
        ]  # fmt: skip
        fill_menu(self, entries)
        self.aboutToShow.connect(self._on_about_to_show)

    @property
    def choices(self) -> list[QAction]:
        """The actions that choose a model."""
        return [action for action in self._group.actions() if action.isCheckable()]

    def refresh(self) -> None:
        """List the models that there are now, the active one checked."""
        for action in self._group.actions():
            self._group.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        overview = self._models().registry.overview()
        for model in overview.models:
            self._add(model)
        for damaged in overview.damaged:
            self._add_damaged(damaged)
        before = self._models().before
        self._go_back.setVisible(before is not None)
        self._go_back.setText(self.tr("&Go back to «{0}»").format((before or "").replace("&", "&&")))
        part_keys(self)

    def _on_about_to_show(self) -> None:
        self._models().present()
        self.refresh()

    def _add_damaged(self, damaged: DamagedModel) -> None:
        """Name a model that cannot be chosen where one looks for it."""
        text = self.tr("{0} – its card is damaged").format(shortened(damaged.folder.name).replace("&", "&&"))
        action = QAction(text, self, enabled=False)
        action.setToolTip(plain_tip(damaged.problem))
        self._group.addAction(action)
        self.insertAction(self._first, action)

    def _add(self, model: Model) -> None:
        from digitpad.ui.widgets.local_numbers import LocalNumber

        text = model.name.replace("&", "&&")
        accuracy = model.test_accuracy if model.test_accuracy is not None else model.own_test_accuracy
        if accuracy is not None:
            text += self.tr(" – {0} %").format(f"{LocalNumber(100 * accuracy):.2f}")
        action = QAction(text, self, checkable=True)
        tip = self.tr("comes with digitpad") if model.bundled else self.tr("your own")
        if not model.reads_digits:
            tip += self.tr("; it tells {0} classes apart").format(len(model.class_names))
        action.setToolTip(tip)
        active = self._models().active
        action.setChecked(active is not None and active.name == model.name)
        action.triggered.connect(lambda: self._models().choose(model.name))
        self._group.addAction(action)
        self.insertAction(self._first, action)


def build_menus(window: QMainWindow, actions: Actions, model_menu: ModelMenu, new_recent: NewRecentMenu) -> RecentMenu:
    """Fill the window's menu bar; `new_recent`: makes the menu with the files of last time, which is returned."""
    bar = window.menuBar()
    file = bar.addMenu(window.tr("&File"))
    recent = new_recent(file)
    fill_menu(file, [
        actions.open, recent.menuAction(), actions.save, None,
        actions.read_pictures, actions.read_sheets, actions.print_sheet, actions.draw_form, None,
        actions.quit,
    ])  # fmt: skip
    fill_menu(bar.addMenu(window.tr("&Edit")), [
        actions.undo, actions.redo, None, actions.copy, actions.copy_picture, actions.paste, actions.clear, None,
        actions.pen, actions.eraser, actions.thicker, actions.thinner, actions.pressure, None,
        actions.preferences,
    ])  # fmt: skip
    bar.addMenu(model_menu)
    view = bar.addMenu(window.tr("&View"))
    for menu in (file, view):
        menu.setToolTipsVisible(True)  # they say why an entry is switched off
    fill_menu(view, [
        actions.numbers, actions.signs, actions.boxes, actions.reject, None, *actions.themes.values(), None,
    ])  # fmt: skip
    fill_menu(view.addMenu(window.tr("Lan&guage")), [*actions.languages.values()])
    fill_menu(view, [None, actions.full_screen, actions.exhibit])
    fill_menu(
        bar.addMenu(window.tr("&Help")), [actions.lessons, actions.shortcuts, actions.figures, None, actions.about]
    )
    part_keys(bar)
    return recent
