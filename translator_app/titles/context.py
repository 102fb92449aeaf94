"""hit_of_place: what stands around a title decides whose it is: country, former, deputy, another town's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.text.fold import fold_key
from translator_app.titles.title import TitleHit
from translator_app.titles.title_words import phrase

if TYPE_CHECKING:
    from translator_app.glossary.words import Words
    from translator_app.text.prepare import PreparedArticle
    from translator_app.titles.offices import Offices
    from translator_app.titles.places import Place
    from translator_app.titles.title import Office
    from translator_app.titles.title_words import TitleWords

_QUALIFIERS: Final = {
    "former": "former", "ex": "former", "onetime": "former", "erstwhile": "former", "previous": "former",
    "outgoing": "outgoing", "then": "then", "late": "late", "slain": "late", "assassinated": "late", "acting": "acting",
    "interim": "acting", "caretaker": "acting", "incoming": "next", "elect": "next", "designate": "next", "future": "next",
    "next": "next", "new": "new", "first": "first",
}  # fmt: skip
_SECONDS: Final = frozenset({"deputy", "vice", "assistant", "junior", "shadow", "sub"})
_NEAR_SOMEBODY: Final = re.compile(
    r"\b(?:advis[eo]r|aide|assistant|deputy|spokes(?:man|woman|person)|secretary|brother|son|daughter|wife|widow|nephew|"
    r"envoy|representative|successor|predecessor|bodyguard|office|chief of staff|right hand|candidate|bid|run|letter)"
    r"\s+(?:to|of|for)\s+(?:the\s+)?(?:(?:iran|iraq)(?:ian|i|'s)?\s+)?$"
)
_GENERIC: Final = frozenset(
    "army navy air force ground defense police parliament central bank judiciary foreign interior intelligence ministry "
    "minister affair president commander chief head of speaker governor secretary leader council security national armed "
    "staff general deputy in and oil finance economy energy health education prime vice first supreme top nuclear "
    "representative house culture industry petroleum road communication".split()
)
_LOOK_BACK = 80
_TELLING_WORDS = 4
_WORDS_BACK = 300


def hit_of_place(
    place: Place, words: Words, levelled: TitleWords, prepared: PreparedArticle, offices: Offices
) -> TitleHit | None:
    """Return the title at `place`, or None where what stands around it makes it another's."""
    first, last = levelled.at[place.first], levelled.at[place.end - 1]
    qualifiers = _qualifiers(words, first, last)
    if qualifiers is None or not _is_unbroken(words, first, last):
        return None
    countries, start, end = _countries(place, levelled, words, first, last)
    candidates = [offices.offices[name] for name in place.offices]
    if countries:
        candidates = [office for office in candidates if {offices.country(office)} == countries]
    else:
        lately = _last_country(place, levelled)
        candidates.sort(key=lambda office: offices.country(office) != lately)
    span = prepared.folded.to_source(Span(words.starts[start], words.ends[end]))
    before = prepared.folded.text[max(0, words.starts[start] - _LOOK_BACK) : words.starts[start]]
    if (
        not candidates
        or _NEAR_SOMEBODY.search(before)
        or _is_local(prepared, span, words, (start, end), offices)
    ):
        return None
    said = tuple(levelled.words[place.first : place.end])
    also = tuple(candidates[1:])
    return TitleHit(
        span, candidates[0], fold_key(span.of(prepared.text)).removeprefix("the ") == fold_key(candidates[0].english),
        also=also, loose=_is_loose(place, said, candidates, offices),
        named=bool(countries) or _is_unmistakable(place, said, levelled, candidates, offices), qualifiers=qualifiers,
    )  # fmt: skip


def _qualifiers(words: Words, first: int, last: int) -> tuple[str, ...] | None:
    """Return former, then, acting and the like; None after deputy or vice, which make it another office."""
    found = []
    index = first - 1
    while index >= 0 and words.gaps[index + 1].strip() in ("", "-", "'"):
        word = words.words[index]
        if word in _SECONDS:
            return None
        if word in _QUALIFIERS:
            found.append(_QUALIFIERS[word])
        elif word not in (
            "the",
            "s",
            "iran",
            "iranian",
            "iraq",
            "iraqi",
            "islamic",
            "republic",
            "its",
            "his",
            "country",
        ):
            break
        index -= 1
    after = words.words[last + 1 : last + 2]
    if after and words.gaps[last + 1] == "-" and after[0] in _QUALIFIERS:
        found.append(_QUALIFIERS[after[0]])
    return tuple(found)


