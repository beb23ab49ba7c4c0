from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from digitpad.core.errors import ModelError
from digitpad.core.files import sha256
from digitpad.core.model_names import check_name, usable_name
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE, Model, Registry, read_model
from tests.support.endless import make_endless


def make_model(folder: Path, **card: object) -> Path:
    """A folder such as a training leaves, but with a few bytes for networks: the registry never runs them."""
    folder.mkdir(parents=True)
    for name in (KERAS_FILE, LITERT_FILE):
        (folder / name).write_bytes(f"{name} of {folder.name}".encode())
    sums = {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)}
    (folder / CARD).write_text(json.dumps({"name": folder.name, "checksums": sums, **card}), encoding="utf-8")
    return folder


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    for name in ("digitpad", "paper"):
        make_model(tmp_path / "bundled" / name)
    for name in ("Zoe's", "anna", "Mine"):
        make_model(tmp_path / "own" / name)
    return Registry(tmp_path / "bundled", tmp_path / "own")


def names(registry: Registry) -> list[str]:
    return [model.name for model in registry.models()]


def test_the_default_comes_first_then_bundled_then_own_ones(registry: Registry) -> None:
    assert names(registry) == ["digitpad", "paper", "anna", "Mine", "Zoe's"]
    assert [model.bundled for model in registry.models()] == [True, True, False, False, False]


def test_folders_that_do_not_exist_hold_no_models(tmp_path: Path) -> None:
    assert Registry(tmp_path / "none", tmp_path / "nothing").models() == []
    with pytest.raises(ModelError, match="There are: none"):
        Registry(tmp_path / "none", tmp_path / "nothing").find("digitpad")


def test_a_damaged_card_hides_one_model_and_is_left_in_place(registry: Registry, tmp_path: Path) -> None:
    damages = ["", "{", "[]", "null", "\ufeff[]", "[" * 200_000, b"\xff\xfe\x00"]
    for number, damage in enumerate(damages):
        folder = make_model(tmp_path / "own" / f"damaged {number}")
        (folder / CARD).write_bytes(damage if isinstance(damage, bytes) else damage.encode())
        with pytest.raises(ModelError, match="damaged"):
            read_model(folder, bundled=False)
    (tmp_path / "own" / "a file").touch()
    (tmp_path / "own" / "an empty folder").mkdir()
    (tmp_path / "own" / "card is a folder" / CARD).mkdir(parents=True)
    assert names(registry) == ["digitpad", "paper", "anna", "Mine", "Zoe's"]
    assert (tmp_path / "own" / "damaged 0").is_dir()


def test_find_takes_a_name_or_the_path_of_a_folder(registry: Registry, tmp_path: Path) -> None:
    assert registry.find("anna").folder == tmp_path / "own" / "anna"
    elsewhere = make_model(tmp_path / "elsewhere" / "out")
    assert registry.find(str(elsewhere)).name == "out"
    for name in ("nobody", "", "../x", "own/../../x", "a\0b"):
        with pytest.raises(ModelError, match=r"There are: digitpad, paper, anna, Mine, Zoe's\."):
            registry.find(name)


def test_a_sound_model_is_verified(registry: Registry) -> None:
    for model in registry.models():
        model.verify()
        assert model.keras_file.is_file()
        assert model.litert_file.is_file()


@pytest.mark.parametrize("name", [KERAS_FILE, LITERT_FILE])
def test_changed_and_missing_files_are_noticed(registry: Registry, name: str) -> None:
    model = registry.find("anna")
    (model.folder / name).write_bytes((model.folder / name).read_bytes() + b" ")
    with pytest.raises(ModelError, match=f"{name} of the model «anna» is not the one"):
        model.verify()
    (model.folder / name).unlink()
    with pytest.raises(ModelError, match=f"«anna» has lost its file {name}"):
        model.verify()
    with pytest.raises(ModelError, match=f"«anna» has lost its file {name}"):
        model.verify([name])
    model.verify({KERAS_FILE, LITERT_FILE} - {name})


@pytest.mark.parametrize("sums", [None, {}, [], "abc", {KERAS_FILE: 3, LITERT_FILE: None}])
def test_a_card_without_checksums_vouches_for_nothing(sums: object, tmp_path: Path) -> None:
    model = read_model(make_model(tmp_path / "m", checksums=sums), bundled=False)
    with pytest.raises(ModelError, match="is not the one that its card describes"):
        model.verify()


