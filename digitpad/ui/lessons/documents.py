"""Worksheets and teachers' notes as documents to print; all text of a lesson is text, but for the lessons' markup."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from digitpad.core.lessons.lesson import Lesson, LessonQuestion, LessonStep
from digitpad.core.lessons.markup import lesson_html
from digitpad.core.lessons.progress import LessonState
from digitpad.core.lessons.vocabulary import LESSON_CONDITIONS, LESSON_CONTROLS
from digitpad.ui.widgets.local_numbers import LocalNumber

_RESOLUTION: Final = 300  # dots per inch of PDF files
_MARGIN: Final = 18.0  # millimetres
_POINTS: Final = 10.5  # of the text
_NOTE_LINES, _ANSWER_LINES = 2, 4
"""Empty lines for what is to be written down at a step, and for the answer to a question."""
_LETTER_COUNTRIES: Final = {
    QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines,
}  # fmt: skip


def worksheet_html(lesson: Lesson, state: LessonState | None) -> str:
    """A student's sheet; `state`: what they wrote and answered, None: lines to write on."""
    parts = [_head(lesson), _name_row(), _heading(_tr("What to do"))]
    for number, step in enumerate(lesson.steps, 1):
        written = state.written.get(number - 1, "") if state is not None else ""
        more = f"<p><i>{escape(step.write)}</i></p>{_answer_space(written, _NOTE_LINES)}" if step.write else ""
        parts.append(_numbered(number, lesson_html(step.text) + more))
    if lesson.questions:
        parts.append(_heading(_tr("Questions")))
    for place, question in enumerate(lesson.questions):
        answer = state.answers.get(place, "") if state is not None else ""
        parts.append(_numbered(place + 1, lesson_html(question.text) + _student_answer(question, answer)))
    return "".join(parts)


def notes_html(lesson: Lesson) -> str:
    """A teacher's sheet: the notes, what each step waits for, and the questions with their answers."""
    parts = [_head(lesson), lesson_html(lesson.notes), _heading(_tr("Steps"))]
    for number, step in enumerate(lesson.steps, 1):
        parts.append(_numbered(number, f"{lesson_html(step.text)}{''.join(_remarks(step))}"))
    if lesson.trainings:
        parts.append(_heading(_tr("Networks that are trained in this lesson")))
        parts += [_training_words(lesson, key) for key in lesson.trainings]
    if lesson.questions:
        parts.append(_heading(_tr("Questions and answers")))
    for number, question in enumerate(lesson.questions, 1):
        parts.append(_numbered(number, f"{lesson_html(question.text)}{_right_answer(question)}"))
    return "".join(parts)


def pdf_of_document(html: str, title: str) -> bytes:
    """A PDF file; may be made in any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("digitpad")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(page_layout())
    paint_document(writer, html, title)
    return bytes(buffer.data().data())


def page_layout() -> QPageLayout:
    """A4, or Letter where that is used, upright."""
    letter = QLocale.system().territory() in _LETTER_COUNTRIES
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def paint_document(device: QPagedPaintDevice, html: str, title: str) -> None:
    """Paint a document page by page, with its title and the page's number at the foot."""
    painter = QPainter(device)
    room = QSizeF(device.width(), device.height())  # without margins
    foot = 2.0 * painter.fontMetrics().height()
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    font = QFont()
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setTextDirection(QCoreApplication.instance().layoutDirection())  # type: ignore[union-attr]
    document.setDefaultTextOption(option)
    document.setHtml(html)
    document.setPageSize(QSizeF(room.width(), room.height() - foot))
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        _paint_page(painter, document, page, room)
        words = _tr("{0} · page {1} of {2}").format(title, page + 1, document.pageCount())
        painter.setFont(font)
        painter.drawText(0, round(room.height()), words)
    painter.end()


def _paint_page(painter: QPainter, document: QTextDocument, page: int, room: QSizeF) -> None:
    height = document.pageSize().height()
    painter.save()
    painter.translate(0, -page * height)
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Dark, QPalette.ColorRole.Mid):  # words and lines
        palette.setColor(role, Qt.GlobalColor.black)
    context.palette = palette
    context.clip = QRectF(0, page * height, room.width(), height)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _head(lesson: Lesson) -> str:
    goal, minutes = _tr("Goal"), _tr("{0} minutes").format(lesson.minutes)
    return f"<h2>{escape(lesson.title)}</h2><p><b>{goal}:</b> {escape(lesson.goal)} ({minutes})</p>"


def _name_row() -> str:
    gap = "_" * 30
    return f"<p>{_tr('Name')}: {gap} &nbsp; {_tr('Date')}: {'_' * 16}</p>"


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _numbered(number: int, html: str) -> str:
    """A number beside a few paragraphs."""
    return (
        f'<table width="100%" cellpadding="2"><tr><td width="5%" valign="top"><p><b>{number}</b></p></td>'
        f'<td width="95%">{html}</td></tr></table>'
    )


def _answer_space(text: str, lines: int) -> str:
    if text.strip():
        words = "<br>".join(escape(line) for line in text.strip().split("\n"))
        return f'<table width="100%" border="1" cellspacing="0" cellpadding="6"><tr><td>{words}</td></tr></table>'
    line = '<tr><td style="border-bottom: 1px solid black; padding-top: 10px">&nbsp;</td></tr>'
    return f'<table width="100%" cellspacing="0" style="border-collapse: collapse">{line * lines}</table>'


def _student_answer(question: LessonQuestion, answer: str) -> str:
    if not question.choices:
        return _answer_space(answer, _ANSWER_LINES)
    chosen = question.chosen(answer)
    signs = ("☒" if place == chosen else "☐" for place in range(len(question.choices)))
    rows = (f"<p>{sign} {escape(choice)}</p>" for sign, choice in zip(signs, question.choices, strict=True))
    return "".join(rows)


def _right_answer(question: LessonQuestion) -> str:
    words = lesson_html(question.answer)
    if not question.choices:
        return words
    rows = (
        f"<p>{'✓' if place == question.right else '–'} {escape(choice)}</p>"
        for place, choice in enumerate(question.choices)
    )
    return "".join(rows) + words


def _remarks(step: LessonStep) -> Iterator[str]:
    """What the program does at a step, for teachers: the words of the lessons' file format, which is in English."""
    if step.point:
        yield f"<p><i>{_tr('Points at')}: {escape(LESSON_CONTROLS[step.point])}</i></p>"
    if step.until is not None:
        name = step.until.condition + (f": {step.until.argument}" if step.until.argument else "")
        meaning = LESSON_CONDITIONS[step.until.condition].does
        yield f"<p><i>{_tr('Waits for')}: {escape(name)} ({escape(meaning)})</i></p>"
    if step.write:
        yield f"<p><i>{_tr('To write down')}: {escape(step.write)}</i></p>"


def _training_words(lesson: Lesson, key: str) -> str:
    one = lesson.trainings[key]
    text = _tr("«{0}»: network {1}, {2} images of MNIST, of which {3} % are held out, {4} epochs.")
    images, held_out = f"{LocalNumber(one.images):,}", f"{LocalNumber(100 * one.validation):g}"
    words = text.format(one.name, one.architecture, images, held_out, f"{LocalNumber(one.epochs):,}")
    if one.rare:
        rare = _tr("Of the digits {0} only {1} % are learned from.")
        words += " " + rare.format(", ".join(map(str, one.rare)), f"{LocalNumber(100 * one.rare_share):g}")
    return f"<p>{escape(words)}</p>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("LessonDocuments", text)
