"""Measures how well the bundled models read, for Help > How well does it read? and the README.

Run it as `make figures PENDIGITS=pendigits-orig.tra.gz UNIPEN=unipen_digits_dev.json.gz`; both files are public, and
the models' cards have their checksums. It runs the commands of the table and writes their figures to
resources/figures.json and into the README, between its marks.
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
    """Measure, and write both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pendigits", type=Path, required=True)
    parser.add_argument("--unipen", type=Path, required=True)
    options = parser.parse_args()
    files = {"PENDIGITS": options.pendigits, "UNIPEN": options.unipen}
    rows = [measured(*wanted, files) for wanted in wanted_rows(options.pendigits.name, options.unipen.name)]
    document = {"measured": date.today().isoformat(), "rows": rows}
    default_paths().figures.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    write_readme(document)


def write_readme(document: dict[str, object]) -> None:
    """Put the table between the README's marks."""
    readme = ROOT / "README.md"
    before, _, rest = readme.read_text(encoding="utf-8").partition(MARK)
    _, _, after = rest.partition(MARK)
    readme.write_text(f"{before}{MARK}\n{markdown(document)}{MARK}{after}", encoding="utf-8")


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


def measured(model: str, on: str, whom: str, words: str, files: dict[str, Path]) -> dict[str, object]:
    """Run one command and return its row."""
    command = f"digitpad evaluate --model {model} {words}"
    print(command, file=sys.stderr)
    paths = {path.name: str(path) for path in files.values()}
    arguments = [paths.get(word, word) for word in shlex.split(command)[1:]]
    done = subprocess.run(
        [sys.executable, "-m", "digitpad", *arguments, "--json"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    told = json.loads(done.stdout)
    return {"model": model, "on": on, "whom": whom, **{key: told[key] for key in KEYS}, "command": command}


def markdown(document: dict[str, object]) -> str:
    """The README's table."""
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


def share(value: float | None, decimals: int = 2) -> str:
    """A share in percent, or a dash."""
    return "–" if value is None else percent(value, decimals)


if __name__ == "__main__":
    main()
