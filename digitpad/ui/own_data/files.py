"""Asks for the folder or the files of a data set, and takes dropped ones."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.settings import Settings

OWN_DATA_FOLDER: Final = "own_data_folder"
"""The setting with the folder last used."""


def ask_for_folder(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """The folder that the person chooses; empty: none."""
    name = QFileDialog.getExistingDirectory(parent, _tr("A folder with own data"), str(settings[OWN_DATA_FOLDER]))
    if not name:
        return ()
    settings[OWN_DATA_FOLDER] = str(Path(name).parent)
    return (Path(name),)


def ask_for_files(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """The files that the person chooses; empty: none."""
    kinds = ";;".join(
        (
            _tr("Data sets ({0})").format("*.npz *.csv *.tsv *.csv.gz *.tsv.gz *ubyte *.gz *.json *.json.gz *.tra"),
            _tr("All files (*)"),
        )
    )
    names, _ = QFileDialog.getOpenFileNames(parent, _tr("Files with own data"), str(settings[OWN_DATA_FOLDER]), kinds)
    if names:
        settings[OWN_DATA_FOLDER] = str(Path(names[0]).parent)
    return tuple(map(Path, names))


def dropped_paths(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders that are dropped; empty: something else is."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnData", text)
