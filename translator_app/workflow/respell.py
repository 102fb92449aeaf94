"""Carries a new spelling of a name over to its later mentions, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.romanization.script import latin_key, latin_words

if TYPE_CHECKING:
    from collections.abc import Sequence


def respelt(mention: str, before: str, after: str) -> str | None:
    """`mention` of the name `before` as it reads when the name is spelt `after`.

    A mention may be a part of the name, may join or part its words, and may be in capitals. Nothing where
    it cannot be told which words of the new spelling stand for it.
    """
    pairs = _aligned(_words(before), _words(after))
    wanted = _key(mention)
    for start in range(len(pairs)):
        for end in range(len(pairs), start, -1):
            if _key(" ".join(old for old, _ in pairs[start:end])) == wanted:
                found = " ".join(new for _, new in pairs[start:end])
                return found.upper() if mention.isupper() and len(mention) > 1 else found
    return None


def without_translations(before: str, target: str) -> str:
    """`target` with those words of `before` that are no spelling of it: Colonel where Persian has سرهنگ."""
    old, new = _words(before), _words(target)
    if len(old) != len(new):
        return target
    return " ".join(b if _apart(a, b) else a for b, a in zip(old, new, strict=True))


def _apart(spelt: str, before: str) -> bool:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, _skeleton(spelt), _skeleton(before)).ratio() < _ALIKE


_ALIKE = 0.5


def _words(name: str) -> list[str]:
    return name.replace("\u00a0", " ").split()


def _aligned(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """The words of both spellings side by side; some stand together where one joins what the other parts."""
    if len(before) == len(after):
        return list(zip(before, after, strict=True))
    pairs: list[tuple[str, str]] = []
    left, right = list(before), list(after)
    while left and right:
        few, many, turned = (left, right, False) if len(left) < len(right) else (right, left, True)
        size = _joined(few[0], many, len(many) - len(few) + 1)
        own, others = few.pop(0), " ".join(many[:size])
        del many[:size]
        pairs.append((others, own) if turned else (own, others))
    return pairs if not left and not right else [(" ".join(before), " ".join(after))]


def _joined(word: str, many: Sequence[str], most: int) -> int:
    """How many of the words of the other side `word` stands for, by its consonants."""
    skeleton = _skeleton(word)
    sizes = range(1, max(most, 1) + 1)
    fitting = [size for size in sizes if _skeleton("".join(many[:size])) == skeleton]
    return fitting[0] if fitting else 1


def _key(words: str) -> str:
    return latin_key("".join(word.text for word in latin_words(words)))


def _skeleton(words: str) -> str:
    return "".join(letter for letter in _key(words) if letter not in "aeiouy")
