"""Links in labels."""

from __future__ import annotations

from digitpad.ui.widgets.theme import current_theme


def link_words(target: object, text: str) -> str:
    """A link in the theme's colour, as HTML; to be set again when the palette changes.

    Qt's own link keeps the colour that the theme had when the text was set.
    """
    return f'<a href="{target}" style="color: {current_theme().accent}">{text}</a>'
