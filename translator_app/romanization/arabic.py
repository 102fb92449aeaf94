"""Arabic names with an article: the names that they are made of, and how the press writes them."""

from typing import Final

from translator_app.romanization.article import ARTICLE, article_within
from translator_app.romanization.guess import Model
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.script import word_key
from translator_app.romanization.spelling import Candidate

_SHORTEST: Final = 5  # letters of an article and a name
# Counted in Wikidata labels of Arabs: most surnames keep the article, places go without it in English.
_WAYS: Final = (("al-", 0.6), ("", 0.25), ("Al-", 0.1), ("el-", 0.05))
_PLACE: Final = (("", 0.7), ("al-", 0.3))


def behind_article(word: str, lexicon: Lexicon) -> str:
    """The name behind the article of a folded Arabic word; nothing where there is none or both are known."""
    if not word.startswith(ARTICLE) or len(word) < _SHORTEST or lexicon.listed(word_key(word)):
        return ""
    model: Model = lexicon.learned(Model)
    if model.heard(word):  # Elahian and others of Iran only look like it
        return ""
    return word.removeprefix(ARTICLE)


def servant_of(word: str, lexicon: Lexicon) -> tuple[str, str]:
    """The two names of a folded compound such as عبدالصادق; empty where it is none or an Arab's is listed."""
    if any(entry.language == "ar" for entry in lexicon.listed(word_key(word))):
        return "", ""
    return next((pair for pair in article_within(word) if lexicon.listed(word_key(pair[0]))), ("", ""))


def in_press_compound(head: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Spellings of a compound in the press, from the spelling of its head and those of the second name."""
    best = {
        text: one._replace(text=text, score=one.score * share)
        for one in reversed(found)
        for text, share in (
            (f"{head}ul {one.text}", 0.3), (f"{head} al-{one.text}", 0.3), (f"{head}el {one.text}", 0.2),
            (f"{head}ul{one.text.lower()}", 0.2),
        )
    }  # fmt: skip
    return tuple(sorted(best.values(), key=lambda one: -one.score))


def in_press(name: str, found: tuple[Candidate, ...], lexicon: Lexicon) -> tuple[Candidate, ...]:
    """Spellings of a name with its article as the press writes it, from those of the name alone."""
    listed = lexicon.listed(word_key(name))
    ways = _PLACE if listed and listed[0].role == "place" else _WAYS
    best: dict[str, Candidate] = {}
    for one in found:
        for article, share in ways:
            best.setdefault(
                article + one.text, one._replace(text=article + one.text, score=one.score * share)
            )
    return tuple(sorted(best.values(), key=lambda one: -one.score))
