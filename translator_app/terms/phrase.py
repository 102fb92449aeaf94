"""noun_phrase: where the English phrase that a Persian term renders begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Cover, Span
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.terms.meanings import Meanings

LINKS = frozenset(
    ("of", "the", "for", "and", "on", "in", "de", "al", "e", "ye", "to", "at", "with", "against", "a")
)
_PARTICLES = frozenset("al el ol od ud ul ad ibn bin bint e ye va wa o u".split())  # inside a name
_CROSSED = frozenset(("of", "for", "in", "on", "to", "at", "with", "against"))
STOPS = frozenset(
    "this that these those his her its their our my your some any no every each as by from it he she they "
    "we you i into onto is are was were be been has have had will would can could may might must shall "
    "should do does did not or but which who whom whose when where while if than then so because said "
    "says say told called named known dubbed titled entitled termed also near under over after before since "
    "until during through between among about like via per calls call makes made includes including use uses "
    "used using contains containing serves serving".split()
)
_SMALL = LINKS | STOPS
ARTICLES = frozenset(("the", "a", "an"))
_DEMONYM = re.compile(
    r"(?:Iran|Iraq|Syri|Afghan|Turk|Saud|Leban|Yemen|Pakistan|Israel|Russ|Americ|Arab|Kurd|Pers|Egypt|Kuwait)\w{0,4}$"
)
_FIGURES = re.compile(r"\d+(?:st|nd|rd|th)?\b")
_BEFORE_TERM = frozenset(
    "the a an his her its their our my your this that these those no any every each some several many two "
    "three four five six seven eight nine ten".split()
)
_ADJECTIVE = re.compile(
    r"(?:al|ic|ous|ful|ive|ed|ing|less|[ai]ble|ish|est|ern|[^t]er|[ae]nt|[^aeo]y)$"
    r"|^(?:new|old|own|big|main|many|last|first|next|same|good|bad|low|high|free|poor|rich|deep|short|long|large|huge"
    r"|small|great|other|rare|such|whole|black|white|red|green|blue|young|late|early|recent|local|senior|top|key)$"
)
_META = frozenset(("word", "words", "term", "terms", "phrase", "concept", "notion", "title"))
_OF = re.compile(r"(?:^| )[A-Z]\S* of(?: the)?\Z")
_LONGEST_TERM = 3  # words
_MOST = 14  # words a phrase may have
_CONTENT = 0.45
_POSSESSIVE = re.compile(r"['’]s?$")  # the genitive of an English noun


@dataclass(frozen=True, slots=True)
class Phrase:
    """The phrase and how many words of the Persian it renders."""

    span: Span
    coverage: int
    capital: bool


def noun_phrase(plain: str, before: Span, meanings: Meanings, lexicon: Lexicon) -> Phrase | None:
    """Return the phrase at the end of `before` that the term renders, or None.

    Every word from the end back to the first that no phrase holds is tried as its beginning. What
    counts: how many Persian words are rendered, how many English ones are spare, whether the number
    of words agrees, and whether a name in capitals would be cut.
    """
    words = _with_numbers(plain, before, meanings)
    if not words:
        return None
    rest = plain[words[-1].end : before.end]
    if any(char.isalnum() for char in rest) and not any(char.isdigit() for char in rest):
        return None
    said = [word.of(plain) for word in words]
    found = [meanings.index_of(_bare(word), lexicon) for word in said]
    options = [
        (_score(said, found, first, meanings), -first)
        for first in _beginnings(plain, words, (said, found), meanings, lexicon)
    ]
    if not options:
        return None
    first = _whole_term(said, found, -max(options)[1], meanings)
    end = before.end if rest.strip(" '’s") else words[-1].end
    return Phrase(
        Span(words[first].start, end), len({n for n in found[first:] if n >= 0}), said[-1][0].isupper()
    )


def _whole_term(said: list[str], found: list[int], first: int, meanings: Meanings) -> int:
    """Return where a term in small letters begins of which something is left unsaid: “her winter pasture”.

    All words behind an article or “her” belong to it, before a single Persian word no adjectives.
    """
    begin = next((n + 1 for n in range(first - 1, -1, -1) if said[n].casefold() in _BEFORE_TERM), first)
    words = said[begin:]
    unsaid = len({n for n in found[first:] if n >= 0}) < meanings.size
    small = words if meanings.size < 2 else words[1:]  # noqa: PLR2004 - “the Siberian crane”
    if not unsaid or len(words) > _LONGEST_TERM or not all(map(str.islower, small)):
        return first
    if any(word.casefold() in _SMALL or _POSSESSIVE.search(word) for word in words[:-1]):
        return first
    if not _META.isdisjoint(words):
        return first
    loose = meanings.size < 2 and any(map(_ADJECTIVE.search, said[begin:first]))  # noqa: PLR2004 - a single word
    return first if loose else begin


def _with_numbers(plain: str, before: Span, meanings: Meanings) -> tuple[Span, ...]:
    """Return the last words, with numbers where the term has one and a word follows them."""
    words = latin_words(plain, before.start, before.end)
    if not meanings.numbers:
        return words[-_MOST:]
    figures = [Span(*match.span()) for match in _FIGURES.finditer(plain, before.start, before.end)]
    taken = Cover(figures)
    every = sorted((*figures, *(word for word in words if not taken.covers(word))))
    while every and plain[every[-1].start].isdigit():
        every.pop()
    return tuple(every[-_MOST:])


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word)


def _beginnings(
    plain: str,
    words: tuple[Span, ...],
    judged: tuple[list[str], list[int]],
    meanings: Meanings,
    lexicon: Lexicon,
) -> list[int]:
    """Return the words at which the phrase may begin, going left from its end."""
    said, found = judged
    first = []
    for index in range(len(words) - 1, -1, -1):
        low = said[index].casefold()
        if low == "the" and index > 1 and said[index - 2].casefold() in ("in", "at", "from", "near"):
            break  # “in Kabul the Ministry of …”
        if low in STOPS and not (said[index][0].isupper() and (found[index] >= 0 or _in_title(said, index))):
            break
        if index + 1 < len(words):
            between = plain[words[index].end : words[index + 1].start]
            if between.strip(" \n'’") and not (between.strip() == "," and meanings.joins):
                break
            owned = found[index + 1] == 0 and said[index][0].isupper() and said[index].endswith(("'s", "’s"))
            if found[index] < 0 and (owned or is_owner(said[index], lexicon)):
                break  # “Iran’s Bridge Council”: the owner is no part of the name
        if low in LINKS or (low in STOPS and found[index] < 0):
            continue
        first.append(index)
    return first


def _in_title(said: list[str], index: int) -> bool:
    """Tell whether a small word is written with a capital between others, as titles of works are."""
    return 0 < index < len(said) - 1 and said[index - 1][0].isupper() and said[index + 1][0].isupper()


def is_owner(word: str, lexicon: Lexicon) -> bool:
    """Tell whether `word` is the genitive of a country, place or person: no part of a body’s name."""
    bare = word.replace("’", "'").removesuffix("'s")
    if bare == word.replace("’", "'") or not word[0].isupper():
        return False
    return _DEMONYM.match(bare) is not None or bool(lexicon.owners(bare.casefold()))


def _score(said: list[str], found: list[int], first: int, meanings: Meanings) -> float:
    inside = range(first, len(said))
    content = [n for n in inside if said[n].casefold() not in LINKS and said[n] not in _PARTICLES]
    covered = {found[n] for n in content if found[n] >= 0}
    spare = len(content) - sum(found[n] >= 0 for n in content)
    size = meanings.size
    score = (
        1.5 * len(covered)
        + 0.1 * (len(content) - spare)
        - 0.35 * spare
        - _CONTENT * abs(len(covered) + spare - size)
    )
    score -= sum(_crossing(said, found, first, n, meanings) for n in inside)
    return score + _edge(said, found, first)


def _crossing(said: list[str], found: list[int], first: int, index: int, meanings: Meanings) -> float:
    """Tell what a small word costs: “and” without one in the Persian, “of” without a known head."""
    low = said[index].casefold()
    if low == "and" and not meanings.joins:
        return 1.4
    if low in _CROSSED and not any(found[n] >= 0 for n in range(first, index)):
        return (
            0.2
            if low == "of"
            and all(said[n][0].isupper() for n in range(first, index) if said[n].casefold() not in LINKS)
            else 1.2
        )
    return 0.0


def _edge(said: list[str], found: list[int], first: int) -> float:
    """Tell how well the phrase is cut from what stands before it."""
    capital = said[first][0].isupper()
    named = said[-1][0].isupper()
    before = said[first - 1] if first else ""
    joined = bool(before) and before[0].isupper() and before.casefold() not in _SMALL
    joined = joined or (first > 1 and before in _PARTICLES and said[first - 2][0].isupper())
    if not named:
        return -0.8 if capital and found[first] < 0 else 0.0
    if not capital:
        return 0.0 if found[first] >= 0 else -1.6
    if not joined or (_DEMONYM.match(before) and found[first - 1] < 0 and found[first] == 0):
        linked = _OF.search(" ".join(said[max(0, first - 3) : first])) is not None
        return 0.3 if linked else 1.0
    return 0.0 if found[first] == 0 else -1.0
