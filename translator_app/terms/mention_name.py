"""own_words_before: the given name, initial or short given name that stands before a surname."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.terms.mention_forms import is_rank, key_of
from translator_app.text.tokens import words_and_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.core.span import Span
    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_FIRST_PARTS = frozenset(  # of two given names, which do not tell one person from another
    "mohammad muhammad mohammed ali gholam abdol abd seyed seyyed sayyid amir abol abu mir".split()
)
_SHORTENED = 4  # letters of a given name kept


def own_words_before(text: str, words: Sequence[Span], term: EmbeddedTerm, heads: HeadWords) -> int:
    """Return how many words before the last of `words`, a surname, belong to the name of `term`.

    They are words of the name itself (“Ali” of “Ali Akbar …”), an initial (“N.”) or the beginning of the
    given name (“Nosrat” of “Nosratollah”).
    """
    if term.english is None:
        return 0
    said = term.english.of(text)
    given = [key_of(word.of(said)) for word in words_and_numbers(said)][:-1]
    count = 0
    for before, after in zip(reversed(words[:-1]), reversed(words[1:]), strict=True):
        gap, word = text[before.end : after.start], before.of(text)
        initial = len(word) == 1 and gap.strip(" \u00a0") in ("", ".")
        if not word[0].isupper() or is_rank(word, heads) or not (initial or gap in (" ", "\u00a0")):
            break
        if not _is_own(key_of(word), given, initial=initial):
            break
        count += 1
    return count


def _is_own(key: str, given: Sequence[str], *, initial: bool) -> bool:
    if initial:
        return any(name[:1] == key for name in given)
    if key in given:
        return True
    return len(key) >= _SHORTENED and key not in _FIRST_PARTS and any(name.startswith(key) for name in given)
