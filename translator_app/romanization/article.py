"""How the Arabic article sounds before and within a name."""

from collections.abc import Iterator
from typing import Final

from translator_app.romanization.features import SOUND
from translator_app.romanization.letters import SUN_LETTERS
from translator_app.romanization.reading import segments

ARTICLE: Final = "ال"
_SHORTEST: Final = 3  # letters of a name that the article stands before


def with_article(name: str, reading: str) -> str | None:
    """The reading of a folded name with its article, whose `l` becomes like a sun letter after it."""
    sound = SOUND.get(name[0], "") if name[0] in SUN_LETTERS else ""
    whole = f"o{sound}{reading}" if sound else f"ol{reading}"
    return whole if segments(ARTICLE + name, whole) else None


def article_within(word: str) -> Iterator[tuple[str, str]]:
    """What stands before and after an article within a folded word: عبد and رسول."""
    at = word.find(ARTICLE, 1)
    while at > 0:
        if at > 1 and len(word) - at - len(ARTICLE) >= _SHORTEST:
            yield word[:at], word[at + len(ARTICLE) :]
        at = word.find(ARTICLE, at + 1)
