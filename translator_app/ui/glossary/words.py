"""What the glossary window calls kinds, case rules and dates."""

from __future__ import annotations

import datetime
import re
from types import MappingProxyType

from translator_app.core.kind import Kind
from translator_app.glossary.dates import written_from, written_until
from translator_app.glossary.entry import CaseRule, Entry

KIND_NAMES = MappingProxyType(
    {
        Kind.PERSON: "Person",
        Kind.ORGANISATION: "Organisation",
        Kind.TITLE: "Office",
        Kind.PLACE: "Place",
        Kind.WORK: "Work",
        Kind.CONCEPT: "Concept",
        Kind.OTHER: "Other",
    }
)
CASE_NAMES = MappingProxyType(
    {
        CaseRule.SMART: "first letter free",
        CaseRule.EXACT: "exactly as written",
        CaseRule.IGNORE: "any case",
    }
)
_SPAN = re.compile(r"\s*(?:\u2013|\u2014|--|\.\.|until|to|\s-\s)\s*")


def validity_words(entry: Entry) -> str:
    """Write when a wording is right: “from 1979”, “until 2009”, “1979–2009”, or nothing."""
    since, until = written_from(entry.valid_from), written_until(entry.valid_until)
    if since and until:
        return f"{since}–{until}"
    if since:
        return f"from {since}"
    return f"until {until}" if until else ""


def split_validity(text: str) -> tuple[str, str]:
    """Return the two dates of “1979–2009”, “from 1979”, “– 2009” or “1979”, empty where there is none."""
    words = text.strip()
    if words.startswith("until"):
        return "", words.removeprefix("until").strip()
    words = words.removeprefix("from").strip()
    parts = _SPAN.split(words, maxsplit=1)
    return parts[0].strip(), parts[1].strip() if len(parts) > 1 else ""


def day_words(text: str) -> str:
    """Write the ISO date of a `changed` column as “2 May 2026”; anything else stays as it is."""
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return text
    return f"{day.day} {day:%b} {day.year}"
