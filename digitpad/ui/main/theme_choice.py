"""The choice of theme, light, dark, high contrast or the system's: remembered, and followed when the system changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from digitpad.core.settings import Settings
from digitpad.ui.main.actions import Actions
from digitpad.ui.widgets import theme


class ThemeChoice(QObject):
    """Shows the program in the theme that was chosen, and follows the system if that was chosen."""

    changed = Signal(object)
    """The `Theme` that is shown now; Qt changes the palette by itself."""

    def __init__(self, actions: Actions, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda checked=False, choice=choice: self.choose(choice))
        settings.watch("theme", lambda: self.choose(str(settings["theme"])))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_theme_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_theme_changed)

    def start(self) -> None:
        """Show the theme that was chosen last."""
        self.choose(str(self._settings["theme"]))

    def choose(self, choice: str) -> None:
        """Show a theme from now on: "light", "dark", "contrast" or "system"."""
        self._settings["theme"] = choice
        self._actions.themes[choice].setChecked(True)
        theme.request_scheme(choice)
        self._show()

    def _on_system_theme_changed(self) -> None:
        if self._settings["theme"] == "system":
            self._show()

    def _show(self) -> None:
        wanted = theme.wanted_theme(str(self._settings["theme"]))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, wanted)
        self._actions.set_theme(wanted)
        self.changed.emit(wanted)
