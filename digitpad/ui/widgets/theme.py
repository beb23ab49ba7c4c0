"""Colours, sizes and the style sheet of the themes, for every widget."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

GRID: Final = 8
"""Distances are multiples of this many pixels."""


class Theme(NamedTuple):
    """The colours of a theme; text has a contrast of at least 4.5:1 on both `window` and `surface`."""

    dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    faint: str
    """Pictures of what cannot be done now: at least 3:1 on `window` and `surface`."""
    accent: str
    on_accent: str
    accent_soft: str
    paper: str
    ink: str
    warning: str
    warning_soft: str
    second: str
    """Colour of the second curve (validation) beside `accent`."""


LIGHT: Final = Theme(
    dark=False,
    window="#f3f4f9",
    surface="#ffffff",
    raised="#eceef6",
    border="#d9dce8",
    text="#1a1d29",
    muted="#585e72",
    faint="#868b9f",
    accent="#4353d8",
    on_accent="#ffffff",
    accent_soft="#dfe3fb",
    paper="#ffffff",
    ink="#1a1d29",
    warning="#8a4b00",
    warning_soft="#fdf0dc",
    second="#b3530b",
)
DARK: Final = Theme(
    dark=True,
    window="#13151c",
    surface="#1b1e28",
    raised="#262a37",
    border="#333848",
    text="#edeff7",
    muted="#a5abc0",
    faint="#666c82",
    accent="#95a1ff",
    on_accent="#10121a",
    accent_soft="#2c3358",
    paper="#0d0f14",
    ink="#f4f5fb",
    warning="#f3bd6c",
    warning_soft="#3a2d18",
    second="#f0a35e",
)

HIGH_CONTRAST: Final = Theme(
    dark=True,
    window="#000000",
    surface="#000000",
    raised="#1c1c1c",
    border="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    faint="#9a9a9a",
    accent="#ffe14d",
    on_accent="#000000",
    accent_soft="#3d3500",
    paper="#000000",
    ink="#ffffff",
    warning="#ffb84d",
    warning_soft="#332000",
    second="#5ce1e6",
)
"""Text has at least 7:1, and every frame is seen."""
_CHOICES: Final = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}


def current_theme() -> Theme:
    """The theme that the application shows now."""
    window = QGuiApplication.palette().window().color()
    alike = DARK if window.lightness() < 128 else LIGHT
    return next((theme for theme in _CHOICES.values() if QColor(theme.window) == window), alike)


def wanted_theme(choice: str) -> Theme:
    """The theme for the setting "system", "light", "dark" or "contrast"."""
    if choice in _CHOICES:
        return _CHOICES[choice]
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def request_scheme(choice: str) -> None:
    """Ask the system for title bars and dialogs of the chosen theme; "system": of its own."""
    scheme = Qt.ColorScheme.Unknown
    if choice in _CHOICES:
        scheme = Qt.ColorScheme.Dark if _CHOICES[choice].dark else Qt.ColorScheme.Light
    QGuiApplication.styleHints().setColorScheme(scheme)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application a theme."""
    palette = _palette(theme)
    app.setPalette(palette)  # for every class of widgets
    if theme is HIGH_CONTRAST:
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.border))  # Fusion darkens it for the frames of fields
        for fields in ("QLineEdit", "QAbstractSpinBox"):
            app.setPalette(palette, fields)  # type: ignore[arg-type]  # the stub wants bytes, PySide6 a str
    sheet = _style_sheet(theme)
    if app.styleSheet() != sheet:  # for the same one, too, Qt would polish every widget again
        app.setStyleSheet(sheet)


