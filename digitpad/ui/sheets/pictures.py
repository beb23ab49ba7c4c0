"""Pictures of sheets, opened and scaled in a thread when they are first wanted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from io import BytesIO
from typing import Final

from PIL import Image
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from digitpad.core.forms.review.picture_store import StoredPicture
from digitpad.ui.background.worker import BackgroundWorker, Job, NewestJob, Work

_MOST: Final = 4  # pages that are remembered, two megabytes each


class SheetPictures(QObject):
    """Aligned pages, as they were printed: fields lie where their form says."""

    loaded = Signal()
    """There is a picture that was wanted."""

    def __init__(self, read: Callable[[StoredPicture], bytes], parent: QObject | None = None) -> None:
        """`read`: a picture's file, in a thread; raises OSError."""
        super().__init__(parent)
        self._read = read
        self._worker = BackgroundWorker("sheet pictures", self)
        self._pages = NewestJob(self._worker)
        self._fits = NewestJob(self._worker)
        self._whole: OrderedDict[StoredPicture, QImage] = OrderedDict()
        self._fitted: dict[tuple[StoredPicture, QSize], QImage] = {}
        self._wanted: set[object] = set()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is opened or scaled."""
        return not self._worker.busy

    def page(self, place: StoredPicture) -> QImage | None:
        """A page; None until it is opened, `loaded` follows."""
        if place in self._whole:
            self._whole.move_to_end(place)
            return self._whole[place]

        def done(image: QImage) -> None:
            self._whole[place] = image
            while len(self._whole) > _MOST:
                self._whole.popitem(last=False)
            self.loaded.emit()

        self._want(self._pages, place, lambda _: _opened(self._read(place)), done)
        return None

    def fitted(self, place: StoredPicture, size: QSize) -> QImage | None:
        """A page in exactly this size in pixels; None until that is done, `loaded` follows."""
        page, key = self.page(place), (place, size)
        if key in self._fitted or page is None or size.isEmpty():
            return self._fitted.get(key)
        flags = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation

        def done(image: QImage) -> None:
            self._fitted = {key: image}  # of other sizes nobody asks again
            self.loaded.emit()

        self._want(self._fits, key, lambda _: page.scaled(size, *flags), done)
        return None

    def forget(self) -> None:
        """Other sheets come."""
        self._whole.clear()
        self._fitted.clear()

    def stop(self) -> None:
        """End the thread: for closing the window."""
        self._worker.stop()

    def _want(
        self, jobs: NewestJob, key: object, run: Callable[[Work], QImage], done: Callable[[QImage], None]
    ) -> None:
        """Submit a job unless it is under way or waits."""
        if key in self._wanted:
            return
        self._wanted = {key for key in self._wanted if self._worker.busy}  # one that was superseded ends unheard
        self._wanted.add(key)

        def end(image: QImage | None = None) -> None:
            self._wanted.discard(key)
            if image is not None and not image.isNull():
                done(image)

        jobs.submit(Job(run, done=end, failed=lambda _: end(), cancelled=end))


def _opened(content: bytes) -> QImage:
    """Pillow knows JPEG in every package; Qt's plugin may be missing. Null for what is damaged."""
    with Image.open(BytesIO(content)) as file:
        grey = file.convert("L")
    wide, high = grey.size
    return QImage(grey.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8).copy()
