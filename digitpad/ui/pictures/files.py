"""Pictures in and text out: the file dialogs, and writing what was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import named_file, write_atomically
from digitpad.core.pages.output import CSV_HEADER, annotated, csv_rows, csv_text, file_reading, plain_text
from digitpad.core.pages.page import PageReading, turned
from digitpad.core.pages.picture import readable_formats
from digitpad.core.picture_files import SUFFIXES
from digitpad.core.settings import Settings
from digitpad.ui.pictures.pages.listed_page import ListedPage
from digitpad.ui.pictures.pages.picture_thread import LoadPage
from digitpad.ui.widgets.save_dialog import ask_for_file

_PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg")


def ask_for_pictures(window: QWidget, settings: Settings) -> list[Path]:
    """Let the person choose pictures; none if they think better of it."""
    endings = " ".join(f"*{suffix}" for name in readable_formats() for suffix in SUFFIXES[name])
    filters = _tr("Pictures ({0});;All files (*)").format(f"{endings} {endings.upper()}")
    names, _ = QFileDialog.getOpenFileNames(window, _tr("Read pictures"), str(settings["import_folder"]), filters)
    paths = [Path(name) for name in names]
    if paths:
        settings["import_folder"] = str(paths[0].parent)
    return paths


def ask_where_to_save(window: QWidget, settings: Settings, page: ListedPage, *, everything: bool) -> Path | None:
    """Let the person choose a name and kind for the text of a page, or of all of them; None: not at all."""
    stem = _tr("digits") if everything else Path(page.name).stem
    stem += f"-{page.number}" if page.count > 1 and not everything else ""
    kinds = [_tr("Text (*.txt)"), _tr("Table of the digits (*.csv)")]
    if not everything:
        kinds.append(_tr("Picture with boxes and answers (*.png *.jpg)"))
    path = ask_for_file(
        window,
        title=_tr("Save all pages") if everything else _tr("Save this page"),
        proposal=Path(str(settings["import_save_folder"]) or str(settings["import_folder"])) / f"{stem}.txt",
        kinds=kinds,
        also=_PICTURE_SUFFIXES,  # of all pages that is refused with a sentence
    )
    if path is not None:
        settings["import_save_folder"] = str(path.parent)
    return path


def save(path: Path, pages: Sequence[ListedPage], readings: Sequence[PageReading], load: LoadPage) -> None:
    """Write what was read as text, as a table or as a picture (of one page), by the name's ending.

    Raises DataError. Call it in a worker thread.
    """
    suffix = path.suffix.lower()
    if suffix in _PICTURE_SUFFIXES and len(pages) > 1:
        raise DataError("A picture shows one page; save all pages as text (.txt) or as a table (.csv).")
    try:
        if suffix in _PICTURE_SUFFIXES:
            _save_picture(path, _with_pixels(pages[0], readings[0], load))
        else:
            text = _table(pages, readings) if suffix == ".csv" else _text(readings)
            # Spreadsheets take a file without this mark for one of the system's own alphabet.
            write_atomically(named_file(path), text.encode("utf-8-sig" if suffix == ".csv" else "utf-8"))
    except OSError as error:
        raise DataError(f"The text cannot be saved in {path} ({error_words(error)}).") from None


def _text(readings: Sequence[PageReading]) -> str:
    """Pages one after another, an empty line between them."""
    texts = [plain_text(file_reading("", [reading])) for reading in readings]
    return "\n\n".join(texts) + "\n"


def _table(pages: Sequence[ListedPage], readings: Sequence[PageReading]) -> str:
    rows = [CSV_HEADER]
    known = list(zip(pages, readings, strict=True))
    for name, parts in groupby(known, key=lambda part: part[0].name):
        rows += csv_rows(file_reading(name, [reading for _, reading in parts]))
    return csv_text(rows)


def _with_pixels(page: ListedPage, reading: PageReading, load: LoadPage) -> PageReading:
    """The reading with its page, which is loaded again if it was forgotten."""
    if not page.light:
        return reading
    return replace(reading, page=turned(load(page.path, page.number), reading.quarter_turns))


def _save_picture(path: Path, reading: PageReading) -> None:
    content = BytesIO()
    if path.suffix.lower() == ".png":
        annotated(reading).save(content, "PNG")
    else:
        annotated(reading).save(content, "JPEG", quality=90)
    write_atomically(named_file(path), content.getvalue())


def _tr(text: str) -> str:
    return QCoreApplication.translate("PictureFiles", text)
