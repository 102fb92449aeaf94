"""hit_of_place: the words of a title and what stands around them decide whose title it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.text.fold import fold_key
from translator_app.titles.phrase_index import body_phrases
from translator_app.titles.surroundings import Text, is_of_another, is_unbroken, qualifiers_of
from translator_app.titles.title import TitleHit
from translator_app.titles.title_words import PEOPLES, phrase

if TYPE_CHECKING:
    from translator_app.titles.offices import Offices
    from translator_app.titles.places import Place
    from translator_app.titles.title import Office
    from translator_app.titles.title_words import TitleWords

_TELLING_WORDS: Final = 4
_WORDS_BACK: Final = 300


def hit_of_place(place: Place, text: Text, offices: Offices) -> TitleHit | None:
    """Return the title at `place`, or None where what stands around it makes it another's."""
    levelled = text.levelled
    first, last = levelled.at[place.first], levelled.at[place.end - 1]
    qualifiers = qualifiers_of(text.words, first, last)
    if qualifiers is None or not is_unbroken(text.words, first, last):
        return None
    countries, start, end = _countries(place, text)
    candidates = _candidates(place, countries, levelled, offices)
    if not candidates or is_of_another(text, start, end, offices):
        return None
    span = text.folded.to_source(Span(text.words.starts[start], text.words.ends[end]))
    said = tuple(levelled.words[place.first : place.end])
    loose = _is_loose(place, said, candidates, offices)
    if countries and not loose:  # Iran's navy is the Navy and not that of the Guards
        candidates = candidates[:1]
    wording = fold_key(span.of(text.folded.source)).removeprefix("the ")
    return TitleHit(
        span, candidates[0], official=wording == fold_key(candidates[0].english),
        also=tuple(candidates[1:]), loose=loose,
        named=bool(countries) or _is_unmistakable(place, said, levelled, candidates, offices),
        qualifiers=qualifiers,
    )  # fmt: skip


def _countries(place: Place, text: Text) -> tuple[set[str], int, int]:
    """Return the countries named in and beside the title, and its first and last word with them."""
    levelled, words = text.levelled, text.words
    first, last = levelled.at[place.first], levelled.at[place.end - 1]
    found = {code for at in range(place.first + 1, place.end) for _, code in levelled.countries[at]}
    start, end = first, last
    before, after = levelled.countries[place.first], levelled.countries[place.end]
    if before and is_unbroken(words, before[-1][0], first):
        found.add(before[-1][1])
        if before[-1][0] == first - 1 and words.words[first - 1] in PEOPLES:
            start = first - 1
    if after and words.words[last + 1] == "of" and is_unbroken(words, last, after[0][0]):
        found.add(after[0][1])
        end = after[0][0]
    return found, start, end


def _candidates(place: Place, countries: set[str], levelled: TitleWords, offices: Offices) -> list[Office]:
    """Return the offices of the country named; where none is, those of the country named last go first."""
    candidates = [offices.offices[name] for name in place.offices]
    if countries:
        return [office for office in candidates if {offices.country(office)} == countries]
    lately = _countries_before(place, levelled)[-1:]
    return sorted(candidates, key=lambda office: [offices.country(office)] != lately)


def _is_unmistakable(
    place: Place, said: tuple[str, ...], levelled: TitleWords, candidates: list[Office], offices: Offices
) -> bool:
    """Tell whether no other state has a body so called, or the text speaks of the state that has it."""
    if not offices.acronyms.isdisjoint(said):
        return True
    if len({offices.country(office) for office in candidates}) > 1:
        return False
    country, before = offices.country(candidates[0]), _countries_before(place, levelled)
    telling = len(said) >= _TELLING_WORDS and (country in before or not before)
    return telling or before[-1:] == [country]


def _countries_before(place: Place, levelled: TitleWords) -> list[str]:
    """Return the countries named before the title, not too far back, in order."""
    before = levelled.countries[max(0, place.first - _WORDS_BACK) : place.first + 1]
    return [country for named in before for _, country in named]


def _is_loose(place: Place, said: tuple[str, ...], candidates: list[Office], offices: Offices) -> bool:
    """Tell whether the words leave open which body of the country is meant, and are not its own name."""
    own = candidates[0]
    if set(phrase(offices.organisations[own.organisation].english)) <= set(said):
        return False
    rivals = any(offices.country(office) == offices.country(own) for office in candidates[1:])
    return place.core or rivals or _core_rival(said, own, offices)


def _core_rival(said: tuple[str, ...], own: Office, offices: Offices) -> bool:
    """Tell whether the body named can be another one's, the higher body left out in both."""
    text = " ".join(said)
    for core, bodies in offices.phrases.cores.found.items():
        named = f" {core} " in f" {text} "
        if named and own.organisation in bodies and len(bodies) > 1:
            above = offices.parents(own.organisation)
            uppers = {word for body in above for words in body_phrases(body) for word in words}
            return not uppers & (set(said) - set(core.split()))
    return False
