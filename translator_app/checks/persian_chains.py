"""is_persian_mark: whose comma, semicolon or question mark stands in Persian that runs on in English.

“Her note said باران, برف و باد and nothing more”: the Persian و closes the list, so its comma is Persian
too. “He has باران, برف and باد” is an English list of Persian words.
"""

from __future__ import annotations

import re

from translator_app.checks.word_lists import imperfect_forms
from translator_app.text.script import CONTROLS, SIGN

_CHAIN = re.compile(f"[{SIGN}{CONTROLS}][{SIGN}{CONTROLS} \u00a0,;?،؛؟«»]*")
_PART = re.compile("[,;?،؛؟]")
_AND = re.compile("(?:^|[ \u00a0])و[ \u00a0]")
_ENGLISH_AND = re.compile(r"[\s,]*(?:and|or|nor|but|as well as)\b|\s*&")
_QUOTES = re.compile(
    r"\b(?:wr(?:ote|ites?|itten)|reads?|reading|sa(?:id|ys?|ying)|painted|scrawled|typed|inscribed|carved|printed|"
    r"label(?:l?ed)?|titled|entitled|chant(?:ed|ing|s)?|shout(?:ed|ing|s)?|whispered|asked|answered|replied|sang|"
    r"headline|slogan|phrase|motto|banner|caption|note|message|announced)[\s:,–—-]*\Z"
)
_ASKS = frozenset(
    "did do does is are was were am what who whom whose where when why how which can could will "
    "would shall should has have had may might must".split()
)
_QUESTION_WORDS = frozenset(
    "چرا کجا کجاست چه چی چیست کیست کی چگونه چطور چند آیا مگر کدام چه‌کسی چه‌کار کو".split()
)
_VERBS = frozenset(
    "است نیست بود نبود شد نشد هست هستند بودند شدند دارد ندارد داریم باشد خواهد خواهیم کردید کنید "
    "کنیم کن بگو برو بیا ایم اند".split()
)
_SENTENCE = re.compile(r"(?:[.!?:]\s|[“\"‘(\n])")
_FIRST_WORD = re.compile(r"[A-Za-z]+")
_LIST = 3  # parts
_REACH = 300


def is_persian_mark(text: str, at: int) -> bool:
    """Tell whether the Latin mark at `at`, with Persian before it, belongs to the Persian."""
    line = max(text.rfind("\n", 0, at) + 1, at - _REACH)
    chain = next((one for one in _CHAIN.finditer(text, line, at + _REACH) if one.end() > at), None)
    if chain is None or chain.start() >= at:
        return False
    before = text[line : chain.start()]
    if text[at] == "?":
        return _is_persian_question(before, text[chain.start() : at])
    parts = [part.strip(" \u00a0«»") for part in _PART.split(chain[0]) if part.strip(" \u00a0«»")]
    goes_on = _ENGLISH_AND.match(text, chain.end())
    if len(parts) < 2 or (goes_on and re.match(f"[ «(]*[{SIGN}]", text[goes_on.end() :])):  # noqa: PLR2004 - one on each side
        return False
    if "،" in chain[0] and not goes_on:
        return True  # the list has a Persian comma too
    if _AND.search(parts[-1]) or sum(map(_has_verb, parts)) > 1:
        return True
    quoted = _QUOTES.search(before) is not None
    return quoted and not goes_on and (len(parts) >= _LIST or any(" " in part for part in parts))


def _is_persian_question(before: str, said: str) -> bool:
    """Tell whether the Persian asks, and the English sentence it stands in does not."""
    sentence = _SENTENCE.split(before)[-1]
    first = _FIRST_WORD.search(sentence)
    if first and first[0].lower() in _ASKS:
        return False
    last = re.split("[,،؛;]", said)[-1]
    asks = not _QUESTION_WORDS.isdisjoint(last.replace("\u200c", " ").split())
    return asks or _has_verb(last) or (first is not None and _QUOTES.search(sentence) is not None)


def _has_verb(part: str) -> bool:
    """Tell whether a form of a verb that needs no other word is in `part`."""
    return any(_is_verb(word) for word in part.split())


def _is_verb(word: str) -> bool:
    stem = word.removeprefix("ن")
    if word in _VERBS or word.startswith(("می\u200c", "نمی\u200c")):
        return True
    personal = word.endswith(("یم", "ند", "ید"))
    return personal and (word in imperfect_forms() or stem in imperfect_forms())
