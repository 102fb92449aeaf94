"""without_qualifier: “former”, “then-”, “acting” or “-elect” in a question about an office, taken off it."""

from __future__ import annotations

import re
from typing import Final, Literal

Qualifier = Literal["former", "coming", "present"]

_WORDS: Final[tuple[tuple[Qualifier, re.Pattern[str]], ...]] = (
    (
        "former",
        re.compile(
            r"\b(?:former|ex|onetime|erstwhile|previous|past)\b[-\s]*|\b(?:ال)?(?:سابق|اسبق|پیشین|قبلی|پێشوو?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "coming",
        re.compile(
            r"\b(?:incoming|future|next|designated|newly[- ]elected)\b[-\s]*"
            r"|[-\s]\b(?:elect|designate)\b|\bnominee\b|\b(?:ال)?(?:منتخب|آینده|بعدی|مکلف|جدید)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "present",
        re.compile(
            r"\b(?:then|outgoing|acting|interim|caretaker|provisional|current|present|sitting|incumbent|late|slain)\b"
            r"[-\s]*|\b(?:وقت|موقت|کنونی|فعلی|سرپرست|کفیل|شهید|مستعفی)\b",
            re.IGNORECASE,
        ),
    ),
)


def without_qualifier(asked: str) -> tuple[str, Qualifier | None]:
    """Return the question without such words, and which holder they ask for; None where there are none."""
    found: Qualifier | None = None
    for kind, words in _WORDS:
        rest = words.sub(" ", asked)
        if rest != asked and rest.strip():
            asked, found = rest, found or kind
    return " ".join(asked.split()), found
