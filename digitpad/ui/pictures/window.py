"""The picture window: a window in which digits are read from pictures, looked at, corrected and taken away as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage

from digitpad.core.lines.signs import DECIMAL_SIGNS
from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.network import LoadPageNetwork
from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.recent_files import remember_files
from digitpad.core.registry import Model
from digitpad.core.rules.typed_rules import ChosenRules
from digitpad.core.settings import Settings
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.drawing.picture_mime import can_paste_picture, image_in, picture_paths
from digitpad.ui.feature import WorkWindow
from digitpad.ui.pictures import files, saving
from digitpad.ui.pictures.actions import PictureActions, build_picture_menus
from digitpad.ui.pictures.box_drawing import BoxDrawing
from digitpad.ui.pictures.layout import PictureLayout
from digitpad.ui.pictures.menu import DigitMenu
from digitpad.ui.pictures.page_list_view import digits_words
from digitpad.ui.pictures.pages import edits
from digitpad.ui.pictures.pages.listed_page import ListedPage
from digitpad.ui.pictures.pages.number_notes import NumberNotes
from digitpad.ui.pictures.pages.page_list import PageList
from digitpad.ui.pictures.pages.selection import PageSelection
from digitpad.ui.pictures.rules.choice import RuleChoice
from digitpad.ui.pictures.samples import PictureSamples
from digitpad.ui.review.picture_review import PictureReview
from digitpad.ui.samples.live_samples import LiveSamples
from digitpad.ui.sharing.picture_source import copy_picture, seen_picture
from digitpad.ui.widgets.announcing import announce_messages
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.questions import confirmed, save_first
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.switches import bind_switch
from digitpad.ui.widgets.theme import GRID, Theme
from digitpad.ui.widgets.window_place import bring_to_front, keep_place, keep_widths

_MESSAGE_TIME = 4000  # milliseconds that a message stays
_LOOKING_TIME = 30_000  # the same of one that another one follows


class PictureWindow(WorkWindow):
    """Connects pages (ui/pictures/pages/page_list), what shows them (ui/pictures/layout) and what the person does."""

    def __init__(
        self,
        *,
        load: LoadClassifier,
        load_network: LoadPageNetwork,
        settings: Settings,
        icons: Icons,
        live_samples: LiveSamples,
        pasted: Path,
        temporary: Path,
        reviews: Path,
        new_loader: Callable[[], PageLoader] = PageLoader,
    ) -> None:
        """Folders of ours: `pasted` for pasted pictures, `temporary` for what is not whole yet, `reviews` for what was
        looked at.
        """
        super().__init__(settings)
        self._temporary = temporary
        self.page_list = PageList(load, load_network, pasted=pasted, new_loader=new_loader, parent=self)
        self.selection = PageSelection(self)
        self.rules = RuleChoice(settings, self)
        self.actions_ = PictureActions(icons, self)
        self._notes = NumberNotes()
        self.samples = PictureSamples(live_samples=live_samples, model=lambda: self.page_list.model, parent=self)
        self.parts = PictureLayout(self.page_list, self.selection, self.actions_, icons)
        self.review = PictureReview(
            self.page_list,
            folder=reviews,
            settings=settings,
            icons=icons,
            leave_out=self.samples.leave_out,
            parent=self,
        )
        self.parts.add_bar(self.review.offer)
        self._boxes = BoxDrawing(self.actions_, self.parts.page_input, self)
        self.setWindowTitle(self.tr("Read pictures"))
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 420)
        self.setCentralWidget(ScrolledContent(self.parts))
        self.statusBar().setSizeGripEnabled(False)
        announce_messages(self.statusBar())
        self.statusBar().setMinimumHeight(4 * GRID)  # as high with progress as without
        self.statusBar().addWidget(self.parts.summary)
        self.statusBar().addPermanentWidget(self.parts.status)
        build_picture_menus(self, self.actions_)
        self._connect()
        self._connect_actions()
        self._apply_settings()
        self.rules.restore()
        self._show_current()
        self.parts.view.setFocus()

    def use(self, model: Model | None) -> None:
        self.page_list.use(model)

    def set_theme(self, theme: Theme) -> None:
        self.actions_.set_theme(theme)
        self.parts.messages.set_theme(theme)
        self.review.set_theme(theme)

    def ask_and_open(self) -> None:
        """Let the person choose pictures and read them."""
        self.open(files.ask_for_pictures(self, self._settings))

    def open(self, paths: Sequence[Path]) -> None:
        """Read pictures, and those in folders."""
        self.parts.messages.hide()
        remember_files(self._settings, paths)
        self.page_list.open(paths)

    def paste(self) -> None:
        """Read the picture on the clipboard, or the files that were copied."""
        data = QGuiApplication.clipboard().mimeData()
        self._take(picture_paths(data), image_in(data))

    def sizeHint(self) -> QSize:
        return QSize(1240, 800)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if picture_paths(data) or data.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(picture_paths(event.mimeData()), image_in(event.mimeData()))
        event.acceptProposedAction()

    def _connect(self) -> None:
        page_list, parts = self.page_list, self.parts
        page_list.added.connect(parts.add_pages)
        page_list.page_changed.connect(self._on_page_changed)
        page_list.current_changed.connect(self._on_current_changed)
        page_list.problem.connect(parts.messages.say)
        page_list.work_failed.connect(self._stay)
        parts.list.page_chosen.connect(page_list.show)
        parts.ink_limit.changed.connect(page_list.use_ink)
        self._boxes.digit_drawn.connect(lambda box: self._edit(edits.adding_digit(box)))
        self._boxes.region_drawn.connect(self._on_region_drawn)
        parts.page_input.menu_wanted.connect(self._on_menu_wanted)
        self.selection.changed.connect(self._renew_actions)
        page_list.page_changed.connect(self.samples.follow)
        self.review.problem.connect(parts.messages.say)
        self.review.page_wanted.connect(self._on_page_wanted)
        self.samples.done.connect(lambda words: self.statusBar().showMessage(words, _MESSAGE_TIME))
        page_list.rules.changed.connect(self._on_rules_changed)
        self.rules.remembered.connect(lambda chosen: self._use_rules(chosen, as_step=False))
        self.rules.chosen.connect(lambda chosen: self._use_rules(chosen, as_step=True))
        self.rules.problem.connect(parts.messages.say)
        QGuiApplication.clipboard().dataChanged.connect(self._renew_paste)

    def _connect_actions(self) -> None:
        actions, page_list, view, selection = self.actions_, self.page_list, self.parts.view, self.selection
        effects = {
            actions.open: self.ask_and_open,
            actions.paste: self.paste,
            actions.save: lambda: self._save(everything=False),
            actions.save_all: lambda: self._save(everything=True),
            actions.close: self.close,
            actions.undo: page_list.undo,
            actions.redo: page_list.redo,
            actions.copy: self._on_copy,
            actions.copy_picture: self._on_copy_picture,
            actions.copy_table: self._on_copy_table,
            actions.select_all: lambda: selection.choose(one for one in selection.digits if one.counts),
            actions.merge: lambda: self._edit(edits.merging(selection.selected)),
            actions.split: self._on_split,
            actions.remove: lambda: self._edit(edits.removing(selection.selected)),
            actions.confirm: self._on_confirm,
            actions.as_read: lambda: self._edit(edits.correcting(selection.selected, None)),
            actions.take_back: lambda: self._edit(edits.taking_back(selection.to_confirm)),
            actions.rules: self.rules.ask,
            actions.next_unsure: lambda: selection.doubtful(1),
            actions.previous_unsure: lambda: selection.doubtful(-1),
            actions.review: self.review.open,
            actions.turn_right: lambda: self._turn(1),
            actions.turn_left: lambda: self._turn(-1),
            actions.read_again: page_list.read_again,
            actions.next_page: lambda: self._go(1),
            actions.previous_page: lambda: self._go(-1),
            actions.cancel: page_list.cancel,
            actions.zoom_in: lambda: view.zoom_by(1),
            actions.zoom_out: lambda: view.zoom_by(-1),
            actions.fit: view.fit,
            actions.full_size: lambda: view.zoom_to(1 / view.devicePixelRatioF()),
        }
        for action, effect in effects.items():
            action.triggered.connect(lambda checked=False, effect=effect: effect())
        for value, action in enumerate(actions.digits):
            action.triggered.connect(lambda checked=False, value=value: self._correct(value))
        actions.boxes.setChecked(True)
        actions.boxes.toggled.connect(self.parts.view.show_boxes)

    def _apply_settings(self) -> None:
        keep_place(self, self._settings, "import_geometry")
        keep_widths(self, self.parts.splitter, self._settings, "import_splitter")
        bind_switch(self.actions_.steps, self._settings, "import_steps", self.parts.show_steps)
        bind_switch(self.actions_.signs, self._settings, "picture_signs", self._use_signs)
        bind_switch(self.actions_.keep_samples, self._settings, "keep_corrections", self.samples.set_on)
        self._renew_paste()

    def _on_page_changed(self, page: ListedPage) -> None:
        changed = {page, *self._notes.follow(page)}
        for one in changed:
            self.parts.list.renew(one)
        if self.page_list.current in changed:
            self._show_current()

    def _on_rules_changed(self) -> None:
        chosen = self.page_list.rules.chosen
        self.rules.remember(chosen)
        self.parts.show_rules(chosen.rules)

    def _on_current_changed(self) -> None:
        self.parts.messages.hide()
        page = self.page_list.current
        if page is not None and page.problem:
            self.parts.messages.say(page.problem)
        self.parts.list.choose(page)
        self.parts.view.fit()
        self._show_current()
        self._boxes.end()
        if not self.parts.list.hasFocus():  # there the arrows go on from page to page
            self.parts.view.setFocus()

    def _show_current(self) -> None:
        page = self.page_list.current
        self.parts.show_page(page)
        reading = page.seen_reading if page is not None else None
        numbers = page.noted if page is not None and reading is not None else ()
        before = self.selection.reading
        if reading is not before or numbers is not self.selection.numbers:
            anew = reading is None or before is None or reading.paper is not before.paper
            self.selection.show(reading, numbers, anew=anew)
            if anew:
                self.parts.view.enlarge(self.selection.only_box)
        self.setWindowTitle(self.tr("{0} – Read pictures").format(page.title) if page else self.tr("Read pictures"))
        self._renew_actions()

    def _renew_actions(self) -> None:
        self.actions_.renew(self.page_list.current, self.page_list.pages, self.selection)

    def _renew_paste(self) -> None:
        self.actions_.paste.setEnabled(can_paste_picture())

    def _take(self, paths: Sequence[Path], image: QImage | None) -> None:
        if paths:
            self.open(paths)
        elif image is not None and not image.isNull():
            self.parts.messages.hide()
            self.page_list.paste(image)

    def _edit(self, edit: edits.PageEdit) -> None:
        self.parts.messages.hide()
        self.page_list.edit(edit)

    def _use_rules(self, chosen: ChosenRules, *, as_step: bool) -> None:
        self.parts.messages.hide()
        self.page_list.rules.use(chosen, current=self.page_list.current, as_step=as_step)

    def _use_signs(self, on: bool) -> None:
        self.parts.messages.hide()
        self.page_list.use_signs(DECIMAL_SIGNS if on else "")

    def _correct(self, value: int) -> None:
        self._edit(edits.correcting(self.selection.selected, value))

    def _on_confirm(self) -> None:
        """Confirm, and go on to the next digit in doubt."""
        self.parts.messages.hide()
        self.page_list.edit(edits.confirming(self.selection.to_confirm), then=lambda: self.selection.doubtful(1))

    def _on_split(self) -> None:
        if self.selection.current is not None:
            self._edit(edits.splitting(self.selection.current))

    def _on_region_drawn(self, box: Box) -> None:
        """Read it, and select nothing: the next key would change all its digits."""
        self.parts.messages.hide()
        self.page_list.edit(edits.reading_region(box), then=lambda: self.selection.choose(()))

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = DigitMenu(self.selection.current, self.actions_, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.corrected.connect(self._correct)
        menu.popup(place)

    def _on_page_wanted(self, page: ListedPage, box: Box) -> None:
        """Show a digit of the review on its page, as soon as that is there."""
        self.page_list.show(page)
        self.selection.choose(digit for digit in self.selection.digits if digit.box == box)
        bring_to_front(self)

    def _turn(self, by: int) -> None:
        self.parts.messages.hide()
        self.page_list.turn(by)

    def _go(self, by: int) -> None:
        pages, current = self.page_list.pages, self.page_list.current
        if current is not None:
            self.page_list.show(pages[min(max(pages.index(current) + by, 0), len(pages) - 1)])

    def _on_copy_picture(self) -> None:
        """The page as it is seen, with its boxes; Save this page writes all of it."""
        copy_picture(seen_picture(self.parts.view.viewport()))
        self.statusBar().showMessage(self.tr("Copied the page as it is seen"), _MESSAGE_TIME)

    def _on_copy(self) -> None:
        page, reading = self.page_list.current, self.selection.reading
        if page is not None and reading is not None:
            QGuiApplication.clipboard().setText(reading.text)
            page.keep(page.version)
            self.statusBar().showMessage(self.tr("Copied {0}").format(digits_words(len(reading.digits))), _MESSAGE_TIME)

    def _on_copy_table(self) -> None:
        """Put the page's table on the clipboard as soon as its rows and columns are found."""
        page, reading = self.page_list.current, self.selection.reading
        if page is None or reading is None:
            return
        saved, version, rules = saving.SavedPage.of(page, reading), page.version, self.page_list.rules.chosen.rules

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            page.keep(version)
            self.statusBar().showMessage(files.copied_table_words(text), _MESSAGE_TIME)

        self.parts.messages.hide()
        self.statusBar().showMessage(self.tr("Looking for rows and columns …"), _LOOKING_TIME)
        self.page_list.save(lambda load: saving.table_to_copy(saved, load, rules), copied)

    def _save(self, *, everything: bool, pages: Sequence[ListedPage] = (), then_close: bool = False) -> None:
        """Ask for a name and save pages: these, or the one that is shown, or all that were read."""
        current = [page for page in [self.page_list.current] if page is not None]
        chosen = list(pages) or (list(self.page_list.pages) if everything else current)
        missing = sum(page.is_left_out for page in chosen)
        chosen = [page for page in chosen if page.reading is not None]
        target = files.ask_where_to_save(self, self._settings, chosen[0], everything=everything) if chosen else None
        self.closes_later = then_close and target is not None
        if target is None:
            return
        snapshot = [saving.SavedPage.of(page, page.reading) for page in chosen if page.reading is not None]
        versions = [page.version for page in chosen]

        def saved(_: object) -> None:
            for page, version in zip(chosen, versions, strict=True):
                page.keep(version)
            self.statusBar().showMessage(self.tr("Saved {0}").format(target.path.name), _MESSAGE_TIME)
            if missing:
                self.parts.messages.say(files.left_out_words(missing, target.path.name))

        self.parts.messages.hide()
        rules = self.page_list.rules.chosen.rules
        run = partial(saving.save, target.path, target.kind, snapshot, folder=self._temporary, rules=rules)
        self.page_list.save(lambda load: run(load=load), saved)
        if then_close:
            self.page_list.finish(self.close)

    def _may_close(self) -> bool:
        if self.page_list.is_finishing:
            if self._closes_at_once():
                return True
            if not self._has_finished():
                return False  # else that was while the question was open: nothing is left to wait for
        self.closes_later = not self.page_list.finish(self.close)
        if self.closes_later:
            return False
        pages = [page for page in self.page_list.pages if page.holds_work]
        if not pages:
            return True
        question = self.tr("You have corrected what was read. Save the text?")
        answer = save_first(self, title=self.windowTitle(), question=question)
        if answer:
            everything = len(pages) > 1
            self._save(everything=everything, pages=() if everything else pages, then_close=True)
        return answer is False

    def _stop(self) -> None:
        self.review.close()
        self.page_list.stop()
        self.rules.stop()

    def _has_finished(self) -> bool:
        """Whether what it waited for is done, and nothing of it went wrong."""
        return self.closes_later and not self.page_list.is_finishing

    def _closes_at_once(self) -> bool:
        """Ask who closes again while the window waits for what was done last."""
        return confirmed(
            self,
            title=self.windowTitle(),
            question=self.tr("What you did last is not finished yet. It will be lost."),
            yes=self.tr("Close all the same"),
            no=self.tr("Wait"),
        )
