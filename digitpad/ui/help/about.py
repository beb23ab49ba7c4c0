"""Dialogs with short texts: about the program, and about a model."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from digitpad import __version__
from digitpad.core.foreign_text import shortened
from digitpad.core.registry import TEACHING, Model
from digitpad.ui.help.crash import program_versions
from digitpad.ui.widgets.local_numbers import LocalNumber, local_moment

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
        f"<tr><td style='padding-right:16px'>{escape(name)}</td><td>{escape(value)}</td></tr>"
        for name, value in card_rows(model)
    )
    _show(parent, _tr("About this model"), f"<h3>{escape(model.name)}</h3><table cellspacing='4'>{rows}</table>")


def card_rows(model: Model) -> list[tuple[str, str]]:
    """What a person wants to know of a model's card, as (name, value); what the card says is on one line each.

    Numbers and dates are not: theirs are ours, and some languages have marks of direction in them.
    """
    card = model.card
    rows = [
        (_tr("Network"), _foreign(card.get("architecture", "?"))),
        (_tr("Parameters"), _count(card.get("parameters"))),
        (_tr("Trained on"), _nested(card, "data", "training")),
        *_classes(model),
        (_tr("Variations"), _nested(card, "data", "augmentation")),
        *_findings(card),
        *_pen_strokes(card),
        *_own_samples(model),
        *_rejection(model),
        (_tr("Epochs"), _foreign(card.get("epochs", "?"))),
        (_tr("Trained at"), _moment(str(card.get("created", "?")))),
        (_tr("Command"), _foreign(card.get("command", "?"))),
    ]
    scores = card.get("scores")
    if isinstance(scores, dict):
        own = model.own_test_accuracy is not None
        rows += [
            (_set_name(str(key), own=own), _score(score)) for key, score in scores.items() if isinstance(score, dict)
        ]
    return rows


def _classes(model: Model) -> list[tuple[str, str]]:
    if model.reads_digits:
        return []
    return [(_tr("Classes"), f"{len(model.class_names)}: {_foreign(', '.join(model.class_names))}")]


def _foreign(value: object) -> str:
    """What a card says, whoever wrote it."""
    return shortened(str(value), _LONGEST_VALUE)


def _count(number: object) -> str:
    return f"{LocalNumber(number):,}" if isinstance(number, int) else "?"


def _set_name(key: str, *, own: bool) -> str:
    known = {
        "validation": _tr("Held out of its data") if own else _tr("MNIST, held out"),
        "mnist_test": _tr("MNIST test"),
        "own_test": _tr("Test part of its data"),
    }
    return known.get(key) or _tr("Held-out writers of {0}").format(_foreign(key))


def _score(score: dict[str, object]) -> str:
    """A score with its interval; "?" if the card was not written by digitpad."""
    try:
        shares = [float(part) for part in (score["accuracy"], *score["interval"])]  # type: ignore[misc]
        accuracy, low, high = (f"{LocalNumber(100 * share):.2f}" for share in shares)
    except (KeyError, TypeError, ValueError):
        return "?"
    return f"{accuracy} % ({low}–{high}), n = {_count(score.get('n'))}"


def _moment(written: str) -> str:
    """A card's time, on the clock of this place; what is none stays as it is."""
    try:
        return local_moment(datetime.fromisoformat(written))
    except (ValueError, OverflowError, OSError):
        return _foreign(written)


def _pen_strokes(card: Mapping[str, object]) -> list[tuple[str, str]]:
    data = card.get("data")
    files = data.get("strokes") if isinstance(data, dict) else None
    return [(_tr("Pen strokes"), _foreign(", ".join(map(str, files))))] if isinstance(files, dict) and files else []


def _findings(card: Mapping[str, object]) -> list[tuple[str, str]]:
    """What was found out about a network made elsewhere."""
    imported = card.get("imported")
    if not isinstance(imported, dict) or not isinstance(imported.get("findings"), list):
        return []
    return [(_tr("Imported from"), _foreign(f"{imported.get('file')}. {' '.join(map(str, imported['findings']))}"))]


def _own_samples(model: Model) -> list[tuple[str, str]]:
    learned, before = model.card.get(TEACHING), model.taught_from
    if not isinstance(learned, dict) or before is None:
        return []
    return [
        (
            _tr("Learned then"),
            _tr("{0} own samples, from «{1}» on").format(_count(learned.get("samples")), _foreign(before)),
        )
    ]


def _rejection(model: Model) -> list[tuple[str, str]]:
    rejection, threshold = model.card.get("rejection"), model.rejection_threshold
    if threshold is None or not isinstance(rejection, dict):
        return []
    measure = _foreign(rejection.get("measure", _tr("doubt")))
    return [(_tr("Not a digit"), _tr("refused when {0} > {1}").format(measure, f"{LocalNumber(threshold):.3g}"))]


def _nested(card: dict[str, object], key: str, inner: str) -> str:
    part = card.get(key)
    return _foreign(part.get(inner, "?")) if isinstance(part, dict) else "?"


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
