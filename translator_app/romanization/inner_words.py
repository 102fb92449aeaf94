"""What listed words at the head and at the end of a longer word tell of its letters: marz in مرزبال."""

from collections.abc import Sequence
from typing import Final

from translator_app.romanization.features import label_of
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.reading import segments, sounds_by_letter
from translator_app.romanization.script import word_key

_SHORTEST: Final = 2  # letters of a word within another, and of what is left of that one
_LONG: Final = 5  # letters; longer words are all told alike
_MEMO: Final = 4096


class _Heard(dict[str, Sequence[str]]):
    """The sound of each letter of words met so far; none for a word that is not listed."""

    def __init__(self, _model: str) -> None:
        """Begin empty."""
        super().__init__()


def hints(word: str, lexicon: Lexicon) -> list[list[str]]:
    """For each letter of a folded word, features of how it sounds in the longest words at head and end."""
    found: list[list[str]] = [[] for _ in word]
    size = len(word)
    for cut in range(size - _SHORTEST, _SHORTEST - 1, -1):
        sounds = _sounds(word[:cut], lexicon)
        if sounds:
            for index, sound in enumerate(sounds):
                end = "e" if index == cut - 1 else ""
                label = label_of(word[index], sound)
                found[index] += (f"P{end}{label}", f"P{end}{min(cut, _LONG)}{label}|{word[index]}")
            break
    for cut in range(_SHORTEST, size - _SHORTEST + 1):
        sounds = _sounds(word[cut:], lexicon)
        if sounds:
            length = min(size - cut, _LONG)
            for index, sound in enumerate(sounds, cut):
                label = label_of(word[index], sound)
                found[index] += (f"S{label}", f"S{length}{label}|{word[index]}")
            found[cut - 1] += ("J", f"J{word[cut - 1 : cut + 1]}", f"J{length}")
            break
    return found


def _sounds(word: str, lexicon: Lexicon) -> Sequence[str]:
    key = word_key(word)
    if key not in lexicon.rows:
        return ()
    memo: _Heard = lexicon.learned(_Heard)
    found = memo.get(word)
    if found is None:
        if len(memo) > _MEMO:
            memo.clear()
        entry = next((entry for entry in lexicon.listed(key) if entry.language == "fa"), None)
        parts = segments(word, entry.reading.partition("-")[0]) if entry else None
        found = memo[word] = sounds_by_letter(word, parts) if parts else ()
    return found
