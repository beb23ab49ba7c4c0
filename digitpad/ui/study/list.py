"""The list of earlier studies beside the form, to continue or to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from digitpad.core.counts import counted
from digitpad.core.study.plan import StudyPlan
from digitpad.core.study.stored_studies import StoredStudy
from digitpad.ui.widgets.local_numbers import local_moment
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font


class StudyList(QWidget):
    """Newest first; an unfinished one is chosen at once."""

    go_on_wanted = Signal(object)
    show_wanted = Signal(object)
    remove_wanted = Signal(object)
    """A `StoredStudy`, as with the two above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studies: Sequence[StoredStudy] = ()
        self._title = PlainLabel(self.tr("Earlier comparisons"))
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._title.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self._title.text())
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problem = PlainLabel()
        self.problem.setObjectName("muted")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go_on_button = self._button(self.tr("&Go on"), self.go_on_wanted.emit)
        self.show_button = self._button(self.tr("Sho&w"), self.show_wanted.emit)
        self.remove_button = self._button(self.tr("De&lete …"), self.remove_wanted.emit)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.go_on_button, self.show_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._title)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.problem)
        layout.addLayout(row)
        self.list.currentRowChanged.connect(self._on_current_changed)
        self.list.itemActivated.connect(lambda _: self._on_activated())
        self.show_studies(())

    def show_studies(self, studies: Sequence[StoredStudy], problems: Sequence[str] = ()) -> None:
        """List these, and say what is wrong with others; without any there is nothing to see."""
        self._studies = studies
        self.list.clear()
        for study in studies:
            self.list.addItem(QListWidgetItem(self._words(study)))
        unfinished = [number for number, study in enumerate(studies) if not study.is_finished]
        if studies:
            self.list.setCurrentRow((unfinished or [0])[0])
        self.problem.setText("\n".join(problems))
        self.problem.setVisible(bool(problems))
        self.list.setVisible(bool(studies))
        self.setVisible(bool(studies or problems))
        self._on_current_changed()

    @property
    def current(self) -> StoredStudy | None:
        """The study chosen."""
        row = self.list.currentRow()
        return self._studies[row] if 0 <= row < len(self._studies) else None

    def _words(self, study: StoredStudy) -> str:
        runs = counted(len(study.plan.runs), self.tr("1 run"), self.tr("{0} runs"))
        state = (
            self.tr("finished, {0}").format(runs)
            if study.is_finished
            else self.tr("unfinished, {0} of {1}").format(study.finished, runs)
        )
        return f"{local_moment(study.begun)} · {state}\n{self._what(study.plan)}"

    def _what(self, plan: StudyPlan) -> str:
        names = ", ".join(plan.cases[:3]) + (" …" if len(plan.cases) > 3 else "")
        data = f"{plan.data.name}; " if plan.data is not None else ""
        return f"{data}{names}; {counted(plan.epochs, self.tr('1 epoch'), self.tr('{0} epochs'))}"

    def _button(self, text: str, action: Callable[[StoredStudy], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)

        def on_clicked() -> None:
            if self.current is not None:
                action(self.current)

        button.clicked.connect(on_clicked)
        return button

    def _on_current_changed(self) -> None:
        study = self.current
        self.go_on_button.setEnabled(study is not None and not study.is_finished)
        self.show_button.setEnabled(study is not None and study.finished > 0)
        self.remove_button.setEnabled(study is not None)

    def _on_activated(self) -> None:
        if self.current is not None:
            (self.show_wanted if self.current.is_finished else self.go_on_wanted).emit(self.current)
