"""Numbers are typed with comma or point in every locale, and what could mean two things is not taken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.number_boxes import DecimalBox, WholeBox
from tests.support.all_windows import every_window


@pytest.fixture(params=["en_US", "de_DE", "fr_FR", "de_CH", "ar_EG", "C"])
def _any_locale(request: pytest.FixtureRequest, qapp: object) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
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
    assert typed(box, text) == f"{value:.5f}"
    assert box.value() == pytest.approx(value)


@pytest.mark.usefixtures("_any_locale")
def test_a_suffix_does_not_disturb() -> None:
    box = DecimalBox(minimum=10, maximum=100, decimals=2, suffix=" %")
    assert typed(box, "91,5") == "91.50 %"
    assert typed(box, "33.3 %") == "33.30 %"
    whole = WholeBox(minimum=0, maximum=100, value=3, suffix=" %")
    assert typed(whole, "45") == "45 %"


@pytest.mark.usefixtures("_any_locale")
@pytest.mark.parametrize("text", ["20000", "20,000", "20.000", "20 000", "20'000"])
def test_whole_numbers_may_have_groups(text: str) -> None:
    box = WholeBox(minimum=20, maximum=60_000, value=50)
    assert typed(box, text) == "20,000"
    assert box.value() == 20_000


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
