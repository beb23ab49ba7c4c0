"""The review of the pages in the picture window: offered, opened, kept, and closed with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.pages.page import PageDigit
from digitpad.core.review.batch import ReviewDigit
from digitpad.core.settings import Settings
from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState
from digitpad.ui.pictures.pages.page_list import PageList
from digitpad.ui.review.cut_pictures import CutPictures
from digitpad.ui.review.keeper import FoundVerdicts, ReviewKeeper
from digitpad.ui.review.offer import ReviewOffer
from digitpad.ui.review.session import ReviewSession
from digitpad.ui.review.window import ReviewWindow
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.theme import Theme, current_theme
from digitpad.ui.widgets.window_place import bring_to_front

_SETTLES_AFTER: Final = 300  # milliseconds: pages that come one after the other are looked up together


class PictureReview(QObject):
    """Holds the review of a picture window's pages, once it was opened, and its window, while it is open."""

    page_wanted = Signal(object, object)
    """A `ListedPage` and a box on it that are to be seen."""
    problem = Signal(str)
    """What went wrong, in one sentence."""

    def __init__(
        self,
        page_list: PageList,
        *,
        folder: Path,
        settings: Settings,
        icons: Icons,
        leave_out: Callable[[ListedPage, Iterable[PageDigit]], object],
        parent: QObject | None = None,
    ) -> None:
        """`folder`: for what is kept; `leave_out`: told of digits whose corrections are samples already."""
        super().__init__(parent)
        self._page_list = page_list
        self._settings = settings
        self._icons = icons
        self._leave_out = leave_out
        self._asked: set[ListedPage] = set()
        self._offered: dict[ListedPage, int] = {}
        self.keeper = ReviewKeeper(folder, self)
        self.session: ReviewSession | None = None
        """The review, once it was opened."""
        self.window: ReviewWindow | None = None
        """Its window, once it was opened; it may be hidden."""
        self.offer = ReviewOffer(icons)
        self._later = QTimer(self, singleShot=True, interval=_SETTLES_AFTER)
        self._later.timeout.connect(self._look_up)
        self.offer.accepted.connect(self.open)
        self.keeper.problem.connect(self._on_problem)
        page_list.page_changed.connect(self._on_page_changed)

    def open(self) -> None:
        """Show the review of all pages that were read; what was begun goes on."""
        self.offer.hide()
        if self.session is None or self.window is None:
            self.session = ReviewSession(self._page_list, self.keeper, leave_out=self._leave_out, parent=self)
            pictures = CutPictures(self._page_list, self)
            self.session.batch_changed.connect(lambda: self._show_batch(pictures))
            self.window = ReviewWindow(self.session, pictures, settings=self._settings, icons=self._icons)
            self.window.set_theme(current_theme())
            self.window.page_wanted.connect(self._on_page_wanted)
        bring_to_front(self.window)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self.offer.set_theme(theme)
        if self.window is not None:
            self.window.set_theme(theme)

    def close(self) -> None:
        """Close the review with the picture window; what was looked at is written when this returns."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self.session is not None:
            self.session.stop()
        self.keeper.close()

    def _show_batch(self, pictures: CutPictures) -> None:
        if self.session is not None:
            pictures.show_batch(self.session.batch)

    def _on_page_changed(self, page: ListedPage) -> None:
        if self.session is None and page.state is PageState.READ and page not in self._asked:
            self._later.start()

    def _look_up(self) -> None:
        """Find out whether a review of pages that were read now was begun another time."""
        boxes = {
            page: [digit.box for line in page.reading.lines for digit in line]
            for page in self._page_list.pages
            if page.state is PageState.READ and page.reading is not None and page not in self._asked
        }
        self._asked.update(boxes)
        self.keeper.find(boxes, self._on_found)

    def _on_found(self, found: FoundVerdicts) -> None:
        self._offered |= {page: len(kept) for page, kept in found.items() if kept}
        if self._offered and self.session is None:
            names = list(dict.fromkeys(page.name for page in self._offered))
            self.offer.offer(names, sum(self._offered.values()))

    def _on_page_wanted(self, digit: ReviewDigit) -> None:
        if self.session is not None:
            self.page_wanted.emit(self.session.page_of(digit), digit.digit.box)

    def _on_problem(self, sentence: str) -> None:
        if self.window is not None:
            self.window.messages.say(sentence)
        self.problem.emit(sentence)
