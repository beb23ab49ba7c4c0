"""Which language is used."""

from __future__ import annotations

import pytest

from digitpad.core.language.choice import LANGUAGES, chosen_language


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT"], "de"),
        (["de_DE.UTF-8"], "de"),
        (["pt-PT", "fr"], "pt_BR"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW", "ja-JP"], "ja"),
        (["zh"], "zh_CN"),
        (["zh-SG", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),  # as Qt lists them
        (["zh-Hant-HK", "zh-HK", "zh-Hant", "zh", "ja-JP"], "ja"),
        (["zh-MO", "zh", "zh-Hans-CN", "zh"], "zh_CN"),
        (["xx", "kn-IN"], "kn"),
        (["C"], "en"),
        ([], "en"),
        (["en-GB", "de"], "en"),
    ],
)
def test_the_first_that_there_is_of_the_systems(wanted: list[str], code: str) -> None:
    assert chosen_language("system", wanted) == code


def test_a_choice_stands_whatever_the_system_says() -> None:
    for code in LANGUAGES:
        assert chosen_language(code, ["fr"]) == code
    assert chosen_language("no such language", ["fr"]) == "fr"
