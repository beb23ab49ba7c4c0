"""What was tried, how often, and what was found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Tally:
    """One row of the table: how often each outcome came, and the findings, each with what repeats it."""

    name: str
    outcomes: Counter[str] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)

    @property
    def tries(self) -> int:
        """How many there were."""
        return sum(self.outcomes.values())

    def count(self, outcome: str) -> None:
        """A try went as it should."""
        self.outcomes[outcome] += 1

    def find(self, what: str) -> None:
        """A try went wrong."""
        self.outcomes["findings"] += 1
        self.findings.append(what)


def table(parts: dict[str, list[Tally]], seed: int, seconds: float) -> str:
    """All rows, a sum for each part, and the findings below."""
    lines = [f"{'':<34}{'tries':>9}{'findings':>10}  outcomes"]
    for part, tallies in parts.items():
        total = sum(one.tries for one in tallies)
        lines += [f"{part:<34}{total:>9,}{sum(len(one.findings) for one in tallies):>10,}"]
        for one in tallies:
            told = ", ".join(f"{count:,} {what}" for what, count in one.outcomes.most_common() if what != "findings")
            lines.append(f"  {one.name:<32}{one.tries:>9,}{len(one.findings):>10,}  {told}")
    found = [f"{one.name}: {finding}" for tallies in parts.values() for one in tallies for finding in one.findings]
    lines += ["", f"seed {seed}, {seconds:.0f} s, {len(found):,} findings", *found]
    return "\n".join(lines)
