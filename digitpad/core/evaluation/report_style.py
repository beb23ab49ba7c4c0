"""The style sheet of `core.evaluation.report`'s HTML, in the colours of the window's themes."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --window: #f3f4f9; --surface: #ffffff; --raised: #eceef6; --border: #d9dce8;
  --text: #1a1d29; --muted: #585e72; --accent: #4353d8; --good: #aab4f5; --bad: #f7b27a; --second: #b3530b;
  --grid: #e4e6ef; --frame: #d9dce8; --picture: none; }
@media (prefers-color-scheme: dark) {
  :root { --window: #13151c; --surface: #1b1e28; --raised: #262a37; --border: #333848; --text: #edeff7;
    --muted: #a5abc0; --accent: #95a1ff; --good: #3c4893; --bad: #8a4a16; --second: #f0a35e;
    --grid: #2b2f3d; --frame: #ccc7b7; --picture: invert(1); }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue",
  Arial, sans-serif; font-variant-numeric: tabular-nums; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
main { max-width: 1000px; margin: 0 auto; padding: 32px 24px 64px; }
header p { margin: 0; color: var(--muted); }
h1 { margin: 0 0 24px; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 0 0 4px; font-size: 18px; }
p { margin: 0 0 8px; }
.note { color: var(--muted); max-width: 90ch; }
section { margin-top: 16px; padding: 20px 24px; }
section, .card { background: var(--surface); border: 1px solid var(--border); border-radius: 12px; }
section > .note { margin-bottom: 16px; }
.cards { display: grid; grid-template-columns: repeat(var(--columns), 1fr); gap: 16px; }
@media (max-width: 760px) { .cards { --columns: 2 !important; } main { padding: 16px; } section { padding: 16px; } }
.card { padding: 16px 20px; }
.card p { margin: 0; }
.card .big { font-size: 26px; font-weight: 600; line-height: 1.35; }
.card .note { font-size: 13px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 24px; margin: 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
code { font: 13px/1.6 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.whole { white-space: nowrap; }
.wide { overflow-x: auto; }
table { border-collapse: separate; border-spacing: 2px; }
th { font-weight: 600; }
thead th { color: var(--muted); font-weight: 500; }
.confusion { width: 100%; }
.confusion td, .confusion th { min-width: 44px; padding: 5px 6px; text-align: center; border-radius: 4px; }
.confusion .hit { background: color-mix(in srgb, var(--good) var(--tint), var(--surface)); }
.confusion .error { background: color-mix(in srgb, var(--bad) var(--tint), var(--surface)); }
.confusion .none { color: var(--muted); }
.confusion .figure { text-align: right; white-space: nowrap; padding-left: 12px; }
.reliability { display: block; width: 100%; max-width: 760px; height: auto; margin: 0 auto; }
.reliability text { fill: var(--muted); font-size: 12px; text-anchor: middle; }
.reliability .title { fill: var(--text); font-size: 13px; }
.reliability .end { text-anchor: end; }
.reliability .small { font-size: 11px; }
.reliability .grid { stroke: var(--grid); }
.reliability .share { fill: var(--good); }
.reliability .few { fill-opacity: 0.45; }
.reliability .count { fill: var(--border); }
.reliability .sure { stroke: var(--second); stroke-width: 2.5; }
.reliability .diagonal { stroke: var(--muted); stroke-dasharray: 5 5; }
.plot { display: block; width: 100%; max-width: 760px; height: auto;
  margin: 8px auto; }
.confusions { display: grid; grid-template-columns: repeat(auto-fill, minmax(250px, 1fr)); gap: 16px; }
.confusions .plot { margin: 0; }
.figures { width: 100%; border-spacing: 0; }
.figures td, .figures th { padding: 4px 12px 4px 0; text-align: right; white-space: nowrap;
  border-top: 1px solid var(--grid); }
.figures th:first-child { text-align: left; }
.figures thead th, .text thead th { border-top: none; }
.text { border-spacing: 0; width: 100%; }
.text td, .text th { padding: 6px 16px 6px 0; text-align: left; vertical-align: top;
  border-top: 1px solid var(--grid); }
.misread { display: grid; grid-template-columns: repeat(auto-fill, minmax(84px, 1fr)); gap: 16px 12px; }
figure { margin: 0; text-align: center; break-inside: avoid; }
figure img { display: block; margin: 0 auto 4px; border: 1px solid var(--frame); border-radius: 4px;
  image-rendering: pixelated; filter: var(--picture); }
figcaption { line-height: 1.3; white-space: nowrap; }
figcaption span { color: var(--muted); font-size: 13px; }
.writers { width: 100%; border-spacing: 0; }
.writers td, .writers th { padding: 4px 12px 4px 0; text-align: right; border-top: 1px solid var(--grid); }
.writers thead td, .writers thead th { border-top: none; }
.writers th:first-child { width: 40%; text-align: left; overflow-wrap: anywhere; }
.writers tbody th { font-weight: 400; }
.bar { display: block; min-width: 80px; height: 8px; border-radius: 4px; background: var(--raised); overflow: hidden; }
.bar span { display: block; height: 100%; background: var(--accent); }
.bar .warn { background: var(--second); }
"""
"""Cells are tinted so little that text keeps a contrast of at least 4.5:1 on them, in both themes."""
