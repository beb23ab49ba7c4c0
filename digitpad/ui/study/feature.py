"""The feature that compares architectures: the study under way, its dialog, and its place in the status bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.file_kinds import FileKind, kind_of_file
from digitpad.ui.background.worker import Job, Work
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.widgets.window_place import bring_to_front, keep_place

if TYPE_CHECKING:
    from digitpad.core.architectures.architecture import Architecture
    from digitpad.core.study.events import StudyEvent
    from digitpad.ui.study.dialog import StudyDialog
    from digitpad.ui.study.queries import StudyQueries
    from digitpad.ui.study.runner import StartStudy, StudyRunner
    from digitpad.ui.study.status import StudyStatus


class StudyFeature(Feature):
    """Holds the runner, the one dialog and the small bar; all are made when they are first wanted."""

    def __init__(self, context: FeatureContext, *, start_study: StartStudy) -> None:
        super().__init__(context)
        self._start = start_study
        self.runner: StudyRunner | None = None
        self.queries: StudyQueries | None = None
        self.dialog: StudyDialog | None = None
        """The dialog, once it was wanted."""
        self.status: StudyStatus | None = None

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"compare": self.show}

    def begin(self) -> None:
        self.announce()

    def show(self) -> None:
        """Show the dialog."""
        if self.dialog is None:
            self.dialog = self._new_dialog()
        else:
            self.dialog.renew_own()
        bring_to_front(self.dialog)
        self._hide_settled()

    def compare(self, architecture: Architecture) -> None:
        """Show the dialog, with an own architecture chosen among the cases."""
        self.show()
        if self.dialog is not None:
            self.dialog.compare(architecture)

    def own_changed(self) -> None:
        """The user has other architectures than before."""
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.renew_own()

    def open_file(self, path: Path) -> bool:
        if kind_of_file(path) is not FileKind.STUDY:
            return False
        self.show()
        if self.dialog is not None:
            self.dialog.open_folder(path if path.is_dir() else path.parent)
        return True

    def announce(self) -> None:
        """Say if an unfinished study waits that nobody works on."""
        if self._context.paths.studies.is_dir():
            self._context.errands.submit(Job(self._unfinished_waits, done=self._on_found))

    def close(self) -> None:
        """Stop a study that is under way; it goes on where it was, another day."""
        if self.runner is not None:
            self.runner.stop()
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.own_data.stop()
            self.dialog.deleteLater()
            self.dialog = None
        if self.queries is not None:
            self.queries.stop()
            self.queries = None

    def _unfinished_waits(self, work: Work) -> bool:
        """In the worker's thread."""
        from digitpad.core.errors import DigitpadError
        from digitpad.core.folder_lock import FolderLock
        from digitpad.core.study.stored_studies import stored_studies

        for study in stored_studies(self._context.paths.studies):
            work.check(0)
            if study.is_finished:
                continue
            try:
                with FolderLock(study.folder.path):
                    pass
            except (DigitpadError, OSError):
                continue  # another window is at it
            return True
        return False

    def _on_found(self, found: bool) -> None:
        if found and self.dialog is None:
            self._status().offer()

    def _status(self) -> StudyStatus:
        if self.status is None:
            from digitpad.ui.study.status import StudyStatus

            self.status = StudyStatus()
            self.status.clicked.connect(self.show)
            self.status_made.emit(self.status)
        return self.status

    def _new_dialog(self) -> StudyDialog:
        from digitpad.ui.study.dialog import StudyDialog  # its plots take a while to import
        from digitpad.ui.study.queries import StudyQueries
        from digitpad.ui.study.runner import StudyRunner

        self.runner = StudyRunner(self._start, self)
        self.queries = StudyQueries(
            paths=self._context.paths, registry=self._context.registry, load=self._context.load_classifier, parent=self
        )
        self.dialog = StudyDialog(
            runner=self.runner, queries=self.queries, paths=self._context.paths, settings=self._context.settings
        )
        keep_place(self.dialog, self._context.settings, "study_geometry")
        self.dialog.model_kept.connect(self.model_kept)
        self.dialog.drawing_wanted.connect(self.drawing_wanted)
        self.runner.started.connect(lambda _: self._status().begin())
        self.runner.event_received.connect(self._on_event)
        return self.dialog

    def _on_event(self, event: StudyEvent) -> None:
        if self.runner is not None and self.runner.log is not None:
            self._status().show_event(event, self.runner.log, paused=self.runner.is_paused)
        self._hide_settled()

    def _hide_settled(self) -> None:
        """The status bar says how a study ended only while its dialog does not."""
        running = self.runner is not None and self.runner.is_running
        if not running and self.status is not None and self.dialog is not None and self.dialog.isVisible():
            self.status.hide()
