"""The choice of theme, light, dark, high contrast or the system's: remembered, and followed when the system changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from digitpad.core.settings import Settings
from digitpad.ui.main.actions import Actions
from digitpad.ui.widgets import theme
from digitpad.ui.widgets.switches import bind_choice


class ThemeChoice(QObject):
    """Shows the program in the theme that was chosen, and follows the system if that was chosen."""

    changed = Signal(object)
    """The `Theme` that is shown now; Qt changes the palette by itself."""

    def __init__(self, actions: Actions, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._shown: theme.Theme | None = None
        bind_choice(actions.themes, settings, "theme", self.show)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_theme_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_theme_changed)

    def show(self) -> None:
        """Show the theme that is chosen: "light", "dark", "contrast" or "system"."""
        theme.request_scheme(str(self._settings["theme"]))
        self._show()

    def _on_system_theme_changed(self) -> None:
        if self._settings["theme"] == "system":
            self._show()

    def _show(self) -> None:
        wanted = theme.wanted_theme(str(self._settings["theme"]))
        if wanted is self._shown and wanted is theme.current_theme():
            return  # Qt has just told that the scheme is another one, which was asked for here
        self._shown = wanted
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, wanted)
        self._actions.set_theme(wanted)
        self.changed.emit(wanted)
