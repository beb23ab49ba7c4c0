"""Numbers and dates as each language writes them, in Latin digits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.language.choice import ENGLISH, LANGUAGES
from digitpad.core.paths import Paths
from digitpad.ui.architectures.document import LayerDocument
from digitpad.ui.architectures.table import LayerTableModel
from digitpad.ui.main.language import use_language
from digitpad.ui.widgets.local_numbers import (
    LocalNumber,
    local,
    local_day,
    local_moment,
    local_percent,
    number_locale,
)
from digitpad.ui.widgets.number_boxes import DecimalBox
from digitpad.ui.widgets.words import rounded_percent, said, shape_words
from tests.support.windows import NewWindow


@pytest.fixture(autouse=True)
def _english_again(paths: Paths, qapp: object) -> Iterator[None]:
    yield
    use_language(ENGLISH, paths.languages)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("en", "-1,234,567.50"),
        ("de", "-1.234.567,50"),
        ("es", "-1.234.567,50"),
        ("fr", "-1\u202f234\u202f567,50"),
        ("pt_BR", "-1.234.567,50"),
        ("hi", "-12,34,567.50"),
        ("kn", "-1,234,567.50"),
        ("zh_CN", "-1,234,567.50"),
        ("ja", "-1,234,567.50"),
        ("ar", "\u200e-1,234,567.50"),
    ],
)
def test_numbers_are_written_as_the_language_does(code: str, shown: str, paths: Paths) -> None:
    use_language(code, paths.languages)
    assert f"{LocalNumber(-1_234_567.5):,.2f}" == shown
    assert f"{LocalNumber(0.125):.1%}" == local("12.5%")
    assert f"{LocalNumber(10**12):,}".replace(QLocale().groupSeparator(), "") == str(10**12)


def test_without_a_language_it_is_english() -> None:
    QLocale.setDefault(QLocale.c())
    assert f"{LocalNumber(1090):,}" == "1,090"
    assert local_day("2026-01-31") == "Saturday, January 31, 2026"


def test_every_language_has_latin_digits() -> None:
    for code in LANGUAGES:
        assert number_locale(code).toString(1234567890).translate(str.maketrans("", "", "., \u202f")) == "1234567890"


@pytest.mark.parametrize("text", ["", "abc", "1.2.3", "digitpad 1.5", "2026-11-29", "1,23", "1e-05", "nan", "a1.5"])
def test_what_is_no_number_stays_as_it_is(text: str, paths: Paths) -> None:
    use_language("de", paths.languages)
    assert local(text) == text


def test_shares_and_dates_follow(paths: Paths) -> None:
    use_language("de", paths.languages)
    assert local_percent(0.98765) == "98,77 %"
    assert rounded_percent(0.9967) == "99,7 %"
    assert rounded_percent(0.9999) == ">99,9 %"
    assert local_day("2026-11-29") == "Sonntag, 29. November 2026"
    assert local_day("never") == "never"
    assert local_moment(datetime(2026, 11, 29, 18, 5)) == "29.11.26 18:05"  # the clock of this place


def test_sentences_of_others_have_the_languages_numbers(paths: Paths) -> None:
    use_language("de", paths.languages)
    sentence = said("The stroke file /tmp/1.5 holds more than 20,000,000 numbers; split it.")
    assert sentence == "Die Strichdatei /tmp/1.5 enthält mehr als 20.000.000 Zahlen; teilen Sie sie."


def test_shapes_follow(paths: Paths) -> None:
    assert (shape_words((26, 26, 32)), shape_words((1024,))) == ("26\u00a0×\u00a026\u00a0×\u00a032", "1,024")
    use_language("de", paths.languages)
    assert shape_words((1024,)) == "1.024"
    document = LayerDocument(lambda name: name)
    table = LayerTableModel(document)
    document.start(Architecture("paper", BUNDLED_LAYERS["paper"]), is_own=False)
    assert "1.024" in [table.index(row, 1).data() for row in range(table.rowCount())]


def test_a_window_shows_them_and_takes_them(new_window: NewWindow, paths: Paths) -> None:
    use_language("de", paths.languages)
    window = new_window()
    model = window.models.active
    assert model is not None
    assert model.test_accuracy is not None
    assert f"{100 * model.test_accuracy:.2f}".replace(".", ",") in window.model_label.text()
    window.actions_.train.trigger()
    dialog = window.features.training.dialog
    assert dialog is not None
    rate = dialog.findChild(DecimalBox)
    assert rate is not None
    for typed in ("0,25", "0.25"):
        rate.selectAll()
        QTest.keyClicks(rate, typed)
        rate.interpretText()
        assert rate.value() == pytest.approx(0.25)
        assert rate.cleanText().startswith("0,25")
