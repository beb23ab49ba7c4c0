"""Damages files at random: bytes anywhere, and values and parts in the places that a reader trusts."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable
from typing import Final

import numpy as np

Random = np.random.Generator
Damage = Callable[[bytes, Random], bytes]

_WORDS: Final = (
    b"\0", b"\xff", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\1", b"99999999",
)  # fmt: skip
_TOKENS: Final = (
    "null", "true", "-1", "0", "3.5", "1e308", "1e400", "-1e400", "NaN", "-Infinity", "1" + 400 * "0", "9" * 19,
    '""', '"x"', '"\\ud800"', '"٣"', '"\\u202e<img src=x>[/]\\u001b[2J"', '"' + 100_000 * "y" + '"', "[]", "{}",
    "[[]]", "[" * 200 + "]" * 200, '{"": {"": [null]}}', "[1, [2, [3]]]", "12345678901234567890e-5",
)  # fmt: skip
"""Values of JSON, written into it as they are."""
_CELLS: Final = ("", "-1", "256", "1e400", "nan", "٣", "three", "3.0", " 7", '"', "9" * 400, "0x1f", "\0", "=1+1")
_MARK: Final = "@odd@"


def in_bytes(data: bytes, random: Random) -> bytes:
    """One to eight of: a byte or word replaced, a piece cut out, doubled or filled, the end cut off."""
    damaged = bytearray(data)
    for _ in range(int(random.integers(1, 9))):
        # Headers stand at the beginning (in TIFF, PDF and archives at the end): half of the damage goes there.
        size = len(damaged)
        near = int(random.integers(0, min(size, 64))) if size else 0
        anywhere = int(random.integers(0, size + 1))
        place = int(random.choice([near, size - near, anywhere, anywhere]))
        length = int(random.integers(1, 17))
        how = int(random.integers(0, 8))
        if how <= 2:
            damaged[place : place + 1] = bytes([int(random.integers(0, 256))])
        elif how == 3:
            word = _WORDS[int(random.integers(len(_WORDS)))]
            damaged[place : place + len(word)] = word
        elif how == 4:
            del damaged[place : place + length]
        elif how == 5:
            damaged[place:place] = damaged[place : place + length]
        elif how == 6:
            damaged[place : place + length] = random.bytes(length)
        elif random.random() < 0.3:
            del damaged[place:]
    return bytes(damaged)


def in_json(data: bytes, random: Random) -> bytes:
    """Bytes, or one to three values replaced by odd ones, taken away, or put in."""
    if random.random() < 0.4:
        return in_bytes(data, random)
    document = json.loads(data)
    for _ in range(int(random.integers(1, 4))):
        document = _odd(document, random)
    text = json.dumps(document)
    while _MARK in text:
        text = text.replace(f'"{_MARK}"', _TOKENS[int(random.integers(len(_TOKENS)))], 1)
    return text.encode()


def _odd(value: object, random: Random) -> object:
    """The same value with something odd in it, or in its place."""
    if isinstance(value, dict) and value and random.random() < 0.9:
        key = list(value)[int(random.integers(len(value)))]
        how = random.random()
        if how < 0.15:
            return {name: one for name, one in value.items() if name != key}
        if how < 0.2:
            return {**value, _MARK.strip("@"): _MARK}
        return {**value, key: _odd(value[key], random)}
    if isinstance(value, list) and value and random.random() < 0.9:
        place = int(random.integers(len(value)))
        how = random.random()
        if how < 0.1:
            return value[:place] + value[place + 1 :]
        if how < 0.2:
            return [*value, *value[: min(len(value), 3)]]
        return [*value[:place], _odd(value[place], random), *value[place + 1 :]]
    return _MARK


def in_table(data: bytes, random: Random) -> bytes:
    """Bytes, or cells and lines of a table."""
    if random.random() < 0.4:
        return in_bytes(data, random)
    rows = [line.split(",") for line in data.decode().splitlines()]
    for _ in range(int(random.integers(1, 6))):
        row = rows[int(random.integers(len(rows)))]
        place = int(random.choice([0, len(row) - 1, int(random.integers(len(row)))])) if row else 0
        how = random.random()
        if how < 0.6 and row:
            row[place] = _CELLS[int(random.integers(len(_CELLS)))]
        elif how < 0.75 and row:
            del row[place]
        elif how < 0.9:
            row.insert(place, "5")
        else:
            rows.insert(int(random.integers(len(rows))), [])
    return (
        (["\n", "\r\n", "\r"][int(random.integers(3))]).join(",".join(row) for row in rows).encode("utf-8", "replace")
    )


def in_toml(data: bytes, random: Random) -> bytes:
    """Bytes, or lines left out, doubled and moved, and values replaced by odd ones."""
    if random.random() < 0.3:
        return in_bytes(data, random)
    lines = data.decode().splitlines()
    for _ in range(int(random.integers(1, 4))):
        place, how = int(random.integers(len(lines))), random.random()
        key, equals, _ = lines[place].partition(" = ")
        if how < 0.6 and equals:
            lines[place] = f"{key} = {_TOKENS[int(random.integers(len(_TOKENS)))]}"
        elif how < 0.75:
            lines.insert(int(random.integers(len(lines))), lines[place])
        elif how < 0.9 and len(lines) > 1:
            del lines[place]
        else:
            lines[place] = lines[place][: len(lines[place]) // 2]
    return "\n".join(lines).encode("utf-8", "replace")


def in_archive(data: bytes, random: Random) -> bytes:
    """Bytes of an archive, or of one of its parts, packed anew; JSON as JSON."""
    if random.random() < 0.3:
        return in_bytes(data, random)
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    chosen = list(parts)[int(random.integers(len(parts)))]
    if random.random() < 0.05:
        parts.pop(chosen)
    else:
        parts[chosen] = (in_json if chosen.endswith(".json") else in_bytes)(parts[chosen], random)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return packed.getvalue()


def in_gzip(inner: Damage) -> Damage:
    """The packed bytes, or what is packed."""

    def damage(data: bytes, random: Random) -> bytes:
        if random.random() < 0.4:
            return in_bytes(data, random)
        return gzip.compress(inner(gzip.decompress(data), random), 1)

    return damage
