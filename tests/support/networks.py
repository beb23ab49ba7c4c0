"""Networks that harm the process that runs them."""

from __future__ import annotations

import json
from pathlib import Path

from digitpad.core.files import sha256
from digitpad.core.paths import default_paths
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE


def put_crashing_export(folder: Path) -> None:
    """Give a model an export, with its card's blessing, that ends the process with SIGSEGV: one byte is changed."""
    content = bytearray((default_paths().bundled_models / "paper" / LITERT_FILE).read_bytes())
    assert content[16] == 20  # in the root table, where the model's parts are
    content[16] = 0
    (folder / LITERT_FILE).write_bytes(content)
    bless(folder)


def bless(folder: Path) -> None:
    """Let the card have the checksums of what lies there."""
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    card["checksums"] = {name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)}
    (folder / CARD).write_text(json.dumps(card), encoding="utf-8")
