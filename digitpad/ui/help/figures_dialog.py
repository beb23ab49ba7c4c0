"""How well the models read: a table of measured figures, and what the words in it mean."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextDocument, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from digitpad.core.errors import DataError
from digitpad.core.evaluation.figures import Figure, Figures, read_figures
from digitpad.core.recognition.predict import UNSURE_BELOW
from digitpad.core.settings import Settings
from digitpad.ui.widgets.local_numbers import LocalNumber, local_day, local_percent
from digitpad.ui.widgets.theme import GRID, current_theme
from digitpad.ui.widgets.window_place import keep_size

_NO_FIGURE = "–"
_WORD_COLUMNS = 2  # columns that hold words, not figures

_USUAL: Final = QSize(880, 640)


def show_figures(parent: QWidget, file: Path, settings: Settings) -> None:
    """Open the dialog with the figures of a file."""
    dialog = FiguresDialog(file, parent)
    keep_size(dialog, settings, "figures_size", _USUAL)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class FiguresDialog(QDialog):
    """Text that can be read with the keyboard too, and copied."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: Figures | None = None
        self._problem = ""
        try:
            self._figures = read_figures(file)
        except DataError as error:
            self._problem = str(error)
        self.setWindowTitle(self.tr("How well does it read?"))
        self.text_view = QTextBrowser()
        self.text_view.setObjectName("card")
        self.text_view.setAccessibleName(self.windowTitle())
        self.text_view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text_view.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.text_view.document().setDocumentMargin(2 * GRID)
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(self.tr("&Copy table"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._on_copy)
        self.copy_button.setEnabled(self._figures is not None)
        buttons.addButton(self.tr("Cl&ose"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.text_view)
        layout.addWidget(buttons)
        self.setMinimumSize(480, 360)
        self._is_narrow = False
        self._least_width = 0.0  # of the table, in pixels; below, each row is a paragraph
        self.resize(_USUAL.boundedTo(self.screen().availableSize()))
        self._write()
        self.text_view.installEventFilter(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._write()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text_view and event.type() == QEvent.Type.Resize and self._lacks_room() != self._is_narrow:
            self._write()
        return super().eventFilter(watched, event)

    def _lacks_room(self) -> bool:
        """Whether the table is wider than the text's room, a bar at the side taken off whether it is shown or not."""
        bar = self.text_view.verticalScrollBar().sizeHint().width()
        return self.text_view.contentsRect().width() - bar < self._least_width

    def _on_copy(self) -> None:
        """Put the table on the clipboard as spreadsheets take it."""
        if self._figures is None:
            return
        rows = [[*self._headings(), self.tr("Command")]]
        rows += [[*self._cells(row), row.command] for row in self._figures.rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))

    def _write(self) -> None:
        """The text in the colours of the theme."""
        if self._figures is None:
            self.text_view.setPlainText(self._problem)
            return
        place = self.text_view.verticalScrollBar().value()
        measured = self.tr(
            "Measured on {0}. Each row ends with the command that repeats it. What the words mean is said below."
        )
        table = self._table(self._figures)
        self._least_width = self._width_of(table)
        self._is_narrow = self._lacks_room()
        wraps = QTextOption.WrapMode
        self.text_view.setWordWrapMode(wraps.WrapAtWordBoundaryOrAnywhere if self._is_narrow else wraps.WordWrap)
        self.text_view.setHtml(
            self._style()
            + f"<p>{escape(measured.format(local_day(self._figures.measured)))}</p>"
            + (self._paragraphs(self._figures) if self._is_narrow else table)
            + "".join(f"<h4>{escape(title)}</h4><p>{escape(text)}</p>" for title, text in self._explanations())
        )
        self.text_view.verticalScrollBar().setValue(place)

    def _style(self) -> str:
        theme = current_theme()
        code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        return f"""<style>
            p, h4, td, th {{ color: {theme.text}; }}
            h4 {{ margin-top: {2 * GRID}px; margin-bottom: 0; }}
            p {{ margin-top: {GRID // 2}px; margin-bottom: {GRID + GRID // 2}px; }}
            th {{ vertical-align: bottom; }}
            th, td {{ padding: 3px {GRID // 2}px; }}
            td.first {{ padding-top: {GRID}px; }}
            span.command {{ color: {theme.muted}; font-family: '{code}'; }}
            td.command {{ padding-bottom: {GRID}px; color: {theme.muted}; font-family: '{code}'; }}
        </style>"""

    def _table(self, figures: Figures) -> str:
        """Three lines for each row: what was measured, the figures below their headings, the command."""
        theme = current_theme()
        headings = self._headings()[_WORD_COLUMNS:]
        head = "".join(f"<th align='right' width='{100 / len(headings):.0f}%'>{escape(one)}</th>" for one in headings)
        body = ""
        for number, row in enumerate(figures.rows):
            ground = f"<tr bgcolor='{theme.surface if number % 2 else theme.window}'>"
            whole = f"{ground}<td colspan='{len(headings)}'"
            model, on, *cells = (escape(cell) for cell in self._cells(row))
            body += f"{whole} class='first'><b>{model}</b>: {on}</td></tr>{ground}"
            body += "".join(f"<td align='right'>{cell.replace(' ', '&nbsp;')}</td>" for cell in cells)
            body += f"</tr>{whole} class='command'>{escape(row.command)}</td></tr>"
        return f"<table width='100%' cellspacing='0'><tr>{head}</tr>{body}</table>"

    def _width_of(self, table: str) -> float:
        """Pixels that the table takes at least."""
        document = QTextDocument()
        document.setDefaultFont(self.text_view.font())
        document.setDocumentMargin(self.text_view.document().documentMargin())
        between_words = QTextOption()
        between_words.setWrapMode(QTextOption.WrapMode.WordWrap)
        document.setDefaultTextOption(between_words)
        document.setHtml(self._style() + table)
        document.setTextWidth(1)
        return document.size().width()

    def _paragraphs(self, figures: Figures) -> str:
        """The same where a table has no room: each figure behind its heading, none torn."""
        headings, body = self._headings()[_WORD_COLUMNS:], ""
        for row in figures.rows:
            model, on, *cells = (escape(cell) for cell in self._cells(row))
            told = " · ".join(
                f"{escape(heading)} {cell}".replace(" ", "&nbsp;")
                for heading, cell in zip(headings, cells, strict=True)
            )
            body += f"<p><b>{model}</b>: {on}<br>{told}<br><span class='command'>{escape(row.command)}</span></p>"
        return body

    def _headings(self) -> list[str]:
        return [
            self.tr("Model"),
            self.tr("Measured on"),
            self.tr("How many"),
            self.tr("Accuracy"),
            self.tr("95 % interval"),
            self.tr("Digits refused"),
            self.tr("Others refused"),
            self.tr("Calibration error"),
            self.tr("Time per digit"),
        ]

    def _cells(self, row: Figure) -> list[str]:
        """What stands below the headings."""
        return [
            row.model,
            f"{row.on} ({row.whom})" if row.whom else row.on,
            f"{LocalNumber(row.n):,}",
            _share(row.accuracy),
            f"{LocalNumber(100 * row.interval[0]):.2f}–{LocalNumber(100 * row.interval[1]):.2f} %"
            if row.interval
            else _NO_FIGURE,
            _share(row.rejected_digits),
            _share(row.rejected_others),
            _share(row.ece),
            f"{LocalNumber(row.ms_per_digit):.1f} ms" if row.ms_per_digit is not None else _NO_FIGURE,
        ]

    def _explanations(self) -> list[tuple[str, str]]:
        """What the columns mean, for people who do no statistics, as (title, text)."""
        accuracy = self.tr(
            "The share of digits that are read right: the most probable digit is the one that was meant, whether or "
            "not the window would call it one. Other digits of the same kind would give a slightly different share. "
            "The interval says how different: of a hundred intervals made in this way, 95 hold the true share. "
            "Handwriting differs more than that, so go by the row whose writers are most like you."
        )
        refused = self.tr(
            "What looks too little like any digit is refused: the window says that it is not sure this is one. "
            "«Digits refused» are digits for which this was wrong, so less is better. «Others refused» are letters, "
            "scribbles and the like for which it was right, so more is better."
        )
        sure = self.tr(
            "Of answers that are 90 % sure, nine in ten should be right. The calibration error is how far the answers "
            "are off from that on average: at 1 %, 89 or 91 in a hundred are right instead of 90. "
            "An answer that is less than {0} % sure is shown as unsure, with both guesses."
        )
        return [
            (self.tr("What «accuracy» means"), accuracy),
            (self.tr("What «not a digit» means"), refused),
            (self.tr("What «sure» means"), sure.format(round(100 * UNSURE_BELOW))),
        ]


def _share(share: float | None) -> str:
    return _NO_FIGURE if share is None else local_percent(share)
