"""In which language a stretch of Arabic script is, for rules that hold in one language alone.

What is a fault in Persian may be right in Arabic, Kurdish or Urdu. The language of a term is that of
its bearer; its spelling can still show that Persian was typed on an Arabic keyboard.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import takewhile
from typing import TYPE_CHECKING

from translator_app.checks.persian_neighbours import has_lent_letter, is_lone_slip, neighbour_of
from translator_app.checks.word_lists import (
    arabic_names,
    arabic_weights,
    iranian_names,
    iranian_surnames,
    is_name,
    is_persian_word,
    persian_words,
)
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.terms.region import region_before
from translator_app.text.fold import fold_key
from translator_app.text.lines import line_at
from translator_app.text.script import CONTROLS, DIGITS, LETTER, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.checks.rule import CheckInput
    from translator_app.glossary.entry import TermHit
    from translator_app.terms.term import EmbeddedTerm

PERSIAN_CODES = frozenset(("fa", "prs"))
START = f"(?<![{WORD}])"
END = f"(?![{WORD}])"
PLAIN = str.maketrans("يك", "یک")  # the two letters of an Arabic keyboard
_BETWEEN = r"[^\n\t|A-Za-z\u00c0-\u024f\u1e00-\u1eff]{0,12}?"
_LETTER = f"[{LETTER}{CONTROLS}{DIGITS}]"
_PASSAGE = re.compile(f"{_LETTER}+(?:{_BETWEEN}{_LETTER}+)*")
_WORD = re.compile(f"[{WORD}]+")
_REACH = 300
_PERSIAN_KEYBOARD = frozenset("یک")
_PERSIAN_LETTERS = frozenset("پچژگ")
_PERSIAN_WORDS = frozenset(  # no Arabic word, whichever keyboard typed it
    "از به که را این آن با برای تا است شد شده نیست بود باشد دارد می خود یک نیز هر اما اگر پس چون "
    "چه بی درباره همه سپس هنوز آقای خانم استان شهرستان سازمان دانشگاه سردار سرهنگ سرتیپ سرلشکر "
    "دریادار فرمانده فرماندهی نماینده کشور ایران تهران روزنامه خبرگزاری سپاه ارتش آیت حضرت نخست "
    "زبان نیروی زمینی دریایی هوایی زمین شهر خانه مردم روز سال دانش جنگ راه پدر مادر دختر پسر زن "
    "مرد خیابان کوچه بازار شورای نگهبان ستاد ایرانی فارسی شیراز اصفهان تبریز مشهد یزد کرج شهرداری "
    "استانداری دبیر دانشجو دانشجویان کارکنان نویسنده کتابخانه آمد آمدند رفت رفتند گفت گفتند کردند "
    "شدند بودند خواهد بزرگ کوچک نو تازه بالا پایین اندیشه آینده گذشته جاده پرنده ستاره بیمارستان "
    "دادگاه دادستان زندان".split()
)
_PERSIAN_SPELT = frozenset("کرد رئیس رییس وزیر حجت یاد".split())  # Arabic words in Persian letters
_PERSIAN_ENDINGS = re.compile(
    "(?:ها|های|هاي|هایی|‌ای|‌اي|‌اند|‌تر|‌ترین|زاده|نژاد|پور|نیا|نيا|آباد|آبادی|آبادي)\\Z"
)
_ARABIC_WORDS = frozenset(
    "يا في فی على إلى هذا هذه التي الذي الذین الذين بن ابن إبن بنت أبو أبي أبا ابو ابي أن إن عن "
    "وقد قد كان كانت هو هي ذلك لا لم أو أم".split()
)
_ARABIC_LETTERS = frozenset("ةأإىٱ")
_NO_PERSIAN_KEY = re.compile("^[أإٱ]|ة$|اء$")
_ARABIC_KEY = re.compile("[يكىةأإٱ\u0660-\u0669]")
_ARABIC_KEYBOARD = frozenset("يكى")
_KNOWN, _KEYBOARD, _PERSIAN_KEYS_WEIGH = 2, 4, 6  # in halves of a power of ten
_HEAVIEST = 4  # of one word, so that two others outweigh it
_OTHER_LANGUAGE = re.compile(
    r"\b(?:Urdu|Kurdish|Sorani|Pashto|Punjabi|Sindhi|Uyghur|Azeri|Azerbaijani|Pakistani?)\b"
)
_LABEL_REACH = 60
_CALLED_ARABIC = re.compile(r"\bArabic\b[^A-Za-z]{0,4}\Z")
_IN_ARABIC = re.compile(r"[^\w\n]{0,3}(?:in|is) Arabic\b")
_PERSIAN_KEYS = str.maketrans("يكىأإ", "یکیاا")
_ENDINGS = ("ان", "یان", "ها", "های", "ی", "م", "ند", "یم", "ید", "ش")
_MOST_HITS = 8  # that begin at a place or nearly
_PHRASE = 3  # words; fewer are as likely Arabic
_ARTICLE = re.compile("[وبفلك]?ال[^\\W\\d_]{3,}")
_PERSIAN_TA = re.compile("(?:آ[یي]ت|حجت|نعمت|رحمت|عزت|روح|نصرت|قدرت|حشمت|عین|عين|بین|بين|دار|فوق|حق|اهل)\\Z")


def language_at(given: CheckInput, span: Span) -> str:
    """Return the language code of the stretch of Arabic script around `span`."""
    passage = passage_at(given.text, span)
    words = [match[0] for match in _WORD.finditer(passage.of(given.text))]
    first = bisect_left(given.terms, passage.start, key=lambda term: term.persian.end)
    near = list(takewhile(lambda term: term.persian.start < passage.end, given.terms[first:]))
    terms = [
        term for term in near if term.persian.start <= span.end and span.start <= term.persian.end
    ] or near
    other = _other_language(given.text, passage, words, terms)
    if other:
        return other
    called = _CALLED_ARABIC.search(given.text[max(0, span.start - 20) : span.start])
    if called or _IN_ARABIC.match(given.text, passage.end):
        return "ar"
    told = _by_glossary(given, terms) or by_words(words) or _by_places(given, terms)
    told = told or _by_bearer(given.text, passage, words, terms)
    if told:
        return told
    languages = {term.language for term in terms}
    if languages == {"ar"} or not _ARABIC_LETTERS.isdisjoint("".join(words)):
        return _arabic_or_persian(given, passage, words, terms)
    return "prs" if languages == {"prs"} else "fa"


def _by_glossary(given: CheckInput, terms: list[EmbeddedTerm]) -> str | None:
    """Return "ar" where the glossary has all the terms as Arabic alone."""
    languages = {hit.entry.language for term in terms for hit in _hits_over(given, term.persian)}
    return "ar" if languages == {"ar"} else None


def _hits_over(given: CheckInput, span: Span) -> Iterator[TermHit]:
    """Yield the Persian glossary terms in which `span` lies."""
    last = bisect_left(given.hits, span.start + 1, key=lambda hit: hit.span.start)
    for hit in reversed(given.hits[max(0, last - _MOST_HITS) : last]):
        if hit.persian and hit.span.contains(span):
            yield hit


def _by_places(given: CheckInput, terms: list[EmbeddedTerm]) -> str | None:
    """Return "fa" where the terms name places and the glossary has them as Persian alone."""
    if any(not _ARABIC_LETTERS.isdisjoint(term.persian.of(given.text)) for term in terms):
        return None
    places = [
        hit.entry.language
        for term in terms
        for hit in given.hits_in(term.persian)
        if hit.persian and hit.entry.kind is Kind.PLACE
    ]
    return "fa" if places and PERSIAN_CODES.issuperset(places) else None


def _by_bearer(text: str, passage: Span, words: list[str], terms: list[EmbeddedTerm]) -> str | None:
    """Return "fa" or "ar" by whose name it is, or by how common the words are in either language."""
    region, letters = region_before(text, passage), set(passage.of(text))
    both_keys = not _PERSIAN_KEYBOARD.isdisjoint(letters) and not _ARABIC_KEYBOARD.isdisjoint(letters)
    if region != "ar" and both_keys:
        return "fa"
    if not any(term.kind is Kind.PERSON for term in terms):
        iranian = len(words) > 1 and fold_key(words[-1]) in iranian_surnames() and all(map(is_name, words))
        return "fa" if iranian and region != "ar" else _by_frequency(words, passage.of(text))
    if region == "ar" and _PERSIAN_KEYBOARD.isdisjoint(letters):
        return region
    return _by_frequency([word for word in words if not is_name(word)], "")


def _other_language(text: str, passage: Span, words: list[str], terms: list[EmbeddedTerm]) -> str | None:
    """Return the code of the neighbouring language of a passage, None for Persian, Dari and Arabic.

    A letter of a neighbour makes a term's language; where the words show it to be a slip, only a language
    named before the passage counts.
    """
    found = neighbour_of(words)
    if found and is_lone_slip(words, text):
        return None
    said = [term.language for term in terms if term.language not in ("fa", "prs", "ar")]
    if found or not said or not has_lent_letter("".join(words)):
        return found or (said[0] if said else None)
    label = text[max(0, passage.start - _LABEL_REACH) : passage.start]
    return said[0] if _OTHER_LANGUAGE.search(label) else None


def is_persian(given: CheckInput, span: Span) -> bool:
    """Tell whether the stretch around `span` is Persian or Dari."""
    return language_at(given, span) in PERSIAN_CODES


def in_persons_name(given: CheckInput, span: Span) -> bool:
    """Tell whether `span` stands in the Persian of a person's name."""
    return any(term.kind is Kind.PERSON for term in given.terms if term.persian.contains(span))


