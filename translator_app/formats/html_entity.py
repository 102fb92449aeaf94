"""The characters that HTML writes as `&amp;`, `&#1705;` and the like."""

from __future__ import annotations

import html
import html.entities
import re

ENTITY = re.compile(r"&(?:#[xX][0-9A-Fa-f]++|#[0-9]++|[A-Za-z][A-Za-z0-9]{1,31});?")
_LONGEST_NUMBER = 12


def decode_entity(written: str) -> tuple[str, int]:
    """Return what an entity stands for, and how many of its characters belong to it.

    A name without semicolon ends where the longest old name does: `&ampx` is `&` and an x.
    A name HTML does not know is returned as it stands.
    """
    if written[1] == "#":
        if len(written) > _LONGEST_NUMBER:  # no such code point; the sum would take its time, too
            return "\ufffd", len(written)
        return html.unescape(written), len(written)
    if written[1:] in html.entities.html5:
        return html.entities.html5[written[1:]], len(written)
    name = written[1:].rstrip(";")
    for length in range(len(name), 1, -1):
        if name[:length] in html.entities.html5:
            return html.entities.html5[name[:length]], length + 1
    return written, len(written)
