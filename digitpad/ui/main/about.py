"""Dialogs with short texts: about the program, about a model, and the keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from digitpad import __version__
from digitpad.core.foreign_text import shortened
from digitpad.core.registry import TEACHING, Model
from digitpad.ui.main.crash import program_versions

_LONGEST_VALUE = 500
"""Characters of a value on a card; the longest of ours, a command with its options, has half of that."""


def show_about(parent: QWidget) -> None:
    """What digitpad is, with versions."""
    text = _tr("Draw digits, see what a convolutional network sees, and retrain it.")
    data = _tr("Trained on MNIST by Y. LeCun and C. Cortes (CC BY-SA 3.0). Nothing you draw leaves this computer.")
    _show(
        parent,
        _tr("About digitpad"),
        f"<h3>digitpad {__version__}</h3><p>{escape(text)}</p><p>{escape(data)}</p><p>{escape(program_versions())}</p>",
    )


def show_model(parent: QWidget, model: Model) -> None:
    """A model's card."""
    rows = "".join(
        f"<tr><td style='padding-right:16px'>{_cell(name)}</td><td>{_cell(value)}</td></tr>"
        for name, value in card_rows(model)
    )
    _show(parent, _tr("About this model"), f"<h3>{escape(model.name)}</h3><table cellspacing='4'>{rows}</table>")


def card_rows(model: Model) -> list[tuple[str, str]]:
    """What a person wants to know of a model's card, as (name, value)."""
    card = model.card
    rows = [
        (_tr("Network"), str(card.get("architecture", "?"))),
        (_tr("Parameters"), _count(card.get("parameters"))),
        (_tr("Trained on"), _nested(card, "data", "training")),
        (_tr("Variations"), _nested(card, "data", "augmentation")),
        *_findings(card),
        *_pen_strokes(card),
        *_own_samples(model),
        *_rejection(model),
        (_tr("Epochs"), str(card.get("epochs", "?"))),
        (_tr("Trained at"), str(card.get("created", "?"))[:16].replace("T", " ") + " UTC"),
        (_tr("Command"), str(card.get("command", "?"))),
    ]
    scores = card.get("scores")
    if isinstance(scores, dict):
        rows += [(_set_name(str(key)), _score(score)) for key, score in scores.items() if isinstance(score, dict)]
    return rows


def show_keys(parent: QWidget) -> None:
    """What mouse, pen and keyboard do."""
    rows = [
        (_tr("Left button, pen, finger"), _tr("draw")),
        (_tr("Right button, eraser end of the pen"), _tr("erase")),
        ("Esc", _tr("cancel the stroke under way")),
        ("P / E", _tr("pen / eraser")),
        ("[ / ]", _tr("thinner / thicker brush")),
        (_tr("Ctrl+Z / Ctrl+Shift+Z"), _tr("undo / redo")),
        (_tr("Del"), _tr("clear the canvas (can be undone)")),
        (_tr("Ctrl+C / Ctrl+V"), _tr("copy the drawing and its number / paste a drawing, or read a picture")),
        (_tr("Ctrl+R"), _tr("read pictures")),
        ("Ctrl+Shift+F", _tr("draw a form over one of its sheets")),
        (_tr("V / B / R / T on a form"), _tr("select / draw a box, a row of boxes, a table")),
        (_tr("Arrow keys on a form, with Shift, with Ctrl"), _tr("move a field, by more, make it larger or smaller")),
        (_tr("Arrow keys, Home, End on the canvas"), _tr("select a digit of the number")),
        (_tr("0 to 9 on the canvas, click on a digit's label"), _tr("correct the selected digit")),
        (
            _tr("The same, and the buttons below the answer"),
            _tr("keep the digit as a sample, even if read right"),
        ),
        ("Ctrl+Shift+S", _tr("my samples")),
        ("F2, " + _tr("Enter on the canvas"), _tr("choose what the selected digit is, or that it is none")),
        (_tr("Ctrl+T"), _tr("train a network")),
        (_tr("Ctrl+E"), _tr("export a model")),
        (_tr("Ctrl+L"), _tr("let the model learn your samples")),
        (_tr("Ctrl+Shift+T"), _tr("compare architectures")),
        (_tr("Ctrl+Shift+I"), _tr("look inside the network")),
        (_tr("Arrow keys on the network's image"), _tr("walk from pixel to pixel")),
        ("F11", _tr("full screen")),
    ]
    body = "".join(f"<tr><td style='padding-right:24px'><b>{k}</b></td><td>{v}</td></tr>" for k, v in rows)
    _show(parent, _tr("Keyboard and pen"), f"<table cellspacing='4'>{body}</table>")


def _cell(text: str) -> str:
    """Text of a card as HTML."""
    return escape(shortened(text, _LONGEST_VALUE))


def _count(number: object) -> str:
    return f"{number:,}" if isinstance(number, int) else "?"


def _set_name(key: str) -> str:
    known = {"validation": _tr("MNIST, held out"), "mnist_test": _tr("MNIST test")}
    return known.get(key) or _tr("Held-out writers of {0}").format(key)


def _score(score: dict[str, object]) -> str:
    """A score with its interval; "?" if the card was not written by digitpad."""
    try:
        accuracy, low, high = (f"{100 * float(part):.2f}" for part in (score["accuracy"], *score["interval"]))  # type: ignore[misc]
    except (KeyError, TypeError, ValueError):
        return "?"
    return f"{accuracy} % ({low}–{high}), n = {_count(score.get('n'))}"


def _pen_strokes(card: Mapping[str, object]) -> list[tuple[str, str]]:
    data = card.get("data")
    files = data.get("strokes") if isinstance(data, dict) else None
    return [(_tr("Pen strokes"), ", ".join(map(str, files)))] if isinstance(files, dict) and files else []


def _findings(card: Mapping[str, object]) -> list[tuple[str, str]]:
    """What was found out about a network made elsewhere."""
    imported = card.get("imported")
    if not isinstance(imported, dict) or not isinstance(imported.get("findings"), list):
        return []
    return [(_tr("Imported from"), f"{imported.get('file')}. {' '.join(map(str, imported['findings']))}")]


def _own_samples(model: Model) -> list[tuple[str, str]]:
    learned, before = model.card.get(TEACHING), model.taught_from
    if not isinstance(learned, dict) or before is None:
        return []
    return [(_tr("Learned then"), _tr("{0} own samples, from «{1}» on").format(_count(learned.get("samples")), before))]


def _rejection(model: Model) -> list[tuple[str, str]]:
    rejection, threshold = model.card.get("rejection"), model.rejection_threshold
    if threshold is None or not isinstance(rejection, dict):
        return []
    measure = rejection.get("measure", _tr("doubt"))
    return [(_tr("Not a digit"), _tr("refused when {0} > {1}").format(measure, f"{threshold:.3g}"))]


def _nested(card: dict[str, object], key: str, inner: str) -> str:
    part = card.get(key)
    return str(part.get(inner, "?")) if isinstance(part, dict) else "?"


def _show(parent: QWidget, title: str, html: str) -> None:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(html)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.addButton(_tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("About", text)
