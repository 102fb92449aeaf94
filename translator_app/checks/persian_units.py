"""persian_unit: the sentence, bracket or quotation around a place, where it is wholly Persian.

A comma between two Persian names of an English list is English; between two words of a Persian
sentence it is Persian. The smallest unit around the place decides.
"""

from __future__ import annotations

import re

from translator_app.text.script import LETTER

_ARABIC = re.compile(f"[{LETTER}]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_OPENING, _CLOSING = "([{«“‹", ")]}»”›"
_REACH = 400
_MOSTLY = 4  # Persian letters for each Latin one


def is_persian_unit(text: str, position: int) -> bool:
    """Tell whether the line around `position`, or the bracket or quotation in it, is in Arabic script."""
    return persian_unit(text, position) is not None


def persian_unit(text: str, position: int) -> str | None:
    """Return the line around `position`, or the bracket or quotation in it, where it is in Arabic script."""
    start = max(text.rfind("\n", 0, position) + 1, text.rfind("\t", 0, position) + 1, position - _REACH)
    end = text.find("\n", position)
    end = min(len(text) if end < 0 else end, position + _REACH)
    cell_end = text.find("\t", position, end)
    line = text[start : cell_end if cell_end >= 0 else end]
    if len(_ARABIC.findall(line)) > _MOSTLY * len(_LATIN.findall(line)):
        return line
    inner = _innermost(line, position - start)
    if inner is None or _LATIN.search(inner) or _ARABIC.search(inner) is None:
        return None
    return inner


def _innermost(line: str, at: int) -> str | None:
    """Return what stands in the bracket or quotation around `at`, None where there is none in the line."""
    depth = 0
    for start in range(at - 1, -1, -1):
        if line[start] in _CLOSING:
            depth += 1
        elif line[start] in _OPENING:
            if depth == 0:
                break
            depth -= 1
    else:
        return None
    depth = 0
    for end in range(at, len(line)):
        if line[end] in _OPENING:
            depth += 1
        elif line[end] in _CLOSING:
            if depth == 0:
                return line[start + 1 : end]
            depth -= 1
    return None
