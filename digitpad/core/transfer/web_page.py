"""A model as one HTML file: the page, TensorFlow.js and the network in it, nothing of which asks for another file.

What lies in `resources/web` does the work in the browser; strokes.js and preprocess.js there are this program's own
rasteriser and normalisation once more (core/drawing, core/recognition), held together by tests/web/test_parity.py.
"""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

from digitpad import __version__
from digitpad.core.class_names import listed
from digitpad.core.errors import ModelError
from digitpad.core.foreign_text import shortened
from digitpad.core.registry import Model

_SCRIPTS: Final = ("strokes.js", "preprocess.js", "network.js", "page.js")
_RUNTIME: Final = ("tf-core.es2017.min.js", "tf-converter.es2017.min.js", "tf-backend-wasm.es2017.min.js")
"""Of TensorFlow.js, in the order in which one needs the other."""
_PROGRAM: Final = "tfjs-backend-wasm-simd.wasm"
_LONGEST_VALUE: Final = 300
"""Characters of a value of the card."""
_MARK: Final = re.compile(r"\{\{(\w+)\}\}")
_SOURCE_MAP: Final = re.compile(r"\n//# sourceMappingURL=\S+\s*$")


@dataclass(frozen=True, eq=False)
class WebNetwork:
    """A network as TensorFlow.js loads it.

    `described`: `modelTopology`, `weightSpecs`, `signature` and so on, as its documents name them; `weights`: the bytes
    of all weights, in the order of the specs.
    """

    described: Mapping[str, object]
    weights: bytes


def web_page(model: Model, network: WebNetwork, folder: Path, terms: Sequence[str]) -> str:
    """The whole page. Raises OSError.

    `folder`: `resources/web`; `terms`: where the network comes from, in paragraphs.
    """
    theme, style = _text(folder / "theme.js"), _text(folder / "page.css")
    page = "\n".join(_text(folder / name) for name in _SCRIPTS)
    runtime = [_SOURCE_MAP.sub("", _text(folder / "tfjs" / name)) for name in _RUNTIME]
    described = {
        "model": network.described,
        "threshold": model.rejection_threshold,
        "classNames": model.class_names,
    }
    parts = {
        "policy": _policy(scripts=[theme, *runtime, page], styles=[style]),
        "version": __version__,
        "name": escape(model.name),
        **{key: escape(text) for key, text in _words(model).items()},
        "icon": b64encode((folder.parent / "icons" / "digitpad.svg").read_bytes()).decode(),
        "style": style,
        "theme": theme,
        "card": "".join(f"<dt>{escape(name)}</dt><dd>{_unbroken(value)}</dd>" for name, value in card_lines(model)),
        "terms": "".join(f"<p>{escape(paragraph)}</p>" for paragraph in (*terms, _runtime_terms(folder))),
        "network": json.dumps(described).replace("<", "\\u003c"),
        "weights": b64encode(network.weights).decode(),
        "program": b64encode((folder / "tfjs" / _PROGRAM).read_bytes()).decode(),
        "runtime": "\n".join(f"<script>{script}</script>" for script in runtime),
        "page": page,
    }
    return _MARK.sub(lambda found: parts[found[1]], _text(folder / "page.html"))


def _words(model: Model) -> dict[str, str]:
    """What the page says of that which is drawn."""
    if model.reads_digits:
        return {
            "title": "Draw a digit",
            "area": "Drawing area for one digit",
            "hint": "Draw one digit here",
            "probabilities": "Probability of each digit",
            "reads": "It reads one digit at a time.",
        }
    return {
        "title": "Draw",
        "area": "Drawing area",
        "hint": f"Draw one of {listed(model.class_names)}",
        "probabilities": "Probability of each class",
        "reads": f"It tells {len(model.class_names)} classes apart: {', '.join(model.class_names)}.",
    }


def network_in(page: str) -> WebNetwork:
    """The network that a page holds. Raises ModelError if it holds none."""
    try:
        described = json.loads(_between(page, '<script type="application/json" id="network">'))
        weights = b64decode(_between(page, '<script type="application/octet-stream" id="weights">'), validate=True)
        return WebNetwork(described["model"], weights)
    except (ValueError, KeyError, TypeError):
        raise ModelError("The web page holds no network.") from None


def card_lines(model: Model) -> list[tuple[str, str]]:
    """What the page says of its model, as (name, value): texts of the card as they are, not as HTML."""
    card = model.card
    data = card.get("data")
    data = data if isinstance(data, dict) else {}
    strokes = data.get("strokes")
    pens = f"; pen strokes ({', '.join(map(str, strokes))})" if isinstance(strokes, dict) and strokes else ""
    lines = [("Trained on", f"{data.get('training', '?')}{pens}")]
    if model.taught_from is not None:
        lines.append(("Taught", f"a person's samples, as «{model.taught_from}» before"))
    if model.test_accuracy is not None:
        between = model.test_interval
        interval = f" (95 % interval {100 * between[0]:.2f}–{100 * between[1]:.2f} %)" if between else ""
        lines.append(("Accuracy", f"{100 * model.test_accuracy:.2f} % of MNIST's test images{interval}"))
    if model.own_test_accuracy is not None:
        between = model.own_test_interval
        interval = f" (95 % interval {100 * between[0]:.2f}–{100 * between[1]:.2f} %)" if between else ""
        lines.append(("Accuracy", f"{100 * model.own_test_accuracy:.2f} % of images that it had never seen{interval}"))
    parameters = f", {model.parameters:,} parameters" if model.parameters is not None else ""
    lines.append(("Network", f"{card.get('architecture', '?')}{parameters}"))
    if isinstance(card.get("seed"), int):
        lines.append(("Seed", str(card["seed"])))
    lines += [("Made on", str(card.get("created", "?"))[:10]), ("Exported with", f"digitpad {__version__}")]
    return [(name, shortened(value, _LONGEST_VALUE)) for name, value in lines]


def _runtime_terms(folder: Path) -> str:
    listed = json.loads(_text(folder / "tfjs" / "files.json"))
    return (
        f"The network is run by {listed['name']} {listed['version']}, copyright Google LLC, Apache License 2.0 "
        "(https://www.apache.org/licenses/LICENSE-2.0). The page itself is part of digitpad (MIT licence)."
    )


def _unbroken(value: str) -> str:
    """As HTML; a figure and its percent sign are not torn apart at a line's end."""
    return escape(value).replace(" %", "&nbsp;%")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _policy(*, scripts: Sequence[str], styles: Sequence[str]) -> str:
    """What the page may do: run these scripts and the network's program, and ask nobody for anything."""
    script, style = (
        " ".join(f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in texts)
        for texts in (scripts, styles)
    )
    return (
        f"default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {style}; img-src data:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'"
    )


def _between(page: str, begin: str) -> str:
    """The text of the element that begins so. Raises ValueError if there is none."""
    start = page.index(begin) + len(begin)
    return page[start : page.index("</script>", start)]
