"""Which pictures are opened and where to what was read is written: the file dialogs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.pages.picture import readable_formats
from digitpad.core.picture_files import SUFFIXES
from digitpad.core.settings import Settings
from digitpad.ui.pictures.pages.listed_page import ListedPage
from digitpad.ui.pictures.saving import PICTURE_ENDINGS, SavedKind
from digitpad.ui.widgets.save_dialog import ask_for_file_and_kind


@dataclass(frozen=True)
class SaveTarget:
    """Where what was read is to be written, and as what."""

    path: Path
    kind: SavedKind


def ask_for_pictures(window: QWidget, settings: Settings, *, title: str = "") -> list[Path]:
    """Let the person choose pictures; none if they think better of it."""
    endings = " ".join(f"*{suffix}" for name in readable_formats() for suffix in SUFFIXES[name])
    filters = _tr("Pictures ({0});;All files (*)").format(f"{endings} {endings.upper()}")
    names, _ = QFileDialog.getOpenFileNames(
        window, title or _tr("Read pictures"), str(settings["import_folder"]), filters
    )
    paths = [Path(name) for name in names]
    if paths:
        settings["import_folder"] = str(paths[0].parent)
    return paths


def ask_where_to_save(window: QWidget, settings: Settings, page: ListedPage, *, everything: bool) -> SaveTarget | None:
    """Let the person choose a name and kind for what was read of a page, or of all of them; None: not at all."""
    stem = _tr("digits") if everything else Path(page.name).stem
    stem += f"-{page.number}" if page.count > 1 and not everything else ""
    kinds = _kinds()
    if everything:
        del kinds[SavedKind.PICTURE]  # it is refused with a sentence
    answer = ask_for_file_and_kind(
        window,
        title=_tr("Save all pages") if everything else _tr("Save this page"),
        proposal=Path(str(settings["import_save_folder"]) or str(settings["import_folder"])) / f"{stem}.txt",
        kinds=list(kinds.values()),
        also=PICTURE_ENDINGS,
    )
    if answer is None:
        return None
    path, place = answer
    settings["import_save_folder"] = str(path.parent)
    kind = SavedKind.PICTURE if path.suffix.lower() in PICTURE_ENDINGS else list(kinds)[place]
    return SaveTarget(path, kind)


def copied_table_words(text: str) -> str:
    """That a table was copied; `text`: as it is on the clipboard."""
    rows = text.split("\n")
    columns = max(row.count("\t") for row in rows) + 1
    return _tr("Copied a table: {0} × {1}").format(sum(map(bool, rows)), columns)


def left_out_words(count: int, name: str) -> str:
    """That so many pages are missing in a file."""
    if count == 1:
        words = _tr("A page that has not been read is missing in {0}.")
    else:
        words = _tr("{1} pages that have not been read are missing in {0}.")
    return words.format(name, count)


def _kinds() -> dict[SavedKind, str]:
    """All kinds, as the dialog calls them; of those with one ending, the first one is that of a name that is typed."""
    return {
        SavedKind.TEXT: _tr("Text (*.txt)"),
        SavedKind.NUMBERS: _tr("Table of the numbers (*.csv)"),
        SavedKind.DIGITS: _tr("Table of the digits (*.csv)"),
        SavedKind.WORKBOOK: _tr("Workbook of the numbers (*.xlsx)"),
        SavedKind.WORKBOOK_WITH_PICTURES: _tr("Workbook with pictures of numbers in doubt (*.xlsx)"),
        SavedKind.TABLES: _tr("Table as on the page (*.csv)"),
        SavedKind.TABLES_WORKBOOK: _tr("Workbook as on the pages (*.xlsx)"),
        SavedKind.JSON: _tr("JSON, with boxes and confidences (*.json)"),
        SavedKind.PICTURE: _tr("Picture with boxes and answers (*.png *.jpg)"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("PictureFiles", text)
