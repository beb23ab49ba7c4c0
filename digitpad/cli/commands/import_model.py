"""`digitpad models --import FILE`."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from digitpad.cli.commands.transfer import finished
from digitpad.cli.exit_codes import CANCELLED, DONE
from digitpad.cli.output.documents import print_json, say_other_name
from digitpad.cli.own_data_options import own_test_words
from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DigitpadError
from digitpad.core.files import remove_folder
from digitpad.core.foreign_text import one_line
from digitpad.core.jobs.workspace import holding
from digitpad.core.paths import Paths
from digitpad.core.registry import Registry
from digitpad.core.transfer.jobs import NAMES_NEEDED, ImportDone, ImportJob
from digitpad.core.transfer.names import name_from


def import_file(file: Path, name: str | None, source: OwnSource | None, paths: Paths, *, as_json: bool) -> int:
    """Make a model of a .keras file and keep it among the user's. Raises DigitpadError.

    `source`: images of its classes, if these are no digits.
    """
    registry = Registry(paths.bundled_models, paths.user_models)
    staging = paths.trainings / uuid4().hex
    command = name if name is not None else name_from(file)
    with holding(staging):
        done = _imported(ImportJob(file.absolute(), command, paths.mnist, staging, source))
        if not isinstance(done, ImportDone):
            return CANCELLED
        try:
            model = registry.keep(done.folder, registry.free_name(command))
        finally:
            remove_folder(done.folder)
    say_other_name(command, model.name)
    if as_json:
        facts = {key: model.card[key] for key in ("parameters", "imported", "rejection", "scores")}
        print_json({"model": str(model.folder), "name": model.name, **facts})
    else:
        print("\n".join(map(one_line, done.findings)))
        tested = "MNIST's test images" if done.tested is None else own_test_words(model)
        print(one_line(f"{model.name}: {done.test_accuracy:.2%} of {tested}, in {model.folder}"))
    return DONE


def _imported(job: ImportJob) -> object:
    """How it ended; None after Ctrl-C. Raises DigitpadError."""
    try:
        return finished(job)
    except DigitpadError as error:
        if str(error).endswith(NAMES_NEEDED):
            raise DigitpadError(f"{error} Add them with --data PATH.") from None
        raise
