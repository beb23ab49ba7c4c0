"""All preferences in one window, with a field to search in them; changes count at once."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.preferences import PREFERENCES, Preference
from digitpad.core.settings import Settings
from digitpad.ui.preferences.editors import new_editor
from digitpad.ui.preferences.pen_trial import PenTrial
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.window_place import bring_to_front, keep_size
from digitpad.ui.widgets.words import said

_USUAL_SIDES: Final = QSize(640, 620)
_PEN_SECTIONS: Final = ("Drawing", "Stylus")  # what can be tried on the small canvas below them


def _said(preference: Preference) -> Preference:
    """A preference in the window's language."""
    return replace(
        preference,
        section=said(preference.section),
        label=said(preference.label),
        explanation=said(preference.explanation),
        choices=MappingProxyType({value: said(words) for value, words in preference.choices.items()}),
    )


def show_preferences(parent: QWidget, settings: Settings) -> None:
    """Show the window, or bring it to the front; one can work on beside it."""
    dialog = parent.findChild(PreferencesDialog)
    if dialog is None:
        dialog = PreferencesDialog(settings, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep_size(dialog, settings, "preferences_size", _USUAL_SIDES)
    bring_to_front(dialog)
    dialog.search.setFocus()


class PreferenceRow(QWidget):
    """A preference: its label and what it means, its field, and a way back to its default."""

    def __init__(self, preference: Preference, settings: Settings) -> None:
        super().__init__()
        self.preference = preference
        self._settings = settings
        self.editor = new_editor(preference, settings)
        label = PlainLabel(preference.label)
        label.setBuddy(self.editor)
        note = PlainLabel(preference.explanation)
        note.setObjectName("muted")
        note.setFont(scaled_font(self.font(), 0.9))
        for words in (label, note):
            words.setWordWrap(True)
        self.default_button = QToolButton()
        self.default_button.setObjectName("choice")
        self.default_button.setText(self.tr(" Default "))
        policy = self.default_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.default_button.setSizePolicy(policy)
        self.default_button.setAccessibleName(self.tr("Default of {0}").format(preference.label))
        self.default_button.setToolTip(self.tr("Set it back to what it was at first"))
        self.default_button.clicked.connect(self.reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(0)
        grid.addWidget(label, 0, 0)
        grid.addWidget(note, 1, 0)
        grid.addWidget(self.editor, 0, 1, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.default_button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        self._renew()
        self.destroyed.connect(settings.watch(preference.key, self._renew))

    @property
    def is_default(self) -> bool:
        """Whether it is as it was at first."""
        return self._settings[self.preference.key] == self.preference.setting.default

    def reset(self) -> None:
        """Set it back to its default."""
        self._settings[self.preference.key] = self.preference.setting.default

    def has(self, words: list[str]) -> bool:
        """Whether all words stand in what it says, in any order."""
        told = f"{self.preference.section} {self.preference.label} {self.preference.explanation}"
        everything = " ".join((told, *self.preference.choices.values())).casefold()
        return all(word in everything for word in words)

    def _renew(self) -> None:
        self.default_button.setVisible(not self.is_default)


class PreferencesDialog(QDialog):
    """A list of preferences in sections."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.textChanged.connect(self._on_searched)
        self.rows: list[PreferenceRow] = []
        self._titles: dict[str, PlainLabel] = {}
        self.nothing = PlainLabel(self.tr("No preference has these words."))
        self.nothing.setObjectName("muted")
        self.nothing.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID // 2)
        for section, preferences in groupby(map(_said, PREFERENCES), key=lambda one: one.section):
            self._add_section(column, section, [PreferenceRow(one, settings) for one in preferences])
            if section == said(_PEN_SECTIONS[-1]):
                self.trial = PenTrial(settings)
                column.addWidget(self.trial)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.reset_button = QPushButton(self.tr("Set &all back to their defaults"))
        self.reset_button.setAutoDefault(False)
        self.reset_button.clicked.connect(self._on_reset)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.search)
        layout.addWidget(ScrolledContent(content), 1)
        layout.addWidget(buttons)

    def _add_section(self, column: QVBoxLayout, section: str, rows: list[PreferenceRow]) -> None:
        title = PlainLabel(section)
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._titles[section] = title
        if self.rows:
            column.addSpacing(GRID)
        column.addWidget(title)
        for row in rows:
            column.addWidget(row)
        self.rows += rows

    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        found = [row for row in self.rows if row.has(words)]
        for row in self.rows:
            row.setVisible(row in found)
        for section, title in self._titles.items():
            title.setVisible(any(row.preference.section == section for row in found))
        self.trial.setVisible(any(row.preference.section in map(said, _PEN_SECTIONS) for row in found))
        self.nothing.setVisible(not found)

    def _on_reset(self) -> None:
        for row in self.rows:
            row.reset()
