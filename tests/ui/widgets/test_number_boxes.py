"""Numbers are typed with comma or point in every language, and what could mean two things is not taken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.local_numbers import LocalNumber, local, number_locale
from digitpad.ui.widgets.number_boxes import DecimalBox, WholeBox
from tests.support.all_windows import every_window


@pytest.fixture(params=["en", "de", "fr", "hi", "ar", "de_CH"])
def _any_locale(request: pytest.FixtureRequest, qapp: object) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(number_locale(request.param))
    yield
    QLocale.setDefault(before)


def typed(box: QAbstractSpinBox, text: str) -> str:
    """What is shown after somebody has typed a text into the empty field and gone on."""
    box.selectAll()
    QTest.keyClicks(box, text)
    box.interpretText()
    return box.text()


@pytest.mark.usefixtures("_any_locale")
@pytest.mark.parametrize(
    ("text", "value"), [("0.01", 0.01), ("0,01", 0.01), (",5", 0.5), (".5", 0.5), ("1", 1.0), ("0,00025", 0.00025)]
)
def test_comma_and_point_are_decimal(text: str, value: float) -> None:
    box = DecimalBox(minimum=0.00001, maximum=1.0, decimals=5)
    assert typed(box, text) == f"{LocalNumber(value):.5f}"
    assert QLocale().decimalPoint() in box.text()
    assert box.value() == pytest.approx(value)


@pytest.mark.usefixtures("_any_locale")
def test_a_suffix_does_not_disturb() -> None:
    box = DecimalBox(minimum=10, maximum=100, decimals=2, suffix=" %")
    assert typed(box, "91,5") == local("91.50 %")
    assert typed(box, "33.3 %") == local("33.30 %")
    whole = WholeBox(minimum=0, maximum=100, value=3, suffix=" %")
    assert typed(whole, "45") == "45 %"


@pytest.mark.usefixtures("_any_locale")
@pytest.mark.parametrize("text", ["20000", "20,000", "20.000", "20 000", "20'000"])
def test_whole_numbers_may_have_groups(text: str) -> None:
    box = WholeBox(minimum=20, maximum=60_000, value=50)
    assert typed(box, text) == local("20,000")
    assert box.value() == 20_000


@pytest.mark.usefixtures("_any_locale")
def test_what_is_shown_is_what_can_be_typed(qapp: object) -> None:
    box = WholeBox(minimum=0, maximum=2**31 - 1, value=1_234_567)
    shown = box.text()
    assert shown == local("1,234,567")
    assert box.validate(shown, 0)[0] is QValidator.State.Acceptable
    assert box.valueFromText(shown) == 1_234_567


@pytest.mark.usefixtures("_any_locale")
@pytest.mark.parametrize("text", ["٤٢", "४२", "೪೨", "42"])
def test_digits_of_other_scripts_become_latin_ones(text: str) -> None:
    whole = WholeBox(minimum=0, maximum=100, value=3)
    whole.selectAll()
    whole.lineEdit().insert(text)
    whole.interpretText()
    assert whole.text() == "42"
    box = DecimalBox(minimum=0, maximum=100, decimals=1)
    box.selectAll()
    box.lineEdit().insert(f"{text},{text[0]}")
    box.interpretText()
    assert box.text() == local("42.4")


@pytest.mark.usefixtures("_any_locale")
@pytest.mark.parametrize("text", ["1,5", "1.5", "1,", "1.50", "1,5000"])
def test_decimals_of_a_whole_number_do_not_become_more_digits(text: str) -> None:
    box = WholeBox(minimum=1, maximum=1000, value=7)
    assert typed(box, text) == "1"


def test_every_number_field_of_every_window_is_one_of_these(window: MainWindow) -> None:
    kinds = set()
    for name, shown in every_window(window):
        for box in shown.findChildren(QAbstractSpinBox):
            if isinstance(box, (QSpinBox, QDoubleSpinBox)):
                assert isinstance(box, (DecimalBox, WholeBox)), (name, box)
                kinds.add(type(box))
    assert kinds == {DecimalBox, WholeBox}