def _is_unbroken(words: Words, first: int, last: int) -> bool:
    gaps = words.gaps[first + 1 : last + 1]
    return all(gap.strip() in ("", "-", "'") and gap.count("\n") <= 1 for gap in gaps)


def _countries(
    place: Place, levelled: TitleWords, words: Words, first: int, last: int
) -> tuple[set[str], int, int]:
    """Return the countries named in, right before and right after the title, and where it begins and ends with them."""
    inside = {code for at in range(place.first + 1, place.end) for _, code in levelled.countries[at]}
    start, end = first, last
    before = levelled.countries[place.first]
    if before and _is_unbroken(words, before[-1][0], first):
        inside.add(before[-1][1])
        if before[-1][0] == first - 1 and words.words[first - 1] in (
            "iranian",
            "iraqi",
            "afghan",
            "syrian",
            "yemeni",
            "lebanese",
        ):
            start = first - 1
    after = levelled.countries[place.end]
    if after and words.words[last + 1] == "of" and _is_unbroken(words, last, after[0][0]):
        inside.add(after[0][1])
        end = after[0][0]
    return inside, start, end


def _is_local(
    prepared: PreparedArticle, span: Span, words: Words, ends: tuple[int, int], offices: Offices
) -> bool:
    """Tell whether a place beside the title makes it a local one: Tehran police chief, governor of Basra."""
    start, end = ends
    text = prepared.text
    before = re.search(r"(\w+)[ \u00a0]$", text[max(0, span.start - 30) : span.start])
    if before and before[1][0].isupper() and span.of(text)[0].islower():
        word = words.words[start - 1]
        if (
            word not in _QUALIFIERS
            and word not in ("iran", "iraq", "republic", "the")
            and word not in offices.name_words
        ):
            return True
    if words.words[end + 1 : end + 2] != ["of"] or end + 2 >= len(words.words):
        return False
    at = prepared.folded.origins[words.starts[end + 2]]
    return text[at].isupper() and words.words[end + 2] not in offices.name_words


def _is_unmistakable(
    place: Place, said: tuple[str, ...], levelled: TitleWords, candidates: list[Office], offices: Offices
) -> bool:
    """Tell whether no other state has a body so called, or the text has just spoken of the state that has it."""
    if not set(said) <= _GENERIC:
        return True
    if len(said) < _TELLING_WORDS or len({offices.country(office) for office in candidates}) > 1:
        return False
    return _last_country(place, levelled) == offices.country(candidates[0])


def _last_country(place: Place, levelled: TitleWords) -> str:
    """Return the country named last before the title, not too far back."""
    before = levelled.countries[max(0, place.first - _WORDS_BACK) : place.first + 1]
    return next((named[-1][1] for named in reversed(before) if named), "")


def _is_loose(place: Place, said: tuple[str, ...], candidates: list[Office], offices: Offices) -> bool:
    """Tell whether the words fit another body of the same country as well, and are not the body's own name."""
    own = candidates[0]
    own_words = set(phrase(offices.organisations[own.organisation].english))
    if own_words <= set(said):
        return False
    rivals = {office.id for office in candidates[1:] if offices.country(office) == offices.country(own)}
    return place.core or bool(rivals) or _core_rival(said, own, offices)


def _core_rival(said: tuple[str, ...], own: Office, offices: Offices) -> bool:
    """Tell whether the body named can be another one's, the higher body left out in both."""
    text = " ".join(said)
    for core, bodies in offices.phrases.cores.found.items():
        named = f" {core} " in f" {text} "
        if named and own.organisation in bodies and len(bodies) > 1:
            uppers = {word for above in offices.parents(own.organisation) for word in phrase(above.english)}
            return not uppers & (set(said) - set(core.split()))
    return False
