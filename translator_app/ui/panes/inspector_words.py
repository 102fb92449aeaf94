"""The inspector's words: kinds, verdicts, titles, decisions, schemes, each in plain English."""

from __future__ import annotations

import datetime
import re
from types import MappingProxyType

from translator_app.core.finding import Suggestion
from translator_app.core.kind import Kind
from translator_app.review.items import Mark
from translator_app.review.state import Decision, Verb, is_free
from translator_app.romanization.scheme_names import SCHEME_NAMES
from translator_app.titles.title import TitleVerdict
from translator_app.ui.panes.finding_list_rows import FAMILIES, KINDS
from translator_app.ui.panes.inspector_subject import Subject

KIND_ICONS = MappingProxyType(
    {
        Kind.PERSON: "user",
        Kind.ORGANISATION: "building-2",
        Kind.TITLE: "badge",
        Kind.PLACE: "map-pin",
        Kind.WORK: "book",
        Kind.CONCEPT: "lightbulb",
        Kind.OTHER: "type",
    }
)
BADGES = MappingProxyType(
    {
        Mark.OK: "Agrees",
        Mark.VARIANT: "Variant",
        Mark.WRONG: "Wrong",
        Mark.ABSTAIN: "Not decided",
        Mark.OFFERED: "Persian missing",
        Mark.CHANGED: "Changed",
        Mark.KEPT: "Kept",
    }
)
TITLE_VERDICTS = MappingProxyType(
    {
        TitleVerdict.OK: (Mark.OK, "held the post"),
        TitleVerdict.WORDING: (Mark.VARIANT, "worded otherwise"),
        TitleVerdict.OUTDATED: (Mark.WRONG, "had left the post"),
        TitleVerdict.NOT_YET: (Mark.WRONG, "not yet in the post"),
        TitleVerdict.OTHER_HOLDER: (Mark.WRONG, "somebody else held it"),
        TitleVerdict.WRONG_BODY: (Mark.WRONG, "another body’s post"),
        TitleVerdict.UNKNOWN: (Mark.ABSTAIN, "no holder on record"),
    }
)
_ADDRESS = re.compile(r"https?://(?:www\.)?([^/\s]+)\S*$")


def kind_words(subject: Subject) -> str:
    """Return what is selected and how often it stands in the article: “Person, in 3 places”."""
    if subject.row is not None and is_free(subject.row.finding):
        return "A change of your own"
    kind = KINDS[subject.mark.kind]
    return f"{kind}, in {subject.places} places" if subject.places > 1 else kind


def finding_words(subject: Subject) -> str:
    """Return which finding is shown: “Finding 8 of 12, romanization”."""
    if subject.row is None or is_free(subject.row.finding):
        return ""
    family = FAMILIES.get(subject.row.finding.code[:3], subject.row.finding.code).lower()
    return f"Finding {subject.number} of {subject.total}, {family}"


def suggestion_words(suggestion: Suggestion) -> str:
    """Return a suggestion as it is shown; nothing and blanks are put into words."""
    if not suggestion.text:
        return "Take it out"
    return suggestion.text if suggestion.text.strip() else "A single space"


def decision_words(decision: Decision) -> str:
    """Return what was decided, by whom and when, in the reviewer's own time zone."""
    when = date_words(decision.at.astimezone().date()) + decision.at.astimezone().strftime(", %H:%M")
    who = f" by {decision.reviewer}" if decision.reviewer else ""
    if decision.verb is Verb.EDITED:
        return (
            f"Changed by hand to “{decision.text}”{who} on {when}."
            if decision.text.strip()
            else f"Taken out{who} on {when}."
        )
    if decision.verb is Verb.REJECTED:
        why = f": {decision.reason}" if decision.reason else ""
        return f"Kept as it stands{who} on {when}{why}."
    places = len(decision.edits)
    where = f" in {places} places" if places > 1 else ""
    what = f"Changed to “{decision.text}”" if decision.text.strip() else "Mended"
    return f"{what}{where}{who} on {when}."


def pair_words(subject: Subject) -> str:
    """Return why the Persian is taken to be rendered by these words, or by none, in a plain sentence."""
    choice = subject.choice
    if choice is not None:
        who = f" by {choice.reviewer}" if choice.reviewer else ""
        return (
            f"Chosen{who} on {date_words(choice.at.astimezone().date())}; it holds whatever is checked again."
        )
    return subject.term.why if subject.term else ""


def pair_source(subject: Subject) -> str:
    """Return what the reason rests on: the glossary, the letters, or wording and layout."""
    term = subject.term
    if term is None or term.english is None:
        return ""
    if subject.choice is not None:
        return "by hand"
    if term.entry is not None and "glossary" in term.why:
        return f"glossary: {source_words(term.entry.source)}" if term.entry.source else "glossary"
    return "by its letters" if term.comparison is not None else "wording and layout"


def date_words(date: datetime.date) -> str:
    """Return a date as the interface writes it: “24 June 2019”."""
    months = ("January February March April May June July August September October November December").split()
    return f"{date.day} {months[date.month - 1]} {date.year}"


def partial_date_words(text: str) -> str:
    """Return “2016-11-19”, “2016-11” or “2016” as “19 November 2016”, “November 2016” or “2016”."""
    digits = text.split("-")
    if not all(part.isdigit() for part in digits):
        return text
    numbers = [int(part) for part in digits]
    if len(numbers) == 1:
        return text
    words = date_words(datetime.date(numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else 1))
    return words if len(numbers) > 2 else words.partition(" ")[2]


def source_words(source: str) -> str:
    """Return a source as it is shown: of an address the host alone, the whole of anything else."""
    match = _ADDRESS.match(source)
    return match.group(1) if match else source


def scheme_words(names: tuple[str, ...], house: str, most: int | None = None) -> str:
    """Return the names of schemes that spell alike, the house's first: “Press, house” or “ALA-LC, IJMES”.

    With `most` the others are counted: “Press, house +2”.
    """
    ordered = sorted(names, key=lambda name: name != house)
    shown = [SCHEME_NAMES.get(name, name) + (", house" if name == house else "") for name in ordered]
    more = len(shown[most:]) if most is not None else 0
    return ", ".join(shown[:most]) + (f" +{more}" if more else "")
