"""`digitpad study`: the paper's comparison of networks, with several seeds, in child processes or on a cluster."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from types import FrameType

from digitpad.cli.cluster_options import add_cluster_options, cluster_of
from digitpad.cli.exit_codes import CANCELLED, DONE
from digitpad.cli.options import Commands, add_command, decimal_number, whole_number
from digitpad.cli.output.documents import error_console, print_json, result_console
from digitpad.cli.output.study_progress import StudyLines
from digitpad.cli.output.study_report import print_table, write_report
from digitpad.cli.own_data_options import add_data, add_data_details, own_source, say_what_was_read
from digitpad.core.architectures.store import ArchitectureStore
from digitpad.core.counts import counted
from digitpad.core.errors import DigitpadError, short_quote
from digitpad.core.folder_lock import FolderLock
from digitpad.core.foreign_text import one_line
from digitpad.core.jobs.cluster import ClusterAddress
from digitpad.core.jobs.events import Failed
from digitpad.core.light_package import require_tensorflow
from digitpad.core.own_data.usual import usual_epochs
from digitpad.core.paths import default_paths
from digitpad.core.study.cases import SIX_CASES, case_names, find_own_cases
from digitpad.core.study.events import StudyFinished, StudyHandle
from digitpad.core.study.folder import StudyFolder, check_place, open_study
from digitpad.core.study.images import study_test
from digitpad.core.study.plan import StudyPlan
from digitpad.core.study.studied_data import StudiedData
from digitpad.core.study.summary import as_json, rows
from digitpad.ml.study.child import StudyJob
from digitpad.ml.study.process import StudyProcesses


def add_to(commands: Commands) -> None:
    """Add `study`."""
    default = StudyPlan()
    parser = add_command(
        commands,
        "study",
        run=run,
        does="Compare networks, on MNIST or on data of your own: several seeds each, intervals, and whether a "
        "difference is more than chance.",
        example="digitpad study --cases conv1,paper --seeds 2 --epochs 3 --limit 6000 --out my-study\n"
        "  digitpad study --cases conv1,paper --data letters --out letters-study",
    )
    add = parser.add_argument
    add(
        "--cases",
        type=_cases,
        metavar="LIST",
        help=f"all, or some of {','.join(SIX_CASES)}, of other sizes such as conv3-dropout2-dense200, and "
        "architectures of your own; default: all",
    )
    add(
        "--seeds",
        type=_seeds,
        metavar="N",
        help=f"how many, from 1 on, or list:3,5,8; default: {len(default.seeds)}",
    )
    add(
        "--epochs",
        type=whole_number,
        metavar="N",
        help=f"default: {default.epochs}; with --data 5 to 60, the more the fewer images there are",
    )
    add("--batch-size", type=_numbers, metavar="LIST", help=f"such as 32,100,256; default: {default.batch_sizes[0]}")
    add(
        "--training-share",
        type=decimal_number,
        metavar="X",
        help="part of the training images that is learned from; on the rest the curves are drawn, nothing is chosen; "
        f"default: {default.training_share:.3g}",
    )
    add("--limit", type=whole_number, metavar="N", help="use only N training images, for a quick try")
    add("--out", type=Path, required=True, metavar="DIR", help="the study's folder: its runs, tables and report")
    add(
        "--resume",
        action="store_true",
        help="go on with an interrupted study in DIR, or extend a finished one; where there is none, it begins",
    )
    add(
        "--processes",
        type=whole_number,
        default=0,
        metavar="N",
        help="runs side by side; default: one for each processor",
    )
    own = parser.add_argument_group("data of your own, in the place of MNIST")
    add_data(own)
    add_data_details(own)
    add_cluster_options(parser, "the runs")
    add("--json", action="store_true", help="print the result as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Run or resume a study. Raises DigitpadError or OSError."""
    if options.scheduler is None:
        require_tensorflow()
    if options.processes < 0:
        raise DigitpadError(f"The number of processes must not be negative, but is {options.processes}.")
    cluster = cluster_of(options)
    folder = StudyFolder(options.out.absolute())
    check_place(folder, resume=options.resume)  # a folder with other things gets no lock
    source = own_source(options)
    data = None if source is None else say_what_was_read(error_console(), source)
    given = _given(options, None if source is None or data is None else StudiedData.of(source, data))
    if data is not None and options.epochs is None and not folder.exists:
        given["epochs"] = usual_epochs(data, (options.batch_size or StudyPlan().batch_sizes)[0])
    if options.resume and folder.is_new:
        print(one_line(f"There is no study in {folder.path} yet; it begins now."), file=sys.stderr)
    if not folder.exists:
        StudyPlan(**given)  # type: ignore[arg-type]  # raises before a folder is made
    folder.path.mkdir(parents=True, exist_ok=True)
    with FolderLock(folder.path):
        plan = open_study(folder, given, resume=options.resume)
        test = study_test(plan, default_paths().mnist, data)  # says before anything is trained if data have changed
        handle = _handle(StudyJob(plan, folder, default_paths().mnist, options.processes), cluster)
        last = _follow(handle, plan)
        if isinstance(last, Failed):
            raise DigitpadError(last.message)
        if not isinstance(last, StudyFinished):
            done, total = len(folder.results(plan)[0]), len(plan.runs)
            print(
                f"Stopped; {done} of {counted(total, '1 run is', '{0} runs are')} finished. Add --resume to go on.",
                file=sys.stderr,
            )
            return CANCELLED
        results = list(folder.results(plan)[0].values())
        report = write_report(folder, plan, results, test)
    if options.json:
        print_json(as_json(plan, results))
    else:
        print_table(result_console(), rows(plan, results))
        print(one_line(f"report: {report}"))
    return DONE


