"""`digitpad train`: trains a network in this process."""

from __future__ import annotations

import argparse
import time
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Final
from uuid import uuid4

from digitpad.cli.ctrl_c import NO_MODEL, CtrlC
from digitpad.cli.exit_codes import CANCELLED, DONE
from digitpad.cli.leftovers import bring_back
from digitpad.cli.options import Commands, add_command, decimal_number, whole_number
from digitpad.cli.output.documents import (
    error_console,
    only_results_on_stdout,
    print_json,
    say_other_name,
    silent_libraries,
)
from digitpad.cli.output.training_progress import TrainingProgress
from digitpad.cli.own_data_options import add_own_data, own_source, own_test_words, say_what_was_read
from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.store import ArchitectureStore
from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DigitpadError, ModelError, error_words
from digitpad.core.files import remove_folder
from digitpad.core.foreign_text import one_line
from digitpad.core.jobs.result_folder import check_free
from digitpad.core.jobs.training import ARCHITECTURES, AUGMENTATIONS, Finished, TrainingEvent, TrainJob
from digitpad.core.jobs.training_script import left_out, training_script
from digitpad.core.jobs.workspace import holding, workspace
from digitpad.core.light_package import require_tensorflow
from digitpad.core.model_names import check_name
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.script import own_script
from digitpad.core.own_data.usual import usual_epochs, usual_name
from digitpad.core.paths import Paths, default_paths
from digitpad.core.registry import Model, Registry, read_model

_DEFAULT: Final = TrainJob(architecture="", name="", mnist=Path(), out=Path())
_NO_AUGMENTATION: Final = "none"


def add_to(commands: Commands) -> None:
    """Add `train`."""
    parser = add_command(
        commands,
        "train",
        run=run,
        stopped=NO_MODEL,
        does="Train a network on MNIST or on data of your own, and keep it among your models, or in a folder.",
        example="digitpad train --architecture paper --epochs 3 --name quick\n"
        "  digitpad train --architecture paper --epochs 20 --data letters --name letters\n"
        "  digitpad train --data anna.json ben.json cem.json --leave-one-writer-out",
    )
    _add_learning(parser.add_argument_group("how it learns"))
    _add_data(parser.add_argument_group("what it learns from"))
    add_own_data(parser.add_argument_group("data of your own, in the place of MNIST"))
    add = parser.add_argument
    add("--name", help="the model's name; default: its architecture's")
    add("--snapshots", action="store_true", help="keep with the model how it learned, to see it in the window")
    add("--out", type=Path, metavar="DIR", help="write the model into this new folder instead of your models")
    add(
        "--show-code",
        action="store_true",
        help="train nothing: print the training as a Python script that needs TensorFlow and NumPy only",
    )
    add("--json", action="store_true", help="print the result, or the script, as one JSON document")