def passage_at(text: str, span: Span) -> Span:
    """Return the stretch of Arabic script with its punctuation that `span` stands in, within its line."""
    line = line_at(text, span)
    start, end = max(line.start, span.start - _REACH), min(line.end, span.end + _REACH)
    for match in _PASSAGE.finditer(text, start, end):
        if match.start() <= span.end and span.start <= match.end():
            return Span(*match.span())
    return span


def by_words(words: list[str]) -> str | None:
    """Return "fa" or "ar" where the words themselves show it, else None."""
    persian = sum(
        word[0].translate(PLAIN) + word[1:].translate(_PERSIAN_KEYS) in _PERSIAN_WORDS
        or word in _PERSIAN_SPELT
        or _PERSIAN_ENDINGS.search(word) is not None
        for word in words
    )
    persian += 2 * any(not _PERSIAN_LETTERS.isdisjoint(word) for word in words)
    arabic = sum(word in _ARABIC_WORDS for word in words)
    arabic += sum(_has_article(words, number) for number in range(len(words)))
    if persian > arabic:
        return "fa"
    return "ar" if arabic > persian else None


def _has_article(words: list[str], number: int) -> bool:
    word = words[number]
    return (
        _ARTICLE.match(word) is not None
        and _PERSIAN_KEYBOARD.isdisjoint(word)
        and not (number and _PERSIAN_TA.search(words[number - 1]))
    )


