"""Ways to mend a title that does not hold at its date: former, then-, -elect, the right post, its holder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.title_capitals import with_prefix, with_suffix
from translator_app.checks.titled import in_words, plain, reworded
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
_LED_BY = re.compile(r"(\w+ by)$")
_FORMER = re.compile(
    r"\b(?:former|ex|onetime|erstwhile|previous)[ -]+(?=(?:\w+(?:['’]s)? )?$)", re.IGNORECASE
)
_MAY_BE_FORMER = (Form.NOUN, Form.ROLE)
_ELECTED = re.compile(r"President\b(?! of the (?:Supreme|Islamic Azad))")
_FORMS = re.compile(r"Prime Minister\b")
_ELECT_DAYS = 80  # from an election to the oath; in the United States 76 at most
_FORMING_DAYS = 60  # so long a prime minister is designate
_NAMED_DAYS = 30  # from the list of ministers to the vote on it
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
    if claim.form is Form.PASSIVE:
        yield from put(claim.span, _LED_BY.sub(r"once \1", words), note="no longer in office")
    if claim.form not in _MAY_BE_FORMER:
        return
    yield from put(claim.span, with_prefix(given.text, claim.span, "former"), note="no longer in office")
    joint = " " if first and country_of(first[0]) else "-"
    then = with_prefix(given.text, claim.span, "then", joint)
    yield from put(claim.span, then, note="in office at the time told of")


def still_there(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield the title without “former”, of one who is in office."""
    start = claimed.claim.span.start
    said = _FORMER.search(given.text, max(0, start - _LOOK_BACK), start)
    if said:
        rest = given.text[said.end() : start] + claimed.claim.span.of(given.text)
        rest = rest[0].upper() + rest[1:] if said[0][0].isupper() else rest
        edit = Edit(Span(said.start(), claimed.claim.span.end), rest)
        yield Suggestion(rest, (edit,), f"in office on {_day(given)}")


def soon(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield the wording for one about to come into the post: president-elect, minister-designate."""
    claim, words = claimed.claim, claimed.claim.span.of(given.text)
    since = claim.holder.since if claim.holder else None
    if claim.office is None or since is None or given.date is None or has_script(words):
        return
    elected = _ELECTED.match(claim.office.english) is not None
    most = _ELECT_DAYS if elected else _FORMING_DAYS if _FORMS.match(claim.office.english) else _NAMED_DAYS
    if claim.form in _MAY_BE_FORMER and 0 < (since.first - given.date).days <= most:
        suffixed = with_suffix(words, "elect" if elected else "designate")
        yield from put(claim.span, suffixed, note=f"in office from {plain(since)}") if suffixed else ()


def not_yet(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield the wording for one who was still to come into the post."""
    claim = claimed.claim
    if claim.form in _MAY_BE_FORMER and not has_script(claim.span.of(given.text)):
        yield from put(claim.span, with_prefix(given.text, claim.span, "future"), note="in office later")


def right_holders(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield each holder at the date, in place of the name, its Persian and its later mentions.

    One who stood in only is put there as acting.
    """
    claim = claimed.claim
    for holder in claim.others:
        edits, text = list(_renamed(given, claimed, holder)), holder.english
        if holder.acting and claim.form in _MAY_BE_FORMER and not has_script(claim.span.of(given.text)):
            acting = with_prefix(given.text, claim.span, "acting")
            edits, text = [Edit(claim.span, acting), *edits], f"{acting} {text}"
        yield Suggestion(text, tuple(edits), f"held it on {_day(given)}")


def right_posts(given: CheckInput, claimed: PersonClaim) -> Iterator[Suggestion]:
    """Yield each post the person did hold at the date, in place of the title."""
    for office in claimed.claim.own:
        if words := reworded(given.text, claimed.claim, office, short=True):
            yield from put(claimed.claim.span, words, note=f"the post held on {_day(given)}")


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


def _day(given: CheckInput) -> str:
    return in_words(given.date) if given.date else "that day"
