"""What a training's script says; tests/ml/test_training_script.py runs it."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.layers import Flatten
from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.training import AUGMENTATIONS, TrainJob
from digitpad.core.jobs.training_script import check_script_file, script_file_name, training_script

JOB = TrainJob(architecture="paper", name="x", mnist=Path("mnist"), out=Path("out"))


def imports(script: str) -> set[str]:
    nodes = list(ast.walk(ast.parse(script)))
    plain = {alias.name.split(".")[0] for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {str(node.module).split(".")[0] for node in nodes if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("name", BUNDLED_LAYERS)
@pytest.mark.parametrize("kinds", [(), ("affine",), AUGMENTATIONS])
def test_it_needs_nothing_but_tensorflow_and_numpy(name: str, kinds: tuple[str, ...]) -> None:
    script = training_script(replace(JOB, architecture=name, augmentation=kinds, weight_averaging=0.9, limit=100))
    assert imports(script) == {"gzip", "os", "sys", "pathlib", "numpy", "keras", "tensorflow"}
    functions = {node.name for node in ast.parse(script).body if isinstance(node, ast.FunctionDef)}
    assert functions == {"mnist", "split", "batches", "as_they_are", "network", *kinds}
    assert max(map(len, script.splitlines())) <= 100


def test_it_says_what_it_leaves_out_and_why() -> None:
    pens = replace(JOB, strokes=(Path("/home/anna/pens.json"),), start_from=Path("/home/anna/first"))
    words = " ".join(str(ast.get_docstring(ast.parse(training_script(pens)))).split())
    for part in ("pen strokes in pens.json", "an eleventh class", "goes on from the weights of the model «first»",
                 "divides the logits by a temperature", "--recipe pens --strokes pens.json"):  # fmt: skip
        assert part in words
    shares = replace(JOB, digit_shares=(1.0,) * 7 + (0.02, 1.0, 1.0))
    words = " ".join(str(ast.get_docstring(ast.parse(training_script(shares)))).split())
    assert "a share of some digits' images only" in words
    assert "--digit-shares 1,1,1,1,1,1,1,0.02,1,1" in words
    plain = training_script(replace(JOB, validation_share=0.0))
    assert "temperature" not in plain
    assert "validation_data" not in plain


def test_no_name_of_a_file_gets_out_of_the_docstring() -> None:
    evil = replace(JOB, strokes=(Path('a""";import os;os.abort()#\n\\"'),), start_from=Path('b\\"""'))
    assert imports(training_script(evil)) == imports(training_script(JOB))


def test_an_impossible_or_unknown_architecture_has_none() -> None:
    with pytest.raises(DigitpadError, match="no architecture «resnet»"):
        training_script(replace(JOB, architecture="resnet"))
    with pytest.raises(DigitpadError, match="«mine» cannot be built"):
        replace(JOB, architecture="mine", layers=(Flatten(), Flatten()))


@pytest.mark.parametrize("name", ["code", "random", "numpy", "paper"])
def test_a_script_takes_the_place_of_no_module(name: str) -> None:
    if name != "paper":
        with pytest.raises(DigitpadError, match=f"called «{name}.py» does not run.* such as train_{name}.py"):
            check_script_file(Path("folder") / f"{name}.py")
    check_script_file(Path("folder") / script_file_name(name))
    check_script_file(Path("folder") / f"{name}.txt")