def _by_frequency(words: list[str], said: str) -> str | None:
    """Return "fa" or "ar" by how much commoner each word is in one of the two, None where that says little.

    The letters weigh too: a hamza on the first alef or a round te is of the Arabic keyboard, ک and ی are of
    the Persian one.
    """
    weight = sum(map(_weight, words))
    letters = set(said)
    if not _PERSIAN_KEYBOARD.isdisjoint(letters) and _ARABIC_KEYBOARD.isdisjoint(letters):
        weight += _PERSIAN_KEYS_WEIGH
    if weight < 0:
        return "ar" if _ARABIC_KEY.search(said) else None
    return "fa" if weight else None


def _weight(word: str) -> int:
    """Return how far `word` speaks for Persian, in halves of a power of ten."""
    common = arabic_weights().get(fold_key(word))
    if common is None:
        known = is_persian_word(word) or fold_key(word) in iranian_surnames()
        common = _KNOWN if known else 0
    if word.endswith("ه") and word in persian_words():
        common += _KNOWN  # Arabic writes ة there
    return max(common, -_HEAVIEST) - _KEYBOARD * (_NO_PERSIAN_KEY.search(word) is not None)


def _arabic_or_persian(given: CheckInput, passage: Span, words: list[str], terms: list[EmbeddedTerm]) -> str:
    """Decide where only the keyboard's letters speak for Arabic: by the country, or an Iranian surname."""
    region = region_before(given.text, passage)
    if not any(term.kind is Kind.PERSON for term in terms):
        return "fa" if region != "ar" and _are_persian(words) else "ar"
    if region:
        return region
    letters = set("".join(words))
    if not _PERSIAN_KEYBOARD.isdisjoint(letters) and _ARABIC_KEYBOARD.isdisjoint(letters):
        return "fa"
    if len(words) == 1 or not _ARABIC_LETTERS.isdisjoint("".join(words)):
        return "ar"
    return "fa" if any(map(_is_iranian, words)) else "ar"


def _is_iranian(word: str) -> bool:
    """Tell whether few Arabs bear `word` as a name, and Arabic has no such word."""
    folded = fold_key(word)
    if folded in iranian_surnames():
        return True
    known = is_persian_word(word) and len(word) > _PHRASE
    return known and folded not in arabic_weights() and folded not in arabic_names()


def _are_persian(words: list[str]) -> bool:
    """Tell whether a phrase with no letter only Arabic has is of words that Persian uses."""
    long = [word.translate(_PERSIAN_KEYS) for word in words if len(word) > 2]  # noqa: PLR2004 - و and يا are both
    if len(long) < _PHRASE or not (_ARABIC_LETTERS - {"ى"}).isdisjoint("".join(words)):
        return False
    return all(_is_persian_word(word) for word in long)


def _is_persian_word(word: str) -> bool:
    stems = (word, *(word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)))
    return any(stem in persian_words() or fold_key(stem) in iranian_names() for stem in stems)
