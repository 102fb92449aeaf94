"""What stands around a title: former or acting, deputy, an adviser to it, a town whose title it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from translator_app.glossary.words import Words
    from translator_app.text.fold import Folded
    from translator_app.titles.offices import Offices
    from translator_app.titles.title_words import TitleWords

_QUALIFIERS: Final = {
    "former": "former", "ex": "former", "onetime": "former", "erstwhile": "former", "previous": "former",
    "outgoing": "outgoing", "then": "then", "late": "late", "slain": "late", "assassinated": "late",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "incoming": "next", "elect": "next",
    "designate": "next", "future": "next", "next": "next", "new": "new", "first": "first",
}  # fmt: skip
_PASSED_OVER: Final = frozenset(
    {"the", "s", "iran", "iranian", "iraq", "iraqi", "islamic", "republic", "its", "his", "country"}
)
_SECONDS: Final = frozenset({"deputy", "vice", "assistant", "junior", "shadow", "sub"})
_NEAR_SOMEBODY: Final = re.compile(
    r"\b(?:advis[eo]r|aide|assistant|deputy|spokes(?:man|woman|person)|secretary|brother|son|daughter|wife|"
    r"widow|nephew|envoy|representative|successor|predecessor|bodyguard|office|chief of staff|right hand|"
    r"candidate|bid|run|letter)"
    r"\s+(?:to|of|for)\s+(?:the\s+)?(?:(?:iran|iraq)(?:ian|i|'s)?\s+)?$"
)
_WORD_BEFORE: Final = re.compile(r"(\w+)[ \u00a0]$")
_LOOK_BACK: Final = 80


@dataclass(frozen=True, slots=True)
class Text:
    """A text as its titles are read: folded, in words, and its words levelled."""

    folded: Folded
    words: Words
    levelled: TitleWords


def qualifiers_of(words: Words, first: int, last: int) -> tuple[str, ...] | None:
    """Return former, then, acting and the like; None after deputy or vice, which make it another office."""
    found = []
    index = first - 1
    while index >= 0 and words.gaps[index + 1].strip() in ("", "-", "'"):
        word = words.words[index]
        if word in _SECONDS:
            return None
        if word in _QUALIFIERS:
            found.append(_QUALIFIERS[word])
        elif word not in _PASSED_OVER:
            break
        index -= 1
    after = words.words[last + 1 : last + 2]
    if after and words.gaps[last + 1] == "-" and after[0] in _QUALIFIERS:
        found.append(_QUALIFIERS[after[0]])
    return tuple(found)


def is_unbroken(words: Words, first: int, last: int) -> bool:
    """Tell whether only blanks, hyphens and apostrophes stand between the words `first` and `last`."""
    gaps = words.gaps[first + 1 : last + 1]
    return all(gap.strip() in ("", "-", "'") and gap.count("\n") <= 1 for gap in gaps)


def is_of_another(text: Text, first: int, last: int, offices: Offices) -> bool:
    """Tell whether the title is only part of another: an adviser to it, or that of a town beside it."""
    start = text.words.starts[first]
    before = text.folded.text[max(0, start - _LOOK_BACK) : start]
    return (
        bool(_NEAR_SOMEBODY.search(before))
        or _after_town(text, first, offices)
        or _of_town(text, last, offices)
    )


def _after_town(text: Text, first: int, offices: Offices) -> bool:
    """Tell whether a capitalised word goes before a title in small letters: Tehran police chief."""
    source, at = text.folded.source, text.folded.origins[text.words.starts[first]]
    before = _WORD_BEFORE.search(source, max(0, at - _LOOK_BACK), at)
    if first == 0 or before is None or not before[1][0].isupper() or not source[at].islower():
        return False
    word = text.words.words[first - 1]
    return word not in _QUALIFIERS and word not in _PASSED_OVER and word not in offices.name_words


def _of_town(text: Text, last: int, offices: Offices) -> bool:
    """Tell whether “of” and a capitalised word follow that is no name on record: governor of Basra."""
    words = text.words
    if words.words[last + 1 : last + 2] != ["of"] or last + 2 >= len(words.words):
        return False
    at = text.folded.origins[words.starts[last + 2]]
    return text.folded.source[at].isupper() and words.words[last + 2] not in offices.name_words
