"""Layers on the clipboard, as the text that a file of theirs would hold: mails and editors can have them, too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from digitpad.core.architectures.architecture import Architecture, architecture_from_json, architecture_text
from digitpad.core.architectures.layers import HiddenLayer
from digitpad.core.errors import DigitpadError
from digitpad.core.json_files import JsonObject, JsonProblem, parse_json

_LONGEST = 100_000  # characters; a hundred layers have less


def copy_layers(layers: tuple[HiddenLayer, ...]) -> None:
    """Put layers onto the clipboard."""
    QGuiApplication.clipboard().setText(architecture_text(Architecture("", layers)))


def dropped_file(data: QMimeData) -> Path | None:
    """The one file that is dropped; None: nothing, or something else."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def pasted_layers() -> tuple[HiddenLayer, ...]:
    """The layers on the clipboard. Raises DigitpadError if there are none."""
    text = QGuiApplication.clipboard().text()
    try:
        if not text.lstrip().startswith("{") or len(text) > _LONGEST:
            raise JsonProblem("it is another text, or none")
        return architecture_from_json(JsonObject.of(parse_json(text)), "").layers
    except JsonProblem as problem:
        raise DigitpadError(f"The clipboard holds no layers ({problem}).") from None
