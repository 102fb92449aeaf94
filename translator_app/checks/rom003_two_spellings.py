"""ROM003: the article spells one name in two ways."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translator_app.checks.names_in_article import (
    SpeltName,
    is_established,
    is_person,
    persian_of,
    plain,
    spelt_names,
)
from translator_app.checks.rule import CheckInput, Rule
from translator_app.core.finding import Finding, put
from translator_app.core.span import Cover, Span
from translator_app.romanization.comparison import Verdict
from translator_app.romanization.lexicon import LETTERS_ONLY
from translator_app.romanization.names import is_title, letter_score
from translator_app.romanization.rough import latin_skeleton
from translator_app.romanization.script import Word, latin_words, persian_words
from translator_app.romanization.weigh import sound_of
from translator_app.text.tokens import latin_words as words_of
from translator_app.text.tokens import without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_SAME_SOUND = 1.0  # the letters agree and no vowel is unusual
_SHORTEST = 4  # Latin letters; in shorter words chance plays too great a part


def check(given: CheckInput) -> Iterator[Finding]:
    """Report the name given twice with its Persian, then the short mention that departs from the name."""
    names = list(spelt_names(given))
    yield from _given_twice(given, names)
    yield from _later_mentions(given, [name for name in names if is_person(name)])


def _given_twice(given: CheckInput, names: Sequence[SpeltName]) -> Iterator[Finding]:
    """Yield a finding for each other spelling of the same Persian than the glossary's or first good one."""
    groups: dict[tuple[str, ...], list[SpeltName]] = {}
    for name in names:
        groups.setdefault(persian_of(name.persian), []).append(name)
    for group in groups.values():
        kept = max(group, key=lambda n: (is_established(given, n.term), n.compared.verdict is Verdict.OK))
        for name in group:
            if name.term.english and _differ(plain(name.english), plain(kept.english)):
                message = (
                    f"The article spells {name.persian} “{name.english}” here and “{kept.english}” elsewhere."
                )
                better = put(name.term.english, kept.english)
                yield Finding("ROM003", name.term.english, message, better, term=name.term.number)


def _differ(one: str, other: str) -> bool:
    """Whether two spellings differ and are of one sound: Cyrus beside Kourosh is a name of its own."""
    return one != other and latin_skeleton(one) == latin_skeleton(other)


def _later_mentions(given: CheckInput, people: Sequence[SpeltName]) -> Iterator[Finding]:
    """Yield a finding for each later mention of a person, by surname or in full, that is spelt otherwise."""
    by_skeleton = _surnames(people)
    words = [without_possessive(given.text, word) for word in words_of(given.text)] if by_skeleton else []
    alike = [
        number
        for number, word in enumerate(words)
        if len(word) >= _SHORTEST and latin_skeleton(plain(word.of(given.text))) in by_skeleton
    ]
    terms = [term for term in given.terms if term.english]
    taken = Cover(span for term in terms for span in (term.english, term.latin) if span)
    linked = Cover(span for term in terms for span in term.mentions)
    known = {word for term in terms if term.english for word in _plain_words(term.english.of(given.text))}
    spelt = known | _of_others(given, words, alike, known, by_skeleton)
    for number in alike:
        text = words[number].of(given.text)
        key = plain(text)
        if not text[0].isupper() or taken.covers(words[number]) or given.prepared.is_chrome(words[number]):
            continue
        closed = key in spelt or linked.covers(words[number])
        for surname in by_skeleton[latin_skeleton(key)]:
            found = _departure(given, surname, words, number)
            if found and (found.start < words[number].start or not closed):
                yield _departs(given, surname, found, words[number])
                break


def _departs(given: CheckInput, surname: Surname, found: Span, last: Span) -> Finding:
    """The finding for a mention at `found` whose last word is the surname."""
    text, here = given.text, found.of(given.text)
    kept = [_own_spelling(word, surname) or word for word in text[found.start : last.start].split()]
    better = put(found, " ".join((*kept, surname.latin)))
    whole = found.start < last.start
    persian, english = (
        (surname.name.persian, surname.name.english) if whole else (surname.persian.text, surname.latin)
    )
    said = f"The article spells {persian} “{english}” in the full name and “{here}” here."
    return Finding("ROM003", found, said, better, term=surname.name.term.number)


def _plain_words(english: str) -> Iterator[str]:
    return (word.text.replace("'", "") for word in latin_words(english))


class Surname(NamedTuple):
    """The last word of a person's name in both scripts."""

    name: SpeltName
    persian: Word
    latin: str


def _surnames(people: Sequence[SpeltName]) -> dict[str, list[Surname]]:
    """The surnames by what their consonants sound like; each name once, where the article has it first."""
    found: dict[str, list[Surname]] = {}
    seen: set[tuple[str, str]] = set()
    for name in people:
        key = (name.persian, name.english)
        surname = None if key in seen else _surname(name)
        seen.add(key)
        if surname:
            found.setdefault(latin_skeleton(plain(surname.latin)), []).append(surname)
    return found


