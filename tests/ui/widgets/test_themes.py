"""Colours: enough contrast in both themes, and a choice that is applied and remembered."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from digitpad.ui.inside.why_tab import WhyTab
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.theme import DARK, HIGH_CONTRAST, LIGHT, Theme, apply_theme, current_theme
from tests.support.inside_windows import look_at
from tests.support.samples_drawn import DRAWN
from tests.support.windows import Mouse, NewWindow, answered, settle

THEMES = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}


def luminance(colour: str) -> float:
    """WCAG 2.2's relative luminance."""
    rgb = np.array(QColor(colour).getRgbF()[:3])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio, 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_the_measure_of_contrast_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("ground", ["window", "surface"])
@pytest.mark.parametrize("colour", ["text", "muted", "accent", "warning"])
def test_words_can_be_read(theme: Theme, colour: str, ground: str) -> None:
    assert contrast(getattr(theme, colour), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize(
    ("colour", "ground", "least"),
    [
        ("on_accent", "accent", 4.5),  # the primary button
        ("text", "warning_soft", 4.5),  # the message bar
        ("warning", "warning_soft", 3),  # its icon
        ("text", "accent_soft", 4.5),  # the menu's chosen line
        ("text", "raised", 4.5),  # tool tips
        ("muted", "raised", 4.5),  # a primary button that cannot be pressed
        ("muted", "paper", 4.5),  # the hint
        ("ink", "paper", 7),
        ("accent", "paper", 3),  # the focus frame of the canvas
        ("second", "surface", 3),  # the curves
        ("faint", "window", 3),  # icons of what cannot be done now
        ("faint", "surface", 3),
        ("accent", "raised", 3),  # the bars
    ],
)
def test_what_is_laid_on_other_grounds_can_be_seen(theme: Theme, colour: str, ground: str, least: float) -> None:
    assert contrast(getattr(theme, colour), getattr(theme, ground)) >= least


@pytest.mark.parametrize("kind", [QLineEdit, QSpinBox])
def test_with_high_contrast_a_frame_is_seen_around_each_field(qapp: QApplication, kind: type[QWidget]) -> None:
    def frame() -> str:
        """What the left edge of a field has most of."""
        image = field.grab().toImage()
        return Counter(image.pixelColor(0, y).name() for y in range(image.height())).most_common(1)[0][0]

    page = QWidget()
    other, field = QPushButton(page), kind(page)
    field.move(8, 48)
    field.resize(120, 32)
    page.show()
    other.setFocus()
    apply_theme(qapp, HIGH_CONTRAST)
    settle()
    assert contrast(frame(), HIGH_CONTRAST.window) >= 7
    apply_theme(qapp, LIGHT)
    settle()
    assert field.palette().window().color() == QColor(LIGHT.window)
    assert frame() != HIGH_CONTRAST.border
    page.close()


@pytest.mark.parametrize("name", THEMES)
def test_a_chosen_theme_is_shown_and_remembered(new_window: NewWindow, name: str) -> None:
    window = new_window()
    window.actions_.themes[name].trigger()
    assert current_theme() is THEMES[name]
    assert window.grab().toImage().pixelColor(2, window.height() // 2) == QColor(THEMES[name].window)
    window.close()
    again = new_window()
    assert again.actions_.themes[name].isChecked()
    assert current_theme() is THEMES[name]


def test_as_the_system_takes_the_systems_colours_and_is_remembered(new_window: NewWindow) -> None:
    hints = QGuiApplication.styleHints()
    theme = DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    window = new_window()
    other = "light" if theme.dark else "dark"
    window.actions_.themes[other].trigger()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert current_theme() is THEMES[other]  # a choice of one's own stands, whatever the desktop says
    window.actions_.themes["system"].trigger()
    assert current_theme() is theme
    window.close()
    again = new_window()
    assert again.actions_.themes["system"].isChecked()
    assert current_theme() is theme


def test_a_theme_is_applied_once(window: MainWindow) -> None:
    shown: list[object] = []
    window._theme.changed.connect(shown.append)
    window.actions_.themes["dark"].trigger()
    assert shown == [DARK]
    window._settings["theme"] = "contrast"  # as the preferences do
    assert shown == [DARK, HIGH_CONTRAST]
    assert window.actions_.themes["contrast"].isChecked()
    window.actions_.themes["contrast"].trigger()  # it is there already
    assert len(shown) == 2
    window.actions_.themes["system"].trigger()  # Qt says that the scheme is another one
    assert len(shown) == 3
    window.actions_.themes["light"].trigger()
    assert shown[-1] is LIGHT


def test_ink_and_answer_change_with_the_theme(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[1])
    answered(window)
    place = mouse.at((0.505, 0.6))
    for name, theme in THEMES.items():
        window.actions_.themes[name].trigger()
        QApplication.processEvents()
        picture = window.canvas.grab().toImage()
        assert picture.pixelColor(place) == QColor(theme.ink)
        assert picture.pixelColor(mouse.at((0.1, 0.5))) == QColor(theme.paper)
        panel = window.panel.grab().toImage()
        colours = {panel.pixelColor(x, y).name() for x in range(0, panel.width(), 2) for y in range(0, 150, 2)}
        assert theme.accent in colours
        assert theme.surface in colours


def test_links_take_the_colour_of_a_theme_that_is_chosen_while_they_are_shown(window: MainWindow) -> None:
    actions = window.actions_
    actions.samples.trigger()
    look_at(window, WhyTab)
    for name, theme in (("light", LIGHT), ("dark", DARK), ("light", LIGHT)):
        actions.themes[name].trigger()
        QApplication.processEvents()
        links = [label for label in shown_labels() if "<a " in label.text()]
        assert len(links) >= 2  # the folder of the samples, and a source
        for label in links:
            assert f"color: {theme.accent}" in label.text()
    place = next(label for label in links if "Samples stay" in label.text())
    picture = place.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert LIGHT.accent in colours
    assert DARK.accent not in colours


def shown_labels() -> list[QLabel]:
    """All labels of all windows."""
    return [label for window in QApplication.topLevelWidgets() for label in window.findChildren(QLabel)]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("checked", [False, True])
def test_what_can_be_ticked_is_seen(
    qapp: QApplication, theme: Theme, kind: type[QCheckBox | QRadioButton], checked: bool
) -> None:
    apply_theme(qapp, theme)
    try:
        button = kind()
        button.setAutoExclusive(False)
        button.setChecked(checked)
        button.resize(24, 24)
        button.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        picture = button.grab().toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert max(contrast(colour, theme.window) for colour in colours) >= 3
    finally:
        apply_theme(qapp, LIGHT)


def field(kind: str) -> QWidget:
    """A field with something to read in it."""
    if kind in ("text", "placeholder"):
        edit = QLineEdit("MMMM" if kind == "text" else "")
        edit.setPlaceholderText("MMMM")
        return edit
    if kind == "number":
        return QSpinBox(minimum=88)
    if kind == "button":
        return QPushButton("MMMM")
    combo = QComboBox()
    combo.addItem("MMMM")
    return combo


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("enabled", [True, False], ids=["enabled", "disabled"])
@pytest.mark.parametrize("kind", ["text", "placeholder", "number", "choice", "button"])
def test_what_stands_in_a_field_can_be_read_as_it_is_painted(
    qapp: QApplication, theme: Theme, kind: str, enabled: bool
) -> None:
    apply_theme(qapp, theme)
    try:
        dialog, shown = QDialog(), field(kind)
        layout = QVBoxLayout(dialog)
        layout.addWidget(QPushButton("has the focus"))
        layout.addWidget(shown)
        shown.setEnabled(enabled)
        dialog.show()
        picture = shown.grab().toImage().copy(4, 4, shown.width() - 8, shown.height() - 8)
        colours = Counter(
            picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
        )
        ((ground, _),) = colours.most_common(1)
        assert max(contrast(colour, ground) for colour in colours) >= 4.5
    finally:
        dialog.close()
        apply_theme(qapp, LIGHT)


@pytest.mark.parametrize("colour", ["text", "muted", "accent", "warning", "second", "border"])
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "paper"])
def test_high_contrast_is_high(colour: str, ground: str) -> None:
    assert contrast(getattr(HIGH_CONTRAST, colour), getattr(HIGH_CONTRAST, ground)) >= 7
