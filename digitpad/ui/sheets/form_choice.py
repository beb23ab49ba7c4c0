"""Which form sheets are read with: digitpad's own, or a file; remembered, in a list and in the menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from digitpad.core.foreign_text import one_line, shortened
from digitpad.core.settings import Settings
from digitpad.ui.sheets.actions import SheetActions

_LETTERS = 24  # of the list, that are seen in the narrowest window


class FormChoice(QObject):
    """Keeps the list, the menu and the settings alike."""

    chosen = Signal()
    """Another form is to be used."""

    def __init__(self, settings: Settings, actions: SheetActions, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._actions, self._window = settings, actions, window
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("The form that the sheets have"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.box.activated.connect(self._on_activated)
        actions.printed.triggered.connect(lambda: self._use(None))
        actions.form.triggered.connect(lambda: self._use(self._file))
        actions.choose_form.triggered.connect(self.ask)
        self._renew()

    @property
    def form_file(self) -> Path | None:
        """The file of the form; None for sheets that digitpad printed."""
        return self._file if self._settings["sheets_with_form"] else None

    def ask(self) -> None:
        """Let the person choose a form file."""
        folder = str(self._settings["import_folder"]) if self._file is None else str(self._file.parent)
        filters = self.tr("Forms (*.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Choose a form"), folder, filters)
        if name:
            self._use(Path(name), anew=True)  # it may have been changed since
        self._renew()

    @property
    def _file(self) -> Path | None:
        name = str(self._settings["sheets_form"])
        return Path(name) if name else None

    def _on_activated(self, place: int) -> None:
        self.ask() if place == self.box.count() - 1 else self._use(None if place == 0 else self._file)

    def _use(self, file: Path | None, *, anew: bool = False) -> None:
        before = self.form_file
        if file is not None:
            self._settings["sheets_form"] = str(file)
        self._settings["sheets_with_form"] = file is not None
        self._renew()
        if anew or self.form_file != before:
            self.chosen.emit()

    def _renew(self) -> None:
        actions, file = self._actions, self._file
        texts = [actions.printed.text().replace("&", "")]
        actions.form.setVisible(file is not None)
        if file is not None:
            name = shortened(one_line(file.name))
            actions.form.setText(name.replace("&", "&&"))
            texts.append(name)
        self.box.clear()
        self.box.addItems([*texts, actions.choose_form.text().replace("&", "")])
        self.box.setCurrentIndex(0 if self.form_file is None else 1)
        self.box.setToolTip(str(self.form_file or texts[0]))
        (actions.printed if self.form_file is None else actions.form).setChecked(True)