def _add_learning(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add(
        "--architecture",
        default="digitpad",
        metavar="NAME_OR_FILE",
        help=f"{', '.join(ARCHITECTURES)}, or one of your own; default: %(default)s",
    )
    add(
        "--start-from",
        metavar="NAME_OR_DIR",
        help="go on from the weights of this model, of the same architecture, instead of random ones",
    )
    add(
        "--epochs",
        type=whole_number,
        metavar="N",
        help=f"default: {_DEFAULT.epochs}; with --data 5 to 60, the more the fewer images there are",
    )
    add("--batch-size", type=whole_number, default=_DEFAULT.batch_size, metavar="N", help="default: %(default)s")
    add(
        "--learning-rate", type=decimal_number, default=_DEFAULT.learning_rate, metavar="X", help="default: %(default)g"
    )
    add(
        "--label-smoothing",
        type=decimal_number,
        default=_DEFAULT.label_smoothing,
        metavar="X",
        help="part of a label's probability that is spread over all classes; default: %(default)g",
    )
    add(
        "--weight-averaging",
        type=decimal_number,
        default=_DEFAULT.weight_averaging,
        metavar="X",
        help="keep a moving average of the weights with this momentum, such as 0.999; default: %(default)g",
    )
    add(
        "--seed", type=whole_number, default=_DEFAULT.seed, metavar="N", help="repeats a training; default: %(default)s"
    )


def _add_data(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--recipe", choices=("mnist", "pens"), default="mnist", help="pens learns from pen strokes beside MNIST")
    add(
        "--strokes",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="labelled pen strokes (JSON or UCI's UNIPEN text, gzipped or not) for --recipe pens; repeat for more",
    )
    add(
        "--augmentation",
        type=_augmentation,
        default=_DEFAULT.augmentation,
        metavar="LIST",
        help=f"how MNIST's images are varied, of {','.join(AUGMENTATIONS)}, or none; "
        f"default: {','.join(_DEFAULT.augmentation)}",
    )
    add(
        "--validation-share",
        type=decimal_number,
        default=_DEFAULT.validation_share,
        metavar="X",
        help="part of the images that is held out to choose the best epoch; default: %(default).3g",
    )
    add(
        "--digit-shares",
        type=_shares,
        default=_DEFAULT.digit_shares,
        metavar="LIST",
        help="share of each digit's images to learn from, ten numbers from 0 to 1, such as 1,1,1,1,1,1,1,0.02,1,1, to "
        "see what a one-sided choice does",
    )
    add("--limit", type=whole_number, metavar="N", help="use only N training images, for a quick try")


def run(options: argparse.Namespace) -> int:
    """Train. Raises DigitpadError or OSError."""
    paths = default_paths()
    own = _own_architecture(options.architecture, paths)
    source = own_source(options)
    name = options.name or (own.name if own else options.architecture)
    if source is not None and not options.name:
        name = usual_name(source.paths, otherwise=name)
    check_name(name)
    job = _job(options, name, own, source, paths)
    if not options.show_code:
        require_tensorflow()
        if options.out:
            check_free(job.out)  # before TensorFlow is loaded
    data = None if source is None else say_what_was_read(error_console(), source)
    if data is not None and options.epochs is None:
        job = replace(job, epochs=usual_epochs(data, job.batch_size))
    if options.show_code:
        return _show_code(job, data, json=options.json)
    if options.leave_one_writer_out:
        from digitpad.cli.leave_out import leave_one_writer_out  # others can do without

        assert data is not None
        return leave_one_writer_out(job, data, json=options.json)
    began = time.monotonic()
    bring_back(paths)
    with nullcontext() if options.out else holding(job.out):
        with only_results_on_stdout():
            finished = _train(job, data)
        if finished is None:
            return CANCELLED
        model = read_model(finished.folder, bundled=False) if options.out else _keep(job, paths)
    if options.json:
        print_json(_document(model, time.monotonic() - began))
    else:
        tested = "MNIST's test images" if job.own_data is None else f"{own_test_words(model)} that it has never seen"
        print(one_line(f"{model.name}: {finished.test_accuracy:.2%} of {tested}, in {model.folder}"))
    return DONE


def _show_code(job: TrainJob, data: OwnData | None, *, json: bool) -> int:
    script = training_script(job, None if data is None else own_script(job, data))
    if json:
        print_json({"script": script, "left_out": left_out(job)})
    else:
        print(script, end="")
    return DONE


def _own_architecture(name: str, paths: Paths) -> Architecture | None:
    """None for one that comes with digitpad. Raises DigitpadError."""
    return None if name in ARCHITECTURES else ArchitectureStore(paths.architectures).find(name)


def _job(
    options: argparse.Namespace, name: str, own: Architecture | None, source: OwnSource | None, paths: Paths
) -> TrainJob:
    if (options.recipe == "pens") != bool(options.strokes):
        raise DigitpadError("The recipe «pens» needs --strokes FILE, and --strokes needs --recipe pens.")
    start = Registry(paths.bundled_models, paths.user_models).find(options.start_from) if options.start_from else None
    if start is not None:
        start.verify()
    return TrainJob(
        architecture=own.name if own else options.architecture,
        layers=own.layers if own else None,
        name=name,
        mnist=paths.mnist,
        out=options.out.absolute() if options.out else paths.trainings / uuid4().hex,
        epochs=_DEFAULT.epochs if options.epochs is None else options.epochs,
        batch_size=options.batch_size,
        learning_rate=options.learning_rate,
        validation_share=options.validation_share,
        augmentation=options.augmentation,
        label_smoothing=options.label_smoothing,
        weight_averaging=options.weight_averaging,
        seed=options.seed,
        limit=options.limit,
        digit_shares=options.digit_shares,
        strokes=tuple(file.absolute() for file in options.strokes),
        own_data=source,
        start_from=start.folder.absolute() if start else None,
        snapshots="kept" if options.snapshots else "none",
    )


def _augmentation(text: str) -> tuple[str, ...]:
    """Raises DigitpadError where others stand beside none."""
    words = tuple(word.strip() for word in text.split(","))
    if words == (_NO_AUGMENTATION,):
        return ()
    if _NO_AUGMENTATION in words:
        raise DigitpadError(f"The augmentation «{_NO_AUGMENTATION}» stands alone; leave it out, or all others.")
    return words


def _shares(text: str) -> tuple[float, ...]:
    return tuple(decimal_number(word.strip()) for word in text.split(","))


def _train(job: TrainJob, own: OwnData | None) -> Finished | None:
    """Train and return the last event, or None after Ctrl-C."""
    with CtrlC(job.out) as ctrl_c:
        console = error_console()
        if console.is_terminal:
            console.print("Loading TensorFlow …")
        with silent_libraries():
            from digitpad.ml import trainer

        last: list[Finished] = []
        with TrainingProgress(console, job.epochs) as progress, workspace(job.out), ctrl_c.obeyed_at_batches():

            def emit(event: TrainingEvent) -> None:
                progress.show(event)
                if isinstance(event, Finished):
                    last.append(event)

            try:
                trainer.train(job, emit, ctrl_c.should_stop, own=own)
            except OSError as error:
                raise ModelError(f"The model could not be written ({error_words(error)}).") from error
        if last and ctrl_c.pressed:
            remove_folder(last[0].folder)
        return last[0] if last and not ctrl_c.pressed else None


def _keep(job: TrainJob, paths: Paths) -> Model:
    registry = Registry(paths.bundled_models, paths.user_models)
    try:
        model = registry.keep(job.out, registry.free_name(job.name))
    except ModelError as error:
        raise ModelError(f"{error} It lies in {job.out} for now.") from None
    say_other_name(job.name, model.name)
    return model


def _document(model: Model, seconds: float) -> dict[str, object]:
    card = model.card
    return {
        "model": str(model.folder),
        "name": model.name,
        "seconds": round(seconds, 3),
        **{key: card[key] for key in ("architecture", "parameters", "epochs", "scores", "history")},
    }
