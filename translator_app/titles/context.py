"""hit_of_place: the words of a title and what stands around them decide whose title it is."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.text.fold import fold_key
from translator_app.titles.looseness import is_loose
from translator_app.titles.roles import PAST_VERBS, PLURALS
from translator_app.titles.surroundings import (
    QUALIFIERS,
    Text,
    is_before_name,
    is_of_another,
    is_unbroken,
    qualifiers_of,
)
from translator_app.titles.title import Form, TitleHit
from translator_app.titles.title_words import PEOPLES, level, phrase
from translator_app.titles.umbrella import UMBRELLAS

if TYPE_CHECKING:
    from translator_app.titles.offices import Offices
    from translator_app.titles.places import Place
    from translator_app.titles.title import Office
    from translator_app.titles.title_words import TitleWords

_TELLING_WORDS: Final = 4
_WORDS_BACK: Final = 300
_OWN_NAMES: Final = frozenset(
    level(word)
    for word in (
        "quds basij artesh majles hezbollah taliban houthi ansar ansarullah khatam badr kataib hashd "
        "expediency guardian revolutionary"
    ).split()
)
_HEAD_WORDS: Final = frozenset({"head", "chief", "commander", "chairman", "leader"})
_SEATS: Final = {
    "iraq": "baghdad", "lebanon": "beirut", "syria": "damascus", "afghanistan": "kabul", "yemen": "sanaa",
    "russia": "moscow", "china": "beijing", "france": "paris", "united kingdom": "london", "turkey": "ankara",
    "saudi arabia": "riyadh", "qatar": "doha", "oman": "muscat", "pakistan": "islamabad", "japan": "tokyo",
    "germany": "berlin", "austria": "vienna", "italy": "rome", "armenia": "yerevan", "azerbaijan": "baku",
}  # fmt: skip
_HOME: Final = "IR"  # whose office a title is that names no country, in a text that names none


def hit_of_place(place: Place, text: Text, offices: Offices) -> TitleHit | None:
    """Return the title at `place`, or None where what stands around it makes it another's."""
    levelled = text.levelled
    first, last = levelled.at[place.first], levelled.at[place.end - 1]
    qualifiers = qualifiers_of(text.words, first, last)
    if qualifiers is None or not _is_whole(place, text):
        return None
    if place.form is Form.VERB and _is_past(place, text):
        qualifiers = (*qualifiers, "then")
    countries, start, end = _countries(place, text)
    if place.form is Form.NOUN and not PLURALS.isdisjoint(text.words.words[first : last + 1]):
        place, countries = replace(place, form=Form.PLURAL), set()
    candidates = _candidates(place, countries, text, offices)
    if levelled.words[place.end - 1] in ("to", "in"):  # ambassador to France, in Paris
        candidates = [office for office in candidates if _host(office, text, last) > last]
        end = max((_host(office, text, last) for office in candidates), default=last)
    if not candidates or is_of_another(text, start, end, offices):
        return None
    span = text.folded.to_source(Span(text.words.starts[start], text.words.ends[end]))
    if place.form in (Form.ROLE, Form.PLURAL):
        if place.form is Form.ROLE and not is_before_name(text, start):
            return None
        first_office, *rest = candidates
        return TitleHit(span, first_office, also=tuple(rest), form=place.form, qualifiers=qualifiers)
    said = tuple(levelled.words[place.first : place.end])
    loose = is_loose(place, said, candidates, offices)
    if (
        countries and not loose and said not in UMBRELLAS
    ):  # Iran's navy is the Navy and not that of the Guards
        candidates = candidates[:1]
    return TitleHit(
        span, candidates[0], also=tuple(candidates[1:]), form=place.form, loose=loose,
        named=bool(countries) or _is_unmistakable(place, said, text, candidates, offices),
        qualifiers=qualifiers, state_said=bool(countries), head_said=_is_loose_head(said, candidates[0]),
        words=len(said),
    )  # fmt: skip


def _is_loose_head(said: tuple[str, ...], office: Office) -> bool:
    """Tell whether the words speak of a head or chief where the office is that of a secretary or the like."""
    return bool((_HEAD_WORDS & set(said)) - set(phrase(office.english)))


def _is_past(place: Place, text: Text) -> bool:
    """Tell whether a verb says what somebody did once: “led”, not “has led”."""
    words = text.words.words
    verb = text.levelled.at[place.verb]
    return words[verb] in PAST_VERBS and words[max(0, verb - 1) : verb] not in (["has"], ["have"])


