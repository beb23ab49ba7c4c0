"""Asks for the files that samples come from and go to, and remembers the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.settings import Settings
from digitpad.ui.widgets.save_dialog import ask_for_file

_FOLDER: Final = "samples_folder"


def ask_what_to_import(parent: QWidget, settings: Settings) -> list[Path]:
    """Files of strokes or pixels; none if the person does not want to."""
    kinds = _tr("Strokes and pixels (*.json *.json.gz *.csv *.csv.gz *.tsv *.tsv.gz *.tra *.tra.gz);;All files (*)")
    names, _ = QFileDialog.getOpenFileNames(parent, _tr("Import samples"), str(settings[_FOLDER]), kinds)
    if names:
        settings[_FOLDER] = str(Path(names[0]).parent)
    return [Path(name) for name in names]


def ask_where_to_export(parent: QWidget, settings: Settings, kind: str) -> Path | None:
    """A name for a file; `kind`: "json" or "csv". None if the person does not want to."""
    path = ask_for_file(
        parent,
        title=_tr("Export samples"),
        proposal=Path(str(settings[_FOLDER])) / _tr("samples.{0}").format(kind),
        kinds=[_tr("Strokes (*.json)") if kind == "json" else _tr("Pixels (*.csv)")],
    )
    if path is not None:
        settings[_FOLDER] = str(path.parent)
    return path


def _tr(text: str) -> str:
    return QCoreApplication.translate("SampleFiles", text)