def _surname(name: SpeltName) -> Surname | None:
    """The last word of a name in both scripts, where the two have as many words or the last ones agree."""
    persian, latin = persian_words(name.persian), name.english.split()
    if len(persian) != len(latin) and not _sounds(persian[-1].text, plain(latin[-1])):
        return None
    return Surname(name, persian[-1], latin[-1])


@lru_cache(maxsize=4096)
def _sounds(persian: str, latin: str) -> bool:
    """Whether a Persian word is of the sound of a Latin one: asked at each place, worked out once."""
    return letter_score(persian_words(persian), latin_words(latin), LETTERS_ONLY) < _SAME_SOUND


def _departure(given: CheckInput, surname: Surname, words: Sequence[Span], number: int) -> Span | None:
    """The mention that ends with this word if it is the person's and spells a word of the name otherwise.

    It stands after the name, and before it stands no given name but his own, spelt as it was or not.
    """
    word = words[number]
    key = plain(word.of(given.text))
    own = key == plain(surname.latin)
    if word.start < surname.name.term.persian.start or not (own or _sounds(surname.persian.text, key)):
        return None
    if surname.latin == surname.name.english and _begins_a_name(given, words, number):
        return None
    first = None if own else word
    here = number
    while (before := _given_name(given, words, here)) is not None:
        spelt = _own_spelling(before, surname)
        if spelt is None:
            return None
        here -= 1
        if plain(spelt) != plain(before):
            first = words[here]
    return Span(first.start, word.end) if first else None


def _begins_a_name(given: CheckInput, words: Sequence[Span], number: int) -> bool:
    """Whether another capitalised word follows at once."""
    word, after = words[number], words[number + 1] if number + 1 < len(words) else None
    return (
        after is not None and given.text[word.end : after.start] == " " and given.text[after.start].isupper()
    )


def _own_spelling(word: str, surname: Surname) -> str | None:
    """How the full name spells a word that stands before the surname; nothing where it has no such word."""
    key, skeleton = plain(word), latin_skeleton(plain(word))
    others = surname.name.english.split()[:-1]
    if key in set(_plain_words(surname.name.english)) or key == plain("".join(others)):
        return word
    for other in others:
        same = plain(other)
        if (
            latin_skeleton(same) == skeleton
            and len(word) >= _SHORTEST
            and (sound_of(same) == sound_of(key) or _both_sound(surname.name.persian, same, key))
        ):
            return other
    return None


def _both_sound(persian: str, one: str, other: str) -> bool:
    return any(_sounds(word.text, one) and _sounds(word.text, other) for word in persian_words(persian))


def _given_name(given: CheckInput, words: Sequence[Span], number: int) -> str | None:
    """The capitalised word right before a word, unless it is a rank or a word that opens sentences."""
    word, before = words[number], words[number - 1] if number else None
    if before is None or given.text[before.end : word.start] != " ":
        return None
    said = before.of(given.text)
    return said if said[0].isupper() and not is_title(said) and said.lower() not in _OPENERS else None


_OPENERS = frozenset(
    "a after again also although and as at because before both but by did does even for from had has he here "
    "his how however if in instead is it its later like meanwhile nor now of on once only or our perhaps "
    "president minister commander secretary she since so still that the their then there these they this "
    "though thus to today under until was we were what when where while who why will with yesterday "
    "yet".split()
)


def _of_others(
    given: CheckInput,
    words: Sequence[Span],
    numbers: Sequence[int],
    known: set[str],
    by_skeleton: Mapping[str, Sequence[Surname]],
) -> set[str]:
    """Surnames that somebody bears in the article under a given name, though without any Persian."""
    found: set[str] = set()
    for number in numbers:
        key, before = plain(words[number].of(given.text)), _given_name(given, words, number)
        if before is None or key in found or plain(before) in known:
            continue
        if not any(_own_spelling(before, surname) for surname in by_skeleton[latin_skeleton(key)]):
            found.add(key)
    return found


RULE = Rule(
    code="ROM003",
    name="two-spellings",
    summary="One name is spelt in two ways in the same article, so a reader may take it for two people.",
    bad=(
        (
            "Kioumars Sohrabi (کیومرث سهرابی) left. “I go,” said ⟦Sohraby⟧ at the gate.",
            "Kioumars Sohrabi (کیومرث سهرابی) left. “I go,” said Sohrabi at the gate.",
        ),
        (
            "Hossein Daneshvar (حسین دانشور) came; then ⟦Hosein Daneshvar⟧ (حسین دانشور) spoke.",
            "Hossein Daneshvar (حسین دانشور) came; then Hossein Daneshvar (حسین دانشور) spoke.",
        ),
    ),
    good=(
        "Kioumars Sohrabi (کیومرث سهرابی) left. “I go,” said Sohrabi at the gate.",
        "Kioumars Heydari (کیومرث حیدری) met Mina Heidari (مینا حیدری), and Heidari smiled.",
        "Kioumars Sohrabi (کیومرث سهرابی) met Ahmad Sohraby of Shiraz.",
    ),
    check=check,
    source="ICS-630-01 Annex J: one standard spelling of a name throughout.",
)
