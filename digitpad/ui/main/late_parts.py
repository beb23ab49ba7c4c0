"""What the main window's first picture does without: the other windows, files, the clipboard, what is dragged out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from digitpad.core.errors import DigitpadError
from digitpad.core.picture_files import may_hold_pictures
from digitpad.core.registry import Model
from digitpad.ui.answer.answer_pictures import share_answer
from digitpad.ui.answer.shown_reading import ShownDigit
from digitpad.ui.drawing import clipboard
from digitpad.ui.drawing.drawing_files import DrawingFiles
from digitpad.ui.drawing.saved_answers import SavedAnswers
from digitpad.ui.main.features import Features
from digitpad.ui.main.help_menu import help_effects
from digitpad.ui.sharing.picture_source import copy_picture
from digitpad.ui.widgets.action_table import KeyGroup

if TYPE_CHECKING:
    from digitpad.ui.lessons.stage import Stage
    from digitpad.ui.main.main_window import MainWindow
    from digitpad.ui.main.services import Services
    from digitpad.ui.pictures.pages.pasted import PastedPictures
    from digitpad.ui.widgets.icons import Icons


class LateParts(QObject):
    """Made when one of them is first wanted, or soon after a model answers; from then on the window tells it all."""

    def __init__(self, window: MainWindow, services: Services, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._dragged: PastedPictures | None = None
        saved_answers = SavedAnswers(window.reading, lambda: window.models.active, self)
        self.files = DrawingFiles(
            document=window.document,
            answers=saved_answers,
            settings=services.settings,
            paste_action=window.actions_.paste,
            window=window,
        )
        self.features = Features(services, models=window.models, reading=window.reading, icons=icons, window=window)
        self.features.lessons.play_in(self._lesson_stage)
        share_answer(window.prepared, window.panel, self._place_for_dragged)
        self._connect(saved_answers)
        self.files.update_paste()
        window.statusBar().addPermanentWidget(self.features.training.status)

    @property
    def effects(self) -> Mapping[str, Callable[[], object]]:
        """What the window's actions do that need one of them, by the actions' names (`ui.main.actions.Actions`)."""
        window = self._window
        return {
            "open": self.files.ask_and_open,
            "save": self.files.ask_and_save,
            "copy": self._copy,
            "copy_picture": self._copy_picture,
            "paste": self._paste,
            **self.features.effects(),
            **help_effects(
                window,
                figures=self._services.paths.figures,
                settings=self._services.settings,
                active=lambda: window.models.active,
                key_groups=self._key_groups,
            ),
        }

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files of every kind; several of which one may be a picture are all for the picture window.

        What no other window takes is taken for a drawing.
        """
        if len(paths) > 1 and any(map(may_hold_pictures, paths)):
            if problem := self.features.pictures_problem():
                self._window.say(problem)
            else:
                self.features.pictures.open(paths)
            return
        for path in paths:
            try:
                taken = self.features.open_file(path)
            except DigitpadError as error:
                self._window.say(str(error))
                continue
            if not taken:
                self.files.open(path)

    def keep_correction(self, digit: ShownDigit, correction: int | None) -> None:
        """A person says what a digit on the canvas is: it becomes a sample."""
        self.features.samples.recorder.record(digit, correction)

    def allow_digits(self, model: Model | None) -> None:
        """Switch off what a model cannot do that tells other things apart than digits."""
        self.features.allow_digits(self._window.actions_, model)

    def close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Close all other windows; False if the person does not want that, or `then` comes once something is saved."""
        if not self.features.close(ask=ask, then=then):
            return False
        if self._dragged is not None:
            self._dragged.remove()
        return True

    def _connect(self, saved_answers: SavedAnswers) -> None:
        window, features, bar = self._window, self.features, self._window.statusBar()
        for source in (self.files, features):
            source.problem.connect(window.say)
        features.solved.connect(window.say_solved)
        features.done.connect(lambda sentence: bar.showMessage(sentence, 4000))
        features.status_made.connect(lambda status: bar.addPermanentWidget(status))
        features.model_kept.connect(window.use_kept)
        features.drawing_wanted.connect(window.bring_drawing)
        features.exhibit.place_wanted.connect(window.close_and)
        self.files.saved.connect(lambda name: bar.showMessage(_tr("Saved {0}").format(name), 4000))
        self.files.copied.connect(self._on_copied)
        saved_answers.compared.connect(lambda words: bar.showMessage(words, 10_000))
        QGuiApplication.clipboard().dataChanged.connect(self.files.update_paste)

    def _key_groups(self) -> list[KeyGroup]:
        window = self._window
        return [KeyGroup(_tr("Drawing"), window.actions_.key_entries()), *self.features.key_groups()]

    def _copy(self) -> None:
        """Copy the drawing, with its text as soon as it is read, unless the clipboard holds something else by then."""
        drawing, reading = self._window.document.drawing, self._window.reading

        def text() -> str:
            return reading.text if reading.drawing is drawing else ""

        if reading.is_current:
            self.files.copy(drawing, text())
        else:
            self.files.copy(drawing, "")
            reading.when_read(lambda _: self.files.copy_text(drawing, text()), otherwise=lambda: None)

    def _copy_picture(self) -> None:
        window = self._window
        copy_picture(clipboard.drawing_picture(window.document.drawing))
        window.statusBar().showMessage(_tr("Copied a picture of the drawing"), 4000)

    def _paste(self) -> None:
        """Strokes come onto the canvas; a picture is read in the picture window."""
        if clipboard.can_paste():
            self.files.paste()
        else:
            self._window.models.when_decided(self._paste_picture)  # which reads it

    def _paste_picture(self) -> None:
        if problem := self.features.pictures_problem():
            self._window.say(problem)
        else:
            self.features.pictures.paste()

    def _on_copied(self, text: str) -> None:
        read = text.replace("\n", ", ")
        said = _tr("Copied {0} and the drawing").format(read) if text else _tr("Copied the drawing")
        self._window.statusBar().showMessage(said, 4000)

    def _place_for_dragged(self, name: str) -> Path:
        """Where a picture may be written that is dragged out of the window, until that closes. Raises OSError."""
        from digitpad.ui.pictures.pages.pasted import PastedPictures

        if self._dragged is None:
            self._dragged = PastedPictures(self._services.paths.pasted)
        return self._dragged.file(name)

    def _lesson_stage(self) -> Stage:
        """What lessons point at and wait for; looked up when the first one is wanted."""
        from digitpad.ui.lesson_stage.parts import StageParts
        from digitpad.ui.lesson_stage.stage import stage_of

        window, features = self._window, self.features
        parts = StageParts(
            window=window,
            action=lambda name: getattr(window.actions_, name),
            active_model=lambda: window.models.active,
            canvas=window.canvas,
            document=window.document,
            reading=window.reading,
            prepared=window.prepared,
            panel=window.panel,
            training=features.training,
            snapshots=features.snapshots,
            teaching=features.teaching,
            inside=features.inside,
            samples=features.samples,
        )
        return stage_of(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)
