"""Asks for the files that samples come from and go to, and remembers the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.settings import Settings

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
    proposal = str(Path(str(settings[_FOLDER])) / _tr("samples.{0}").format(kind))
    kinds = _tr("Strokes (*.json)") if kind == "json" else _tr("Pixels (*.csv)")
    name, _ = QFileDialog.getSaveFileName(parent, _tr("Export samples"), proposal, kinds)
    if not name:
        return None
    path = Path(name)
    settings[_FOLDER] = str(path.parent)
    return path if path.suffix.lower() == f".{kind}" else path.with_name(f"{path.name}.{kind}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("SampleFiles", text)
