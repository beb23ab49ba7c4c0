"""Writes the study's table into docs/study.md, from docs/study/results.json: `python tools/study_table.py`."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import mean

DOCS = Path(__file__).resolve().parent.parent / "docs"
MARK = "<!-- study: tools/study_table.py -->"
HEAD = "| case | parameters | MNIST test, mean ± sd | 95 % interval | loss |\n|---|---|---|---|---|\n"


def main() -> None:
    """Replace what stands between the two marks."""
    document = DOCS / "study.md"
    before, _, after = document.read_text(encoding="utf-8").split(MARK)
    document.write_text(f"{before}{MARK}\n{table()}{MARK}{after}", encoding="utf-8")


def table() -> str:
    """A line for each case, then what the paper says of it and what was found."""
    study = json.loads((DOCS / "study" / "results.json").read_text(encoding="utf-8"))
    parameters = {run["run"]["case"]: run["parameters"] for run in study["runs"]}
    lines = []
    for case in study["cases"]:
        low, high = (f"{100 * bound:.2f}" for bound in case["interval"])
        loss = mean(run["loss"] for run in case["runs"])
        accuracy = f"{100 * case['mean']:.2f} ± {100 * case['sd']:.2f} %"
        lines.append(f"| `{case['case']}` | {parameters[case['case']]:,} | {accuracy} | {low}–{high} % | {loss:.4f} |")
    findings = [f"| {one['paper']} | {one['ours']} |" for one in study["findings"]]
    return HEAD + "\n".join(lines) + "\n\n| the paper says | we found |\n|---|---|\n" + "\n".join(findings) + "\n"


if __name__ == "__main__":
    main()
