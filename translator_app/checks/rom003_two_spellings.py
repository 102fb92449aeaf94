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
    people = [name for name in names if is_person(name)]
    yield from _known_mentions(given, people)
    yield from _short_mentions(given, people)


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


def _known_mentions(given: CheckInput, people: Sequence[SpeltName]) -> Iterator[Finding]:
    """Yield a finding for each mention that is known for the person's but spells a word of the name otherwise.

    A glossary links Qalibaf to Ghalibaf; a reader of one article need not.
    """
    judged: dict[tuple[str, str, str], str] = {}
    for name in people:
        for mention in name.term.mentions:
            key = (name.persian, name.english, mention.of(given.text))
            if key not in judged:
                judged[key] = _levelled(*key)
            if judged[key] != key[-1]:
                said = f"The article spells {name.persian} “{name.english}” at first and “{key[-1]}” here."
                yield Finding("ROM003", mention, said, put(mention, judged[key]), term=name.term.number)


def _levelled(persian: str, english: str, mention: str) -> str:
    """The mention with each word spelt as in the full name where it is the same word spelt otherwise."""
    own = {plain(word): word for word in english.split()}
    return " ".join(_as_in_name(word, own, persian) for word in mention.split(" "))


def _as_in_name(word: str, own: Mapping[str, str], persian: str) -> str:
    key = plain(word)
    if key in own or len(word) < _SHORTEST or not word[0].isupper():
        return word
    for other, spelt in own.items():
        alike = latin_skeleton(other) == latin_skeleton(key)
        if alike and any(_sounds(one, key) and _sounds(one, other) for one in persian_words(persian)):
            return spelt
    return word


def _short_mentions(given: CheckInput, people: Sequence[SpeltName]) -> Iterator[Finding]:
    by_skeleton = _surnames(people)
    words = [without_possessive(given.text, word) for word in words_of(given.text)] if by_skeleton else []
    alike = [
        number
        for number, word in enumerate(words)
        if len(word) >= _SHORTEST and latin_skeleton(plain(word.of(given.text))) in by_skeleton
    ]
    terms = [term for term in given.terms if term.english]
    taken = Cover(s for term in terms for s in (term.english, term.latin, *term.mentions) if s)
    known = {word for term in terms if term.english for word in _plain_words(term.english.of(given.text))}
    spelt = known | _of_others(given, words, alike, known)
    for number in alike:
        text = words[number].of(given.text)
        key = plain(text)
        if not text[0].isupper() or key in spelt or taken.covers(words[number]):
            continue
        for name, persian, latin in by_skeleton[latin_skeleton(key)]:
            if _sounds(persian, key) and _is_later_mention(given, name, words, number):
                said = f"The article spells {persian.text} “{latin}” in the full name and “{text}” here."
                better = put(words[number], latin)
                yield Finding("ROM003", words[number], said, better, term=name.term.number)
                break


def _surnames(people: Sequence[SpeltName]) -> dict[str, list[Surname]]:
    """The surnames by what their consonants sound like; each name once, where the article has it first."""
    found: dict[str, list[Surname]] = {}
    seen: set[tuple[str, str]] = set()
    for surname in filter(None, map(_surname, people)):
        key = (surname.name.persian, surname.name.english)
        if key not in seen:
            seen.add(key)
            found.setdefault(latin_skeleton(plain(surname.latin)), []).append(surname)
    return found


def _plain_words(english: str) -> Iterator[str]:
    return (word.text.replace("'", "") for word in latin_words(english))


class Surname(NamedTuple):
    """The last word of a full name in both scripts."""

    name: SpeltName
    persian: Word
    latin: str


def _surname(name: SpeltName) -> Surname | None:
    """The last word of a full name in both scripts, when the two have as many words."""
    persian, latin = persian_words(name.persian), name.english.split()
    if len(persian) != len(latin) or len(latin) == 1:
        return None
    return Surname(name, persian[-1], latin[-1])


def _sounds(persian: Word, latin: str) -> bool:
    return _letters_agree(persian.text, latin)


@lru_cache(maxsize=4096)
def _letters_agree(persian: str, latin: str) -> bool:
    """Whether the two are of one sound: asked for each place of a name, answered once."""
    return letter_score(persian_words(persian), latin_words(latin), LETTERS_ONLY) < _SAME_SOUND


def _is_later_mention(given: CheckInput, name: SpeltName, words: Sequence[Span], number: int) -> bool:
    """Whether the word stands after the name, and no other given name stands before it."""
    word = words[number]
    if word.start < name.term.persian.start or given.prepared.is_chrome(word):
        return False
    before = _given_name(given, words, number)
    return before is None or plain(before) in set(_plain_words(name.english))


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


def _of_others(given: CheckInput, words: Sequence[Span], numbers: Sequence[int], known: set[str]) -> set[str]:
    """Surnames that somebody bears in the article under a given name, though without any Persian."""
    named = [(words[number], _given_name(given, words, number)) for number in numbers]
    return {plain(word.of(given.text)) for word, before in named if before and plain(before) not in known}


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
