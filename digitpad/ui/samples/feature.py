"""The way from the main window to the person's samples: corrections from the start, windows when they are wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.file_kinds import FileKind, kind_of_file
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.samples.correction_recorder import CorrectionRecorder
from digitpad.ui.samples.little_ink_question import keeps_little_ink
from digitpad.ui.samples.live_samples import LiveSamples
from digitpad.ui.samples.model_answer import ModelAnswer
from digitpad.ui.widgets.action_table import KeyGroup, key_group
from digitpad.ui.widgets.questions import confirmed
from digitpad.ui.widgets.theme import Theme, current_theme
from digitpad.ui.widgets.window_place import bring_to_front

if TYPE_CHECKING:
    from digitpad.ui.samples.window import SamplesWindow


class SamplesFeature(Feature):
    """Follows the corrections, and holds the one window that shows the samples."""

    def __init__(self, context: FeatureContext, *, live_samples: LiveSamples) -> None:
        super().__init__(context)
        model = context.digits_model
        self.live_samples = live_samples
        live_samples.setParent(self)  # they end together
        self._add_answer = ModelAnswer(load=context.load_classifier, model=model)
        self.recorder = CorrectionRecorder(
            live_samples=live_samples,
            model=model,
            keeps_little_ink=lambda: keeps_little_ink(self._context.window),
            parent=self,
        )
        self._unread: list[Path] = []  # files to import
        self.window: SamplesWindow | None = None
        """The window with the samples, if it is open."""
        self.recorder.done.connect(self.done)
        live_samples.changed.connect(self._read)
        live_samples.problem.connect(self.problem)
        live_samples.solved.connect(self.solved)

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"samples": self.show}

    def begin(self) -> None:
        self.live_samples.start()

    def show(self) -> None:
        """Show the samples."""
        if self.window is None:
            from digitpad.ui.samples.window import SamplesWindow  # imported when asked for: digitpad opens sooner

            self.window = SamplesWindow(
                live_samples=self.live_samples,
                add_answer=self._add_answer,
                model=self._context.digits_model,
                load=self._context.load_classifier,
                settings=self._context.settings,
                icons=self._context.icons,
            )
            self.window.set_theme(current_theme())
            self.window.drawing_wanted.connect(self.drawing_wanted)
            self.window.closed.connect(self._on_closed)
        bring_to_front(self.window)

    def key_groups(self) -> Sequence[KeyGroup]:
        from digitpad.ui.samples.actions import SampleActions

        return (key_group(self.tr("My samples"), SampleActions(self._context.icons, self)),)

    def open_file(self, path: Path) -> bool:
        if kind_of_file(path) is not FileKind.SAMPLES:
            return False
        self.show()
        self._unread.append(path)
        self._read()
        return True

    def write(self) -> None:
        """Show the samples, and ask for digits to write."""
        self.show()
        if self.window is not None:
            self.window.write()

    def set_theme(self, theme: Theme) -> None:
        if self.window is not None:
            self.window.set_theme(theme)

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Close the window and write what waits; False if something cannot be written and the person stays for it."""
        if self.window is not None:
            self.window.asks_before_closing = ask
            if not self.window.close():
                return False
        unwritten = self.live_samples.close()
        if unwritten and not ask:
            self.live_samples.set_aside()
        if not unwritten or not ask:
            return True
        stays = not confirmed(
            self._context.window,
            title=self.tr("My samples"),
            question=self.tr("Changes to your samples cannot be written in {1}: {0}. They will be gone.").format(
                unwritten, self.live_samples.folder
            ),
            yes=self.tr("Close all the same"),
            no=self.tr("Stay"),
        )
        if stays:
            self.live_samples.start()
        return not stays

    def save(self) -> None:
        """Write what waits, elsewhere if it cannot be written to its place: nobody can be asked."""
        if self.live_samples.close():
            self.live_samples.set_aside()

    def close(self) -> None:
        if self.window is not None:
            self.window.asks_before_closing = False
            self.window.close()
        self.live_samples.close()

    def _read(self) -> None:
        """Import what waits, once it is known which samples there are: none is taken in twice."""
        if self._unread and self.window is not None and self.live_samples.loaded:
            paths, self._unread = self._unread, []
            self.window.read(paths)

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