def scaled_font(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font`, `factor` times as large: the type scale is 0.9 (captions), 1, 1.2 (titles) and display sizes."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.raised if theme.dark else theme.surface,
        roles.AlternateBase: theme.raised,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.surface,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.text,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Link: theme.accent,
        roles.Light: theme.raised,
        roles.Midlight: theme.raised,
        roles.Mid: theme.border,
        roles.Dark: theme.border,
        roles.Shadow: theme.border,
        roles.Accent: theme.accent,
    }
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette


def _style_sheet(t: Theme) -> str:
    return f"""
    QMainWindow, QDialog {{ background: {t.window}; }}
    QMenuBar {{ background: {t.window}; padding: 4px 8px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; color: {t.text}; }}
    QMenuBar::item:selected {{ background: {t.raised}; }}
    QMenu {{ background: {t.surface}; border: 1px solid {t.border}; padding: 4px; color: {t.text}; }}
    QMenu::item {{ padding: 6px 24px 6px 28px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent_soft}; }}
    QMenu::item:disabled {{ color: {t.muted}; }}
    QMenu::indicator {{ left: 8px; width: 14px; height: 14px; }}
    QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px 8px; }}
    QStatusBar {{ background: {t.window}; color: {t.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {t.muted}; padding: 0 8px; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: 4px 8px; }}
    QScrollArea, QScrollArea > QWidget > QWidget#page {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.border}; border-radius: 4px; margin: 2px; min-height: 32px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {t.border}; border-radius: 4px; margin: 2px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    #card {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 12px; }}
    #muted {{ color: {t.muted}; }}
    #problem {{ color: {t.warning}; }}
    #message {{ background: {t.warning_soft}; border: 1px solid {t.warning}; border-radius: 8px; }}
    #message QLabel {{ color: {t.text}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 8px; padding: 6px; background: transparent; }}
    QToolButton:hover {{ background: {t.raised}; }}
    QToolButton:checked {{ background: {t.accent_soft}; }}
    QToolButton:focus {{ border-color: {t.accent}; }}
    QToolButton#choice {{ border-color: {t.border}; border-radius: 6px; padding: 1px; color: {t.text}; }}
    QToolButton#choice:hover {{ border-color: {t.accent}; }}
    QToolButton#choice:checked {{ background: {t.accent}; border-color: {t.accent}; color: {t.on_accent}; }}
    QToolButton#choice:focus {{ border-color: {t.text}; }}
    QToolButton#choice:disabled {{ color: {t.muted}; background: {t.window}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton {{ border: 1px solid {t.border}; border-radius: 8px; padding: 6px 16px; background: {t.surface};
                   color: {t.text}; min-height: 20px; }}
    QPushButton:hover {{ background: {t.raised}; }}
    QPushButton:checked {{ background: {t.accent_soft}; border-color: {t.accent}; }}
    QPushButton:focus {{ border-color: {t.accent}; }}
    QPushButton:disabled {{ color: {t.muted}; background: {t.window}; }}
    QPushButton#primary {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
    QPushButton#primary:focus {{ border-color: {t.text}; }}
    QPushButton#primary:disabled {{ background: {t.raised}; color: {t.muted}; border-color: {t.border}; }}
    QLineEdit, QComboBox, QAbstractSpinBox {{ min-height: 24px; }}
    /* Fusion's own frame is darker than the window: on a dark one it cannot be seen. */
    QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {{
        width: 11px; height: 11px; border: 1px solid {t.muted}; border-radius: 2px; background: {t.surface}; }}
    QRadioButton::indicator:unchecked {{
        width: 12px; height: 12px; border: 1px solid {t.muted}; border-radius: 7px; background: {t.surface}; }}
    QProgressBar {{ border: none; border-radius: 4px; background: {t.raised}; height: 8px; max-height: 8px; }}
    QProgressBar::chunk {{ border-radius: 4px; background: {t.accent}; }}
    QSlider:horizontal {{ min-height: 20px; }}  /* the handle's own height is not in Qt's hint: it would be cut */
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.border}; }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -6px 0; border-radius: 8px;
                                  background: {t.accent}; border: none; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {t.text}; width: 12px; height: 12px; }}
    """
