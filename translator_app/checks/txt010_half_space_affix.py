"""TXT010: a blank where Persian joins an affix with a half-space."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.affixes import NOT_JOINING, spaced_affixes
from translator_app.checks.lost_half_spaces import glued_words, parted_words
from translator_app.checks.persian import PERSIAN_CODES, PLAIN, is_persian
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.text.fold import ZWNJ

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.core.span import Span

_IDLE = re.compile(f"(?<=[{''.join(sorted(NOT_JOINING))}]){ZWNJ}")  # a half-space without effect


def check(given: CheckInput) -> Iterator[Finding]:
    """Report می, ها, تر, ای and their like that a blank parts from their word."""
    for place in given.prepared.script_places:
        for span, fixed in spaced_affixes(given.text, place):
            if given.prepared.is_chrome(span) or not is_persian(given, span):
                continue
            message = f"{span.of(given.text)} is one word."
            written = put(span, fixed.translate(PLAIN))
            yield Finding("TXT010", span, message, written, term=given.term_at(span))
        yield from _lost(given, place)
    yield from _terms(given)


def _terms(given: CheckInput) -> Iterator[Finding]:
    """Report terms whose parts are run together where every glossary entry of theirs has a half-space.

    A blank there is left alone: راه آهن and رئیس جمهور are written both ways.
    """
    for hit in given.hits:
        if not hit.persian or ZWNJ not in hit.entry.persian or given.glossary is None:
            continue
        words = hit.span.of(given.text)
        written = [e.persian for e in given.glossary.entries_for(words) if e.language in PERSIAN_CODES]
        if written and all(_lacks_half_space(words, one) for one in written):
            message = f"{words} is written {written[0]}, with a half-space."
            yield Finding(
                "TXT010", hit.span, message, put(hit.span, written[0]), term=given.term_at(hit.span)
            )


def _lacks_half_space(words: str, written: str) -> bool:
    """Tell whether `words` have nothing between two joining letters for half-spaces of `written`."""
    parted = f"{ZWNJ}?".join(map(re.escape, written.split(ZWNJ)))
    return _IDLE.sub("", words) != _IDLE.sub("", written) and re.fullmatch(parted, words) is not None


def _lost(given: CheckInput, place: Span) -> Iterator[Finding]:
    """Report compounds and names without the half-space they need."""
    for find in (glued_words, parted_words):
        for span, fixed in find(given.text, place):
            if given.prepared.is_chrome(span) or given.is_as_in_glossary(span) or not is_persian(given, span):
                continue
            how = f"written {fixed}, with a half-space" if ZWNJ in fixed else "one word"
            message = f"{span.of(given.text)} is {how}."
            yield Finding("TXT010", span, message, put(span, fixed), term=given.term_at(span))


RULE = Rule(
    code="TXT010",
    name="half-space-affix",
    summary="می, ها, تر, ای and other affixes belong to their word; a half-space (U+200C) joins them, a "
    "blank tears the word in two.",
    bad=(
        ("The dam report (سازمان ⟦سد ها⟧) is late.", "The dam report (سازمان سدها) is late."),
        ("He said «باران ⟦می بارد⟧» and left.", "He said «باران می‌بارد» and left."),
        (
            "A letter from Karim Jamalei (کریم ⟦جماله ای⟧) came.",
            "A letter from Karim Jamalei (کریم جماله‌ای) came.",
        ),
    ),
    good=(
        "He said «باران می‌بارد» and left.",
        "در ماه می سال ۱۳۹۸",
        "چشم تر و لب خشک",
        "به نام آن که ای دوست",
    ),
    check=check,
    source="Academy of Persian Language and Literature, Dastur-e Khatt-e Farsi: می and همی, تر and ترین "
    "are written apart from their word, ها apart or joined.",
)
