"""The page as a file: what others wrote is text in it, its policy allows nothing but its own scripts."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from digitpad.core.errors import ModelError
from digitpad.core.files import sha256 as checksum
from digitpad.core.json_files import read_json
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, Registry
from digitpad.core.transfer.web_page import WebNetwork, card_lines, network_in, web_page

PATHS = default_paths()
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;{{weights}}\u202e"
NETWORK = WebNetwork({"modelTopology": {"node": [{"name": "</script><b>"}]}, "weightSpecs": []}, bytes(range(256)))


class Parts(HTMLParser):
    """The elements of a page with their attributes, and the texts of its scripts, its style and all else."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._inside = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        self.texts.setdefault(self._inside, []).append(data)


def model(name: str = "digitpad") -> Model:
    return Registry(PATHS.bundled_models, PATHS.user_models).find(name)


def hostile_model(tmp_path: Path) -> Model:
    card: dict[str, object] = {
        "created": HOSTILE, "architecture": HOSTILE, "data": {"training": HOSTILE, "strokes": {HOSTILE: {}}},
        "started_from": {"name": HOSTILE}, "teaching": {}, "seed": 7,
    }  # fmt: skip
    return Model(HOSTILE, tmp_path, False, card)


def test_the_page_holds_the_network_and_says_what_it_is() -> None:
    page = web_page(model(), NETWORK, PATHS.web, ["It was trained."])
    back = network_in(page)
    assert (back.described, back.weights) == (NETWORK.described, NETWORK.weights)
    text = re.sub(r"<[^>]+>", " ", page[page.index("<dl>") : page.index("</details>")])
    for words in ("MNIST, training part", "99.63&nbsp;% of MNIST", "391,211 parameters", "2026-11-28", "Seed  1"):
        assert words in text, words
    assert "It was trained." in text
    assert "TensorFlow.js 4.22.0" in text
    with pytest.raises(ModelError, match="holds no network"):
        network_in(page.replace('id="weights"', 'id="other"'))


def test_what_others_wrote_is_text(tmp_path: Path) -> None:
    page = web_page(hostile_model(tmp_path), NETWORK, PATHS.web, [HOSTILE])
    plain, hostile = (Parts(one) for one in (web_page(model(), NETWORK, PATHS.web, [""]), page))
    kinds = [tag for tag, _ in hostile.elements if tag not in ("dt", "dd")]
    assert kinds == [tag for tag, _ in plain.elements if tag not in ("dt", "dd")]
    assert hostile.texts["script"][1:] != []
    assert network_in(page).weights == NETWORK.weights
    shown = " ".join(hostile.texts["dd"])
    assert "<script>alert(1)</script>" in shown
    assert "\u202e" not in shown
    assert all(not key.startswith("on") for _, attributes in hostile.elements for key in attributes)


def test_the_policy_allows_the_pages_own_scripts_and_no_network() -> None:
    parts = Parts(web_page(model(), NETWORK, PATHS.web, []))
    (policy,) = (a["content"] for _, a in parts.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    rules = {rule.split()[0]: set(rule.split()[1:]) for rule in policy.split(";")}
    assert rules["default-src"] == rules["connect-src"] == {"'none'"}
    own = {f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in parts.texts["script"]}
    assert rules["script-src"] <= own | {"'wasm-unsafe-eval'"}
    assert len(rules["script-src"]) == 6
    for tag, attributes in parts.elements:
        assert "src" not in attributes, tag
        assert (attributes.get("href") or "data:").startswith("data:"), tag


def test_a_card_that_says_little_makes_a_page_too(tmp_path: Path) -> None:
    lines = dict(card_lines(Model("x", tmp_path, False, {"data": [1], "seed": "?"})))
    assert lines["Trained on"] == "?"
    assert "Seed" not in lines
    assert "Accuracy" not in lines


def test_the_runtime_is_the_listed_one() -> None:
    folder = PATHS.web / "tfjs"
    listed = read_json(folder / "files.json").values()["files"]
    assert isinstance(listed, list)
    assert {one["file"]: one["sha256"] for one in listed} == {
        path.name: checksum(path) for path in folder.iterdir() if path.suffix in (".js", ".wasm")
    }
