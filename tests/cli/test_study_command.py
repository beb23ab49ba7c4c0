"""`digitpad study`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.cli.parser import build_parser
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.folder_lock import FolderLock
from digitpad.core.study.cases import SIX_CASES
from digitpad.core.study.plan import StudyPlan, study_command
from digitpad.core.study.statistics import student_quantile
from tests.support.forked import run_module
from tests.support.waiting import LIMIT

Run = Callable[..., "subprocess.CompletedProcess[str]"]
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
QUICK = ["study", "--cases", "conv1", "--limit", "240"]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A study of two cases and two seeds."""
    out = tmp_path_factory.mktemp("study") / "new" / "study"
    words = f"study --cases conv1,conv2-dropout2 --seeds 2 --epochs 2 --batch-size 40 --limit 240 --json --out {out}"
    return out, run_module("digitpad", words.split(), os.environ)


def test_json_on_standard_output_progress_on_the_other(
    finished: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    _, done = finished
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert list(document) == ["cases"]
    assert [case["case"] for case in document["cases"]] == ["conv1", "conv2-dropout2"]
    for case in document["cases"]:
        assert set(case) == {"case", "batch_size", "mean", "sd", "interval", "images_interval", "runs"}
        assert case["batch_size"] == 40
        accuracies = [run["accuracy"] for run in case["runs"]]
        assert [run["seed"] for run in case["runs"]] == [1, 2]
        assert all(set(run) == {"seed", "accuracy", "loss", "seconds"} for run in case["runs"])
        assert case["mean"] == pytest.approx(sum(accuracies) / 2)
        assert case["sd"] == pytest.approx(abs(accuracies[0] - accuracies[1]) / 2**0.5)
        half = student_quantile(1) * case["sd"] / 2**0.5
        assert case["interval"] == pytest.approx([max(0, case["mean"] - half), min(1, case["mean"] + half)])
        assert 0.3 < case["mean"] < 1
        assert case["images_interval"] == list(wilson_interval(round(case["mean"] * 10_000), 10_000))
    lines = done.stderr.splitlines()
    assert sum(": epoch 2/2: loss" in line for line in lines) == 4
    assert sum("of the test images" in line for line in lines) == 4
    assert not [line for line in lines if "oneDNN" in line or "Traceback" in line]


def test_the_folder_holds_report_tables_and_plots(finished: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    out, done = finished
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "conv2-dropout2" in page
    assert "digitpad study" in page
    assert len((out / "results.csv").read_text().splitlines()) == 5
    assert json.loads((out / "results.json").read_text())["cases"] == json.loads(done.stdout)["cases"]
    names = {"accuracy", "curve-accuracy", "curve-loss", "confusion-conv1-batch40", "confusion-conv2-dropout2-batch40"}
    assert {path.name for path in (out / "plots").iterdir()} == {
        f"{name}.{end}" for name in names for end in ("svg", "png")
    }


def test_a_damaged_record_is_named_and_only_its_run_is_done_again(
    digitpad: Run, finished: tuple[Path, subprocess.CompletedProcess[str]]
) -> None:
    out, first = finished
    record = out / "runs" / "conv1-batch40-seed2" / "record.json"
    record.write_text(record.read_text()[:-30])
    others = {path: path.stat().st_mtime_ns for path in out.glob("runs/*/record.json") if path != record}
    done = digitpad("study", "--out", out, "--resume", "--json")
    assert done.returncode == 0, done.stderr
    assert "The record of conv1, batch 40, seed 2 is damaged; the run is done again." in done.stderr
    assert "3 of 4 runs were finished before" in done.stderr
    assert {path: path.stat().st_mtime_ns for path in others} == others
    again, before = (json.loads(text)["cases"][0]["runs"][1] for text in (done.stdout, first.stdout))
    assert again["accuracy"] == pytest.approx(before["accuracy"], abs=0.002)


def test_a_finished_study_is_not_begun_again_by_mistake(
    digitpad: Run, finished: tuple[Path, subprocess.CompletedProcess[str]]
) -> None:
    done = digitpad(*QUICK, "--out", finished[0])
    assert done.returncode == 2
    assert done.stderr == (
        f"digitpad: {finished[0]} holds a finished study. Add --resume to see it or to extend it, "
        "or choose another folder.\n"
    )


@posix
def test_a_folder_with_other_things_gets_neither_a_study_nor_a_lock(digitpad: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    for more in ([], ["--resume"]):
        done = digitpad("study", "--out", str(tmp_path), *more)
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
        assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_killed_in_the_middle_it_resumes_where_it_was(
    environment: dict[str, str], digitpad: Run, tmp_path: Path
) -> None:
    words = [*QUICK, "--seeds", "2", "--epochs", "20", "--out", str(tmp_path / "out")]
    process = begun(environment, words, at="seed 1: epoch 3/20")
    process.kill()
    process.communicate()
    refused = digitpad(*words)
    assert refused.returncode == 2
    assert refused.stderr.startswith(
        f"digitpad: {tmp_path / 'out'} holds an interrupted study (0 of 2 runs are finished)."
    )
    assert len(refused.stderr.splitlines()) == 1
    done = digitpad("study", "--out", tmp_path / "out", "--resume", "--json", "--cases", "conv1")
    assert done.returncode == 0, done.stderr
    (after,) = {int(line.rpartition(" ")[2]) for line in done.stderr.splitlines() if "seed 1: goes on after" in line}
    assert after >= 3
    assert f"seed 1: epoch {after}/20" not in done.stderr
    assert f"seed 1: epoch {after + 1}/20" in done.stderr
    (case,) = json.loads(done.stdout)["cases"]
    assert [run["seed"] for run in case["runs"]] == [1, 2]
    records = [json.loads(path.read_text())["result"] for path in (tmp_path / "out").glob("runs/*/record.json")]
    assert [len(record["epochs"]) for record in records] == [20, 20]


@posix
def test_ctrl_c_stops_it_so_that_it_can_be_resumed(environment: dict[str, str], tmp_path: Path) -> None:
    process = begun(environment, [*QUICK, "--epochs", "500", "--seeds", "1", "--out", str(tmp_path)], at="epoch 2/500")
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=LIMIT)
    assert process.returncode == 130
    assert stdout == ""
    assert stderr.splitlines()[-1] == "Stopped; 0 of 1 run is finished. Add --resume to go on."
    assert "Traceback" not in stderr
    assert list(tmp_path.glob("runs/*/checkpoint.npz"))


@posix
def test_resume_where_nothing_is_begins_and_says_so(environment: dict[str, str], tmp_path: Path) -> None:
    out = tmp_path / "out"
    for said in (f"There is no study in {out} yet; it begins now.", None):
        words = [*QUICK, "--epochs", "500", "--seeds", "1", "--out", str(out), "--resume"]
        process = begun(environment, words, at=said or "goes on after epoch")
        lines = [] if process.stderr is None else [next(line for line in process.stderr if "epoch" in line)]
        process.send_signal(signal.SIGINT)
        lines += process.communicate(timeout=LIMIT)[1].splitlines()
        assert process.returncode == 130
        assert not [line for line in lines if "There is no study" in line]


def begun(environment: dict[str, str], words: list[str], *, at: str) -> subprocess.Popen[str]:
    """A study that has come so far."""
    command = [sys.executable, "-m", "digitpad", *words]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if at in line:
            return process
    raise AssertionError(f"ended before {at}")


def test_two_processes_on_one_folder(digitpad: Run, tmp_path: Path) -> None:
    with FolderLock(tmp_path):
        done = digitpad(*QUICK, "--out", tmp_path)
    assert done.returncode == 2
    assert done.stderr == (
        f"digitpad: Another digitpad is at work in {tmp_path}. Wait until it has finished, or stop it.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--epochs", "0"], "The epochs must lie between 1 and 1000; 0 does not."),
        (["--batch-size", "100,0"], "The batch size must lie between 1 and 10000; 0 does not."),
        (["--training-share", "nan"], "The training share must lie between 0.1 and 1; nan does not."),
        (["--tls-ca", "ca.pem"], "TLS needs all of --tls-ca, --tls-cert, --tls-key"),
        (["--processes", "-1"], "The number of processes must not be negative, but is -1."),
        (["--cases", "conv7"], "There is no case «conv7»."),
        (["--seeds", "0"], "argument --seeds: a number of seeds from 1 to 1000"),
        (["--seeds", "list:a"], "argument --seeds: whole numbers with commas between them are expected, not «a»"),
    ],
)
def test_values_that_make_no_study(digitpad: Run, tmp_path: Path, arguments: list[str], sentence: str) -> None:
    done = digitpad("study", "--out", tmp_path / "out", *arguments)
    assert done.returncode == 2
    assert sentence in done.stderr.splitlines()[-1]
    assert not (tmp_path / "out").exists()


def test_the_command_of_a_report_is_one_that_digitpad_takes() -> None:
    plan = StudyPlan(cases=SIX_CASES, seeds=(4, 2), batch_sizes=(32, 100), limit=500, training_share=1.0)
    options = build_parser().parse_args(study_command(plan).split()[1:])
    found = (options.cases, options.seeds, options.batch_size, options.epochs, options.limit, options.training_share)
    assert found == (plan.cases, plan.seeds, plan.batch_sizes, plan.epochs, plan.limit, plan.training_share)


def test_help_has_an_example_that_digitpad_takes(digitpad: Run) -> None:
    text = digitpad("study", "--help").stdout
    assert "example:" in text
    build_parser().parse_args(text.splitlines()[-1].split()[1:])
