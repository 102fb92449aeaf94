"""A self-contained HTML page of the program's own: light and dark, on paper, Persian in its right order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from translator_app.formats.persian_runs import split_runs

PERSIAN_START, PERSIAN_END = '<bdi lang="fa" dir="rtl">', "</bdi>"

_STYLE = """
:root { color-scheme: light dark; --ink: #1a1d21; --muted: #565d67; --page: #fff; --line: #d6d9de;
  --mark: #8a6000; --wrong: #8f1128; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8ea; --muted: #a6adb7; --page: #16181b; --line: #343940;
    --mark: #f0d28a; --wrong: #ff7a60; }
}
body { margin: 2.5rem auto; padding: 0 1.5rem; background: var(--page); color: var(--ink);
  font: 1.06rem/1.65 "Charis SIL", Georgia, serif; }
body.article { max-width: 38rem; } body.table { max-width: 72rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4em; }
h2 { font-size: 1.15rem; margin: 1.8em 0 .4em; }
p { margin: 0 0 1em; }
.about, .note, th, .small { color: var(--muted);
  font: .85rem/1.5 "Noto Sans", system-ui, sans-serif; }
bdi { font-family: Vazirmatn, "Noto Naskh Arabic", Tahoma, sans-serif; font-size: .93em; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; font-size: .95rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem .35rem 0;
  border-bottom: 1px solid var(--line); }
th.persian, td.persian { text-align: right; } td.persian bdi { font-size: 1.1em; }
mark { background: none; color: inherit; font-weight: bold; border-bottom: 2px solid var(--mark); }
.error { color: var(--wrong); } .warning { color: var(--mark); }
@media print {
  body, body.article, body.table { margin: 0; max-width: none;
    color: #000; background: #fff; font-size: 11pt; }
  h1, h2 { break-after: avoid; } tr, .pair { break-inside: avoid; } thead { display: table-header-group; } }
"""


def marked_up(text: str) -> str:
    """Return `text` for HTML, each run of Persian in an element of its own direction and language."""
    return "".join(
        f"{PERSIAN_START}{escape(part, quote=False)}{PERSIAN_END}" if persian else escape(part, quote=False)
        for part, persian in split_runs(text)
    )


def page(title: str, body: Iterable[str], *, kind: str, style: str = "") -> str:
    """Return a whole page; `body` is finished HTML, `kind` "article" or "table" sets its width."""
    return "\n".join((
        "<!DOCTYPE html>",
        '<html lang="en" dir="ltr">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title, quote=False)}</title>",
        f"<style>{_STYLE}{style}</style>",
        "</head>",
        f'<body class="{kind}">',
        *body,
        "</body>",
        "</html>",
        "",
    ))  # fmt: skip


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], persian: int | None = None) -> str:
    """Return a table of plain texts; the column of index `persian` is set from the right."""
    classes = [' class="persian"' if index == persian else "" for index in range(len(columns))]
    head = "".join(f"<th{given}>{escape(name)}</th>" for name, given in zip(columns, classes, strict=True))
    lines = (
        "<tr>"
        + "".join(f"<td{given}>{marked_up(cell)}</td>" for cell, given in zip(row, classes, strict=True))
        + "</tr>"
        for row in rows
    )
    return "\n".join(
        ("<table>", f"<thead><tr>{head}</tr></thead>", "<tbody>", *lines, "</tbody>", "</table>")
    )
