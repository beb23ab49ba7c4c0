"""What the window tells of a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from digitpad.core.language.choice import ENGLISH
from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.registry import Registry
from digitpad.ui.help.about import card_rows, show_model
from digitpad.ui.main.language import use_language


@pytest.fixture
def _english_again(qapp: QApplication, paths: Paths) -> Iterator[None]:
    yield
    use_language(ENGLISH, paths.languages)


def test_every_score_of_the_card_is_shown_with_its_interval(registry: Registry) -> None:
    model = registry.find(DEFAULT_MODEL)
    score = {"n": 1090, "accuracy": 0.9881, "interval": [0.9798, 0.9930]}
    known = replace(model, card={**model.card, "scores": {"mnist_test": score, "unipen_digits_dev": score}})
    rows = card_rows(known)
    assert rows[-2:] == [
        ("MNIST test", "98.81 % (97.98–99.30), n = 1,090"),
        ("Held-out writers of unipen_digits_dev", "98.81 % (97.98–99.30), n = 1,090"),
    ]


def test_scores_that_are_none_are_not_shown(registry: Registry) -> None:
    model = registry.find(DEFAULT_MODEL)
    for scores in (None, [], {"validation": 3}, {"validation": {"accuracy": "high"}}):
        rows = card_rows(replace(model, card={**model.card, "scores": scores}))
        assert [value for name, value in rows if name == "MNIST, held out"] in ([], ["?"])


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_spaces_and_marks_of_a_languages_numbers_and_dates_are_shown(
    registry: Registry, paths: Paths, code: str
) -> None:
    use_language(code, paths.languages)
    model, window = registry.find(DEFAULT_MODEL), QWidget()
    show_model(window, replace(model, card={**model.card, "created": "2026-11-28T19:28:00+00:00"}))
    (box,) = window.findChildren(QMessageBox)
    text = box.text()
    box.close()
    assert "�" not in text


def test_what_the_card_says_moves_no_cursor(registry: Registry) -> None:
    model, foul = registry.find(DEFAULT_MODEL), "a\u202eb\n\u2068c"
    score = {"n": 10, "accuracy": 0.9, "interval": [0.8, 1.0]}
    card = {
        "architecture": foul, "epochs": foul, "created": foul, "command": foul, "scores": {foul: score},
        "data": {"training": foul, "augmentation": foul, "strokes": {foul: 1}},
        "imported": {"file": foul, "findings": [foul]}, "rejection": {"measure": foul, "threshold": 0.5},
    }  # fmt: skip
    text = "".join(name + value for name, value in card_rows(replace(model, card={**model.card, **card})))
    assert text.count("a�b��c") == 11
    assert text.isprintable()
