"""What a person says that a digit on the canvas is makes a sample of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject, Signal

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.registry import Model
from digitpad.core.samples.changes import RelabelSamples, RestoreSamples
from digitpad.core.samples.little_ink import has_little_ink
from digitpad.core.samples.sample import OwnSample, SampleAnswer
from digitpad.ui.answer.shown_reading import DigitKey, ShownDigit
from digitpad.ui.samples.live_samples import LiveSamples
from digitpad.ui.widgets.local_numbers import LocalNumber


@dataclass(frozen=True)
class _Taken:
    id: str
    label: int


class CorrectionRecorder(QObject):
    """Records corrections: a digit is one sample, however often the person changes their mind."""

    done = Signal(str)
    """What was done, for the status bar."""

    def __init__(
        self,
        *,
        live_samples: LiveSamples,
        model: Callable[[], Model | None],
        keeps_little_ink: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """`keeps_little_ink`: asks whether what has next to no ink is to be a sample."""
        super().__init__(parent)
        self._keeps_little_ink = keeps_little_ink
        self._live_samples = live_samples
        self._model = model
        self._taken: dict[DigitKey, _Taken] = {}
        self._news = ""
        live_samples.changed.connect(self._on_changed)

    @property
    def kept(self) -> Mapping[DigitKey, object]:
        """What was kept of the digits on the canvas, by digit; another value: it is called something else now."""
        return self._taken

    def record(self, digit: ShownDigit, correction: int | None) -> None:
        """The person says what a digit is, 0..9 or NOT_A_DIGIT; None: what the network reads."""
        taken = self._taken.get(digit.key)
        if correction is None:
            self._take_back(digit.key)
        elif taken is None:
            self._take(digit, correction)
        else:
            # It may have been deleted in the samples' window meanwhile.
            ids = (taken.id,)
            self._live_samples.append([RestoreSamples(ids), RelabelSamples(ids, correction)])
            self._taken[digit.key] = _Taken(taken.id, correction)
            self._news = kept_words(correction)

    def _take(self, digit: ShownDigit, label: int) -> None:
        if has_little_ink(digit.digit.drawing) and not self._keeps_little_ink():
            return
        answer, model = digit.digit.answer, self._model()
        sample = OwnSample(
            id=uuid4().hex,
            label=label,
            made=datetime.now(timezone.utc),
            source="canvas",
            drawing=digit.digit.drawing,
            answer=SampleAnswer(model.name, answer.prediction) if model is not None else None,
        )
        self._taken[digit.key] = _Taken(sample.id, label)
        self._news = kept_words(label)
        self._live_samples.keep(sample)

    def _take_back(self, key: DigitKey) -> None:
        taken = self._taken.pop(key, None)
        if taken is not None:
            self._news = self.tr("No sample any more")
            self._live_samples.delete([taken.id])

    def _on_changed(self) -> None:
        if self._news and self._live_samples.is_settled:
            self.done.emit(f"{self._news} · {samples_words(len(self._live_samples.samples()))}")
            self._news = ""


def kept_words(label: int) -> str:
    """That a sample with this label was kept."""
    if label == NOT_A_DIGIT:
        return QCoreApplication.translate("CorrectionRecorder", "Kept as a sample of what is no digit")
    return QCoreApplication.translate("CorrectionRecorder", "Kept as a sample of {0}").format(label)


def samples_words(count: int) -> str:
    """A number of samples in words."""
    if count == 1:
        return QCoreApplication.translate("CorrectionRecorder", "1 sample")
    return QCoreApplication.translate("CorrectionRecorder", "{0} samples").format(f"{LocalNumber(count):,}")
