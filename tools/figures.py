"""Measures how well the bundled models read, for Help > How well does it read?, docs/figures.md and the README.

Run it as `make figures PENDIGITS=pendigits-orig.tra.gz UNIPEN=unipen_digits_dev.json.gz`; both files are public, and
the models' cards have their checksums. It runs the commands of the table and writes their figures to
resources/figures.json, all of them into docs/figures.md and some into the README, between the marks there.
`.venv/bin/python tools/figures.py --write` measures nothing and writes the tables anew.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from digitpad.core.evaluation.charts import percent
from digitpad.core.paths import default_paths

ROOT: Final = Path(__file__).resolve().parent.parent
SEED: Final = "1"  # of the bundled models' training; it decided who was held out
KEYS: Final = ("n", "accuracy", "interval", "writers_mean", "rejected_digits", "rejected_others", "ece", "ms_per_digit")
MARK: Final = "<!-- figures: make figures -->"


def main() -> None:
    """Measure, unless the figures of last time will do, and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pendigits", type=Path)
    parser.add_argument("--unipen", type=Path)
    parser.add_argument("--write", action="store_true", help="measure nothing, take resources/figures.json")
    options = parser.parse_args()
    if not options.write:
        if options.pendigits is None or options.unipen is None:
            parser.error("--pendigits and --unipen are needed to measure")
        measure(options.pendigits, options.unipen)
    document = json.loads(default_paths().figures.read_text(encoding="utf-8"))
    write_between_marks(ROOT / "docs" / "figures.md", markdown(document))
    write_between_marks(ROOT / "README.md", short_table(document))


def measure(pendigits: Path, unipen: Path) -> None:
    """Run all commands and write resources/figures.json."""
    paths = {file.name: str(file) for file in (pendigits, unipen)}
    rows = [measured(*wanted, paths) for wanted in wanted_rows(pendigits.name, unipen.name)]
    document = {"measured": date.today().isoformat(), "rows": rows}
    default_paths().figures.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_between_marks(file: Path, table: str) -> None:
    """Replace what stands between a document's two marks."""
    before, _, after = file.read_text(encoding="utf-8").split(MARK)
    file.write_text(f"{before}{MARK}\n{table}{MARK}{after}", encoding="utf-8")


def wanted_rows(pendigits: str, unipen: str) -> Iterator[tuple[str, str, str, str]]:
    """Model, on what, by whom, and the rest of the command; file names stand for the files."""
    for model in ("digitpad", "digitpad-mnist", "paper"):
        yield model, "MNIST, test part", "others than taught it; USA, scanned", "--mnist"
        held_out = f" --held-out {SEED}" if model == "digitpad" else ""
        strange = "writers held out" if held_out else "all writers, none of whom taught it"
        yield model, "UCI pendigits", f"{strange}; Turkey, tablet", f"--strokes {pendigits}{held_out}"
        yield model, "UNIPEN 1a", f"{strange}; many countries and tablets", f"--strokes {unipen}{held_out}"
    for what, option in (
        ("drawn small", "--scale 0.25"),
        ("at the edge", "--scale 0.3 --offset -0.35,0.35"),
        ("thin pen", "--brush 0.4"),
        ("thick pen", "--brush 2"),
    ):
        yield "digitpad", f"UNIPEN 1a, {what}", "writers held out", f"--strokes {unipen} --held-out {SEED} {option}"
    yield (
        "digitpad",
        "letters, scribbles, hatching",
        "drawn by the program, of kinds not learned",
        "--non-digits",
    )


def measured(model: str, on: str, whom: str, words: str, paths: dict[str, str]) -> dict[str, object]:
    """Run one command and return its row; `paths` of the files, by their names."""
    command = f"digitpad evaluate --model {model} {words}"
    print(command, file=sys.stderr)
    arguments = [paths.get(word, word) for word in shlex.split(command)[1:]]
    done = subprocess.run(
        [sys.executable, "-m", "digitpad", *arguments, "--json"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    told = json.loads(done.stdout)
    return {"model": model, "on": on, "whom": whom, **{key: told[key] for key in KEYS}, "command": command}


def markdown(document: dict[str, object]) -> str:
    """The table of docs/figures.md."""
    lines = [
        f"Measured on {document['measured']}:\n",
        "| model | on | n | read right (95 % interval) | mean of writers | called no digit | calibration error |",
        "|---|---|---|---|---|---|---|",
    ]
    rows = document["rows"]
    assert isinstance(rows, list)
    for row in rows:
        accuracy, interval = row["accuracy"], row["interval"]
        right = (
            f"{100 * accuracy:.2f} % ({100 * interval[0]:.2f}–{100 * interval[1]:.2f})" if accuracy is not None else "–"
        )
        rejected = row["rejected_digits"] if accuracy is not None else row["rejected_others"]
        cells = [f"`{row['model']}`", f"{row['on']} ({row['whom']})", f"{row['n']:,}", right]
        cells += [share(row["writers_mean"]), share(rejected, 1), share(row["ece"])]
        lines.append("| " + " | ".join(cells) + " |")
    commands = "\n".join(row["command"] for row in rows)
    return (
        "\n".join(lines)
        + f"\n\n<details><summary>The commands, in the same order</summary>\n\n```\n{commands}\n```\n\n</details>\n"
    )


def short_table(document: dict[str, object]) -> str:
    """The README's table: what each model reads right of the three sets of digits."""
    rows = document["rows"]
    assert isinstance(rows, list)
    plain = [row for row in rows if row["accuracy"] is not None and ", " not in row["on"].replace(", test part", "")]
    models = list(dict.fromkeys(row["model"] for row in plain))
    lines = ["| read right of | " + " | ".join(f"`{model}`" for model in models) + " |"]
    lines.append("|---" * (len(models) + 1) + "|")
    for on in dict.fromkeys(row["on"] for row in plain):
        shares = {row["model"]: share(row["accuracy"]) for row in plain if row["on"] == on}
        lines.append(f"| {on} | " + " | ".join(shares[model] for model in models) + " |")
    return "\n".join(lines) + f"\n\nMeasured on {document['measured']}.\n"


def share(value: float | None, decimals: int = 2) -> str:
    """A share in percent, or a dash."""
    return "–" if value is None else percent(value, decimals)


if __name__ == "__main__":
    main()