@pytest.mark.parametrize(
    ("scores", "accuracy"),
    [
        ({"mnist_test": {"accuracy": 0.9912}}, 0.9912),
        ({"mnist_test": 3}, None),
        ("none", None),
        (None, None),
        ({}, None),
    ],
)
def test_the_accuracy_on_the_card(scores: object, accuracy: float | None, tmp_path: Path) -> None:
    assert read_model(make_model(tmp_path / "m", scores=scores), bundled=False).test_accuracy == accuracy


def test_a_bundled_model_is_called_as_its_folder(tmp_path: Path) -> None:
    make_model(tmp_path / "paper", name="something else")
    assert read_model(tmp_path / "paper", bundled=True).name == "paper"
    assert read_model(tmp_path / "paper", bundled=False).name == "something else"


@pytest.mark.parametrize("name", ["a", "digits 2026", "v1.2_x-3", "7", "a" * 60, "console", "com"])
@pytest.mark.parametrize("script", ["", "größe", "数字", "अंक", " (2)"])
def test_good_names(name: str, script: str) -> None:
    check_name((name + script)[:60])


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", ".", "..", "../x", "a/b", "a\\b", "/etc", "C:x", "-x", ".hidden", "a.", "a ", "a\n", "a\0b"),
        *("a" * 61, "x*", "a\x1bb", "a\u202eb", "con", "NUL", "aux.txt", "Com1", "lpt9.model"),
    ],
)
def test_names_that_are_no_folder_on_every_system_are_refused(name: str, registry: Registry, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="name"):
        check_name(name)
    trained = make_model(tmp_path / "trained")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ModelError, match="name"):
        registry.keep(trained, name)
    assert sorted(tmp_path.rglob("*")) == before


def test_free_names_count_up_whatever_the_case(registry: Registry, tmp_path: Path) -> None:
    assert registry.free_name("new") == "new"
    assert registry.free_name("PAPER") == "PAPER 2"
    make_model(tmp_path / "own" / "paper 2")
    assert registry.free_name("paper") == "paper 3"
    (tmp_path / "own" / "half a model").mkdir()
    assert registry.free_name("half a model") == "half a model 2"


def test_free_names_stay_names(registry: Registry, tmp_path: Path) -> None:
    long = "x" * 60
    make_model(tmp_path / "own" / long)
    free = registry.free_name(long)
    assert free == "x" * 58 + " 2"
    check_name(free)


def test_keeping_moves_a_model_and_puts_its_name_on_the_card(registry: Registry, tmp_path: Path) -> None:
    trained = make_model(tmp_path / "trained", name="paper", epochs=3)
    model = registry.keep(trained, "fresh")
    assert not trained.exists()
    assert model.folder == tmp_path / "own" / "fresh"
    assert (model.name, model.card["name"], model.card["epochs"]) == ("fresh", "fresh", 3)
    model.verify()
    assert registry.find("fresh").card == model.card


def test_the_first_model_makes_the_folder(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "bundled", tmp_path / "deep" / "own")
    registry.keep(make_model(tmp_path / "trained"), "first")
    assert names(registry) == ["first"]


@pytest.mark.parametrize("name", ["paper", "Paper", "anna", "ANNA"])
def test_keeping_under_a_taken_name_is_refused_and_loses_nothing(registry: Registry, name: str, tmp_path: Path) -> None:
    trained = make_model(tmp_path / "trained")
    with pytest.raises(ModelError, match="already"):
        registry.keep(trained, name)
    read_model(trained, bundled=False).verify()
    registry.find("anna").verify()


def test_keeping_a_folder_without_a_model_is_refused(registry: Registry, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelError, match="holds no model"):
        registry.keep(tmp_path / "empty", "fresh")
    assert registry.free_name("fresh") == "fresh"


