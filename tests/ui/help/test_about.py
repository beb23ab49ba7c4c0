"""What the window tells of a model."""

from __future__ import annotations

from dataclasses import replace

from digitpad.core.paths import DEFAULT_MODEL
from digitpad.core.registry import Registry
from digitpad.ui.help.about import card_rows


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
