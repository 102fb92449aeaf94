"""Words for Markdown: what would be read as a mark of it is escaped, tables are those of GitHub."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# The marks CommonMark 0.31 knows inside a line; a bracket counts only where a link or footnote would begin.
_INLINE = re.compile(
    r"[\\`*<~]|(?<![^\W_])_|_(?![^\W_])|\[(?=\^)|\](?=[(\[:])|&(?=#?\w{1,31};)|!(?=\[)",
)
_LINE_START = re.compile(
    r"(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]{2,}\s*$|:?-+:?\s*\|)|(\d{1,9})(?=[.)](?:\s|$))"
)
_BREAK = re.compile(r"\s*[\r\n\v\f\x85\u2028\u2029]+\s*")


def escaped_line(text: str) -> str:
    """Return `text` as one line of Markdown that shows exactly these words."""
    line = escaped_words(_BREAK.sub(" ", text).strip())
    return _LINE_START.sub(lambda match: f"{match[1] or ''}\\", line, count=1) if _starts(line) else line


def escaped_words(text: str) -> str:
    """Return `text`, a part of a line that does not begin it, with Markdown's marks escaped."""
    return _INLINE.sub(lambda match: "\\" + match[0], _BREAK.sub(" ", text))


def markdown_table(columns: Sequence[str], rows: Iterable[Sequence[str]], persian: int | None = None) -> str:
    """Return a table; the column of index `persian` is set from the right."""
    rule = ["---:" if index == persian else "---" for index in range(len(columns))]
    lines = [_row(columns), f"| {' | '.join(rule)} |", *map(_row, rows)]
    return "\n".join(lines)


def _starts(line: str) -> bool:
    return _LINE_START.match(line) is not None


def _row(cells: Sequence[str]) -> str:
    shown = (escaped_words(" ".join(cell.split())).replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(shown)} |"
