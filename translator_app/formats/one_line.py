"""one_line: text on one line, as a cell or an attribute wants it."""

from __future__ import annotations

import re

_BREAK = re.compile("\r\n|[\t\r\n\v\f\x85\u2028\u2029]")


def one_line(text: str) -> str:
    """Return `text` with a blank for each line end and tab."""
    return _BREAK.sub(" ", text)
