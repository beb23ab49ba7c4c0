"""Connects the rules for numbers: what is remembered, the dialog, and the pages."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.rules.typed_rules import ChosenRules, TypedRules
from digitpad.core.settings import Settings
from digitpad.ui.pictures.rules.checker import CheckedRules, RuleChecker
from digitpad.ui.pictures.rules.dialog import RuleDialog


class RuleChoice(QObject):
    """Remembers rules, and lets a person choose others."""

    remembered = Signal(object)
    """`ChosenRules` held when the window was closed last."""
    chosen = Signal(object)
    """`ChosenRules` are to hold for all pages from now on."""
    problem = Signal(str)
    """Why what is remembered cannot hold any more, in one sentence."""

    def __init__(
        self,
        settings: Settings,
        window: QWidget,
        *,
        prefix: str = "rules",
        words: str | None = None,
        apply: str | None = None,
    ) -> None:
        """`prefix`: of the settings' names; `words`, `apply`: as in `RuleDialog`."""
        super().__init__(window)
        self._prefix, self._words, self._apply = prefix, words, apply
        self._settings = settings
        self._window = window
        self.checker = RuleChecker(self)
        self._restores = False
        self.dialog: RuleDialog | None = None
        """The dialog, while it is open."""

    def restore(self) -> None:
        """Let hold what held last, once its roster is read."""
        typed = self._typed()
        self._restores = not typed.is_empty
        if self._restores:
            self.checker.check_surely(typed, self._on_restored)

    def ask(self) -> None:
        """Let the person choose rules."""
        if self.dialog is None:
            self.dialog = RuleDialog(self.checker, self._typed(), self._window, words=self._words, apply=self._apply)
            self.dialog.chosen.connect(self._on_chosen)
            self.dialog.finished.connect(self._on_finished)
        self.dialog.open()
        self.dialog.raise_()

    def remember(self, chosen: ChosenRules) -> None:
        """These rules hold."""
        for one in fields(TypedRules):
            self._settings[f"{self._prefix}_{one.name}"] = getattr(chosen.typed, one.name)

    def stop(self) -> None:
        """End the thread."""
        self.checker.stop()

    def _typed(self) -> TypedRules:
        return TypedRules(**{one.name: str(self._settings[f"{self._prefix}_{one.name}"]) for one in fields(TypedRules)})

    def _on_chosen(self, chosen: ChosenRules) -> None:
        self._restores = False  # what comes now comes too late
        self.chosen.emit(chosen)

    def _on_restored(self, checked: CheckedRules) -> None:
        if not self._restores:
            return
        if checked.chosen is not None:
            self.remembered.emit(checked.chosen)
        else:
            self.problem.emit(self.tr("The rules for numbers do not hold. {0}").format(checked.problem))

    def _on_finished(self) -> None:
        self.checker.forget()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
