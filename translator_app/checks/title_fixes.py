"""Ways to mend a title that does not hold at its date: former, then-, the right holder, the right post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.titled import reworded
from translator_app.core.edit import Edit
from translator_app.core.finding import Suggestion, put
from translator_app.core.span import Span
from translator_app.text.script import has_script
from translator_app.titles.title import Form
from translator_app.titles.title_words import country_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.checks.rule import CheckInput
    from translator_app.titles.title import Holder, PersonClaim

_PAST_TENSE = {
    "commands": "commanded", "heads": "headed", "leads": "led", "chairs": "chaired", "runs": "ran",
    "commanding": "who commanded", "heading": "who headed", "leading": "who led", "chairing": "who chaired",
}  # fmt: skip
_FORMER = re.compile(
    r"\b(?:former|ex|onetime|erstwhile|previous)[ -]+(?=(?:\w+(?:['’]s)? )?$)", re.IGNORECASE
)
_LOOK_BACK = 40
_FIRST_WORD = re.compile(r"[A-Za-z-]+")


def no_longer(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield the wordings for one who has left the post: former, then-, the verb in the past tense."""
    claim = claimed.claim
    words = claim.span.of(given.text)
    if has_script(words):
        return
    first = _FIRST_WORD.match(words)
    if claim.form is Form.VERB:
        past = _PAST_TENSE.get(first[0].lower()) if first else None
        if past and first:
            yield from put(claim.span, past + words[first.end() :], note="no longer in office")
        return
    if claim.form not in (Form.NOUN, Form.ROLE):
        return
    capital = words[0].isupper() and _begins_sentence(given.text, claim.span.start)
    small = capital and not words[1:2].isupper() and not (first and country_of(first[0]))
    rest = words[0].lower() + words[1:] if small else words
    yield from put(claim.span, f"{'Former' if capital else 'former'} {rest}", note="no longer in office")
    joint = " " if first and country_of(first[0]) else "-"
    yield from put(
        claim.span, f"{'Then' if capital else 'then'}{joint}{rest}", note="in office at the time told of"
    )


def still_there(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield the title without “former”, of one who is in office."""
    start = claimed.claim.span.start
    said = _FORMER.search(given.text, max(0, start - _LOOK_BACK), start)
    if said:
        rest = given.text[said.end() : start] + claimed.claim.span.of(given.text)
        rest = rest[0].upper() + rest[1:] if said[0][0].isupper() else rest
        edit = Edit(Span(said.start(), claimed.claim.span.end), rest)
        yield Suggestion(rest, (edit,), f"in office on {given.date}")


def not_yet(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield the wording for one who was still to come into the post."""
    claim = claimed.claim
    if claim.form is Form.NOUN and not has_script(claim.span.of(given.text)):
        yield from put(claim.span, f"future {claim.span.of(given.text)}", note="in office later")


def right_holders(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield each holder at the date, in place of the name, its Persian and its later mentions."""
    for holder in claimed.claim.others:
        yield Suggestion(holder.english, tuple(_renamed(given, claimed, holder)), f"held it on {given.date}")


def right_posts(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield each post the person did hold at the date, in place of the title."""
    for office in claimed.claim.own:
        if words := reworded(given.text, claimed.claim, office):
            yield from put(claimed.claim.span, words, note=f"the post held on {given.date}")


def _renamed(given: CheckInput, claimed: PersonClaim, holder: Holder) -> Iterator[Edit]:
    yield Edit(claimed.person, holder.english)
    term = next((term for term in given.terms if term.number == claimed.term), None)
    if term is None:
        return
    if term.english == claimed.person:
        yield Edit(term.persian, holder.persian)
    for mention in term.mentions:
        if mention.start > claimed.person.end:
            one_word = " " not in mention.of(given.text)
            yield Edit(mention, holder.english.split()[-1] if one_word else holder.english)


def _begins_sentence(text: str, start: int) -> bool:
    return not text[:start].strip() or text[:start].rstrip(" “\"'")[-1:] in ".!?\n"
