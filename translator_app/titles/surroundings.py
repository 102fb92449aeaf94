"""What stands around a title: former or acting, deputy, an adviser to it, a town whose title it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from translator_app.glossary.words import Words, split_words
from translator_app.titles.title_words import TitleWords, title_words

if TYPE_CHECKING:
    from collections.abc import Container

    from translator_app.text.fold import Folded
    from translator_app.titles.offices import Offices

QUALIFIERS: Final = {
    "former": "former", "ex": "former", "onetime": "former", "erstwhile": "former", "previous": "former",
    "outgoing": "outgoing", "then": "then", "late": "late", "slain": "late", "assassinated": "late",
    "acting": "acting", "interim": "acting", "caretaker": "caretaker", "incoming": "next", "elect": "next",
    "designate": "next", "nominee": "next", "future": "next", "next": "next", "new": "new", "first": "first",
}  # fmt: skip
_PASSED_OVER: Final = frozenset(
    "the s iran iranian iraq iraqi lebanon lebanese syria syrian afghanistan afghan yemen yemeni islamic "
    "republic its his her country incumbent sitting current embattled exiled beleaguered influential "
    "outspoken newly internationally recognized recognised".split()
)
_SECONDS: Final = frozenset({"deputy", "vice", "assistant", "junior", "shadow", "sub"})
_NEAR_SOMEBODY: Final = re.compile(
    r"\b(?:advis[eo]r|aide|assistant|deputy|spokes(?:man|woman|person)|secretary|brother|son|daughter|wife|"
    r"widow|nephew|envoy|representative|successor|predecessor|bodyguard|office|chief of staff|right hand|"
    r"candidate|bid|run|letter)"
    r"\s+(?:to|of|for)\s+(?:the\s+)?(?:(?:iran(?:ian)?|iraqi?|leban\w+|syrian?|afghan\w*|yemeni?)(?:'s)?\s+)?$"
)
_JOINING: Final = frozenset({"", "-", "'", "(", ")"})
_FUNCTION_WORDS: Final = frozenset(
    "a an and as at but by for from if in of on or so that then to when where while who with after "
    "before because since although though however meanwhile also both said says told quoting senior "
    "top".split()
)
_RANKS: Final = frozenset(
    "general brigadier major lieutenant colonel captain admiral rear commodore marshal gen brig maj lt "
    "col adm dr mr mrs ms ayatollah hojatoleslam sheikh sardar seyyed sayyid haj imam vice second first "
    "staff".split()
)
_PART_OF_BODY: Final = frozenset(
    "intelligence aviation cyber organization organisation division branch unit office command "
    "headquarters base brigade wing department council committee foundation university commission "
    "spokesman spokesperson spokeswoman corps battalion regiment academy college directorate centre center "
    "school museum bureau".split()
)
_WORD_BEFORE: Final = re.compile(r"(\w+)[ \u00a0]$")
_INSIDE: Final = frozenset({" ", "-", "'", ", ", "' "})
_ENDS: Final = re.compile(r"\n|[.!?][\"'\u201d\u2019)\]]*\s")
_LOOK_BACK: Final = 80
_LOOK_AHEAD: Final = 12


@dataclass(frozen=True, slots=True)
class Text:
    """A text as its titles are read: folded, in words, and its words levelled."""

    folded: Folded
    words: Words
    levelled: TitleWords
    sentences: list[int]  # the words that begin a sentence

    def sentence(self, word: int) -> tuple[int, int]:
        """Return the first word of the sentence of `word`, and the first of the next one."""
        after = bisect_right(self.sentences, word)
        start = self.sentences[after - 1] if after else 0
        return start, self.sentences[after] if after < len(self.sentences) else len(self.words.words)


def text_of(folded: Folded, plain: Container[str]) -> Text:
    """Cut a folded text into levelled words; words of `plain` in small letters stand for nothing else."""
    words = split_words(folded.text)
    source, origins = folded.source, folded.origins
    small = (
        index
        for index, word in enumerate(words.words)
        if word in plain and source[origins[words.starts[index]]].islower()
    )
    sentences = [index for index, gap in enumerate(words.gaps) if gap not in _INSIDE and _ENDS.search(gap)]
    return Text(folded, words, title_words(words, frozenset(small)), sentences)


def qualifiers_of(words: Words, first: int, last: int) -> tuple[str, ...] | None:
    """Return former, then, acting and the like; None after deputy or vice: that is another office."""
    found = []
    index = first - 1
    while index >= 0 and words.gaps[index + 1].strip() in ("", "-", "'"):
        word = words.words[index]
        if word in _SECONDS:
            return None
        if word in QUALIFIERS:
            found.append(QUALIFIERS[word])
        elif word not in _PASSED_OVER:
            break
        index -= 1
    after = words.words[last + 1 : last + 2]
    if after and words.gaps[last + 1] == "-" and after[0] in QUALIFIERS:
        found.append(QUALIFIERS[after[0]])
    return tuple(found)


def is_unbroken(words: Words, first: int, last: int) -> bool:
    """Tell whether only blanks, hyphens and apostrophes stand between the words `first` and `last`."""
    gaps = words.gaps[first + 1 : last + 1]
    return all(gap.strip() in _JOINING and gap.count("\n") <= 1 for gap in gaps)


def is_of_another(text: Text, first: int, last: int, offices: Offices) -> bool:
    """Tell whether the title is only part of another: an adviser to it, a town's, a part of the body's."""
    start = text.words.starts[first]
    before = text.folded.text[max(0, start - _LOOK_BACK) : start]
    return (
        _NEAR_SOMEBODY.search(before) is not None
        or _after_town(text, first, offices)
        or _of_town(text, last, offices)
        or _goes_on(text, first, last, offices)
    )


def is_before_name(text: Text, index: int) -> bool:
    """Tell whether a role stands right before a name, and nothing before it makes it a part of another.

    So in “Speaker Ghalibaf”, “and speaker Ghalibaf” and “thanked Speaker Ghalibaf”, not in “base commander
    Heydari”.
    """
    words = text.words
    if index + 1 >= len(words.words) or words.gaps[index + 1].strip() or not _is_capital(text, index + 1):
        return False
    if index == 0 or words.gaps[index].strip(" -"):
        return _is_capital(text, index)
    before = words.words[index - 1]
    if before in _FUNCTION_WORDS | QUALIFIERS.keys() | _PASSED_OVER:
        return True
    return _is_capital(text, index) and not _is_capital(text, index - 1) and words.gaps[index] == " "


def _after_town(text: Text, first: int, offices: Offices) -> bool:
    """Tell whether a capitalised word goes right before: Tehran police chief."""
    source, at = text.folded.source, text.folded.origins[text.words.starts[first]]
    before = _WORD_BEFORE.search(source, max(0, at - _LOOK_BACK), at)
    if first == 0 or before is None or not before[1][0].isupper() or _is_headline(before[1], source[at:]):
        return False
    word = text.words.words[first - 1]
    return word not in _FUNCTION_WORDS | _RANKS | QUALIFIERS.keys() | _PASSED_OVER | offices.name_words


def _is_headline(before: str, title: str) -> bool:
    """Tell whether the words stand in capitals altogether, so that a capital tells nothing."""
    return before.isupper() and len(before) > 1 and title[:_LOOK_AHEAD].isupper()


def _of_town(text: Text, last: int, offices: Offices) -> bool:
    """Tell whether “of” and another body follow: governor of Basra, president of the chess club."""
    words = text.words
    if (
        words.words[last + 1 : last + 2] != ["of"]
        or words.gaps[last + 1].strip()
        or last + 2 >= len(words.words)
    ):
        return False
    return not _is_capital(text, last + 2) or words.words[last + 2] not in offices.name_words


def _goes_on(text: Text, first: int, last: int, offices: Offices) -> bool:
    """Tell whether the body's name goes on: head of the IRGC intelligence organization."""
    words = text.words
    if last + 1 >= len(words.words):
        return False
    gap, word = words.gaps[last + 1], words.words[last + 1]
    if gap in ("'", "' ") and (word == "s" or gap == "' "):  # the Guards' aerospace division
        return "of" in words.words[first:last]
    if gap.strip() or gap.count("\n"):
        return False
    known = _RANKS | QUALIFIERS.keys() | _PASSED_OVER | offices.name_words
    return word in _PART_OF_BODY or (
        word not in known
        and _is_acronym(text, last)
        and _is_capital(text, last + 1)
        and not _is_acronym(text, last + 1)
    )


def _is_capital(text: Text, index: int) -> bool:
    return text.folded.source[text.folded.origins[text.words.starts[index]]].isupper()


def _is_acronym(text: Text, index: int) -> bool:
    start = text.folded.origins[text.words.starts[index]]
    word = text.folded.source[start : start + len(text.words.words[index])]
    return len(word) > 1 and word.isupper()
