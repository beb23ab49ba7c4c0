"""What the tabs about all digits load, in threads that they share: an atlas, own samples, an image's strokes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from digitpad.core.data import mnist
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.inside.atlas import Atlas, AtlasMaker
from digitpad.core.inside.atlas_cache import AtlasCache
from digitpad.core.inside.atlas_own import OwnDigits, OwnReader
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.own_data.examples import read_examples
from digitpad.core.recognition.trace import trace
from digitpad.core.registry import Model, class_names_of
from digitpad.ui.background.worker import AnyJob, BackgroundWorker, Job, Work
from digitpad.ui.inside.elements.tab import InsideServices

LoadingState: TypeAlias = Literal["idle", "working", "cancelled", "failed", "done"]


class _Loaded:
    """What the thread keeps between jobs; nothing else touches it."""

    def __init__(self, services: InsideServices, most: int | None) -> None:
        self._services = services
        self._most = most
        self._images: dict[str, LabelledImages] = {}
        self._network: tuple[Model, LayeredNetwork] | None = None
        self._own = OwnReader()

    def network(self, model: Model) -> LayeredNetwork:
        """Loaded once. Raises ModelError."""
        if self._network is None or self._network[0] is not model:
            self._network = model, self._services.load_layers(model)
        return self._network[1]

    def maker(self, model: Model) -> AtlasMaker:
        """Everything that an atlas is made of."""
        folder = self._services.paths.mnist
        return AtlasMaker(
            test=lambda: self._once("test", lambda: mnist.load_test(folder)),
            training=lambda: self._once("training", lambda: mnist.load_train(folder)),
            examples=lambda: read_examples(model),
            cache=AtlasCache(self._services.paths.atlases),
            load=self._services.load_layers,
            model=model,
        )

    def own(self, model: Model, check: Callable[[float], None]) -> OwnDigits:
        """The person's own samples as they are now."""
        return self._own.read(self._services.samples(), self.network(model), model.rejection_threshold, check)

    def _once(self, name: str, load: Callable[[], LabelledImages]) -> LabelledImages:
        if name not in self._images:
            images = load()
            self._images[name] = images if self._most is None else images.take(np.arange(self._most))
        return self._images[name]


class AtlasLoader(QObject):
    """Lives in the GUI thread. It loads nothing until a tab asks for it, and releases everything when stopped.

    Two threads: the atlas takes seconds, and a click must not wait for it.
    """

    changed = Signal()
    """`atlas` has grown, or is another model's, or gone."""
    own_changed = Signal()
    """`own` has been read anew, or is gone."""
    state_changed = Signal()
    problem = Signal(str)
    """Something small could not be done, in one sentence."""

    def __init__(self, services: InsideServices, *, most: int | None = None, parent: QObject | None = None) -> None:
        """`most`: images of MNIST's training and test part each that are looked at; None: all."""
        super().__init__(parent)
        self._services = services
        self._most = most
        self._workers: tuple[BackgroundWorker, BackgroundWorker] | None = None
        self._loaded = _Loaded(services, most), _Loaded(services, most)
        self._job: AnyJob | None = None
        self._reads_own = False
        self.model: Model | None = None
        self.atlas: Atlas | None = None
        self.own: OwnDigits | None = None
        self.state: LoadingState = "idle"
        self.share = 0.0
        """Of the atlas, how much is made, 0..1."""
        self.failure = ""
        """Why there is no atlas, in a sentence."""

    def use(self, model: Model | None) -> None:
        """Another model's atlas is wanted from now on; nothing of the old one is shown any more."""
        if model is self.model:
            return
        self._forget()
        self.model = model
        self.changed.emit()
        self.own_changed.emit()

    @property
    def class_names(self) -> tuple[str, ...]:
        """Of the model; what its answers and the labels stand for."""
        return class_names_of(self.model)

    def want(self) -> None:
        """A tab that needs the atlas is seen: make it, unless that was tried."""
        if self.state == "idle":
            self.start()

    def start(self) -> None:
        """Make the atlas, or read it from the cache."""
        model = self.model
        if model is None or self.state == "working":
            return
        long, _ = self._open()
        loaded = self._loaded[0]

        def run(work: Work) -> None:
            maker = loaded.maker(model)  # its networks go with it
            for atlas in maker.grow(work.check):
                work.show(atlas)

        job = Job(run=run)
        job.shown = self._on_grown
        job.progressed = self._on_progressed
        job.done = lambda _: self._end(job, "done")
        job.failed = lambda sentence: self._end(job, "failed", sentence)
        job.cancelled = lambda: self._end(job, "cancelled")
        self._job = job
        self._say("working")
        long.submit(job)

    def cancel(self) -> None:
        """Stop making the atlas; what is there stays."""
        if self._job is not None and self._workers is not None:
            self._workers[0].cancel(self._job)
            self._end(self._job, "cancelled")

    def read_own(self) -> None:
        """Look which samples of the person's own there are, and what the model says of them."""
        model, loaded = self.model, self._loaded[1]
        if model is not None and model.reads_digits and not self._reads_own:
            self._reads_own = True
            self._open()[1].submit(
                Job(run=lambda work: loaded.own(model, work.check), done=self._on_own, failed=self._on_no_own)
            )

    def draw(self, image: NDArray[np.uint8], done: Callable[[Drawing], None]) -> None:
        """A (28, 28) uint8 image, ink = 255, as strokes."""
        self._open()[1].submit(Job(lambda _: trace(image), done=done, failed=self.problem.emit), urgent=True)

    def stop(self) -> None:
        """End the threads and let go of everything; `use` begins again."""
        for worker in self._workers or ():
            worker.stop()
            worker.deleteLater()
        self._workers = None
        self._loaded = _Loaded(self._services, self._most), _Loaded(self._services, self._most)
        self.use(None)

    def _open(self) -> tuple[BackgroundWorker, BackgroundWorker]:
        if self._workers is None:
            self._workers = BackgroundWorker("atlas", self), BackgroundWorker("atlas queries", self)
        return self._workers

    def _forget(self) -> None:
        if self._workers is not None:
            for worker in self._workers:
                worker.cancel_all()
        self._job, self._reads_own = None, False
        self.atlas, self.own = None, None
        self._say("idle")

    def _say(self, state: LoadingState, problem: str = "") -> None:
        self.state, self.failure, self.share = state, problem, 0.0
        self.state_changed.emit()

    def _end(self, job: AnyJob, state: LoadingState, problem: str = "") -> None:
        if job is self._job:  # a job that was cancelled may end after the next one has begun
            self._job = None
            self._say(state, problem)

    def _on_grown(self, atlas: object) -> None:
        if isinstance(atlas, Atlas) and atlas.model is self.model:
            self.atlas = atlas
            self.changed.emit()

    def _on_progressed(self, share: float) -> None:
        self.share = share
        self.state_changed.emit()

    def _on_own(self, own: OwnDigits) -> None:
        self._reads_own = False
        self.own = own
        self.own_changed.emit()

    def _on_no_own(self, sentence: str) -> None:
        self._reads_own = False
        self.problem.emit(sentence)