def test_a_place_that_cannot_be_written_keeps_the_training(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    trained = make_model(tmp_path / "trained")
    with pytest.raises(ModelError, match="cannot be saved"):
        Registry(tmp_path / "bundled", tmp_path / "file" / "own").keep(trained, "fresh")
    read_model(trained, bundled=False).verify()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_said_to_be_one(registry: Registry, tmp_path: Path) -> None:
    trained = make_model(tmp_path / "trained")
    (tmp_path / "own").chmod(0o500)
    try:
        with pytest.raises(ModelError, match=r"cannot be saved .*Permission denied"):
            registry.keep(trained, "fresh")
        with pytest.raises(ModelError, match="cannot be removed"):
            registry.delete(registry.find("anna"))
    finally:
        (tmp_path / "own").chmod(0o700)
    read_model(trained, bundled=False).verify()


def test_deleting_removes_an_own_model_and_nothing_else(registry: Registry) -> None:
    registry.delete(registry.find("anna"))
    assert names(registry) == ["digitpad", "paper", "Mine", "Zoe's"]
    with pytest.raises(ModelError, match="There is no model"):
        registry.find("anna")


def test_deleting_what_is_gone_already_says_so(registry: Registry) -> None:
    model = registry.find("anna")
    registry.delete(model)
    with pytest.raises(ModelError, match="cannot be removed"):
        registry.delete(model)


def test_bundled_models_cannot_be_removed_by_name_or_by_path(registry: Registry, tmp_path: Path) -> None:
    for name in ("paper", str(tmp_path / "bundled" / "paper"), str(tmp_path / "own" / ".." / "bundled" / "paper")):
        with pytest.raises(ModelError, match="comes with digitpad"):
            registry.delete(registry.find(name))
    registry.find("paper").verify()


def test_a_model_that_lies_elsewhere_is_not_removed(registry: Registry, tmp_path: Path) -> None:
    elsewhere = make_model(tmp_path / "elsewhere" / "out")
    with pytest.raises(ModelError, match="none of yours"):
        registry.delete(registry.find(str(elsewhere)))
    read_model(elsewhere, bundled=False).verify()


HUGE = "1" + "0" * 400


@pytest.mark.parametrize(
    ("card", "clause"),
    [
        (
            f'{{"scores": {{"mnist_test": {{"accuracy": {HUGE}}}}}}}',
            "«scores.mnist_test.accuracy» is a whole number of",
        ),
        ('{"scores": {"mnist_test": {"accuracy": 1e400}}}', "«scores.mnist_test.accuracy» is 1e400"),
        ('{"rejection": {"threshold": NaN}}', "«rejection.threshold» is NaN"),
        ('{"rejection": {"threshold": "0.5"}}', "«rejection.threshold» should be a number"),
        ('{"name": 5}', "«name» should be a text, but is 5"),
        ('{"name": "\\ud800"}', "half a character"),
        ('{"a":' * 500 + "1" + "}" * 500, "nested too deeply"),
    ],
    ids=lambda text: text[:30],
)
def test_a_card_with_what_is_no_value_is_named_and_hides_no_other(
    registry: Registry, tmp_path: Path, card: str, clause: str
) -> None:
    before = names(registry)
    folder = make_model(tmp_path / "own" / "poisoned")
    (folder / CARD).write_text(card, encoding="utf-8")
    overview = registry.overview()
    assert [model.name for model in overview.models] == before
    ((damaged),) = overview.damaged
    assert damaged.folder == folder
    assert damaged.problem.startswith(f"The card {folder / CARD} is damaged (")
    assert clause in damaged.problem
    with pytest.raises(ModelError, match="is damaged"):
        registry.find("poisoned")


def test_figures_of_other_kinds_are_none(tmp_path: Path) -> None:
    test = {"accuracy": 7, "interval": [0.5, "high"]}
    model = read_model(make_model(tmp_path / "m", parameters="many", scores={"mnist_test": test}), bundled=False)
    assert (model.test_accuracy, model.test_interval, model.parameters) == (None, None, None)
    test = {"accuracy": 0.5, "interval": [0.4, 0.6]}
    model = read_model(make_model(tmp_path / "n", parameters=5, scores={"mnist_test": test}), bundled=False)
    assert (model.test_accuracy, model.test_interval, model.parameters) == (0.5, (0.4, 0.6), 5)


def test_a_name_in_any_script_is_kept_as_it_is(registry: Registry, tmp_path: Path) -> None:
    for name in ("größe", "数字", "数" * 60):
        model = registry.keep(make_model(tmp_path / "trained"), name)
        assert registry.find(name).folder == model.folder == tmp_path / "own" / name
    assert registry.free_name("GRO\u0308SSE") == "GRO\u0308SSE 2"


def test_a_copied_folder_is_another_model(registry: Registry, tmp_path: Path) -> None:
    for copy in ("anna copy", "Anna", "zz"):
        shutil.copytree(tmp_path / "own" / "anna", tmp_path / "own" / copy, dirs_exist_ok=True)
    found = {model.name: model.folder.name for model in registry.models() if not model.bundled}
    assert len(found) == len(list((tmp_path / "own").iterdir()))
    assert found["anna"] == "anna"
    assert found["anna copy"] == "anna copy"
    assert found["zz"] == "zz"
    registry.delete(registry.find("anna copy"))
    assert not (tmp_path / "own" / "anna copy").exists()
    assert registry.find("anna").folder == tmp_path / "own" / "anna"


def test_an_own_model_never_has_a_bundled_models_name(registry: Registry, tmp_path: Path) -> None:
    make_model(tmp_path / "own" / "paper")
    make_model(tmp_path / "own" / "mine too", name="DigitPad")
    assert registry.find("paper").bundled
    assert registry.find("paper 2").folder == tmp_path / "own" / "paper"
    assert registry.find("mine too").folder == tmp_path / "own" / "mine too"
    assert len({name.casefold() for name in names(registry)}) == len(names(registry))


@pytest.mark.parametrize(
    ("text", "name"),
    [("a/b", "a b"), ("<img src=x>", "img src=x"), ("..", "none"), ("con", "none"), ("größe", "größe"), ("-x. ", "x")],
)
def test_any_text_gives_a_name(text: str, name: str) -> None:
    assert usable_name(text, otherwise="none") == name


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_a_network_without_an_end_is_not_waited_for(kind: str, tmp_path: Path) -> None:
    (tmp_path / KERAS_FILE).write_bytes(b"")
    make_endless(tmp_path / LITERT_FILE, kind)
    sums = {KERAS_FILE: sha256(tmp_path / KERAS_FILE)}
    with pytest.raises(ModelError, match=LITERT_FILE):
        Model("x", tmp_path, False, {"checksums": sums}).verify()


def test_a_model_without_class_names_reads_digits(registry: Registry) -> None:
    model = registry.find("anna")
    assert model.class_names == tuple("0123456789")
    assert model.reads_digits
    model.check_digits("Reading pages")


def test_a_models_classes_are_its_cards(tmp_path: Path) -> None:
    scores = {"own_test": {"accuracy": 0.75, "interval": [0.7, 0.8]}}
    folder = make_model(tmp_path / "letters", class_names=["ant", "bee", "cat", "dog"], scores=scores)
    model = read_model(folder, bundled=False)
    assert model.class_names == ("ant", "bee", "cat", "dog")
    assert (model.own_test_accuracy, model.own_test_interval) == (0.75, (0.7, 0.8))
    assert model.test_accuracy is None
    with pytest.raises(ModelError) as caught:
        model.check_digits("Reading pages")
    assert str(caught.value) == (
        "Reading pages needs a model that reads digits, but «letters» tells «ant», «bee», «cat» … apart."
    )


@pytest.mark.parametrize(
    ("names", "clause"),
    [
        (["a"], "2 to 62 classes apart, not 1"),
        (["a", "a"], "two classes are called «a»"),
        (["a", ""], "class 2 has no name"),
        (["a", "b" * 200], "200 characters"),
        (["a", "b\u001b[2J"], "not seen"),
        (["a", 1], "«class_names.1» should be a text"),
        ("abc", "«class_names» should be a list"),
        ({}, "«class_names» should be a list"),
    ],
)
def test_a_card_with_impossible_class_names_is_damaged(tmp_path: Path, names: object, clause: str) -> None:
    folder = make_model(tmp_path / "letters", class_names=names)
    with pytest.raises(ModelError, match=r"^The card .* is damaged \(.*\); the model is not used\.$") as caught:
        read_model(folder, bundled=False)
    assert clause in str(caught.value)
