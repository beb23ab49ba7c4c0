"""How samples look, and the words for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.samples.playback import fitted
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.answer.shown_reading import NO_DIGIT_SYMBOL, REJECTED_SYMBOL
from digitpad.ui.drawing.ink_painter import paint_strokes
from digitpad.ui.widgets.digit_grid import digit_image
from digitpad.ui.widgets.local_numbers import local_moment
from digitpad.ui.widgets.theme import current_theme
from digitpad.ui.widgets.words import rounded_percent


class SampleTiles:
    """Samples in a grid of digits."""

    def picture(self, item: OwnSample, pixels: int) -> QImage:
        """Its ink on paper."""
        return sample_picture(item, pixels)

    def caption(self, item: OwnSample) -> str:
        """The label, and what it was taken for if that is something else."""
        sign = label_sign(item.label)
        if item.answer is None or not item.misread:
            return sign
        said = item.answer.prediction
        return f"{sign} → {REJECTED_SYMBOL if said.rejected else said.digit}"

    def tip(self, item: OwnSample) -> str:
        """All that is known of it."""
        return "; ".join(sample_words(item))


def sample_picture(sample: OwnSample, pixels: int) -> QImage:
    """The ink of a sample on the theme's paper, so many pixels a side."""
    theme = current_theme()
    if sample.drawing is None and sample.image is not None:
        smooth = Qt.TransformationMode.SmoothTransformation
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        return digit_image(sample.image, dark=theme.dark).scaled(pixels, pixels, ratio, smooth)
    picture = QImage(pixels, pixels, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.paper))
    if sample.drawing:
        painter = QPainter(picture)
        strokes = fitted(sample.drawing).strokes
        paint_strokes(painter, strokes, QRectF(0, 0, pixels, pixels), QColor(theme.ink))
        painter.end()
    return picture


def label_sign(label: int) -> str:
    """A label as a sign."""
    return NO_DIGIT_SYMBOL if label == NOT_A_DIGIT else str(label)


def sample_words(sample: OwnSample) -> list[str]:
    """What it is, where it comes from, when it was made, and what the model said."""
    none = sample.label == NOT_A_DIGIT
    words = [_tr("Not a digit") if none else _tr("A {0}").format(sample.label), source_words(sample.source)]
    words.append(local_moment(sample.made))
    if sample.answer is not None:
        said = sample.answer.prediction
        read = _tr("no digit") if said.rejected else f"{said.digit} ({rounded_percent(said.confidence)})"
        words.append(_tr("«{0}» read: {1}").format(sample.answer.model, read))
    return words


def source_words(source: str) -> str:
    """Where samples come from."""
    return {
        "canvas": _tr("From the canvas"),
        "picture": _tr("From a picture"),
        "session": _tr("From a session"),
        "import": _tr("From a file"),
    }.get(source, source)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SampleTiles", text)
