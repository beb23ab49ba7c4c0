"""The lessons' markup is theirs alone: nothing of others' text becomes HTML."""

from __future__ import annotations

from digitpad.core.lessons.markup import lesson_html, lesson_words


def test_paragraphs_lists_and_important_words() -> None:
    text = "One\nline and **a word**.\n\nFirst:\n- this\n  and on\n- **that**\n\n2 ** 3 stays"
    assert lesson_html(text) == (
        "<p>One line and <b>a word</b>.</p><p>First:</p><ul><li>this and on</li><li><b>that</b></li></ul>"
        "<p>2 ** 3 stays</p>"
    )


def test_others_markup_is_shown_as_it_is() -> None:
    text = '<img src="x.png"> & <b>x</b> **<i>y</i>**'
    assert lesson_html(text) == (
        "<p>&lt;img src=&quot;x.png&quot;&gt; &amp; &lt;b&gt;x&lt;/b&gt; <b>&lt;i&gt;y&lt;/i&gt;</b></p>"
    )


def test_words_for_a_screen_reader() -> None:
    assert lesson_words("One **two**\n\n- three\n- four") == "One two three four"