def _is_whole(place: Place, text: Text) -> bool:
    """Tell whether no other words or marks stand inside the title; a comma may stand before “headed by”."""
    at, words = text.levelled.at, text.words
    if place.form is not Form.PASSIVE:
        return is_unbroken(words, at[place.first], at[place.end - 1])
    before = is_unbroken(words, at[place.first], at[place.verb - 1])
    return before and words.gaps[at[place.verb]].strip() in ("", ",")


def _countries(place: Place, text: Text) -> tuple[set[str], int, int]:
    """Return the countries named in and beside the title, and its first and last word with them."""
    levelled, words = text.levelled, text.words
    first, last = levelled.at[place.first], levelled.at[place.end - 1]
    found = {code for at in range(place.first + 1, place.end) for _, code in levelled.countries[at]}
    start, end = first, last
    before, after = _countries_beyond_qualifiers(place, text), levelled.countries[place.end]
    if before and is_unbroken(words, before[-1][0], first):
        found.add(before[-1][1])
        if before[-1][0] == first - 1 and words.words[first - 1] in PEOPLES:
            start = first - 1
    if after and words.words[last + 1] == "of" and is_unbroken(words, last, after[0][0]):
        found.add(after[0][1])
        end = after[0][0]
    return found, start, end


def _countries_beyond_qualifiers(place: Place, text: Text) -> tuple[tuple[int, str], ...]:
    """Return the countries named right before the title or its qualifiers: Iran's acting president."""
    levelled, index = text.levelled, place.first
    first = levelled.at[index]
    while (
        index > 0
        and not levelled.countries[index]
        and levelled.words[index - 1] in QUALIFIERS
        and is_unbroken(text.words, levelled.at[index - 1], first)
    ):
        index -= 1
    return levelled.countries[index]


def _candidates(place: Place, countries: set[str], text: Text, offices: Offices) -> list[Office]:
    """Return the offices of the country named.

    Where none is named, those of a country of the sentence go first, then of one named before in the
    article, the last one first, then Iran's, then all others in the order of the data.
    """
    candidates = [offices.offices[name] for name in place.offices]
    if countries:
        return [office for office in candidates if {offices.country(office)} == countries]
    near = _countries_of_sentence(place, text)
    near += [*reversed(_countries_before(place, text.levelled)), _HOME]
    order = {country: rank for rank, country in reversed(list(enumerate(near)))}
    return sorted(candidates, key=lambda office: order.get(offices.country(office), len(near)))


def _host(office: Office, text: Text, last: int) -> int:
    """Return the last word of the country or capital after “ambassador to”; `last` for another country."""
    host = fold_key(office.english.rpartition(" to ")[2]).removeprefix("the ").split()
    start = last + 1 + (text.words.words[last + 1 : last + 2] == ["the"])
    if text.words.words[start : start + 1] == [_SEATS.get(" ".join(host))]:
        return start
    return start + len(host) - 1 if text.words.words[start : start + len(host)] == host else last


def _countries_of_sentence(place: Place, text: Text) -> list[str]:
    """Return the countries named in the sentence of the title, those before it first, the nearest first."""
    levelled = text.levelled
    start, end = text.sentence(levelled.at[place.first])
    before = levelled.between(bisect_left(levelled.at, start), place.first + 1)
    return [*reversed(before), *levelled.between(place.end, bisect_left(levelled.at, end))]


def _is_unmistakable(
    place: Place, said: tuple[str, ...], text: Text, candidates: list[Office], offices: Offices
) -> bool:
    """Tell whether no other state has a body so called, or the text speaks of the state that has it."""
    levelled = text.levelled
    if not offices.acronyms.isdisjoint(said) or not _OWN_NAMES.isdisjoint(said):
        return True
    countries = [offices.country(office) for office in candidates]
    country, before = countries[0], _countries_before(place, levelled)
    if len(set(countries)) > 1:  # “the foreign minister”, where the text speaks of one state alone
        spoken = {*before, *_countries_of_sentence(place, text)}
        return len(said) > 1 and spoken == {country} and countries.count(country) == 1
    telling = len(said) >= _TELLING_WORDS and (country in before or not before)
    return telling or before[-1:] == [country]


def _countries_before(place: Place, levelled: TitleWords) -> list[str]:
    """Return the countries named before the title, not too far back, in order."""
    return levelled.between(max(0, place.first - _WORDS_BACK), place.first + 1)