def _given(options: argparse.Namespace, data: StudiedData | None) -> dict[str, object]:
    """What the person chose, as fields of `StudyPlan`. Raises DigitpadError."""
    own = find_own_cases(options.cases, ArchitectureStore(default_paths().architectures)) if options.cases else None
    given = {
        "cases": options.cases,
        "own": own,
        "batch_sizes": options.batch_size,
        "seeds": options.seeds,
        "epochs": options.epochs,
        "limit": options.limit,
        "training_share": options.training_share,
        "data": data,
    }
    return {name: value for name, value in given.items() if value is not None}


def _handle(job: StudyJob, cluster: ClusterAddress | None) -> StudyHandle:
    if cluster is None:
        return StudyProcesses(job)
    from digitpad.ml.study.cluster import StudyOnCluster

    return StudyOnCluster(job, cluster)


def _follow(handle: StudyHandle, plan: StudyPlan) -> object:
    """Show what happens until the last event, which is returned."""
    last: object = None
    with StudyLines(error_console(), plan) as lines, _ctrl_c(handle):
        for last in handle.events():
            lines.show(last)
    return last


@contextmanager
def _ctrl_c(handle: StudyHandle) -> Iterator[None]:
    """Ctrl-C, and the signal that a shutdown sends, stop the study so that it can be resumed."""

    def stop(number: int, frame: FrameType | None) -> None:
        # In a thread: the handle may hold the very lock that it needs, here where we interrupt it.
        Thread(target=handle.cancel, daemon=True).start()

    numbers = [signal.SIGINT, signal.SIGTERM]
    before = [signal.signal(number, stop) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _cases(text: str) -> tuple[str, ...]:
    try:
        return case_names(text)
    except DigitpadError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _seeds(text: str) -> tuple[int, ...]:
    if text.startswith("list:"):
        return _numbers(text.removeprefix("list:"))
    (count,) = _numbers(text) if "," not in text else (0,)
    if not 1 <= count <= 1000:
        raise argparse.ArgumentTypeError(
            f"a number of seeds from 1 to 1000, or list:3,5,8, is expected, not {short_quote(text)}"
        )
    return tuple(range(1, count + 1))


def _numbers(text: str) -> tuple[int, ...]:
    try:
        return tuple(dict.fromkeys(int(word) for word in text.split(",")))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"whole numbers with commas between them are expected, not {short_quote(text)}"
        ) from None
