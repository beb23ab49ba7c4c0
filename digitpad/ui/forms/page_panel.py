"""What is known of the form as a whole, as form controls: its name, its paper, and the sheet that is shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from digitpad.core.forms.design.new_page import FORM_PAPERS, lying_paper
from digitpad.core.forms.form import MOST_NAME, Form
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.widgets.number_boxes import WholeBox
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font

_SAME = 0.6  # millimetres by which a page may differ from a paper


class PagePanel(QWidget):
    """Changes the document."""

    page_wanted = Signal(int)
    """Another page of the file with the sheet is to be shown."""

    def __init__(self, document: FormDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.title = PlainLabel(self.tr("Form"))
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.name = QLineEdit(maxLength=MOST_NAME)
        self.name.setPlaceholderText(self.tr("as its file"))
        self.paper = QComboBox()
        self.paper.addItems(list(FORM_PAPERS))
        self.paper.setToolTip(self.tr("The size of the sheets, by which sizes of digits are known"))
        self.filled = QCheckBox(self.tr("The sheet is filled in"))
        self.filled.setToolTip(
            self.tr("Somebody has written on it: what stands in its fields is none of the form's own print")
        )
        self.page = WholeBox(minimum=1, maximum=1, value=1)
        self.page_label = PlainLabel(self.tr("Pa&ge"))
        self.page_label.setBuddy(self.page)
        self._lay_out()
        self.name.textEdited.connect(self._on_named)
        self.paper.activated.connect(self._on_paper)
        self.filled.toggled.connect(self._on_filled)
        self.page.editingFinished.connect(self._on_page)
        document.changed.connect(self._show)
        self.show_pages(1, 1)
        self._show()

    def show_pages(self, number: int, count: int) -> None:
        """Page `number` of a file with `count` is shown."""
        with QSignalBlocker(self.page):
            self.page.setMaximum(count)
            self.page.setSuffix(self.tr(" of {0}").format(count))
            self.page.setValue(number)
        self._shown = number
        self.page.setVisible(count > 1)
        self.page_label.setVisible(count > 1)

    def show_filled(self, filled: bool) -> None:
        """Whether somebody has written on the sheet."""
        with QSignalBlocker(self.filled):
            self.filled.setChecked(filled)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(GRID)
        form.setVerticalSpacing(GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text, widget in ((self.tr("Na&me"), self.name), (self.tr("Pap&er"), self.paper)):
            label = PlainLabel(text)
            label.setBuddy(widget)
            form.addRow(label, widget)
        form.addRow(self.page_label, self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.title)
        column.addLayout(form)
        column.addWidget(self.filled)

    def _show(self) -> None:
        document = self._document
        self.setEnabled(document.is_open)
        form = document.state.form
        if self.name.text() != form.name:
            self.name.setText(form.name)
        self.paper.setCurrentIndex(self.paper.findText(_paper_name(form)))
        self.paper.setPlaceholderText(f"{form.width:.0f} x {form.height:.0f} mm")

    def _on_named(self, name: str) -> None:
        form = self._document.state.form
        self._document.edit(self.tr("Rename the form"), form=replace(form, name=name), merge="form name")

    def _on_paper(self) -> None:
        form = self._document.state.form
        changed = lying_paper(self.paper.currentText(), form)
        if (changed.width, changed.height) != (form.width, form.height):
            self._document.edit(self.tr("Change the paper"), form=changed)

    def _on_filled(self, filled: bool) -> None:
        self._document.edit(self.tr("Say whether the sheet is filled in"), filled=filled)

    def _on_page(self) -> None:
        if self.page.value() != self._shown:
            self._shown = self.page.value()
            self.page_wanted.emit(self._shown)


def _paper_name(form: Form) -> str:
    """ "" where it is none of the papers."""
    sides = sorted((form.width, form.height))
    for name, (short, long) in FORM_PAPERS.items():
        if abs(sides[0] - short) < _SAME and abs(sides[1] - long) < _SAME:
            return name
    return ""
